"""Tables of what comes after a sending: answers to a briefing's button."""

import sqlalchemy as sa

from storage.columns import Id, Moment, person_id, table

answers = table(
    "answers",
    sa.Column("briefing_id", Id, sa.ForeignKey("briefings.id"), primary_key=True),
    person_id(primary_key=True, index=True),
    sa.Column("at", Moment(), nullable=False),
)
