"""The tables of what keeps a report longer than its time, and of what is left of it afterwards."""

import sqlalchemy as sa

from storage.columns import DAY, Id, Moment, table

report_holds = table(
    "report_holds",
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), primary_key=True, autoincrement=False),
    sa.Column("sealed", sa.LargeBinary(), nullable=False),  # the reason, under the data key
    sa.Column("since", Moment(), nullable=False),
)

retention_warnings = table(
    "retention_warnings",
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), primary_key=True, autoincrement=False),
    sa.Column("warned_at", Moment(), nullable=False),
)

database_mark = table(
    "database_mark",
    sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),  # always 1
    sa.Column("mark", sa.String(), nullable=False),  # lies in the folder of evidence too
)

report_tombstones = table(
    "report_tombstones",
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), primary_key=True, autoincrement=False),
    sa.Column("sort", sa.String(), nullable=False),
    sa.Column("closed_at", Moment(DAY)),
)
