"""Who may see an event: a condition on the table of events, for one reader."""

import sqlalchemy as sa

from core.model.identity import PersonId
from core.model.roles import Role
from storage.agenda_tables import event_groups, event_roles, events
from storage.group_tables import group_members
from storage.tables import roles


def seen_by(reader: PersonId | sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    """Return the condition that there is such an event for *reader* (or for whom a column names).

    Of a closed circle are members of its groups (unless only those named are invited), whoever
    has a role in it, and coordinators.
    """
    circles = _exists(event_groups).where(event_groups.c.event_id == events.c.id)
    member = _exists(event_groups, group_members).where(
        event_groups.c.event_id == events.c.id,
        group_members.c.group_id == event_groups.c.group_id,
        group_members.c.person_id == reader,
    )
    named = _exists(event_roles).where(
        event_roles.c.event_id == events.c.id, event_roles.c.person_id == reader
    )
    coordinator = _exists(roles).where(
        roles.c.person_id == reader, roles.c.role == Role.COORDINATOR
    )
    return sa.or_(
        sa.and_(events.c.invited_only.is_(False), sa.or_(~circles, member)), named, coordinator
    )


def _exists(*tables: sa.Table) -> sa.Exists:
    """Return EXISTS over these tables alone: all else is the row around it, however deep it stands.

    By itself SQLAlchemy looks one level up only; deeper down it would read the readers' table anew,
    and ask whether anybody may see the event.
    """
    return sa.exists().correlate_except(*tables)
