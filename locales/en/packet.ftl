### Packets: what leaves of a case, for whom, and what it lacks.

packet-button = 📦 Packet
packet-not-verified = Only a verified case can go out.
packet-incomplete = The case lacks something that this form needs; perhaps a consent was taken back. Please look at the packet again.
packet-no-key = Nobody is chosen as recipient, or their key is no longer on the list. Please choose again.
packet-bad-key = That is not a public age key. It begins with age1 and comes from the recipient; never send me a secret key.
packet-no-name = Who reported can only go to a recipient on the admins’ list, or be handed out by somebody who may see identities; and only if it was agreed to.
# $limit (Number)
packet-list-full = The list holds { NUMBER($limit) } recipients, and no more. Please take somebody off first.
packet-form-un = UN special procedures
packet-form-contact = Contact at the Council of Europe or the EU
packet-form-dossier = General dossier
packet-un-button = UN
packet-contact-button = CoE / EU
packet-dossier-button = Dossier
packet-copies-as_received = as received
packet-copies-cleaned = pictures without metadata
packet-copies-clean_only = only what has no metadata
# $code, $form, $recipient, $copies, $language (String); $files (Number); $named (String): yes, missing or no
packet-choose = <b>📦 Packet of { $code }</b>
    <b>For:</b> { $form }
    <b>Recipient:</b> { $recipient }
    <b>Evidence:</b> { $copies } ({ $files ->
        [one] { NUMBER($files) } file
       *[other] { NUMBER($files) } files
    })
    <b>Who reported:</b> { $named ->
        [yes] goes along
        [missing] not given, or not agreed to
       *[no] stays here
    }
    <b>Language:</b> { $language }
# $copies (String): as_received, cleaned or clean_only
packet-metadata = { $copies ->
    [as_received] ⚠️ Byte for byte, as evidence: the files can tell where, when, with what and by whom they were made.
    [cleaned] ⚠️ JPEG, PNG and WebP are made anew without it, other pictures stay here. Voice, video and documents go as received: they can tell place, time, device and author.
   *[clean_only] Only copies of JPEG, PNG and WebP pictures go; all other files stay here.
}
packet-lacks = ⚠️ <b>Missing:</b>
packet-inside = ⚠️ The reporter did not agree to sharing with partners: keep this inside the network.
packet-need-submitter = who submits it, by name
packet-need-un_government = consent: names to the government
packet-need-un_public = consent: names in public reports of the UN
packet-need-partners = consent: sharing with partners
packet-need-victim = who it happened to
packet-need-perpetrator = who did it
packet-need-place = where
packet-need-date = when
packet-need-narrative = what happened
packet-need-done = what was already done about it
packet-to-button = 👤 Recipient
# $copies (String)
packet-copies-button = 📎 → { $copies }
# $language (String)
packet-language-button = 🌐 → { $language }
packet-named-button = → with identity
packet-unnamed-button = → without identity
packet-ask-button = ❓ Ask the reporter
packet-on-button = ▶️ Go on
packet-nobody-yet = nobody yet
packet-typed-key = a key that was typed
# $count (Number): on the list
packet-who = <b>Who is to read it?</b>
    { $count ->
        [0] No recipient is on the list; admins keep it with /recipients.
       *[other] Choose from the list that admins keep.
    } Or send me the recipient’s public age key (age1…). Only they can open the packet then.
packet-left = Nothing leaves.
# $code (String)
packet-making = 📦 The packet of <code>{ $code }</code> is being put together. This can take a minute.
# $code, $sha256 (String); $part (Number)
packet-caption = <b>{ $code }</b> – part { NUMBER($part) }
    SHA-256 <code>{ $sha256 }</code>
# $code, $recipient (String); $parts (Number)
packet-done = ✅ The packet of <code>{ $code }</code> is complete: { $parts ->
        [one] one file.
       *[other] { NUMBER($parts) } files.
    }
    Only the recipient can open it: { $recipient }
# $count (Number)
packet-went-as_received = 📎 As received: { NUMBER($count) }
# $count (Number)
packet-went-without_metadata = 🧼 Copies without metadata: { NUMBER($count) }
# $count (Number)
packet-went-left_out = ➖ Left out, metadata cannot be removed: { NUMBER($count) }
# $count (Number)
packet-went-refused = ⚠️ Left out, pictures that cannot be opened safely: { NUMBER($count) }
# $count (Number)
packet-went-damaged = ⚠️ Left out, damaged on our side: { NUMBER($count) }
packet-open = The recipient opens it with age, and checks it with SHA256SUMS.
packet-yes = yes
packet-no = no
packet-consent-un_government = UN: names may go to the government
packet-consent-un_public = UN: names may stand in public reports
packet-consent-partners = may be handed to partner organisations
packet-consent-public = may appear in public reports, without names
# $code (String)
packet-pdf-title = Case { $code }
# $code (String); $page (Number)
packet-pdf-page = { $code } – page { $page }
# $at (String)
packet-pdf-made = Put together on { $at }
packet-pdf-received = Received
packet-pdf-status = Status
packet-pdf-category = Category
packet-pdf-country = Country
packet-pdf-submitter = Submitted by
packet-pdf-severity = Severity
packet-pdf-credibility = Credibility
packet-pdf-needs = At a glance
packet-pdf-answers = Answers to questions
packet-pdf-consents = Consents of the submitter
packet-pdf-told = Everything that was told, in order
# $version (Number)
packet-pdf-version = version { $version }
packet-pdf-place = Latitude and longitude:
# $size (Number)
packet-pdf-file = File as received, { NUMBER($size) } bytes
packet-pdf-nothing = not told
# $name (String)
packet-pdf-pseudonym = { $name } (a pseudonym)
packet-pdf-unnamed = not named in this packet
# $sign (String): a square
packet-pdf-missing = { $sign } stands for a sign that this document has no letters for; case.json has every sign.
packet-status-verified = verified
packet-status-acted_on = verified and acted on
packet-status-waiting = verified, with a question open
packet-severity-critical = critical
packet-severity-high = high
packet-severity-medium = medium
packet-severity-low = low
packet-credibility-confirmed = confirmed
packet-credibility-plausible = plausible
packet-credibility-doubtful = doubtful
