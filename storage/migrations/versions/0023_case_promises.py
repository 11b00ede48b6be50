"""Word of decisions that waits by case, where nothing names who will hear it."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0023"
down_revision: str | None = "0022"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLE = "case_promises"


def upgrade() -> None:
    op.create_table(
        _TABLE,
        sa.Column("report_id", _ID, autoincrement=False, nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name=op.f(f"fk_{_TABLE}_report_id")),
        sa.PrimaryKeyConstraint("report_id", name=op.f(f"pk_{_TABLE}")),
    )
    op.create_index(op.f(f"ix_{_TABLE}_due_at"), _TABLE, ["due_at"])


def downgrade() -> None:
    op.drop_table(_TABLE)
