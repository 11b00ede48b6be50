"""After sending."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def _id() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "answers",
        sa.Column("briefing_id", _id(), nullable=False),
        sa.Column("person_id", _id(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["briefing_id"], ["briefings.id"], name=op.f("fk_answers_briefing_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_answers_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("briefing_id", "person_id", name=op.f("pk_answers")),
    )
    op.create_index(op.f("ix_answers_person_id"), "answers", ["person_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_answers_person_id"), table_name="answers")
    op.drop_table("answers")
