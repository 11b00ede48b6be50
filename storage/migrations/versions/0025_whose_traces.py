"""Notes of what stands in a chat, and notices, no longer name their person in plain.

No key is at hand here by which the hash of a person could be made, or anything sealed: notes from
before this are lost, and what stands in a chat from then is not cleared by `/clear` any more, but
by hand. Notices that wait keep their person beside them until they are sent. Going back, those
that were promised since are lost.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0025"
down_revision: str | None = "0024"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_TABLE, _UNWANTED = "chat_traces", sa.text("unwanted")


def upgrade() -> None:
    with op.batch_alter_table("notices", table_kwargs={"sqlite_autoincrement": True}) as changed:
        changed.alter_column("person_id", existing_type=_ID, nullable=True)
    op.drop_table(_TABLE)
    op.create_table(
        _TABLE,
        sa.Column("message_digest", sa.LargeBinary(), nullable=False),
        sa.Column("person_digest", sa.LargeBinary(), nullable=False),
        *_columns(),
        sa.PrimaryKeyConstraint("message_digest", name=op.f("pk_chat_traces")),
        sqlite_with_rowid=False,
    )
    _indexes("person_digest")


def downgrade() -> None:
    op.execute("DELETE FROM notices WHERE person_id IS NULL")
    with op.batch_alter_table("notices", table_kwargs={"sqlite_autoincrement": True}) as changed:
        changed.alter_column("person_id", existing_type=_ID, nullable=False)
    op.drop_table(_TABLE)
    op.create_table(
        _TABLE,
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        *_columns(),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_chat_traces_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chat_traces")),
        sqlite_autoincrement=True,
    )
    _indexes("person_id", "id")


def _columns() -> Sequence[sa.Column[object]]:
    return (
        sa.Column("day", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("unwanted", sa.Boolean(), server_default=sa.false(), nullable=False),
    )


def _indexes(owner: str, *more: str) -> None:
    op.create_index(op.f(f"ix_chat_traces_{owner}"), _TABLE, [owner])
    op.create_index(op.f("ix_chat_traces_day"), _TABLE, ["day"])
    op.create_index(
        "ix_chat_traces_unwanted",
        _TABLE,
        [owner, *more],
        sqlite_where=_UNWANTED,
        postgresql_where=_UNWANTED,
    )
