### What is stored about a person, taken away as a file, and forgotten.

privacy-head = 🔒 <b>What is stored about you</b>
# $id, $name, $username (String): as on Telegram
privacy-contact = 👤 Telegram: { $name } · { $username } · id { $id }
privacy-not-agreed = You have not agreed to more than this. It is kept only to answer you here.
# $when (Datetime): of consent
privacy-agreed = You agreed on { DATE($when, form: "date") }.
# $count (Number): answers about coming to events
privacy-answers =
    { $count ->
        [0] 📅 Answers about events: none
       *[other] 📅 Answers about events: { $count }
    }
# $topics (Number): how many come gathered; $waiting (Number): briefings in the next digest
privacy-rhythms =
    ⏱ Topics that come gathered: { $topics }{ $waiting ->
        [0] {""}
       *[other] ; waiting for your next digest: { $waiting }
    }
# $groups (String): a list of names
privacy-groups = 👥 Groups: { $groups }
# $count (Number): drafts
privacy-drafts = ✏️ Drafts of briefings and alerts that you wrote in: { $count }
# $roles (String): a list
privacy-roles = 🛡 Roles: { $roles }
# $role (String): which role
privacy-role-name =
    { $role ->
        [reviewer] reviewer
        [editor] editor
        [coordinator] coordinator
        [trustee] sees identities
       *[admin] admin
    }
# $count (Number): reports submitted; $draft (Number): 1 when one is unfinished
privacy-reports =
    📁 Reports submitted: { $count }{ $draft ->
        [1] , and one unfinished
       *[other] {""}
    }
privacy-sealed = Telegram id, name and reports are encrypted. Which messages were sent to you is kept for a while, without their text. Telegram itself keeps this chat, too.
privacy-file-button = 📄 Take it away as a file
privacy-forget-button = 🗑 Forget me
privacy-file-toast = Your file is coming.
privacy-file = Everything that is stored about you. What you reported is left out, and so are your case codes: a file can fall into other hands. Delete it from this chat when you have kept it safe.
privacy-forget =
    🗑 <b>Shall I forget you?</b>
    Everything about you is deleted: contact, settings, topics, answers. Nothing more is sent to you. Backups hold it, encrypted, for some weeks more. This cannot be undone.
privacy-forget-draft = Your unfinished report is destroyed with its files.
privacy-forget-roles = Your staff roles end.
privacy-keep-button = ↩️ No, keep everything
privacy-forgotten = Done: you are forgotten here. What is in this chat you can delete on your phone. Whatever you write next starts anew.
privacy-reports-button = 📦 Take away what I reported
privacy-reports-file-ask = <b>📦 What you reported, as a file?</b>
    It holds your case codes, everything you wrote and sent, and the questions you were asked. Whoever finds it can read it all. Keep it somewhere safe, then delete it from this chat.
privacy-reports-file-yes-button = 📦 Yes, send me the file
# $complete (String): yes, or no when some files are too large
privacy-reports-file = What you reported.{ $complete ->
    [no] {" "}Some files are too large to be sent from here; they are listed with their SHA-256.
   *[yes] {""}
} Keep it safe, then delete it from this chat.
# $count (Number): cases
privacy-passphrases = 🔑 Cases that a passphrase opens: { $count }
privacy-named = 👤 Reports that hold your name, sealed apart: { $count }
# $days (Number): for so long at most what somebody sends in stands last
privacy-floods = ⏱ Against floods, I may keep of an account, under a keyed hash: how many reports came in the last hour, and, after a flood, that what it sends in is looked at last for up to { NUMBER($days) } days; never what says that someone is in danger. This line is the same for everyone. “Forget me” deletes it.
privacy-undecided = First say of each open case what becomes of it: open /privacy and tap “Forget me”.
privacy-kept = Everything stays as it is.
# $code (String): case code; $number, $total (Number): which of how many
privacy-case = <b>🗑 Case { $number } of { $total }: { $code }</b>
    It is still open. What shall become of it?
privacy-case-choices = <b>Withdraw:</b> its key is destroyed, staff cannot read it any more. <b>Leave:</b> staff go on with it, but nothing leads from it to you. A name you gave is destroyed, and only a passphrase opens it then: keep one now, if you want to hear of it.
privacy-forget-withdraw-button = 🗑 Withdraw it
privacy-forget-unlink-button = ✂️ Leave it, unlinked
privacy-forget-anew-button = ↩️ Choose again
privacy-forget-forever-button = 🗑 Yes, forget me for good
privacy-forget-out-button = ↩️ No, keep everything
# $withdrawn, $left (Number): open cases
privacy-forget-cases = Your open cases: { $withdrawn } withdrawn, { $left } left with the staff, unlinked.
privacy-forget-closed = Closed cases stay with the staff for as long as they are kept; nothing leads from them to you any more.
