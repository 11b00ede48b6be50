### Someone is in danger now: the alarm, the truth about who has seen it, and what staff are told.

danger-button = 🚨 Someone is in danger now
danger-confirm = <b>Is someone in danger right now?</b>
    One tap alerts our reviewers, also at night. What you have told so far goes to them as it is; you can write more afterwards.
    You will see here whether anyone has opened it.
danger-raise-button = 🚨 Yes, alert them now
danger-not-button = No, go back
# $code (String)
danger-head = 🚨 <b>Alarm { $code }</b>
# $at (Datetime); $count (Number): people
danger-told = { $count ->
    [one] One person was alerted at { DATE($at, form: "time") }.
   *[other] { NUMBER($count) } people were alerted at { DATE($at, form: "time") }.
}
# $first, $at (Datetime): first and newest alert; $rounds (Number): alerts so far; $count: people of the newest
danger-told-again = { $count ->
    [0] Alerted at { DATE($first, form: "time") }; at { DATE($at, form: "time") } there was nobody left to alert.
    [one] Alerted at { DATE($first, form: "time") }, again at { DATE($at, form: "time") }: one person ({ NUMBER($rounds) } times so far).
   *[other] Alerted at { DATE($first, form: "time") }, again at { DATE($at, form: "time") }: { NUMBER($count) } people ({ NUMBER($rounds) } times so far).
}
# $count (Number): admins among those who were alerted
danger-admins = { $count ->
    [one] It was passed on to one admin.
   *[other] It was passed on to { NUMBER($count) } admins.
}
danger-not-seen = <b>Nobody has opened it yet.</b>
# $at (Datetime)
danger-seen = <b>A reviewer opened it at { DATE($at, form: "time") }.</b> Nobody has taken it yet.
danger-nobody = <b>There is nobody here right now who could be alerted.</b> It is saved, and we go on trying. Do not wait for us.
danger-taken = <b>A reviewer took it at { DATE($at, form: "time") }.</b> Questions come through this chat.
danger-over = You said at { DATE($at, form: "time") } that it is over. Nobody is alerted any more; the case stays.
danger-ended = The case has ended; nobody is alerted any more.
danger-tell = <b>Where is it, and what is happening?</b> Write it now, or send your location or a voice message. Everything is saved at once.
danger-added = ✅ Saved in your case.
danger-now-toast = This is how it stands now.
danger-refresh-button = 🔄 Has anyone seen it?
danger-cards-button = 📇 Where to turn
danger-over-button = ✅ It is over
danger-see-button = 🚨 How the alarm stands
danger-back-button = ← Back to the alarm
danger-cards = <b>Where to turn</b>
danger-card = <b>{ $title }</b>
    { $contacts }
# $kinds (String): lines
danger-cards-not-set = Not set up here:
    { $kinds }
# To staff. $code (String); $since (Datetime): when it was raised; $round, $rounds (Number): alerts
danger-alert = 🚨 <b>Someone is in danger now:</b> <code>{ $code }</code>
    Nobody has taken it yet.
danger-alert-again = 🚨 <b>Still nobody has taken it:</b> <code>{ $code }</code>
    Someone is in danger since { DATE($since, form: "time") }. This is alert { NUMBER($round) }.
danger-passed-on = 🚨 <b>Someone is in danger and no reviewer has taken it:</b> <code>{ $code }</code>
    Raised at { DATE($since, form: "time") }, alerted { $round ->
        [one] once
       *[other] { NUMBER($round) } times
    }. Reach your reviewers by other means, or give somebody the role.
danger-safe = ✅ <code>{ $code }</code>: who raised the alarm says that it is over. The case stays.
danger-take-button = ✋ I take it
danger-case = 🚨 <b>In danger since { DATE($since, form: "time") }</b>, alerted { $rounds ->
        [one] once
       *[other] { NUMBER($rounds) } times
    }. Nobody has taken it.
