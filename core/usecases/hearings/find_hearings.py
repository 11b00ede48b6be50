"""Hearings as readers find them: one with its case, a whole case, and a week of all of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.event import Event, Part
from core.model.event_kind import EventKind
from core.model.hearing import CourtCase, Hearing
from core.model.identity import CourtCaseId, EventId, PersonId, TopicKey
from core.model.refusals import NotFound
from core.ports.storage import Transaction
from core.ports.world import World

COURT_ZONE = "Europe/Istanbul"
"""Where the courts are; a week of hearings is theirs."""
FOLLOWED = TopicKey("rule_of_law")
"""Whoever follows it is told of the week's hearings, whatever these are about."""
MOST_OF_A_WEEK = 100
_WEEK = timedelta(days=7)
_MORNING = time(8)


@dataclass(frozen=True, slots=True)
class Observed:
    """A hearing as one reader sees it.

    Attributes:
        before: the hearing that went over to this one, if there is one that the reader may see.
        part: what the reader does there; None when nobody in particular reads.
    """

    event: Event
    hearing: Hearing
    before: Event | None
    part: Part | None


@dataclass(frozen=True, slots=True)
class WeekOfHearings:
    """The hearings of a week, soonest first.

    Attributes:
        monday: in the courts' zone.
    """

    monday: date
    events: Sequence[Event]
    hearings: Mapping[EventId, Hearing]

    def hearing(self, event: Event) -> Hearing:
        """Return what is known of one of them."""
        return self.hearings.get(event.id, Hearing(event.id))

    @property
    def topics(self) -> frozenset[TopicKey]:
        """Topics whose followers are told of it."""
        return frozenset({FOLLOWED}.union(*(event.topics for event in self.events)))


async def look_at_hearing(world: World, event: EventId, reader: PersonId | None) -> Observed:
    """Return a hearing; without a reader, as all readers of a reminder see it.

    Raises:
        NotFound: there is no such hearing, or the reader may not know of it.
    """
    async with world.storage.read() as view:
        if reader is not None and not await view.event_people.may_see(event, reader):
            raise NotFound
        found = await find_hearing(view, event)
        before = await view.events.adjourned_to(event)
        if before is not None and reader is not None:
            seen = await view.event_people.may_see(before.id, reader)
            before = before if seen else None
        part = None if reader is None else await view.event_people.part(event, reader)
        return Observed(found, await view.hearings.get(event), before, part)


async def open_case(
    world: World, reader: PersonId, number: CourtCaseId
) -> tuple[CourtCase, Sequence[tuple[Event, Hearing]]]:
    """Return a case and those of its hearings that the reader may see, the earliest first.

    Raises:
        NotFound: there is no such case, or the reader may see none of its hearings.
    """
    async with world.storage.read() as view:
        case = await view.hearings.get_case(number)
        if case is None:
            raise NotFound
        known = {each.event: each for each in await view.hearings.of_case(number)}
        seen = [
            (event, known[event.id])
            for event in await view.events.get_many(list(known))
            if await view.event_people.may_see(event.id, reader)
        ]
    if not seen:
        raise NotFound
    return case, seen


async def open_week(world: World, reader: PersonId, monday: date) -> WeekOfHearings:
    """Return the hearings of a week that the reader may see and that are not over."""
    async with world.storage.read() as view:
        return await week_of(view, monday, now=world.clock.now(), reader=reader)


async def read_week(world: World, number: int) -> WeekOfHearings | None:
    """Return a week that was sent: what everybody may see, and is not over yet."""
    async with world.storage.read() as view:
        monday = await view.hearings.week(number)
        if monday is None:
            return None
        return await week_of(view, monday, now=world.clock.now(), reader=None)


async def week_of(
    view: Transaction, monday: date, *, now: datetime, reader: PersonId | None
) -> WeekOfHearings:
    """Return a week's hearings; without a reader those that everybody may see."""
    start, end = begins(monday), begins(monday + _WEEK)
    found, _ = await view.events.upcoming(
        reader,
        None,
        after=max(now, start),
        offset=0,
        limit=MOST_OF_A_WEEK,
        kinds={EventKind.HEARING},
    )
    events = [
        event
        for event in found
        if start <= event.starts_at < end and (reader is not None or not event.is_closed_circle)
    ]
    known = await view.hearings.of_events([event.id for event in events])
    return WeekOfHearings(monday, events, known)


async def find_hearing(view: Transaction, event: EventId) -> Event:
    """Return an event of kind HEARING; who may know of it is for the caller to check.

    Raises:
        NotFound: there is none.
    """
    found = await view.events.get(event)
    if found is None or found.kind is not EventKind.HEARING:
        raise NotFound
    return found


def begins(monday: date) -> datetime:
    """Return when a week begins in the courts' zone (aware)."""
    return datetime.combine(monday, time(), ZoneInfo(COURT_ZONE))


def told_at(monday: date) -> datetime:
    """Return when a week's hearings are sent (aware): that Monday in the morning."""
    return datetime.combine(monday, _MORNING, ZoneInfo(COURT_ZONE))


def monday_of(now: datetime) -> date:
    """Return the Monday of the week that it is in the courts' zone."""
    today = now.astimezone(ZoneInfo(COURT_ZONE)).date()
    return today - timedelta(days=today.weekday())
