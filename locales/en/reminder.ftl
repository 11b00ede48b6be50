### Reminders of events, and word that one was moved, put off, cancelled or is elsewhere.

# $title (String): as typed; $kind (String): what sort of event
reminder-head =
    🔔 <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Candidate meeting
        [deadline] ⏳ UN deadline
        [eu_deadline] 🏛 EU or Council of Europe deadline
        [hearing] ⚖️ Court hearing
        [workshop] 🛠 Workshop
        [campaign] 📣 Campaign day
       *[other] 📌 Event
    }
# $kind (String): what sort of event
reminder-to-do =
    👉 { $kind ->
        [meeting] Say whether you are coming, and look at the question guide: what to ask, and what we hold.
        [deadline] Send what you have to send in good time: afterwards it no longer counts.
        [eu_deadline] Send what you have to send in good time: afterwards it no longer counts.
        [hearing] Say whether you are coming. Be there early: entering a court takes time.
        [workshop] Say whether you are coming, so that there is a place for you.
        [campaign] Say whether you are joining in, and tell others about it.
       *[other] Say whether you are coming.
    }
# $said (String): coming or waiting; $kind (String): what sort of event
reminder-said =
    👉 { $said ->
        [waiting] You are waiting for a seat, and will hear as soon as one is free.
       *[coming] { $kind ->
            [meeting] You are coming. The question guide says what to ask, and what we hold.
            [hearing] You are coming. Be there early: entering a court takes time.
            [campaign] You are joining in. Tell others about it.
           *[other] You are coming.
        }
    } If that changes, say so below.
# $due (Datetime): when it was to go out
reminder-late = <i>This comes late: it was due { DATE($due, form: "short") }. Our service was interrupted.</i>
# $title (String): as typed
reminder-moved = 🗓 <b>Moved: { $title }</b>
# $before (Datetime): the old time
reminder-before = Was: <s>{ DATE($before, form: "long") }</s>
# $title (String): as typed
reminder-elsewhere = 📍 <b>Another place: { $title }</b>
# $place (String): as typed
reminder-new-place = 📍 New place: <b>{ $place }</b>
reminder-no-place = none is given
# $kind (String): what sort of event
reminder-still-coming =
    👉 { $kind ->
        [deadline] The reminders follow the new time.
        [eu_deadline] The reminders follow the new time.
       *[other] Can you come at the new time? The reminders follow it.
    }
# $title (String): as typed; $when (Datetime): when it was to be
reminder-cancelled =
    ❌ <b>Cancelled: { $title }</b>
    It will not take place ({ DATE($when, form: "long") }). You will hear nothing more about it.
reminder-details-button = 🔍 Details
# $title (String): as typed; $kind (String): what sort of event
reminder-after =
    🗒 <b>{ $title }</b>
    { $kind ->
        [meeting] It has taken place. What came of it? Tell it here while you remember.
        [hearing] It is over. What happened in court? Tell it here while you remember.
       *[other] It is over. Thank you for being there.
    }
reminder-snoozed = 💤 <i>You asked to be reminded again.</i>
# $count (Number): how many events
reminder-several =
    🔔 <b>{ $count ->
        [one] One event
       *[other] { $count } events
    } to think of</b>
# $number (Number): in the list; $title (String): as typed; $kind (String): what sort of event
reminder-line = { $number }. { $kind ->
    [meeting] 🤝
    [deadline] ⏳
    [eu_deadline] 🏛
    [hearing] ⚖️
    [workshop] 🛠
    [campaign] 📣
   *[other] 📌
} <b>{ $title }</b>
# $when (Datetime): on the reader's clock; $distance (String): from now, for example "in 2 days"
reminder-line-when = { DATE($when, form: "moment") } · { $distance }
# $day (Date); $distance (String): from now
reminder-line-day = { DATE($day, form: "day") } · { $distance }
reminder-line-late = <i>This comes late.</i>
# $count (Number): how many are not listed
reminder-more = And { $count } more: they stand in your agenda.
# $until (String): hour, tonight or morning
reminder-snooze-button = 💤 { $until ->
    [hour] 1 h
    [tonight] Tonight
   *[morning] Tomorrow
}
# $title (String): as typed; $at (Datetime): when
reminder-put-off =
    💤 <b>{ $title }</b>
    I will remind you again: <b>{ DATE($at, form: "short") }</b>.
    The other reminders stay as they are.
# $title (String): as typed
reminder-goes-on = ▶️ <b>It takes place after all: { $title }</b>
# $title (String): as typed; $when (Datetime): when it was to be
reminder-postponed =
    ⏸ <b>Postponed: { $title }</b>
    It will not take place on { DATE($when, form: "long") }. There is no new time yet; you will hear when there is.
# $title (String): as typed; $when (Datetime): when it was heard
reminder-adjourned =
    ↪️ <b>Adjourned: { $title }</b>
    The hearing of { DATE($when, form: "day") } goes on at a new date:
# $scope (String): this, following or all
reminder-scope =
    🔁 { $scope ->
        [this] This goes for this one of the series only.
        [following] The same goes for those of the series that follow.
       *[all] The same goes for the whole series.
    }
reminder-own =
    🔔 <b>Your own reminders</b>
    Every event reminds you at hours of its own. Do you want to be reminded at others as well? This holds for all events that you are reminded of.
# $unit (String): minutes, hours or days; $count (Number)
reminder-own-button = { $unit ->
    [minutes] { $count } minutes before
    [hours] { $count ->
        [one] 1 hour before
       *[other] { $count } hours before
    }
   *[days] { $count ->
        [one] 1 day before
       *[other] { $count } days before
    }
}
# $distances, $snoozes (Number): how many
reminder-stored = 🔔 Reminders of your own: { $distances }; put off: { $snoozes }
