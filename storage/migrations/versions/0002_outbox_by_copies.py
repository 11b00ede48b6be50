"""A table of copies that a million recipients hardly fill, one of notices, and counts."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_COUNTS = (
    "total",
    "sent",
    "unreachable",
    "failed",
    "in_doubt",
    "cancelled",
    "expired",
    "throttled",
    "deleted",
    "edited",
)
_COUNTED = {
    "sent": "'sent'",
    "unreachable": "'unreachable'",
    "failed": "'failed', 'rejected'",
    "in_doubt": "'in_doubt'",
    "cancelled": "'cancelled'",
}
_OF_NEW_SUBJECTS = (
    " WHERE broadcast_id IN"
    " (SELECT id FROM broadcasts WHERE subject IN ('correction', 'recall', 'digest'))"
)


def upgrade() -> None:
    _widen_broadcasts()
    _make_copies()
    _make_notices()
    op.execute(
        "INSERT INTO copies (broadcast_id, person_id, state, due_at, attempt, retry_at,"
        " lease_until, ended_at, message_id, reason, revision)"
        " SELECT broadcast_id, person_id, state,"
        " CASE WHEN state IN ('waiting', 'claimed') THEN due_at END, attempt, retry_at,"
        " lease_until, ended_at, message_id, NULLIF(reason, ''), 1"
        " FROM deliveries WHERE broadcast_id IS NOT NULL"
    )
    op.execute(
        "INSERT INTO notices (person_id, notice, notice_row, lane, doubt, urgent, due_at, state,"
        " attempt, retry_at, lease_until, ended_at, reason)"
        " SELECT person_id, notice, COALESCE(notice_row, ''), lane, doubt, urgent, due_at, state,"
        " attempt, retry_at, lease_until, ended_at, reason"
        " FROM deliveries WHERE broadcast_id IS NULL ORDER BY id"
    )
    _count()
    op.drop_table("deliveries")


def downgrade() -> None:
    _make_deliveries()
    op.execute("DELETE FROM watches" + _OF_NEW_SUBJECTS)  # noqa: S608
    op.execute("DELETE FROM copies" + _OF_NEW_SUBJECTS)  # noqa: S608
    op.execute("DELETE FROM broadcasts WHERE subject IN ('correction', 'recall', 'digest')")
    op.execute("UPDATE broadcasts SET state = COALESCE(held, 'fanning') WHERE state = 'paused'")
    op.execute("UPDATE broadcasts SET state = 'fanning' WHERE state = 'scheduled'")
    op.execute(
        "INSERT INTO deliveries (person_id, broadcast_id, lane, doubt, urgent, due_at, latest_at,"
        " state, attempt, retry_at, lease_until, ended_at, message_id, reason)"
        " SELECT c.person_id, b.id, b.lane,"
        " CASE WHEN b.subject = 'briefing' THEN 'leave' ELSE 'repeat' END, b.urgent,"
        " COALESCE(c.due_at, b.created_at), b.latest_at,"
        " CASE WHEN c.state = 'expired' THEN 'cancelled' ELSE c.state END,"
        " COALESCE(c.attempt, 0), c.retry_at, c.lease_until, c.ended_at, c.message_id,"
        " COALESCE(c.reason, '')"
        " FROM copies c JOIN broadcasts b ON b.id = c.broadcast_id"
        " JOIN people p ON p.id = c.person_id ORDER BY b.id, c.person_id"
    )
    op.execute(
        "INSERT INTO deliveries (person_id, notice, notice_row, lane, doubt, urgent, due_at,"
        " state, attempt, retry_at, lease_until, ended_at, reason)"
        " SELECT person_id, notice, notice_row, lane, doubt, urgent, due_at, state, attempt,"
        " retry_at, lease_until, ended_at, reason FROM notices ORDER BY id"
    )
    op.drop_table("copies")
    op.drop_table("notices")
    _narrow_broadcasts()


def _widen_broadcasts() -> None:
    for column in (
        sa.Column("revision", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("held", sa.String()),
        sa.Column("claim_cursor", _ID, nullable=False, server_default="0"),
        sa.Column("start_at", sa.BigInteger()),
        sa.Column("local", sa.DateTime()),
        sa.Column("expires_at", sa.BigInteger()),
        sa.Column("ended_at", sa.BigInteger()),
        *(sa.Column(name, sa.Integer(), nullable=False, server_default="0") for name in _COUNTS),
    ):
        op.add_column("broadcasts", column)
    _key_broadcasts("uq_broadcasts_subject_subject_id", "subject", "subject_id", "revision")


def _narrow_broadcasts() -> None:
    _key_broadcasts("uq_broadcasts_subject_subject_id_revision", "subject", "subject_id")
    added = ("revision", "held", "claim_cursor", "start_at", "local", "expires_at", "ended_at")
    for name in (*added, *_COUNTS):
        op.drop_column("broadcasts", name)


def _key_broadcasts(old: str, *columns: str) -> None:
    """Say by what a broadcast is found; SQLite writes the table anew for that."""
    with op.batch_alter_table("broadcasts", table_kwargs={"sqlite_autoincrement": True}) as changed:
        changed.drop_constraint(old, type_="unique")
        changed.create_unique_constraint("uq_broadcasts_" + "_".join(columns), list(columns))


def _count() -> None:
    """Write down what was counted so far, and that waiting copies are found by their moment."""
    of_this = "(SELECT count(*) FROM copies c WHERE c.broadcast_id = broadcasts.id{})"
    counts = [f"total = {of_this.format('')}"]
    counts += [
        f"{name} = {of_this.format(f' AND c.state IN ({states})')}"
        for name, states in _COUNTED.items()
    ]
    op.execute(f"UPDATE broadcasts SET claim_cursor = cursor, {', '.join(counts)}")  # noqa: S608
    op.execute(
        "UPDATE broadcasts SET ended_at = COALESCE("
        "(SELECT max(c.ended_at) FROM copies c WHERE c.broadcast_id = broadcasts.id), created_at)"
        " WHERE state IN ('done', 'cancelled')"
    )


def _make_copies() -> None:
    op.create_table(
        "copies",
        sa.Column("broadcast_id", _ID, nullable=False, autoincrement=False),
        sa.Column("person_id", _ID, nullable=False, autoincrement=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("due_at", sa.BigInteger()),
        sa.Column("attempt", sa.SmallInteger()),
        sa.Column("retry_at", sa.BigInteger()),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("ended_at", sa.BigInteger()),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("more_ids", sa.String()),
        sa.Column("reason", sa.String()),
        sa.Column("revision", sa.Integer()),
        sa.Column("target_id", sa.BigInteger()),
        sa.Column("target_more", sa.String()),
        sa.Column("target_sent_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("broadcast_id", "person_id", name="pk_copies"),
        sqlite_with_rowid=False,
    )
    due = "state = 'waiting' AND due_at IS NOT NULL"
    _part("ix_copies_due", "copies", ["broadcast_id", "due_at", "person_id"], due)
    _part("ix_copies_claimed", "copies", ["lease_until", "broadcast_id"], "state = 'claimed'")


def _make_notices() -> None:
    op.create_table(
        "notices",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("notice", sa.LargeBinary()),
        sa.Column("notice_row", sa.String(), nullable=False),
        *_of_every_delivery(),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_notices_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_notices"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_notices_person_id", "notices", ["person_id"])
    _part("ix_notices_waiting", "notices", ["lane", "due_at", "id"], "state = 'waiting'")
    _part("ix_notices_claimed", "notices", ["lease_until"], "state = 'claimed'")
    _part("ix_notices_ended", "notices", ["ended_at"], "ended_at IS NOT NULL")


def _of_every_delivery() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("doubt", sa.String(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("attempt", sa.Integer(), server_default="0", nullable=False),
        sa.Column("retry_at", sa.BigInteger()),
        sa.Column("lease_until", sa.BigInteger()),
        sa.Column("ended_at", sa.BigInteger()),
        sa.Column("reason", sa.String(), server_default="", nullable=False),
    )


def _make_deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("broadcast_id", _ID),
        sa.Column("notice", sa.LargeBinary()),
        sa.Column("notice_row", sa.String()),
        *_of_every_delivery(),
        sa.Column("latest_at", sa.BigInteger()),
        sa.Column("message_id", sa.BigInteger()),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcasts.id"], name="fk_deliveries_broadcast_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_deliveries_person_id", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint(
            "broadcast_id", "person_id", name="uq_deliveries_broadcast_id_person_id"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deliveries_broadcast_id_state", "deliveries", ["broadcast_id", "state"])
    op.create_index("ix_deliveries_person_id", "deliveries", ["person_id"])
    _part("ix_deliveries_claimed", "deliveries", ["lease_until"], "state = 'claimed'")
    _part("ix_deliveries_ended", "deliveries", ["ended_at"], "ended_at IS NOT NULL")
    _part("ix_deliveries_waiting", "deliveries", ["lane", "due_at", "id"], "state = 'waiting'")


def _part(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(
        name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where)
    )
