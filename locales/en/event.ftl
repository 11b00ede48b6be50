### How coordinators keep the agenda: planning, moving, changing and cancelling events.

# $count (Number): events that are coming
event-menu =
    🗂 <b>Keeping the agenda</b>
    { $count ->
        [0] Nothing is planned.
        [one] { $count } event is planned.
       *[other] { $count } events are planned.
    }
# $title (String): as typed
event-menu-draft = Not finished yet: <b>{ $title }</b>
event-untitled = without a title
event-new-button = ➕ New event
event-resume-button = ✏️ Go on with it
event-drop-button = 🗑 Drop it
event-list-button = 📋 What is planned
event-menu-button = 🗂 Keeping the agenda
event-open-button = 🔍 Open it
# $page, $pages (Number); $zone (String): the reader's IANA time zone
event-list =
    📋 <b>What is planned</b>, on all topics. Times are yours ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } of { $pages }.
    }
event-list-empty = 📋 Nothing is planned.
event-kind = <b>What kind of event is it?</b>
# $kind (String): the kind
event-is-button =
    { $kind ->
        [meeting] 🤝 Candidate meeting
        [deadline] ⏳ Deadline
        [hearing] ⚖️ Court hearing
        [workshop] 🛠 Workshop
       *[other] 📌 Something else
    }
event-languages =
    <b>In which languages will you write about it?</b>
    Whoever reads another language gets the nearest one, and is told so.
# $language (String): code; $limit (Number): characters
event-title = <b>Title</b> ({ LANGUAGE($language) }): one line of at most { NUMBER($limit) } characters.
# $language (String): code; $limit (Number): characters
event-text =
    <b>What should people know?</b> ({ LANGUAGE($language) })
    At most { NUMBER($limit) } characters; it can be left out. Day, hour and place are asked for later.
# $text (String): what is there now
event-now = Now: <i>{ $text }</i>
event-keep-button = Keep it
event-no-text-button = No text
# $example (Date)
event-date =
    <b>On which day?</b>
    Tap a day or write one, for example { DATE($example, form: "date") }.
# $day (Date): as it was
event-keep-day-button = Same day: { DATE($day, form: "date") }
# $day (Date): as read from what was typed
event-date-ok =
    <b>{ DATE($day, form: "day") }</b>
    Is this the day?
event-date-yes-button = ✅ Yes
event-date-no-button = ↩️ Another day
# $day (Date)
event-time =
    <b>At what time?</b> { DATE($day, form: "day") }
    Tap or write it, for example 14:30 or 2 pm.
# $time (String)
event-keep-time-button = Same time: { $time }
event-no-hour-button = No hour: end of that day
event-zone =
    <b>In which time zone?</b>
    Beside each place: what the clock says there now. You can also write a city.
event-zone-found = <b>Which one do you mean?</b> You can also write another city.
# $local (String): local time, ISO 8601; $zone (String): IANA time zone
event-fold =
    <b>{ DATE($local, form: "moment") } comes twice</b> in { ZONE($zone) }: that night the clocks go back.
    Which one is it?
# $fold (Number): 0 or 1; $time, $offset (String)
event-fold-button =
    { $fold ->
        [0] The first { $time } ({ $offset })
       *[other] The second { $time } ({ $offset })
    }
# $limit (Number): characters
event-place =
    <b>Where is it?</b>
    Write an address, or a link that begins with https://. At most { NUMBER($limit) } characters.
event-no-place-button = No place
event-no-place = 📍 No place is given
# $count (Number): chosen
event-topics =
    🏷 <b>On which topics?</b> { $count } chosen
    Whoever follows one of them is reminded. None means: everyone.
event-next-button = ➡️ Go on
event-everyone-button = ➡️ For everyone
event-for-everyone = 🏷 For everyone in the network
# $kind (String)
event-overview =
    🗂 <b>Is everything right?</b>
    { $kind ->
        [meeting] 🤝 Candidate meeting
        [deadline] ⏳ Deadline
        [hearing] ⚖️ Court hearing
        [workshop] 🛠 Workshop
       *[other] 📌 Event
    }
