"""Who is told that an event has changed: lists of people, read by ranges of their ids."""

from datetime import datetime

import sqlalchemy as sa

from core.model.broadcast import BroadcastSubject
from core.model.delivery import DeliveryState
from core.model.event import INTERESTED, Attendance
from core.model.series import Scope
from storage.agenda_tables import attendance, event_changes, event_mutes, event_roles, events
from storage.outbox_tables import broadcasts, copies
from storage.reminder_tables import reminders, round_parts, round_reminders
from storage.stores.audience import Span
from storage.stores.event_circles import seen_by
from storage.tables import people

_ARRIVED = (DeliveryState.SENT, DeliveryState.CLAIMED, DeliveryState.IN_DOUBT)
"""States of a reminder that has, or may have, reached its reader."""


def of_change(change: int, *, span: Span) -> sa.ColumnElement[bool]:
    """Return the condition that somebody has to be told of a change.

    Those who were reminded of the event, have a role in it or want to come; not who said that
    they will not come, or muted it without wanting to come, or may not see it any more. When
    more of its series was changed, whoever has to do with any of that is told of the nearest.
    """
    event = (
        sa.select(event_changes.c.event_id).where(event_changes.c.id == change).scalar_subquery()
    )
    return _told(event, _concerned(change), span)


def to_be_told(event: int, *, scope: Scope, now: datetime) -> sa.ColumnElement[bool]:
    """Return the condition that somebody would be told if an event were changed now.

    Args:
        event: which.
        scope: what of its series would change with it.
        now: what has begun then does not change any more (aware UTC).
    """
    itself = sa.select(events.c.id).where(events.c.id == event)
    concerned = sa.union_all(itself)
    if scope is not Scope.THIS:
        others, this = events.alias("others"), events.alias("this_one")
        with_it = (
            sa.select(others.c.id)
            .join(this, others.c.series_id == this.c.series_id)
            .where(this.c.id == event, others.c.starts_at > now)
        )
        if scope is Scope.FOLLOWING:
            with_it = with_it.where(others.c.occurrence >= this.c.occurrence)
        concerned = sa.union_all(itself, with_it)
    return _told(itself.scalar_subquery(), concerned, None)


def _told(
    event: sa.ScalarSelect[int], concerned: sa.CompoundSelect[tuple[int]], span: Span | None
) -> sa.ColumnElement[bool]:
    """Return the condition that somebody has to do with *concerned*, and is told of *event*."""
    wants = attendance.c.said.in_(sorted(INTERESTED))
    lists = (_reminded(concerned), _said(concerned, wants), _named(concerned))
    cut = [
        each if span is None else each.where(*_within(each.selected_columns[0], span))
        for each in lists
    ]
    mine = attendance.c.person_id == people.c.id
    declined = sa.exists().where(
        attendance.c.event_id == event, mine, attendance.c.said == Attendance.NOT_COMING
    )
    muted = sa.exists().where(
        event_mutes.c.event_id == event, event_mutes.c.person_id == people.c.id
    )
    return sa.and_(
        people.c.id.in_(sa.union_all(*cut)),
        sa.or_(
            sa.exists(_said(concerned, wants).where(mine).correlate(people)),
            sa.and_(~declined, ~muted),
        ),
        sa.exists().where(events.c.id == event, seen_by(people.c.id)),
    )


def _concerned(change: int) -> sa.CompoundSelect[tuple[int]]:
    """Return the event that changed, and those of its series that changed with it."""
    others, this = events.alias("others"), events.alias("this_one")
    following = others.c.occurrence >= this.c.occurrence
    with_it = (
        sa.select(others.c.id)
        .select_from(event_changes)
        .join(this, this.c.id == event_changes.c.event_id)
        .join(others, others.c.series_id == this.c.series_id)
        .where(
            event_changes.c.id == change,
            event_changes.c.scope != Scope.THIS,
            others.c.starts_at > event_changes.c.at,
            sa.or_(event_changes.c.scope == Scope.ALL, following),
        )
    )
    itself = sa.select(event_changes.c.event_id).where(event_changes.c.id == change)
    return sa.union_all(itself, with_it)


def _reminded(concerned: sa.CompoundSelect[tuple[int]]) -> sa.Select[tuple[int]]:
    """Return those with a copy, sent or on its way, of a round that reminded them of the event."""
    return (
        sa.select(round_parts.c.person_id)
        .join_from(reminders, round_reminders, round_reminders.c.reminder_id == reminders.c.id)
        .join(
            round_parts,
            sa.and_(
                round_parts.c.round_id == round_reminders.c.round_id,
                round_parts.c.reminder_id == round_reminders.c.reminder_id,
            ),
        )
        .join(
            broadcasts,
            sa.and_(
                broadcasts.c.subject == BroadcastSubject.REMINDER,
                broadcasts.c.subject_id == round_reminders.c.round_id,
            ),
        )
        .join(
            copies,
            sa.and_(
                copies.c.broadcast_id == broadcasts.c.id,
                copies.c.person_id == round_parts.c.person_id,
            ),
        )
        .where(reminders.c.event_id.in_(concerned), copies.c.state.in_(_ARRIVED))
    )


def _said(
    concerned: sa.CompoundSelect[tuple[int]], what: sa.ColumnElement[bool]
) -> sa.Select[tuple[int]]:
    return sa.select(attendance.c.person_id).where(attendance.c.event_id.in_(concerned), what)


def _named(concerned: sa.CompoundSelect[tuple[int]]) -> sa.Select[tuple[int]]:
    return sa.select(event_roles.c.person_id).where(event_roles.c.event_id.in_(concerned))


def _within(person: sa.ColumnElement[int], span: Span) -> tuple[sa.ColumnElement[bool], ...]:
    return person > span[0], person <= span[1]
