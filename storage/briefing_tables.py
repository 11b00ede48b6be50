"""Tables of what was published: each revision's texts and frame, and to whom it went."""

import sqlalchemy as sa

from storage.columns import Id, Moment, surrogate_id, table

briefings = table(
    "briefings",
    surrogate_id(),
    sa.Column("kind", sa.String(), nullable=False),
    sa.Column("author", Id, nullable=False),
    sa.Column("urgent", sa.Boolean(), nullable=False),
    sa.Column("published_at", Moment(), nullable=False, index=True),
    sa.Column("revision", sa.Integer(), nullable=False, server_default="1"),  # the newest
    sa.Column("withdrawn_at", Moment()),
    sa.Column("closed", sa.Boolean(), nullable=False, server_default=sa.false()),
)

briefing_versions = table(
    "briefing_versions",
    sa.Column("briefing_id", Id, sa.ForeignKey("briefings.id"), primary_key=True),
    sa.Column("revision", sa.Integer(), primary_key=True),
    sa.Column("language", sa.String(), primary_key=True),
    sa.Column("title", sa.String(), nullable=False),
    sa.Column("body", sa.String(), nullable=False),
    sa.Column("spans", sa.String(), nullable=False, server_default="[]"),  # JSON
)

briefing_editions = table(
    "briefing_editions",
    sa.Column("briefing_id", Id, sa.ForeignKey("briefings.id"), primary_key=True),
    sa.Column("revision", sa.Integer(), primary_key=True),
    sa.Column("author", Id, nullable=False),
    sa.Column("at", Moment(), nullable=False),
    sa.Column("frame", sa.String(), nullable=False),  # JSON: media, buttons, protection
)

briefing_topics = table(
    "briefing_topics",
    sa.Column("briefing_id", Id, sa.ForeignKey("briefings.id"), primary_key=True),
    sa.Column("topic", sa.String(), primary_key=True, index=True),
)

briefing_criteria = table(
    "briefing_criteria",
    sa.Column("briefing_id", Id, sa.ForeignKey("briefings.id"), primary_key=True),
    sa.Column("part", sa.String(), primary_key=True),  # any, only or without
    sa.Column("kind", sa.String(), primary_key=True),  # which feature of people
    sa.Column("value", sa.String(), primary_key=True),  # empty for everyone
)
