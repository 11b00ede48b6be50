"""Calls for input and their answers."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0012"
down_revision: str | None = "0011"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _answers()
    op.create_table(
        "calls",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_by", _ID),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_calls")),
    )
    op.create_table(
        "call_texts",
        sa.Column("call", sa.String(), nullable=False),
        sa.Column("question", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_by", _ID),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("call", "question", "language", name=op.f("pk_call_texts")),
    )
    op.create_index(op.f("ix_call_texts_changed_by"), "call_texts", ["changed_by"])
    op.create_table(
        "call_exports",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("call", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("publish", sa.Boolean(), nullable=False),
        sa.Column("made_by", _ID),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_exports")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_call_exports_call"), "call_exports", ["call"])
    op.create_table(
        "call_submissions",
        sa.Column("call", sa.String(), nullable=False),
        sa.Column("export_id", _ID, nullable=False),
        sa.Column("submitted_at", sa.BigInteger(), nullable=False),
        sa.Column("submitted_by", _ID),
        sa.ForeignKeyConstraint(
            ["export_id"], ["call_exports.id"], name=op.f("fk_call_submissions_export_id")
        ),
        sa.PrimaryKeyConstraint("call", name=op.f("pk_call_submissions")),
    )


def _answers() -> None:
    op.create_table(
        "call_answers",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("call", sa.String(), nullable=False),
        sa.Column("question", sa.Integer(), nullable=False),
        sa.Column("person_id", _ID),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("may_name", sa.Boolean(), nullable=False),
        sa.Column("may_quote", sa.Boolean(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("data_key", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_call_answers_person_id"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_answers")),
        sa.UniqueConstraint("code", name=op.f("uq_call_answers_code")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_call_answers_person_id"), "call_answers", ["person_id"])
    op.create_index(
        "uq_call_answers_one_each", "call_answers", ["call", "question", "person_id"], unique=True
    )
    op.create_table(
        "call_pieces",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("answer_id", _ID, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("origin_digest", sa.LargeBinary()),
        sa.Column("file", sa.String()),
        sa.ForeignKeyConstraint(
            ["answer_id"],
            ["call_answers.id"],
            name=op.f("fk_call_pieces_answer_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_pieces")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_call_pieces_answer_id"), "call_pieces", ["answer_id"])
    op.create_index(op.f("ix_call_pieces_origin_digest"), "call_pieces", ["origin_digest"])


def downgrade() -> None:
    for name in (
        "call_submissions",
        "call_exports",
        "call_texts",
        "call_pieces",
        "call_answers",
        "calls",
    ):
        op.drop_table(name)
