"""Tables of what is to be sent: broadcasts with their copies, and the notices of one person.

A notice does not name who it is for: it is promised in the transaction of what it tells of, and a
case must not be led to a person by the database's log.

A broadcast may have a million copies. What they share stands on the broadcast, so that a copy
that nobody has touched is a few bytes, and counts stand there, so that nobody counts rows. Copies
in the order of person ids need no index but their key: `claim_cursor` says up to where they were
claimed. Only those with a moment of their own (`due_at`) stand in an index.
"""

import sqlalchemy as sa

from storage.columns import Id, Moment, metadata, partial_index, person_id, surrogate_id, table

_WAITING = "state = 'waiting'"
_CLAIMED = "state = 'claimed'"


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False, server_default="0")


broadcasts = table(
    "broadcasts",
    surrogate_id(),
    sa.Column("subject", sa.String(), nullable=False),
    sa.Column("subject_id", Id, nullable=False),
    sa.Column("revision", sa.Integer(), nullable=False, server_default="1"),
    sa.Column("lane", sa.SmallInteger(), nullable=False),
    sa.Column("urgent", sa.Boolean(), nullable=False),
    sa.Column("state", sa.String(), nullable=False, index=True),
    sa.Column("held", sa.String()),  # the state to which a pause goes back
    sa.Column("cursor", Id, nullable=False),  # recipients are written down up to this person
    sa.Column("claim_cursor", Id, nullable=False, server_default="0"),
    sa.Column("created_at", Moment(), nullable=False),
    sa.Column("start_at", Moment()),
    sa.Column("local", sa.DateTime()),  # a wall clock, in no zone
    sa.Column("latest_at", Moment()),
    sa.Column("expires_at", Moment()),
    # Of a cancelled one: when its last waiting copy was marked, so that nothing is left to do.
    sa.Column("ended_at", Moment()),
    _count("total"),
    _count("sent"),
    _count("unreachable"),
    _count("failed"),  # rejected ones among them
    _count("in_doubt"),
    _count("cancelled"),
    _count("expired"),
    _count("throttled"),
    _count("deleted"),
    _count("edited"),
    sa.UniqueConstraint("subject", "subject_id", "revision"),
)

copies = sa.Table(
    "copies",
    metadata,
    # No foreign keys: each would cost a lookup for every one of a million rows.
    sa.Column("broadcast_id", Id, primary_key=True, autoincrement=False),
    sa.Column("person_id", Id, primary_key=True, autoincrement=False),
    sa.Column("state", sa.String(), nullable=False),
    sa.Column("due_at", Moment()),  # business time; None: when its turn comes
    sa.Column("attempt", sa.SmallInteger()),  # None: never claimed
    sa.Column("retry_at", Moment()),  # real time
    sa.Column("lease_until", Moment()),  # real time
    sa.Column("ended_at", Moment()),
    sa.Column("message_id", sa.BigInteger()),
    sa.Column("more_ids", sa.String()),  # of an album's other items, by commas
    sa.Column("reason", sa.String()),
    sa.Column("revision", sa.Integer()),  # of the briefing, written down at the claim
    sa.Column("target_id", sa.BigInteger()),  # the message that is edited or taken back
    sa.Column("target_more", sa.String()),
    sa.Column("target_sent_at", Moment()),
    partial_index(
        "ix_copies_due", f"{_WAITING} AND due_at IS NOT NULL", "broadcast_id", "due_at", "person_id"
    ),
    partial_index("ix_copies_claimed", _CLAIMED, "lease_until", "broadcast_id"),
    sqlite_with_rowid=False,
)

notices = table(
    "notices",
    surrogate_id(),
    # Only of what an earlier release promised; else who it is for is sealed, too.
    sa.Column("person_id", Id, sa.ForeignKey("people.id", ondelete="CASCADE"), index=True),
    # Reader, kind and parameters sealed together, so that no row says who has a case.
    sa.Column("notice", sa.LargeBinary()),
    sa.Column("notice_row", sa.String(), nullable=False),  # the row that it is sealed to
    sa.Column("lane", sa.SmallInteger(), nullable=False),
    sa.Column("doubt", sa.String(), nullable=False),
    sa.Column("urgent", sa.Boolean(), nullable=False),
    sa.Column("due_at", Moment(), nullable=False),
    sa.Column("state", sa.String(), nullable=False),
    sa.Column("attempt", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("retry_at", Moment()),  # real time
    sa.Column("lease_until", Moment()),  # real time
    sa.Column("ended_at", Moment()),
    sa.Column("reason", sa.String(), nullable=False, server_default=""),
    partial_index("ix_notices_waiting", _WAITING, "lane", "due_at", "id"),
    partial_index("ix_notices_claimed", _CLAIMED, "lease_until"),
    partial_index("ix_notices_ended", "ended_at IS NOT NULL", "ended_at"),
)

watches = table(
    "watches",
    sa.Column("broadcast_id", Id, sa.ForeignKey("broadcasts.id"), primary_key=True),
    person_id(primary_key=True, index=True),
    sa.Column("message_id", sa.BigInteger(), nullable=False),
)
