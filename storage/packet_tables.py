"""The tables of requests for a second pair of eyes, and of those who can be sent packets."""

import sqlalchemy as sa

from storage.columns import Id, Moment, person_id, surrogate_id, table

second_requests = table(
    "second_requests",
    surrogate_id(),
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), index=True),
    sa.Column("kind", sa.String(), nullable=False),
    person_id("asker", index=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # why, and what exactly is asked
    sa.Column("state", sa.String(), nullable=False),
    sa.Column("asked_at", Moment(), nullable=False),
    sa.Column("expires_at", Moment(), nullable=False),
    sa.Column("decided_by", Id, sa.ForeignKey("people.id", ondelete="SET NULL"), index=True),
    sa.Column("decided_at", Moment()),
)

packet_recipients = table(
    "packet_recipients",
    surrogate_id(),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # name and public key
    sa.Column("added_at", Moment(), nullable=False),
)
