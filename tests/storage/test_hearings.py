"""Court cases and hearings on both databases: what is public, what is sealed, who is told when."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
import sqlalchemy as sa

from content.loader import load_content
from core.model.broadcast import BroadcastSubject
from core.model.delivery import Notice
from core.model.event import Attendance, EventRole
from core.model.event_kind import EventKind, EventState
from core.model.event_time import EventTime
from core.model.hearing import CaseFact, Hearing, HearingReport, Outcome
from core.model.identity import TopicKey
from core.usecases.events.change_event import EventEdit, change_event
from core.usecases.events.move_event import move_event
from core.usecases.hearings.ask_observers import ASK, ask_of_due_hearings
from core.usecases.hearings.follow_hearing import AGAIN
from core.usecases.hearings.send_week import next_week, send_week_of_hearings
from storage.agenda_tables import event_groups
from storage.hearing_tables import hearing_reports
from storage.outbox_tables import broadcasts, copies
from tests.storage.agenda import Keeper, new_keeper
from tests.storage.circles import add_group
from tests.storage.conftest import NOW, add_person, raw
from tests.storage.test_broadcasts import fan_out

CONTENT = load_content()
ISTANBUL = "Europe/Istanbul"
MONDAY = date(2026, 3, 2)
TOLD = HearingReport(Outcome.ADJOURNED, date(2026, 4, 7), time(10), "Nobody was let in")


@pytest.fixture
async def keeper(storage, other, url) -> Keeper:
    return await new_keeper(storage, other, url, CONTENT)


async def hearing_on(keeper: Keeper, day: date, clock: time | None = time(10), **said):
    when = EventTime(day, clock, ISTANBUL)
    return await keeper.add(kind=EventKind.HEARING, when=when, **said)


async def told_of(keeper: Keeper, kind: str) -> list[int]:
    """Return to whom notices of a kind are waiting, by their ids."""
    now = keeper.clock.now()
    async with keeper.storage.begin() as tx:
        claimed = await tx.outbox.claim(limit=100, now=now, real_now=now, lease_seconds=60)
    return sorted(
        each.person
        for each in claimed
        if isinstance(each.subject, Notice) and each.subject.kind == kind
    )


async def sent_weeks(keeper: Keeper) -> list[list[int]]:
    """Return who gets each week's hearings."""
    async with raw(keeper.url) as connection:
        found = await connection.execute(
            sa.select(broadcasts.c.id)
            .where(broadcasts.c.subject == BroadcastSubject.HEARINGS)
            .order_by(broadcasts.c.id)
        )
        numbers = [row.id for row in found]
    whom = []
    for number in numbers:
        await fan_out(keeper.storage, number)
        async with raw(keeper.url) as connection:
            rows = await connection.execute(
                sa.select(copies.c.person_id)
                .where(copies.c.broadcast_id == number)
                .order_by(copies.c.person_id)
            )
            whom.append([row.person_id for row in rows])
    return whom


async def test_hearings_share_what_is_known_of_their_case(keeper):
    """A case number that is corrected is right on every hearing, past and coming."""
    first = await hearing_on(keeper, date(2026, 3, 3))
    second = await hearing_on(keeper, date(2026, 4, 7))
    async with keeper.storage.begin() as tx:
        assert await tx.hearings.get(first) == Hearing(first)
        case = await tx.hearings.add_case()
        await tx.hearings.set_fact(case, CaseFact.NUMBER, "2026/1")
        await tx.hearings.join(first, case)
        await tx.hearings.join(second, case)
        await tx.hearings.set_fact(case, CaseFact.NUMBER, "2026/17")
        await tx.hearings.set_fact(case, CaseFact.COURT, "Court 3")
        await tx.hearings.set_fact(case, CaseFact.COURT, "")
    async with keeper.other.read() as view:
        kept = await view.hearings.of_case(case)
        assert [each.event for each in kept] == [first, second]
        assert {each.case.fact(CaseFact.NUMBER) for each in kept if each.case} == {"2026/17"}
        assert set((await view.hearings.get_case(case)).facts) == {CaseFact.NUMBER}
        assert [each.id for each in await view.hearings.latest_cases(5)] == [case]


