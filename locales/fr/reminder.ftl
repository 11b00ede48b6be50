### Reminders of events, and word that one was moved, cancelled or is elsewhere.

# $title (String): as typed; $kind (String): what sort of event
reminder-head =
    🔔 <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Rencontre avec un candidat
        [deadline] ⏳ Échéance
        [hearing] ⚖️ Audience
        [workshop] 🛠 Atelier
       *[other] 📌 Événement
    }
# $kind (String): what sort of event
reminder-to-do =
    👉 { $kind ->
        [meeting] Dites si vous venez, et regardez le guide de questions : quoi demander, et ce que nous défendons.
        [deadline] Envoyez à temps ce que vous avez à envoyer : après, cela ne compte plus.
        [hearing] Dites si vous venez. Arrivez tôt : entrer dans un tribunal prend du temps.
        [workshop] Dites si vous venez, pour qu’une place vous attende.
       *[other] Dites si vous venez.
    }
# $due (Datetime): when it was to go out
reminder-late = <i>Ce rappel arrive tard : il était prévu { DATE($due, form: "short") }. Vos heures de silence l’ont retenu, ou notre service a été interrompu.</i>
# $title (String): as typed
reminder-moved = 🗓 <b>Déplacé : { $title }</b>
# $before (Datetime): the old time
reminder-before = Avant : <s>{ DATE($before, form: "long") }</s>
# $title (String): as typed
reminder-elsewhere = 📍 <b>Autre lieu : { $title }</b>
# $place (String): as typed
reminder-new-place = 📍 Nouveau lieu : <b>{ $place }</b>
reminder-no-place = aucun n’est indiqué
# $kind (String): what sort of event
reminder-still-coming =
    👉 { $kind ->
        [deadline] Les rappels suivent la nouvelle date.
       *[other] Pouvez-vous venir à la nouvelle date ? Les rappels la suivent.
    }
# $title (String): as typed; $when (Datetime): when it was to be
reminder-cancelled =
    ❌ <b>Annulé : { $title }</b>
    Cela n’aura pas lieu ({ DATE($when, form: "long") }). Vous ne recevrez plus rien à ce sujet.
reminder-details-button = 🔍 Détails
