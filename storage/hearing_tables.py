"""Tables of trial observation: cases, hearings, what observers told, and the weeks sent.

Cases hold what is public and lie here as they are; what observers told is sealed.
"""

import sqlalchemy as sa

from storage.columns import Id, Moment, person_id, surrogate_id, table

court_cases = table(
    "court_cases",
    surrogate_id(),
    sa.Column("court", sa.String(), nullable=False),
    sa.Column("number", sa.String(), nullable=False),
    sa.Column("defendants", sa.String(), nullable=False),
    sa.Column("charge", sa.String(), nullable=False),
    sa.Column("bring", sa.String(), nullable=False),
)

hearings = table(
    "hearings",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("case_id", Id, sa.ForeignKey("court_cases.id"), index=True),
    sa.Column("outcome", sa.String()),
    sa.Column("note", sa.String()),
    sa.Column("published_at", Moment()),
    sa.Column("asked_at", Moment()),
)

hearing_reports = table(
    "hearing_reports",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    person_id(primary_key=True, index=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # row = event and person
    sa.Column("done", sa.Boolean(), nullable=False),
    sa.Column("began_at", Moment(), nullable=False),
)

hearing_weeks = table(
    "hearing_weeks",
    surrogate_id(),
    sa.Column("monday", sa.Date(), nullable=False),
    sa.Column("topics", sa.String(), nullable=False),  # of whose followers, by commas
    sa.UniqueConstraint("monday"),
)
