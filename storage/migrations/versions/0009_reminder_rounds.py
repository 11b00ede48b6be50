"""Reminders in rounds."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "reminder_rounds",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
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
        "round_reminders",
        sa.Column("round_id", _ID, nullable=False),
        sa.Column("reminder_id", _ID, nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["reminder_id"], ["reminders.id"], name=op.f("fk_round_reminders_reminder_id")
        ),
        sa.ForeignKeyConstraint(
            ["round_id"], ["reminder_rounds.id"], name=op.f("fk_round_reminders_round_id")
        ),
        sa.PrimaryKeyConstraint("round_id", "reminder_id", name=op.f("pk_round_reminders")),
    )
    op.create_index(op.f("ix_round_reminders_reminder_id"), "round_reminders", ["reminder_id"])
    op.create_index("ix_people_clock", "people", ["zone", "quiet_start", "quiet_end"])
    op.add_column(
        "reminders", sa.Column("personal", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.add_column("reminders", sa.Column("done_until", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("reminders", "done_until")
    op.drop_column("reminders", "personal")
    op.drop_index("ix_people_clock", table_name="people")
    op.drop_index(op.f("ix_round_reminders_reminder_id"), table_name="round_reminders")
    op.drop_table("round_reminders")
    op.drop_index(op.f("ix_personal_distances_distance_seconds"), table_name="personal_distances")
    op.drop_table("personal_distances")
    op.drop_table("round_parts")
    op.drop_index(op.f("ix_reminder_rounds_started_at"), table_name="reminder_rounds")
    op.drop_table("reminder_rounds")
