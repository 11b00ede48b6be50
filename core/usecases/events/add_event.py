"""Put an event, or a series of them, into the agenda, with all reminders."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from core.model.audit import AuditLine
from core.model.dialogue import Dialogue
from core.model.event import Event, EventVersion
from core.model.event_kind import FIRST_STATE, EventKind, EventState
from core.model.event_time import EventTime
from core.model.identity import EventId, GroupId, PersonId, SeriesId, TopicKey
from core.model.language import Language
from core.model.occurrence import occurrence_time, on_day, today_in
from core.model.recurrence import check_rule, first_start, occurrences, reach
from core.model.reference import CallKey, Content
from core.model.refusals import Unusable
from core.model.roles import Role
from core.model.series import MOST_OCCURRENCES, Series
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.confirmed_dialogue import end_confirmed
from core.usecases.events.event_checks import check_event
from core.usecases.events.keep_event import put_event
from core.usecases.staff.require_role import require_role

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What a coordinator has put together.

    Attributes:
        state: None: the first of its kind.
        rule: the value of an RRULE by which it comes again; `when` is its first time.
        but_not, also: of a series, local starts (naive) that are left out or come besides.
    """

    kind: EventKind
    versions: Mapping[Language, EventVersion]
    when: EventTime
    place: str
    topics: frozenset[TopicKey]
    groups: frozenset[GroupId] = frozenset()
    invited_only: bool = False
    seats: int | None = None
    interpretation: frozenset[Language] = frozenset()
    distances: tuple[timedelta, ...] | None = None
    after: tuple[timedelta, ...] = ()
    call: CallKey | None = None
    state: EventState | None = None
    rule: str | None = None
    uid: str = ""
    but_not: frozenset[datetime] = frozenset()
    also: frozenset[datetime] = frozenset()


async def add_event(
    world: World, coordinator: PersonId, new: NewEvent, *, dialogue: Dialogue | None = None
) -> EventId:
    """Put a new event or series in, and end the dialogue it came from; return the first one's id.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        Outdated: the dialogue was confirmed, dropped or changed meanwhile.
        NoSuchTime, AmbiguousTime, Unusable, TooLong, TooManyReminders: see `put_new`.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        event_id = await put_new(tx, new, coordinator, content=world.content, now=now)
        await tx.audit.write(AuditLine(now, coordinator, "event_added", f"event:{event_id}"))
        await end_confirmed(tx, coordinator, dialogue)
        return event_id


async def put_new(
    tx: Transaction, new: NewEvent, author: PersonId, *, content: Content, now: datetime
) -> EventId:
    """Put a new event or series in, in a transaction that somebody else opened.

    Returns the id of the (first) event. Checks no role.

    Raises:
        NoSuchTime, AmbiguousTime, Unusable: see `new_events` and `check_event`.
        TooLong, TooManyReminders: see `check_event`.
    """
    events = new_events(new, author, now)
    await check_event(tx, content, events[0])
    if new.rule is None:
        return await put_event(tx, events[0], now)
    number = await tx.series.add(series_of(new))
    series = await tx.series.get(number)
    uid = series.uid if series is not None else ""
    ids = [await put_event(tx, replace(event, series=number, uid=uid), now) for event in events]
    if series is not None:
        made_until = reach(series, today=today_in(new.when.zone, now))
        made = replace(series, made_until=made_until, pattern=ids[0])
        await tx.series.save(made, was_revision=1)
    return ids[0]


def new_event(new: NewEvent, author: PersonId, now: datetime) -> Event:
    """Return the (first) event that *new* describes, with no id yet; for previews, too.

    Raises:
        NoSuchTime, AmbiguousTime, Unusable: see `new_events`.
    """
    return new_events(new, author, now)[0]


def new_events(new: NewEvent, author: PersonId, now: datetime) -> list[Event]:
    """Return what *new* puts into the agenda, soonest first; of a series as far as it reaches.

    Raises:
        NoSuchTime, AmbiguousTime, Unusable: see `EventTime.span`.
        Unusable: all of it has passed (reason `past`); see `core.model.recurrence.check_rule`.
    """
    new.when.span(new.kind)
    if new.rule is None:
        events = [_event(new, new.when, author)]
    else:
        events = [
            replace(_event(new, _time_at(new.when, start), author), occurrence=start)
            for start in _starts(new, now)
        ]
    ahead = [event for event in events if event.starts_at > now]
    if not ahead:
        raise Unusable(reason="past")
    return ahead


def series_of(new: NewEvent) -> Series:
    """Return the series that *new* describes, with no id yet and no occurrence made.

    Raises:
        Unusable: see `core.model.recurrence.check_rule`; too many exceptions (`rule_often`).
    """
    if max(len(new.but_not), len(new.also)) > MOST_OCCURRENCES:
        raise Unusable(reason="rule_often")
    rule = check_rule(new.rule or "", new.when)
    first = on_day(new.when, first_start(rule, new.when).date())
    return Series(
        id=SeriesId(0),
        rule=rule,
        local_date=first.day,
        local_time=first.clock,
        zone=first.zone,
        but_not=new.but_not,
        also=new.also,
        uid=new.uid,
        state=new.state or FIRST_STATE[new.kind],
        last_date=first.last_day,
        end_time=first.end_clock,
    )


def _starts(new: NewEvent, now: datetime) -> list[datetime]:
    series = series_of(new)
    today = today_in(new.when.zone, now)
    return list(occurrences(series, after=today - _DAY, until=reach(series, today=today)))


def _time_at(when: EventTime, start: datetime) -> EventTime:
    """Return the time of an occurrence; of the first one exactly what was said."""
    is_first = start == datetime.combine(when.day, when.clock or time())
    return when if is_first else occurrence_time(when, start)


def _event(new: NewEvent, when: EventTime, author: PersonId) -> Event:
    starts_at, ends_at = when.span(new.kind)
    return Event(
        id=EventId(0),
        kind=new.kind,
        versions=new.versions,
        starts_at=starts_at,
        local_date=when.day,
        local_time=when.clock,
        zone=when.zone,
        place=new.place,
        topics=new.topics,
        state=new.state or FIRST_STATE[new.kind],
        author=author,
        ends_at=ends_at,
        last_date=when.last_day,
        end_time=when.end_clock,
        groups=new.groups,
        invited_only=new.invited_only,
        seats=new.seats,
        interpretation=new.interpretation,
        distances=new.distances,
        after=new.after,
        call=new.call,
        uid=new.uid,
    )