async def test_what_observers_tell_is_sealed_and_comes_back_whole(keeper):
    """Who sat in a court room, and what they saw, is nobody's business before it is published."""
    event = await hearing_on(keeper, date(2026, 3, 3))
    first, second = await add_person(keeper.storage, 1), await add_person(keeper.storage, 2)
    async with keeper.storage.begin() as tx:
        await tx.hearings.save_report(event, second.id, HearingReport(), done=False, at=NOW)
        later = NOW + timedelta(minutes=1)
        await tx.hearings.save_report(event, first.id, TOLD, done=False, at=later)
        await tx.hearings.save_report(event, first.id, TOLD, done=True, at=later)
    async with keeper.other.read() as view:
        told = await view.hearings.reports(event)
        assert [each.person for each in told] == [second.id, first.id]
        assert (told[1].report, told[1].done) == (TOLD, True)
        assert await view.hearings.reports_by(first.id) == {event: TOLD}
    async with raw(keeper.url) as connection:
        sealed = (await connection.execute(sa.select(hearing_reports.c.sealed))).scalars().all()
    assert all(b"Nobody was" not in each for each in sealed)
    async with keeper.storage.begin() as tx:
        await tx.people.forget(first.id)
        assert [each.person for each in await tx.hearings.reports(event)] == [second.id]
        assert await tx.hearings.prune(NOW) == 0
        await tx.hearings.publish(event, "A note", NOW)
        assert await tx.hearings.prune(NOW) == 0
        assert await tx.hearings.prune(NOW + timedelta(days=1)) == 1


@pytest.mark.parametrize("ends", [None, time(15)])
async def test_observers_and_coordinators_are_asked_once_it_may_have_ended(keeper, ends):
    """Asked during the hearing they cannot answer; asked twice they stop answering."""
    when = EventTime(date(2026, 3, 3), time(10), ISTANBUL, end_clock=ends)
    event = await keeper.add(kind=EventKind.HEARING, when=when)
    coming = await keeper.comes(event)
    over = datetime(2026, 3, 3, 12 if ends else 9, tzinfo=UTC)  # two hours when nobody said
    async with keeper.other.read() as view:
        assert await view.hearings.next_over(after=NOW, until=over - timedelta(1)) is None
        assert await view.hearings.next_over(after=NOW, until=over) == over
    keeper.clock.moment = over - timedelta(minutes=1)
    assert await ask_of_due_hearings(keeper.world) == 0
    keeper.clock.moment = over
    assert await ask_of_due_hearings(keeper.world) == 1
    assert await ask_of_due_hearings(keeper.world) == 0
    assert await told_of(keeper, ASK) == sorted([keeper.id, coming])


async def test_nobody_is_asked_about_a_hearing_that_is_settled_or_long_past(keeper):
    """After an outage of two weeks nobody remembers; and what the court decided is known."""
    event = await hearing_on(keeper, date(2026, 3, 3))
    keeper.clock.moment = NOW + timedelta(days=14)
    assert await ask_of_due_hearings(keeper.world) == 0
    keeper.clock.moment = NOW + timedelta(days=3)
    revision = (await keeper.event(event)).revision
    await move_event(keeper.world, keeper.id, event, EventState.DECIDED, revision=revision)
    assert await ask_of_due_hearings(keeper.world) == 0


async def test_a_hearing_that_goes_over_keeps_its_case_and_asks_its_observers_anew(keeper):
    """What was adjourned in the court room is told to those who sat there, not to everybody."""
    event = await hearing_on(keeper, date(2026, 3, 3))
    coming = await keeper.comes(event)
    stranger = await add_person(keeper.storage, 5)
    async with keeper.storage.begin() as tx:
        case = await tx.hearings.add_case()
        await tx.hearings.join(event, case)
        away = Attendance.NOT_COMING
        await tx.event_people.say(event, stranger.id, away, needs=None, at=NOW)
        await tx.event_people.set_role(event, coming, EventRole.OBSERVER, on=True)
    keeper.clock.moment = NOW + timedelta(days=3)
    await move_event(
        keeper.world,
        keeper.id,
        event,
        EventState.ADJOURNED,
        revision=(await keeper.event(event)).revision,
        when=EventTime(date(2026, 4, 7), time(10), ISTANBUL),
    )
    following = (await keeper.event(event)).successor
    async with keeper.other.read() as view:
        assert (await view.hearings.get(following)).case.id == case
        assert not (await view.event_people.part(following, coming)).roles
    assert await told_of(keeper, AGAIN) == [coming]


