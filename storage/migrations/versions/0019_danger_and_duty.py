"""Danger and duty, and the group of the staff."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0019"
down_revision: str | None = "0018"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_OPEN = sa.text("next_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "duty",
        sa.Column("person_id", _ID, autoincrement=False, nullable=False),
        sa.Column("presence", sa.String(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("start_hour", sa.Integer(), nullable=False),
        sa.Column("end_hour", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_duty_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_duty")),
    )
    op.create_table(
        "report_dangers",
        sa.Column("report_id", _ID, autoincrement=False, nullable=False),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=False),
        sa.Column("rounds", sa.Integer(), nullable=False),
        sa.Column("admins", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger()),
        sa.Column("seen_at", sa.BigInteger()),
        sa.Column("ended_at", sa.BigInteger()),
        sa.Column("ended_how", sa.String()),
        sa.Column("shown", sa.String(), nullable=False),
        sa.Column("screen", sa.LargeBinary()),
        *_of_report("report_dangers"),
    )
    op.create_index(
        "ix_report_dangers_next_at",
        "report_dangers",
        ["next_at"],
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    )
    op.create_table(
        "case_reminders",
        sa.Column("report_id", _ID, autoincrement=False, nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        *_of_report("case_reminders"),
    )
    op.create_index(op.f("ix_case_reminders_next_at"), "case_reminders", ["next_at"])
    op.create_table(
        "staff_room",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("chat", sa.LargeBinary(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("topics", sa.Boolean(), nullable=False),
        sa.Column("linked_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_room")),
    )
    op.create_table(
        "staff_topics",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("thread", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_staff_topics")),
    )
    op.create_table(
        "staff_posts",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("put_at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("claimed", sa.Boolean(), nullable=False, server_default=sa.false()),
        sa.Column("free_at", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_posts")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("staff_posts")
    op.drop_table("staff_topics")
    op.drop_table("staff_room")
    op.drop_index(op.f("ix_case_reminders_next_at"), table_name="case_reminders")
    op.drop_table("case_reminders")
    op.drop_index("ix_report_dangers_next_at", table_name="report_dangers")
    op.drop_table("report_dangers")
    op.drop_table("duty")


def _of_report(table: str) -> tuple[sa.Constraint, ...]:
    report = sa.ForeignKeyConstraint(
        ["report_id"], ["reports.id"], name=op.f(f"fk_{table}_report_id")
    )
    return report, sa.PrimaryKeyConstraint("report_id", name=op.f(f"pk_{table}"))
