"""A case opened from elsewhere with its passphrase, guessed at, and unlinked."""

import pytest

from core.model.report import Consent, ReportStatus
from core.model.roles import Role
from core.usecases.reports.entry_origin import origin_of
from core.usecases.reports.open_elsewhere import (
    TRIES_IN_A_CROWD,
    TRIES_OF_A_PERSON,
    TRIES_OF_ALL,
)
from tests.bot.casework import REPORTER, REVIEWER, STRANGER
from tests.bot.own_cases import (
    case_of,
    is_linked,
    keep_phrase,
    now,
    open_with,
    phrase_in,
    sent_by,
    taken,
)


async def test_a_passphrase_is_shown_once_and_opens_the_case_elsewhere(office):
    """A phone can be taken away; what was reported must not go with it."""
    phone, other = office.phone(REPORTER), office.phone(STRANGER)
    report = await case_of(office, phone, "They broke my door.")
    phrase = await keep_phrase(phone)
    assert phrase not in str(office.telegram.chats[phone.user_id])
    await open_with(other, report.code, phrase.upper())
    assert report.code in other.text
    assert phrase not in str(office.telegram.chats[other.user_id]).lower()
    assert report.code not in [m.get("text") for m in sent_by(other)]
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
    ids = [m["message_id"] for m in sent_by(other)] + list(range(100, 200))
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
