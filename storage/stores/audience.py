"""Who may be written to unasked, and who is in an audience: conditions on the table of people."""

from collections.abc import Collection

import sqlalchemy as sa

from core.model.audience import Audience, Circle
from core.model.event import Attendance
from core.model.identity import EventId, GroupId, TopicKey
from storage.agenda_tables import attendance
from storage.group_tables import group_members, groups
from storage.tables import follows, people

Span = tuple[int, int]
"""Person ids: behind the first, up to and with the second."""
Ids = sa.Select[tuple[int]]


def may_be_written_to(who: sa.FromClause = people) -> sa.ColumnElement[bool]:
    """Return the condition that a person consented, is reachable and not paused.

    Args:
        who: the table of people, under whichever name the statement has it.
    """
    return sa.and_(
        who.c.consented_at.is_not(None), who.c.reachable.is_(True), who.c.paused.is_(False)
    )


def in_audience(audience: Audience, *, span: Span | None = None) -> sa.ColumnElement[bool]:
    """Return the condition that a person is in an audience and may be written to.

    Args:
        audience: nobody is in one that does not say whom it begins with.
        span: the ids that the statement looks at anyway: the lists of those who follow, belong or
            come are read for them alone, so that a chunk of a large audience costs a chunk.
    """
    return sa.and_(may_be_written_to(), belongs_to(audience, span=span))


def belongs_to(audience: Audience, *, span: Span | None = None) -> sa.ColumnElement[bool]:
    """Return the condition that a person is in an audience by its rule, reachable or not.

    Nothing more is sent to a group once it is closed; who is in it stays left out by `without`.
    """
    return sa.and_(
        sa.true(),
        *_beginning(audience, span),
        *_within(audience.only, span),
        *_outside(audience.without),
    )


def _beginning(audience: Audience, span: Span | None) -> list[sa.ColumnElement[bool]]:
    if audience.everyone:
        return []
    lists = _lists(audience.topics, audience.groups, audience.events)
    if not lists:
        return [sa.false()]
    # One list, not three joined by OR: PostgreSQL reads a long list behind OR once per person.
    return [people.c.id.in_(sa.union_all(*(_cut(each, span) for each in lists)))]


def _within(circle: Circle, span: Span | None) -> list[sa.ColumnElement[bool]]:
    conditions: list[sa.ColumnElement[bool]] = [
        people.c.id.in_(_cut(each, span))
        for each in _lists(circle.topics, circle.groups, circle.events)
    ]
    if circle.languages:
        conditions.append(people.c.language.in_(sorted(circle.languages)))
    if circle.countries:
        conditions.append(people.c.country.in_(sorted(circle.countries)))
    return conditions


def _outside(circle: Circle) -> list[sa.ColumnElement[bool]]:
    """Return conditions as NOT EXISTS: PostgreSQL reads a long list behind NOT IN per person."""
    conditions = [
        sa.not_(sa.exists(each.where(each.selected_columns[0] == people.c.id).correlate(people)))
        for each in _lists(circle.topics, circle.groups, circle.events, closed_too=True)
    ]
    if circle.languages:
        conditions.append(people.c.language.not_in(sorted(circle.languages)))
    if circle.countries:  # who told no country is in none
        told = sa.func.coalesce(people.c.country, "")
        conditions.append(told.not_in(sorted(circle.countries)))
    return conditions


def _lists(
    topics: Collection[TopicKey],
    circles: Collection[GroupId],
    events: Collection[EventId],
    *,
    closed_too: bool = False,
) -> list[Ids]:
    """Return who follows, belongs and comes: a list for each feature that is asked for."""
    found: list[Ids] = []
    if topics:
        found.append(sa.select(follows.c.person_id).where(follows.c.topic.in_(sorted(topics))))
    if circles:
        chosen = sa.select(groups.c.id).where(groups.c.id.in_(sorted(circles)))
        if not closed_too:
            chosen = chosen.where(groups.c.closed_at.is_(None))
        members = sa.select(group_members.c.person_id)
        found.append(members.where(group_members.c.group_id.in_(chosen)))
    if events:
        coming = sa.select(attendance.c.person_id).where(
            attendance.c.event_id.in_(sorted(events)), attendance.c.said == Attendance.COMING
        )
        found.append(coming)
    return found


def _cut(ids: Ids, span: Span | None) -> Ids:
    if span is None:
        return ids
    number = ids.selected_columns[0]
    return ids.where(number > span[0], number <= span[1])
