### Calls for input: the list, a call and its questions, answers, and what editors make of them.

# $over (Number): 1 for calls that are over; $page, $pages (Number)
call-list =
    { $over ->
        [1] 🗄 <b>Calls that are over</b>
       *[other] 📝 <b>Calls for input</b>: a UN body or another one asks, and your answers go in together.
    }{ $pages ->
        [1] {""}
       *[other] {" "}Page { $page } of { $pages }.
    }
call-list-empty =
    { $over ->
        [1] 🗄 No call is over yet.
       *[other] 📝 No call is open at the moment. When one is, its deadline stands in the agenda.
    }
# $number (Number): in the list; $title (String); $when (Datetime): it closes; $distance (String): from now; $sent (Number): 1 when the submission has gone out
call-line =
    <b>{ $number }. { $title }</b>
    { $sent ->
        [1] ✅ Sent
       *[other] ⏳ { DATE($when, form: "short") } · { $distance }
    }
call-over-button = 🗄 Calls that are over
call-open-button = 📝 Open calls
call-all-button = 📝 All calls
call-new-button = ➕ New call
# $title (String): of the call
call-head = 📝 <b>{ $title }</b>
# $body, $mandate (String): who asks
call-who =
    { $body }
    { $mandate }
# $report (String): what the answers go into; $session (Number): of the body, 0 when none is named
call-report =
    { $report }{ $session ->
        [0] {""}
       *[other] , session { $session }
    }
# $day (Date): the last day, no hour is given
call-end-of-day = end of { DATE($day, form: "date") }
# $closes (String): when, on the clock of $zone; $distance (String): from now
call-closes = Closes: <b>{ $closes }</b> ({ ZONE($zone) }), { $distance }
# $when (Datetime): on the reader's clock
call-closes-yours = In your time: { DATE($when, form: "long") }
call-is-closed = 🔒 This call has closed.
# $when (Datetime)
call-is-sent = ✅ Sent on { DATE($when, form: "date") }. Nothing can be changed any more.
# $address, $subject (String): as the call demands; $languages (String): a list
call-how =
    Send to: <code>{ $address }</code>
    Subject line, exactly: <code>{ $subject }</code>
    Answer in: { $languages }
# $declined (Number): 1 when what is sent is published unless the text declines
call-publication =
    { $declined ->
        [1] What is sent can be published, unless the text says that this is not wanted.
       *[other] What is sent is published only if the text agrees to it.
    }
# $answered, $total (Number): questions
call-progress = 📊 { $answered } of { $total } questions answered
# $left (String): a span, for example "in 2 weeks"
call-left = ⏳ Closes { $left }
# $languages (String): a list of languages with how many texts each lacks
call-missing = ✏️ Still to be written: { $languages }
# $language (String): a name; $count (Number): questions
call-missing-one = { $language } { $count }
call-nothing-missing = ✏️ Every question is written in every language.
# $given (Number): the reader's own answers
call-own =
    { $given ->
        [one] ✅ You have handed in { $given } answer.
       *[other] ✅ You have handed in { $given } answers.
    }
# $count (Number): the reader's unfinished answers
call-own-drafts =
    { $count ->
        [one] ✏️ { $count } answer is not finished.
       *[other] ✏️ { $count } answers are not finished.
    }
call-pick = Tap a question to read and answer it.
call-link-button = 🔗 The call itself
call-gather-button = 🗂 Gather the answers
call-about-button = ℹ️ The call
call-answer-open-button = 📝 Answer its questions
# $number, $total (Number): which question of how many; $question (String)
call-question =
    <b>Question { $number } of { $total }</b>
    { $question }
# $count (Number): answers handed in by all members
call-answers =
    { $count ->
        [0] 💬 No answer yet
        [one] 💬 { $count } answer so far
       *[other] 💬 { $count } answers so far
    }
# $state (String): of the reader's own answer
call-own-state =
    { $state ->
        [given] ✅ You have answered.
       *[draft] ✏️ You have begun an answer. Nobody else sees it yet.
    }
call-answer-button = ✍️ Answer
call-own-button = 👁 My answer
# $limit (Number): characters
call-tell =
    <b>Write your answer, in any language</b>, or send a voice note, a photo or a file.
    Several messages make one answer, of at most { NUMBER($limit) } characters. Each is kept at once; editors see nothing until you hand it in.
# $count (Number): messages; $length, $limit (Number): characters
call-told =
    { $count ->
        [one] ✅ { $count } message is kept
       *[other] ✅ { $count } messages are kept
    } · { NUMBER($length) } of { NUMBER($limit) } characters.
    Send more, or tap Done.
