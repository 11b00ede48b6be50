### What comes after a sending: its page, corrections, recalls, the report.

# $title (String): as typed, shortened
after-head = 📤 <b>{ $title }</b>
# $when (Datetime)
after-published = 📅 { DATE($when, form: "moment") }
# $when (Datetime)
after-withdrawn = ↩️ <b>Withdrawn</b> { DATE($when, form: "moment") }: nobody gets it any more, and the library does not show it.
# $count (Number): people
after-answers = ✋ Answered its button: { NUMBER($count) }
# $subject (String): correction or recall; $number (Number): which correction
after-follow-up = { $subject ->
        [recall] ↩️ <b>Recall</b>
       *[correction] ✏️ <b>Correction { NUMBER($number) }</b>
    }
after-correct-button = ✏️ Correct
after-recall-button = ↩️ Recall
# $people (Number)
after-doubt-button = 🔁 Send again to { NUMBER($people) } in doubt
# $people (Number)
after-failed-button = 🔁 Try { NUMBER($people) } failed ones again
after-report-button = 📊 Report
after-reasons-button = ⚠️ Why it failed
after-watch-button = 📤 Watch the sending
# $subject (String): correction or recall
after-watch-follow-up-button = { $subject ->
        [recall] ↩️ Watch the recall
       *[correction] ✏️ Watch the correction
    }
# $subject (String): correction or recall; $people (Number)
after-again-button = { $subject ->
        [recall] 🔁 Take back { NUMBER($people) } again
       *[correction] 🔁 Correct { NUMBER($people) } again
    }
# $people (Number): those who have a copy
after-recall-ask =
    ↩️ <b>Recall this?</b>
    { $people ->
        [one] { NUMBER($people) } copy is taken back.
       *[other] { NUMBER($people) } copies are taken back.
    }
    Copies younger than 48 hours are deleted. Older ones are edited to a notice without text or buttons; a photo or file cannot be taken out of an older copy. Copies older than 30 days are out of reach. What waits is not sent, and the library hides it. This happens at once and cannot be undone.
after-recall-now-button = ↩️ Yes, recall it now
after-no-button = ↩️ No, leave it
after-back-button = ↩️ Back
# $people (Number)
after-doubt-ask =
    🔁 <b>Send again?</b>
    Nobody knows whether these people got it: { NUMBER($people) }. Some of them will get it twice.
after-doubt-now-button = 🔁 Yes, send again
after-reasons = ⚠️ <b>Why it failed</b>, in Telegram’s words:
after-no-reasons = Nothing failed.
# $count (Number): copies; $text (String): Telegram's words
after-reason = • { NUMBER($count) } refused: <code>{ $text }</code>
# $count (Number): copies; $text (String): what went wrong
after-reason-failed = • { NUMBER($count) } given up: <code>{ $text }</code>
after-nobody-toast = There is nobody left to send it to again.
after-no-report-toast = There is nothing to report: nobody has it yet, or it is over 30 days old.
# $title (String): as typed, shortened
after-report = 📊 <b>{ $title }</b>
after-gone = No longer here
# $count (Number): people
after-count-sent = ✅ { NUMBER($count) }
after-count-unreachable = 🚫 { NUMBER($count) }
after-count-failed = ⚠️ { NUMBER($count) }
after-count-in-doubt = ❔ { NUMBER($count) }
after-count-dropped = ⏹ { NUMBER($count) }
after-legend = <i>✅ sent · 🚫 unreachable · ⚠️ failed · ❔ in doubt · ⏹ not sent any more</i>
after-csv-button = 📄 As a table (CSV)
after-csv-toast = The table is on its way.
after-csv = Counts by language and hour (UTC). Nobody is in it.
# $title (String): as typed, shortened
after-picture =
    📊 <b>{ $title }</b>
    By language and by hour.
after-chart-languages = Copies by language
after-chart-hours = Copies by hour
after-chart-days = Copies by day (UTC)
after-chart-people = people
after-part-sent = sent
after-part-unreachable = unreachable
after-part-failed = failed
after-part-in-doubt = in doubt
after-part-dropped = not sent any more