async def test_the_week_goes_out_on_monday_morning_once_to_who_follows(keeper):
    """The week's list is useful on Monday; twice, or to everybody, it is noise."""
    of_topic = CONTENT.topics[0].key
    await hearing_on(keeper, date(2026, 3, 4), topics=frozenset({of_topic}))
    await hearing_on(keeper, date(2026, 3, 10))
    follower, other = await add_person(keeper.storage, 7), await add_person(keeper.storage, 8)
    await add_person(keeper.storage, 9)
    async with keeper.storage.begin() as tx:
        await tx.people.follow(follower.id, TopicKey("rule_of_law"), wanted=True)
        await tx.people.follow(other.id, of_topic, wanted=True)
    morning = datetime(2026, 3, 2, 5, tzinfo=UTC)  # 8:00 in Istanbul
    assert next_week(NOW, NOW + timedelta(days=1)) == morning
    assert next_week(morning, morning + timedelta(days=6)) is None
    keeper.clock.moment = morning - timedelta(seconds=1)
    assert await send_week_of_hearings(keeper.world) == 0
    keeper.clock.moment = morning
    assert await send_week_of_hearings(keeper.world) == 1
    assert await send_week_of_hearings(keeper.world) == 0
    assert await sent_weeks(keeper) == [[follower.id, other.id]]


async def test_a_week_without_public_hearings_is_not_sent(keeper):
    """A closed hearing must not show in a list that is meant to be passed on."""
    event = await hearing_on(keeper, date(2026, 3, 4))
    edit = EventEdit(1, invited_only=True)
    await change_event(keeper.world, keeper.id, event, edit)
    keeper.clock.moment = datetime(2026, 3, 2, 5, tzinfo=UTC)
    assert await send_week_of_hearings(keeper.world) == 0
    assert await sent_weeks(keeper) == []


async def test_after_an_outage_the_rest_of_the_week_still_goes_out_until_friday(keeper):
    """On Friday morning the list is of no use any more."""
    await hearing_on(keeper, date(2026, 3, 3))
    await hearing_on(keeper, date(2026, 3, 6), time(16))
    keeper.clock.moment = datetime(2026, 3, 6, 5, tzinfo=UTC)
    assert await send_week_of_hearings(keeper.world) == 0
    keeper.clock.moment = datetime(2026, 3, 5, 5, tzinfo=UTC)
    assert await send_week_of_hearings(keeper.world) == 1


def test_only_what_was_adjourned_has_a_next_date():
    """A date left behind by a slip of the thumb must not become a hearing."""
    assert TOLD.with_outcome(Outcome.DECIDED) == replace(
        TOLD, outcome=Outcome.DECIDED, day=None, clock=None
    )
    assert HearingReport.unpacked(TOLD.packed()) == TOLD


async def test_who_paused_or_left_the_circle_is_neither_asked_nor_told_the_next_date(keeper):
    """A closed hearing's court and hour must not reach who was put out of its circle since."""
    inside, outside, paused = [
        await add_person(keeper.storage, number, consented=True) for number in (5, 6, 7)
    ]
    group = await add_group(keeper.url, inside, outside, paused)
    event = await hearing_on(keeper, date(2026, 3, 3))
    async with raw(keeper.url) as connection:
        await connection.execute(event_groups.insert().values(event_id=event, group_id=group))
    async with keeper.storage.begin() as tx:
        for each in (inside, outside, paused):
            coming = Attendance.COMING
            await tx.event_people.say(event, each.id, coming, needs=None, at=NOW)
        await tx.people.save(replace(paused, paused=True))
        await tx.groups.leave(group, outside.id)
    keeper.clock.moment = NOW + timedelta(days=3)
    await ask_of_due_hearings(keeper.world)
    assert await told_of(keeper, ASK) == sorted([keeper.id, inside.id])
    await move_event(
        keeper.world,
        keeper.id,
        event,
        EventState.ADJOURNED,
        revision=(await keeper.event(event)).revision,
        when=EventTime(date(2026, 4, 7), time(10), ISTANBUL),
    )
    assert await told_of(keeper, AGAIN) == [inside.id]


async def test_who_muted_a_hearing_is_not_asked_about_it_either(keeper):
    """Silence that ends with a question was no silence."""
    quiet, other = [await add_person(keeper.storage, each, consented=True) for each in (5, 6)]
    event = await hearing_on(keeper, date(2026, 3, 3))
    async with keeper.storage.begin() as tx:
        for each in (quiet, other):
            await tx.event_people.say(event, each.id, Attendance.COMING, needs=None, at=NOW)
        await tx.event_people.mute(event, quiet.id, on=True)
    keeper.clock.moment = NOW + timedelta(days=3)
    await ask_of_due_hearings(keeper.world)
    assert await told_of(keeper, ASK) == sorted([keeper.id, other.id])
