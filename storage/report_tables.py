"""The tables of reports: what was told lies sealed, and who told it lies apart from that.

Statuses, severities and times are plain: the queue is sorted by them. What a report is about and
where it happened is found by keyed hash alone.
"""

import sqlalchemy as sa

from storage.columns import Id, Moment, partial_index, person_id, surrogate_id, table

_SUBMITTED = "submitted_at IS NOT NULL"
_ORDER = ("rank", "submitted_at", "id")
_FOUND_BY = ("status", "reviewer", "rank")

reports = table(
    "reports",
    surrogate_id(),
    sa.Column("code", sa.String(), nullable=False, unique=True),
    sa.Column("status", sa.String(), nullable=False),
    sa.Column("urgency", sa.String(), nullable=False),
    sa.Column("anonymity", sa.String(), nullable=False),
    sa.Column("told", sa.LargeBinary()),  # what was said once, sealed under the data key
    sa.Column("reviewer", Id),
    sa.Column("created_at", Moment(), nullable=False),
    sa.Column("submitted_at", Moment()),
    sa.Column("revision", sa.Integer(), nullable=False),
    sa.Column("close_reason", sa.String()),
    sa.Column("data_key", sa.LargeBinary()),  # wrapped; without it the report cannot be read
    sa.Column("reporter_digest", sa.LargeBinary(), index=True),
    sa.Column("reporter", sa.LargeBinary()),  # sealed surrogate id
    sa.Column("severity", sa.String()),
    sa.Column("credibility", sa.String()),
    sa.Column("rank", sa.Integer(), nullable=False, server_default="25"),
    sa.Column("category_digest", sa.LargeBinary()),
    sa.Column("country_digest", sa.LargeBinary()),
    sa.Column("resumes", sa.String()),  # status after the reporter's answer
    sa.Column("status_since", Moment()),
    sa.Column("closed_at", Moment()),
    sa.Column("on_hold", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Column("looked_at", Moment()),
    sa.Column("due_at", Moment()),
    partial_index("ix_reports_queue", _SUBMITTED, "status", *_ORDER),
    sa.Index("ix_reports_status_since", "status", "status_since"),
    partial_index("ix_reports_holder", _SUBMITTED, "reviewer", "status", *_ORDER),
    partial_index("ix_reports_category", _SUBMITTED, "category_digest", "status", *_ORDER),
    partial_index("ix_reports_country", _SUBMITTED, "country_digest", "status", *_ORDER),
    partial_index("ix_reports_due", "due_at IS NOT NULL", "due_at", "id", *_FOUND_BY),
)

report_entries = table(
    "report_entries",
    surrogate_id(),
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), nullable=False, index=True),
    sa.Column("kind", sa.String(), nullable=False),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # under the report's data key
    sa.Column("received_at", Moment(), nullable=False),
    sa.Column("version", sa.Integer(), nullable=False),
    sa.Column("origin_digest", sa.LargeBinary(), index=True),
    sa.Column("file", sa.String()),  # key of the sealed file, to remove it with the report
)

report_identities = table(
    "report_identities",
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), primary_key=True, autoincrement=False),
    sa.Column("data_key", sa.LargeBinary(), nullable=False),  # its own: sealed apart from contents
    sa.Column("sealed", sa.LargeBinary(), nullable=False),
)

report_bars = table(
    "report_bars",
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), primary_key=True, autoincrement=False),
    person_id(primary_key=True, index=True),
)
