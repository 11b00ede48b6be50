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
event-kind = <b>What kind of event is it?</b>
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
    { event-kind-name }
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
event-no-reminders = 🔕 No reminder is to come: it is too near for that.
event-add-button = ✅ Put it into the agenda
event-save-button = ✅ Save
event-do-move-button = ✅ Move it
event-do-place-button = ✅ Change the place
# $title (String)
event-added = ✅ <b>{ $title }</b> is in the agenda.
# $title (String)
event-moved = ✅ <b>{ $title }</b> is moved, and its reminders with it.
# $title (String)
event-place-changed = ✅ <b>{ $title }</b> has another place.
# $title (String)
event-words-changed = ✅ <b>{ $title }</b>: the new wording is saved.
# $link (String): web address
event-link = To pass on: { $link }
event-done-toast = This was carried out already, or dropped. /event shows how things stand.
event-move-button = 🗓 Move
event-words-button = ✏️ Title and text
event-call-off-button = ❌ Cancel the event
event-call-off-yes-button = ❌ Yes, cancel the event
event-call-off-no-button = ↩️ No, it will take place
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
# $shelf (String): which events; $page, $pages (Number); $zone (String): the reader's IANA time zone
event-list =
    📋 <b>{ $shelf ->
        [off] Postponed
        [over] What is over
        [cancelled] Cancelled
       *[ahead] What is planned
    }</b>, on all topics. Times are yours ({ ZONE($zone) }).{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } of { $pages }.
    }
# $kind (String)
event-list-kind = Only: { event-kind-name }
event-list-empty = There is nothing here.
# $kind (String)
event-kind-name =
    { $kind ->
        [meeting] 🤝 Candidate meeting
        [deadline] ⏳ UN deadline
        [eu_deadline] 🏛 EU or Council of Europe deadline
        [hearing] ⚖️ Court hearing
        [workshop] 🛠 Workshop
        [campaign] 📣 Campaign day
       *[other] 📌 Other event
    }
# $kind (String): the kind
event-is-button =
    { $kind ->
        [meeting] 🤝 Candidate meeting
        [deadline] ⏳ UN deadline
        [eu_deadline] 🏛 EU or Council of Europe deadline
        [hearing] ⚖️ Court hearing
        [workshop] 🛠 Workshop
        [campaign] 📣 Campaign day
       *[other] 📌 Something else
    }
# $kind (String): a kind, or all
event-kind-of-button =
    { $kind ->
        [meeting] 🤝 Meetings
        [deadline] ⏳ UN deadlines
        [eu_deadline] 🏛 EU deadlines
        [hearing] ⚖️ Hearings
        [workshop] 🛠 Workshops
        [campaign] 📣 Campaigns
        [other] 📌 Other
       *[all] All kinds
    }
# $shelf (String)
event-shelf-button =
    { $shelf ->
        [off] ⏸ Postponed
        [over] 🏁 Over
        [cancelled] ❌ Cancelled
       *[ahead] 📋 Planned
    }
# $kind (String): a kind, or all
event-by-kind-button = 🔎 { event-kind-of-button }
# $shelf (String)
event-by-shelf-button = 🔎 { event-shelf-button }
event-filter-kind = <b>Which kind of event?</b>
event-filter-shelf = <b>Which events?</b>
event-import-button = 📥 Import
event-export-button = 📤 Export CSV
# $state (String): where an event stands in its life
event-state =
    { $state ->
        [planned] planned
        [proposed] proposed
        [confirmed] confirmed
        [held] took place
        [followed_up] followed up
        [open] open
        [submitted] submitted
        [closed] closed
        [scheduled] scheduled
        [adjourned] adjourned
        [decided] decided
        [postponed] postponed
       *[cancelled] cancelled
    }
# $number (Number): in the list; $title, $kind, $state, $when (String); $repeats (Number): 1 when it is one of a series
event-line =
    <b>{ $number }. { $title }</b>
    { $kind ->
        [meeting] 🤝
        [deadline] ⏳
        [eu_deadline] 🏛
        [hearing] ⚖️
        [workshop] 🛠
        [campaign] 📣
       *[other] 📌
    } { $when } · { event-state }{ $repeats ->
        [1] {" "}🔁
       *[other] {""}
    }
