### The duty roster: who is told first, who covers the week, and what is overdue.

duty-head = <b>Duty</b>
    New reports and alarms go to those on duty. With nobody on duty, all reviewers are told.
duty-now-on = 🟢 <b>You are on duty now.</b>
duty-now-off = ⚪ <b>You are off duty now.</b>
# $hours (String): weekdays and hours
duty-by-hours = By your hours: { $hours }
duty-on-button = On duty
duty-off-button = Off duty
duty-hours-button = By my hours
duty-set-hours-button = 🗓 My hours
# $count (Number): reviewers
duty-others = { $count ->
    [0] No other reviewer is on duty now.
    [one] One other reviewer is on duty now.
   *[other] { NUMBER($count) } other reviewers are on duty now.
}
# $hours (String); $zone (String): name of a time zone
duty-hours = <b>Your weekly hours</b>
    { $hours }
    They count in your time zone ({ ZONE($zone) }). An end that is not later than the beginning is on the next day.
# $hour (String): like 09:00
duty-from = from { $hour }
duty-to = to { $hour }
duty-no-days = no days
duty-back-button = ← Duty
duty-reviewers = <b>Reviewers</b>
# $name (String)
duty-here = 🟢 { $name }
duty-away = ⚪ { $name }
# $name (String): has not begun with the bot, or blocks it
duty-unheard = 🔕 { $name } – gets no messages from me
duty-no-reviewers = <b>There is no reviewer.</b> Alarms go to admins. Give somebody the role with /staff.
# $count (Number)
duty-more = … and { NUMBER($count) } more
duty-gaps = <b>Nobody is on duty</b> (next seven days)
# $start, $end (Datetime)
duty-gap = { DATE($start, form: "moment") } – { DATE($end, form: "moment") }
duty-no-gaps = The next seven days are covered.
# $titles (String): lines
duty-cards-not-set = <b>Contacts that nobody has set</b> – people in danger see that they are missing:
    { $titles }
duty-overdue = <b>Waiting for too long</b>
# $code, $severity (String); $due (Datetime): since when
duty-overdue-first_look = <code>{ $code }</code> ({ $severity }): nobody has looked at it, due { DATE($due, form: "short") }
duty-overdue-acknowledge = <code>{ $code }</code> ({ $severity }): nobody has taken it, due { DATE($due, form: "short") }
duty-overdue-feedback = <code>{ $code }</code> ({ $severity }): the reporter waits for a result, due { DATE($due, form: "short") }
duty-stored = 🛟 When you are on duty as a reviewer
