"""Tables of groups: circles inside the network, their members and invitations."""

import sqlalchemy as sa

from storage.columns import Id, Moment, person_id, surrogate_id, table

groups = table(
    "groups",
    surrogate_id(),
    sa.Column("name", sa.LargeBinary(), nullable=False),  # sealed, row = id: it says what for
    sa.Column("created_by", Id, nullable=False),
    sa.Column("created_at", Moment(), nullable=False),
    sa.Column("closed_at", Moment()),
)

group_members = table(
    "group_members",
    sa.Column("group_id", Id, sa.ForeignKey("groups.id"), primary_key=True),
    person_id(primary_key=True, index=True),
    sa.Column("joined_at", Moment(), nullable=False),
)

group_invitations = table(
    "group_invitations",
    surrogate_id(),
    sa.Column("token_digest", sa.LargeBinary(), nullable=False, unique=True),
    sa.Column("group_id", Id, sa.ForeignKey("groups.id"), nullable=False, index=True),
    sa.Column("expires_at", Moment(), nullable=False, index=True),
    # Who took it is not kept: the membership says it, for as long as it lasts.
    sa.Column("state", sa.String(), nullable=False),
)
