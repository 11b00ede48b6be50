"""What is open of a case goes at once from the screen of who must not see it any more."""

import pytest

from core.model.refusals import NotFound
from core.model.report import Report
from core.model.roles import Role
from core.usecases.reports.bar_from_case import bar_holder
from core.usecases.reports.keep_away import keep_from_case
from core.usecases.reports.open_report import open_report
from core.usecases.traces.keep_notes import keep_notes
from core.usecases.traces.sweep_chats import fade_messages
from tests.bot.casework import ADMIN, COLLEAGUE, REPORTER, REVIEWER, Office
from tests.bot.own_cases import reported, taken
from tests.bot.phone import Phone
from tests.bot.test_clear_chat import room_of

TOLD = "They follow me at night."


async def ring(office: Office) -> None:
    """Let the bell of the chats ring."""
    await keep_notes(office.world)
    await fade_messages(office.world, room_of(office))


async def opened(office: Office, phone: Phone, report: Report, *tabs: str) -> None:
    """Open a case in a chat, and what lies behind its summary."""
    await phone.send("/help")
    await phone.press(f"ro:{report.id}")
    for tab in tabs:
        await phone.tap(tab)
    await ring(office)
    assert tabs[-1:] == ("Write",) or report.code in _shown(phone)


def _shown(phone: Phone) -> str:
    return repr(phone.messages)


async def person_of(office: Office, phone: Phone):
    return (await office.person(phone)).id


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


@pytest.fixture
async def colleague(office: Office) -> Phone:
    return await office.staff(COLLEAGUE, Role.REVIEWER)


@pytest.mark.parametrize("tabs", [(), ("Messages",), ("More",), ("Notes",), ("Notes", "Write")])
@pytest.mark.parametrize("by", ["the reporter", "an admin"])
async def test_who_is_barred_loses_what_they_have_open(office, reviewer, colleague, tabs, by):
    """Half an hour with the case on the screen is long enough to copy all of it."""
    phone, admin = office.phone(REPORTER), await office.staff(ADMIN, Role.ADMIN)
    report = await reported(office, phone, TOLD)
    await taken(office, reviewer, report)
    await opened(office, colleague, report)
    await opened(office, reviewer, report, *tabs)
    open_now = reviewer.screen["message_id"]
    if by == "the reporter":
        await bar_holder(office.world, await person_of(office, phone), report.id)
    else:
        holder, by_whom = await person_of(office, reviewer), await person_of(office, admin)
        await keep_from_case(office.world, by_whom, report.id, holder, barred=True)
    await ring(office)
    assert report.code not in _shown(reviewer)
    assert open_now not in [each["message_id"] for each in reviewer.messages]
    assert report.code in _shown(colleague)


async def test_what_was_sent_a_moment_before_goes_as_well(office, reviewer):
    """Notes of messages wait in memory for a second: the bar must not come in between."""
    phone = office.phone(REPORTER)
    report = await reported(office, phone, TOLD)
    await taken(office, reviewer, report)
    await reviewer.send("/help")
    await reviewer.press(f"ro:{report.id}")
    await bar_holder(office.world, await person_of(office, phone), report.id)
    await ring(office)
    assert report.code not in _shown(reviewer)


async def test_what_is_still_on_its_way_when_somebody_is_barred_goes_as_well(office, reviewer):
    """A case that was read a moment before the bar arrives a moment after it."""
    phone = office.phone(REPORTER)
    report = await reported(office, phone, TOLD)
    await taken(office, reviewer, report)
    await reviewer.send("/help")
    await reviewer.press(f"ro:{report.id}")
    on_its_way = office.world.notes.take()
    await bar_holder(office.world, await person_of(office, phone), report.id)
    office.world.notes.give_back(on_its_way)
    await ring(office)
    assert report.code not in _shown(reviewer)


async def test_a_withdrawn_case_goes_from_every_screen_of_staff(office, reviewer, colleague):
    """What its reporter took back is nobody's to read, for no minute more."""
    phone = office.phone(REPORTER)
    report, other = await reported(office, phone, TOLD), await reported(office, phone, "Other")
    await opened(office, colleague, other)
    await opened(office, reviewer, report, "Messages")
    await phone.send("/mycases")
    await phone.tap(report.code)
    await phone.tap("Withdraw")
    await phone.tap("Yes")
    await ring(office)
    assert report.code not in _shown(reviewer)
    assert other.code in _shown(colleague)
    assert report.code in _shown(phone)  # who took it back reads that it is done


async def test_another_case_stays_open_to_who_is_barred_from_one(office, reviewer):
    """A whole chat that empties would say that something was done against its reader."""
    phone = office.phone(REPORTER)
    report, other = await reported(office, phone, TOLD), await reported(office, phone, "Other")
    await taken(office, reviewer, report)
    await opened(office, reviewer, other)
    await bar_holder(office.world, await person_of(office, phone), report.id)
    await ring(office)
    assert other.code in _shown(reviewer)


async def test_an_offer_to_who_is_kept_away_ends(office, reviewer):
    """The reporter's way and the admin's are one: nothing of a case waits for who lost it."""
    phone = office.phone(REPORTER)
    report = await reported(office, phone, TOLD)
    await taken(office, reviewer, report)
    holder = await person_of(office, reviewer)
    async with office.storage.begin() as tx:
        await tx.reviews.offer(report.id, holder, at=office.clock.now())
    await bar_holder(office.world, await person_of(office, phone), report.id)
    async with office.storage.read() as view:
        assert await view.reviews.offered(report.id) is None
    with pytest.raises(NotFound):
        await open_report(office.world, holder, report.id)
