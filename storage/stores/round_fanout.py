"""Fan-out of a round: who is reminded of which of its events.

Driven from the lists of those concerned. Those who are named, come or belong to a group are few
for each event, and are written down event by event; those who follow topics, and everyone, are
read by ranges of people, as are lists that are long. So ten thousand events with a reader each
cost what one event with ten thousand readers costs.
"""

from collections.abc import Sequence

import sqlalchemy as sa

from core.model.event import INTERESTED, Attendance
from storage.agenda_tables import (
    attendance,
    event_groups,
    event_mutes,
    event_roles,
    event_topics,
    events,
)
from storage.columns import Id
from storage.group_tables import group_members, groups
from storage.reminder_tables import (
    personal_distances,
    reminder_rounds,
    reminders,
    round_clocks,
    round_parts,
    round_reminders,
)
from storage.session import Session
from storage.stores.audience import Span, may_be_written_to
from storage.stores.event_circles import seen_by
from storage.stores.rounds import EVERYONE
from storage.tables import follows, people

GATHERED_AT_ONCE = 2_000
WRITTEN_AT_ONCE = 3_000
"""So many pairs are enough for one transaction; nobody else writes to SQLite meanwhile."""
LONG = 50
"""So many come to an event whose list is read by ranges of people."""
_WIDER = 50
"""So many events that are read by ranges are worth looking at twice as many people at once."""

_Pairs = sa.Select[tuple[int, int]]
_BASE = round_reminders.join(reminders, reminders.c.id == round_reminders.c.reminder_id).join(
    events, events.c.id == reminders.c.event_id
)
_IS_BEFORE = reminders.c.distance_seconds >= 0


async def gather(session: Session, number: int) -> bool:
    """Write down those named, coming or belonging for the next events; say whether that is all."""
    row = await session.row(sa.select(reminder_rounds).where(reminder_rounds.c.id == number))
    after = None if row is None else row.gathered_to
    written = 0
    while after is not None and written < WRITTEN_AT_ONCE:
        after, more = await _gather_some(session, number, after)
        written += more
    await session.run(
        reminder_rounds.update().where(reminder_rounds.c.id == number).values(gathered_to=after)
    )
    return after is None


async def _gather_some(session: Session, number: int, after: int) -> tuple[int | None, int]:
    """Return up to which event all are written down, None: up to the last; and how many those are.

    What has a long list is left to ranges of people.
    """
    of_round = round_reminders.c.round_id == number
    found = await session.rows(
        sa.select(round_reminders.c.reminder_id)
        .where(of_round, round_reminders.c.reminder_id > after)
        .order_by(round_reminders.c.reminder_id)
        .limit(GATHERED_AT_ONCE)
    )
    if not found:
        return None, 0
    upto: int = found[-1].reminder_id
    these = (
        of_round,
        round_reminders.c.reminder_id > after,
        round_reminders.c.reminder_id <= upto,
    )
    await session.run(round_reminders.update().where(*these, _has_long_list()).values(is_long=True))
    short = (*these, round_reminders.c.is_long.is_(False))
    written = await _write(session, number, _lists(short, None))
    return (upto if len(found) == GATHERED_AT_ONCE else None), written


