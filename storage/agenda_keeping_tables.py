"""Tables of what the agenda keeps of events that are long over: numbers, and who was warned."""

import sqlalchemy as sa

from storage.columns import Id, Moment, table

event_counts = table(
    "event_counts",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("coming", sa.Integer(), nullable=False),
    sa.Column("maybe", sa.Integer(), nullable=False),
    sa.Column("waiting", sa.Integer(), nullable=False),
    sa.Column("not_coming", sa.Integer(), nullable=False),
)

note_warnings = table(
    "note_warnings",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("warned_at", Moment(), nullable=False),
)