# $length, $limit (Number): characters
call-too-long = ⚠️ { NUMBER($length) } characters: this is longer than the { NUMBER($limit) } that fit. All of it is kept as a draft; take something out before you hand it in.
call-done-button = ✔️ Done
call-not-now-button = ↩️ Not now
call-nothing-told = Nothing was said, so nothing is kept.
call-ask-name =
    <b>May we say that this comes from you?</b>
    Only if you agree do editors see your name on Telegram. If not, the answer comes from “a member”.
call-ask-quote =
    <b>May your words be quoted as they are?</b>
    If not, editors only use what you say, in words of their own.
call-yes-button = Yes
call-no-button = No
call-answer-head = 👁 <b>Your answer</b>
# $count (Number)
call-answer-voices = 🎤 Voice notes: { $count }
# $count (Number)
call-answer-files = 📎 Files: { $count }
call-answer-no-words = <i>No words yet</i>
# $language (String): a name; $accepted (Number): 0 when the call does not take it
call-answer-language =
    🌐 { $language }{ $accepted ->
        [0] {" "}– the call does not take this language; editors translate it
       *[other] {""}
    }
call-other-language = another language
# $yes (Number): 1 or 0
call-answer-named =
    { $yes ->
        [1] 👤 You may be named
       *[other] 👤 You are not named
    }
# $yes (Number): 1 or 0
call-answer-quoted =
    { $yes ->
        [1] 💬 Your words may be quoted
       *[other] 💬 Your words are not quoted
    }
# $state (String): of the answer
call-answer-state =
    { $state ->
        [given] ✅ Handed in. You can change or withdraw it until the submission goes out.
       *[draft] ✏️ <b>Not handed in yet.</b> Only you see it.
    }
# $until (Datetime): it is deleted then
call-answer-over = Answers no longer count here. Yours stays readable for you until { DATE($until, form: "date") }; then it is deleted.
call-give-button = 📨 Hand it in
call-add-button = ✏️ Add to it
call-remove-button = ✂️ Take something out
call-name-button = 👤 You may name me
call-unname-button = 👤 Do not name me
call-quote-button = 💬 You may quote me
call-unquote-button = 💬 Do not quote me
call-language-button = 🌐 Language
call-withdraw-button = 🗑 Withdraw it
call-question-button = ↩️ The question
call-given-toast = Handed in. Thank you!
call-saved-toast = Saved.
call-languages = <b>In which language is your answer?</b>
call-remove = <b>What shall I take out?</b> It is deleted at once.
# $number (Number): of the message; $text (String): how it begins, or what kind it is
call-piece-button = ✂️ { $number }. { $text }
# $kind (String): of a message
call-kind =
    { $kind ->
        [voice] voice note
        [audio] sound
        [photo] photo
        [video] video
        [location] place
       *[document] file
    }
call-withdraw = <b>Withdraw this answer?</b> It is deleted, files included. This cannot be undone.
call-withdraw-yes-button = 🗑 Yes, delete it
call-withdraw-no-button = ↩️ Keep it
call-withdrawn = 🗑 Your answer is deleted.
call-edited = ✏️ Your answer is updated.
call-back-button = ↩️ Back
# $title (String)
call-gather = 🗂 <b>{ $title }</b>
# $number (Number): question; $count (Number): members' answers; $texts (String): languages with a mark each
call-gather-line = { $number }. 💬 { $count } · { $texts }
call-export-button = 📤 Export the submission
call-copy-button = 📄 What was sent
call-record-button = ⚙️ Change the call
# $language (String): a name; $text (String): how it begins
call-text-line = <b>{ $language }:</b> { $text }
call-text-none = nothing yet
# $language (String): a name
call-text-button = ✏️ { $language }
# $page, $pages (Number)
call-sources =
    💬 <b>What members say</b>{ $pages ->
        [1] {""}
       *[other] {" "}({ $page } of { $pages })
    }
call-no-sources = 💬 No member has answered yet.
# $number (Number); $name (String): empty when not to be named; $language (String): a name; $accepted (Number): 0 when the call does not take it; $quote (Number): 1 when it may be quoted
call-source =
    <b>{ $number }. { $name ->
        [none] A member
       *[other] { $name }
    }</b> · { $language }{ $accepted ->
        [0] {" "}⚠️ to be translated
       *[other] {""}
    } · { $quote ->
        [1] may be quoted
       *[other] not to be quoted
    }
# $number (Number)
call-source-button = 💬 { $number }
# $page, $pages (Number): of a long text
call-part = <i>{ $page } of { $pages }</i>
# $number (Number); $kind (String): voice, photo or another
call-file-button = 📎 { $number }. { $kind }
call-file-toast = The file is coming.
# $call (String): title; $question (Number)
call-file-caption = { $call }, question { $question }. Delete it from this chat when you have used it.
# $language (String): a name; $limit (Number): characters
call-write =
    ✏️ <b>The answer in { $language }</b>
    Send the whole text; it takes the place of what is there. Further messages are put behind it, up to { NUMBER($limit) } characters.
