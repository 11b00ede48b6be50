"""Keys, holds and retention."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0021"
down_revision: str | None = "0020"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _of_report(
        "report_holds",
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
    )
    _of_report("retention_warnings", sa.Column("warned_at", sa.BigInteger(), nullable=False))
    _of_report(
        "report_tombstones",
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
    )
    op.create_table(
        "database_mark",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_database_mark")),
    )


def downgrade() -> None:
    for name in ("database_mark", "report_tombstones", "retention_warnings", "report_holds"):
        op.drop_table(name)


def _of_report(name: str, *columns: sa.Column[object]) -> None:
    op.create_table(
        name,
        sa.Column("report_id", _ID, autoincrement=False, nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f(f"fk_{name}_report_id")),
        sa.PrimaryKeyConstraint("report_id", name=op.f(f"pk_{name}")),
    )
