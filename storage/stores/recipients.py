"""Who is told that an event has changed: lists of people, read by ranges of their ids."""

import sqlalchemy as sa

from core.model.broadcast import BroadcastSubject
from core.model.delivery import DeliveryState
from core.model.event import INTERESTED, Attendance
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
    they will not come, or muted it without wanting to come, or may not see it any more.
    """
    event = (
        sa.select(event_changes.c.event_id).where(event_changes.c.id == change).scalar_subquery()
    )
    wants = attendance.c.said.in_(sorted(INTERESTED))
    declined = attendance.c.said == Attendance.NOT_COMING
    lists = (_reminded(event), _said(event, wants), _named(event))
    cut = [each.where(*_within(each.selected_columns[0], span)) for each in lists]
    mine = attendance.c.person_id == people.c.id
    muted = sa.exists().where(
        event_mutes.c.event_id == event, event_mutes.c.person_id == people.c.id
    )
    return sa.and_(
        people.c.id.in_(sa.union_all(*cut)),
        ~sa.exists(_said(event, declined).where(mine).correlate(people)),
        sa.or_(~muted, sa.exists(_said(event, wants).where(mine).correlate(people))),
        sa.exists().where(events.c.id == event, seen_by(people.c.id)),
    )


def _reminded(event: sa.ScalarSelect[int]) -> sa.Select[tuple[int]]:
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
        .where(reminders.c.event_id == event, copies.c.state.in_(_ARRIVED))
    )


def _said(event: sa.ScalarSelect[int], what: sa.ColumnElement[bool]) -> sa.Select[tuple[int]]:
    return sa.select(attendance.c.person_id).where(attendance.c.event_id == event, what)


def _named(event: sa.ScalarSelect[int]) -> sa.Select[tuple[int]]:
    return sa.select(event_roles.c.person_id).where(event_roles.c.event_id == event)


def _within(person: sa.ColumnElement[int], span: Span) -> tuple[sa.ColumnElement[bool], ...]:
    return person > span[0], person <= span[1]
