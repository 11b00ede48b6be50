### Briefings that come again: planned, listed, and made into drafts when their time comes.

template-repeat-button = 🔁 La faire revenir
template-list-button = 🔁 Ce qui revient
# $name (String): its title, or how it begins
template-plan = 🔁 <b>{ $name }</b>
template-ask-weeks = À quel rythme doit-elle revenir ?
template-ask-weekday = Quel jour de la semaine ?
# $zone (String): IANA time zone
template-ask-clock = À quelle heure le brouillon doit-il vous attendre ({ ZONE($zone) }) ? Touchez une heure ou envoyez-en une autre, par exemple 16:30.
template-ask-until = Jusqu’à quand ?
# $weeks (Number)
template-weeks-button = { $weeks ->
        [1] Chaque semaine
       *[other] Toutes les { $weeks } semaines
    }
# $months (Number): 0 is without an end
template-until-button = { $months ->
        [0] Sans fin
        [12] Pendant un an
       *[other] Pendant { $months } mois
    }
# $weekday (Number): 0 is Monday
template-weekday =
    { $weekday ->
        [0] lundi
        [1] mardi
        [2] mercredi
        [3] jeudi
        [4] vendredi
        [5] samedi
       *[6] dimanche
    }
# $weeks (Number); $weekday (String): its name; $clock (String): hours and minutes; $zone (String): IANA time zone
template-rule =
    📅 { $weeks ->
        [1] Chaque semaine
       *[other] Toutes les { $weeks } semaines
    } : { $weekday }, { $clock } ({ ZONE($zone) })
# $until (Datetime): the last day
template-until = Jusqu’au { DATE($until, form: "date") }
# $first (Datetime)
template-first = Première fois : { DATE($first, form: "moment") }
# $next (Datetime)
template-next = Prochain brouillon : { DATE($next, form: "moment") }
template-paused = ⏸ En pause : aucun brouillon n’est préparé.
template-over = C’est terminé : plus aucun brouillon n’est préparé.
template-explained = À chaque fois, un brouillon avec ces textes attend l’équipe de rédaction, qui en est informée. Rien ne part tout seul : le texte est mis à jour, soumis et approuvé comme toujours.
template-confirm-button = ✅ Mettre en place
template-step-back-button = ↩️ Retour
template-cancel-button = ✖️ Quitter
template-cancelled = Annulé. Rien n’a été mis en place.
template-added-toast = C’est en place.
template-publish-button = 📝 Brouillons
template-list = 🔁 <b>Ce qui revient</b>
template-none = 🔁 Rien ne revient encore. Ouvrez un brouillon, ou une note sous /briefings, et touchez « La faire revenir ».
# $number (Number): in the list; $name (String)
template-line = { $number }. <b>{ $name }</b>
# $name (String)
template-head = 🔁 <b>{ $name }</b>
template-unnamed = Sans titre
template-pause-button = ⏸ Mettre en pause
template-resume-button = ▶️ Reprendre
template-delete-button = 🗑 Y mettre fin
# $name (String)
template-ask-delete =
    🗑 <b>Mettre fin pour de bon à « { $name } » ?</b>
    Les brouillons déjà préparés restent.
template-delete-now-button = 🗑 Oui, y mettre fin
template-keep-button = ↩️ Non, garder
template-back-button = ↩️ Retour à la liste
template-pause-toast = En pause.
template-resume-toast = Cela reprend.
template-deleted-toast = C’est terminé.
# $name (String)
template-due =
    🔁 <b>{ $name }</b> : c’est de nouveau le moment. Un brouillon attend le texte du jour.
    Rien ne part tant que personne ne le soumet.
template-write-button = ✏️ Ouvrir le brouillon
