### Events as members see them: the list, the card, the question guide, calls for input.

# $kind (String): what sort of event; $title (String): as typed
agenda-card-title =
    <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Candidate meeting
        [deadline] ⏳ Deadline
        [hearing] ⚖️ Court hearing
        [workshop] 🛠 Workshop
       *[other] 📌 Event
    }
agenda-card-cancelled = ❌ <b>Cancelled.</b> It will not take place.
agenda-card-over = This is over.
# $when (Datetime): on the reader's clock; $distance (String): from now, for example "in 2 days"; $closes (Number): 1 for a deadline
agenda-card-when =
    { $closes ->
        [1] 🗓 Closes
       *[other] 🗓
    } <b>{ DATE($when, form: "long") }</b>
    { $distance }, your time
# $there (String): the time on the event's own clock; $zone (String): IANA time zone
agenda-card-there = There ({ ZONE($zone) }): { $there }
# $day (Date); $zone (String): IANA time zone
agenda-card-end-of-day = End of { DATE($day, form: "date") } in { ZONE($zone) }; no hour is given
# $place (String): as typed
agenda-card-place = 📍 { $place }
# $topics (String): a list of names
agenda-card-topics = 🏷 { $topics }
# $count (Number): people
agenda-card-coming =
    { $count ->
        [0] 👥 Nobody has said yet that they are coming
        [one] 👥 { $count } person is coming
       *[other] 👥 { $count } people are coming
    }
# $language (String): code of the language that the text is in
agenda-other-language = <i>There is no English version; this one is in: { LANGUAGE($language) }</i>
agenda-coming-button = I am coming
agenda-not-coming-button = Not coming
agenda-remind-button = Remind me
agenda-silent-button = No reminders
agenda-link-button = 🔗 Open the link
agenda-guide-button = ❓ Question guide
agenda-call-button = 📝 The call and its questions
agenda-all-button = 📅 Agenda
agenda-back-button = ↩️ Back to the event
agenda-coming-toast = Noted: you are coming. You will be reminded.
agenda-not-coming-toast = Noted. No more reminders of this.
agenda-remind-toast = Noted: you will be reminded.
agenda-none-toast = Taken back.
# $number (Number): of the heading; $title (String)
agenda-guide-head = ❓ <b>{ $number }. { $title }</b>
# $position (String): what the organisation holds
agenda-guide-position = <b>We say:</b> { $position }
# $question (String)
agenda-guide-question = <b>Ask:</b> { $question }
# $title (String): of the call
agenda-call-head = 📝 <b>{ $title }</b>
# $number, $total (Number): which question of how many; $question (String)
agenda-call-question =
    <b>Question { $number } of { $total }</b>
    { $question }
# $day (Date): the last day, no hour is given
agenda-call-end-of-day = end of { DATE($day, form: "date") }
# $title, $mandate (String); $closes (String): when, on the clock of $zone; $address, $subject (String): as the call demands; $languages (String): a list; $publication (String): a sentence
agenda-call-about =
    📝 <b>{ $title }</b>
    { $mandate }

    Closes: <b>{ $closes }</b> ({ ZONE($zone) })
    Send to: <code>{ $address }</code>
    Subject line, exactly: <code>{ $subject }</code>
    Answer in: { $languages }

    { $publication }
# $page, $pages (Number); $zone (String): the reader's IANA time zone
agenda-list =
    📅 <b>Coming up</b>, on your topics. Times are yours ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } of { $pages }.
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
agenda-empty = 📅 Nothing is planned on your topics at the moment. When something is, you will be reminded in time.
