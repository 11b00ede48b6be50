"""Tables of candidates, of meetings with them, and of what came of those.

Candidates are public persons and lie here as they are; what attendees wrote is sealed.
"""

import sqlalchemy as sa

from storage.columns import Id, Moment, person_id, surrogate_id, table

candidates = table(
    "candidates",
    surrogate_id(),
    sa.Column("key", sa.String(), nullable=False),
    sa.Column("revision", sa.Integer(), nullable=False),
    sa.Column("withdrawn_at", Moment()),
    sa.Column("found_by", sa.String(), nullable=False),  # folded name and party
    sa.Column("sorted_by", sa.String(), nullable=False),  # folded name
    sa.UniqueConstraint("key"),
)

candidate_facts = table(
    "candidate_facts",
    sa.Column("candidate_id", Id, sa.ForeignKey("candidates.id"), primary_key=True),
    sa.Column("fact", sa.String(), primary_key=True),
    sa.Column("value", sa.String(), nullable=False),
    sa.Column("source", sa.String(), nullable=False),
    sa.Index("ix_candidate_facts_value", "fact", "value"),
)

meetings = table(
    "meetings",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("candidate_id", Id, sa.ForeignKey("candidates.id"), index=True),
    sa.Column("asked_at", Moment()),
    sa.Column("published_at", Moment()),
    sa.Column("next_steps", sa.String(), nullable=False),  # by commas
)

meeting_headings = table(
    "meeting_headings",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("heading", sa.Integer(), primary_key=True),
    person_id(index=True),
)

meeting_notes = table(
    "meeting_notes",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    person_id(primary_key=True, index=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # row = event and person
    sa.Column("done", sa.Boolean(), nullable=False),
    sa.Column("began_at", Moment(), nullable=False),
    sa.Column("changed_at", Moment(), nullable=False),
)

meeting_settlings = table(
    "meeting_settlings",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # row = event and revision
    sa.Column("revision", sa.Integer(), nullable=False),
    sa.Column("changed_by", Id, nullable=False),
)

stances = table(
    "stances",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("heading", sa.Integer(), primary_key=True),
    sa.Column("candidate_id", Id, sa.ForeignKey("candidates.id"), nullable=False, index=True),
    sa.Column("stance", sa.String(), nullable=False),
    sa.Column("quote", sa.String(), nullable=False),
    sa.Column("said_on", sa.Date(), nullable=False),
)

supported_asks = table(
    "supported_asks",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("ask", sa.String(), primary_key=True),
    sa.Column("candidate_id", Id, sa.ForeignKey("candidates.id"), nullable=False, index=True),
)

commitments = table(
    "commitments",
    surrogate_id(),
    sa.Column("candidate_id", Id, sa.ForeignKey("candidates.id"), nullable=False, index=True),
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), nullable=False),
    sa.Column("heading", sa.Integer(), nullable=False),
    sa.Column("text", sa.String(), nullable=False),
    sa.Column("due", sa.Date()),
    sa.Column("kept", sa.String(), nullable=False),
    sa.Column("deadline_id", Id, sa.ForeignKey("events.id"), index=True),
    sa.UniqueConstraint("event_id", "heading"),
)
