"""One's own case: consents, a name, who must not see it; and opened from elsewhere."""

import re
from dataclasses import replace

import pytest

from core.model.refusals import NotFound
from core.model.report import Anonymity, Consent, Identity, ReportStatus
from core.model.roles import Role
from core.usecases.members.take_reports import take_reports
from core.usecases.reports.entry_origin import origin_of
from core.usecases.reports.open_elsewhere import (
    TRIES_IN_A_CROWD,
    TRIES_OF_A_PERSON,
    TRIES_OF_ALL,
)
from core.usecases.reports.open_report import open_report
from tests.bot.casework import ADMIN, REPORTER, REVIEWER, STRANGER, Office
from tests.bot.own_cases import is_linked, now, reported, taken
from tests.bot.phone import Phone


async def case_of(office: Office, phone: Phone, text: str = "They follow me."):
    """Report something, and open it in /mycases."""
    report = await reported(office, phone, text)
    await phone.send("/mycases")
    await phone.tap(report.code)
    return report


async def keep_phrase(phone: Phone) -> str:
    """Have a passphrase shown and say that it is written down; from a case's screen."""
    await phone.tap("Passphrase")
    await phone.tap("Show me one")
    phrase = phrase_in(phone)
    await phone.tap("I have written it down")
    return phrase


def phrase_in(phone: Phone) -> str:
    """Return the passphrase that is shown."""
    found = re.search(r"(?:[a-z]{4} ){5}[a-z]{4}", phone.text)
    assert found, phone.text
    return found[0]


async def open_with(phone: Phone, code: str, phrase: str) -> None:
    """Open a case with /case."""
    await phone.send("/case")
    await phone.send(code)
    await phone.send(phrase)


async def test_each_consent_is_given_and_taken_back(office):
    """Nothing is assumed, and a yes of a bad day can be unsaid."""
    phone = office.phone(REPORTER)
    report = await case_of(office, phone)
    await phone.tap("What I agree to")
    assert not any("☑️" in label for label in phone.buttons)
    await phone.tap("Names to the government")
    await phone.tap("Share with partners")
    agreed = {Consent.UN_GOVERNMENT, Consent.PARTNERS}
    assert (await now(office, report)).consents == agreed
    yes = phone.data("Names to the government")
    await phone.press(yes)
    await phone.press(yes)
    assert (await now(office, report)).consents == {Consent.PARTNERS}
    acts = [(line.act, line.actor) for line in await office.audit() if "consent" in line.act]
    assert acts == [("consent_given", None)] * 2 + [("consent_withdrawn", None)]


async def test_who_has_the_case_hears_that_consents_changed(office):
    """A packet could be on its way to where it must not go any more."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    report = await reported(office, phone)
    await taken(office, reviewer, report)
    await office.deliver()
    await phone.send("/mycases")
    await phone.tap(report.code)
    await phone.tap("What I agree to")
    await phone.tap("Our public reports")
    await office.deliver()
    assert "changed what they agree to" in reviewer.text


async def test_staff_learn_more_of_the_reporter_and_never_less(office):
    """What somebody has read cannot be unread: the way back would promise what it cannot keep."""
    phone = office.phone(REPORTER)
    report = await case_of(office, phone)
    await phone.tap("Who I am")
    back = phone.data("A made-up name")
    await phone.tap("A made-up name")
    await phone.send("Night\u200b Swallow")
    known = await now(office, report)
    assert (known.anonymity, known.pseudonym) == (Anonymity.PSEUDONYM, "Night Swallow")
    await phone.tap("Who I am")
    assert not any("made-up" in label for label in phone.buttons)
    await phone.tap("My name, sealed apart")
    await phone.send("member-1")
    await phone.send("a safe number")
    known = await now(office, report)
    assert (known.anonymity, known.pseudonym) == (Anonymity.NAMED, "")
    async with office.storage.read() as view:
        assert await view.identities.get(report.id) == Identity("member-1", "a safe number")
    await phone.press(back)
    assert "older screen" in phone.toast
    assert (await now(office, report)).anonymity is Anonymity.NAMED


async def test_how_to_be_reached_can_be_left_out(office):
    """A name alone is enough for who wants to give no more."""
    phone = office.phone(REPORTER)
    report = await case_of(office, phone)
    await phone.tap("Who I am")
    await phone.tap("My name, sealed apart")
    await phone.send("member-1")
    await phone.tap("Leave it out")
    async with office.storage.read() as view:
        assert await view.identities.get(report.id) == Identity("member-1", "")


async def test_the_reporter_takes_the_case_from_who_has_it(office):
    """Somebody on the team may be whom it is about; for them the case is not there any more."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    report = await reported(office, phone)
    await taken(office, reviewer, report)
    await phone.send("/mycases")
    await phone.tap(report.code)
    await phone.tap("Who must not see it")
    await phone.tap("Take it from who has it")
    assert "waits for somebody else" in phone.text
    freed = await now(office, report)
    assert (freed.status, freed.reviewer) == (ReportStatus.NEW, None)
    with pytest.raises(NotFound):
        await open_report(office.world, (await office.person(reviewer)).id, report.id)


