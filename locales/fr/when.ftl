### Quand part une note ou une alerte, et jusqu’à quand elle vaut.

when-head = 🕐 <b>Quand part-elle ?</b>
when-now = 🕐 Tout de suite, dès qu’elle est confirmée
# $local (String); $zone (String)
when-at = 🕐 { DATE($local, form: "long") } ({ ZONE($zone) })
# $local (String); $zone (String); $offset (String)
when-at-fold = 🕐 { DATE($local, form: "long") } ({ ZONE($zone) }, { $offset })
# $when (Datetime)
when-own-time = À votre heure : { DATE($when, form: "moment") }
# $local (String)
when-local = 🌅 { DATE($local, form: "long") }, à l’heure locale de chaque personne
when-local-hint = Là où cette heure sera passée au moment de la confirmation, elle part tout de suite.
when-past = ⚠️ Ce moment est passé. Veuillez en choisir un autre.
# $count (Number); $unit (String)
when-keeps =
    ⌛ N’est plus remise à personne { $unit ->
        [days] { $count ->
            [one] { $count } jour
           *[other] { $count } jours
        }
       *[hours] { $count ->
            [one] { $count } heure
           *[other] { $count } heures
        }
    } après le début de l’envoi
# $when (String)
when-choice-button =
    { $when ->
        [now] Tout de suite
        [at] À un jour et une heure précis
       *[local] À l’heure locale de chaque personne
    }
when-zone-button = 🌍 Autre fuseau horaire
when-keeps-button = ⌛ Expiration
when-done-button = Terminé →
when-keeps-ask =
    ⌛ <b>Combien de temps vaut-il la peine de la remettre ?</b>
    À compter du début de l’envoi ; si elle part à l’heure de chacun, du début dans le dernier fuseau horaire. Les copies qui n’ont pas pu être remises d’ici là sont abandonnées et comptées : personne ne la reçoit trop tard.
when-never-button = Sans expiration
# $count (Number); $unit (String)
when-keeps-for-button =
    { $unit ->
        [days] { $count ->
            [one] { $count } jour
           *[other] { $count } jours
        }
       *[hours] { $count ->
            [one] { $count } heure
           *[other] { $count } heures
        }
    }
