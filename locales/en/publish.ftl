### /publish, and what /alert shares with it: an editor writes, checks and sends.

publish-cancel-button = ✖️ Cancel
publish-back-button = ← Back
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
    Send it as one message of { NUMBER($limit) } characters at most; an emoji counts as two or more. Readers see it as you type it, without bold or italics.
# $text (String): what was typed before
publish-now =
    Now:
    { $text }
# $count (Number): how many are ticked
publish-topics =
    🏷 <b>Topics</b>: { $count } chosen
    Tick at least one. Everyone who follows one of them gets the briefing.
publish-urgency =
    🌙 <b>At which hour?</b>
    As a rule a briefing waits until a reader’s quiet hours are over. An urgent one arrives at once, at night too.
publish-calm-button = 🌙 Respect quiet hours
publish-urgent-button = ⚡ Urgent: at once

# $kind (String): briefing or alert
publish-overview =
    📋 <b>{ $kind ->
        [alert] Your alert
       *[briefing] Your briefing
    }</b>
# $language (String): code; $length (Number): characters of the text
publish-version = ✅ <b>{ LANGUAGE($language) }</b> ({ NUMBER($length) } characters)
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
publish-for-everyone = 🏷 For everyone in the network
# $urgent (Number): 1 or 0
publish-when = { $urgent ->
        [1] ⚡ Urgent: arrives during quiet hours too
       *[0] 🌙 Waits until quiet hours are over
    }
# $people (Number): who would get it now
publish-people = 👥 { $people ->
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
publish-audience-button = 🏷 For whom
publish-urgency-button = 🌙 Quiet hours
publish-preview-button = 👁 See it as readers will
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
    Nobody who follows this can be reached at the moment. You can still put it in the library: people find it there, and nothing is sent, later either.
# $language (String): code; $people (Number)
publish-readers = • { LANGUAGE($language) }: { NUMBER($people) }
# $language, $version (String): codes; $people (Number)
publish-readers-other = • { LANGUAGE($language) }: { NUMBER($people) }, who get: { LANGUAGE($version) }
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
    If you keep it, /{ $command } goes on where you are now.
publish-stay-button = ← Go on writing
publish-later-button = 💾 Keep it for later
publish-drop-button = 🗑 Throw it away
# $command (String): publish or alert
publish-kept = 💾 The draft is kept. /{ $command } goes on with it.
# $command (String): publish or alert
publish-dropped = Nothing was sent, and no draft is kept. /{ $command } begins a new one.
# $kind (String): briefing or alert; $begins (String): how it begins; $changed (Datetime)
publish-resume =
    💾 <b>{ $kind ->
        [alert] There is an unfinished alert
       *[briefing] There is an unfinished briefing
    }</b>
    <i>{ $begins }</i>
    Last changed: { DATE($changed, form: "moment") }
publish-resume-button = ✏️ Go on with it
publish-anew-button = 🗑 Throw it away, start anew
