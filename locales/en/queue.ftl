### The reviewers' queue, and word to staff about reports: codes, never contents.

# $count (Number): on this page
queue-waiting = { $count ->
    [0] <b>Waiting:</b> nothing. Nobody needs to be taken care of right now.
   *[other] <b>Waiting</b>
}
queue-inhand = { $count ->
    [0] <b>In hand:</b> nothing.
   *[other] <b>In hand</b>
}
# $mark (String): sign of urgency; $urgency (String): danger, soon or normal; $since (String): “2 hours ago”
queue-line = { $mark } { $urgency ->
    [danger] <b>DANGER</b> { $code }
   *[other] { $code }
} – { $category } – { $since } – { $status }
queue-waiting-button = Waiting ({ NUMBER($count) })
queue-inhand-button = In hand ({ NUMBER($count) })
queue-again-button = 🔄 Refresh
queue-open-button = Open the case
queue-staff-button = Staff
# $mark, $urgency, $code (String)
queue-news = <b>A report is waiting</b> { $mark }
    { $urgency }
    <code>{ $code }</code>
queue-unattended = <b>A report is waiting and there is no reviewer</b> { $mark }
    { $urgency }
    <code>{ $code }</code>
    Please give somebody the role of reviewer with /staff.
queue-update-answered = <code>{ $code }</code>: the reporter has answered.
queue-update-added = <code>{ $code }</code>: the reporter has added something.
queue-update-complete = <code>{ $code }</code>: the reporter has sent more and is finished.
queue-update-edited = <code>{ $code }</code>: the reporter has edited a message.
queue-update-consents = <code>{ $code }</code>: the reporter has changed what they agree to.
queue-update-who = <code>{ $code }</code>: the reporter has told more about who they are.
queue-update-withdrawn = <code>{ $code }</code>: the reporter has withdrawn it; its contents are destroyed.
