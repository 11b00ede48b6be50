### Events as members see them: the list, the card, the question guide, calls for input.

# $kind (String): what sort of event; $title (String): as typed
agenda-card-title =
    <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Rencontre avec un candidat
        [deadline] ⏳ Échéance
        [hearing] ⚖️ Audience
        [workshop] 🛠 Atelier
       *[other] 📌 Événement
    }
agenda-card-cancelled = ❌ <b>Annulé.</b> Cela n’aura pas lieu.
agenda-card-over = C’est terminé.
# $when (Datetime): on the reader's clock; $distance (String): from now, for example "in 2 days"; $closes (Number): 1 for a deadline
agenda-card-when =
    { $closes ->
        [1] 🗓 Clôture :
       *[other] 🗓
    } <b>{ DATE($when, form: "long") }</b>
    { $distance }, à votre heure
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
agenda-not-coming-button = Je ne viens pas
agenda-remind-button = Me le rappeler
agenda-silent-button = Pas de rappels
agenda-link-button = 🔗 Ouvrir le lien
agenda-guide-button = ❓ Guide de questions
agenda-call-button = 📝 L’appel et ses questions
agenda-all-button = 📅 Agenda
agenda-back-button = ↩️ Retour à l’événement
agenda-coming-toast = Noté : vous venez. Vous recevrez les rappels.
agenda-not-coming-toast = Noté. Plus de rappels à ce sujet.
agenda-remind-toast = Noté : vous recevrez les rappels.
agenda-none-toast = Réponse retirée.
# $number (Number): of the heading; $title (String)
agenda-guide-head = ❓ <b>{ $number }. { $title }</b>
# $position (String): what the organisation holds
agenda-guide-position = <b>Notre position :</b> { $position }
# $question (String)
agenda-guide-question = <b>À demander :</b> { $question }
# $title (String): of the call
agenda-call-head = 📝 <b>{ $title }</b>
# $number, $total (Number): which question of how many; $question (String)
agenda-call-question =
    <b>Question { $number } sur { $total }</b>
    { $question }
# $day (Date): the last day, no hour is given
agenda-call-end-of-day = fin du { DATE($day, form: "date") }
# $title, $mandate (String); $closes (String): when, on the clock of $zone; $address, $subject (String): as the call demands; $languages (String): a list; $publication (String): a sentence
agenda-call-about =
    📝 <b>{ $title }</b>
    { $mandate }

    Clôture : <b>{ $closes }</b> ({ ZONE($zone) })
    Adresse d’envoi : <code>{ $address }</code>
    Objet exact : <code>{ $subject }</code>
    Langues acceptées : { $languages }

    { $publication }
# $page, $pages (Number); $zone (String): the reader's IANA time zone
agenda-list =
    📅 <b>À venir</b>, sur vos thèmes. Les heures sont les vôtres ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } sur { $pages }.
    }
# $number (Number): in the list; $kind, $title, $distance (String); $when (Datetime)
agenda-line =
    <b>{ $number }. { $title }</b>
    { $kind ->
        [meeting] 🤝
        [deadline] ⏳
        [hearing] ⚖️
        [workshop] 🛠
       *[other] 📌
    } { DATE($when, form: "short") } · { $distance }
agenda-empty = 📅 Rien n’est prévu sur vos thèmes pour l’instant. Dès qu’il y aura quelque chose, vous recevrez un rappel à temps.
