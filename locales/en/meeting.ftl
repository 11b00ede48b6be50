### Meetings with candidates: who asks about what, the question guide, what was said, settling it.

# $name, $more (String): party and group
meeting-with = 🧑‍💼 With <b>{ $name }</b> ({ $more })
meeting-nobody-named = ⚠️ Nobody is named yet whom the meeting is with.
# $numbers (String): of headings
meeting-own-headings = ❓ You ask about: { $numbers }
meeting-is-published = 📣 What was said is published.
# $numbers (String): of headings
meeting-gaps = ❓ Headings that nobody takes: { $numbers }
# $numbers (String): empty
meeting-no-gaps = ❓ Every heading is taken.
# $count (Number): attendees who wrote
meeting-notes-count =
    📝 { $count ->
        [0] Nobody has written down yet what was said.
        [one] { $count } attendee has written down what was said.
       *[other] { NUMBER($count) } attendees have written down what was said.
    }
meeting-reminder-guide = ❓ The question guide says what to ask, and what they said before.
meeting-reminder-tell = 📝 What was said? Please tell while it is fresh.
# $name, $kept (String)
meeting-promised-by = 🤝 Promised by <b>{ $name }</b> · { $kept }
meeting-promise-to-do = 👉 It is to be done by then: ask them how it stands.
meeting-guide-button = ❓ Question guide
meeting-headings-button = 🙋 Who asks what
meeting-candidate-button = 🧑‍💼 The candidate
meeting-tell-button = 📝 Tell what was said
meeting-pick-button = 🧑‍💼 Choose the candidate
# $name (String)
meeting-pick-same-button = 🧑‍💼 { $name }, as last time
meeting-pick-other-button = 🧑‍💼 Another candidate
meeting-settle-button = ⚖️ Settle what was said
meeting-ask-button = 📨 Ask the attendees
meeting-next-button = 📅 Plan the next meeting
meeting-back-button = ↩️ Event
meeting-event-button = ↩️ Event

# $number (Number); $title, $state (String): own, taken or free
meeting-guide-head =
    ❓ <b>{ $number }. { $title }</b>{ $state ->
        [own] {" "}– yours
        [taken] {" "}– taken
       *[free] {""}
    }
# $position (String)
meeting-guide-position = <b>We say:</b> { $position }
# $question (String)
meeting-guide-question = <b>Ask:</b> { $question }
# $name (String)
meeting-guide-said = <b>What { $name } said before:</b>
# $name (String)
meeting-guide-nothing-said = Nothing that { $name } said on this is known yet.
meeting-pdf-button = 🖨 To print (PDF)
meeting-pdf-toast = The guide is on its way.
# $title (String)
meeting-pdf = 🖨 The question guide for “{ $title }”, with room for notes.
meeting-pdf-title = Question guide
# $when, $zone (String): IANA time zone
meeting-pdf-when = { $when } ({ ZONE($zone) })
meeting-pdf-link = Open the meeting in the bot
# $page (Number)
meeting-pdf-page = Page { $page }
# $number (Number)
meeting-pdf-heading = { $number }.
# $number (Number)
meeting-pdf-own = ★ { $number }.
meeting-pdf-position = What we say
meeting-pdf-question = What to ask
meeting-pdf-said = What was said before
meeting-pdf-notes = Notes
meeting-headings = 🙋 <b>Who asks about what</b>
# $mark, $title (String); $number (Number)
meeting-heading-line = { $mark } { $number }. { $title }
meeting-headings-how = ✅ yours · 🔒 taken · ▫️ free. Tap a number to take it or to give it back.

# $title, $name (String)
meeting-asked =
    📝 <b>What was said?</b>
    You were at “{ $title }” ({ $name }). Please tell, heading by heading: a few taps are enough, and everything can be skipped.
# $title (String); $count (Number): attendees who wrote
meeting-told =
    📝 <b>{ $title }</b>
    { $count ->
        [one] { $count } attendee has told what was said.
       *[other] { NUMBER($count) } attendees have told what was said.
    }
# $number, $place, $total, $own (Number): own is 1 for one's own heading; $title (String)
meeting-notes-head =
    📝 <b>{ $number }. { $title }</b>
    Heading { $place } of { $total }{ $own ->
        [0] {""}
       *[other] , yours
    }
# $question (String)
meeting-notes-question = <i>{ $question }</i>
# $name (String); $limit (Number)
meeting-notes-how =
    What did { $name } say? Tap what fits.
    To add a quote, write it ({ NUMBER($limit) } characters) or send a voice message.
# $quote (String)
meeting-notes-quote = 💬 “{ $quote }”
# $count (Number)
meeting-notes-voices =
    🎤 { $count ->
        [one] { $count } voice message
       *[other] { NUMBER($count) } voice messages
    }
