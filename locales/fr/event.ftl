### How coordinators keep the agenda: planning, moving, changing and cancelling events.

# $count (Number): events that are coming
event-menu =
    🗂 <b>Tenir l’agenda</b>
    { $count ->
        [0] Rien n’est prévu.
        [one] { $count } événement est prévu.
       *[other] { $count } événements sont prévus.
    }
# $title (String): as typed
event-menu-draft = Pas encore terminé : <b>{ $title }</b>
event-untitled = sans titre
event-new-button = ➕ Nouvel événement
event-resume-button = ✏️ Continuer
event-drop-button = 🗑 Abandonner
event-list-button = 📋 Ce qui est prévu
event-menu-button = 🗂 Tenir l’agenda
event-open-button = 🔍 L’ouvrir
# $page, $pages (Number); $zone (String): the reader's IANA time zone
event-list =
    📋 <b>Ce qui est prévu</b>, tous thèmes confondus. À votre heure ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } sur { $pages }.
    }
event-list-empty = 📋 Rien n’est prévu.
event-kind = <b>De quel type d’événement s’agit-il ?</b>
# $kind (String): the kind
event-is-button =
    { $kind ->
        [meeting] 🤝 Rencontre avec un candidat
        [deadline] ⏳ Échéance
        [hearing] ⚖️ Audience
        [workshop] 🛠 Atelier
       *[other] 📌 Autre chose
    }
event-languages =
    <b>Dans quelles langues allez-vous l’écrire ?</b>
    Les personnes qui lisent une autre langue reçoivent la version la plus proche, et cela leur est dit.
# $language (String): code; $limit (Number): characters
event-title = <b>Le titre</b> ({ LANGUAGE($language) }) : une ligne de { NUMBER($limit) } caractères au plus.
# $language (String): code; $limit (Number): characters
event-text =
    <b>Que faut-il savoir ?</b> ({ LANGUAGE($language) })
    { NUMBER($limit) } caractères au plus ; vous pouvez vous en passer. Le jour, l’heure et le lieu viennent ensuite.
# $text (String): what is there now
event-now = Actuellement : <i>{ $text }</i>
event-keep-button = Garder
event-no-text-button = Pas de texte
# $example (Date)
event-date =
    <b>Quel jour ?</b>
    Touchez un jour ou écrivez-le, par exemple { DATE($example, form: "date") }.
# $day (Date): as it was
event-keep-day-button = Même jour : { DATE($day, form: "date") }
# $day (Date): as read from what was typed
event-date-ok =
    <b>{ DATE($day, form: "day") }</b>
    Est-ce bien ce jour ?
event-date-yes-button = ✅ Oui
event-date-no-button = ↩️ Un autre jour
# $day (Date)
event-time =
    <b>À quelle heure ?</b> { DATE($day, form: "day") }
    Touchez une heure ou écrivez-la, par exemple 14h30.
# $time (String)
event-keep-time-button = Même heure : { $time }
event-no-hour-button = Sans heure : fin de ce jour
event-zone =
    <b>Dans quel fuseau horaire ?</b>
    À côté de chaque lieu, l’heure qu’il y est. Vous pouvez aussi écrire une ville.
event-zone-found = <b>Lequel voulez-vous dire ?</b> Vous pouvez aussi écrire une autre ville.
# $local (String): local time, ISO 8601; $zone (String): IANA time zone
event-fold =
    <b>{ DATE($local, form: "moment") } existe deux fois</b> ({ ZONE($zone) }) : cette nuit-là, on recule les horloges.
    Laquelle des deux ?
# $fold (Number): 0 or 1; $time, $offset (String)
event-fold-button =
    { $fold ->
        [0] La première fois : { $time } ({ $offset })
       *[other] La seconde fois : { $time } ({ $offset })
    }
# $limit (Number): characters
event-place =
    <b>Où cela se passe-t-il ?</b>
    Écrivez une adresse, ou un lien qui commence par https://. { NUMBER($limit) } caractères au plus.
event-no-place-button = Pas de lieu
event-no-place = 📍 Aucun lieu indiqué
# $count (Number): chosen
event-topics =
    🏷 <b>Sur quels thèmes ?</b> Choisis : { $count }
    Les personnes qui suivent l’un d’eux reçoivent les rappels. Aucun thème : tout le monde.
event-next-button = ➡️ Continuer
event-everyone-button = ➡️ Pour tout le monde
event-for-everyone = 🏷 Pour tout le réseau
# $kind (String)
event-overview =
    🗂 <b>Tout est correct ?</b>
    { $kind ->
        [meeting] 🤝 Rencontre avec un candidat
        [deadline] ⏳ Échéance
        [hearing] ⚖️ Audience
        [workshop] 🛠 Atelier
       *[other] 📌 Événement
    }