async def test_admins_alone_read_who_must_not_see_a_case(office):
    """The name that is written there may be a colleague's."""
    phone, admin = office.phone(REPORTER), await office.staff(ADMIN, Role.ADMIN)
    reviewer = await office.staff(REVIEWER, Role.REVIEWER)
    report = await case_of(office, phone)
    await phone.tap("Who must not see it")
    assert not any("who has it" in label for label in phone.buttons)
    await phone.tap("Write to the admins")
    await phone.send("Not the one with the red car.")
    await office.deliver()
    assert "red car" not in admin.text
    read = admin.data("Read it")
    await admin.tap("Read it")
    assert "red car" in admin.text
    assert admin.telegram.made("sendMessage")[-1]["protect_content"]
    await reviewer.send("/queue")
    await reviewer.press(read)
    assert "red car" not in reviewer.text
    lines = [(line.act, line.actor) for line in await office.audit()]
    assert ("bar_asked", None) in lines
    assert ("wishes_opened", (await office.person(admin)).id) in lines
    assert report.code in admin.text


async def test_an_admin_who_is_barred_meanwhile_hears_of_no_wish(office):
    """It would say that there is a case, to the one who must not know."""
    phone, admin = office.phone(REPORTER), await office.staff(ADMIN, Role.ADMIN)
    report = await case_of(office, phone)
    await phone.tap("Who must not see it")
    await phone.tap("Write to the admins")
    await phone.send("Not the one with the red car.")
    barred = await office.person(admin)
    async with office.storage.begin() as tx:
        await tx.bars.put(report.id, barred.id)
    before = len(admin.messages)
    await office.deliver()
    assert len(admin.messages) == before


async def wish_written(phone: Phone, to: str, text: str = "Not the one with the red car.") -> None:
    """Write who must not see the case, from its screen."""
    await phone.tap("Who must not see it")
    await phone.tap(to)
    await phone.send(text)


async def test_an_admin_who_has_had_to_do_with_the_case_does_not_read_who_must_not_see_it(office):
    """Whoever is meant is most likely who is at it, and must not learn that somebody wrote."""
    phone = office.phone(REPORTER)
    admin = await office.staff(ADMIN, Role.ADMIN)
    meant = await office.staff(REVIEWER, Role.ADMIN, Role.REVIEWER)
    report = await case_of(office, phone)
    await open_report(office.world, (await office.person(meant)).id, report.id)
    await wish_written(phone, "Write to the admins")
    await meant.send("/help")
    await office.deliver()
    read = admin.data("Read it")
    assert "Read it" not in repr(meant.messages)
    await meant.press(read)
    assert "red car" not in repr(meant.messages)
    await admin.tap("Read it")
    assert "red car" in admin.text
    await admin.tap("Who may see it")
    assert report.code in admin.text


