"""The tables of duty and danger: who is on duty, who was told, and what the staff's group hears.

Ids of chats and messages lie sealed. A post says of a case only what its row says anyway.
"""

import sqlalchemy as sa

from storage.columns import Id, Moment, partial_index, person_id, surrogate_id, table

duty = table(
    "duty",
    person_id(primary_key=True, autoincrement=False),
    sa.Column("presence", sa.String(), nullable=False),
    sa.Column("days", sa.Integer(), nullable=False),  # one bit for each weekday, Monday is 1
    sa.Column("start_hour", sa.Integer(), nullable=False),
    sa.Column("end_hour", sa.Integer(), nullable=False),
)

report_dangers = table(
    "report_dangers",
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), primary_key=True, autoincrement=False),
    sa.Column("raised_at", Moment(), nullable=False),
    sa.Column("told", sa.Integer(), nullable=False),
    sa.Column("told_at", Moment(), nullable=False),
    sa.Column("rounds", sa.Integer(), nullable=False),
    sa.Column("admins", sa.Integer(), nullable=False),
    sa.Column("next_at", Moment()),
    sa.Column("seen_at", Moment()),
    sa.Column("ended_at", Moment()),
    sa.Column("ended_how", sa.String()),
    sa.Column("shown", sa.String(), nullable=False),
    sa.Column("screen", sa.LargeBinary()),  # sealed message id
    partial_index("ix_report_dangers_next_at", "next_at IS NOT NULL", "next_at"),
)

case_reminders = table(
    "case_reminders",
    sa.Column("report_id", Id, sa.ForeignKey("reports.id"), primary_key=True, autoincrement=False),
    sa.Column("next_at", Moment(), nullable=False, index=True),
)

staff_room = table(
    "staff_room",
    sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),  # there is one: 1
    sa.Column("chat", sa.LargeBinary(), nullable=False),  # sealed
    sa.Column("language", sa.String(), nullable=False),
    sa.Column("topics", sa.Boolean(), nullable=False),
    sa.Column("linked_at", Moment(), nullable=False),
)

# By code, not by report: once a case is destroyed its topic is still to be closed.
staff_topics = table(
    "staff_topics",
    sa.Column("code", sa.String(), primary_key=True),
    sa.Column("thread", sa.BigInteger(), nullable=False),
)

staff_posts = table(
    "staff_posts",
    surrogate_id(),
    sa.Column("code", sa.String(), nullable=False),
    sa.Column("event", sa.String(), nullable=False),
    sa.Column("put_at", Moment(), nullable=False),
    sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("claimed", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Column("free_at", Moment()),  # real time: end of the lease, or of waiting
)
