### What reporters do with their own cases: consents, names, who may see them, passphrases.

owncase-on-hold = A legal hold keeps this case: it cannot be destroyed now. You can unlink it from this account instead: 🔑.
owncase-no-passphrase = Please keep a passphrase first: without one nobody could open this case any more.
owncase-wrong = This code and this passphrase do not open a case. Please check both and write the passphrase again.
# $minutes (Number): to wait
owncase-tries = { $minutes ->
    [one] Too many tries. Please try again in a minute.
   *[other] Too many tries. Please try again in { NUMBER($minutes) } minutes.
}
owncase-agreed-button = 🔐 What I agree to
owncase-who-button = 👤 Who I am
owncase-bar-button = 🚫 Who must not see it
owncase-passphrase-button = 🔑 Passphrase
owncase-leave-button = 🔒 Close it here
owncase-back-button = ← The case
# $code (String): case code
owncase-consents = <b>🔐 What you agree to: { $code }</b>
    Nothing is assumed. Tap to agree, tap again to take it back; staff are told.

    <b>Government:</b> UN experts may send it a letter with the names. <b>UN reports:</b> the names may stand in public reports of UN experts. <b>Partners:</b> partner organisations may get the case. <b>Our reports:</b> it may appear there, without names.

    UN experts need to know who submits: anonymous cases they do not take.
# $consent (String): which; $given (String): yes or no
owncase-consent-button = { $given ->
    [yes] ☑️
   *[no] ▫️
} { $consent ->
    [un_government] Names to the government
    [un_public] Names in UN reports
    [partners] Share with partners
   *[public] Our public reports
}
owncase-consent-toast = Saved.
# $code (String): case code; $who (String): what staff know
owncase-who = <b>👤 Who you are to staff: { $code }</b>
    { $who ->
        [anonymous] Anonymous: they see the case code alone.
        [pseudonym] They see the name that you made up.
       *[named] Your name is sealed apart from the case. To see it, staff have to give a reason, and each look is written down.
    }
owncase-who-more = You can tell more about yourself. It cannot be taken back.
owncase-who-pseudonym-button = ✏️ A made-up name
owncase-who-named-button = 🪪 My name, sealed apart
owncase-who-said = ✅ Saved. Whoever handles the case is told.
owncase-type-pseudonym = <b>A made-up name</b>
    Write what staff may call you. Not your real name.
owncase-type-name = <b>Your name</b>
    Write it as staff may know it. It is sealed apart from the case: to see it, they have to give a reason, and each look is written down.
owncase-type-contact = <b>How else can you be reached?</b>
    A phone number, an address, whatever is safe for you. It is sealed with your name.
# $limit (Number): characters; $to (String): admins, trustees or all
owncase-type-wish = <b>Who must not see your case?</b>
    Write who it is, and why if you like (up to { NUMBER($limit) } characters). It is read only by { $to ->
        [trustees] people who are no admins, are trusted with names, and have had nothing to do with your case
        [all] admins, all of them
       *[admins] admins who have had nothing to do with your case
    }.
owncase-skip-button = Leave it out
owncase-out-button = ✖️ Not now
# $code (String): case code
owncase-bar = <b>🚫 Who must not see { $code }?</b>
    Who works here is not shown to anybody. If somebody on the team must not see your case, you can take it away from whoever has it now, or write who it is: to admins who have had nothing to do with your case, or, if you mean an admin, to others who are trusted with names.
owncase-bar-holder-button = 🚫 Take it from who has it
owncase-bar-tell-button = ✉️ Write to the admins
owncase-bar-trust-button = ✉️ Not to the admins
owncase-bar-all-button = ✉️ Write to all admins
owncase-bar-nobody = There is nobody there who could read it and has had nothing to do with your case. You can choose others, who may be the ones you mean, or take the case from who has it.
owncase-barred = ✅ Done. Whoever had the case cannot see it any more; it waits for somebody else.
owncase-wish-sent = ✅ Sent to those you chose, and to nobody else.
owncase-wish-news = 🚫 <code>{ $code }</code>: its reporter has written who must not see it.
owncase-wish-button = Read it
# $code (String): case code; $text (String): as typed
owncase-wish-shown = <b>{ $code }: who must not see it</b>
    <blockquote>{ $text }</blockquote>
    Written to you and others who were chosen for it. Speak with nobody whom it may mean.
owncase-wish-bars-button = 🚫 Who may see it
# $code (String): case code
owncase-passphrase = <b>🔑 A passphrase for { $code }</b>
    With code and passphrase you can open this case from any phone and any account: /case. You can then also unlink it from this account.
    The passphrase is shown once. Nobody can tell it to you again.
owncase-passphrase-stands = A passphrase is kept. A new one takes its place.
owncase-passphrase-show-button = 👁 Show me one now
# $code (String): case code; $phrase (String): words
owncase-passphrase-shown = <b>Write both down, on paper:</b>

    <code>{ $code }</code>
    <code>{ $phrase }</code>

    Capitals and blanks do not matter. The button deletes this message.
owncase-passphrase-replaces = The earlier passphrase opens nothing once you tap it.
owncase-passphrase-kept-button = ✅ I have written it down
owncase-passphrase-kept-toast = Kept.
owncase-passphrase-kept = ✅ From now on code and passphrase open { $code }: /case
owncase-passphrase-unlink-button = ✂️ Unlink from this account
owncase-passphrase-cut-button = ✂️ Yes, unlink it
owncase-unlink = <b>✂️ Unlink { $code } from this account?</b>
    Then nothing here leads to it: neither /mycases nor this chat, and no news of it comes. Only code and passphrase open it: /case. This cannot be undone.
owncase-unlink-staff = ⚠️ You work on cases yourself. After this nobody can tell that this one is yours, not even the program: leave it to colleagues.
owncase-unlinked = <b>✂️ Unlinked.</b>
    Nothing leads from this account to it any more. What stands in this chat you can clear now.
owncase-type-code = <b>🔑 Open a case</b>
    Write the case code. Your message is deleted at once.
owncase-type-phrase = <b>🔑 The passphrase</b>
    Write the words in their order. Your message is deleted at once.
owncase-anew-button = ← Another code
owncase-opened = 🔓 <b>It is open here for a while.</b>
owncase-time-over = 🔒 The time is over: the case is closed here. /case opens it again.
owncase-left = 🔒 Nothing is open here any more.
owncase-reopen-button = 🔓 Ask to open it again
owncase-reopening-asked = Reviewers are told that you ask to open it again. Once it is open, you can add something.
owncase-reopening-known = You have asked already. Reviewers know.
