"""A library that can be searched, digests, and briefings that come again."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from core.model.fold import fold

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_FTS5 = """
CREATE VIRTUAL TABLE briefing_search
USING fts5(folded, content='briefing_folded', content_rowid='id')
"""
_TAKE_OUT = """
INSERT INTO briefing_search(briefing_search, rowid, folded)
VALUES ('delete', old.id, old.folded);
"""
_PUT_IN = "INSERT INTO briefing_search(rowid, folded) VALUES (new.id, new.folded);"
_TRIGGERS = {
    "in AFTER INSERT": _PUT_IN,
    "out AFTER DELETE": _TAKE_OUT,
    "anew AFTER UPDATE": _TAKE_OUT + _PUT_IN,
}
_GIN = """
CREATE INDEX ix_briefing_folded_folded ON briefing_folded
USING gin (to_tsvector('simple', folded))
"""


def upgrade() -> None:
    op.add_column(
        "follows", sa.Column("rhythm", sa.String(), nullable=False, server_default="at_once")
    )
    gathered = sa.text("rhythm <> 'at_once'")
    op.create_index(
        "ix_follows_gathered",
        "follows",
        ["topic", "person_id", "rhythm"],
        unique=False,
        sqlite_where=gathered,
        postgresql_where=gathered,
    )
    _make_search()
    _make_digests()
    _make_templates()


def downgrade() -> None:
    op.drop_index("ix_template_authors_person_id", table_name="template_authors")
    op.drop_table("template_authors")
    op.drop_index("ix_templates_next_at", table_name="templates")
    op.drop_table("templates")
    for index in ("ix_digest_items_stamped", "ix_digest_items_pending"):
        op.drop_index(index, table_name="digest_items")
    op.drop_index("ix_digest_items_briefing_id", table_name="digest_items")
    op.drop_table("digest_items")
    op.drop_table("digest_rounds")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE briefing_search")
    op.drop_table("briefing_folded")  # and with it its triggers, and PostgreSQL's index
    op.drop_index("ix_follows_gathered", table_name="follows")
    op.drop_column("follows", "rhythm")


def _make_search() -> None:
    op.create_table(
        "briefing_folded",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("briefing_id", _ID, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["briefing_id"], ["briefings.id"], name=op.f("fk_briefing_folded_briefing_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_briefing_folded")),
        sa.UniqueConstraint(
            "briefing_id", "language", name=op.f("uq_briefing_folded_briefing_id_language")
        ),
        sqlite_autoincrement=True,
    )
    if op.get_bind().dialect.name == "sqlite":
        op.execute(_FTS5)
        for name, acts in _TRIGGERS.items():
            op.execute(f"CREATE TRIGGER briefing_folded_{name} ON briefing_folded BEGIN {acts} END")
    else:
        op.execute(_GIN)
    _fold_what_is_there()


def _fold_what_is_there() -> None:
    newest = op.get_bind().execute(
        sa.text(
            "SELECT v.briefing_id, v.language, v.title, v.body FROM briefing_versions v"
            " JOIN briefings b ON b.id = v.briefing_id AND b.revision = v.revision"
            " WHERE b.withdrawn_at IS NULL"
        )
    )
    into = sa.table(
        "briefing_folded",
        sa.column("briefing_id", sa.BigInteger()),
        sa.column("language", sa.String()),
        sa.column("folded", sa.String()),
    )
    rows = [
        {
            "briefing_id": row.briefing_id,
            "language": row.language,
            "folded": fold(f"{row.title} {row.body}"),
        }
        for row in newest
    ]
    if rows:
        op.bulk_insert(into, rows)


def _make_digests() -> None:
    op.create_table(
        "digest_rounds",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_digest_rounds")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "digest_items",
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("briefing_id", _ID, nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("round", _ID, nullable=True),
        sa.ForeignKeyConstraint(
            ["briefing_id"], ["briefings.id"], name=op.f("fk_digest_items_briefing_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_digest_items_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "briefing_id", name=op.f("pk_digest_items")),
    )
    op.create_index(
        op.f("ix_digest_items_briefing_id"), "digest_items", ["briefing_id"], unique=False
    )
    parts = (
        ("ix_digest_items_pending", ["due_at"], "round IS NULL"),
        ("ix_digest_items_stamped", ["round", "person_id"], "round IS NOT NULL"),
    )
    for name, columns, where in parts:
        op.create_index(
            name,
            "digest_items",
            columns,
            unique=False,
            sqlite_where=sa.text(where),
            postgresql_where=sa.text(where),
        )


def _make_templates() -> None:
    op.create_table(
        "templates",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("every_weeks", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("clock", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("left_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_templates")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_templates_next_at"), "templates", ["next_at"], unique=False)
    op.create_table(
        "template_authors",
        sa.Column("template_id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"],
            ["people.id"],
            name=op.f("fk_template_authors_person_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["template_id"],
            ["templates.id"],
            name=op.f("fk_template_authors_template_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("template_id", "person_id", name=op.f("pk_template_authors")),
    )
    op.create_index(
        op.f("ix_template_authors_person_id"), "template_authors", ["person_id"], unique=False
    )