# $length, $limit (Number): characters
call-written = ✅ Saved: { NUMBER($length) } of { NUMBER($limit) } characters. Further messages are put behind it.
call-now = <b>Now:</b>
call-text-left = What was saved stays.
call-empty-button = 🗑 Empty it
# $language (String): a name
call-clash = ⚠️ <b>A colleague has changed the text in { $language } meanwhile.</b> Nothing was overwritten.
call-theirs = <b>Theirs:</b>
call-mine = <b>Yours:</b>
call-mine-button = Put mine in its place
call-theirs-button = Keep theirs
call-export = 📤 <b>In which language is it sent?</b>
# $language (String): a name; $missing (Number): questions without a text
call-export-language-button =
    { $language }{ $missing ->
        [0] {" "}✅
       *[other] {" "}· { $missing } missing
    }
# $rule (String): what the call says about publication
call-publish =
    ❗ <b>May what we send be published?</b>
    { $rule }
    There is no default: please decide. Your choice is written into the text where the call asks for it.
call-publish-yes-button = ✅ Yes, it may be published
call-publish-no-button = 🚫 No, it must not be published
call-export-toast = The files are coming.
# $address, $subject (String): as the call demands
call-export-done =
    📤 <b>Ready to be sent</b>
    To: <code>{ $address }</code>
    Subject: <code>{ $subject }</code>
    Send one of the two files from your mailbox, then tap the button below. A copy of exactly these files is kept.
# $questions (String): a list of numbers
call-export-missing = ⚠️ Left out, nothing is written in this language: { $questions }
# $publish (Number): 1 or 0
call-export-publish =
    { $publish ->
        [1] Publication: agreed.
       *[other] Publication: declined.
    }
call-file = The submission. Delete it from this chat when it is sent.
call-sent-button = ✅ It has been sent
call-sent-ask =
    ✅ <b>Has it really gone out?</b>
    Answers are closed for good, the reminders end, and everyone who contributed is thanked.
call-sent-yes-button = ✅ Yes, it is sent
call-sent-done = ✅ Marked as sent. Everyone who contributed is thanked, and a copy is kept.
# $title (String): of the call
call-thanks =
    🙏 <b>The submission has gone out.</b>
    What you contributed to “{ $title }” is part of it. Thank you!
call-doc-to = To
call-doc-subject = Subject
call-doc-mandate = Addressed to
# $number (Number)
call-doc-question = Question { $number }
call-doc-declined = We do not agree to this submission being published.
call-doc-agreed = We agree to this submission being published.
call-new =
    ➕ <b>A new call for input</b>
    Send it as a YAML file, or go through it step by step. The example shows what a file looks like.
call-example-button = 📄 An example file
call-example-toast = The file follows.
call-example-caption = Change what stands in it, and send it here.
call-steps-button = ▶️ Step by step
call-file-wrong = ⚠️ <b>This file cannot be used.</b> Nothing was saved. Please mend it and send it again:
# $line (Number): 0 for the whole file; $where (String): the way to the value; $what (String): a word; $limit (Number): where it is about a limit
call-file-problem =
    • { $line ->
        [0] The file
       *[other] Line { $line }
    }{ $where ->
        [none] {""}
       *[other] , <code>{ $where }</code>
    }: { $what ->
        [missing] is missing
        [unknown] there is no such entry
        [text] must be text
        [list] must be a list
        [map] must have entries below it
        [number] must be a whole number
        [bool] must be true or false
        [empty] is empty
        [spaces] has blanks at its start or end
        [break] must stand on one line
        [long] is longer than { $limit } characters
        [each] needs one text per language: en, tr, fr, es
        [language] is no language code that I know
        [zone] is no time zone that I know, for example Europe/Zurich
        [key] must be made of a–z, 0–9 and _
        [address] is no e-mail address
        [link] is no web address
        [date] is no date; write it like 2027-02-15
        [time] is no time of that day; write it like 18:00
        [count] must be { $limit }: questions are counted through
        [many] no more than { $limit } questions fit
        [one] the file must hold exactly one call
        [top] must begin with entries such as key: and title:
        [utf8] is not UTF-8 text
        [control] holds a character that cannot be seen
        [big] is larger than { $limit } kB
        [alias] must not point to another place with &amp; and *; write it out
        [twice] stands there twice
        [deep] is nested too deep
        [yaml] is not YAML
       *[other] cannot be used like this
    }
