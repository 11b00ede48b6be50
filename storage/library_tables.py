"""Tables of the library: what search reads, digests to come, and briefings that come again."""

import sqlalchemy as sa

from storage.columns import DAY, Id, Moment, person_id, surrogate_id, table

SEARCH = "briefing_search"
"""SQLite's FTS5 table over `briefing_folded`; a migration makes it, with triggers that fill it.

PostgreSQL has an expression index of the name SEARCH_INDEX instead. Neither is in the metadata.
"""
SEARCH_INDEX = "ix_briefing_folded_folded"

_PENDING = sa.text("round IS NULL")
_STAMPED = sa.text("round IS NOT NULL")

briefing_folded = table(
    "briefing_folded",
    surrogate_id(),  # the rowid that FTS5 answers with
    sa.Column("briefing_id", Id, sa.ForeignKey("briefings.id"), nullable=False),
    sa.Column("language", sa.String(), nullable=False),
    sa.Column("folded", sa.String(), nullable=False),  # of title and text, see core.model.fold
    sa.UniqueConstraint("briefing_id", "language"),
)

digest_rounds = table(
    "digest_rounds",
    surrogate_id(),
    sa.Column("started_at", Moment(), nullable=False),
)

digest_items = table(
    "digest_items",
    person_id(primary_key=True),
    sa.Column("briefing_id", Id, sa.ForeignKey("briefings.id"), primary_key=True, index=True),
    sa.Column("due_at", Moment(), nullable=False),
    sa.Column("round", Id),  # the digest in which it went out; None: it waits
    sa.Index("ix_digest_items_pending", "due_at", sqlite_where=_PENDING, postgresql_where=_PENDING),
    sa.Index(
        "ix_digest_items_stamped",
        "round",
        "person_id",
        sqlite_where=_STAMPED,
        postgresql_where=_STAMPED,
    ),
)

templates = table(
    "templates",
    surrogate_id(),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # the draft; see templates store
    sa.Column("every_weeks", sa.Integer(), nullable=False),
    sa.Column("weekday", sa.Integer(), nullable=False),
    sa.Column("clock", sa.String(), nullable=False),  # wall clock, ISO
    sa.Column("zone", sa.String(), nullable=False),
    sa.Column("first", sa.Date(), nullable=False),
    sa.Column("until", sa.Date()),
    sa.Column("next_at", Moment(), index=True),
    sa.Column("paused", sa.Boolean(), nullable=False),
    sa.Column("left_at", Moment(DAY)),  # when an author was last forgotten
)

template_authors = table(
    "template_authors",
    sa.Column(
        "template_id", Id, sa.ForeignKey("templates.id", ondelete="CASCADE"), primary_key=True
    ),
    person_id(primary_key=True, index=True),
)
