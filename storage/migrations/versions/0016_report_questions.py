"""Reports come in: how much came lately, by keyed hash; when each was sent, to count them."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0016"
down_revision: str | None = "0015"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "report_floods",
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("empty_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_report_floods")),
    )
    op.create_index(op.f("ix_report_floods_empty_at"), "report_floods", ["empty_at"])
    op.create_index("ix_reports_submitted_at", "reports", ["submitted_at"])


def downgrade() -> None:
    op.drop_index("ix_reports_submitted_at", table_name="reports")
    op.drop_index(op.f("ix_report_floods_empty_at"), table_name="report_floods")
    op.drop_table("report_floods")
