"""Reports become cases: severity, holds, who may not see them, and who reported, sealed apart.

No release has had reports whose category lay in plain; the column goes with what it holds.
"""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision: str = "0015"
down_revision: str | None = "0014"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_SUBMITTED = sa.text("submitted_at IS NOT NULL")
_RENAMED = {"taken": "in_review", "accepted": "verified", "asked": "waiting"}


def upgrade() -> None:
    op.drop_index(op.f("ix_reports_status"), table_name="reports")
    for column in _added():
        op.add_column("reports", column)
    op.drop_column("reports", "category")
    _rename(_RENAMED)
    op.create_index(
        "ix_reports_queue",
        "reports",
        ["status", "rank", "submitted_at", "id"],
        sqlite_where=_SUBMITTED,
        postgresql_where=_SUBMITTED,
    )
    op.create_index("ix_reports_status_since", "reports", ["status", "status_since"])
    op.create_table(
        "report_identities",
        sa.Column("report_id", _ID, autoincrement=False, nullable=False),
        sa.Column("data_key", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_report_identities_report_id")
        ),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_report_identities")),
    )
    op.create_table(
        "report_bars",
        sa.Column("report_id", _ID, autoincrement=False, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_report_bars_report_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_report_bars_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("report_id", "person_id", name=op.f("pk_report_bars")),
    )
    op.create_index(op.f("ix_report_bars_person_id"), "report_bars", ["person_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_report_bars_person_id"), table_name="report_bars")
    op.drop_table("report_bars")
    op.drop_table("report_identities")
    op.drop_index("ix_reports_status_since", table_name="reports")
    op.drop_index("ix_reports_queue", table_name="reports")
    _rename({new: old for old, new in _RENAMED.items()})
    op.add_column("reports", sa.Column("category", sa.String(), nullable=False, server_default=""))
    for column in reversed(_added()):
        op.drop_column("reports", column.name)
    op.create_index(op.f("ix_reports_status"), "reports", ["status"])


def _rename(names: dict[str, str]) -> None:
    reports = sa.table("reports", sa.column("status", sa.String()))
    for old, new in names.items():
        op.execute(reports.update().where(reports.c.status == old).values(status=new))


def _added() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("severity", sa.String(), nullable=True),
        sa.Column("credibility", sa.String(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False, server_default="25"),
        sa.Column("category_digest", sa.LargeBinary(), nullable=True),
        sa.Column("country_digest", sa.LargeBinary(), nullable=True),
        sa.Column("resumes", sa.String(), nullable=True),
        sa.Column("status_since", sa.BigInteger(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("on_hold", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
