"""Candidates, and what was said in meetings."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "candidates",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("withdrawn_at", sa.BigInteger(), nullable=True),
        sa.Column("found_by", sa.String(), nullable=False),
        sa.Column("sorted_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidates")),
        sa.UniqueConstraint("key", name=op.f("uq_candidates_key")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "candidate_facts",
        sa.Column("candidate_id", _ID, nullable=False),
        sa.Column("fact", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidates.id"], name=op.f("fk_candidate_facts_candidate_id")
        ),
        sa.PrimaryKeyConstraint("candidate_id", "fact", name=op.f("pk_candidate_facts")),
    )
    op.create_index("ix_candidate_facts_value", "candidate_facts", ["fact", "value"])
    op.create_table(
        "meetings",
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("candidate_id", _ID, nullable=True),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        sa.Column("published_at", sa.BigInteger(), nullable=True),
        sa.Column("next_steps", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidates.id"], name=op.f("fk_meetings_candidate_id")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_meetings_event_id")),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_meetings")),
    )
    op.create_index(op.f("ix_meetings_candidate_id"), "meetings", ["candidate_id"])
    op.create_table(
        "meeting_headings",
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("heading", sa.Integer(), nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_meeting_headings_event_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_meeting_headings_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("event_id", "heading", name=op.f("pk_meeting_headings")),
    )
    op.create_index(op.f("ix_meeting_headings_person_id"), "meeting_headings", ["person_id"])
    op.create_table(
        "meeting_notes",
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_meeting_notes_event_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_meeting_notes_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("event_id", "person_id", name=op.f("pk_meeting_notes")),
    )
    op.create_index(op.f("ix_meeting_notes_person_id"), "meeting_notes", ["person_id"])
    op.create_table(
        "meeting_settlings",
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("changed_by", _ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_meeting_settlings_event_id")
        ),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_meeting_settlings")),
    )
    op.create_table(
        "stances",
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("heading", sa.Integer(), nullable=False),
        sa.Column("candidate_id", _ID, nullable=False),
        sa.Column("stance", sa.String(), nullable=False),
        sa.Column("quote", sa.String(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidates.id"], name=op.f("fk_stances_candidate_id")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_stances_event_id")),
        sa.PrimaryKeyConstraint("event_id", "heading", name=op.f("pk_stances")),
    )
    op.create_index(op.f("ix_stances_candidate_id"), "stances", ["candidate_id"])
    op.create_table(
        "supported_asks",
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("ask", sa.String(), nullable=False),
        sa.Column("candidate_id", _ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidates.id"], name=op.f("fk_supported_asks_candidate_id")
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_supported_asks_event_id")
        ),
        sa.PrimaryKeyConstraint("event_id", "ask", name=op.f("pk_supported_asks")),
    )
    op.create_index(op.f("ix_supported_asks_candidate_id"), "supported_asks", ["candidate_id"])
    op.create_table(
        "commitments",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("candidate_id", _ID, nullable=False),
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("heading", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("kept", sa.String(), nullable=False),
        sa.Column("deadline_id", _ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidates.id"], name=op.f("fk_commitments_candidate_id")
        ),
        sa.ForeignKeyConstraint(
            ["deadline_id"], ["events.id"], name=op.f("fk_commitments_deadline_id")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_commitments_event_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitments")),
        sa.UniqueConstraint("event_id", "heading", name=op.f("uq_commitments_event_id_heading")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_commitments_candidate_id"), "commitments", ["candidate_id"])
    op.create_index(op.f("ix_commitments_deadline_id"), "commitments", ["deadline_id"])


def downgrade() -> None:
    op.drop_index(op.f("ix_commitments_candidate_id"), table_name="commitments")
    op.drop_index(op.f("ix_commitments_deadline_id"), table_name="commitments")
    op.drop_table("commitments")
    op.drop_index(op.f("ix_supported_asks_candidate_id"), table_name="supported_asks")
    op.drop_table("supported_asks")
    op.drop_index(op.f("ix_stances_candidate_id"), table_name="stances")
    op.drop_table("stances")
    op.drop_table("meeting_settlings")
    op.drop_index(op.f("ix_meeting_notes_person_id"), table_name="meeting_notes")
    op.drop_table("meeting_notes")
    op.drop_index(op.f("ix_meeting_headings_person_id"), table_name="meeting_headings")
    op.drop_table("meeting_headings")
    op.drop_index(op.f("ix_meetings_candidate_id"), table_name="meetings")
    op.drop_table("meetings")
    op.drop_index("ix_candidate_facts_value", table_name="candidate_facts")
    op.drop_table("candidate_facts")
    op.drop_table("candidates")