async def test_where_an_admin_is_meant_others_read_it_and_can_carry_it_out(office):
    """With all admins told, the one who is meant would know first."""
    phone, admin = office.phone(REPORTER), await office.staff(ADMIN, Role.ADMIN)
    trusted = await office.staff(REVIEWER, Role.TRUSTEE)
    report = await case_of(office, phone)
    await trusted.send("/help")
    await trusted.press(f"crb:{report.id}:1:1:0")
    async with office.storage.read() as view:
        assert list(await view.bars.of(report.id)) == []
    await wish_written(phone, "Not to the admins")
    await admin.send("/help")
    await office.deliver()
    assert "Read it" not in repr(admin.messages)
    await admin.press(trusted.data("Read it"))
    assert "red car" not in repr(admin.messages)
    await trusted.tap("Read it")
    assert "red car" in trusted.text
    await trusted.tap("Who may see it")
    await trusted.tap("👁 member")
    async with office.storage.read() as view:
        assert list(await view.bars.of(report.id)) == [(await office.person(admin)).id]


async def test_a_trustee_to_whom_nothing_was_written_keeps_nobody_from_anything(office):
    """A right that comes with one letter goes no further than its case."""
    phone, trusted = office.phone(REPORTER), await office.staff(REVIEWER, Role.TRUSTEE)
    await office.staff(ADMIN, Role.ADMIN)
    first = await case_of(office, phone)
    await wish_written(phone, "Not to the admins")
    second = await case_of(office, phone, "Something else.")
    await trusted.send("/help")
    await trusted.press(f"crb:{second.id}:1:1:0")
    await trusted.press(f"crz:{second.code}:0")
    assert second.code not in trusted.text
    person = (await office.person(trusted)).id
    async with office.storage.begin() as tx:
        assert list(await tx.bars.of(second.id)) == []
        await tx.people.revoke(person, Role.TRUSTEE)
    await trusted.press(f"mz:{first.id}")
    assert "red car" not in repr(trusted.messages)


async def test_where_nobody_could_read_it_the_reporter_is_told_before_they_write(office):
    """Nothing promises a reader who is not there; and who might be meant is said to be so."""
    phone = office.phone(REPORTER)
    admin = await office.staff(ADMIN, Role.ADMIN, Role.REVIEWER)
    report = await case_of(office, phone)
    await open_report(office.world, (await office.person(admin)).id, report.id)
    await phone.tap("Who must not see it")
    await phone.tap("Write to the admins")
    assert "nobody there who could read it" in phone.text
    await phone.tap("Not to the admins")
    assert "nobody there who could read it" in phone.text
    await phone.tap("Write to all admins")
    await phone.send("Not the one with the red car.")
    await office.deliver()
    await admin.tap("Read it")
    assert "red car" in admin.text


async def test_readers_who_left_while_it_was_written_are_not_written_to(office):
    """Between the first question and the last letter everybody may have gone."""
    phone = office.phone(REPORTER)
    admin = await office.staff(ADMIN, Role.ADMIN)
    await case_of(office, phone)
    await phone.tap("Who must not see it")
    await phone.tap("Write to the admins")
    person = (await office.person(admin)).id
    async with office.storage.begin() as tx:
        await tx.people.revoke(person, Role.ADMIN)
    await phone.send("Not the one with the red car.")
    assert any("nobody there who could read it" in str(m.get("text")) for m in phone.messages)
    assert "bar_asked" not in [line.act for line in await office.audit()]


async def test_a_legal_hold_keeps_a_case_and_says_so(office):
    """Proof that a court asked for is not destroyed by a tap; who asks is told the other way."""
    phone = office.phone(REPORTER)
    report = await case_of(office, phone)
    async with office.storage.begin() as tx:
        held = await tx.reports.get(report.id)
        await tx.reports.save(_on_hold(held), was_revision=held.revision)
    await phone.tap("Withdraw")
    await phone.tap("Yes, destroy it")
    assert "legal hold" in phone.toast
    assert (await now(office, report)).status is ReportStatus.NEW


