"""/duty on a phone: who is told first, who covers the week, and what waits for too long."""

from datetime import timedelta

import pytest

from core.model.duty import Duty, Presence, WeeklyHours
from core.model.identity import ReportId
from core.model.refusals import NotAllowed
from core.model.roles import Role
from core.usecases.duty.look_at_duty import look_at_duty
from core.usecases.duty.remind_overdue import remind_overdue
from core.usecases.reports.decide_report import take_report
from core.usecases.upkeep.next_due import next_due
from tests.bot.casework import ADMIN, COLLEAGUE, REPORTER, REVIEWER, STRANGER, Office, submitted
from tests.bot.phone import Phone

FIRST = ReportId(1)


@pytest.fixture
def phone(office: Office) -> Phone:
    return office.phone(REPORTER)


@pytest.fixture
async def reviewer(office: Office) -> Phone:
    return await office.staff(REVIEWER, Role.REVIEWER)


@pytest.fixture
async def colleague(office: Office) -> Phone:
    return await office.staff(COLLEAGUE, Role.REVIEWER)


def news(phone: Phone) -> int:
    return sum("A report is waiting" in message.get("text", "") for message in phone.messages)


def reminders(phone: Phone) -> int:
    return sum("too long" in message.get("text", "") for message in phone.messages)


async def own_duty(office: Office, phone: Phone) -> Duty | None:
    person = await office.person(phone)
    async with office.storage.read() as view:
        return await view.duty.of(person.id)


async def calm(phone: Phone) -> None:
    await submitted(phone, urgency="No, not urgent")


async def test_a_reviewer_comes_on_and_goes_off_duty(office, reviewer):
    """Two taps at the beginning and at the end of a shift."""
    await reviewer.send("/duty")
    assert "You are off duty now" in reviewer.text
    await reviewer.tap("On duty")
    assert "You are on duty now" in reviewer.text
    assert await own_duty(office, reviewer) == Duty(Presence.ON)
    await reviewer.tap("Off duty")
    assert await own_duty(office, reviewer) == Duty(Presence.OFF)


async def test_weekly_hours_are_set_by_taps_that_say_what_will_be(office, reviewer):
    """A double tap must not undo what the first one did."""
    await reviewer.send("/duty")
    await reviewer.tap("My hours")
    saturday = reviewer.data("Sat")
    await reviewer.press(saturday)
    await reviewer.press(saturday)
    assert "☑️ Sat" in reviewer.buttons
    await reviewer.press(reviewer.data("+"))
    kept = await own_duty(office, reviewer)
    assert kept == Duty(Presence.HOURS, WeeklyHours(frozenset({0, 1, 2, 3, 4, 5}), 10, 17))
    await reviewer.tap("Duty")
    assert "You are on duty now" in reviewer.text


@pytest.mark.parametrize("data", ["dyh:128:9:17", "dyh:1:24:3", "dyh:1:-1:3", "dyp:always"])
async def test_crafted_hours_change_nothing(office, reviewer, data):
    """A client can send any numbers."""
    await reviewer.send("/duty")
    await reviewer.press(data)
    assert await own_duty(office, reviewer) is None


async def test_a_new_report_is_told_to_those_on_duty_alone(office, phone, reviewer, colleague):
    """Who is off duty can rest."""
    await reviewer.send("/duty")
    await reviewer.tap("On duty")
    await calm(phone)
    await office.deliver()
    assert (news(reviewer), news(colleague)) == (1, 0)


async def test_with_nobody_on_duty_all_reviewers_are_told(office, phone, reviewer, colleague):
    """Never nobody."""
    await calm(phone)
    await office.deliver()
    assert (news(reviewer), news(colleague)) == (1, 1)


async def test_what_staff_are_told_unasked_does_not_say_what_it_is_about(office, phone, reviewer):
    """The lock screen of a reviewer is public as well."""
    await calm(phone)
    await office.deliver()
    assert (await office.committed())[0][0].code in reviewer.text
    assert "urveillance" not in reviewer.text


async def test_an_admin_sees_names_gaps_and_missing_contacts(office, reviewer, colleague):
    """Whoever answers for the roster must see where it has holes."""
    admin = await office.staff(ADMIN, Role.ADMIN)
    await reviewer.send("/duty")
    await reviewer.tap("On duty")
    await admin.send("/duty")
    assert "🟢 member" in admin.text
    assert "⚪ member" in admin.text
    assert "next seven days are covered" in admin.text
    assert "Contacts that nobody has set" in admin.text
    await reviewer.tap("Off duty")
    await admin.send("/duty")
    assert "Nobody is on duty" in admin.text


