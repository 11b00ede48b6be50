### Senders of floods whose reports stand last: for admins alone, by case and never by person.

aside-nobody = Nothing leads from this case to an account any more, so nobody can be set aside for it.
aside-button = 🗂 Set the sender aside
aside-stands = 🗂 <b>Set aside:</b> it stands behind all others, rings nobody and is not overdue. Whoever takes it makes it a case like any other.
# $count (Number); $days (Number)
aside-head = <b>🗂 Senders who were set aside</b> ({ NUMBER($count) })
    Shown by the case in which it was asked. They are answered as anyone is; what they send in stands last. Danger always rings. It ends by itself after { $days ->
        [one] one day
       *[other] { NUMBER($days) } days
    }. A button takes somebody among the others again.
# $code (String); $since, $until (Datetime)
aside-line = <code>{ $code }</code> – from { DATE($since, form: "date") } until { DATE($until, form: "date") }
aside-no-case = a case that is no longer linked
aside-lift-button = ↩️ Among the others again
aside-lifted = ✅ Done. What waits of theirs stands where it would have stood.