# $count (Number): problems
call-file-more = … and { $count } more
call-words = <b>In which languages will you write about it?</b> Title and questions are asked for in each of them.
call-go-on-button = ➡️ Go on
# $language (String): a name; $limit (Number): characters
call-step-title = <b>Title of the call</b> ({ $language }), at most { $limit } characters:
# $language (String): a name; $limit (Number): characters
call-step-body = <b>Which organisation or body calls?</b> ({ $language }) For example: UN Human Rights Council. At most { $limit } characters.
# $language (String): a name; $limit (Number): characters
call-step-mandate = <b>Who of it asks?</b> ({ $language }) The mandate or office. At most { $limit } characters.
# $language (String): a name; $limit (Number): characters
call-step-report = <b>Which report do the answers go into?</b> ({ $language }) At most { $limit } characters.
call-step-session = <b>To which session does the report go?</b> Write its number, for example 56.
# $example (Date)
call-step-date = <b>On which day does it close?</b> Tap a day or write one, for example { DATE($example, form: "date") }.
# $day (Date): as read from what was typed
call-step-dateok = <b>{ DATE($day, form: "day") }</b> – is this the day?
call-step-time = <b>At what time?</b> Write it, for example 18:00, or tap the button when the call names no hour.
call-step-zone = <b>In which time zone?</b> Write a city there, for example Geneva, or tap one.
call-step-fold = <b>That hour comes twice</b>: the clocks go back. Which one is it?
call-step-address = <b>To which e-mail address is it sent?</b> Exactly as the call has it.
call-step-subject = <b>Which subject line does the call demand?</b> To the letter, at most { $limit } characters.
call-step-link = <b>Where does the call itself stand?</b> An address that begins with https://
call-step-accepts = <b>In which languages does the call take answers?</b>
call-step-publish = <b>What does the call say about publication?</b>
# $number (Number); $language (String): a name; $limit (Number): characters
call-step-question = <b>Question { $number }</b> ({ $language }), in our words, at most { $limit } characters:
call-step-more =
    { $count ->
        [one] <b>{ $count } question so far.</b>
       *[other] <b>{ $count } questions so far.</b>
    } Is there another one?
call-step-now = Now: <i>{ $text }</i>
call-skip-button = It names none
call-keep-button = Keep it
call-no-hour-button = No hour: end of that day
call-yes-day-button = ✅ Yes
call-declined-button = Published unless we decline
call-agreed-button = Published only if we agree
call-more-button = ➕ Another question
call-enough-button = ✔️ That is all
call-last-out-button = ✂️ Take the last one out
# $new (Number): 1 for a new call
call-overview =
    { $new ->
        [1] 🗂 <b>Is everything right?</b> Nothing is saved yet.
       *[other] 🗂 <b>The call as it will be.</b> Nothing is saved yet.
    }
# $count (Number): questions; $languages (String): a list
call-overview-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }, in { $languages }
# $state (String): what an imported file is to what is there
call-overview-import =
    { $state ->
        [changed] ♻️ A call with this key is there; it will be changed.
        [same] 🟰 Exactly this call is there already.
       *[new] ➕ A new call.
    }
# $part (String): which part
call-part-button =
    { $part ->
        [words] 🌐 Words
        [title] Title
        [body] Body
        [mandate] Who asks
        [report] Report
        [session] Session
        [date] 🗓 Day
        [time] 🕐 Hour
        [zone] 🌍 Zone
        [address] ✉️ Address
        [subject] Subject
        [link] 🔗 Link
        [accepts] Languages
        [publish] Publication
       *[questions] Questions
    }
call-change-button = ✏️ Change something
call-change = ✏️ <b>What shall be different?</b>
call-save-button = 💾 Save it
call-cancel-button = ✖️ Leave
call-not-saved = Nothing was saved.
# $title (String)
call-saved = 💾 <b>{ $title }</b> is saved. Its deadline stands in the agenda.
call-nothing-to-export = Nothing is written in this language yet. Write an answer first.
call-export-outdated = Newer files were made since. Please use the button under those.
call-closed = This call has closed: answers no longer count. What you wrote stays readable for you.
call-sent-already = The submission has gone out: nothing can be changed or taken back any more.
call-changed = A colleague has changed this call meanwhile. Nothing was overwritten. Please open it again.
# $question (Number)
call-question-answered = Question { $question } has answers already, so it cannot go.
call-answer-empty = There is nothing in this answer yet. Send a text, a voice note or a file first.
# $limit (Number): messages
call-answer-full = An answer holds at most { $limit } messages. Take something out first.
# $limit (Number): thousands of bytes
call-file-too-big = No call is this large: at most { $limit } kB fit. Nothing was saved.
# $given, $drafts (Number): own answers; $texts (Number): edited answers last changed by this person
call-stored = 📝 Answers to calls: { $given } handed in, { $drafts } unfinished; edited texts: { $texts }
call-forget = Your answers to calls are deleted with their files. Those that have been sent stay without your name.
