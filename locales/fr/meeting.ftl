### Meetings with candidates: who asks about what, the question guide, what was said, settling it.

# $name, $more (String): party and group
meeting-with = 🧑‍💼 Avec <b>{ $name }</b> ({ $more })
meeting-nobody-named = ⚠️ Personne n’est encore désigné pour cette rencontre.
# $numbers (String): of headings
meeting-own-headings = ❓ Vos points : { $numbers }
meeting-is-published = 📣 Ce qui a été dit est publié.
# $numbers (String): of headings
meeting-gaps = ❓ Points que personne ne prend : { $numbers }
# $numbers (String): empty
meeting-no-gaps = ❓ Tous les points sont pris.
# $count (Number): attendees who wrote
meeting-notes-count =
    📝 { $count ->
        [0] Personne n’a encore noté ce qui a été dit.
        [one] { $count } participant a noté ce qui a été dit.
       *[other] { NUMBER($count) } participants ont noté ce qui a été dit.
    }
meeting-reminder-guide = ❓ Le guide indique quoi demander, et ce qui a été dit auparavant.
meeting-reminder-tell = 📝 Qu’est-ce qui a été dit ? Racontez-le tant que c’est frais.
# $name, $kept (String)
meeting-promised-by = 🤝 Engagement pris par <b>{ $name }</b> · { $kept }
meeting-promise-to-do = 👉 Ce doit être fait d’ici là : demandez où cela en est.
meeting-guide-button = ❓ Les questions
meeting-headings-button = 🙋 Qui demande quoi
meeting-candidate-button = 🧑‍💼 Le candidat
meeting-tell-button = 📝 Raconter ce qui a été dit
meeting-pick-button = 🧑‍💼 Choisir le candidat
# $name (String)
meeting-pick-same-button = 🧑‍💼 { $name }, comme la dernière fois
meeting-pick-other-button = 🧑‍💼 Un autre candidat
meeting-settle-button = ⚖️ Établir ce qui a été dit
meeting-ask-button = 📨 Interroger les participants
meeting-next-button = 📅 Prévoir la rencontre suivante
meeting-back-button = ↩️ Événement
meeting-event-button = ↩️ Événement

# $number (Number); $title, $state (String): own, taken or free
meeting-guide-head =
    ❓ <b>{ $number }. { $title }</b>{ $state ->
        [own] {" "}– à vous
        [taken] {" "}– pris
       *[free] {""}
    }
# $position (String)
meeting-guide-position = <b>Notre position :</b> { $position }
# $question (String)
meeting-guide-question = <b>À demander :</b> { $question }
# $name (String)
meeting-guide-said = <b>Ce que { $name } a déjà dit :</b>
# $name (String)
meeting-guide-nothing-said = Aucune déclaration n’est encore connue à ce sujet ({ $name }).
meeting-pdf-button = 🖨 À imprimer (PDF)
meeting-pdf-toast = Le guide arrive.
# $title (String)
meeting-pdf = 🖨 Le guide de questions pour « { $title } », avec de la place pour vos notes.
meeting-pdf-title = Guide de questions
# $when, $zone (String): IANA time zone
meeting-pdf-when = { $when } ({ ZONE($zone) })
meeting-pdf-link = Ouvrir la rencontre dans le bot
# $page (Number)
meeting-pdf-page = Page { $page }
# $number (Number)
meeting-pdf-heading = { $number }.
# $number (Number)
meeting-pdf-own = ★ { $number }.
meeting-pdf-position = Notre position
meeting-pdf-question = À demander
meeting-pdf-said = Ce qui a déjà été dit
meeting-pdf-notes = Notes
meeting-headings = 🙋 <b>Qui demande quoi</b>
# $mark, $title (String); $number (Number)
meeting-heading-line = { $mark } { $number }. { $title }
meeting-headings-how = ✅ à vous · 🔒 pris · ▫️ libre. Touchez un numéro pour le prendre ou le rendre.

# $title, $name (String)
meeting-asked =
    📝 <b>Qu’est-ce qui a été dit ?</b>
    Vous étiez à « { $title } » ({ $name }). Racontez-le point par point : quelques touches suffisent, et tout peut être passé.
# $title (String); $count (Number): attendees who wrote
meeting-told =
    📝 <b>{ $title }</b>
    { $count ->
        [one] { $count } participant a raconté ce qui a été dit.
       *[other] { NUMBER($count) } participants ont raconté ce qui a été dit.
    }
# $number, $place, $total, $own (Number): own is 1 for one's own heading; $title (String)
meeting-notes-head =
    📝 <b>{ $number }. { $title }</b>
    Point { $place } sur { $total }{ $own ->
        [0] {""}
       *[other] , à vous
    }
# $question (String)
meeting-notes-question = <i>{ $question }</i>
# $name (String); $limit (Number)
meeting-notes-how =
    Qu’a dit { $name } ? Touchez ce qui convient.
    Pour ajouter une citation, écrivez-la ({ NUMBER($limit) } caractères) ou envoyez un message vocal.
# $quote (String)
meeting-notes-quote = 💬 « { $quote } »
# $count (Number)
meeting-notes-voices =
    🎤 { $count ->
        [one] { $count } message vocal
       *[other] { NUMBER($count) } messages vocaux
    }
