"""Numbers of events whose attendance was forgotten, and warnings that notes go."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0022"
down_revision: str | None = "0021"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_COUNTED = ("coming", "maybe", "waiting", "not_coming")


def upgrade() -> None:
    counts = [sa.Column(name, sa.Integer(), nullable=False) for name in _COUNTED]
    _of_event("event_counts", *counts)
    _of_event("note_warnings", sa.Column("warned_at", sa.BigInteger(), nullable=False))


def downgrade() -> None:
    for name in ("note_warnings", "event_counts"):
        op.drop_table(name)


def _of_event(name: str, *columns: sa.Column[object]) -> None:
    op.create_table(
        name,
        sa.Column("event_id", _ID, autoincrement=False, nullable=False),
        *columns,
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f(f"fk_{name}_event_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f(f"pk_{name}")),
    )
