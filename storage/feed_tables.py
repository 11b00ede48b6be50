"""The table of private calendar feeds."""

import sqlalchemy as sa

from storage.columns import Moment, person_id, table

calendar_feeds = table(
    "calendar_feeds",
    person_id(primary_key=True),
    sa.Column("token_digest", sa.LargeBinary(), nullable=False, unique=True),
    sa.Column("made_at", Moment(), nullable=False),
)
