### A case as a reviewer sees it, and what they decide.

case-ended = This case is closed or was withdrawn. Nothing was changed.
case-taken = A colleague has already taken this case. Nothing was changed.
case-changed = The case has changed in the meantime. Nothing was decided; please look at it again.
case-own = You reported this case yourself. A colleague has to handle it.
# $code, $urgency, $category, $status, $who (String); $at (Datetime): when it was submitted
case-head = <b>{ $code }</b> – { $status }
    { $urgency }
    { $category }
    Received: { DATE($at, form: "moment") }
    Reporter: { $who }
case-anonymous = anonymous
# $name (String): as Telegram has it
case-named = { $name }
case-nameless = named, but Telegram gives no name
case-mine = You have taken it.
case-colleague = A colleague has taken it.
case-orphaned = Who took it is no reviewer any more: you can take it over.
case-status-new = waiting
case-status-in_review = taken
case-status-verified = verified
case-status-waiting = waits for the reporter
case-status-not_verified = not verified
case-status-acted_on = acted on
case-status-closed = closed
case-status-withdrawn = withdrawn
case-status-erased = deleted after its time
case-when = <b>When:</b> { $text }
case-where = <b>Where:</b> { $text }
# $number (Number); $kind (String); $at (Datetime): when it was received
case-entry = <b>{ $number }. { $kind }</b> – { DATE($at, form: "short") }
case-album = (album)
case-text = { $text }
# $count (Number): earlier versions
case-edited = { $count ->
    [one] ✏️ edited; an earlier version is kept
   *[other] ✏️ edited; { NUMBER($count) } earlier versions are kept
}
case-destroyed = The reporter withdrew this case. Its contents are destroyed.
# $page, $pages (Number)
case-page = Page { $page } of { $pages }
case-file-button = 📎 { $number }
case-file-caption = <b>{ $code }</b> – { $kind } – { DATE($at, form: "moment") }
    SHA-256 <code>{ $sha256 }</code>
case-sending-toast = Sending the file. It cannot be forwarded.
case-take-button = ✋ Take it
case-accept-button = ✅ Accept
case-ask-button = ❓ Ask back
case-back-button = ↩️ Back
case-return-button = ↩️ Give it back
case-close-button = 🔒 Close
case-queue-button = ← Queue
case-close = <b>Close { $code }</b>
    Why? The reporter sees the reason. A closed case stays closed.
case-close-resolved-button = What could be done was done
case-close-referred-button = Handed on to someone better placed
case-close-duplicate-button = Same as another report
case-close-out_of_scope-button = Not a violation, or not our field
case-close-no_answer-button = Questions stayed unanswered
# $limit (Number): characters
case-ask = <b>Your question to the reporter</b>
    Write it as one text message, at most { NUMBER($limit) } characters. The reporter does not learn who asks.
case-ask-check = <b>Send this question?</b>
    <blockquote>{ $question }</blockquote>
case-ask-send-button = ✅ Send
case-ask-anew-button = ✏️ Write it anew
case-ask-leave-button = ✖️ Do not ask
case-ask-left = Nothing was asked.
