"""One-time links to a role in an event."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0014"
down_revision: str | None = "0013"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "event_invitations",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("token_digest", sa.LargeBinary(), nullable=False),
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("taken_by", _ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_event_invitations_event_id")
        ),
        sa.ForeignKeyConstraint(
            ["taken_by"],
            ["people.id"],
            name=op.f("fk_event_invitations_taken_by"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_invitations")),
        sa.UniqueConstraint("token_digest", name=op.f("uq_event_invitations_token_digest")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_event_invitations_event_id"), "event_invitations", ["event_id"])
    op.create_index(op.f("ix_event_invitations_taken_by"), "event_invitations", ["taken_by"])


def downgrade() -> None:
    op.drop_index(op.f("ix_event_invitations_taken_by"), table_name="event_invitations")
    op.drop_index(op.f("ix_event_invitations_event_id"), table_name="event_invitations")
    op.drop_table("event_invitations")
