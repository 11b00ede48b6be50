"""The table of one-time links to a role in an event."""

import sqlalchemy as sa

from storage.columns import Id, surrogate_id, table

event_invitations = table(
    "event_invitations",
    surrogate_id(),
    sa.Column("token_digest", sa.LargeBinary(), nullable=False, unique=True),
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), nullable=False, index=True),
    sa.Column("role", sa.String(), nullable=False),
    sa.Column("number", sa.Integer(), nullable=False),
    sa.Column("state", sa.String(), nullable=False),
    # A link that somebody took goes with them; an open one has nobody yet.
    sa.Column("taken_by", Id, sa.ForeignKey("people.id", ondelete="CASCADE"), index=True),
)
