"""Decisions about a case: one wins, the reporter hears only what stood, and undo is real."""

from datetime import timedelta

import pytest

from core.model.report import CloseReason, Credibility, ReportStatus, Severity
from core.model.roles import Role
from core.usecases.reports.withdraw_report import withdraw_report
from tests.bot.casework import COLLEAGUE, REPORTER, REVIEWER, Office
from tests.bot.own_cases import waiting_notices
from tests.bot.phone import Phone
from tests.bot.reviewing import acts, bar, case, deliver_later, now, open_first, take_first


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER, name="reporter-name")


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


@pytest.fixture
async def colleague(office: Office) -> Phone:
    return await office.staff(COLLEAGUE, Role.REVIEWER)


async def test_two_reviewers_take_and_one_wins(office, phone, reviewer, colleague):
    """Nothing is handled twice; the second hears that a colleague was quicker."""
    made = await case(office, phone)
    await open_first(reviewer)
    await open_first(colleague)
    await reviewer.tap("Take it")
    await colleague.tap("Take it")
    assert (
        "colleague has already taken" in colleague.telegram.made("answerCallbackQuery")[-2]["text"]
    )
    assert "A colleague has taken it" in colleague.text
    assert not any("Verified" in label or "Take" in label for label in colleague.buttons)
    assert (await now(office, made)).reviewer == (await office.person(reviewer)).id
    assert (await acts(office)).count("report_taken") == 1


async def test_taking_twice_is_taking_once(office, phone, reviewer):
    """A double tap is no race with oneself."""
    await case(office, phone)
    await open_first(reviewer)
    data = reviewer.data("Take it")
    await reviewer.press(data)
    await reviewer.press(data)
    assert "You have taken it" in reviewer.text
    assert (await acts(office)).count("report_taken") == 1


async def test_a_decision_on_an_older_screen_is_refused(office, phone, reviewer):
    """Closing a case without having seen what was added would lose it."""
    made = await case(office, phone)
    await take_first(reviewer)
    verified = reviewer.data("✅ Verified")
    await phone.send("/mycases")
    await phone.tap("being looked at")
    await phone.tap("Add something")
    await phone.send("something new")
    await reviewer.press(verified)
    assert (await now(office, made)).status is ReportStatus.IN_REVIEW
    assert "Messages (2)" in " ".join(reviewer.buttons)
    await reviewer.tap("✅ Verified")
    assert (await now(office, made)).status is ReportStatus.VERIFIED


@pytest.mark.parametrize(
    "action",
    [
        "rd:1:3:verified", "rd:1:3:return", "rd:1:3:ask", "rd:1:3:close", "rc:1:3:resolved",
        "rd:1:3:hand", "crh:1:3:1", "crg:1:3:severity:low", "rd:1:3:unoffer",
    ],
)  # fmt: skip
async def test_only_who_has_taken_a_case_decides(office, phone, reviewer, colleague, action):
    """Even with the right revision, crafted or not."""
    made = await case(office, phone)
    await take_first(reviewer)
    revision = (await now(office, made)).revision
    before = await office.committed()
    await open_first(colleague, "In hand")
    await colleague.press(action.replace(":3:", f":{revision}:", 1))
    assert await office.committed() == before
    toasts = [str(call.get("text")) for call in colleague.telegram.made("answerCallbackQuery")]
    assert "colleague" in " ".join(toasts) or "changed" in " ".join(toasts)


async def test_given_back_it_waits_again(office, phone, reviewer, colleague):
    """Who cannot go on must be able to hand it back."""
    made = await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("More")
    await reviewer.tap("Give it back")
    found = await now(office, made)
    assert (found.status, found.reviewer) == (ReportStatus.NEW, None)
    await take_first(colleague)
    assert (await now(office, made)).status is ReportStatus.IN_REVIEW


async def test_a_settled_case_given_back_stays_settled_and_can_be_taken(
    office, phone, reviewer, colleague
):
    """What was found true does not become unread because somebody leaves."""
    made = await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("✅ Verified")
    await reviewer.tap("More")
    await reviewer.tap("Give it back")
    assert (await now(office, made)).status is ReportStatus.VERIFIED
    await open_first(colleague, "In hand")
    assert "Nobody has it" in colleague.text
    await colleague.tap("Take it")
    found = await now(office, made)
    assert (found.status, found.reviewer) == (
        ReportStatus.VERIFIED,
        (await office.person(colleague)).id,
    )


