### Observation de procès : affaires, audiences, récits des observateurs, audiences de la semaine.

# $fact, $text (String)
hearing-fact =
    { $fact ->
        [court] 🏛 Tribunal : { $text }
        [number] 🗂 Affaire : { $text }
        [defendants] 👥 Accusés : { $text }
        [charge] 📕 Accusation : { $text }
       *[bring] 🎒 À apporter : { $text }
    }
# $outcome (String)
hearing-outcome =
    { $outcome ->
        [adjourned] ↪️ L’audience a été renvoyée.
        [decided] ⚖️ Le tribunal a statué.
       *[other] ☑️ Autre issue ; la note dit laquelle.
    }
# $when (String): on the court's clock
hearing-before = ↩️ Audience précédente : { $when }
# $when (String): on the court's clock, or that it is not known
hearing-next = 📅 Prochaine audience : { $when }
hearing-no-date = date inconnue
# $note (String): the beginning of it
hearing-note = 📝 Observé : { $note }
# $note (String)
hearing-said = 📝 { $note }
hearing-no-case = ⚠️ Personne n’a encore dit de quelle affaire il s’agit.
hearing-reminder-tell = 📝 Comment cela s’est-il passé ? Racontez-le tant que c’est frais.
hearing-tell-button = 📝 Raconter
hearing-note-button = 📝 Note
hearing-case-button = 🗂 L’affaire
hearing-following-button = 📅 Audience suivante
hearing-facts-button = 🏛 Tribunal et affaire
hearing-settle-button = ⚖️ Récits des observateurs
hearing-ask-button = 📨 Demander aux observateurs
hearing-event-button = ↩️ Audience
hearing-back-button = ↩️ Retour
hearing-all-button = ⚖️ Audiences

# $monday (Date); $count (Number): hearings
hearing-week =
    ⚖️ <b>Audiences, semaine du { DATE($monday, form: "date") }</b>
    { $count ->
        [0] Aucune audience à venir cette semaine-là.
        [one] Une audience ; l’heure est celle du tribunal.
       *[other] { NUMBER($count) } audiences ; les heures sont celles du tribunal.
    }
# $when (String): on the court's clock; $title (String)
hearing-week-line =
    🕐 <b>{ $when }</b>
    { $title }
# $facts (String): court, case number, defendants
hearing-week-case = 🏛 { $facts }
# $command (String)
hearing-week-more = … et d’autres : { $command }
hearing-own-button = 🌐 Dans ma langue
hearing-both-button = 📤 Türkçe + English
hearing-week-before-button = ◀️ Semaine d’avant
hearing-week-after-button = Semaine d’après ▶️
# $count (Number): hearings
hearing-case =
    🗂 <b>L’affaire</b>, { $count ->
        [one] une audience
       *[other] { NUMBER($count) } audiences
    }
# $number (Number); $when (String): on the court's clock; $state (String): outcome, or how it stands
hearing-case-line =
    { $number }. <b>{ $when }</b> – { $state ->
        [adjourned] renvoyée
        [decided] jugée
        [other] autre issue
        [past] issue inconnue
        [postponed] reportée
        [cancelled] annulée
       *[scheduled] à venir
    }
# $title, $when (String)
hearing-note-head =
    📝 <b>{ $title }</b>
    { $when }

hearing-choose-case = 🏛 <b>De quelle affaire s’agit-il ?</b>
hearing-new-case-button = ➕ Une nouvelle affaire
hearing-unnamed-case = une affaire sans nom
hearing-other-case-button = 🔁 Une autre affaire
# $fact (String)
hearing-ask-fact =
    { $fact ->
        [court] 🏛 <b>Quel tribunal, et où ?</b> Le bâtiment et la salle aussi, si vous les connaissez.
        [number] 🗂 <b>Quel est le numéro de l’affaire ?</b> Comme le tribunal l’écrit.
        [defendants] 👥 <b>Qui est jugé ?</b>
        [charge] 📕 <b>Quelle est l’accusation ?</b>
       *[bring] 🎒 <b>Que doivent apporter les observateurs ?</b> Par exemple une pièce d’identité ou une lettre.
    }
hearing-only-public = 🔓 Seulement ce qui est déjà public : tous les membres peuvent le lire, et cela peut être transmis.
# $limit (Number)
hearing-limit = Écrivez-le, { NUMBER($limit) } caractères au plus.
# $fact (String)
hearing-fact-button =
    { $fact ->
        [court] 🏛 Tribunal
        [number] 🗂 Numéro
        [defendants] 👥 Accusés
        [charge] 📕 Accusation
       *[bring] 🎒 À apporter
    }
hearing-facts-head = 🏛 <b>Tribunal et affaire</b>
# $count (Number)
hearing-facts-shared =
    { $count ->
        [one] Une audience montre cela.
       *[other] { NUMBER($count) } audiences de cette affaire le montrent.
    }
