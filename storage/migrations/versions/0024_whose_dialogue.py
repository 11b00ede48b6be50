"""Dialogues no longer name their person in plain; those that are unfinished are lost.

No key is at hand here by which the hash of a person could be made; what was said in a report is
kept in its draft, which stays.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0024"
down_revision: str | None = "0023"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLE = "dialogues"


def upgrade() -> None:
    op.drop_table(_TABLE)
    _create(sa.Column("person_digest", sa.LargeBinary(), nullable=False), "person_digest")


def downgrade() -> None:
    op.drop_table(_TABLE)
    whose = sa.ForeignKeyConstraint(
        ["person_id"], ["people.id"], name=op.f("fk_dialogues_person_id"), ondelete="CASCADE"
    )
    _create(sa.Column("person_id", _ID, nullable=False), "person_id", whose)


def _create(owner: sa.Column[int] | sa.Column[bytes], name: str, *more: sa.Constraint) -> None:
    op.create_table(
        _TABLE,
        owner,
        sa.Column("name_digest", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("aside", sa.Boolean(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        *more,
        sa.PrimaryKeyConstraint(name, "name_digest", name=op.f("pk_dialogues")),
    )
