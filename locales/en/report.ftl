### Reporting a violation: the safety screen, the steps, the summary and the receipt.

report-safety = <b>Before the first word</b>
    • Telegram knows your account, and chats with bots are not end-to-end encrypted.
    • What you send is stored here, encrypted, with a sealed link to your account so that we can write back. Of you, staff see only a case code unless you choose otherwise.
    • You can stop at any time; what you discard is destroyed.
# $advice (String): what the card of the operator says; $contacts (String): one a line
report-danger = <b>In immediate danger:</b> { $advice } This bot is not an emergency service.
    { $contacts }
report-danger-not-set = <b>In immediate danger:</b> { $advice } This bot is not an emergency service.
    No emergency contact has been set up here.
# $ways (String): one a line
report-ways = <b>Too risky here?</b> Use another way:
    { $ways }
report-ways-not-set = <b>Too risky here?</b> No other way has been set up yet. Do not write if it puts you in danger.
report-way-web = Web form: { $where }
report-way-signal = Signal: { $where }
report-way-email = E-mail: { $where }
report-begin-button = Go on
report-back-button = ← Back
report-leave-button = ✖️ Leave
report-skip-button = Skip
report-ways-in = <b>How do you want to tell it?</b>
    ⚡ Quick: one message or voice note; it can go at once, details can follow.
    📋 Step by step: a few questions; each can be skipped.
    Or straight to the questions for:
report-quick-button = ⚡ Quick: one message
report-guided-button = 📋 Step by step
report-group = <b>What is it about?</b>
report-category = <b>{ $group }</b>
    { $explanation }

    What fits best?
report-kind = <b>{ $kind }</b>
    What fits best?
report-urgency-danger-button = 🔴 Danger: alert staff when I send it
report-urgency-soon-button = 🟠 It may happen soon
report-urgency-normal-button = No, not urgent
report-urgency-danger = Someone is in danger now
report-urgency-soon = It may happen soon
report-urgency-normal = Not urgent
report-what = <b>What happened?</b>
    Write, or send voice messages, photos, videos, files or a location, as many as you like. Each one is saved at once.

    A picture sent as a <b>file</b> keeps its time and place as proof; sent as a <b>photo</b> it leaves them out.
# $what (String): what arrived, counted
report-arrived = <b>Saved:</b> { $what }
    Send more, or go on.
# $name, $size, $short (String): of the file that came last; the beginning of its hash
report-file-kept = 📎 { $name } · { $size }
    SHA-256: <code>{ $short }…</code>
report-first-file = ℹ️ A picture or video sent as a <b>file</b> keeps time and place as proof. Sent as a <b>photo</b> it leaves them out.
report-done-button = That is all →
report-send-now-button = ✅ Send it now
report-details-button = ➕ Answer a few questions
report-to-summary-button = 📋 Summary
report-next-button = Next →
report-list-button = Look through it
# $number, $total (Number): which question of how many; $question (String)
report-question = <i>{ $number } of { $total }</i>
    <b>{ $question }</b>
report-hint = { $hint }
report-said-with = ✅ { $count ->
    [one] One message was saved with this question.
   *[other] { NUMBER($count) } messages were saved with this question.
}
report-answer-kept = ✅ Saved: { $label }
report-country = Country: <b>{ $country }</b>
report-said = Your answer so far: <i>{ $said }</i>
report-empty-button = 🗑 Take the answer back
report-answers = <b>The questions</b>
    Tap one to answer it or to change it. ☑️ answered, ▫️ open.
report-answers-button = ✏️ Questions: { $answered }/{ $total }
report-named = <b>Who may know that it was you?</b>
    🕶 Anonymous: staff see the case code alone and can write to you through this bot.
    🎭 A made-up name: staff see it instead of a name.
    👤 Your name: it is sealed apart from the report. Staff open it only when they need it; each look is written down.

    Only you can change this; once it is sent, only to say more of yourself.
report-who-anonymous-button = 🕶 Anonymous
report-who-pseudonym-button = 🎭 Under a name I make up
report-who-named-button = 👤 With my name
report-who-anonymous = Anonymous
report-who-pseudonym = Under a name of your own making
report-who-named = With your name
report-pseudonym = <b>Which name shall we call you by?</b>
    Make one up that nobody knows you by.
report-name = <b>What is your name?</b>
    As you want it to be written. It is sealed apart from the report.
report-contact = <b>Your name is saved.</b>
    Is there another safe way to reach you, should this chat be lost? For example an e-mail address.
report-no-contact-button = No other way
report-consents = <b>What may be done with it?</b> Nothing is assumed; tap what you agree to. You can take it back later.
    <b>Names to the government:</b> UN experts may write to the government about it, with names.
    <b>Names in public:</b> names may stand in the UN experts’ public reports.
    <b>Partners:</b> we may hand it to partner organisations.
    <b>Public reports:</b> it may appear in ours, without names.
