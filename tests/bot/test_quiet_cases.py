"""Word about cases at night: who is in danger wakes people, everything else lets them sleep."""

from dataclasses import replace

import pytest

from core.model.delivery import Notice
from core.model.duty import EVERY_DAY, Duty, Presence, WeeklyHours
from core.model.quiet import DEFAULT_QUIET_HOURS
from core.model.report import CloseReason, Severity, Urgency
from core.model.roles import Role
from core.usecases.reports.ask_reopening import ask_reopening
from core.usecases.reports.decide_report import close_report, take_report
from core.usecases.reports.grade_report import Grade, grade_report
from core.usecases.reports.hand_over import offer_case
from core.usecases.reports.move_report import tell_holder, tell_reviewers
from tests.bot.casework import COLLEAGUE, REAL_TIME, REPORTER, REVIEWER, Office
from tests.bot.phone import Phone
from tests.bot.reviewing import case, now


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER)


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await sleeper(office, REVIEWER)


async def sleeper(office: Office, number: int) -> Phone:
    """Return a reviewer with quiet hours."""
    phone = await office.staff(number, Role.REVIEWER)
    person = await office.person(phone)
    async with office.storage.begin() as tx:
        await tx.people.save(replace(person, quiet=DEFAULT_QUIET_HOURS))
    return phone


async def waits(office: Office) -> dict[str, bool]:
    """Return what goes out by its kind, and whether it waits for the end of quiet hours."""
    async with office.storage.begin() as tx:
        claimed = await tx.outbox.claim(
            limit=100, now=office.clock.now(), real_now=REAL_TIME, lease_seconds=60
        )
    return {
        each.subject.kind: each.quiet is not None
        for each in claimed
        if isinstance(each.subject, Notice)
    }


@pytest.mark.parametrize(
    ("urgency", "expected"),
    [
        (Urgency.NORMAL, {"case_waiting": True}),
        (Urgency.SOON, {"case_waiting": True}),
        (Urgency.DANGER, {"danger_alert": False}),
    ],
)
async def test_a_new_case_waits_for_the_morning_unless_somebody_is_in_danger(
    office, phone, reviewer, urgency, expected
):
    """Who is woken for everything turns the sound off, and then sleeps through the alarm."""
    made = await case(office, phone, urgency=urgency)
    async with office.storage.begin() as tx:
        await tell_reviewers(tx, office.world, made)
    assert await waits(office) == expected


@pytest.mark.parametrize(("start", "waiting"), [(11, False), (14, True)])
async def test_who_said_that_they_work_in_this_hour_is_told_at_once(
    office, phone, reviewer, start, waiting
):
    """Hours of duty in the night are said by nobody who wants to sleep then."""
    hours = WeeklyHours(EVERY_DAY, start, 20)
    person = (await office.person(reviewer)).id
    async with office.storage.begin() as tx:
        await tx.duty.put(person, Duty(Presence.HOURS, hours))
    made = await case(office, phone)
    async with office.storage.begin() as tx:
        await tell_reviewers(tx, office.world, made)
    assert await waits(office) == {"case_waiting": waiting}


async def test_who_is_on_duty_without_hours_still_sleeps(office, phone, reviewer):
    """To be on duty until one says otherwise is forgotten in the evening."""
    person = (await office.person(reviewer)).id
    async with office.storage.begin() as tx:
        await tx.duty.put(person, Duty(Presence.ON))
    made = await case(office, phone)
    async with office.storage.begin() as tx:
        await tell_reviewers(tx, office.world, made)
    assert await waits(office) == {"case_waiting": True}


@pytest.mark.parametrize("grave", [False, True])
async def test_what_a_reporter_adds_wakes_its_reviewer_only_where_it_is_grave(
    office, phone, reviewer, grave
):
    """A photo at midnight can wait; one in a critical case may be the way to somebody."""
    made = await case(office, phone)
    person = (await office.person(reviewer)).id
    await take_report(office.world, person, made.id)
    await waits(office)
    if grave:
        taken = await now(office, made)
        change = (Grade.SEVERITY, Severity.CRITICAL.value)
        await grade_report(office.world, person, made.id, change, revision=taken.revision)
    found = await now(office, made)
    async with office.storage.begin() as tx:
        await tell_holder(tx, office.world, found, "added")
    assert await waits(office) == {"case_update": not grave}


async def test_an_offer_and_a_wish_to_open_again_wait(office, phone, reviewer):
    """Neither is about somebody who waits for help in this hour."""
    colleague = (await office.person(await sleeper(office, COLLEAGUE))).id
    made = await case(office, phone)
    person = (await office.person(reviewer)).id
    await take_report(office.world, person, made.id)
    await waits(office)
    taken = await now(office, made)
    await offer_case(office.world, person, made.id, colleague, revision=taken.revision)
    assert await waits(office) == {"case_offer": True}
    reason = CloseReason.RESOLVED
    await close_report(office.world, person, made.id, reason, revision=taken.revision)
    await ask_reopening(office.world, (await office.person(phone)).id, made.id)
    assert await waits(office) == {"case_reopening": True}
