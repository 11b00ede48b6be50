"""Tables of reminders, and of the rounds in which they go out."""

import sqlalchemy as sa

from storage.columns import Id, Moment, metadata, partial_index, person_id, surrogate_id, table

reminders = table(
    "reminders",
    surrogate_id(),
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), nullable=False, index=True),
    sa.Column("distance_seconds", sa.BigInteger(), nullable=False),  # negative: after the event
    sa.Column("due_at", Moment(), nullable=False),
    sa.Column("state", sa.String(), nullable=False),
    sa.Column("personal", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Column("done_until", Moment()),
    # When it has to be looked at: a day before it is due, for some are reminded before the night;
    # then whenever a clock's moment has come. None: never again.
    sa.Column("next_at", Moment()),
    partial_index("ix_reminders_next_at", "next_at IS NOT NULL", "next_at", "id"),
)

personal_distances = table(
    "personal_distances",
    person_id(primary_key=True),
    sa.Column("distance_seconds", sa.BigInteger(), primary_key=True, index=True),
)

snoozes = table(
    "snoozes",
    person_id(primary_key=True),
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True, index=True),
    sa.Column("until", Moment(), nullable=False, index=True),
)

reminder_rounds = table(
    "reminder_rounds",
    surrogate_id(),
    sa.Column("started_at", Moment(), nullable=False, index=True),
    # Up to which reminder those named or coming are written down; None: all are.
    sa.Column("gathered_to", Id),
)

round_reminders = table(
    "round_reminders",
    sa.Column("round_id", Id, sa.ForeignKey("reminder_rounds.id"), primary_key=True),
    sa.Column("reminder_id", Id, sa.ForeignKey("reminders.id"), primary_key=True, index=True),
    sa.Column("batch", sa.SmallInteger(), nullable=False),  # of clocks; 0: whatever the clock
    sa.Column("is_open", sa.Boolean(), nullable=False),  # goes to those who follow, or everyone
    sa.Column("is_long", sa.Boolean(), nullable=False),  # many come: read by ranges of people
    sa.Column("is_again", sa.Boolean(), nullable=False),  # some have it from an earlier round
)

round_clocks = table(
    "round_clocks",
    sa.Column("round_id", Id, sa.ForeignKey("reminder_rounds.id"), primary_key=True),
    sa.Column("batch", sa.SmallInteger(), primary_key=True),
    sa.Column("zone", sa.String(), primary_key=True),
    sa.Column("quiet_start", sa.String(), primary_key=True),  # empty: no quiet hours
    sa.Column("quiet_end", sa.String(), primary_key=True),
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
