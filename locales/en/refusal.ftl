### What a person is told when something cannot be done: what is wrong, and what to do now.

refusal-not-allowed = This needs a role that you do not hold, or no longer hold. /help shows what you can do here.
refusal-outdated = This button belongs to an older screen. Nothing was changed. Please go on with the newest message.
refusal-not-found = I cannot find this. Perhaps it was removed, or the link is incomplete.
# $reason (String): what would have been needed, or what came instead
refusal-unusable = { $reason ->
    [text] Please write this as a text message.
    [date] I could not read a date. Please write day, month and year, for example 24.3.2027.
    [time] I could not read a time. Please write hours and minutes, for example 18:30.
    [hours] I could not read two times of day. Please write from and until, for example 22:00-07:30.
    [past] This lies in the past. Please choose a moment that is still to come.
    [far] This is more than ten years away. Please check the year.
    [end] It would be over before it begins. Please check the end.
    [long] That is longer than 60 days. Please check the last day.
    [rule] I cannot read this repetition. Please choose another one.
    [rule_often] This would come more than once a day. Please choose a repetition by days, weeks, months or years.
    [rule_never] This repetition gives no day at all. Please check it.
    [rule_day] The repetition names its days in a way that cannot simply be moved. Please choose a new repetition for the new day.
    [early] It has not begun yet, so it cannot be over. Nothing was changed.
    [zone] I do not know this place. Please write a large city in the same time zone, for example Brussels.
    [country] I do not know this country. Please write its full name.
    [number] Please write a whole number in digits, above 0 and not too large for this.
    [link] This is not a complete web address. It must begin with https://
    [call-address] This is no e-mail address. Please write it exactly as the call has it, for example name@example.org
    [call-link] This is not a complete web address. It must begin with https://
    [call-languages] I do not know one of these languages. Please choose them again.
    [call-questions] A call needs a title and between 1 and 40 questions, counted through.
    [labelled] Please send the words of the button and its address in one message, for example: Sign here – https://example.org
    [media] Please send a photo, a video or a document.
    [file] I cannot use this kind of file here. Nothing was saved.
    [photo] A picture does not help me here. Please answer with text or with the buttons.
    [sticker] A sticker does not help me here. Please answer with text or with the buttons.
    [voices] Only three voice messages fit here. Please write the rest, or remove one.
    [command] I do not know this command. /help shows what I can do.
    [buttons] Please use the buttons of the message above.
    [empty] There is nothing in this message that I could read. Please write a few words.
   *[other] I cannot use this here. Please answer with text or with the buttons.
}
# $limit, $length (Number): characters
refusal-too-long = This text is too long: { NUMBER($length) } characters, and { NUMBER($limit) } fit. Please shorten it and send it again.
# $local (String): as typed, ISO 8601; $zone (String): IANA time zone
refusal-no-such-time = { DATE($local, form: "moment") } does not exist in the time zone of { ZONE($zone) }: that night the clocks go forward. Please choose another time.
# $local (String): as typed, ISO 8601; $zone (String): IANA time zone
refusal-ambiguous-time = { DATE($local, form: "moment") } comes twice in the time zone of { ZONE($zone) }: that night the clocks go back. Please choose another time.
# $written (String): as typed; $days (Number): in that month
refusal-no-such-date = { $written } does not exist: that month has { $days } days. Please check the date.
# $month (Number): as typed
refusal-no-such-month = There is no month { $month }. Please write the day first, then the month, for example 24.12.2027.
# $first, $second (String): the two dates, ISO 8601
refusal-ambiguous-date = This can be { DATE($first, form: "date") } or { DATE($second, form: "date") }. Please write the month as a word.
# $day (String): ISO 8601
refusal-wrong-weekday = { DATE($day, form: "day") }: this is not the weekday that you wrote. Please check the date.
refusal-already-done = This has been done already. Nothing more is needed.
refusal-last-admin = This is the last admin. Give the role to somebody else first.
refusal-nothing-chosen = Please choose at least one.
refusal-draft-changed = A colleague has changed this draft meanwhile. Nothing of theirs was overwritten. Please look at it as it is now.
refusal-draft-over = This draft was sent or thrown away meanwhile. Nothing was changed.
refusal-draft-incomplete = Something is still missing. Please complete what is marked ⚠️ first.
refusal-own-draft = You wrote in this draft or asked for its approval, so somebody else has to approve it.
refusal-joined-since = Somebody who wrote in this draft has left the network since, and you joined after that. Please let an editor approve it who was here before.
refusal-no-approver = A second person has to approve this, and nobody else can: everyone with the role of editor has written in it, or there is no other. An admin can give the role to somebody with /staff. The draft is kept.
refusal-not-submitted = Nobody is asking for approval of this draft at the moment.
# $language (String): code; $limit, $length (Number): characters
refusal-too-long-for-media = With a file, fewer characters fit. { LANGUAGE($language) }: title and text have { NUMBER($length) } characters, and { NUMBER($limit) } fit. Please shorten them or remove the file.
refusal-album-with-buttons = Telegram shows no buttons below several files. Please keep one file, or remove the buttons.
refusal-mixed-album = Up to ten photos and videos go together, or up to ten documents, but not both. Please change the files.
refusal-time-passed = The moment chosen for sending has passed. Nothing was sent. Please choose another one.
refusal-correction-settled = A correction goes to those who got the first version: audience, time, protection and the number and kind of files stay as they were.
refusal-briefing-withdrawn = This was withdrawn. There is nothing left to correct.
refusal-copy-on-its-way = A test is already on its way to you. Please wait a few seconds.
