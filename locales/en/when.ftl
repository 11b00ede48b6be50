### When a briefing or alert goes out, and until when it keeps.

when-head = 🕐 <b>When does it go out?</b>
when-now = 🕐 At once, as soon as it is confirmed
# $local (String): wall clock, ISO 8601; $zone (String): IANA time zone
when-at = 🕐 { DATE($local, form: "long") } ({ ZONE($zone) })
# $local (String): wall clock, ISO 8601; $zone (String): IANA time zone; $offset (String)
when-at-fold = 🕐 { DATE($local, form: "long") } ({ ZONE($zone) }, { $offset })
# $when (Datetime)
when-own-time = On your clock: { DATE($when, form: "moment") }
# $local (String): wall clock, ISO 8601
when-local = 🌅 { DATE($local, form: "long") } on each reader’s own clock
when-local-hint = Where this hour has passed by the time it is confirmed, it goes out at once.
when-past = ⚠️ This moment has passed. Please choose another one.
# $count (Number); $unit (String): days or hours
when-keeps =
    ⌛ Not delivered to anyone later than { $unit ->
        [days] { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
       *[hours] { $count ->
            [one] { $count } hour
           *[other] { $count } hours
        }
    } after it begins
# $when (String): now, at or local
when-choice-button =
    { $when ->
        [now] At once
        [at] At a day and time
       *[local] At each reader’s local hour
    }
when-zone-button = 🌍 Another time zone
when-keeps-button = ⌛ Expiry
when-done-button = Done →
when-keeps-ask =
    ⌛ <b>How long is it worth delivering?</b>
    Counted from when it begins to go out; at each reader’s own hour, from when it begins in the last time zone. Copies that could not be delivered by then are dropped and counted: nobody gets it too late.
when-never-button = No expiry
# $count (Number); $unit (String): days or hours
when-keeps-for-button =
    { $unit ->
        [days] { $count ->
            [one] { $count } day
           *[other] { $count } days
        }
       *[hours] { $count ->
            [one] { $count } hour
           *[other] { $count } hours
        }
    }