async def test_a_case_whose_reviewer_lost_the_role_can_be_taken_over(
    office, phone, reviewer, colleague
):
    """Nobody's leaving may leave a reporter waiting for ever."""
    made = await case(office, phone)
    await take_first(reviewer)
    person = await office.person(reviewer)
    async with office.storage.begin() as tx:
        await tx.people.revoke(person.id, Role.REVIEWER)
    await open_first(colleague, "In hand")
    assert "you can take it over" in colleague.text
    await colleague.tap("Take it")
    assert (await now(office, made)).reviewer == (await office.person(colleague)).id


@pytest.mark.parametrize("reason", list(CloseReason))
async def test_closing_has_a_reason_and_silences(office, phone, reviewer, reason):
    """The reporter sees why, and nothing more is said about it."""
    made = await case(office, phone)
    await take_first(reviewer)
    await deliver_later(office, seconds=0)
    await reviewer.tap("🔒 Close")
    [data] = [
        button["callback_data"]
        for row in reviewer.screen["reply_markup"]["inline_keyboard"]
        for button in row
        if button["callback_data"].endswith(f":{reason}")
    ]
    await reviewer.press(data)
    await reviewer.press(data)
    found = await now(office, made)
    assert (found.status, found.close_reason) == (ReportStatus.CLOSED, reason)
    assert not any("Verified" in label or "Take" in label for label in reviewer.buttons)
    assert await deliver_later(office, hours=2) == 1
    assert await deliver_later(office, hours=200) == 0
    assert (await acts(office)).count("report_closed") == 1


async def test_a_closed_case_is_opened_again_by_who_then_has_it(office, phone, reviewer, colleague):
    """New facts come late; somebody has to be answerable for them."""
    made = await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("🔒 Close")
    await reviewer.tap("What could be done")
    await colleague.send(f"/queue {made.code}")
    await colleague.tap("Open again")
    found = await now(office, made)
    assert (found.status, found.reviewer, found.close_reason) == (
        ReportStatus.IN_REVIEW,
        (await office.person(colleague)).id,
        None,
    )


async def test_a_reporter_asks_to_open_a_closed_case_again_and_is_heard_once(
    office, phone, reviewer
):
    """Nothing can be added to a closed case, and nobody is left without a way."""
    made = await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("🔒 Close")
    await reviewer.tap("What could be done")
    await deliver_later(office, hours=2)
    await phone.send("/mycases")
    await phone.tap("closed")
    await phone.tap("Ask to open it again")
    assert "Reviewers are told" in phone.text
    await phone.tap("Ask to open it again")
    assert "asked already" in phone.text
    assert await deliver_later(office, seconds=0) == 1
    assert made.code in reviewer.text
    assert "asks to open it again" in reviewer.text
    assert all(line.actor is None for line in await office.audit() if "reopening" in line.act)


async def test_the_reporter_hears_only_of_what_still_stands(office, phone, reviewer):
    """A slip of the thumb must not tell somebody that nobody believes them."""
    made = await case(office, phone)
    await take_first(reviewer)
    await deliver_later(office, seconds=0)
    before = len(phone.messages)
    await reviewer.tap("Not verified")
    assert await deliver_later(office, minutes=9) == 0
    await reviewer.tap("Undo")
    assert (await now(office, made)).status is ReportStatus.IN_REVIEW
    assert await deliver_later(office, hours=3) == 0
    assert len(phone.messages) == before
    await reviewer.press("ro:1")
    await reviewer.tap("✅ Verified")
    assert await deliver_later(office, hours=3) == 1


async def test_nothing_names_the_reporter_while_word_of_a_decision_waits(office, phone, reviewer):
    """For up to an hour it waits beside the moment of the decision: who has the database, reads."""
    made = await case(office, phone)
    await take_first(reviewer)
    await deliver_later(office, seconds=0)
    await reviewer.tap("✅ Verified")
    office.clock.forward(minutes=9)
    assert await waiting_notices(office, phone) == []
    async with office.storage.read() as view:
        until = office.clock.now() + timedelta(hours=2)
        assert await view.outbox.next_due(after=office.clock.now(), until=until) is None
        due_at = await view.reviews.next_promise(after=office.clock.now(), until=until)
    assert due_at is not None
    assert await deliver_later(office, hours=2) == 1
    assert (await now(office, made)).status is ReportStatus.VERIFIED


async def test_word_of_a_decision_goes_with_the_case(office, phone, reviewer):
    """A withdrawn case is silent."""
    made = await case(office, phone)
    await take_first(reviewer)
    await deliver_later(office, seconds=0)
    await reviewer.tap("✅ Verified")
    await withdraw_report(office.world, (await office.person(phone)).id, made.id)
    before = len(phone.messages)
    await deliver_later(office, hours=3)
    assert len(phone.messages) == before