# $text, $due (String)
meeting-promised = 🤝 { $text } (échéance : { $due })
meeting-promise-button = 🤝 Engagement
meeting-clear-button = 🗑 Citation
meeting-onward-button = Suite →
meeting-step-back-button = ↩️ Retour
meeting-to-end-button = ⏭ À la fin
meeting-later-button = ⏸ Plus tard
meeting-leave-button = ✖️ Quitter
# $limit (Number)
meeting-promise =
    🤝 <b>Quel engagement a été pris ?</b>
    Écrivez-le en { NUMBER($limit) } caractères au plus.
meeting-drop-promise-button = 🗑 Pas d’engagement
meeting-due =
    🤝 <b>Pour quand ?</b>
    Écrivez la date, par exemple 24.12.2027.
meeting-no-date-button = Sans date
meeting-asks =
    📜 <b>Quelles demandes sont soutenues ?</b>
    Touchez les numéros.
meeting-next = ➡️ <b>Quelle suite a été convenue ?</b>
meeting-next-meeting = 📅 Une autre rencontre
meeting-next-briefing = 📰 Des informations régulières
meeting-next-letter = ✉️ Une lettre
# $title (String); $headings, $promises, $asks, $steps (Number)
meeting-notes-end =
    📝 <b>{ $title }</b>
    Points : { NUMBER($headings) }
    Engagements : { NUMBER($promises) }
    Demandes soutenues : { NUMBER($asks) }
    Suites : { NUMBER($steps) }

    Seule la coordination voit ceci, sans votre nom, jusqu’à la publication de ce que vous avez tous entendu.
meeting-send-notes-button = ✅ C’est tout
meeting-again-button = ⏮ Depuis le début
meeting-notes-done = ✅ <b>Merci.</b> La coordination l’a reçu. Vous pouvez le modifier jusqu’à la publication.
meeting-change-notes-button = ✏️ Modifier
meeting-notes-left = ⏸ C’est conservé. Vous pouvez continuer à tout moment, jusqu’à la publication.

# $number, $count (Number): attendees who wrote on it; $title (String)
meeting-settle-head =
    ⚖️ <b>{ $number }. { $title }</b>
    { $count ->
        [0] Personne n’a rien noté à ce sujet.
        [one] { $count } participant a noté quelque chose :
       *[other] { NUMBER($count) } participants ont noté quelque chose :
    }
# $place, $quoted, $voices (Number); $stance, $quote (String)
meeting-heard =
    👤 { $place } : <b>{ $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– « { $quote } »
    }{ $voices ->
        [0] {""}
       *[other] {" "}🎤 { $voices }
    }
meeting-settled = <b>À publier :</b>
meeting-no-stance = sans position
meeting-nothing-settled = rien
# $stance, $quote (String); $quoted (Number)
meeting-settled-line =
    <b>{ $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– « { $quote } »
    }
# $place (Number): of an attendee
meeting-use-button = 👤 { $place }
meeting-quote-button = ✏️ Citation
meeting-nothing-button = 🗑 Rien
meeting-write-quote =
    💬 <b>Qu’est-ce qui a été dit, mot pour mot ?</b>
    Écrivez la citation telle qu’elle doit être publiée.
# $title, $name (String)
meeting-check =
    📣 <b>{ $title }</b>
    { $name }
    Voici ce qui serait publié :
# $number, $quoted, $promised (Number); $stance (String)
meeting-check-line =
    { $number }. { $stance }{ $quoted ->
        [0] {""}
       *[other] {" "}💬
    }{ $promised ->
        [0] {""}
       *[other] {" "}🤝
    }
# $asks, $dated (Number): commitments with a date; $steps (String)
meeting-check-counts =
    Demandes soutenues : { NUMBER($asks) }
    Engagements qui deviennent des échéances : { NUMBER($dated) }
    Suites : { $steps }
meeting-check-who = Tous les membres pourront alors le lire. Qui a noté quoi n’est pas dit.
meeting-publish-button = 📣 Publier
meeting-publish-again-button = 📣 Publier de nouveau
# $name (String); $stances, $commitments, $deadlines (Number)
meeting-published =
    📣 <b>Publié : { $name }</b>
    Déclarations : { NUMBER($stances) }
    Engagements : { NUMBER($commitments) }
    Échéances dans l’agenda : { NUMBER($deadlines) }
meeting-settle-left = ⏸ Ce qui est établi jusqu’ici est conservé, pour toute la coordination.
meeting-asked-toast = Les participants sont interrogés.
meeting-nobody-asked-toast = Ils l’ont déjà été, ou personne n’avait annoncé sa venue.
meeting-voice-toast = Le voici.
meeting-unfinished = la rencontre suivante

meeting-not-attended = Ceci est pour les personnes qui viennent. Annoncez d’abord votre venue sur l’événement.
meeting-not-held-yet = Cette rencontre n’a pas commencé, ou n’a pas eu lieu. Il n’y a encore rien à raconter.
meeting-without-candidate = On ne sait pas encore avec qui avait lieu la rencontre. Choisissez d’abord le candidat.
# $heading (Number)
meeting-heading-taken = Le point { $heading } est pris. Choisissez-en un autre.
meeting-settled-meanwhile = Entre-temps, quelque chose a été établi ou écrit. Rien n’a été écrasé. Regardez ce qu’il en est maintenant.
meeting-published-already = Ce qui a été dit à cette rencontre est publié ; on ne peut plus rien ajouter.
# $heading (Number)
meeting-stance-missing = Le point { $heading } a une citation, mais pas de position. Choisissez-en une d’abord.
# $headings, $notes (Number): meetings
meeting-stored = 📝 Rencontres avec des candidats : points pris dans { $headings }, notes de { $notes }
