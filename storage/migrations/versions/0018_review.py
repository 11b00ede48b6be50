"""Cases in review: when they were looked at and are due, links, hand-overs, undo, own questions.

A report that lies there has no due moment until it changes again; no release has had any.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0018"
down_revision: str | None = "0017"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_SUBMITTED = sa.text("submitted_at IS NOT NULL")
_DUE = sa.text("due_at IS NOT NULL")
_ORDER = ["status", "rank", "submitted_at", "id"]
_FOUND_BY = {"holder": "reviewer", "category": "category_digest", "country": "country_digest"}
_TABLES = ("case_links", "case_handovers", "case_undo", "saved_questions")


def upgrade() -> None:
    op.add_column("reports", sa.Column("looked_at", sa.BigInteger(), nullable=True))
    op.add_column("reports", sa.Column("due_at", sa.BigInteger(), nullable=True))
    for name, column in _FOUND_BY.items():
        op.create_index(
            f"ix_reports_{name}",
            "reports",
            [column, *_ORDER],
            sqlite_where=_SUBMITTED,
            postgresql_where=_SUBMITTED,
        )
    op.create_index(
        "ix_reports_due",
        "reports",
        ["due_at", "id", "status", "reviewer", "rank"],
        sqlite_where=_DUE,
        postgresql_where=_DUE,
    )
    _make_tables()


def downgrade() -> None:
    for name in reversed(_TABLES):
        op.drop_table(name)
    op.drop_index("ix_reports_due", table_name="reports")
    for name in reversed(list(_FOUND_BY)):
        op.drop_index(f"ix_reports_{name}", table_name="reports")
    op.drop_column("reports", "due_at")
    op.drop_column("reports", "looked_at")


def _make_tables() -> None:
    op.create_table(
        "case_links",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("report_id", _ID, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("linked_at", sa.BigInteger(), nullable=False),
        _to_report("case_links"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_links")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_case_links_report_id"), "case_links", ["report_id"])
    op.create_table(
        "case_handovers",
        sa.Column("report_id", _ID, autoincrement=False, nullable=False),
        sa.Column("to_person", _ID, nullable=False),
        sa.Column("offered_at", sa.BigInteger(), nullable=False),
        _to_report("case_handovers"),
        _to_person("case_handovers", "to_person"),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_case_handovers")),
    )
    op.create_index(op.f("ix_case_handovers_to_person"), "case_handovers", ["to_person"])
    op.create_table(
        "case_undo",
        sa.Column("report_id", _ID, autoincrement=False, nullable=False),
        sa.Column("by_person", _ID, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        _to_report("case_undo"),
        _to_person("case_undo", "by_person"),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_case_undo")),
    )
    op.create_index(op.f("ix_case_undo_by_person"), "case_undo", ["by_person"])
    op.create_index(op.f("ix_case_undo_until"), "case_undo", ["until"])
    op.create_table(
        "saved_questions",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        _to_person("saved_questions", "person_id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_questions")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_saved_questions_person_id"), "saved_questions", ["person_id"])


def _to_report(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["report_id"], ["reports.id"], name=op.f(f"fk_{table}_report_id")
    )


def _to_person(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [column], ["people.id"], name=op.f(f"fk_{table}_{column}"), ondelete="CASCADE"
    )
