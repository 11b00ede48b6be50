"""The tables, for any dialect; the one called `people` alone knows who somebody is on Telegram.

What is called sealed is opaque bytes from the vault; a digest is a keyed hash from there.
Enumerations are stored by value. Migrations in `storage/migrations` must end at exactly this.
"""

import sqlalchemy as sa

from storage.columns import DAY, Id, Moment, partial_index, person_id, surrogate_id, table

_NOT_ENDED = "ended_at IS NULL"

people = table(
    "people",
    surrogate_id(),
    sa.Column("telegram_digest", sa.LargeBinary(), nullable=False, unique=True),
    sa.Column("contact", sa.LargeBinary(), nullable=False),  # sealed, row = the digest in hex
    sa.Column("language", sa.String(), nullable=False),
    sa.Column("zone", sa.String(), nullable=False),
    sa.Column("country", sa.String()),
    sa.Column("consented_at", Moment(DAY)),
    sa.Column("quiet_start", sa.String()),  # wall clock, ISO; both or neither
    sa.Column("quiet_end", sa.String()),
    sa.Column("paused", sa.Boolean(), nullable=False),
    sa.Column("limited_access", sa.Boolean()),
    sa.Column("reachable", sa.Boolean(), nullable=False),
    # Which clocks and nights there are is asked whenever a reminder is due.
    sa.Index("ix_people_clock", "zone", "quiet_start", "quiet_end"),
)

follows = table(
    "follows",
    sa.Column("topic", sa.String(), primary_key=True),
    person_id(primary_key=True, index=True),
    sa.Column("rhythm", sa.String(), nullable=False, server_default="at_once"),
    partial_index("ix_follows_gathered", "rhythm <> 'at_once'", "topic", "person_id", "rhythm"),
)

roles = table(
    "roles",
    person_id(primary_key=True),
    sa.Column("role", sa.String(), primary_key=True),
    sa.Column("granted_by", Id),  # None: the program itself
)

invitations = table(
    "invitations",
    surrogate_id(),
    sa.Column("token_digest", sa.LargeBinary(), nullable=False, unique=True),
    sa.Column("role", sa.String(), nullable=False),
    sa.Column("created_by", Id, nullable=False),
    sa.Column("expires_at", Moment(), nullable=False),
    sa.Column("state", sa.String(), nullable=False),
    sa.Column("taken_by", Id),
)

dialogues = table(
    "dialogues",
    # What is written down together with a report is written at one moment: a person's number here
    # would lead from the report to who is writing it.
    sa.Column("person_digest", sa.LargeBinary(), primary_key=True),
    # A digest of person and name: which dialogue it is would say who is writing a report.
    sa.Column("name_digest", sa.LargeBinary(), primary_key=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),
    sa.Column("turn", sa.Integer(), nullable=False),  # grows with each save: the last is current
    sa.Column("aside", sa.Boolean(), nullable=False),
    sa.Column("updated_at", Moment(), nullable=False),  # the day; the moment is sealed
)

inbox = table(
    "inbox",
    sa.Column("update_id", Id, primary_key=True, autoincrement=False),
    sa.Column("sealed", sa.LargeBinary()),  # order key and payload; gone at the end
    sa.Column("received_at", Moment(), nullable=False),
    sa.Column("ended_at", Moment(), index=True),
    sa.Column("failure", sa.String(), nullable=False, server_default=""),
    partial_index("ix_inbox_waiting", _NOT_ENDED, "received_at", "update_id"),
)

audit_lines = table(
    "audit_lines",
    sa.Column("number", Id, primary_key=True, autoincrement=False),
    sa.Column("at", Moment(), nullable=False),
    sa.Column("actor", Id),
    sa.Column("act", sa.String(), nullable=False),
    sa.Column("subject", sa.String(), nullable=False, index=True),
    sa.Column("chained", sa.LargeBinary(), nullable=False),  # keyed hash over the line before
)

audit_head = table(
    "audit_head",
    sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),  # always 1
    sa.Column("number", Id, nullable=False),
    sa.Column("chained", sa.LargeBinary(), nullable=False),
    sa.Column("witness", sa.LargeBinary(), nullable=False),  # keyed hash of the two before
)
