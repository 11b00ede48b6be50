"""What taking reports in needs besides the reports: floods, and who was set aside for them.

Both are found by keyed hash alone; the days of the second are days, no moments.
"""

import sqlalchemy as sa

from storage.columns import Moment, surrogate_id, table
from storage.report_tables import reports

report_floods = table(
    "report_floods",
    sa.Column("digest", sa.LargeBinary(), primary_key=True),  # of who, and of what is counted
    sa.Column("empty_at", Moment(), nullable=False, index=True),
)

report_asides = table(
    "report_asides",
    surrogate_id(),
    sa.Column("sender_digest", sa.LargeBinary(), nullable=False, unique=True),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # who, and in which case it was asked
    sa.Column("since", Moment(), nullable=False),  # midnight UTC
    sa.Column("until", Moment(), nullable=False, index=True),  # midnight UTC
)

sa.Index("ix_reports_submitted_at", reports.c.submitted_at)