async def test_a_passphrase_is_shown_once_and_opens_the_case_elsewhere(office):
    """A phone can be taken away; what was reported must not go with it."""
    phone, other = office.phone(REPORTER), office.phone(STRANGER)
    report = await case_of(office, phone, "They broke my door.")
    phrase = await keep_phrase(phone)
    assert phrase not in str(office.telegram.chats[phone.user_id])
    await open_with(other, report.code, phrase.upper())
    assert report.code in other.text
    assert phrase not in str(office.telegram.chats[other.user_id]).lower()
    assert report.code not in [m.get("text") for m in _sent_by(other)]
    await other.tap("Add something")
    await other.send("And my window.")
    await other.tap("That is all")
    texts = [entry.text for _, entries in await office.committed() for entry in entries]
    assert texts == ["They broke my door.", "And my window."]
    await other.tap("What I agree to")
    await other.tap("Share with partners")
    await other.tap("The case")
    await other.tap("Withdraw")
    await other.tap("Yes, destroy it")
    assert (await now(office, report)).status is ReportStatus.WITHDRAWN


async def test_from_elsewhere_nothing_leads_to_the_account(office):
    """Whoever opens a case with its passphrase did so to be no part of it."""
    phone, other = office.phone(REPORTER), office.phone(STRANGER)
    report = await case_of(office, phone)
    await open_with(other, report.code, await keep_phrase(phone))
    await other.tap("Add something")
    await other.send("More.")
    await other.tap("That is all")
    entry = (await office.committed())[0][1][-1]
    stranger = await office.person(other)
    async with office.storage.read() as view:
        assert await view.reports.find_origin(stranger.id, entry.origin) is None
    assert entry.text == "More."
    ids = [m["message_id"] for m in _sent_by(other)] + list(range(100, 200))
    assert entry.origin not in {origin_of(office.world, stranger.id, each) for each in ids}
    assert all(line.actor != stranger.id for line in await office.audit())
    await other.send("/mycases")
    assert report.code not in other.text


async def test_an_edit_from_elsewhere_becomes_a_version(office):
    """A word that was mistyped under pressure is put right as on the first phone."""
    phone, other = office.phone(REPORTER), office.phone(STRANGER)
    report = await case_of(office, phone)
    await open_with(other, report.code, await keep_phrase(phone))
    await other.tap("Add something")
    message = await other.send("On Mnday.")
    await other.edit(message, "On Monday.")
    entries = (await office.committed())[0][1]
    assert [(one.text, one.version) for one in entries[1:]] == [("On Mnday.", 1), ("On Monday.", 2)]
    await other.send("/cancel")
    await other.tap("Close it here")
    await other.edit(message, "On Tuesday.")
    assert len((await office.committed())[0][1]) == len(entries)


async def test_a_new_passphrase_closes_what_was_opened_with_the_old_one(office):
    """Who makes a new one may know that the old one is in other hands."""
    phone, thief, friend = (office.phone(number) for number in (REPORTER, STRANGER, 60))
    report = await case_of(office, phone)
    phrase = await keep_phrase(phone)
    for other in (thief, friend):
        await open_with(other, report.code, phrase)
    await friend.tap("Passphrase")
    await friend.tap("Show me")
    await friend.tap("I have")
    await thief.press(f"mt:{report.id}")
    assert "cannot find" in thief.toast
    await thief.send("What does it say?")
    assert "closed here" in thief.text
    await friend.tap("The case")
    assert report.code in friend.text


async def test_a_passphrase_that_was_not_confirmed_opens_nothing(office):
    """Who did not write it down would be locked out of what they trusted."""
    phone, other = office.phone(REPORTER), office.phone(STRANGER)
    report = await case_of(office, phone)
    first = await keep_phrase(phone)
    await phone.tap("The case")
    await phone.tap("Passphrase")
    await phone.tap("Show me one")
    second = phrase_in(phone)
    await open_with(other, report.code, second)
    assert "do not open a case" in other.text
    await other.send(first)
    assert report.code in other.text


async def test_a_wrong_code_and_a_wrong_passphrase_get_the_same_answer(office):
    """Otherwise codes could be found out one by one."""
    phone, other = office.phone(REPORTER), office.phone(STRANGER)
    report = await case_of(office, phone)
    await keep_phrase(phone)
    answers = []
    for code in (report.code, "ZZZZ-9999", "not a code \u202e"):
        await open_with(other, code, "bado kimu fele sita goru pavi")
        answers.append(other.text)
    assert len(set(answers)) == 1
    assert "do not open a case" in answers[0]


