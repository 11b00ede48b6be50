### /publish, and what /alert shares with it: an editor writes, checks and sends.

publish-cancel-button = ✖️ Leave
publish-back-button = ↩️ Back
publish-next-button = Next →
publish-keep-button = Keep it as it is →

# $kind (String): briefing or alert
publish-languages =
    🌐 <b>{ $kind ->
        [alert] New alert
       *[briefing] New briefing
    }: languages</b>
    Tick the languages that you will write in. Readers of any other language get the closest version, and are told so.
# $language (String): code; $limit (Number): characters
publish-title =
    ✏️ <b>Title – { LANGUAGE($language) }</b>
    Send it as a message: one line, { NUMBER($limit) } characters at most.
# $language (String): code; $limit (Number): characters
publish-text =
    ✏️ <b>Text – { LANGUAGE($language) }</b>
    Send it as one message of { NUMBER($limit) } characters at most; an emoji counts as two or more. Bold, italics, links and quotes stay as you type them. A photo, video or document with the text below it is fine, too.
# $text (String): what was typed before
publish-now =
    Now:
    { $text }
# $count (Number): how many are ticked
publish-topics =
    🏷 <b>Topics</b>: { $count } chosen
    Tick at least one. Everyone who follows one of them gets the briefing, unless you choose other readers.
publish-urgency =
    🌙 <b>At which hour?</b>
    As a rule a briefing waits until a reader’s quiet hours are over. An urgent one arrives at once, at night too.
publish-calm-button = 🌙 Respect quiet hours
publish-urgent-button = ⚡ Urgent: at once

# $kind (String): briefing or alert; $correction (Number): 1 or 0
publish-overview =
    📋 <b>{ $kind ->
        [alert] Alert
       *[briefing] Briefing
    }{ $correction ->
        [1] : correction
       *[0] : draft
    }</b>
# $language (String): code; $part (String): title or text
publish-version-missing = ⚠️ <b>{ LANGUAGE($language) }</b>: { $part ->
        [title] the title is missing
       *[text] the text is missing
    }
# $language, $version (String): codes
publish-version-other = ➖ <b>{ LANGUAGE($language) }</b>: these readers get: { LANGUAGE($version) }
publish-version-title = { $title }
publish-version-begins = <i>{ $text }</i>
# $topics (String): a list of names
publish-on-topics = 🏷 { $topics }
# $urgent (Number): 1 or 0
publish-when = { $urgent ->
        [1] ⚡ Urgent: arrives during quiet hours too
       *[0] 🌙 Waits until quiet hours are over
    }
# $people (Number): who would get it now
publish-people = 📬 { $people ->
        [0] Nobody would get it now
        [one] { NUMBER($people) } person gets it
       *[other] { NUMBER($people) } people get it
    }
# $language (String): code
publish-title-button = ✏️ Title – { LANGUAGE($language) }
# $language (String): code
publish-text-button = ✏️ Text – { LANGUAGE($language) }
publish-languages-button = 🌐 Languages
publish-topics-button = 🏷 Topics
publish-audience-button = 👥 For whom
publish-urgency-button = 🌙 Quiet hours
publish-media-button = 🖼 Photo, file
publish-links-button = 🔗 Buttons
publish-when-button = 🕒 When
publish-protect-button = 🔒 Forwarding
publish-preview-button = 👁 As readers see it
publish-confirm-button = 📤 Check and send →

# $kind (String): briefing or alert; $people (Number)
publish-confirm =
    📤 <b>{ $kind ->
        [alert] Send this alert
       *[briefing] Send this briefing
    } to { $people ->
        [one] { NUMBER($people) } person
       *[other] { NUMBER($people) } people
    }?</b>
# $kind (String): briefing or alert; $people (Number): 0
publish-confirm-nobody =
    👥 <b>{ $people ->
       *[0] Nobody
    } would get { $kind ->
        [alert] this alert
       *[briefing] this briefing
    } now.</b>
    Nobody of those whom it is meant for can be reached at the moment. You can still put it in the library: people find it there, and nothing is sent, later either.
publish-unchecked = ⚠️ Nobody but you has checked this yet.
# $people (Number)
publish-send-button = ✅ { $people ->
        [one] Send to { NUMBER($people) } person
       *[other] Send to { NUMBER($people) } people
    }
# $people (Number): 0
publish-library-button = 📚 { $people ->
       *[0] Only put it in the library
    }
publish-in-library = 📚 Done. It is in the library, under /briefings. It was not sent to anyone.

# $command (String): publish or alert
publish-leaving =
    <b>Leave this draft?</b>
    If you keep it, you and every other editor find it under /{ $command }. Thrown away, it is gone for all.
publish-stay-button = ↩️ Go on writing
publish-later-button = 💾 Keep it for later
publish-drop-button = 🗑 Throw it away
# $command (String): publish or alert
publish-kept = 💾 The draft is kept. You find it under /{ $command }.
# $command (String): publish or alert
publish-dropped = Nothing was sent, and no draft is kept. /{ $command } begins a new one.
