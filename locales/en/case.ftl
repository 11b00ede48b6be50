### A case as a reviewer sees it, and what they decide.

case-ended = This case is closed or was withdrawn. Nothing was changed.
case-taken = A colleague has already taken this case. Nothing was changed.
case-changed = The case has changed in the meantime. Nothing was decided; please look at it again.
case-own = You reported this case yourself. A colleague has to handle it.
# $code, $grave, $category, $status, $who (String); $at (Datetime): when it was submitted
case-head = <b>{ $code }</b> – { $status }
    { $grave } · { $category }
    Received: { DATE($at, form: "moment") }
    Reporter: { $who }
case-anonymous = anonymous
# $name (String): as Telegram has it
case-named = named; the name is sealed apart
case-mine = You have taken it.
case-colleague = A colleague has taken it.
case-orphaned = Who took it is no reviewer any more: you can take it over.
case-status-new = waiting
case-status-in_review = taken
case-status-verified = verified
case-status-waiting = waits for the reporter
case-status-not_verified = not verified
case-status-acted_on = acted on
case-status-closed = closed
case-status-withdrawn = withdrawn
case-status-erased = deleted after its time
case-when = <b>When:</b> { $text }
case-where = <b>Where:</b> { $text }
# $number (Number); $kind (String); $at (Datetime): when it was received
case-entry = <b>{ $number }. { $kind }</b> – { DATE($at, form: "short") }
case-album = (album)
case-text = { $text }
# $count (Number): earlier versions
case-edited = { $count ->
    [one] ✏️ edited; an earlier version is kept
   *[other] ✏️ edited; { NUMBER($count) } earlier versions are kept
}
case-destroyed = The contents of this case are destroyed: it was withdrawn, or its time was over.
# $page, $pages (Number)
case-page = Page { $page } of { $pages }
case-file-button = 📎 { $number }
case-file-caption = <b>{ $code }</b> – { $kind } – { DATE($at, form: "moment") }
    SHA-256 <code>{ $sha256 }</code>
case-sending-toast = Sending the file. It cannot be forwarded.
case-take-button = ✋ Take it
case-ask-button = ❓ Ask back
case-back-button = ↩️ Back
case-return-button = ↩️ Give it back
case-close-button = 🔒 Close
case-queue-button = ← Queue
case-close = <b>Close { $code }</b>
    Why? The reporter sees the reason. A closed case is silent; it can be opened again.
case-close-resolved-button = What could be done was done
case-close-referred-button = Handed on to someone better placed
case-close-duplicate-button = Same as another report
case-close-out_of_scope-button = Not a violation, or not our field
case-close-no_answer-button = Questions stayed unanswered
# $limit (Number): characters
case-ask = <b>Your question to the reporter</b>
    Write it as one text message, at most { NUMBER($limit) } characters. The reporter does not learn who asks.
case-ask-check = <b>Send this question?</b>
    <blockquote>{ $question }</blockquote>
