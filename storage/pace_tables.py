"""Tables in which several workers share one bot's allowance."""

import sqlalchemy as sa

from storage.columns import Moment, table

pace_workers = table(
    "pace_workers",
    sa.Column("worker", sa.String(32), primary_key=True),
    # Messages a second that it may have sent of late, or may send now: nobody else's.
    sa.Column("holds", sa.Integer(), nullable=False),
    sa.Column("lease_until", Moment(), nullable=False),
)

pace_halts = table(
    "pace_halts",
    # One row, for the one bot; whoever shares anew locks it.
    sa.Column("id", sa.Integer(), primary_key=True, autoincrement=False),
    sa.Column("halted_until", Moment()),
)
