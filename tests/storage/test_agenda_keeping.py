"""What the agenda keeps of events that are long over, on both databases."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from content.loader import load_content
from core.model.agenda_retention import AgendaRetention
from core.model.delivery import Notice
from core.model.event import Attendance, EventRole
from core.model.event_kind import EventKind
from core.model.event_time import EventTime
from core.model.hearing import HearingReport, Outcome
from core.model.identity import EventId
from core.model.meeting import Notes
from core.model.rules import Rules
from core.usecases.upkeep.keep_agenda import NOTES_GO, AgendaKept, keep_agenda
from tests.storage.agenda import BRUSSELS, Keeper, new_keeper
from tests.storage.conftest import NOW, add_person

CONTENT = load_content()
DAY = timedelta(days=1)
TOLD = HearingReport(Outcome.DECIDED, None, None, "Nobody was let in")


@pytest.fixture
async def keeper(storage, other, url) -> Keeper:
    return await new_keeper(storage, other, url, CONTENT)


async def past_event(keeper: Keeper, kind: EventKind = EventKind.MEETING) -> EventId:
    """An event two days on, to which somebody comes, observes and tells of it."""
    day = (NOW + 2 * DAY).date()
    number = await keeper.add(kind=kind, when=EventTime(day, time(10), BRUSSELS))
    member = await add_person(keeper.storage, 500 + number, consented=True)
    async with keeper.storage.begin() as tx:
        people = tx.event_people
        await people.say(number, member.id, Attendance.COMING, needs=None, at=NOW)
        await people.set_role(number, member.id, EventRole.OBSERVER, on=True)
        if kind is EventKind.HEARING:
            await tx.hearings.save_report(number, member.id, TOLD, done=True, at=NOW)
        else:
            await tx.meetings.save_notes(number, member.id, Notes(), done=True, at=NOW)
    return number


async def told(keeper: Keeper, number: EventId) -> int:
    async with keeper.other.read() as view:
        notes = await view.meetings.count_notes(number)
        return notes + len(await view.hearings.reports(number))


async def warnings(keeper: Keeper) -> list[dict[str, object]]:
    now = keeper.clock.now()
    async with keeper.storage.begin() as tx:
        claimed = await tx.outbox.claim(limit=100, now=now, real_now=now, lease_seconds=60)
    notices = [each.subject for each in claimed if isinstance(each.subject, Notice)]
    return [dict(each.params) for each in notices if each.kind == NOTES_GO]


@pytest.mark.parametrize("kind", [EventKind.MEETING, EventKind.HEARING])
async def test_what_nobody_published_goes_after_half_a_year_and_a_warning(keeper, kind):
    """What people told in confidence must not lie there for good."""
    number = await past_event(keeper, kind)
    keeper.clock.moment = NOW + 2 * DAY + 165 * DAY
    assert (await keep_agenda(keeper.world)).warned == 0
    keeper.clock.forward(days=2)
    assert (await keep_agenda(keeper.world)).warned == 1
    [warning] = await warnings(keeper)
    assert warning["events"] == str(number)
    assert (await keep_agenda(keeper.world)) == AgendaKept(), "one warning is enough"
    keeper.clock.forward(days=13, hours=23)
    await keep_agenda(keeper.world)
    assert await told(keeper, number) == 1
    keeper.clock.forward(hours=1)
    assert (await keep_agenda(keeper.world)).notes == 1
    assert await told(keeper, number) == 0


async def test_nothing_goes_unwarned_however_long_the_program_stood_still(keeper):
    """A year of outage must not delete what nobody was told of."""
    number = await past_event(keeper)
    keeper.clock.moment = NOW + 500 * DAY
    kept = await keep_agenda(keeper.world)
    assert (kept.warned, kept.notes) == (1, 0)
    keeper.clock.forward(days=14)
    assert (await keep_agenda(keeper.world)).notes == 1
    assert await told(keeper, number) == 0


async def test_what_was_published_is_not_warned_of(keeper):
    """It goes thirty days after it was published, as before."""
    number = await past_event(keeper, EventKind.HEARING)
    async with keeper.storage.begin() as tx:
        await tx.hearings.publish(number, "A note", NOW + 3 * DAY)
    keeper.clock.moment = NOW + 400 * DAY
    kept = await keep_agenda(keeper.world)
    assert (kept.warned, kept.notes) == (0, 0)


async def test_who_came_is_forgotten_after_three_months_and_how_many_is_not(keeper, storage):
    """A list of who met whom is what a raid looks for."""
    number = await past_event(keeper)
    ahead = await keeper.add(
        kind=EventKind.WORKSHOP, when=EventTime(date(2026, 12, 1), time(10), BRUSSELS)
    )
    member = await add_person(storage, 900, consented=True)
    async with storage.begin() as tx:
        people = tx.event_people
        await people.say(ahead, member.id, Attendance.COMING, needs=None, at=NOW)
        await people.say(number, member.id, Attendance.NOT_COMING, needs=None, at=NOW)
    keeper.clock.moment = NOW + 91 * DAY
    assert (await keep_agenda(keeper.world)).forgotten == 0
    keeper.clock.forward(days=2)
    assert (await keep_agenda(keeper.world)).forgotten == 1
    async with keeper.other.read() as view:
        assert await view.event_people.parts(number) == []
        counted = await view.event_people.headcount(number)
        assert (counted.coming, counted.not_coming) == (1, 1)
        assert list(await view.event_people.said_by(member.id)) == [ahead]
    assert (await keep_agenda(keeper.world)).forgotten == 0


async def test_for_ever_is_for_ever(keeper):
    """An operator may have to keep all of it."""
    number = await past_event(keeper)
    rules = Rules(agenda=AgendaRetention(notes=0, attendance=0))
    keeper.clock.moment = NOW + 5000 * DAY
    assert await keep_agenda(replace(keeper.world, rules=rules)) == AgendaKept()
    assert await told(keeper, number) == 1
