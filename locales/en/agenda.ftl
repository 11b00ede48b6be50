### Events as members see them: the list, the card, the question guide, calls for input.

# $kind (String): what sort of event; $title (String): as typed
agenda-card-title =
    <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Candidate meeting
        [deadline] ⏳ UN deadline
        [eu_deadline] 🏛 EU or Council of Europe deadline
        [hearing] ⚖️ Court hearing
        [workshop] 🛠 Workshop
        [campaign] 📣 Campaign day
       *[other] 📌 Event
    }
# $state (String): where it stands in its life, or `now` while it lasts, or `over`
agenda-card-state =
    { $state ->
        [now] ▶️ <b>It is on now.</b>
        [over] This is over.
        [proposed] ❔ Proposed; not agreed yet.
        [confirmed] ☑️ Confirmed.
        [held] It has taken place.
        [followed_up] It has taken place; what was said is published.
        [submitted] ☑️ Submitted: nothing is left to do.
        [closed] Closed.
        [adjourned] ↪️ <b>Adjourned</b> to a new date.
        [decided] ⚖️ The court has decided.
        [postponed] ⏸ <b>Postponed.</b> There is no new time yet.
       *[cancelled] ❌ <b>Cancelled.</b> It will not take place.
    }
# $when (Datetime): on the reader's clock; $until (String): empty, or the end behind a dash; $distance (String): from now, for example "in 2 days"; $closes (Number): 1 for a deadline
agenda-card-when =
    { $closes ->
        [1] 🗓 Closes
       *[other] 🗓
    } <b>{ DATE($when, form: "long") }{ $until }</b>
    { $distance }, your time
# $day (Date); $distance (String)
agenda-card-all-day =
    🗓 <b>{ DATE($day, form: "day") }</b>, all day
    { $distance }
# $days (Number): 0 or 1, until an event that lasts whole days
agenda-day-near = { $days ->
        [0] today
       *[other] tomorrow
    }
# $first, $last (Date); $distance (String)
agenda-card-days =
    🗓 <b>{ DATE($first, form: "day") } – { DATE($last, form: "day") }</b>
    { $distance }
# $zone (String): IANA time zone
agenda-card-days-there = Days as they are in { ZONE($zone) }
# $rule (String): how often, in words; empty when there are none
agenda-card-series =
    🔁 { $rule ->
        [none] One of a series
       *[other] { $rule }
    }
# $count (Number): people
agenda-card-maybe = 🤔 Perhaps: { $count }
# $left, $seats, $waiting (Number)
agenda-card-seats =
    { $left ->
        [0] 🪑 No seat left ({ $seats } in all); waiting: { $waiting }
       *[other] 🪑 Seats left: { $left } of { $seats }
    }
# $said (String): what the reader said; $place (Number): in the waiting list; $deadline (Number): 1 for a deadline
agenda-card-said =
    { $said ->
        [coming] { $deadline ->
            [1] 🔔 You are reminded of this.
           *[other] ✅ You are coming.
        }
        [maybe] 🤔 You may be coming.
        [waiting] ⏳ You are number { $place } on the waiting list.
       *[not_coming] { $deadline ->
            [1] 🔕 You want no reminders of this.
           *[other] ✖️ You are not coming.
        }
    }
# $roles (String): a list
agenda-card-roles = 👤 You are here: { $roles }
# $role (String)
agenda-role =
    { $role ->
        [host] host
        [speaker] speaker
        [observer] observer
        [interpreter] interpreter
       *[guest] guest
    }
# $languages (String): a list
agenda-card-interpretation = 🗣 Interpretation into: { $languages }
# $language (String): code
agenda-card-needs = 🗣 You asked for interpretation into: { LANGUAGE($language) }
agenda-card-muted = 🔕 You muted this: no reminders.
agenda-card-circle = 🔒 For a closed circle only. Please do not pass it on.
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
agenda-maybe-button = Maybe
agenda-not-coming-button = Not coming
agenda-wait-button = ⏳ Wait for a seat
agenda-waiting-button = ⏳ Leave the line
agenda-remind-button = Remind me
agenda-silent-button = No reminders
agenda-observe-button = 👁 I am observing
agenda-interpretation-button = 🗣 Interpretation
agenda-interpretation = 🗣 <b>Interpretation</b>: which language do you need? Staff see how many need which, not who.
# $language (String): code
agenda-interpretation-into-button = { LANGUAGE($language) }
agenda-interpretation-none-button = I need none
agenda-link-button = 🔗 Open the link
agenda-mute-button = 🔕 Mute
agenda-unmute-button = 🔔 Unmute
agenda-share-button = 📤 Share
agenda-share-send-button = 📤 Send to a chat
# $link (String): a deep link; $closed (Number): 1 for a closed circle
agenda-share =
    📤 This link opens the event:
    <code>{ $link }</code>
    { $closed ->
        [1] Only those who belong to its circle can see anything behind it.
       *[other] Whoever is in this network can see it.
    }
agenda-coming-toast = Noted: you are coming. You will be reminded.
agenda-maybe-toast = Noted: perhaps. You will be reminded.
agenda-waiting-toast = Every seat is taken. You are on the waiting list and will be told when one is free.
agenda-not-coming-toast = Noted. No more reminders of this.
agenda-remind-toast = Noted: you will be reminded.
agenda-none-toast = Taken back.
agenda-observing-toast = Noted: you are coming as an observer.
agenda-not-observing-toast = Noted: you are no observer.
agenda-interpretation-toast = Noted.
agenda-muted-toast = Muted: no more reminders of this.
agenda-unmuted-toast = You will be reminded again.
# $reason (String): why an event takes no answers
agenda-no-answers =
    { $reason ->
        [cancelled] This was cancelled, so nobody can sign up for it.
        [postponed] This was put off. When it has a new date, you can answer again.
       *[over] This is over: it takes no answers any more.
    }
# $title (String)
agenda-seat-free =
    🪑 <b>A seat has become free: you are coming.</b>
    <b>{ $title }</b>
agenda-seat-hint = If you cannot come, please say so: then the next in line moves up.
# $roles, $muted (Number): of how many events
agenda-stored = 📅 Roles in events: { $roles }; muted events: { $muted }
agenda-all-button = 📅 Agenda
agenda-back-button = ↩️ Back to the event
# $page, $pages (Number); $zone (String): the reader's IANA time zone; $mine (Number): 1: only what the reader said yes to
agenda-list =
    📅 <b>Coming up</b>, { $mine ->
        [1] what you said yes to or have a role in.
       *[other] on your topics.
    } Times are yours ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } of { $pages }.
    }
# $kind (String)
agenda-kind =
    { $kind ->
        [meeting] 🤝 Candidate meetings
        [deadline] ⏳ UN deadlines
        [eu_deadline] 🏛 EU and Council of Europe
        [hearing] ⚖️ Court hearings
        [workshop] 🛠 Workshops
        [campaign] 📣 Campaign days
        [all] All kinds
       *[other] 📌 Other events
    }
agenda-kinds = 🔎 Which kind of event shall be listed?
agenda-kinds-button = 🔎 By kind
agenda-mine-button = ✋ Mine
agenda-topics-button = 🏷 On my topics
# $number (Number): in the list; $kind, $title, $when, $distance (String); $marks (String): signs, or empty
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
agenda-now = on now
agenda-empty = 📅 Nothing is planned on your topics at the moment. When something is, you will be reminded in time.
agenda-empty-chosen = 📅 Nothing like this is coming up at the moment.