async def test_who_cannot_be_reached_covers_nothing(office, reviewer):
    """Somebody who blocked the bot while on duty hears no alarm; the roster must not say so."""
    admin = await office.staff(ADMIN, Role.ADMIN)
    await reviewer.send("/duty")
    await reviewer.tap("On duty")
    person = await office.person(reviewer)
    async with office.storage.begin() as tx:
        await tx.people.mark_unreachable(person.id)
    await admin.send("/duty")
    assert "Nobody is on duty" in admin.text
    assert "🔕 member" in admin.text


async def test_a_reviewer_sees_numbers_and_no_names(office, reviewer, colleague):
    """Who works when is for admins to know."""
    await colleague.send("/duty")
    await colleague.tap("On duty")
    await reviewer.send("/duty")
    assert "One other reviewer is on duty" in reviewer.text
    assert "⚪" not in reviewer.text.split("Duty")[-1].replace("⚪ You", "")


async def test_the_roster_is_for_staff_alone(office):
    """Who is awake at night is worth knowing to those who would rather not be reported."""
    member = await office.staff(STRANGER, Role.EDITOR)
    with pytest.raises(NotAllowed):
        await look_at_duty(office.world, (await office.person(member)).id)


async def test_what_is_known_of_duty_is_shown_to_its_reviewer(office, reviewer):
    """Whatever is stored about a person is theirs to see."""
    await reviewer.send("/duty")
    await reviewer.tap("On duty")
    await reviewer.send("/privacy")
    assert "on duty as a reviewer" in reviewer.text


async def test_a_case_that_nobody_looks_at_is_named_daily_to_those_on_duty(
    office, phone, reviewer, colleague
):
    """By day, once a day, until somebody looks; what waits is in the text, not what it is about."""
    await reviewer.send("/duty")
    await reviewer.tap("On duty")
    await calm(phone)
    await office.deliver()
    due = timedelta(hours=72)
    start = office.clock.now()
    assert await next_due(office.world, start, start + 2 * due) == start + due
    office.clock.forward(hours=71)
    assert await remind_overdue(office.world) == 0
    office.clock.forward(hours=1)
    assert await remind_overdue(office.world) == 1
    assert await remind_overdue(office.world) == 0
    await office.deliver()
    [(report, _)] = await office.committed()
    assert "nobody has looked at it" in reviewer.text
    assert report.code in reviewer.text
    assert (reminders(reviewer), reminders(colleague)) == (1, 0)
    for _ in range(48):
        office.clock.forward(hours=1)
        await remind_overdue(office.world)
        await office.deliver()
    assert reminders(reviewer) == 3


async def test_who_holds_a_case_is_reminded_and_nobody_else(office, phone, reviewer, colleague):
    """The reporter waits for a result; it is the holder who owes it."""
    await calm(phone)
    await take_report(office.world, (await office.person(colleague)).id, FIRST)
    await office.deliver()
    office.clock.forward(days=91)
    assert await remind_overdue(office.world) == 1
    await office.deliver()
    assert (reminders(reviewer), reminders(colleague)) == (0, 1)
    assert "the reporter waits for a result" in colleague.text


async def test_a_grave_case_is_named_at_once_also_at_night(office, phone, reviewer):
    """An hour without a look at a danger cannot wait for the morning."""
    office.clock.forward(hours=12)
    await submitted(phone)
    await office.deliver()
    office.clock.forward(hours=1)
    assert await remind_overdue(office.world) == 1
    await office.deliver()
    assert "too long" in reviewer.text


async def test_what_has_ended_meanwhile_is_silent(office, phone, reviewer):
    """A reminder of a closed case is a reminder too many."""
    await calm(phone)
    await office.deliver()
    office.clock.forward(days=4)
    assert await remind_overdue(office.world) == 1
    await phone.send("/mycases")
    await phone.tap((await office.committed())[0][0].code)
    await phone.tap("Withdraw")
    await phone.tap("Yes, destroy it")
    await office.deliver()
    assert reminders(reviewer) == 0
    office.clock.forward(days=4)
    assert await remind_overdue(office.world) == 0


async def test_who_is_barred_is_not_reminded(office, phone, reviewer, colleague):
    """For them the case is not there."""
    await calm(phone)
    await office.deliver()
    barred = await office.person(reviewer)
    office.clock.forward(days=4)
    assert await remind_overdue(office.world) == 1
    async with office.storage.begin() as tx:
        await tx.bars.put(FIRST, barred.id)
    await office.deliver()
    assert (reminders(reviewer), reminders(colleague)) == (0, 1)
    office.clock.forward(days=1)
    await remind_overdue(office.world)
    await office.deliver()
    assert (reminders(reviewer), reminders(colleague)) == (0, 2)
