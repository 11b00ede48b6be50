### Approval: a second person looks at what would go out, before it does.

approval-ask-button = ✋ Ask for approval
# $people (Number): colleagues who can approve it now
approval-waits = ⏳ { $people ->
        [0] Waits for approval. <b>Nobody can give it at the moment.</b>
        [one] Waits for approval: { NUMBER($people) } colleague can give it. You will be told.
       *[other] Waits for approval: { NUMBER($people) } colleagues can give it. You will be told.
    }
approval-take-back-button = ↩️ Take it back and go on writing
# $kind (String): briefing or alert; $correction (Number): 1 or 0; $begins (String): title, or how the text begins; $people (Number)
approval-asked =
    ✋ <b>A colleague asks for your approval</b>
    { $kind ->
        [alert] 🚨 Alert
       *[briefing] 📰 Briefing
    }: <b>{ $begins }</b>{ $correction ->
        [1] { " " }(correction of one that was sent)
       *[0] { "" }
    }
    { $people ->
        [0] Nobody would get it now.
        [one] { NUMBER($people) } person would get it now.
       *[other] { NUMBER($people) } people would get it now.
    } Nothing goes out before somebody approves it.
approval-open-button = 👁 Look at it
# $kind (String): briefing or alert; $correction (Number): 1 or 0
approval-head =
    ✋ <b>{ $kind ->
        [alert] An alert waits for your approval
       *[briefing] A briefing waits for your approval
    }</b>{ $correction ->
        [1] { " " }(correction of one that was sent)
       *[0] { "" }
    }
    Look at it in each language before you decide.
# $people (Number)
approval-approve-button = ✅ { $people ->
        [0] Approve
        [one] Approve: { NUMBER($people) } person
       *[other] Approve: { NUMBER($people) } people
    }
approval-return-button = ↩️ Return it with a remark
approval-later-button = Later
approval-later = ⏳ It goes on waiting. You find it under /publish.
approval-changed =
    ⚠️ <b>It was changed since you were shown it.</b>
    This is how it is now.
# $limit (Number): characters
approval-remark =
    ✏️ <b>What has to change?</b>
    Write it in one message of { NUMBER($limit) } characters at most. Everyone who wrote in the draft will read it.
approval-returned-now = ↩️ Returned. Those who wrote it were told why.
# $begins (String): title, or how the text begins
approval-approved = ✅ A colleague has approved “{ $begins }”. It goes out as planned.
# $begins (String): title, or how the text begins; $remark (String): as typed
approval-returned =
    ↩️ <b>A colleague has returned “{ $begins }”</b>
    <blockquote>{ $remark }</blockquote>
# $begins (String): title, or how the text begins
approval-void = ↩️ Nobody needs to approve “{ $begins }” now: it was changed, taken back or thrown away. If approval is wanted again, it will be asked for anew.
approval-draft-button = ✏️ Open the draft
approval-sendings-button = 📊 See the sending
