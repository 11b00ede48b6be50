### Reminders of events, and word that one was moved, cancelled or is elsewhere.

# $title (String): as typed; $kind (String): what sort of event
reminder-head =
    🔔 <b>{ $title }</b>
    { $kind ->
        [meeting] 🤝 Candidate meeting
        [deadline] ⏳ Deadline
        [hearing] ⚖️ Court hearing
        [workshop] 🛠 Workshop
       *[other] 📌 Event
    }
# $kind (String): what sort of event
reminder-to-do =
    👉 { $kind ->
        [meeting] Say whether you are coming, and look at the question guide: what to ask, and what we hold.
        [deadline] Send what you have to send in good time: afterwards it no longer counts.
        [hearing] Say whether you are coming. Be there early: entering a court takes time.
        [workshop] Say whether you are coming, so that there is a place for you.
       *[other] Say whether you are coming.
    }
# $due (Datetime): when it was to go out
reminder-late = <i>This comes late: it was due { DATE($due, form: "short") }. Either your quiet hours held it back, or our service was interrupted.</i>
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
       *[other] Can you come at the new time? The reminders follow it.
    }
# $title (String): as typed; $when (Datetime): when it was to be
reminder-cancelled =
    ❌ <b>Cancelled: { $title }</b>
    It will not take place ({ DATE($when, form: "long") }). You will hear nothing more about it.
reminder-details-button = 🔍 Details
