"""Who is told of an event: conditions on the table of people, looked up person by person."""

import sqlalchemy as sa

from core.model.broadcast import BroadcastSubject
from core.model.delivery import DeliveryState
from core.model.event import Attendance
from storage.agenda_tables import attendance, event_changes, event_topics
from storage.outbox_tables import broadcasts, copies
from storage.reminder_tables import reminders
from storage.tables import follows, people

_ARRIVED = (DeliveryState.SENT, DeliveryState.CLAIMED, DeliveryState.IN_DOUBT)
"""States of a reminder that has, or may have, reached its reader."""


def of_reminder(reminder: int) -> sa.ColumnElement[bool]:
    """Return the condition that somebody is reminded of the event: follows it or is coming."""
    event = sa.select(reminders.c.event_id).where(reminders.c.id == reminder).scalar_subquery()
    topics = sa.select(event_topics.c.topic).where(event_topics.c.event_id == event)
    follower = sa.exists().where(follows.c.topic.in_(topics), follows.c.person_id == people.c.id)
    to_everyone = sa.not_(sa.exists(topics))
    return sa.and_(
        sa.or_(to_everyone, follower, _said(event, Attendance.COMING)),
        sa.not_(_said(event, Attendance.NOT_COMING)),
    )


def of_change(change: int) -> sa.ColumnElement[bool]:
    """Return the condition that somebody was reminded of the event that changed, or is coming."""
    event = (
        sa.select(event_changes.c.event_id).where(event_changes.c.id == change).scalar_subquery()
    )
    sendings = (
        sa.select(broadcasts.c.id)
        .join(reminders, reminders.c.id == broadcasts.c.subject_id)
        .where(
            broadcasts.c.subject == BroadcastSubject.REMINDER,
            reminders.c.event_id == event,
        )
    )
    reminded = sa.exists().where(
        copies.c.broadcast_id.in_(sendings),
        copies.c.person_id == people.c.id,
        copies.c.state.in_(_ARRIVED),
    )
    return sa.or_(reminded, _said(event, Attendance.COMING))


def _said(event: sa.ScalarSelect[int], what: Attendance) -> sa.ColumnElement[bool]:
    return sa.exists().where(
        attendance.c.event_id == event,
        attendance.c.person_id == people.c.id,
        attendance.c.said == what,
    )
