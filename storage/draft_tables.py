"""Tables of drafts: what is written in them is sealed, for nobody has released it yet."""

import sqlalchemy as sa

from storage.columns import DAY, Id, Moment, person_id, surrogate_id, table

_IS_OPEN = sa.text("state IN ('writing', 'submitted')")

drafts = table(
    "drafts",
    surrogate_id(),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # row = id and revision
    sa.Column("revision", sa.Integer(), nullable=False),
    sa.Column("state", sa.String(), nullable=False, index=True),
    sa.Column("changed_by", Id, nullable=False),
    sa.Column("changed_at", Moment(), nullable=False),
    sa.Column("submitted_by", Id),
    sa.Column("briefing_id", Id, sa.ForeignKey("briefings.id")),
    sa.Column("corrects", Id, sa.ForeignKey("briefings.id")),
    sa.Column("tested_at", Moment()),
    sa.Column("left_at", Moment(DAY)),  # when an author was last forgotten
    # Two corrections of one briefing side by side would overwrite each other.
    sa.Index(
        "uq_drafts_open_correction",
        "corrects",
        unique=True,
        sqlite_where=_IS_OPEN,
        postgresql_where=_IS_OPEN,
    ),
)

draft_authors = table(
    "draft_authors",
    sa.Column("draft_id", Id, sa.ForeignKey("drafts.id", ondelete="CASCADE"), primary_key=True),
    person_id(primary_key=True, index=True),
)
