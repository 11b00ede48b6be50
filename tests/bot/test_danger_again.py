"""A danger whose taker is gone: for everybody else it was taken, so it begins anew."""

import pytest

from core.model.danger import DangerEnd
from core.model.identity import ReportId
from core.model.report import ReportStatus
from core.model.roles import Role
from core.usecases.members.forget_person import forget_person
from core.usecases.reports.ask_reporter import ask_reporter
from core.usecases.reports.decide_report import give_back_report
from core.usecases.staff.set_role import set_role
from tests.bot.casework import ADMIN, COLLEAGUE, REPORTER, REVIEWER, Office
from tests.bot.phone import Phone

FIRST = ReportId(1)


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


@pytest.fixture
async def colleague(office: Office) -> Phone:
    return await office.staff(COLLEAGUE, Role.REVIEWER)


@pytest.fixture
async def taken(office: Office, reviewer: Phone, colleague: Phone) -> Phone:
    """Somebody in danger, whom the reviewer said they would see to; returns the reporter."""
    phone = office.phone(REPORTER)
    await phone.send("/danger")
    await phone.tap("Yes, alert them now")
    await office.deliver()
    await reviewer.tap("I take it")
    await office.deliver()
    return phone


async def is_open(office: Office) -> bool:
    async with office.storage.read() as view:
        danger = await view.dangers.get(FIRST)
    assert danger is not None
    return danger.ended_at is None


def alerts(phone: Phone) -> int:
    return sum("danger" in message.get("text", "") for message in phone.messages)


async def dismiss(office: Office, phone: Phone, role: Role) -> None:
    admin = (await office.person(await office.staff(ADMIN, Role.ADMIN))).id
    person = (await office.person(phone)).id
    await set_role(office.world, admin, person, role, held=False)


async def test_who_took_it_and_is_dismissed_leaves_an_alarm_behind(
    office, taken, reviewer, colleague
):
    """The reporter would wait for somebody who cannot open the case any more."""
    before = alerts(reviewer), alerts(colleague)
    await dismiss(office, reviewer, Role.REVIEWER)
    assert await is_open(office)
    await office.deliver()
    assert (alerts(reviewer), alerts(colleague)) == (before[0], before[1] + 1)
    await colleague.tap("I take it")
    assert not await is_open(office)
    holder = (await office.committed())[0][0].reviewer
    assert holder == (await office.person(colleague)).id


async def test_who_is_forgotten_leaves_an_alarm_behind(office, taken, reviewer, colleague):
    """Whoever leaves the network leaves nobody at a door."""
    await forget_person(office.world, (await office.person(reviewer)).id)
    assert await is_open(office)
    before = alerts(colleague)
    await office.deliver()
    assert alerts(colleague) == before + 1


async def test_another_role_or_another_reviewer_wakes_nobody(office, taken, colleague):
    """An alarm for nothing is one that is not believed the next time."""
    await dismiss(office, colleague, Role.REVIEWER)
    assert not await is_open(office)


async def test_an_old_danger_stays_taken(office, taken, reviewer):
    """After a day it is a case like others, and waits in the queue for who takes it over."""
    office.clock.forward(hours=25)
    await dismiss(office, reviewer, Role.REVIEWER)
    assert not await is_open(office)


async def test_a_danger_given_back_while_it_waits_for_an_answer_begins_anew(
    office, taken, reviewer, colleague
):
    """The case keeps its status then, and still nobody sees to it."""
    person = (await office.person(reviewer)).id
    await ask_reporter(office.world, person, FIRST, "Where are you?", dialogue="ask")
    [(case, _)] = await office.committed()
    await give_back_report(office.world, person, FIRST, revision=case.revision)
    assert (await office.committed())[0][0].status is ReportStatus.WAITING
    assert await is_open(office)


async def test_a_danger_that_is_over_stays_over(office, taken, reviewer):
    """The reporter said that nobody need come."""
    async with office.storage.begin() as tx:
        danger = await tx.dangers.get(FIRST)
        await tx.dangers.put(danger.__class__(FIRST, danger.raised_at, 1, danger.told_at))
        await tx.dangers.end(FIRST, DangerEnd.OVER, office.clock.now())
    await dismiss(office, reviewer, Role.REVIEWER)
    assert not await is_open(office)
