### How far a broadcast is, for the editor who watches it.

# $subject (String): briefing, correction or recall; $title (String): as typed, shortened
progress-head = { $subject ->
        [correction] ✏️ Correction: <b>{ $title }</b>
        [recall] ↩️ Recall: <b>{ $title }</b>
       *[briefing] 📤 <b>{ $title }</b>
    }
# $state (String): scheduled, fanning, sending, paused, over, done or cancelled
progress-state = { $state ->
        [scheduled] 🗓 Waits for its time.
        [paused] ⏸ Paused. Nothing more goes out until somebody lets it go on.
        [fanning] On its way; the list of recipients is still growing.
        [cancelled] ⏹ Stopped.
        [over] ✅ Finished.
       *[sending] On its way.
    }
# $bar (String): drawn with blocks; $share (Number): percent
progress-bar = { $bar } { $share } %
# $subject (String): briefing, correction or recall; $count, $total (Number): people
progress-sent = { $subject ->
        [correction] ✏️ Corrected: { NUMBER($count) } of { NUMBER($total) }
        [recall] ↩️ Taken back: { NUMBER($count) } of { NUMBER($total) }
       *[briefing] ✅ Sent: { NUMBER($count) } of { NUMBER($total) }
    }
progress-deleted = 🗑 deleted: { NUMBER($count) }
progress-edited = 📝 turned into a notice without text: { NUMBER($count) }
progress-unreachable = 🚫 Unreachable: { NUMBER($count) }
progress-failed = ⚠️ Failed: { NUMBER($count) }
progress-in-doubt = ❔ In doubt: { NUMBER($count) }
progress-waiting = ⏳ Still to go: { NUMBER($count) }
# $local (Number): 1 when it comes at each reader's local hour
progress-resting = { $local ->
        [1] 🕘 of these, { NUMBER($count) } for whom it is not yet time
       *[0] 🌙 of these, { NUMBER($count) } until quiet hours are over
    }
progress-expired = ⌛ Too late, not sent: { NUMBER($count) }
progress-cancelled = ⏹ Not sent any more: { NUMBER($count) }
progress-doubt-explained = In doubt: the connection broke while sending, so nobody can know whether it arrived. It is not sent again by itself.
progress-stop-button = ⏹ Stop
# $sent (Number): people who have it
progress-ask =
    ⏹ <b>Stop this sending?</b>
    { $sent ->
        [one] { NUMBER($sent) } person has it already; stopping does not take it back.
       *[other] { NUMBER($sent) } people have it already; stopping does not take it back.
    }
progress-stop-now-button = ⏹ Yes, stop now
progress-go-on-button = ▶️ No, let it go on
progress-ask-toast = Please confirm below.
progress-goes-on-toast = It goes on.
progress-over-toast = This sending is over; there is nothing left to stop.
# $sent (Number): people who have it
progress-stopped = ⏹ <b>Stopped.</b> { $sent ->
        [one] It had gone to { NUMBER($sent) } person. Nobody else gets it.
       *[other] It had gone to { NUMBER($sent) } people. Nobody else gets it.
    }
# $count (Number): messages
progress-in-flight = On their way at that moment, and may still arrive: { NUMBER($count) }.
# $sent (Number): people who have it
progress-too-late = It was finished before you stopped it. { $sent ->
        [one] { NUMBER($sent) } person has it.
       *[other] { NUMBER($sent) } people have it.
    }
# $when (Datetime)
progress-starts = 🗓 Goes out: { DATE($when, form: "long") }
# $when (String): a wall clock
progress-local = 🕘 When each reader’s clock shows: { DATE($when, form: "moment") }
# $when (Datetime)
progress-expires = ⌛ Not sent after: { DATE($when, form: "moment") }
# $pace (Number): people
progress-pace = 🚀 { NUMBER($pace) } a second lately
# $left (String): from now, for example "in 2 minutes"
progress-left = 🏁 Finished { $left }
progress-pause-button = ⏸ Pause
progress-resume-button = ▶️ Go on
progress-more-button = ⋯ More
progress-all-button = ☰ All sendings
# $page, $pages (Number)
progress-list = 📤 <b>Sendings</b> ({ $page }/{ $pages })
progress-list-empty = 📤 Nothing has been sent yet. Write a briefing with /publish.
# $number (Number): in the list; $title (String); $when (Datetime); $state (String); $sent, $total (Number): people
progress-list-line =
    { $number }. <b>{ $title }</b>
    { DATE($when, form: "moment") } · { $state ->
        [scheduled] waits for its time
        [paused] paused
        [cancelled] stopped
        [withdrawn] withdrawn
        [over] finished
        [done] finished
       *[sending] on its way
    }{ $state ->
        [scheduled] { "" }
       *[other] { " " }· ✅ { NUMBER($sent) } of { NUMBER($total) }
    }
