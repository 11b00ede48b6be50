"""Reminders in rounds.

A broadcast of a reminder was one reminder's; from here on it is a round's. What was sent keeps its
number: a round of one reminder, with those who have a copy.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_A_DAY = 86_400_000_000
"""Microseconds: so long before it is due a reminder is looked at for the first time."""


def upgrade() -> None:
    op.create_table(
        "reminder_rounds",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("gathered_to", _ID, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder_rounds")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_reminder_rounds_started_at"), "reminder_rounds", ["started_at"])
    op.create_table(
        "round_parts",
        sa.Column("round_id", _ID, autoincrement=False, nullable=False),
        sa.Column("person_id", _ID, autoincrement=False, nullable=False),
        sa.Column("reminder_id", _ID, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint(
            "round_id", "person_id", "reminder_id", name=op.f("pk_round_parts")
        ),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "round_clocks",
        sa.Column("round_id", _ID, nullable=False),
        sa.Column("batch", sa.SmallInteger(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("quiet_start", sa.String(), nullable=False),
        sa.Column("quiet_end", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["reminder_rounds.id"], name=op.f("fk_round_clocks_round_id")
        ),
        sa.PrimaryKeyConstraint(
            "round_id", "batch", "zone", "quiet_start", "quiet_end", name=op.f("pk_round_clocks")
        ),
    )
    op.create_table(
        "round_reminders",
        sa.Column("round_id", _ID, nullable=False),
        sa.Column("reminder_id", _ID, nullable=False),
        sa.Column("batch", sa.SmallInteger(), nullable=False),
        sa.Column("is_open", sa.Boolean(), nullable=False),
        sa.Column("is_long", sa.Boolean(), nullable=False),
        sa.Column("is_again", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["reminder_id"], ["reminders.id"], name=op.f("fk_round_reminders_reminder_id")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["reminder_rounds.id"], name=op.f("fk_round_reminders_round_id")
        ),
        sa.PrimaryKeyConstraint("round_id", "reminder_id", name=op.f("pk_round_reminders")),
    )
    op.create_index(op.f("ix_round_reminders_reminder_id"), "round_reminders", ["reminder_id"])
    _create_members_own()
    op.create_index("ix_people_clock", "people", ["zone", "quiet_start", "quiet_end"])
    op.add_column(
        "reminders", sa.Column("personal", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.add_column("reminders", sa.Column("done_until", sa.BigInteger(), nullable=True))
    op.add_column("reminders", sa.Column("next_at", sa.BigInteger(), nullable=True))
    op.drop_index(op.f("ix_reminders_state_due_at"), table_name="reminders")
    not_null = sa.text("next_at IS NOT NULL")
    op.create_index(
        "ix_reminders_next_at",
        "reminders",
        ["next_at", "id"],
        sqlite_where=not_null,
        postgresql_where=not_null,
    )
    _take_over()


def _create_members_own() -> None:
    """Create what members decide about their reminders."""
    op.create_table(
        "personal_distances",
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("distance_seconds", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_personal_distances_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "person_id", "distance_seconds", name=op.f("pk_personal_distances")
        ),
    )
    op.create_index(
        op.f("ix_personal_distances_distance_seconds"), "personal_distances", ["distance_seconds"]
    )
    op.create_table(
        "snoozes",
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_snoozes_event_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_snoozes_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "event_id", name=op.f("pk_snoozes")),
    )
    op.create_index(op.f("ix_snoozes_event_id"), "snoozes", ["event_id"])
    op.create_index(op.f("ix_snoozes_until"), "snoozes", ["until"])


def _take_over() -> None:
    """Make a round of every reminder that was sent, and look at every one that waits."""
    op.execute(
        sa.text(f"UPDATE reminders SET next_at = due_at - {_A_DAY} WHERE state = 'waiting'")  # noqa: S608
    )
    op.execute(
        "INSERT INTO reminder_rounds (id, started_at, gathered_to) "
        "SELECT subject_id, created_at, CASE WHEN state = 'fanning' THEN 0 ELSE NULL END "
        "FROM broadcasts WHERE subject = 'reminder'"
    )
    op.execute(
        "INSERT INTO round_reminders (round_id, reminder_id, batch, is_open, is_long, is_again) "
        "SELECT subject_id, subject_id, 0, true, false, false "
        "FROM broadcasts WHERE subject = 'reminder'"
    )
    op.execute(
        "INSERT INTO round_parts (round_id, person_id, reminder_id) "
        "SELECT b.subject_id, c.person_id, b.subject_id FROM broadcasts b "
        "JOIN copies c ON c.broadcast_id = b.id WHERE b.subject = 'reminder'"
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "SELECT setval(pg_get_serial_sequence('reminder_rounds', 'id'), "
            "coalesce(max(id), 0) + 1, false) FROM reminder_rounds"
        )


def downgrade() -> None:
    # A round of several reminders is nothing that an older program could show: copies go with it.
    rounds = "SELECT id FROM broadcasts WHERE subject = 'reminder'"
    op.execute(f"DELETE FROM copies WHERE broadcast_id IN ({rounds})")  # noqa: S608
    op.execute(f"DELETE FROM watches WHERE broadcast_id IN ({rounds})")  # noqa: S608
    op.execute("DELETE FROM broadcasts WHERE subject = 'reminder'")
    op.execute("UPDATE reminders SET state = 'sent' WHERE state = 'under_way'")
    op.execute("UPDATE reminders SET state = 'cancelled' WHERE personal AND state = 'waiting'")
    op.drop_index("ix_reminders_next_at", table_name="reminders")
    op.create_index(op.f("ix_reminders_state_due_at"), "reminders", ["state", "due_at"])
    op.drop_column("reminders", "next_at")
    op.drop_column("reminders", "done_until")
    op.drop_column("reminders", "personal")
    op.drop_index("ix_people_clock", table_name="people")
    op.drop_index(op.f("ix_snoozes_until"), table_name="snoozes")
    op.drop_index(op.f("ix_snoozes_event_id"), table_name="snoozes")
    op.drop_table("snoozes")
    op.drop_index(op.f("ix_personal_distances_distance_seconds"), table_name="personal_distances")
    op.drop_table("personal_distances")
    op.drop_index(op.f("ix_round_reminders_reminder_id"), table_name="round_reminders")
    op.drop_table("round_reminders")
    op.drop_table("round_clocks")
    op.drop_table("round_parts")
    op.drop_index(op.f("ix_reminder_rounds_started_at"), table_name="reminder_rounds")
    op.drop_table("reminder_rounds")
