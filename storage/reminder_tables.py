"""Tables of reminders, and of the rounds in which they go out."""

import sqlalchemy as sa

from storage.columns import Id, Moment, metadata, person_id, surrogate_id, table

reminders = table(
    "reminders",
    surrogate_id(),
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), nullable=False, index=True),
    sa.Column("distance_seconds", sa.BigInteger(), nullable=False),  # negative: after the event
    sa.Column("due_at", Moment(), nullable=False),
    sa.Column("state", sa.String(), nullable=False),
    sa.Column("personal", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Column("done_until", Moment()),
    sa.Index(None, "state", "due_at"),
)

personal_distances = table(
    "personal_distances",
    person_id(primary_key=True),
    sa.Column("distance_seconds", sa.BigInteger(), primary_key=True, index=True),
)

reminder_rounds = table(
    "reminder_rounds",
    surrogate_id(),
    sa.Column("started_at", Moment(), nullable=False, index=True),
)

round_reminders = table(
    "round_reminders",
    sa.Column("round_id", Id, sa.ForeignKey("reminder_rounds.id"), primary_key=True),
    sa.Column("reminder_id", Id, sa.ForeignKey("reminders.id"), primary_key=True, index=True),
    sa.Column("late", sa.Boolean(), nullable=False),
)

round_parts = sa.Table(
    "round_parts",
    metadata,
    # Of what a round reminds whom. No foreign keys, as with copies: there may be a million.
    sa.Column("round_id", Id, primary_key=True, autoincrement=False),
    sa.Column("person_id", Id, primary_key=True, autoincrement=False),
    sa.Column("reminder_id", Id, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)
