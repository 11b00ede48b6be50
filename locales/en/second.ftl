### A second pair of eyes: what staff ask, and somebody else agrees to; and who reported.

second-nobody = Somebody else has to agree to this, and there is no other reviewer or admin. An admin can give somebody a role with /staff.
second-own = You asked this yourself. Somebody else has to decide.
second-over = This was decided already, or its time is over.
second-needed = Nobody has agreed to this, or the hour for it is over, or it was done already. Please ask again.
# $code, $name, $contact (String)
second-identity = <b>Who reported { $code }</b>
    <b>Name:</b> { $name }
    <b>Contact:</b> { $contact }

    That you looked is written down, and the admins know. This message disappears.
second-no-contact = none given
second-identity-toast = The admins are told that you looked.
# $kind (String): export, reveal, bulk or aside; $limit (Number): characters
second-why = <b>{ $kind ->
        [reveal] Why do you need to know who reported?
        [export] Why does this case go out?
        [aside] Why should what this sender sends in stand last?
       *[other] What do you need the table of all cases for?
    }</b>
    Write it in a sentence or two, at most { NUMBER($limit) } characters. Whoever has to agree reads it.
# $kind, $reason (String)
second-check = <b>{ $kind ->
        [reveal] Ask to see who reported?
        [export] Hand the case out?
        [aside] Ask to set the sender of this case aside? Nobody learns who it is.
       *[other] Take the table of all cases?
    }</b>
    <blockquote>{ $reason }</blockquote>
second-send-button = ✅ Yes
second-anew-button = ✏️ Write it anew
second-leave-button = ✖️ Leave
second-left = Nothing was asked, and nothing leaves.
# $until (Datetime)
second-sent = ⏳ A second person has to agree. Those who can were told; you hear from me. They have until { DATE($until, form: "short") }.
# $kind, $name (String)
second-asked-head = <b>👀 { $name } asks { $kind ->
        [close] to close a case
        [export] to hand a case out
        [reveal] to see who reported
        [aside] to set the sender of a case aside
       *[other] for a table of all cases
    }</b>
# $code, $severity (String)
second-asked-case = Case <code>{ $code }</code>{ $severity ->
    [critical] {" "}– critical
    [high] {" "}– high
    [medium] {" "}– medium
    [low] {" "}– low
   *[other] {""}
}
# $reason (String): why it is to be closed
second-asked-close = To be closed as: { $reason }
# $form, $recipient, $copies (String); $listed, $named (String): yes or no
second-asked-packet = 📦 { $form }
    To: { $recipient }{ $listed ->
        [yes] {" "}(on the admins’ list)
       *[no] {" "}– ⚠️ not on the admins’ list
    }
    Evidence: { $copies }
    Who reported: { $named ->
        [yes] <b>goes along</b>
       *[no] stays here
    }
# $reason (String)
second-asked-reason = <blockquote>{ $reason }</blockquote>
# $until (Datetime)
second-asked-until = Can be decided until { DATE($until, form: "short") }.
second-yes-button = ✅ Agree
second-no-button = ✖️ Refuse
# $state (String): agreed, refused, used or lapsed; $kind (String)
second-done = { $state ->
    [used] { $kind ->
        [aside] ✅ Done: what this sender sends in stands last from now on.
       *[close] ✅ Done: the case is closed.
    }
    [agreed] ✅ Agreed. Your colleague can do it once, within an hour.
    [refused] Refused. Your colleague is told.
   *[lapsed] { $kind ->
        [aside] This can no longer be done in this case. Your colleague is told.
       *[close] The case has changed since this was asked, so it was not closed. Your colleague is told.
    }
}
second-news = 👀 A colleague asks for a second pair of eyes.
second-look-button = 👀 Look and decide
# $state (String): used, agreed, refused or lapsed; $kind (String)
second-decided = { $state ->
    [used] { $kind ->
        [aside] ✅ Agreed: what this sender sends in stands last from now on. See /aside.
       *[close] ✅ Agreed: the case is closed.
    }
    [agreed] ✅ Agreed: you can do what you asked, once, within an hour.
    [refused] What you asked was refused.
   *[lapsed] { $kind ->
        [aside] What you asked can no longer be done in this case. Please look again.
       *[close] The case has changed since you asked, so it was not closed. Please look again.
    }
}
second-unanswered = Nobody decided within a day what you asked. You can ask again.
# $until (Datetime)
second-unfinished = ⚠️ What was agreed to may not have arrived. If it is not in this chat, you can do it again until { DATE($until, form: "time") }.
second-use-button = ▶️ Do it now
# $name, $code (String)
second-identity-seen = 🔎 { $name } looked at who reported <code>{ $code }</code>.
# $name, $code, $form (String)
second-packet-made = 📦 { $name } took <code>{ $code }</code> out: { $form }.
# $name (String)
second-table-taken = 📊 { $name } took a table of all cases out.
second-nobody-known = Somebody who is gone
# $kind (String): close, export or reveal; $until (Datetime)
second-case-agreed = ✅ Agreed, until { DATE($until, form: "time") }: { $kind ->
    [reveal] you can see who reported
   *[other] you can hand it out
}
# $kind (String); $whose (String): mine or theirs
second-case-asked = ⏳ { $whose ->
    [mine] You asked
   *[theirs] A colleague asks
} { $kind ->
    [close] to close it
    [reveal] to see who reported
    [aside] to set its sender aside
   *[other] to hand it out
}; a second person has to agree.
second-reveal-button = 👤 Who reported
# $count (Number)
second-stored = 👀 Requests for a second pair of eyes that you made or decided: { NUMBER($count) }