async def test_after_ten_minutes_nothing_is_undone(office, phone, reviewer):
    """By then the reporter may know."""
    made = await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("Not verified")
    undo = reviewer.data("Undo")
    office.clock.forward(minutes=10)
    await reviewer.press(undo)
    assert (await now(office, made)).status is ReportStatus.NOT_VERIFIED
    assert "Undo" not in " ".join(reviewer.buttons)


async def test_a_closing_is_undone_with_everything_it_changed(office, phone, reviewer):
    """Back is where it was: found, credible, and without a reason for closing."""
    made = await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("✅ Verified")
    before = await now(office, made)
    await reviewer.tap("🔒 Close")
    await reviewer.tap("What could be done")
    await reviewer.tap("Undo")
    after = await now(office, made)
    assert (after.status, after.close_reason, after.closed_at, after.due_at) == (
        before.status,
        None,
        None,
        before.due_at,
    )


async def test_nobody_undoes_a_colleagues_decision(office, phone, reviewer, colleague):
    """Undo mends a slip; it is no way to overrule somebody."""
    made = await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("🔒 Close")
    await reviewer.tap("What could be done")
    revision = (await now(office, made)).revision
    await colleague.send(f"/queue {made.code}")
    assert "Undo" not in " ".join(colleague.buttons)
    await colleague.press(f"rd:1:{revision}:undo")
    assert (await now(office, made)).status is ReportStatus.CLOSED


async def test_a_case_is_graded(office, phone, reviewer):
    """Gravity, credibility, category and country are the reviewer's to set."""
    made = await case(office, phone)
    await take_first(reviewer)
    await reviewer.tap("Assess")
    await reviewer.tap("high")
    await reviewer.tap("plausible")
    await reviewer.tap("🌍")
    await reviewer.tap("Türkiye")
    await reviewer.tap("🏷")
    await reviewer.tap("Reprisals")
    await reviewer.tap("Funds cut")
    found = await now(office, made)
    assert (found.severity, found.credibility, found.country, found.category) == (
        Severity.HIGH,
        Credibility.PLAUSIBLE,
        "tr",
        "defunding",
    )
    await reviewer.tap("Back")
    assert "high · plausible" in reviewer.text
    await reviewer.press(f"crg:1:{found.revision}:severity:nonsense")
    await reviewer.press(f"crg:1:{found.revision}:country:xx")
    assert (await now(office, made)) == found


async def test_cases_are_linked_both_ways_and_hidden_ones_are_not_told_of(
    office, phone, reviewer, colleague
):
    """A link to a case that one may not see would say that it is there."""
    first, second = await case(office, phone), await case(office, phone)
    await reviewer.send(f"/queue {first.code}")
    await reviewer.tap("More")
    await reviewer.tap("Links")
    await reviewer.tap("Same as another case")
    await reviewer.send(first.code)
    assert "older" in reviewer.text or "changed" in reviewer.text.lower()
    await reviewer.send(second.code)
    assert second.code in reviewer.text
    await colleague.press(
        f"crt:{second.id}:more:0",
        {"message_id": 1, "date": 1, "chat": {"id": COLLEAGUE, "type": "private"}},
    )
    assert first.code in colleague.text
    person = (await office.person(colleague)).id
    async with office.storage.begin() as tx:
        await tx.bars.put(first.id, person)
    await colleague.press(f"crt:{second.id}:more:0")
    assert first.code not in colleague.text
    await reviewer.tap("✖️")
    await reviewer.press(f"crt:{second.id}:more:0")
    assert "No links" in reviewer.text


async def test_similar_cases_are_suggested_when_asked(office, phone, reviewer, colleague):
    """The same raid is reported by three people; nobody should work on it three times."""
    text = "The police came at night to our office in Izmir and took all computers away."
    first = await case(office, phone, text, country="tr")
    alike = await case(office, office.phone(52), text.replace("night", "dawn"), country="tr")
    other = await case(office, office.phone(53), "My visa was refused again.", country="fr")
    await reviewer.send(f"/queue {first.code}")
    await reviewer.press(f"crt:{first.id}:similar:0")
    assert alike.code in reviewer.text
    assert other.code not in reviewer.text
    assert "computers" not in reviewer.text
    await bar(office, alike, (await office.person(colleague)).id)
    await colleague.send(f"/queue {first.code}")
    await colleague.press(f"crt:{first.id}:similar:0")
    assert alike.code not in colleague.text