# $text, $due (String)
meeting-promised = 🤝 { $text } (by: { $due })
meeting-promise-button = 🤝 Commitment
meeting-clear-button = 🗑 Quote
meeting-onward-button = Next →
meeting-step-back-button = ↩️ Back
meeting-to-end-button = ⏭ To the end
meeting-later-button = ⏸ Later
meeting-leave-button = ✖️ Leave
# $limit (Number)
meeting-promise =
    🤝 <b>What did they promise?</b>
    Please write it, { NUMBER($limit) } characters at most.
meeting-drop-promise-button = 🗑 No commitment
meeting-due =
    🤝 <b>By when?</b>
    Please write the date, for example 24.12.2027.
meeting-no-date-button = No date
meeting-asks =
    📜 <b>Which asks do they support?</b>
    Tap the numbers.
meeting-next = ➡️ <b>What was agreed to come next?</b>
meeting-next-meeting = 📅 Another meeting
meeting-next-briefing = 📰 Regular briefings
meeting-next-letter = ✉️ A letter
# $title (String); $headings, $promises, $asks, $steps (Number)
meeting-notes-end =
    📝 <b>{ $title }</b>
    Headings: { NUMBER($headings) }
    Commitments: { NUMBER($promises) }
    Asks supported: { NUMBER($asks) }
    Next steps: { NUMBER($steps) }

    Only the coordinators see this, without your name, until they publish what all of you heard.
meeting-send-notes-button = ✅ That is all
meeting-again-button = ⏮ From the start
meeting-notes-done = ✅ <b>Thank you.</b> The coordinators have it. You can change it until it is published.
meeting-change-notes-button = ✏️ Change it
meeting-notes-left = ⏸ It is kept. You can go on at any time, until it is published.

# $number, $count (Number): attendees who wrote on it; $title (String)
meeting-settle-head =
    ⚖️ <b>{ $number }. { $title }</b>
    { $count ->
        [0] Nobody has written on this.
        [one] { $count } attendee has written on this:
       *[other] { NUMBER($count) } attendees have written on this:
    }
# $place, $quoted, $voices (Number); $stance, $quote (String)
meeting-heard =
    👤 { $place }: <b>{ $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– “{ $quote }”
    }{ $voices ->
        [0] {""}
       *[other] {" "}🎤 { $voices }
    }
meeting-settled = <b>To be published:</b>
meeting-no-stance = no stance
meeting-nothing-settled = nothing
# $stance, $quote (String); $quoted (Number)
meeting-settled-line =
    <b>{ $stance }</b>{ $quoted ->
        [0] {""}
       *[other] {" "}– “{ $quote }”
    }
# $place (Number): of an attendee
meeting-use-button = 👤 { $place }
meeting-quote-button = ✏️ Quote
meeting-nothing-button = 🗑 Nothing
meeting-write-quote =
    💬 <b>What did they say, word for word?</b>
    Please write the quote as it is to be published.
# $title, $name (String)
meeting-check =
    📣 <b>{ $title }</b>
    { $name }
    This would be published:
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
    Asks supported: { NUMBER($asks) }
    Commitments that become deadlines: { NUMBER($dated) }
    Next: { $steps }
meeting-check-who = All members can read it then. Who wrote what stays unsaid.
meeting-publish-button = 📣 Publish
meeting-publish-again-button = 📣 Publish again
# $name (String); $stances, $commitments, $deadlines (Number)
meeting-published =
    📣 <b>Published: { $name }</b>
    Statements: { NUMBER($stances) }
    Commitments: { NUMBER($commitments) }
    Deadlines in the agenda: { NUMBER($deadlines) }
meeting-settle-left = ⏸ What is settled so far is kept, for every coordinator.
meeting-asked-toast = The attendees are asked.
meeting-nobody-asked-toast = They were asked already, or nobody said that they were coming.
meeting-voice-toast = Here it is.
meeting-unfinished = the next meeting

meeting-not-attended = This is for those who come. Please say on the event first that you are coming.
meeting-not-held-yet = This meeting has not begun, or did not take place. There is nothing to tell yet.
meeting-without-candidate = Nobody is named yet whom the meeting was with. Please choose the candidate first.
# $heading (Number)
meeting-heading-taken = Heading { $heading } is taken. Please choose another one.
meeting-settled-meanwhile = Something was settled or written meanwhile. Nothing of it was overwritten. Please look at it as it is now.
meeting-published-already = What was said in this meeting is published; nothing more can be added.
# $heading (Number)
meeting-stance-missing = Heading { $heading } has a quote, but no stance. Please choose one first.
# $headings, $notes (Number): meetings
meeting-stored = 📝 Meetings with candidates: headings taken in { $headings }, notes of { $notes }