# $when (Datetime)
event-moment = { DATE($when, form: "short") }
# $day (Date); $zone (String): IANA time zone
event-whole-day = { DATE($day, form: "date") }, the whole day ({ ZONE($zone) })
# $every (String): how days are found; $interval (Number); $weekday (String): names of days; $nth (Number): which of the month's, -1 the last; $day (Number): of the month, -1 the last
event-repeats =
    { $every ->
        [day] { $interval ->
            [one] every day
           *[other] every { $interval } days
        }
        [week] { $interval ->
            [one] every week on { $weekday }
           *[other] every { $interval } weeks on { $weekday }
        }
        [monthday] { $interval ->
            [one] every month
           *[other] every { $interval } months
        }{ $day ->
            [-1] {" "}on the last day
           *[other] {" "}on day { $day }
        }
        [weekday] { $interval ->
            [one] every month
           *[other] every { $interval } months
        }{ $nth ->
            [-1] {" "}on the last { $weekday }
            [1] {" "}on the first { $weekday }
            [2] {" "}on the second { $weekday }
            [3] {" "}on the third { $weekday }
            [4] {" "}on the fourth { $weekday }
           *[other] {" "}on the fifth { $weekday }
        }
       *[year] { $interval ->
            [one] every year on this date
           *[other] every { $interval } years on this date
        }
    }
event-repeats-otherwise = again and again, on irregular days
# $often (String): how often; $until (Date)
event-repeats-until = { $often }, until { DATE($until, form: "date") }
# $often (String): how often; $count (Number)
event-repeats-times =
    { $often }, { $count ->
        [one] once
       *[other] { $count } times
    }