case-ask-send-button = ✅ Send
case-ask-anew-button = ✏️ Write it anew
case-ask-leave-button = ✖️ Do not ask
case-ask-left = Nothing was asked.
case-pseudonym = calls themselves “{ $name }”
case-nobody = Nobody has it: you can take it.
case-offered = You have offered it to a colleague, who has not answered yet.
case-offered-to-you = <b>It is offered to you.</b>
case-due-first_look = First look: by { DATE($at, form: "moment") }
case-due-acknowledge = To be taken: by { DATE($at, form: "date") }
case-due-feedback = Answer to the reporter: by { DATE($at, form: "date") }
case-severity-critical = critical
case-severity-high = high
case-severity-medium = medium
case-severity-low = low
case-credibility-confirmed = confirmed
case-credibility-plausible = plausible
case-credibility-doubtful = doubtful
case-messages-button = 💬 Messages ({ $count })
case-files-button = 📎 Files ({ $count })
case-told-button = 📋 Answers
case-notes-button = 📝 Notes ({ $count })
case-timeline-button = 🕓 Steps
case-more-button = ☰ More
case-verified-button = ✅ Verified
case-not_verified-button = ❔ Not verified
case-acted_on-button = 🛠 Acted on
case-in_review-button = 🔎 Look again
case-hand-button = 🤝 Hand over
case-unoffer-button = ✖️ Take the offer back
case-undo-button = ↶ Undo
case-reopen-button = 🔓 Open again
case-grade-button = ⚖️ Assess
case-offer-accept-button = ✅ Take it over
case-offer-decline-button = ✖️ Leave it
case-tab-messages = <b>{ $code }</b> – messages
case-tab-files = <b>{ $code }</b> – files
case-tab-told = <b>{ $code }</b> – answers and consents
case-tab-notes = <b>{ $code }</b> – notes for reviewers
case-tab-timeline = <b>{ $code }</b> – what happened, the newest first
case-tab-more = <b>{ $code }</b> – more
case-tab-links = <b>{ $code }</b> – links
case-tab-similar = <b>{ $code }</b> – similar cases
case-tab-hand = <b>{ $code }</b> – hand over
case-no-messages = No messages.
case-no-files = No files.
case-no-notes = No notes yet. The reporter never sees them.
# $number (Number); $kind, $sha256 (String): the beginning of the hash; $at (Datetime)
case-file-line = <b>{ $number }.</b> { $kind } – { DATE($at, form: "short") }
    <code>{ $sha256 }…</code>
case-answer = <b>{ $label }:</b> { $text }
case-consents = <b>The reporter agreed to:</b>
case-consent-un_government = a letter from UN experts, with names, to the government
case-consent-un_public = names in public reports of UN experts
case-consent-partners = handing it to partner organisations
case-consent-public = our public reports, without names
case-note = <b>{ DATE($at, form: "short") }</b>
    { $text }
case-write-note-button = ✏️ Write a note
# $limit (Number): characters
case-write-note = <b>A note for reviewers</b>
    Write it as one text message, at most { NUMBER($limit) } characters. It is sealed with the case, and the reporter never sees it.
case-write-code = <b>Same as which case?</b>
    Send its code, for example <code>ABCD-2345</code>. The two are linked both ways; neither is closed by this.
# $act, $times, $who (String): the last two may be empty
case-step = { DATE($at, form: "short") } { $act }{ $times }{ $who }
case-by-you = you
case-by-former = a former member of staff
case-act-received = 📥 the reporter: { $kind }
case-act-other = ▫️ another step
case-act-report_submitted = 📨 submitted
case-act-report_edited = ✏️ the reporter changed a message
case-act-report_opened_with_passphrase = 🔑 opened with its passphrase
case-act-passphrase_set = 🔑 the reporter keeps a passphrase
case-act-report_unlinked = ✂️ unlinked from its account
case-act-report_taken_away = 📦 the reporter took a copy
case-act-report_withdrawn = 🗑 withdrawn
case-act-consent_given = 🔐 the reporter gave a consent
case-act-consent_withdrawn = 🔐 the reporter took a consent back
case-act-reporter_less_anonymous = 👤 the reporter said more of who they are
case-act-report_held = ⚖️ legal hold put
case-act-report_hold_lifted = ⚖️ legal hold lifted
case-act-danger_raised = 🚨 alarm: someone is in danger
case-act-danger_taken = 🚨 alarm taken
case-act-danger_over = 🚨 the reporter says it is over
case-act-danger_passed_on = 🚨 alarm passed on to admins
case-act-report_opened = 👁 looked at
case-act-evidence_opened = 👁 file opened
case-act-report_taken = ✋ taken
case-act-report_given_back = ↩️ given back
case-act-report_verified = ✅ found verified
case-act-report_not_verified = ❔ found not verified
case-act-report_acted_on = 🛠 acted on
case-act-report_in_review = 🔎 taken up again
case-act-report_closed = 🔒 closed
case-act-report_reopened = 🔓 opened again
case-act-report_reopening_asked = 🙋 the reporter asks to open it again
case-act-report_asked = ❓ question to the reporter
case-act-report_answered = 💬 the reporter answered
case-act-report_added_to = ➕ the reporter added something
case-act-report_offered = 🤝 offered to a colleague
case-act-report_handed_over = 🤝 taken over
case-act-report_offer_declined = 🤝 not taken over
case-act-report_severity_set = ⚖️ gravity set
case-act-report_credibility_set = ⚖️ credibility set
case-act-report_category_set = ⚖️ category set
case-act-report_country_set = ⚖️ country set
case-act-second_asked_close = 👀 asked to close it
case-act-second_asked_export = 👀 asked to hand it out
case-act-second_asked_reveal = 👀 asked who reported
case-act-second_agreed_close = ✅ agreed to closing
case-act-second_agreed_export = ✅ agreed to handing out
case-act-second_agreed_reveal = ✅ agreed to seeing who reported
case-act-second_refused_close = ✖️ refused closing
case-act-second_refused_export = ✖️ refused handing out
case-act-second_refused_reveal = ✖️ refused seeing who reported
case-act-identity_seen = 👤 saw who reported
case-act-packet_made_un = 📦 packet for the UN
case-act-packet_made_contact = 📦 packet for a contact
case-act-packet_made_dossier = 📦 dossier taken out
case-act-report_severity_lowered = ⚖️ gravity lowered
case-act-report_compared = 🔎 compared with other cases
case-act-note_added = 📝 note written
case-act-case_linked = 🔗 linked
case-act-case_unlinked = 🔗 link removed
case-act-decision_undone = ↶ last decision undone
case-act-reviewer_barred = 🚫 somebody kept from the case
case-act-reviewer_let_in = 👁 somebody may see it again
case-act-second_asked_aside = 👀 asked to set the sender aside
case-act-second_agreed_aside = ✅ agreed to setting the sender aside
case-act-second_refused_aside = ✖️ refused setting the sender aside
case-act-sender_set_aside = 🗂 sender set aside
case-act-sender_let_back = 🗂 sender among the others again
case-grade = <b>{ $code }</b> – assess
    How grave is it, how credible, what is it about, and where?
