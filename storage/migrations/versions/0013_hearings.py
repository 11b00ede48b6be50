"""Hearings that are observed."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "court_cases",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("court", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("defendants", sa.String(), nullable=False),
        sa.Column("charge", sa.String(), nullable=False),
        sa.Column("bring", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_court_cases")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "hearings",
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("case_id", _ID),
        sa.Column("outcome", sa.String()),
        sa.Column("note", sa.String()),
        sa.Column("published_at", sa.BigInteger()),
        sa.Column("asked_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_hearings_event_id")),
        sa.ForeignKeyConstraint(["case_id"], ["court_cases.id"], name=op.f("fk_hearings_case_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_hearings")),
    )
    op.create_index(op.f("ix_hearings_case_id"), "hearings", ["case_id"])
    op.create_table(
        "hearing_reports",
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_hearing_reports_event_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_hearing_reports_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("event_id", "person_id", name=op.f("pk_hearing_reports")),
    )
    op.create_index(op.f("ix_hearing_reports_person_id"), "hearing_reports", ["person_id"])
    op.create_table(
        "hearing_weeks",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("monday", sa.Date(), nullable=False),
        sa.Column("topics", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing_weeks")),
        sa.UniqueConstraint("monday", name=op.f("uq_hearing_weeks_monday")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    for name in ("hearing_weeks", "hearing_reports", "hearings", "court_cases"):
        op.drop_table(name)
