"""What is left in chats, what goes by itself, and passphrases that open a case elsewhere."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0017"
down_revision: str | None = "0016"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_UNWANTED = sa.text("unwanted")


def upgrade() -> None:
    _chats()
    op.create_table(
        "report_passphrases",
        sa.Column("report_id", _ID, autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("shown", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_report_passphrases_report_id")
        ),
        sa.PrimaryKeyConstraint("report_id", name=op.f("pk_report_passphrases")),
    )
    op.create_table(
        "opening_tries",
        sa.Column("subject_digest", sa.LargeBinary(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("subject_digest", name=op.f("pk_opening_tries")),
    )
    op.create_index(op.f("ix_opening_tries_since"), "opening_tries", ["since"])
    op.create_table(
        "report_wishes",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("report_id", _ID, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["report_id"], ["reports.id"], name=op.f("fk_report_wishes_report_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report_wishes")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_report_wishes_report_id"), "report_wishes", ["report_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_report_wishes_report_id"), table_name="report_wishes")
    op.drop_table("report_wishes")
    op.drop_index(op.f("ix_opening_tries_since"), table_name="opening_tries")
    op.drop_table("opening_tries")
    op.drop_table("report_passphrases")
    op.drop_index(op.f("ix_chat_clearings_due_at"), table_name="chat_clearings")
    op.drop_table("chat_clearings")
    op.drop_index(op.f("ix_fading_messages_due_at"), table_name="fading_messages")
    op.drop_table("fading_messages")
    op.drop_index("ix_chat_traces_unwanted", table_name="chat_traces")
    op.drop_index(op.f("ix_chat_traces_day"), table_name="chat_traces")
    op.drop_index(op.f("ix_chat_traces_person_id"), table_name="chat_traces")
    op.drop_table("chat_traces")


def _chats() -> None:
    op.create_table(
        "chat_traces",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("day", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("unwanted", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_chat_traces_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_chat_traces")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_chat_traces_person_id"), "chat_traces", ["person_id"])
    op.create_index(op.f("ix_chat_traces_day"), "chat_traces", ["day"])
    op.create_index(
        "ix_chat_traces_unwanted",
        "chat_traces",
        ["person_id", "id"],
        sqlite_where=_UNWANTED,
        postgresql_where=_UNWANTED,
    )
    for name, key in (("fading_messages", "message_digest"), ("chat_clearings", "person_digest")):
        op.create_table(
            name,
            sa.Column(key, sa.LargeBinary(), nullable=False),
            sa.Column("sealed", sa.LargeBinary(), nullable=False),
            sa.Column("due_at", sa.BigInteger(), nullable=False),
            sa.PrimaryKeyConstraint(key, name=op.f(f"pk_{name}")),
        )
        op.create_index(op.f(f"ix_{name}_due_at"), name, ["due_at"])