# $count (Number); $unit (String): days, hours or minutes
event-span =
    { $unit ->
        [days] { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
        [hours] { $count ->
            [one] { $count } hour
           *[other] { $count } hours
        }
       *[minutes] { $count ->
            [one] { $count } minute
           *[other] { $count } minutes
        }
    }
# $count (Number); $unit (String): days, hours or minutes
event-span-button =
    { $unit ->
        [days] { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
        [hours] { $count } h
       *[minutes] { $count } min
    }
# $when (Datetime); $span (String): how long; $after (Number): 1 when it comes after the event
event-reminder-line =
    • { DATE($when, form: "short") } – { $span } { $after ->
        [1] after
       *[other] before
    }
# $groups (String): names
event-for-groups = 👥 Only for members of: { $groups }
event-for-invited = 🔒 Only for those who are invited
# $count (Number)
event-has-seats =
    🪑 { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
# $languages (String): names
event-has-speech = 🗣 Interpreted into: { $languages }
# $before, $after (String): lists of distances; $ends (Number): 0 when there is nothing after
event-has-reminders =
    🔔 Before: { $before }{ $ends ->
        [0] {""}
       *[other] . After: { $after }
    }
event-none = none
event-all-day-button = All day
# $day (Date): the last day
event-end =
    <b>Until when?</b> { DATE($day, form: "day") }
    Tap or write a time. Nothing has to be said.
# $day (Date): the last day
event-end-day =
    <b>One day or several?</b>
    It ends with { DATE($day, form: "day") }.
event-last-day-button = 🗓 It lasts several days
event-no-end-button = Do not say
# $day (Date): the first day; $example (Date)
event-last-day =
    <b>Which day is the last one?</b>
    It begins on { DATE($day, form: "day") }. Tap or write a day, for example { DATE($example, form: "date") }.
event-one-day-button = One day only
event-once-button = Only once
# $day (Date): the first day
event-repeat =
    <b>Does it come again?</b>
    The first time: { DATE($day, form: "day") }. The hour stays the same there when the clocks change.
# $often (String): how often; $example (Date)
event-repeat-end =
    <b>For how long?</b> { $often }
    Tap, or write how many times, or a last day, for example { DATE($example, form: "date") }.
event-endless-button = Without end
# $count (Number)
event-times-button =
    { $count ->
        [one] Once
       *[other] { $count } times
    }
# $day (Date): as read from what was typed
event-until-ok =
    <b>{ DATE($day, form: "day") }</b>
    Is this the last day on which it can come?
event-scope =
    🔁 <b>This event is one of a series.</b>
    What is the change meant for?
# $scope (String): this, following or all
event-scope-button =
    { $scope ->
        [this] Only this one
        [following] This one and those after it
       *[all] All that are still to come
    }
# $scope (String): this, following or all
event-scope-is =
    🔁 { $scope ->
        [this] Only this one is changed.
        [following] This one and those after it are changed.
       *[all] All that are still to come are changed, except those that were moved by hand.
    }
event-versions = <b>What do you want to write anew?</b>
event-groups-button = 👥 Groups, invitation
event-invited-button = 🔒 Only those invited
# $count (Number): chosen groups
event-circles =
    <b>Is it only for some?</b> { $count ->
        [0] No group is chosen.
        [one] { $count } group is chosen.
       *[other] { $count } groups are chosen.
    }
    With a group, only its members learn of it. By invitation, only those learn of it who have taken a role by a link; you make the links once the event is in the agenda.
# $limit (Number)
event-seats =
    🪑 <b>How many can come?</b>
    Tap or write a number, at most { NUMBER($limit) }. When it is full, people wait in line.
event-any-number-button = Any number
event-any-number = 🪑 Any number of people can come.
event-speech =
    🗣 <b>Into which languages will there be interpretation?</b>
    Those who come can say which one they need.
event-no-speech = 🗣 There is no interpretation.
# $before (String): a list of distances; $usual (Number): 1 when these are the kind's own; $limit (Number)
event-remind =
    🔔 <b>When are people reminded?</b>
    Before it: { $before }{ $usual ->
        [1] {" "}(as usual for this kind)
       *[other] {""}
    }
    At most { NUMBER($limit) }. The row below them: once more afterwards, for those who came.
event-usual-button = As usual
# $span (String)
event-after-button = + { $span }
event-more =
    ➕ <b>More about this event</b>
    None of this has to be said.
event-more-button = ➕ More
event-end-button = 🕔 Until when
event-repeat-button = 🔁 Repeat
event-seats-button = 🪑 Seats
event-speech-button = 🗣 Interpretation
event-remind-button = 🔔 Reminders
# $title, $before (String): when it was to be
event-confirm-again =
    A new time for <b>{ $title }</b>?
    Until now: <s>{ $before }</s>
# $title (String)
event-confirm-change = Change <b>{ $title }</b>?
# $often (String): how often
event-comes-again = 🔁 { $often }
# $days (String): a list of moments
event-next-ones = 🔁 The first ones: { $days }
# $people (Number); $circle (String): topics, groups or everyone
event-people =
    👥 { $circle ->
        [everyone] { $people ->
            [one] { $people } person in the network would be reminded.
           *[other] { $people } people in the network would be reminded.
        }
        [groups] { $people ->
            [one] { $people } person in these groups would be reminded.
           *[other] { $people } people in these groups would be reminded.
        }
       *[topics] { $people ->
            [one] { $people } person follows these topics.
           *[other] { $people } people follow these topics.
        }
    }
event-people-invited = 👥 Those who take a role by a link will be reminded.
# $count (Number): people
event-told =
    📣 { $count ->
        [0] Nobody has to be told.
        [one] { $count } person will be told.
       *[other] { $count } people will be told.
    }
event-told-nobody = 🔕 Nobody is told; whoever opens the event sees it.
# $part (String): of an event
event-part =
    { $part ->
        [when] the time
        [place] the place
        [words] title or text
        [topics] the topics
        [groups] for whom it is
        [seats] the seats
        [speech] interpretation
       *[remind] the reminders
    }
# $parts (String): a list of parts
event-meanwhile = ⚠️ <b>A colleague has changed this event meanwhile</b>: { $parts }. What you wrote is kept; look at it and decide.
# $now (String): a time or place
event-meanwhile-now = Now: { $now }
# $title (String): what is unfinished; $other (String): what is to be begun
event-unfinished =
    You have not finished <b>{ $title }</b> yet.
    Beginning <b>{ $other }</b> drops it.
event-over-button = 🗑 Drop it and begin
# $title, $kind, $state (String)
event-opened =
    <b>{ $title }</b>
    { event-kind-name } · { event-state }
# $when (String): when it was to be
event-put-off = 🗓 No new time yet. It was to be: <s>{ $when }</s>
# $title (String)
event-changes = ✏️ <b>What is different about { $title }?</b>
# $part (String): of an event
event-change-button =
    { $part ->
        [when] 🗓 When
        [place] 📍 Where
        [words] ✏️ Title and text
        [who] 🏷 For whom
        [seats] 🪑 Seats
        [speech] 🗣 Interpretation
        [repeat] 🔁 Repetition
       *[remind] 🔔 Reminders
    }
event-changes-button = ⋯ Other changes
event-links-button = 🔗 Roles and links
event-history-button = 🕓 History
event-copy-button = 📄 Copy as new
event-card-button = 👁 As members see it
# $title (String)
event-history = 🕓 <b>{ $title }</b>
# $at (Datetime): since when; $state (String); $starts (String): when it was to be
event-history-line = • { DATE($at, form: "moment") }: { event-state }, for { $starts }
# $coming, $maybe, $waiting, $no (Number): people
event-people-of = 👥 Coming: { $coming } · maybe: { $maybe } · waiting: { $waiting } · not: { $no }
# $language (String); $count (Number): people
event-need = { $language } ({ $count })
# $needs (String): a list of languages with numbers
event-needs = 🗣 Interpretation is needed into: { $needs }
# $role (String): what somebody does at an event
event-role =
    { $role ->
        [host] host
        [speaker] speaker
        [observer] observer
        [interpreter] interpreter
       *[guest] guest
    }
# $role (String); $count (Number): people
event-role-count = { event-role }: { $count }
# $roles (String): a list of roles with numbers
event-roles = 🎭 { $roles }
# $state (String): the state that it moves to
event-life-button =
    { $state ->
        [planned] ▶️ Takes place again
        [proposed] ↩️ Only proposed
        [confirmed] ✅ Confirmed
        [held] 🏁 It took place
        [followed_up] 📌 Followed up
        [open] 🔓 Open again
        [submitted] 📨 Submitted
        [closed] 🔒 Closed
        [scheduled] 🗓 New date
        [adjourned] ⏭ Adjourned
        [decided] ⚖️ Decided
        [postponed] ⏸ Postpone
       *[cancelled] ❌ Cancel
    }
# $title, $state (String)
event-life =
    { $state ->
        [planned] Does <b>{ $title }</b> take place again?
        [proposed] Is <b>{ $title }</b> only proposed after all?
        [confirmed] Is <b>{ $title }</b> confirmed?
        [held] Has <b>{ $title }</b> taken place?
        [followed_up] Is the follow-up to <b>{ $title }</b> done?
        [open] Is <b>{ $title }</b> open again?
        [submitted] Has the submission for <b>{ $title }</b> been sent?
        [closed] Is <b>{ $title }</b> closed?
        [scheduled] Has <b>{ $title }</b> a date again?
        [adjourned] Has <b>{ $title }</b> been adjourned?
        [decided] Has the court decided in <b>{ $title }</b>?
       *[postponed] Postpone <b>{ $title }</b>?
    }
# $when (String)
event-life-when = 🗓 { $when }
event-life-asks = 📣 Those who were there are asked what was said, unless they were before.
# $title, $state (String)
event-life-moved = ✅ <b>{ $title }</b>: { event-state }.
# $title, $when (String); $coming, $count (Number): people who are coming, and who are told; $several (Number): 1 when it is one of a series
event-call-off =
    ❌ Cancel <b>{ $title }</b>?
    { $when }

    { $coming ->
        [0] Nobody has said yet that they are coming.
        [one] { $coming } person is coming.
       *[other] { $coming } people are coming.
    } { $count ->
        [0] Nobody has to be told.
        [one] { $several ->
            [1] At most { $count } person gets
           *[other] { $count } person gets
        } one message, and then nothing more about it.
       *[other] { $several ->
            [1] At most { $count } people get
           *[other] { $count } people get
        } one message, and then nothing more about it.
    }
# $scope (String): this, following or all
event-call-off-scope-button =
    { $scope ->
        [this] ❌ Cancel only this one
        [following] ❌ This one and those after it
       *[all] ❌ All that are still to come
    }
# $title (String); $scope (String): this, following or all
event-called-off =
    ❌ <b>{ $title }</b> { $scope ->
        [this] is cancelled. Its reminders are stopped.
        [following] is cancelled, and so are those after it.
       *[all] is cancelled with all of the series that were still to come.
    }
# $title (String)
event-saved = ✅ <b>{ $title }</b>: saved.
# $title (String); $open, $taken (Number): links
event-links =
    🔗 <b>Roles in { $title }</b>
    Open links: { $open } · taken: { $taken }
    Whoever opens a link and agrees has the role; it is good for one person, until the event is over. Tap a link to take it back.
# $role (String)
event-new-link-button = ➕ { event-role }
# $title, $role (String)
event-how-many-links =
    🔗 <b>{ $title }</b>
    Role: { event-role }. How many links do you need?
# $title, $role (String); $count (Number)
event-links-made =
    🔗 <b>{ $title }</b> – role: { event-role }
    { $count ->
        [one] Here is the link. It is shown only now: pass it on.
       *[other] Here are { $count } links. They are shown only now: give each to one person.
    }
# $link (String): web address
event-role-link = • { $link }
# $role (String); $number (Number); $state (String): open or taken
event-role-link-button =
    { $state ->
        [open] 🔗
       *[taken] ✅
    } { event-role } { $number }
# $role (String); $number (Number); $state (String): open or taken
event-withdraw-link =
    Take back link { $number } ({ event-role })?
    { $state ->
        [open] Nobody has used it; it will be worth nothing.
       *[taken] Somebody has the role by it, and will lose it.
    }
event-withdraw-link-button = 🗑 Take it back
# $title, $role (String)
event-role-asked =
    You are invited to <b>{ $title }</b>.
    Your role: { event-role }
event-role-means = Whoever organises it sees how many have this role, not who you are. You will be reminded, and you can say at any time that you are not coming.
event-take-role-button = ✅ I accept
event-decline-role-button = No, thank you
# $title (String)
event-role-declined = Noted: you do not take the role in <b>{ $title }</b>. The link is used up.
# $title, $role (String)
event-role-taken = ✅ You have a role in <b>{ $title }</b>: { event-role }. You will be reminded.
event-see-button = 🔍 See the event
event-role-of-series = 🔁 The role is that of this event and of those after it in the series.
event-before-button = ⏮ Hearing before
event-successor-button = ⏭ Next hearing
# $count (Number): groups that are not named
event-and-more = { $count } more
# $count (Number): links
event-stored-links =
    🔗 { $count ->
        [one] You took a role by { $count } link.
       *[other] You took roles by { $count } links.
    } Which ones is forgotten a week after the event.
# $at (Datetime): when they go
event-notes-go =
    🗑 <b>Notes that nobody published will be deleted on { DATE($at, form: "day") }</b>
    What attendees or observers told of these events goes then. Publish what is to stay; afterwards it cannot be brought back.
# $number (Number): in the list; $title (String); $day (Date): of the event
event-notes-of = { $number }. { $title }, { DATE($day, form: "date") }
# $attendance, $notes (Number): days; 0 is for ever
event-kept-for = 🗓 Who came to an event is forgotten { $attendance } days after it, and what was told of it and never published after { $notes } days; numbers stay.
