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
    Everything about you is deleted: contact, settings, topics, answers. Nothing more is sent to you. This cannot be undone.
privacy-forget-draft = Your unfinished report is destroyed with its files.
# $count (Number): reports submitted
privacy-forget-reports =
    { $count ->
        [one] The report you submitted stays with the staff, but nothing leads from it to you any more. You will get no news of it. To take it back first, use /mycases.
       *[other] The { $count } reports you submitted stay with the staff, but nothing leads from them to you any more. You will get no news of them. To take them back first, use /mycases.
    }
privacy-forget-roles = Your staff roles end.
privacy-forever-button = 🗑 Yes, forget me for good
privacy-keep-button = ↩️ No, keep everything
privacy-forgotten = Done: you are forgotten here. What is in this chat you can delete on your phone. Whatever you write next starts anew.
