### A reporter's own cases: where they stand, in plain words; never what is in them.

# $count (Number): cases
mycases-list = { $count ->
    [0] You have not reported anything yet.
   *[other] <b>Your cases</b>
}
# $code (String); $status (String): in words; $at (Datetime): when it was submitted
mycases-line = <code>{ $code }</code> – { $status } – { DATE($at, form: "date") }
mycases-unfinished = You have an unfinished report. Nobody can see it yet.
mycases-status-new = waiting
mycases-status-in_review = being looked at
mycases-status-verified = verified
mycases-status-waiting = a question for you
mycases-status-not_verified = could not be verified
mycases-status-acted_on = acted on
mycases-status-closed = closed
mycases-case = <b>{ $code }</b>
    { $category }
    Received: { DATE($at, form: "moment") }
mycases-no-category = What it is about is not said yet.
mycases-explained-new = <b>It waits.</b> No reviewer has taken it yet.
mycases-explained-in_review = <b>A reviewer has taken it</b> and is looking at it.
mycases-explained-verified = <b>It was verified:</b> it is a case that the network works on.
mycases-explained-not_verified = <b>It could not be verified.</b> You can add more at any time.
mycases-explained-acted_on = <b>The network has acted on it.</b>
mycases-explained-waiting = <b>A reviewer has a question for you.</b>
mycases-explained-closed = <b>It is closed.</b>
mycases-explained-withdrawn = <b>You took it back.</b> Its contents are destroyed.
mycases-explained-erased = <b>Its time was over:</b> its contents are deleted.
mycases-withdrawn = <b>Withdrawn: { $code }</b>
    What was in it has been destroyed, files too. Only the code and the dates are left, and nothing that leads to you.
mycases-seen = It has been opened, but nobody is working on it yet.
mycases-not-seen = Nobody has read it yet.
mycases-closed-resolved = Reason: what could be done was done.
mycases-closed-referred = Reason: it was handed on to someone better placed.
mycases-closed-duplicate = Reason: it is the same as another report.
mycases-closed-out_of_scope = Reason: it is not a rights violation, or not in our field.
mycases-closed-no_answer = Reason: our questions stayed unanswered.
# $question (String): as the reviewer typed it
mycases-question = <blockquote>{ $question }</blockquote>
mycases-answer-button = ✍️ Answer
mycases-add-button = ➕ Add something
mycases-withdraw-button = 🗑 Withdraw
mycases-code-button = 🔑 Open a case with its code
mycases-back-button = ← My cases
mycases-withdraw = <b>Withdraw { $code }?</b>
    What you reported is destroyed, files too. You cannot bring it back. Backups hold it, encrypted, for some days or weeks more. What staff have read or handed on stays known.
mycases-withdraw-confirm-button = 🗑 Yes, destroy it
mycases-withdraw-not-button = No, keep it
mycases-tell-answer = <b>Your answer</b>
    <blockquote>{ $question }</blockquote>
    Write, or send voice messages, photos or files, as many as you like. Each one is saved at once.
mycases-tell-more = <b>Add to your case</b>
    Write, or send voice messages, photos or files, as many as you like. Each one is saved at once.
# $count (Number): messages
mycases-arrived = { $count ->
    [one] <b>Saved:</b> one message. Send more, or finish.
   *[other] <b>Saved:</b> { NUMBER($count) } messages. Send more, or finish.
}
mycases-done-button = ✅ That is all
mycases-not-now-button = Not now
mycases-added = { $count ->
    [one] ✅ Received: one message.
   *[other] ✅ Received: { NUMBER($count) } messages.
}
mycases-nothing-added = Nothing was added.
mycases-news = There is news. Tap to see it.
mycases-news-button = See the news