# $language (String): code; $title (String)
event-version = { LANGUAGE($language) } : <b>{ $title }</b>
# $text (String): how it begins
event-version-text = <i>{ $text }</i>
event-words-silent = Personne n’est prévenu d’un changement de texte ; l’événement ouvert montre le nouveau.
# $language (String): code
event-title-button = ✏️ Titre ({ LANGUAGE($language) })
# $language (String): code
event-text-button = ✏️ Texte ({ LANGUAGE($language) })
event-kind-button = Type
event-date-button = 🗓 Jour
event-time-button = 🕐 Heure
event-zone-button = 🌍 Fuseau
event-place-button = 📍 Lieu
event-topics-button = 🏷 Thèmes
event-languages-button = 🌐 Langues
event-preview-button = 👁 Comme à la lecture
event-confirm-button = ➡️ Continuer
event-sample-toast = Ceci est un aperçu : à la lecture, ce bouton fonctionnera.
# $title (String)
event-confirm = Mettre <b>{ $title }</b> à l’agenda ?
# $title, $before (String): when it was to be
event-confirm-move =
    Déplacer <b>{ $title }</b> ?
    Jusqu’ici : <s>{ $before }</s>
# $title, $before, $after (String)
event-confirm-place =
    Changer le lieu de <b>{ $title }</b> ?
    Jusqu’ici : <s>{ $before }</s>
    Désormais : { $after }
# $there (String): time on the event's clock; $zone (String): IANA time zone
event-there = { $there } ({ ZONE($zone) })
# $day (Date); $zone (String): IANA time zone
event-end-of-day = fin du { DATE($day, form: "date") } ({ ZONE($zone) })
# $zone (String): the reader's IANA time zone
event-reminders = 🔔 <b>Rappels à venir</b>, à votre heure ({ ZONE($zone) }) :
# $when (Datetime); $count (Number); $unit (String): days or hours
event-reminder-line =
    • { DATE($when, form: "short") } – { $unit ->
        [days] { $count ->
            [one] { $count } jour avant
           *[other] { $count } jours avant
        }
       *[hours] { $count ->
            [one] { $count } heure avant
           *[other] { $count } heures avant
        }
    }
event-no-reminders = 🔕 Aucun rappel à venir : l’événement est trop proche.
# $people (Number); $everyone (Number): 1 when there is no topic
event-people =
    👥 { $everyone ->
        [1] { $people ->
            [one] { $people } personne du réseau recevrait les rappels.
           *[other] { $people } personnes du réseau recevraient les rappels.
        }
       *[other] { $people ->
            [one] { $people } personne suit ces thèmes.
           *[other] { $people } personnes suivent ces thèmes.
        }
    }
event-told = 📣 Les personnes qui ont reçu un rappel ou qui viennent seront prévenues.
event-add-button = ✅ Mettre à l’agenda
event-save-button = ✅ Enregistrer
event-do-move-button = ✅ Déplacer
event-do-place-button = ✅ Changer le lieu
# $title (String)
event-added = ✅ <b>{ $title }</b> est à l’agenda.
# $title (String)
event-moved = ✅ <b>{ $title }</b> est déplacé, ses rappels aussi. Les personnes concernées sont prévenues.
# $title (String)
event-place-changed = ✅ <b>{ $title }</b> a un autre lieu. Les personnes concernées sont prévenues.
# $title (String)
event-words-changed = ✅ <b>{ $title }</b> : le nouveau texte est enregistré.
# $link (String): web address
event-link = À transmettre : { $link }
event-done-toast = C’est déjà fait, ou abandonné. /event montre où en sont les choses.
event-move-button = 🗓 Déplacer
event-words-button = ✏️ Titre et texte
event-call-off-button = ❌ Annuler l’événement
# $title (String); $when (Datetime); $count (Number): people who are coming
event-call-off =
    ❌ Annuler <b>{ $title }</b> ?
    { DATE($when, form: "long") }, à votre heure

    { $count ->
        [0] Personne n’a encore annoncé sa venue.
        [one] { $count } personne vient.
       *[other] { $count } personnes viennent.
    } Les personnes qui ont reçu un rappel ou qui viennent reçoivent un seul message, puis plus rien à ce sujet.
event-call-off-yes-button = ❌ Oui, annuler l’événement
event-call-off-no-button = ↩️ Non, il aura lieu
# $title (String)
event-called-off = ❌ <b>{ $title }</b> est annulé. Ses rappels sont arrêtés, les personnes concernées sont prévenues.
event-back-button = ↩️ Retour
event-cancel-button = ✖️ Quitter
event-left = Mis de côté tel quel. /event permet de continuer.
event-dropped = Abandonné. Rien n’a été mis à l’agenda.
event-unchanged = Rien n’a changé.
event-changed = Cet événement a été modifié ou annulé entre-temps, ou a commencé. Rien n’a été enregistré. /event montre où en sont les choses.
event-link-over = Ce lien a été utilisé ou repris, est incomplet, ou son événement est terminé. Demandez-en un autre à la personne qui l’a envoyé.
# $limit (Number)
event-links-full = { NUMBER($limit) } liens vers cet événement sont déjà ouverts. Reprenez-en avant d’en faire d’autres.
# $limit (Number)
event-reminders-full = Un événement a { NUMBER($limit) } rappels au plus. Enlevez-en un d’abord.
