### Events as members see them: the list, the card, the question guide, calls for input.

agenda-card-title =
    <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Rencontre avec un candidat
        [deadline] ⏳ Échéance de l’ONU
        [eu_deadline] 🏛 Échéance de l’UE ou du Conseil de l’Europe
        [hearing] ⚖️ Audience
        [workshop] 🛠 Atelier
        [campaign] 📣 Journée de campagne
       *[other] 📌 Événement
    }
agenda-card-state =
    { $state ->
        [now] ▶️ <b>C’est en cours.</b>
        [over] C’est terminé.
        [proposed] ❔ Proposé ; pas encore convenu.
        [confirmed] ☑️ Confirmé.
        [held] Cela a eu lieu.
        [followed_up] Cela a eu lieu ; ce qui a été dit est publié.
        [submitted] ☑️ Envoyé : il n’y a plus rien à faire.
        [closed] Clos.
        [adjourned] ↪️ <b>Renvoyé</b> à une nouvelle date.
        [decided] ⚖️ Le tribunal a décidé.
        [postponed] ⏸ <b>Reporté.</b> La nouvelle date n’est pas encore fixée.
       *[cancelled] ❌ <b>Annulé.</b> Cela n’aura pas lieu.
    }
agenda-card-when =
    { $closes ->
        [1] 🗓 Clôture :
       *[other] 🗓
    } <b>{ DATE($when, form: "long") }{ $until }</b>
    { $distance }, à votre heure
agenda-card-all-day =
    🗓 <b>{ DATE($day, form: "day") }</b>, toute la journée
    { $distance }
agenda-day-near = { $days ->
        [0] aujourd’hui
       *[other] demain
    }
agenda-card-days =
    🗓 <b>{ DATE($first, form: "day") } – { DATE($last, form: "day") }</b>
    { $distance }
agenda-card-days-there = Jours comptés à l’heure de { ZONE($zone) }
agenda-card-series =
    🔁 { $rule ->
        [none] Fait partie d’une série
       *[other] { $rule }
    }
agenda-card-maybe = 🤔 Peut-être : { $count }
agenda-card-seats =
    { $left ->
        [0] 🪑 Plus de place libre ({ $seats } en tout) ; en attente : { $waiting }
       *[other] 🪑 Places restantes : { $left } sur { $seats }
    }
agenda-card-said =
    { $said ->
        [coming] { $deadline ->
            [1] 🔔 Vous recevrez des rappels.
           *[other] ✅ Vous venez.
        }
        [maybe] 🤔 Vous viendrez peut-être.
        [waiting] ⏳ Votre rang sur la liste d’attente : { $place }
       *[not_coming] { $deadline ->
            [1] 🔕 Vous ne voulez pas de rappels.
           *[other] ✖️ Vous ne venez pas.
        }
    }
agenda-card-roles = 👤 Votre rôle ici : { $roles }
agenda-role =
    { $role ->
        [host] accueil
        [speaker] prise de parole
        [observer] observation
        [interpreter] interprétation
       *[guest] sur invitation
    }
agenda-card-interpretation = 🗣 Interprétation vers : { $languages }
agenda-card-needs = 🗣 Vous avez demandé l’interprétation vers : { LANGUAGE($language, form: "within") }
agenda-card-muted = 🔕 Vous avez mis ceci en sourdine : aucun rappel.
agenda-card-circle = 🔒 Réservé à un cercle fermé. Merci de ne pas le transmettre.
# $there (String): the time on the event's own clock; $zone (String): IANA time zone
agenda-card-there = Heure sur place ({ ZONE($zone) }) : { $there }
# $day (Date); $zone (String): IANA time zone
agenda-card-end-of-day = Fin du { DATE($day, form: "date") } à { ZONE($zone) } ; aucune heure n’est donnée
# $place (String): as typed
agenda-card-place = 📍 { $place }
# $topics (String): a list of names
agenda-card-topics = 🏷 { $topics }
# $count (Number): people
agenda-card-coming =
    { $count ->
        [0] 👥 Personne n’a encore annoncé sa venue
        [one] 👥 { $count } personne vient
       *[other] 👥 { $count } personnes viennent
    }
