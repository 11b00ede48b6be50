"""Requests and packets."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0020"
down_revision: str | None = "0019"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "second_requests",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("report_id", _ID),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("asker", _ID, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("decided_by", _ID),
        sa.Column("decided_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_second_requests_report_id")
        ),
        sa.ForeignKeyConstraint(
            ["asker"], ["people.id"], name=op.f("fk_second_requests_asker"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["decided_by"],
            ["people.id"],
            name=op.f("fk_second_requests_decided_by"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_requests")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_second_requests_report_id"), "second_requests", ["report_id"])
    op.create_index(op.f("ix_second_requests_asker"), "second_requests", ["asker"])
    op.create_index(op.f("ix_second_requests_decided_by"), "second_requests", ["decided_by"])
    op.create_table(
        "packet_recipients",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_packet_recipients")),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("packet_recipients")
    op.drop_table("second_requests")
