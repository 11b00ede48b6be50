### Trial observation: cases, hearings, what observers tell, and the week's hearings.

# $fact, $text (String)
hearing-fact =
    { $fact ->
        [court] 🏛 Court: { $text }
        [number] 🗂 Case: { $text }
        [defendants] 👥 On trial: { $text }
        [charge] 📕 Charge: { $text }
       *[bring] 🎒 Please bring: { $text }
    }
# $outcome (String)
hearing-outcome =
    { $outcome ->
        [adjourned] ↪️ It was adjourned.
        [decided] ⚖️ The court has decided.
       *[other] ☑️ It ended in another way; the note says how.
    }
# $when (String): on the court's clock
hearing-before = ↩️ The hearing before: { $when }
# $when (String): on the court's clock, or that it is not known
hearing-next = 📅 Next hearing: { $when }
hearing-no-date = no date known
# $note (String): the beginning of it
hearing-note = 📝 What was observed: { $note }
# $note (String)
hearing-said = 📝 { $note }
hearing-no-case = ⚠️ Nobody has said yet which case it is about.
hearing-reminder-tell = 📝 How did it go? Please tell while it is fresh.
hearing-tell-button = 📝 Tell how it went
hearing-note-button = 📝 Note
hearing-case-button = 🗂 The case
hearing-following-button = 📅 The next hearing
hearing-facts-button = 🏛 Court and case
hearing-settle-button = ⚖️ What observers told
hearing-ask-button = 📨 Ask the observers
hearing-event-button = ↩️ Hearing
hearing-back-button = ↩️ Back
hearing-all-button = ⚖️ Hearings

# $monday (Date); $count (Number): hearings
hearing-week =
    ⚖️ <b>Hearings, week of { DATE($monday, form: "date") }</b>
    { $count ->
        [0] No hearing is ahead that week.
        [one] One hearing; times are the court’s.
       *[other] { NUMBER($count) } hearings; times are the court’s.
    }
# $when (String): on the court's clock; $title (String)
hearing-week-line =
    🕐 <b>{ $when }</b>
    { $title }
# $facts (String): court, case number, defendants
hearing-week-case = 🏛 { $facts }
# $command (String)
hearing-week-more = … and more: { $command }
hearing-own-button = 🌐 In my language
hearing-both-button = 📤 Türkçe + English
hearing-week-before-button = ◀️ Week before
hearing-week-after-button = Week after ▶️
# $count (Number): hearings
hearing-case =
    🗂 <b>The case</b>, { $count ->
        [one] one hearing
       *[other] { NUMBER($count) } hearings
    }
# $number (Number); $when (String): on the court's clock; $state (String): outcome, or how it stands
hearing-case-line =
    { $number }. <b>{ $when }</b> – { $state ->
        [adjourned] adjourned
        [decided] decided
        [other] ended otherwise
        [past] outcome not known
        [postponed] put off
        [cancelled] called off
       *[scheduled] ahead
    }
# $title, $when (String)
hearing-note-head =
    📝 <b>{ $title }</b>
    { $when }

hearing-choose-case = 🏛 <b>Which case is it about?</b>
hearing-new-case-button = ➕ A new case
hearing-unnamed-case = a case without a name
hearing-other-case-button = 🔁 Another case
# $fact (String)
hearing-ask-fact =
    { $fact ->
        [court] 🏛 <b>Which court, and where?</b> Building and room, too, if you know them.
        [number] 🗂 <b>What is the case number?</b> As the court writes it.
        [defendants] 👥 <b>Who is on trial?</b>
        [charge] 📕 <b>What is the charge?</b>
       *[bring] 🎒 <b>What should observers bring?</b> For example an identity card, or a letter.
    }
hearing-only-public = 🔓 Only what is public already: every member can read it, and it may be passed on.
# $limit (Number)
hearing-limit = Please write it, { NUMBER($limit) } characters at most.
# $fact (String)
hearing-fact-button =
    { $fact ->
        [court] 🏛 Court
        [number] 🗂 Case number
        [defendants] 👥 Defendants
        [charge] 📕 Charge
       *[bring] 🎒 To bring
    }
