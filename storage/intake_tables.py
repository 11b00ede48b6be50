"""What taking reports in needs besides the reports: how much came lately, by keyed hash alone."""

import sqlalchemy as sa

from storage.columns import Moment, table
from storage.report_tables import reports

report_floods = table(
    "report_floods",
    sa.Column("digest", sa.LargeBinary(), primary_key=True),  # of who, and of what is counted
    sa.Column("empty_at", Moment(), nullable=False, index=True),
)

sa.Index("ix_reports_submitted_at", reports.c.submitted_at)
