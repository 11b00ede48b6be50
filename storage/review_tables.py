"""The tables of cases in review: what reviewers note down beside a report.

What would say what a case is about, or how it was found, is sealed under the report's data key.
"""

import sqlalchemy as sa

from storage.columns import DAY, Id, Moment, person_id, surrogate_id, table

case_links = table(
    "case_links",
    surrogate_id(),
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), nullable=False, index=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # to which report, event or call
    sa.Column("linked_at", Moment(DAY), nullable=False),  # the same for both sides of a link
)

case_handovers = table(
    "case_handovers",
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), primary_key=True, autoincrement=False),
    person_id("to_person", index=True),
    sa.Column("offered_at", Moment(), nullable=False),
)

case_undo = table(
    "case_undo",
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), primary_key=True, autoincrement=False),
    person_id("by_person", index=True),
    sa.Column("revision", sa.Integer(), nullable=False),  # the one that the decision made
    sa.Column("until", Moment(), nullable=False, index=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # the report before it
)

# Not in the outbox before its time: a row that names the reporter would wait there beside the
# moment of the decision.
case_promises = table(
    "case_promises",
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), primary_key=True, autoincrement=False),
    sa.Column("status", sa.String(), nullable=False),  # should it still have it then
    sa.Column("due_at", Moment(), nullable=False, index=True),
)

saved_questions = table(
    "saved_questions",
    surrogate_id(),
    person_id(index=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # under the row's person
)
