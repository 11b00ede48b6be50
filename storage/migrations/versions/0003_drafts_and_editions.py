"""Drafts of several hands; briefings with formatting, revisions and an audience of their own."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_IS_OPEN = sa.text("state IN ('writing', 'submitted')")


def upgrade() -> None:
    op.add_column(
        "briefings", sa.Column("revision", sa.Integer(), nullable=False, server_default="1")
    )
    op.add_column("briefings", sa.Column("withdrawn_at", sa.BigInteger(), nullable=True))
    op.add_column(
        "briefings", sa.Column("closed", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    _make_versions(("briefing_id", "revision", "language"), ("title", "body", "spans"))
    _make_editions()
    _make_criteria()
    op.drop_column("briefings", "everyone")
    _make_drafts()


def downgrade() -> None:
    op.drop_index("ix_draft_authors_person_id", table_name="draft_authors")
    op.drop_table("draft_authors")
    op.drop_index("uq_drafts_open_correction", table_name="drafts")
    op.drop_index("ix_drafts_state", table_name="drafts")
    op.drop_table("drafts")
    op.add_column(
        "briefings",
        sa.Column("everyone", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.execute(
        "UPDATE briefings SET everyone = true WHERE id IN"
        " (SELECT briefing_id FROM briefing_criteria WHERE part = 'any' AND kind = 'everyone')"
    )
    op.drop_table("briefing_criteria")
    op.drop_table("briefing_editions")
    op.execute(
        "DELETE FROM briefing_versions WHERE revision <>"
        " (SELECT revision FROM briefings WHERE id = briefing_versions.briefing_id)"
    )
    _make_versions(("briefing_id", "language"), ("title", "body"))
    op.drop_column("briefings", "closed")
    op.drop_column("briefings", "withdrawn_at")
    op.drop_column("briefings", "revision")


def _make_versions(key: tuple[str, ...], texts: tuple[str, ...]) -> None:
    """Make the table anew, for neither database changes a primary key in the same way."""
    op.execute("CREATE TEMPORARY TABLE kept_versions AS SELECT * FROM briefing_versions")
    op.drop_table("briefing_versions")
    kinds = {"briefing_id": _ID, "revision": sa.Integer()}
    op.create_table(
        "briefing_versions",
        *(sa.Column(name, kinds.get(name, sa.String()), nullable=False) for name in key),
        *(
            sa.Column(
                name,
                sa.String(),
                nullable=False,
                server_default="[]" if name == "spans" else None,
            )
            for name in texts
        ),
        sa.ForeignKeyConstraint(
            ["briefing_id"], ["briefings.id"], name=op.f("fk_briefing_versions_briefing_id")
        ),
        sa.PrimaryKeyConstraint(*key, name=op.f("pk_briefing_versions")),
    )
    revision_of_old = "1, " if "revision" in key else ""
    into = "briefing_id, revision, language" if "revision" in key else "briefing_id, language"
    op.execute(
        f"INSERT INTO briefing_versions ({into}, title, body)"  # noqa: S608
        f" SELECT briefing_id, {revision_of_old}language, title, body FROM kept_versions"
    )
    op.execute("DROP TABLE kept_versions")


def _make_editions() -> None:
    op.create_table(
        "briefing_editions",
        sa.Column("briefing_id", _ID, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("author", _ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("frame", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["briefing_id"], ["briefings.id"], name=op.f("fk_briefing_editions_briefing_id")
        ),
        sa.PrimaryKeyConstraint("briefing_id", "revision", name=op.f("pk_briefing_editions")),
    )
    op.execute(
        "INSERT INTO briefing_editions (briefing_id, revision, author, at, frame)"
        " SELECT id, 1, author, published_at, '{}' FROM briefings"
    )


def _make_criteria() -> None:
    op.create_table(
        "briefing_criteria",
        sa.Column("briefing_id", _ID, nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["briefing_id"], ["briefings.id"], name=op.f("fk_briefing_criteria_briefing_id")
        ),
        sa.PrimaryKeyConstraint(
            "briefing_id", "part", "kind", "value", name=op.f("pk_briefing_criteria")
        ),
    )
    op.execute(
        "INSERT INTO briefing_criteria (briefing_id, part, kind, value)"
        " SELECT briefing_id, 'any', 'topic', topic FROM briefing_topics"
    )
    op.execute(
        "INSERT INTO briefing_criteria (briefing_id, part, kind, value)"
        " SELECT id, 'any', 'everyone', '' FROM briefings WHERE everyone"
    )


def _make_drafts() -> None:
    op.create_table(
        "drafts",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("changed_by", _ID, nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("submitted_by", _ID, nullable=True),
        sa.Column("briefing_id", _ID, nullable=True),
        sa.Column("corrects", _ID, nullable=True),
        sa.Column("tested_at", sa.BigInteger(), nullable=True),
        sa.Column("left_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["briefing_id"], ["briefings.id"], name=op.f("fk_drafts_briefing_id")
        ),
        sa.ForeignKeyConstraint(["corrects"], ["briefings.id"], name=op.f("fk_drafts_corrects")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drafts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_drafts_state"), "drafts", ["state"], unique=False)
    op.create_index(
        "uq_drafts_open_correction",
        "drafts",
        ["corrects"],
        unique=True,
        sqlite_where=_IS_OPEN,
        postgresql_where=_IS_OPEN,
    )
    op.create_table(
        "draft_authors",
        sa.Column("draft_id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["drafts.id"], name=op.f("fk_draft_authors_draft_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_draft_authors_person_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("draft_id", "person_id", name=op.f("pk_draft_authors")),
    )
    op.create_index(
        op.f("ix_draft_authors_person_id"), "draft_authors", ["person_id"], unique=False
    )
