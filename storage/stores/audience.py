"""Who may be written to unasked, and who follows what: conditions on the table of people."""

from collections.abc import Sequence

import sqlalchemy as sa

from core.model.identity import TopicKey
from storage.tables import follows, people


def may_be_written_to() -> sa.ColumnElement[bool]:
    """Return the condition that a person consented, is reachable and not paused."""
    return sa.and_(
        people.c.consented_at.is_not(None),
        people.c.reachable.is_(True),
        people.c.paused.is_(False),
    )


def followers_of(topics: Sequence[TopicKey] | sa.Select[tuple[str]]) -> sa.ColumnElement[bool]:
    """Return the condition that a person follows at least one of the topics."""
    return people.c.id.in_(sa.select(follows.c.person_id).where(follows.c.topic.in_(topics)))
