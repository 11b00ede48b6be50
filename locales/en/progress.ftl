### How far a broadcast is, for the editor who watches it.

# $title (String): as typed, shortened
progress-head = 📤 <b>{ $title }</b>
# $state (String): fanning, sending, over, done or cancelled
progress-state = { $state ->
        [fanning] On its way; the list of recipients is still growing.
        [cancelled] ⏹ Stopped.
        [over] ✅ Finished.
       *[sending] On its way.
    }
# $bar (String): drawn with blocks; $share (Number): percent
progress-bar = { $bar } { $share } %
# $count, $total (Number): people
progress-sent = ✅ Sent: { NUMBER($count) } of { NUMBER($total) }
progress-unreachable = 🚫 Unreachable: { NUMBER($count) }
progress-failed = ⚠️ Failed: { NUMBER($count) }
progress-in-doubt = ❔ In doubt: { NUMBER($count) }
progress-waiting = ⏳ Still to go: { NUMBER($count) }
progress-resting = 🌙 of these, { NUMBER($count) } until quiet hours are over
progress-cancelled = ⏹ Not sent any more: { NUMBER($count) }
progress-doubt-explained = In doubt: the connection broke while sending, so nobody can know whether it arrived. It is not sent twice.
progress-stop-button = ⏹ Stop
# $sent (Number): people who have it
progress-ask =
    ⏹ <b>Stop this sending?</b>
    { $sent ->
        [one] { NUMBER($sent) } person has it already; that cannot be taken back.
       *[other] { NUMBER($sent) } people have it already; that cannot be taken back.
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