hearing-skip-button = Passer
hearing-clear-button = 🗑 Enlever
hearing-overview-button = ☰ Tout voir
hearing-leave-button = ✅ Terminé
hearing-facts-kept = ✅ Ce que vous avez écrit est conservé.

# $title (String)
hearing-ask-outcome =
    ⚖️ <b>{ $title }</b>
    Comment l’audience s’est-elle terminée ?
# $outcome (String)
hearing-outcome-button =
    { $outcome ->
        [adjourned] ↪️ Renvoyée
        [decided] ⚖️ Jugée
       *[other] ☑️ Autre chose
    }
# $title (String)
hearing-ask-date =
    📅 <b>Quand est la prochaine audience ?</b>
    { $title }
    Écrivez la date, par exemple 24.12.2027.
# $zone (String)
hearing-ask-clock =
    🕐 <b>À quelle heure ?</b>
    Fuseau horaire : { ZONE($zone) }, par exemple 9h30.
hearing-unknown-button = Inconnue
# $limit (Number)
hearing-ask-note =
    📝 <b>Qu’avez-vous observé ?</b>
    Écrivez-le, { NUMBER($limit) } caractères au plus : qui a parlé, ce qui a été décidé, comment le tribunal a traité les accusés et les observateurs.
    C’est scellé. Seuls les coordinateurs le lisent, jusqu’à ce qu’ils publient une note.
hearing-no-note-button = Pas de note
hearing-keep-button = ✅ Telle quelle
# $title (String)
hearing-check = 📝 <b>{ $title }</b>
hearing-check-how = Les coordinateurs le voient sans votre nom.
hearing-done-button = ✅ C’est tout
hearing-again-button = ⏮ Depuis le début
hearing-later-button = ⏸ Plus tard
hearing-report-left = ⏸ C’est conservé. Vous pouvez continuer jusqu’à la publication d’une note.
hearing-thanks = ✅ <b>Merci.</b> Les coordinateurs l’ont reçu. Vous pouvez le modifier jusqu’à la publication d’une note.
# $title, $when (String)
hearing-asked =
    ⚖️ <b>Comment s’est passée l’audience ?</b>
    { $title }
    { $when }
    Issue, prochaine date et une note : quelques touches suffisent.
# $title (String)
hearing-told =
    ⚖️ <b>{ $title }</b>
    Un observateur a raconté comment cela s’est passé.
# $title, $when, $zone (String)
hearing-again =
    ↪️ <b>Renvoyée : { $title }</b>
    📅 Prochaine audience : { $when } ({ ZONE($zone) })
hearing-again-how = Observez-vous de nouveau ? Inscrivez-vous encore une fois, s’il vous plaît.
hearing-sign-up-button = 👁 S’inscrire

# $title, $when (String); $count (Number): observers who told
hearing-settle =
    ⚖️ <b>{ $title }</b>
    { $when }
    { $count ->
        [0] Personne n’a encore raconté comment cela s’est passé.
        [one] Un observateur a raconté comment cela s’est passé.
       *[other] { NUMBER($count) } observateurs ont raconté comment cela s’est passé.
    }
# $outcome (String)
hearing-settled =
    <b>Établi :</b> { $outcome ->
        [adjourned] renvoyée
        [decided] jugée
       *[other] autre issue
    }
# $number, $total (Number)
hearing-report-head = 👤 <b>{ $number } sur { $total }</b>
hearing-is-published = 📣 Une note est publiée.
hearing-conclude-button = ⚖️ L’établir ainsi
hearing-publish-button = 📣 Publier la note
# $title (String)
hearing-conclude = ⚖️ <b>Établir ainsi « { $title } » ?</b>
# $dated (Number): 1 when the next date is known
hearing-conclude-next =
    { $dated ->
        [1] La prochaine audience entre dans l’agenda, avec la même affaire, et les observateurs sont priés de s’inscrire à nouveau.
       *[other] Quand la date sera connue, déplacez-y l’audience.
    }
hearing-conclude-yes-button = ⚖️ Oui, l’établir
# $title (String)
hearing-publish = 📣 <b>Publier cette note sur « { $title } » ?</b>
hearing-publish-who = Tous ceux qui voient l’audience pourront la lire. L’auteur n’est pas nommé.
hearing-publish-yes-button = 📣 Oui, publier
hearing-asked-toast = Les observateurs sont interrogés.
hearing-nobody-toast = Ils ont déjà été interrogés, ou personne n’a observé.
hearing-settled-toast = C’est établi.
hearing-published-toast = La note est publiée.

hearing-not-begun = Cette audience n’a pas commencé, ou n’a pas lieu. Il n’y a encore rien à raconter.
hearing-published-already = Une note sur cette audience est publiée ; rien ne peut plus être ajouté.
# $count (Number)
hearing-stored = ⚖️ Audiences que vous avez racontées : { $count }