# $language (String): code of the language that the text is in
agenda-other-language = <i>Il n’y a pas de version française ; langue de ce texte : { LANGUAGE($language, form: "within") }</i>
agenda-coming-button = Je viens
agenda-maybe-button = Peut-être
agenda-not-coming-button = Je ne viens pas
agenda-wait-button = ⏳ Attendre une place
agenda-waiting-button = ⏳ Quitter la liste
agenda-remind-button = Me le rappeler
agenda-silent-button = Pas de rappels
agenda-observe-button = 👁 J’observe
agenda-interpretation-button = 🗣 Interprétation
agenda-interpretation = 🗣 <b>Interprétation</b> : de quelle langue avez-vous besoin ? L’équipe voit combien de personnes, pas qui.
agenda-interpretation-into-button = { LANGUAGE($language) }
agenda-interpretation-none-button = Aucun besoin
agenda-link-button = 🔗 Ouvrir le lien
agenda-mute-button = 🔕 Sourdine
agenda-unmute-button = 🔔 Réactiver
agenda-share-button = 📤 Partager
agenda-share-send-button = 📤 Envoyer dans un chat
agenda-share =
    📤 Ce lien ouvre l’événement :
    <code>{ $link }</code>
    { $closed ->
        [1] Seules les personnes de ce cercle voient ce qu’il y a derrière.
       *[other] Toute personne de ce réseau peut le voir.
    }
agenda-coming-toast = Noté : vous venez. Vous recevrez les rappels.
agenda-maybe-toast = Noté : peut-être. Vous recevrez les rappels.
agenda-waiting-toast = Toutes les places sont prises. Vous êtes sur la liste d’attente ; un message vous dira si une place se libère.
agenda-not-coming-toast = Noté. Plus de rappels à ce sujet.
agenda-remind-toast = Noté : vous recevrez les rappels.
agenda-none-toast = Réponse retirée.
agenda-observing-toast = Noté : vous venez pour observer.
agenda-not-observing-toast = Noté : vous n’observez pas.
agenda-interpretation-toast = Noté.
agenda-muted-toast = En sourdine : plus de rappels à ce sujet.
agenda-unmuted-toast = Vous recevrez de nouveau les rappels.
agenda-no-answers =
    { $reason ->
        [cancelled] C’est annulé : personne ne peut plus s’inscrire.
        [postponed] C’est reporté. Vous pourrez répondre quand il y aura une nouvelle date.
       *[over] C’est terminé : les réponses sont closes.
    }
agenda-seat-free =
    🪑 <b>Une place s’est libérée : vous venez.</b>
    <b>{ $title }</b>
agenda-seat-hint = Si vous ne pouvez pas venir, dites-le : la personne suivante aura la place.
agenda-stored = 📅 Événements où vous avez un rôle : { $roles } ; en sourdine : { $muted }
agenda-all-button = 📅 Agenda
agenda-back-button = ↩️ Retour à l’événement
agenda-list =
    📅 <b>À venir</b>, { $mine ->
        [1] là où vous venez ou avez un rôle.
       *[other] sur vos thèmes.
    } Les heures sont les vôtres ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } sur { $pages }.
    }
agenda-kind =
    { $kind ->
        [meeting] 🤝 Rencontres avec des candidats
        [deadline] ⏳ Échéances de l’ONU
        [eu_deadline] 🏛 UE et Conseil de l’Europe
        [hearing] ⚖️ Audiences
        [workshop] 🛠 Ateliers
        [campaign] 📣 Journées de campagne
        [all] Tout
       *[other] 📌 Autres événements
    }
agenda-kinds = 🔎 Quel type d’événement faut-il afficher ?
agenda-kinds-button = 🔎 Par type
agenda-mine-button = ✋ Les miens
agenda-topics-button = 🏷 Sur mes thèmes
agenda-line =
    <b>{ $number }. { $title }</b>
    { $kind ->
        [meeting] 🤝
        [deadline] ⏳
        [eu_deadline] 🏛
        [hearing] ⚖️
        [workshop] 🛠
        [campaign] 📣
       *[other] 📌
    } { $when } · { $distance }{ $marks }
agenda-now = en cours
agenda-empty = 📅 Rien n’est prévu sur vos thèmes pour l’instant. Dès qu’il y aura quelque chose, vous recevrez un rappel à temps.
agenda-empty-chosen = 📅 Rien de tel n’est prévu pour l’instant.