async def write_span(session: Session, number: int, span: Span) -> tuple[int, bool]:
    """Write down who else is reminded among the people of a span.

    Returns up to which person all are written down now, and whether that is the last.
    """
    of_round = round_reminders.c.round_id == number
    wide = sa.or_(round_reminders.c.is_open, round_reminders.c.is_long)
    many = await session.value(
        sa.select(sa.func.count()).select_from(round_reminders).where(of_round, wide)
    )
    if not many:
        return await _few(session, number, span)
    after, upto = span[0], span[0] + (span[1] - span[0]) * (1 + many // _WIDER)
    last = await session.value(sa.select(sa.func.max(people.c.id))) or 0
    is_open = (of_round, round_reminders.c.is_open.is_(True))
    is_long = (of_round, round_reminders.c.is_long.is_(True))
    pairs = [*_everybody(is_open, (after, upto)), *_lists(is_long, (after, upto))]
    await _write(session, number, pairs)
    return min(upto, last), upto >= last


async def _few(session: Session, number: int, span: Span) -> tuple[int, bool]:
    """Return how far as many people reach as the span is wide: all are written down already."""
    person = round_parts.c.person_id
    rest = sa.select(person).where(round_parts.c.round_id == number, person > span[0])
    nth = rest.distinct().order_by(person).offset(span[1] - span[0]).limit(1)
    upto = await session.value(nth)
    if upto is not None:
        return upto, False
    last = await session.value(sa.select(sa.func.max(rest.subquery().c.person_id)))
    return last or span[0], True


def readers_of(number: int, span: Span) -> sa.Select[tuple[int]]:
    """Return the query for those in the span to whom a copy of a round goes."""
    person = round_parts.c.person_id
    return (
        sa.select(person)
        .where(round_parts.c.round_id == number, person > span[0], person <= span[1])
        .distinct()
    )


def _has_long_list() -> sa.ColumnElement[bool]:
    event = (
        sa.select(reminders.c.event_id)
        .where(reminders.c.id == round_reminders.c.reminder_id)
        .correlate(round_reminders)
        .scalar_subquery()
    )
    coming = sa.select(attendance.c.person_id).where(attendance.c.event_id == event)
    members = (
        sa.select(group_members.c.person_id)
        .join(event_groups, event_groups.c.group_id == group_members.c.group_id)
        .where(event_groups.c.event_id == event)
    )
    return sa.or_(*(sa.exists(each.limit(1).offset(LONG)) for each in (coming, members)))


def _lists(which: Sequence[sa.ColumnElement[bool]], span: Span | None) -> list[_Pairs]:
    """Return (person, reminder) of those who are named, come, or belong to a group."""
    wanted = sa.or_(
        sa.and_(_IS_BEFORE, attendance.c.said.in_(sorted(INTERESTED))),
        attendance.c.said == Attendance.COMING,
    )
    coming = _pairs(
        attendance.c.person_id,
        _BASE.join(attendance, attendance.c.event_id == events.c.id),
        span,
    ).where(*which, wanted, seen_by(attendance.c.person_id))
    named = _pairs(
        event_roles.c.person_id,
        _BASE.join(event_roles, event_roles.c.event_id == events.c.id),
        span,
    ).where(*which)
    members = _pairs(
        group_members.c.person_id,
        _BASE.join(event_groups, event_groups.c.event_id == events.c.id)
        .join(groups, groups.c.id == event_groups.c.group_id)
        .join(group_members, group_members.c.group_id == groups.c.id),
        span,
    ).where(*which, _IS_BEFORE, events.c.invited_only.is_(False), groups.c.closed_at.is_(None))
    return [coming, named, members]


def _everybody(which: Sequence[sa.ColumnElement[bool]], span: Span) -> list[_Pairs]:
    """Return (person, reminder) of those who follow a topic, or of everyone where it has none."""
    following = _pairs(
        follows.c.person_id,
        _BASE.join(event_topics, event_topics.c.event_id == events.c.id).join(
            follows, follows.c.topic == event_topics.c.topic
        ),
        span,
    ).where(*which)
    has_topic = sa.exists().where(event_topics.c.event_id == events.c.id)
    everyone = _pairs(people.c.id, _BASE.join(people, sa.true()), span).where(*which, ~has_topic)
    return [following, everyone]


def _pairs(person: sa.ColumnElement[int], found: sa.FromClause, span: Span | None) -> _Pairs:
    pairs = sa.select(person.label("person"), round_reminders.c.reminder_id.label("reminder"))
    pairs = pairs.select_from(found)
    return pairs if span is None else pairs.where(person > span[0], person <= span[1])


async def _write(session: Session, number: int, pairs: Sequence[_Pairs]) -> int:
    """Write down pairs, but for those who are to be left alone, or have it from an earlier round.

    Returns how many are new.
    Somebody who has changed their zone since then may be in a round for the second time.
    """
    found = sa.union(*pairs).subquery()
    reminder = reminders.alias()
    in_round = round_reminders.alias()
    who = people.alias()
    event = reminder.c.event_id
    muted = sa.exists().where(event_mutes.c.event_id == event, event_mutes.c.person_id == who.c.id)
    declined = sa.exists().where(
        attendance.c.event_id == event,
        attendance.c.person_id == who.c.id,
        attendance.c.said == Attendance.NOT_COMING,
    )
    asked = sa.exists().where(
        personal_distances.c.person_id == who.c.id,
        personal_distances.c.distance_seconds == reminder.c.distance_seconds,
    )
    chosen = (
        sa.select(sa.literal(number, Id), found.c.person, found.c.reminder)
        .join_from(found, who, who.c.id == found.c.person)
        .join(reminder, reminder.c.id == found.c.reminder)
        .join(
            in_round,
            sa.and_(in_round.c.round_id == number, in_round.c.reminder_id == found.c.reminder),
        )
        .where(
            may_be_written_to(who),
            ~muted,
            ~declined,
            sa.or_(reminder.c.personal.is_(False), asked),
            sa.or_(in_round.c.batch == EVERYONE, _has_clock(number, in_round, who)),
            sa.or_(in_round.c.is_again.is_(False), ~_was_reminded(number, found)),
        )
    )
    statement = session.insert(round_parts).from_select(
        ["round_id", "person_id", "reminder_id"], chosen
    )
    return await session.changed(statement.on_conflict_do_nothing())


def _has_clock(number: int, in_round: sa.FromClause, who: sa.FromClause) -> sa.ColumnElement[bool]:
    return sa.exists().where(
        round_clocks.c.round_id == number,
        round_clocks.c.batch == in_round.c.batch,
        round_clocks.c.zone == who.c.zone,
        round_clocks.c.quiet_start == sa.func.coalesce(who.c.quiet_start, ""),
        round_clocks.c.quiet_end == sa.func.coalesce(who.c.quiet_end, ""),
    )


def _was_reminded(number: int, found: sa.Subquery) -> sa.ColumnElement[bool]:
    earlier, part = round_reminders.alias(), round_parts.alias()
    return sa.exists().where(
        earlier.c.reminder_id == found.c.reminder,
        earlier.c.round_id < number,
        part.c.round_id == earlier.c.round_id,
        part.c.person_id == found.c.person,
        part.c.reminder_id == found.c.reminder,
    )
