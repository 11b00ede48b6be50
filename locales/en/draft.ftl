### Drafts: their list, their files and buttons, and what happens when several editors write in one.

draft-list =
    📝 <b>Open drafts</b>
    Any editor can go on with them.
# $number (Number); $begins (String): title, or how the text begins
draft-begins = { NUMBER($number) }. <b>{ $begins }</b>
# $kind (String): briefing or alert; $correction, $mine (Number): 1 or 0; $state (String): writing or submitted; $changed (Datetime)
draft-item = { $kind ->
        [alert] 🚨 Alert
       *[briefing] 📰 Briefing
    }{ $correction ->
        [1] , correction
       *[0] { "" }
    } · { $state ->
        [submitted] ⏳ waits for approval
       *[writing] ✏️ being written
    }
    { $mine ->
        [1] Changed last by you
       *[0] Changed last by a colleague
    }, { DATE($changed, form: "moment") }
# $kind (String): briefing or alert
draft-new-button = { $kind ->
        [alert] ➕ New alert
       *[briefing] ➕ New briefing
    }
# $kind (String): briefing or alert
draft-unnamed = { $kind ->
        [alert] Alert without a text yet
       *[briefing] Briefing without a title yet
    }
draft-changed =
    ⚠️ <b>A colleague has changed this draft meanwhile.</b>
    This is how it is now. Nothing of theirs was overwritten.
draft-typed-back = ✋ What you sent was not put into the draft, because a colleague has changed it meanwhile. It follows here, so that you can send it again at its place:

# $language (String): code; $length, $limit (Number): characters
draft-fits = ✅ <b>{ LANGUAGE($language) }</b> ({ NUMBER($length) } of { NUMBER($limit) } characters)
# $language (String): code; $length, $limit (Number): characters
draft-too-long = ⚠️ <b>{ LANGUAGE($language) }</b>: too long. { NUMBER($length) } characters, and { NUMBER($limit) } fit

# $limit (Number): items of an album
draft-media =
    🖼 <b>Photo, video or document</b>
    Send one, or an album of up to { NUMBER($limit) }. What you send takes the place of what is here. Photos and videos go together; documents only with documents.
# $kind (String): photo or video
draft-picture = { $kind ->
        [video] • 🎬 Video
       *[photo] • 🖼 Photo
    }
# $name (String): of the file
draft-file = • 📎 { $name }
# $limit (Number): characters
draft-media-limit = Below a file Telegram shows { NUMBER($limit) } characters in all. For title and text that leaves:
# $text (String): what was written under the file
draft-caption =
    You wrote below it:
    { $text }
# $language (String): code
draft-caption-button = 📝 Use it as text – { LANGUAGE($language) }
draft-media-remove-button = 🗑 Remove the files
draft-media-too-big = This file is too big: { NUMBER($size) } MB, and Telegram lets me send { NUMBER($limit) } MB at most. Nothing was changed.
draft-done-button = Done →

# $limit (Number): buttons; $length (Number): characters
draft-links =
    🔗 <b>Buttons below the text</b>
    Send the words on the button and its address in one message, for example:
    Sign here – https://example.org/petition
    Up to { NUMBER($limit) } links; { NUMBER($length) } characters for the words. They are the same in every language.
# $label, $url (String)
draft-link =
    • { $label }
    { $url }
# $label (String)
draft-link-drop-button = 🗑 { $label }
draft-links-full = There are { NUMBER($limit) } link buttons already. Please remove one first.
# $action (String): none, done or coming
draft-action-button = { $action ->
        [done] Readers can answer: I did it
        [coming] Readers can answer: I’m coming
       *[none] No answer button
    }
draft-album-bare = ⚠️ Telegram shows no buttons below an album. Keep one file, or do without buttons.

draft-protect =
    🔒 <b>Forwarding and saving</b>
    A protected message cannot be forwarded or saved on the reader’s phone. It does not stop anyone from taking a photo of the screen.
draft-protect-off-button = 🔓 Readers may forward it
draft-protect-on-button = 🔒 Nobody can forward or save it

# $count (Number): files
draft-has-files = 🖼 { $count ->
        [one] { NUMBER($count) } file above the text
       *[other] { NUMBER($count) } files as an album
    }
# $labels (String): a list
draft-has-links = 🔗 { $labels }
# $action (String): done or coming
draft-has-action = { $action ->
        [coming] 🙋 Readers can answer: I’m coming
       *[done] ✅ Readers can answer: I did it
    }
draft-is-protected = 🔒 Nobody can forward or save it
draft-correction-settled = ✏️ A correction: those who got the first version will see this one in its place. Who they are is settled.

# $language (String): code
draft-preview-above = 👆 This is what these readers get: { LANGUAGE($language) }
draft-above-toast = See the message above
draft-test-button = 🧪 Test to me
draft-test-toast = It is on its way to you.
draft-test-mark = 🧪 <b>Test: only you get this.</b>

# $begins (String): title, or how the text begins; $people (Number)
draft-confirm-correction =
    ✏️ <b>Correct “{ $begins }” for { $people ->
        [one] { NUMBER($people) } person
       *[other] { NUMBER($people) } people
    }?</b>
    Every copy that was delivered is changed in its place, without a sound.
draft-needs-approval = ✋ A second person has to approve this before anything goes out: an editor who has not written in it.
