### Envois massifs mis de côté : pour l’administration seule, par dossier et jamais par personne.

aside-nobody = Plus rien ne mène de ce dossier à un compte : personne ne peut être mis de côté.
aside-button = 🗂 Mettre l’envoi de côté
aside-stands = 🗂 <b>Mis de côté :</b> il passe après tous les autres, ne sonne chez personne et n’est pas en retard. Qui le prend en fait un dossier comme les autres.
aside-head = <b>🗂 Comptes mis de côté</b> ({ NUMBER($count) })
    Indiqués par le dossier où cela a été demandé. Ils reçoivent les mêmes réponses que tout le monde ; leurs envois passent en dernier. Un danger sonne toujours. Cela prend fin de soi-même après { $days ->
        [one] un jour
       *[other] { NUMBER($days) } jours
    }. Un bouton remet un compte parmi les autres.
aside-line = <code>{ $code }</code> – du { DATE($since, form: "date") } au { DATE($until, form: "date") }
aside-no-case = un dossier qui n’est plus lié
aside-lift-button = ↩️ Remettre parmi les autres
aside-lifted = ✅ C’est fait. Ce qui attend de sa part reprend sa place.