async def test_guessing_is_slowed_down_for_a_while(office):
    """And the right passphrase does not help before the time is over."""
    phone, other = office.phone(REPORTER), office.phone(STRANGER)
    report = await case_of(office, phone)
    phrase = await keep_phrase(phone)
    await other.send("/case")
    await other.send(report.code)
    for _ in range(TRIES_OF_A_PERSON):
        await other.send("wrong words all of them here")
    await other.send(phrase)
    assert "Too many tries" in other.text
    office.clock.forward(minutes=61)
    await other.send(phrase)
    assert report.code in other.text


async def test_one_account_that_guesses_keeps_nobody_else_out(office):
    """Whoever knows a code, staff too, could otherwise lock its reporter out, and all others."""
    phone, guesser, owner = (office.phone(number) for number in (REPORTER, STRANGER, 60))
    report = await case_of(office, phone)
    phrase = await keep_phrase(phone)
    await guesser.send("/case")
    await guesser.send(report.code)
    for _ in range(TRIES_OF_ALL + 1):
        await guesser.send("wrong words all of them here")
    assert "Too many tries" in guesser.text
    await open_with(owner, report.code, phrase)
    assert report.code in owner.text


@pytest.mark.parametrize("known", [True, False])
async def test_many_accounts_have_fewer_guesses_each_and_keep_nobody_out(office, known):
    """Accounts cost little, and whoever has the right words needs only one try."""
    phone, owner = office.phone(REPORTER), office.phone(STRANGER)
    report = await case_of(office, phone)
    phrase = await keep_phrase(phone)
    code = report.code if known else "ZZZZ-9999"
    for number in range(TRIES_OF_ALL // TRIES_OF_A_PERSON):
        other = office.phone(100 + number)
        await other.send("/case")
        await other.send(code)
        for _ in range(TRIES_OF_A_PERSON):
            await other.send("wrong words all of them here")
            assert "do not open a case" in other.text
    last = office.phone(99)
    await last.send("/case")
    await last.send(code)
    for _ in range(TRIES_IN_A_CROWD):
        await last.send("wrong words all of them here")
        assert "do not open a case" in last.text
    await last.send("wrong words all of them here")
    assert "Too many tries" in last.text
    await open_with(owner, report.code, phrase)
    assert report.code in owner.text


async def test_a_case_that_was_opened_closes_by_itself(office):
    """A phone that is left lying about shows it for half an hour at most."""
    phone, other = office.phone(REPORTER), office.phone(STRANGER)
    report = await case_of(office, phone)
    await open_with(other, report.code, await keep_phrase(phone))
    add = other.data("Add something")
    office.clock.forward(minutes=31)
    await other.press(add)
    assert "cannot find" in other.toast
    await other.send("hello")
    assert "time is over" in other.text


async def test_who_opened_a_case_can_close_it_at_once(office):
    """After that even a button that was kept opens nothing."""
    phone, other = office.phone(REPORTER), office.phone(STRANGER)
    report = await case_of(office, phone)
    await open_with(other, report.code, await keep_phrase(phone))
    agree = other.data("What I agree to")
    await other.tap("Close it here")
    await other.press(agree)
    assert "cannot find" in other.toast


async def test_two_people_with_one_code_both_get_in(office):
    """A family shares a case; neither shuts the other out."""
    phone, one, two = office.phone(REPORTER), office.phone(STRANGER), office.phone(51)
    report = await case_of(office, phone)
    phrase = await keep_phrase(phone)
    for other in (one, two):
        await open_with(other, report.code, phrase)
        assert report.code in other.text
    await one.tap("What I agree to")
    await two.tap("What I agree to")
    await one.tap("Names in UN reports")
    await two.tap("Names in UN reports")
    assert (await now(office, report)).consents == {Consent.UN_PUBLIC}


async def test_unlinking_leaves_the_passphrase_as_the_only_way(office):
    """Neither this chat nor the list nor a message that comes leads to the case any more."""
    phone, other = office.phone(REPORTER), office.phone(STRANGER)
    reviewer = await office.staff(REVIEWER, Role.REVIEWER)
    report = await case_of(office, phone)
    phrase = await keep_phrase(phone)
    await taken(office, reviewer, report)  # there is news on its way
    await phone.tap("The case")
    kept = phone.data("What I agree to")
    await phone.tap("Passphrase")
    await phone.tap("Unlink from this account")
    await phone.tap("Yes, unlink it")
    assert not await is_linked(office, report.id)
    before = len(phone.messages)
    await office.deliver()
    assert len(phone.messages) == before
    await phone.press(kept)
    assert "cannot find" in phone.toast
    await phone.send("/mycases")
    assert report.code not in phone.text
    await open_with(other, report.code, phrase)
    assert report.code in other.text


async def test_who_works_on_cases_is_told_to_leave_an_unlinked_one_to_colleagues(office):
    """Afterwards the program cannot know whose it is, and would let them decide about it."""
    staff, phone = await office.staff(REVIEWER, Role.REVIEWER), office.phone(REPORTER)
    for each, is_told in ((staff, True), (phone, False)):
        await case_of(office, each)
        await keep_phrase(each)
        await each.tap("The case")
        await each.tap("Passphrase")
        await each.tap("Unlink from this account")
        assert ("leave it to colleagues" in each.text) is is_told


async def test_without_a_passphrase_nothing_is_unlinked(office):
    """Nobody could open the case any more, and a crafted button must not bring that about."""
    phone = office.phone(REPORTER)
    report = await case_of(office, phone)
    await phone.tap("Passphrase")
    assert not any("Unlink" in label for label in phone.buttons)
    await phone.press(f"mp:{report.id}:cut")
    assert "keep a passphrase first" in phone.toast
    assert await is_linked(office, report.id)


TAPS = ("mc:{}:open", "mc:{}:gone", "mo:{}:public:True", "mw:{}:named", "mb:{}:holder")
MORE_TAPS = ("mp:{}:show", "mp:{}:kept", "mp:{}:cut", "mt:{}", "mz:{}")


@pytest.mark.parametrize("data", [*TAPS, *MORE_TAPS])
async def test_a_strangers_crafted_button_finds_no_case(office, data):
    """Ids are small numbers: anybody can send them."""
    phone, stranger = office.phone(REPORTER), await office.staff(STRANGER)
    await office.staff(REVIEWER, Role.REVIEWER)
    report = await reported(office, phone)
    await stranger.send("/mycases")
    answers = []
    for number in (report.id, report.id + 1):
        await stranger.press(data.format(number))
        answers.append(stranger.toast)
    assert answers[0] == answers[1] != ""
    assert await now(office, report) == report


@pytest.mark.parametrize("language", ["tr", "fr", "es"])
async def test_all_of_it_speaks_every_language(office, language):
    """A screen in another language is no help to who needs this."""
    phone = office.phone(REPORTER, language)
    report = await case_of(office, phone)
    for row in ("🔐", "👤", "🚫", "🔑"):
        await phone.tap(row)
        await phone.tap("←")
    await phone.tap("🔑")
    await phone.tap("👁")
    phrase = phrase_in(phone)
    await phone.tap("✅")
    other = office.phone(STRANGER, language)
    await open_with(other, report.code, phrase)
    await other.tap("🔒")
    await phone.tap("←")
    await phone.tap("🔑")
    await phone.tap("✂️")
    await phone.tap("✂️")
    assert not await is_linked(office, report.id)


def _sent_by(phone: Phone):
    chat = phone.telegram.chats[phone.user_id].values()
    return [message for message in chat if message["from"]["id"] == phone.user_id]


def _on_hold(report):
    return replace(report, on_hold=True, revision=report.revision + 1)


async def test_taking_reports_away_does_not_say_which_ones_are_one_persons(office):
    """Staff read the log: lines of one moment would put two anonymous cases together."""
    phone, admin = office.phone(REPORTER), await office.staff(ADMIN, Role.ADMIN)
    one, other = await reported(office, phone), await reported(office, phone, "Again.")
    await take_reports(office.world, (await office.person(phone)).id)
    lines = [line for line in await office.audit() if line.act == "report_taken_away"]
    assert [line.subject for line in lines] == ["reports"]
    await admin.send("/audit")
    assert "took a copy" in admin.text
    assert one.code != other.code