# $language (String): code; $title (String)
event-version = { LANGUAGE($language) }: <b>{ $title }</b>
# $text (String): how it begins
event-version-text = <i>{ $text }</i>
event-words-silent = Nobody is told about new wording; whoever opens the event sees it.
# $language (String): code
event-title-button = ✏️ Title ({ LANGUAGE($language) })
# $language (String): code
event-text-button = ✏️ Text ({ LANGUAGE($language) })
event-kind-button = Kind
event-date-button = 🗓 Day
event-time-button = 🕐 Hour
event-zone-button = 🌍 Zone
event-place-button = 📍 Place
event-topics-button = 🏷 Topics
event-languages-button = 🌐 Languages
event-preview-button = 👁 As readers see it
event-confirm-button = ➡️ Go on
event-sample-toast = This is a preview: readers can tap here.
# $title (String)
event-confirm = Put <b>{ $title }</b> into the agenda?
# $title, $before (String): when it was to be
event-confirm-move =
    Move <b>{ $title }</b>?
    Until now: <s>{ $before }</s>
# $title, $before, $after (String)
event-confirm-place =
    Another place for <b>{ $title }</b>?
    Until now: <s>{ $before }</s>
    From now on: { $after }
# $there (String): time on the event's clock; $zone (String): IANA time zone
event-there = { $there } ({ ZONE($zone) })
# $day (Date); $zone (String): IANA time zone
event-end-of-day = end of { DATE($day, form: "date") } ({ ZONE($zone) })
# $zone (String): the reader's IANA time zone
event-reminders = 🔔 <b>Reminders to come</b>, in your time ({ ZONE($zone) }):
# $when (Datetime); $count (Number); $unit (String): days or hours
event-reminder-line =
    • { DATE($when, form: "short") } – { $unit ->
        [days] { $count ->
            [one] { $count } day before
           *[other] { $count } days before
        }
       *[hours] { $count ->
            [one] { $count } hour before
           *[other] { $count } hours before
        }
    }
event-no-reminders = 🔕 No reminder is to come: it is too near for that.
# $people (Number); $everyone (Number): 1 when there is no topic
event-people =
    👥 { $everyone ->
        [1] { $people ->
            [one] { $people } person in the network would be reminded.
           *[other] { $people } people in the network would be reminded.
        }
       *[other] { $people ->
            [one] { $people } person follows these topics.
           *[other] { $people } people follow these topics.
        }
    }
event-told = 📣 Whoever was reminded or is coming will be told.
event-add-button = ✅ Put it into the agenda
event-save-button = ✅ Save
event-do-move-button = ✅ Move it
event-do-place-button = ✅ Change the place
# $title (String)
event-added = ✅ <b>{ $title }</b> is in the agenda.
# $title (String)
event-moved = ✅ <b>{ $title }</b> is moved, and its reminders with it. Those it concerns are told.
# $title (String)
event-place-changed = ✅ <b>{ $title }</b> has another place. Those it concerns are told.
# $title (String)
event-words-changed = ✅ <b>{ $title }</b>: the new wording is saved.
# $link (String): web address
event-link = To pass on: { $link }
event-done-toast = This was carried out already, or dropped. /event shows how things stand.
event-move-button = 🗓 Move
event-words-button = ✏️ Title and text
event-call-off-button = ❌ Cancel the event
# $title (String); $when (Datetime); $count (Number): people who are coming
event-call-off =
    ❌ Cancel <b>{ $title }</b>?
    { DATE($when, form: "long") }, your time

    { $count ->
        [0] Nobody has said yet that they are coming.
        [one] { $count } person is coming.
       *[other] { $count } people are coming.
    } Whoever was reminded or is coming gets one message, and then nothing more about it.
event-call-off-yes-button = ❌ Yes, cancel the event
event-call-off-no-button = ↩️ No, it will take place
# $title (String)
event-called-off = ❌ <b>{ $title }</b> is cancelled. Its reminders are stopped, and those it concerns are told.
event-back-button = ↩️ Back
event-cancel-button = ✖️ Leave
event-left = Set aside as it is. /event goes on with it.
event-dropped = Dropped. Nothing was put into the agenda.
event-unchanged = Nothing was changed.
event-changed = This event was changed or cancelled meanwhile, or has begun. Nothing was saved. /event shows how things stand.
event-link-over = This link was used or taken back, is incomplete, or its event is over. Please ask whoever sent it for another one.
# $limit (Number)
event-links-full = { NUMBER($limit) } links to this event are open already. Take some back before making more.
# $limit (Number)
event-reminders-full = An event has at most { NUMBER($limit) } reminders. Take one away first.
