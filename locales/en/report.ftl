### Reporting a violation: the safety screen, the steps, the summary and the receipt.

report-safety = <b>Before the first word</b>
    • Telegram knows your account, and chats with bots are not end-to-end encrypted.
    • What you send is stored here, encrypted, with a sealed link to your account so that we can write back. Staff see only a case code unless you choose otherwise.
    • You can stop at any time; what you discard is destroyed.
# $advice (String): what the card of the operator says; $contacts (String): one a line
report-danger = <b>In immediate danger:</b> { $advice }
    { $contacts }
report-danger-not-set = <b>In immediate danger:</b> { $advice }
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
report-group = <b>What is it about?</b>
report-category = <b>{ $group }</b>
    { $explanation }

    What fits best?
# $category (String): its name
report-urgency = <b>How urgent is it?</b>
    About: { $category }
report-urgency-danger-button = 🔴 Someone is in danger now
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
report-done-button = That is all →
report-list-button = Look through it
report-when = <b>When did it happen?</b>
    Write it as you know it, for example “last Tuesday in the evening”.
report-where = <b>Where did it happen?</b>
    Write the place, or send a location.
report-named = <b>Who may know that it was you?</b>
    Anonymous: staff see the case code alone and can write to you through this bot.
    With your name: staff also see your name and handle on Telegram.
report-who-anonymous-button = 🕶 Anonymous
report-who-pseudonym-button = 🎭 Under a name I make up
report-who-named-button = With my name
report-who-anonymous = Anonymous
report-who-pseudonym = Under a name of your own making
report-who-named = With your name
report-added = ✅ This was saved with your report.
report-not-said = not said
report-summary = <b>Please check</b>
    <b>About:</b> { $category }
    <b>Urgent:</b> { $urgency }
    <b>What happened:</b> { $what }
    <b>When:</b> { $when }
    <b>Where:</b> { $where }
    <b>You:</b> { $named }

    Nobody can see it until you send it.
report-excerpt = <blockquote>{ $text }</blockquote>
report-submit-button = ✅ Send the report
report-change-group-button = Change: about
report-change-urgency-button = Change: urgency
report-change-what-button = Add something
report-change-list-button = Take something out
report-change-when-button = Change: when
report-change-where-button = Change: where
report-change-named-button = Change: name
report-list = <b>What is in your report</b>
report-list-empty = There is nothing in your report yet.
# $number (Number): place in the list; $kind, $about (String): what it is and how it begins
report-listed = { $number }. { $kind }: { $about }
report-remove-button = 🗑 { $number }
report-empty = The report cannot be sent yet: it needs a category and at least one message, photo, voice message or file.
report-leave = <b>Leave the report?</b>
    Kept for later: nothing is lost, and nobody sees it.
    Discarded: everything in it is destroyed, files too.
report-keep-button = Keep it for later
report-drop-button = 🗑 Discard it
report-resume-button = Go on with the report
report-kept = Kept. Nobody can see it. /report takes you back to it.
report-dropped = Discarded. What was in it has been destroyed. The messages you typed are still in this chat: you can delete them on your phone.
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
    /mycases shows where it stands. When there is news, I only write that there is news.
report-received-before = This report has been received already.
    Your case code: <code>{ $code }</code>
    /mycases shows where it stands.
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
report-as-is-button = Keep it
report-empty-button = Leave it empty
# $question (HTML), $said (String): what was asked and what was answered before
report-said = { $question }

    Said so far: <i>{ $said }</i>
