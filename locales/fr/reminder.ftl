### Reminders of events, and word that one was moved, put off, cancelled or is elsewhere.

# $title (String): as typed; $kind (String): what sort of event
reminder-head =
    🔔 <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Rencontre avec un candidat
        [deadline] ⏳ Échéance de l’ONU
        [eu_deadline] 🏛 Échéance de l’UE ou du Conseil de l’Europe
        [hearing] ⚖️ Audience
        [workshop] 🛠 Atelier
        [campaign] 📣 Journée de campagne
       *[other] 📌 Événement
    }
# $kind (String): what sort of event
reminder-to-do =
    👉 { $kind ->
        [meeting] Dites si vous venez, et regardez le guide de questions : quoi demander, et ce que nous défendons.
        [deadline] Envoyez à temps ce que vous avez à envoyer : après, cela ne compte plus.
        [eu_deadline] Envoyez à temps ce que vous avez à envoyer : après, cela ne compte plus.
        [hearing] Dites si vous venez. Arrivez tôt : entrer dans un tribunal prend du temps.
        [workshop] Dites si vous venez, pour qu’une place vous attende.
        [campaign] Dites si vous participez, et parlez-en autour de vous.
       *[other] Dites si vous venez.
    }
# $said (String): coming or waiting; $kind (String): what sort of event
reminder-said =
    👉 { $said ->
        [waiting] Vous attendez une place : nous vous préviendrons dès qu’il y en a une.
       *[coming] { $kind ->
            [meeting] Vous venez. Le guide de questions dit quoi demander, et ce que nous défendons.
            [hearing] Vous venez. Arrivez tôt : entrer dans un tribunal prend du temps.
            [campaign] Vous participez. Parlez-en autour de vous.
           *[other] Vous venez.
        }
    } Si cela change, dites-le ci-dessous.
# $due (Datetime): when it was to go out
reminder-late = <i>Ce rappel arrive tard : il était prévu { DATE($due, form: "short") }. Notre service a été interrompu.</i>
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
        [eu_deadline] Les rappels suivent la nouvelle date.
       *[other] Pouvez-vous venir à la nouvelle date ? Les rappels la suivent.
    }
# $title (String): as typed; $when (Datetime): when it was to be
reminder-cancelled =
    ❌ <b>Annulé : { $title }</b>
    Cela n’aura pas lieu ({ DATE($when, form: "long") }). Vous ne recevrez plus rien à ce sujet.
reminder-details-button = 🔍 Détails
# $title (String): as typed; $kind (String): what sort of event
reminder-after =
    🗒 <b>{ $title }</b>
    { $kind ->
        [meeting] La rencontre a eu lieu. Qu’en est-il sorti ? Racontez-le ici tant que vous vous en souvenez.
        [hearing] C’est terminé. Que s’est-il passé à l’audience ? Racontez-le ici tant que vous vous en souvenez.
       *[other] C’est terminé. Merci d’avoir été là.
    }
reminder-snoozed = 💤 <i>Vous avez demandé ce nouveau rappel.</i>
# $count (Number): how many events
reminder-several =
    🔔 <b>{ $count ->
        [one] Un événement
       *[other] { $count } événements
    } à ne pas oublier</b>
# $number (Number): in the list; $title (String): as typed; $kind (String): what sort of event
reminder-line = { $number }. { $kind ->
    [meeting] 🤝
    [deadline] ⏳
    [eu_deadline] 🏛
    [hearing] ⚖️
    [workshop] 🛠
    [campaign] 📣
   *[other] 📌
} <b>{ $title }</b>
# $when (Datetime): on the reader's clock; $distance (String): from now, for example "in 2 days"
reminder-line-when = { DATE($when, form: "moment") } · { $distance }
# $day (Date); $distance (String): from now
reminder-line-day = { DATE($day, form: "day") } · { $distance }
reminder-line-late = <i>Ce rappel arrive tard.</i>
# $count (Number): how many are not listed
reminder-more = Et { $count } de plus : ils sont dans votre agenda.
# $until (String): hour, tonight or morning
reminder-snooze-button = 💤 { $until ->
    [hour] 1 h
    [tonight] Ce soir
   *[morning] Demain
}
# $title (String): as typed; $at (Datetime): when
reminder-put-off =
    💤 <b>{ $title }</b>
    Nouveau rappel : <b>{ DATE($at, form: "short") }</b>.
    Les autres rappels ne changent pas.
# $title (String): as typed
reminder-goes-on = ▶️ <b>Cela a lieu finalement : { $title }</b>
# $title (String): as typed; $when (Datetime): when it was to be
reminder-postponed =
    ⏸ <b>Reporté : { $title }</b>
    Cela n’aura pas lieu le { DATE($when, form: "long") }. Il n’y a pas encore de nouvelle date ; nous vous la dirons.
# $title (String): as typed; $when (Datetime): when it was heard
reminder-adjourned =
    ↪️ <b>Audience renvoyée : { $title }</b>
    L’audience ({ DATE($when, form: "day") }) continue à une nouvelle date :
# $scope (String): this, following or all
reminder-scope =
    🔁 { $scope ->
        [this] Cela ne vaut que pour celui-ci dans la série.
        [following] Il en va de même pour les suivants de la série.
       *[all] Il en va de même pour toute la série.
    }
reminder-own =
    🔔 <b>Vos propres rappels</b>
    Chaque événement est rappelé à ses propres moments. En voulez-vous d’autres ? Cela vaut pour tous les événements qui vous sont rappelés.
# $unit (String): minutes, hours or days; $count (Number)
reminder-own-button = { $unit ->
    [minutes] { $count } minutes avant
    [hours] { $count ->
        [one] 1 heure avant
       *[other] { $count } heures avant
    }
   *[days] { $count ->
        [one] 1 jour avant
       *[other] { $count } jours avant
    }
}
# $distances, $snoozes (Number): how many
reminder-stored = 🔔 Vos propres rappels : { $distances } ; remis à plus tard : { $snoozes }
