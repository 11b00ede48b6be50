"""Senders whose reports come last, who reads a wish, and which case a fading message is of.

Going back, wishes that were written to some alone are lost: before this, all admins read them.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0027"
down_revision: str | None = "0026"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_ASIDES = "report_asides"


def upgrade() -> None:
    op.create_table(
        _ASIDES,
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("sender_digest", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{_ASIDES}")),
        sa.UniqueConstraint("sender_digest", name=op.f(f"uq_{_ASIDES}_sender_digest")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f(f"ix_{_ASIDES}_until"), _ASIDES, ["until"])
    op.add_column("report_wishes", sa.Column("readers", sa.LargeBinary()))
    op.add_column("fading_messages", sa.Column("case_digest", sa.LargeBinary()))
    op.create_index(op.f("ix_fading_messages_case_digest"), "fading_messages", ["case_digest"])


def downgrade() -> None:
    op.drop_index(op.f("ix_fading_messages_case_digest"), table_name="fading_messages")
    op.drop_column("fading_messages", "case_digest")
    op.execute("DELETE FROM report_wishes WHERE readers IS NOT NULL")
    op.drop_column("report_wishes", "readers")
    op.drop_table(_ASIDES)