hearing-facts-head = 🏛 <b>Court and case</b>
# $count (Number)
hearing-facts-shared =
    { $count ->
        [one] One hearing shows this.
       *[other] { NUMBER($count) } hearings of this case show it.
    }
hearing-skip-button = Skip
hearing-clear-button = 🗑 Take it away
hearing-overview-button = ☰ All facts
hearing-leave-button = ✅ Done
hearing-facts-kept = ✅ What you wrote is kept.

# $title (String)
hearing-ask-outcome =
    ⚖️ <b>{ $title }</b>
    How did the hearing end?
# $outcome (String)
hearing-outcome-button =
    { $outcome ->
        [adjourned] ↪️ Adjourned
        [decided] ⚖️ Decided
       *[other] ☑️ Something else
    }
# $title (String)
hearing-ask-date =
    📅 <b>When is the next hearing?</b>
    { $title }
    Please write the date, for example 24.12.2027.
# $zone (String)
hearing-ask-clock =
    🕐 <b>At what time?</b>
    On the clock of { ZONE($zone) }, for example 09:30.
hearing-unknown-button = Not known
# $limit (Number)
hearing-ask-note =
    📝 <b>What did you observe?</b>
    Please write it, { NUMBER($limit) } characters at most: who spoke, what was decided, how the court treated those on trial and the observers.
    It is sealed. Only the coordinators read it, until they publish a note.
hearing-no-note-button = No note
hearing-keep-button = ✅ As it is
# $title (String)
hearing-check = 📝 <b>{ $title }</b>
hearing-check-how = The coordinators see this without your name.
hearing-done-button = ✅ That is all
hearing-again-button = ⏮ From the start
hearing-later-button = ⏸ Later
hearing-report-left = ⏸ It is kept. You can go on until a note is published.
hearing-thanks = ✅ <b>Thank you.</b> The coordinators have it. You can change it until a note is published.
# $title, $when (String)
hearing-asked =
    ⚖️ <b>How did the hearing go?</b>
    { $title }
    { $when }
    Outcome, next date and a note: a few taps are enough.
# $title (String)
hearing-told =
    ⚖️ <b>{ $title }</b>
    An observer has told how it went.
# $title, $when, $zone (String)
hearing-again =
    ↪️ <b>Adjourned: { $title }</b>
    📅 Next hearing: { $when } ({ ZONE($zone) })
hearing-again-how = Are you observing again? Please sign up anew.
hearing-sign-up-button = 👁 Sign up

# $title, $when (String); $count (Number): observers who told
hearing-settle =
    ⚖️ <b>{ $title }</b>
    { $when }
    { $count ->
        [0] Nobody has told yet how it went.
        [one] One observer has told how it went.
       *[other] { NUMBER($count) } observers have told how it went.
    }
# $outcome (String)
hearing-settled =
    <b>Settled:</b> { $outcome ->
        [adjourned] adjourned
        [decided] decided
       *[other] ended otherwise
    }
# $number, $total (Number)
hearing-report-head = 👤 <b>{ $number } of { $total }</b>
hearing-is-published = 📣 A note is published.
hearing-conclude-button = ⚖️ Settle it so
hearing-publish-button = 📣 Publish the note
# $title (String)
hearing-conclude = ⚖️ <b>Settle “{ $title }” so?</b>
# $dated (Number): 1 when the next date is known
hearing-conclude-next =
    { $dated ->
        [1] The next hearing is put into the agenda, with the same case, and observers are asked to sign up anew.
       *[other] When the date is known, move the hearing there.
    }
hearing-conclude-yes-button = ⚖️ Yes, settle it
# $title (String)
hearing-publish = 📣 <b>Publish this note on “{ $title }”?</b>
hearing-publish-who = All who can see the hearing can read it then. Who wrote it stays unsaid.
hearing-publish-yes-button = 📣 Yes, publish
hearing-asked-toast = The observers are asked.
hearing-nobody-toast = They were asked already, or nobody observed it.
hearing-settled-toast = It is settled.
hearing-published-toast = The note is published.

hearing-not-begun = This hearing has not begun, or does not take place. There is nothing to tell yet.
hearing-published-already = A note on this hearing is published; nothing more can be added.
# $count (Number)
hearing-stored = ⚖️ Court hearings of which you told: { $count }
