"""Shared pace."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "pace_workers",
        sa.Column("worker", sa.String(length=32), nullable=False),
        sa.Column("holds", sa.Integer(), nullable=False),
        sa.Column("lease_until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("worker", name=op.f("pk_pace_workers")),
    )
    op.create_table(
        "pace_halts",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("halted_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pace_halts")),
    )


def downgrade() -> None:
    op.drop_table("pace_halts")
    op.drop_table("pace_workers")
