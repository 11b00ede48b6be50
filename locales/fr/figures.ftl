### Les dossiers en chiffres : images, textes et tableau.

figures-none = Il n’y a encore aucun dossier à compter.
figures-choose = <b>📊 Les dossiers en chiffres</b>
    Ces images sont pour celles et ceux qui traitent les dossiers ; réfléchissez avant d’en transmettre une.
figures-category = Par catégorie
figures-country = Par pays
figures-week = Par semaine
figures-look = Premier examen
figures-backlog = Dossiers ouverts
figures-table-button = 📄 Tableau des dossiers (CSV)
figures-toast = Dessin en cours…
figures-head = <b>{ $plot }</b>
figures-line = { $name } : { $number }
figures-few = Les nombres sous { NUMBER($few) } ne sont pas donnés : ils pourraient désigner quelqu’un.
# $weeks (Number); $mondays (String): yes or no
figures-weeks = Dossiers des { NUMBER($weeks) } dernières semaines{ $mondays ->
        [yes] {""} ; le jour est le lundi de la semaine
       *[no] {""}
    }.
figures-rest = tous les autres
figures-unknown = non précisé
figures-wait-hour = moins de 1 h
figures-wait-hours = 1 à 4 h
figures-wait-day = 4 à 24 h
figures-wait-days = 1 à 3 jours
figures-wait-week = 3 à 7 jours
figures-wait-longer = plus long
figures-wait-waits = attend encore
figures-table-toast = Le tableau arrive. L’administration est prévenue.
figures-table-caption =
    { $count ->
        [one] Un dossier.
       *[other] { NUMBER($count) } dossiers.
    } Ni noms ni récits ; mais une ligne peut désigner quelqu’un, surtout si un pays ou une catégorie en compte moins de { NUMBER($few) }. Ne la transmettez pas telle quelle.
