"""Who gets a broadcast: a condition on the table of people for each kind of subject."""

from typing import assert_never

import sqlalchemy as sa

from core.model.broadcast import BroadcastSubject
from core.model.delivery import DeliveryState
from core.model.event import Attendance
from core.model.identity import BriefingId
from storage.session import Session
from storage.stores.audience import belongs_to, followers_of, may_be_written_to
from storage.stores.criteria import audience_of
from storage.tables import (
    attendance,
    broadcasts,
    deliveries,
    event_changes,
    event_topics,
    people,
    reminders,
)

_ARRIVED = (DeliveryState.SENT, DeliveryState.CLAIMED, DeliveryState.IN_DOUBT)
"""States of a reminder that has, or may have, reached its reader."""


async def recipients_of(session: Session, subject: str, subject_id: int) -> sa.ColumnElement[bool]:
    """Return the condition under which a person gets the broadcast of that thing."""
    match BroadcastSubject(subject):
        case BroadcastSubject.BRIEFING:
            concerned = belongs_to(await audience_of(session, BriefingId(subject_id)))
        case BroadcastSubject.REMINDER:
            concerned = _of_reminder(subject_id)
        case BroadcastSubject.EVENT_CHANGE:
            concerned = _of_change(subject_id)
        case BroadcastSubject.CORRECTION | BroadcastSubject.RECALL | BroadcastSubject.DIGEST:
            concerned = sa.false()  # not fanned out over people
        case other:
            assert_never(other)
    return sa.and_(may_be_written_to(), concerned)


def _of_reminder(reminder: int) -> sa.ColumnElement[bool]:
    event = sa.select(reminders.c.event_id).where(reminders.c.id == reminder).scalar_subquery()
    topics = sa.select(event_topics.c.topic).where(event_topics.c.event_id == event)
    to_everyone = sa.not_(sa.exists(topics))
    coming = people.c.id.in_(_said(event, Attendance.COMING))
    return sa.and_(
        sa.or_(to_everyone, followers_of(topics), coming),
        people.c.id.not_in(_said(event, Attendance.NOT_COMING)),
    )


def _of_change(change: int) -> sa.ColumnElement[bool]:
    event = (
        sa.select(event_changes.c.event_id).where(event_changes.c.id == change).scalar_subquery()
    )
    reminded = (
        sa.select(deliveries.c.person_id)
        .join(broadcasts, broadcasts.c.id == deliveries.c.broadcast_id)
        .join(reminders, reminders.c.id == broadcasts.c.subject_id)
        .where(
            broadcasts.c.subject == BroadcastSubject.REMINDER,
            reminders.c.event_id == event,
            deliveries.c.state.in_(_ARRIVED),
        )
    )
    return sa.or_(people.c.id.in_(reminded), people.c.id.in_(_said(event, Attendance.COMING)))


def _said(event: sa.ScalarSelect[int], what: Attendance) -> sa.Select[tuple[int]]:
    return sa.select(attendance.c.person_id).where(
        attendance.c.event_id == event, attendance.c.said == what
    )