case-set-category-button = 🏷 { $name }
case-set-country-button = 🌍 { $name }
case-pick-category = <b>{ $code }</b>: what is it about?
case-pick-country = <b>{ $code }</b>: in which country?
case-similar-button = 🔎 Similar
case-links-button = 🔗 Links
case-no-links = No links.
case-link-duplicate = 🔗 Same as <b>{ $name }</b>
case-link-event = 📅 { $name }
case-link-call = 📣 { $name }
case-links-duplicate = A button with ✖️ removes a link. ▶️ leads to events, then to calls.
case-links-event = Link it to one of the next events:
case-links-call = Link it to an open call:
case-duplicate-button = 🔗 Same as another case …
case-no-similar = No case is like it, as far as words, kind, place and time tell.
# $percent (Number): how much of the words is the same
case-similar-line = <b>{ $code }</b> – { NUMBER($percent) } % alike
    { $category } – { DATE($at, form: "short") } – { $status }
case-hand-how = To whom? The case stays yours until they accept.
case-hand-nobody = There is no other reviewer.
case-ask-pick-button = 📋 Pick a question
case-ask-pick = <b>Which question?</b>
case-ask-pick-lacking = <b>Which question?</b> These ask for what the packet lacks.
case-ask-picked = <b>{ $number }.</b> { $text }
case-ask-meaning = It means: <i>{ $text }</i>
case-ask-keep-button = ⭐ Keep it for next time
case-ask-forget-button = 🗑 Delete it from my questions
case-ask-saved-full = You have kept { $limit } questions already. Delete one first.
case-reads = reads { $language }
case-ask-reads = They read <b>{ $language }</b>.
case-ask-goes-out = It goes out in { $language }, where there is such a version.
case-questions-stored = 📋 Questions to reporters that you keep: { NUMBER($count) }
case-sent-to = 📋 To the question: { $label }
case-forwarded = ↪️ Forwarded, first sent { DATE($at, form: "moment") } by { $name }
case-no-category = no category
case-link-choice = { DATE($at, form: "date") } · { $name }
case-more-passing = A colleague has to accept what you hand over. What you give back waits in the queue again.