report-consents-un = Anonymous is not “ready for the UN”: its experts need to know who submits.
report-consents-unnamed = ⚠️ For the UN we also need your name. You can give it under “who may know”, now or later.
report-consent-un_government = UN: names to the government
report-consent-un_public = UN: names in public reports
report-consent-partners = Partner organisations
report-consent-public = Our public reports, no names
report-added = ✅ This was saved with your report.
report-not-said = not said
report-summary = <b>Please check</b>
    <b>About:</b> { $category }
    <b>Urgent:</b> { $urgency }
    <b>What happened:</b> { $what }
    <b>When:</b> { $when }
    <b>Where:</b> { $where }
    <b>You:</b> { $named }
    <b>Consents given:</b> { NUMBER($consents) } of 4

    Nobody can see it until you send it.
report-excerpt = <blockquote>{ $text }</blockquote>
report-submit-button = ✅ Send the report
report-change-group-button = Change: about
report-change-tell-button = ➕ Add something
report-change-named-button = Change: who may know
report-change-consents-button = Change: consents
report-list = <b>What is in your report</b>
report-list-empty = There is nothing in your report yet.
# $number (Number): place in the list; $kind, $about (String): what it is and how it begins
report-listed = { $number }. { $kind }: { $about }
report-remove-button = 🗑 { $number }
report-empty = There is nothing in the report yet. Write one message, send a photo, a voice message or a file, or answer a question.
report-leave = <b>Leave the report?</b>
    Kept for later: nothing is lost, and nobody sees it.
    Discarded: everything in it is destroyed, files too.
report-keep-button = Keep it for later
report-drop-button = 🗑 Discard it
report-resume-button = Go on with the report
report-kept = Kept. Nobody can see it. /report takes you back to it.
report-dropped = Discarded. What was in it has been destroyed. The messages you typed are still in this chat: you can clear it.
report-nothing-kept = Left. Nothing was saved.
report-again-button = 📝 Report something
report-go-on-button = 📝 Go on with the report
# $what (String): what arrived, counted
report-found = <b>You have an unfinished report</b>
    Saved so far: { $what }
    Nobody can see it yet.
report-found-empty = <b>You have an unfinished report</b>
    Nobody can see it yet.
# $code (String): case code; $told (Number): members of staff who are being told
report-received = <b>Received and saved.</b>
    Your case code: <code>{ $code }</code>

    Nobody has read it yet. { $told ->
        [0] At the moment there is nobody on the staff to be told; it waits in the queue.
        [one] One member of staff is being told now.
       *[other] { NUMBER($told) } members of staff are being told now.
    }
report-received-next = /mycases shows where it stands. When there is news, I only write that there is news.
report-received-before = This report has been received already.
    Your case code: <code>{ $code }</code>
    /mycases shows where it stands.
# $at (String): moment in UTC; $proof (String): SHA-256
report-proof = Received: <code>{ $at }</code>
    Proof: <code>{ $proof }</code>
    This message can be shown: it says nothing of what you reported.
report-files-button = 🧾 Files and hashes
report-files = <b>Files of { $code }</b>, as they were received
report-no-files = There are no files in { $code }.
# $about (HTML): the file; $at, $sha256 (String)
report-file-proof = { $about }
    { $at }
    <code>{ $sha256 }</code>
report-show-receipt-button = 🧾 Receipt
report-receipt-button = ← Receipt
# $limit (Number): megabytes
report-file-too-big = This file is too big: Telegram lets me fetch at most { NUMBER($limit) } MB. It was not saved; the rest of your report is. You can compress it, send it in parts, cut a video, or write down a link to it.
# $at (Datetime): when it can be sent
report-too-many = You have sent many reports in a short time. This one is saved as a draft; nothing is lost. You can send it from { DATE($at, form: "moment") }. If someone is in danger, use the red button: that always works.
# $at (Datetime): when more can come
report-too-many-files = Very many files came to this report in a short time. This one was not saved; what came before is. More can come from { DATE($at, form: "moment") }. Text is always taken.
report-cases-button = My cases
report-edited = ✏️ Your change was saved; the earlier version is kept with it.
report-count-text = { $count ->
    [one] one text
   *[other] { NUMBER($count) } texts
}
report-count-voice = { $count ->
    [one] one voice message
   *[other] { NUMBER($count) } voice messages
}
report-count-audio = { $count ->
    [one] one audio file
   *[other] { NUMBER($count) } audio files
}
report-count-photo = { $count ->
    [one] one photo
   *[other] { NUMBER($count) } photos
}
report-count-video = { $count ->
    [one] one video
   *[other] { NUMBER($count) } videos
}
report-count-document = { $count ->
    [one] one file
   *[other] { NUMBER($count) } files
}
report-count-location = { $count ->
    [one] one location
   *[other] { NUMBER($count) } locations
}
report-count-album = { $count ->
    [one] one album
   *[other] { NUMBER($count) } albums
}
report-kind-text = Text
report-kind-voice = Voice message
report-kind-audio = Audio
report-kind-photo = Photo
report-kind-video = Video
report-kind-document = File
report-kind-location = Location
report-kind-question = Question from staff
report-kind-answer = Answer
report-size-kilobytes = { NUMBER($size) } kB
report-size-megabytes = { NUMBER($size) } MB
