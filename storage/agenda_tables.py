"""Tables of the agenda: events, the series they belong to, and who has to do with them."""

import sqlalchemy as sa

from storage.columns import Id, Moment, person_id, surrogate_id, table

series = table(
    "series",
    surrogate_id(),
    sa.Column("rule", sa.String(), nullable=False),
    sa.Column("local_date", sa.Date(), nullable=False),
    sa.Column("local_time", sa.Time()),
    sa.Column("last_date", sa.Date()),
    sa.Column("end_time", sa.Time()),
    sa.Column("zone", sa.String(), nullable=False),
    sa.Column("but_not", sa.String(), nullable=False),  # local starts, ISO, by commas
    sa.Column("also", sa.String(), nullable=False),  # the same
    sa.Column("made_until", sa.Date(), index=True),
    sa.Column("pattern", Id),
    sa.Column("uid", sa.String(), nullable=False, index=True),
    sa.Column("state", sa.String(), nullable=False),  # in which new occurrences begin
    sa.Column("revision", sa.Integer(), nullable=False),
)

events = table(
    "events",
    surrogate_id(),
    sa.Column("kind", sa.String(), nullable=False),
    sa.Column("starts_at", Moment(), nullable=False, index=True),
    sa.Column("local_date", sa.Date(), nullable=False),
    sa.Column("local_time", sa.Time()),
    sa.Column("zone", sa.String(), nullable=False),
    sa.Column("place", sa.String(), nullable=False),
    sa.Column("state", sa.String(), nullable=False),
    sa.Column("author", Id, nullable=False),
    sa.Column("revision", sa.Integer(), nullable=False),
    sa.Column("ends_at", Moment()),
    sa.Column("last_date", sa.Date()),
    sa.Column("end_time", sa.Time()),
    sa.Column("invited_only", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Column("seats", sa.Integer()),
    sa.Column("interpretation", sa.String(), nullable=False, server_default=""),  # by commas
    sa.Column("distances", sa.String()),  # seconds, by commas; None: as the kind says
    sa.Column("after", sa.String(), nullable=False, server_default=""),  # seconds, by commas
    sa.Column("series_id", Id, index=True),  # no foreign key: SQLite cannot add one to a table
    sa.Column("occurrence", sa.DateTime()),  # a wall clock, in no zone
    sa.Column("call", sa.String(), index=True),
    sa.Column("uid", sa.String(), nullable=False, server_default="", index=True),
    sa.Column("successor", Id),
)

event_versions = table(
    "event_versions",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("language", sa.String(), primary_key=True),
    sa.Column("title", sa.String(), nullable=False),
    sa.Column("text", sa.String(), nullable=False),
)

event_topics = table(
    "event_topics",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("topic", sa.String(), primary_key=True, index=True),
)

event_groups = table(
    "event_groups",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    sa.Column("group_id", Id, sa.ForeignKey("groups.id"), primary_key=True, index=True),
)

event_roles = table(
    "event_roles",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    person_id(primary_key=True, index=True),
    sa.Column("role", sa.String(), primary_key=True),
)

event_mutes = table(
    "event_mutes",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    person_id(primary_key=True, index=True),
)

event_changes = table(
    "event_changes",
    surrogate_id(),
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), nullable=False),
    sa.Column("cancelled", sa.Boolean(), nullable=False),
    sa.Column("before", Moment()),
    sa.Column("place_changed", sa.Boolean(), nullable=False),
    sa.Column("at", Moment(), nullable=False),
    sa.Column("postponed", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Column("adjourned", sa.Boolean(), nullable=False, server_default=sa.false()),
    sa.Column("scope", sa.String(), nullable=False, server_default="this"),
)

event_history = table(
    "event_history",
    surrogate_id(),
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), nullable=False, index=True),
    sa.Column("at", Moment(), nullable=False),
    sa.Column("state", sa.String(), nullable=False),  # from then on
    sa.Column("starts_at", Moment(), nullable=False),  # from then on
)

attendance = table(
    "attendance",
    sa.Column("event_id", Id, sa.ForeignKey("events.id"), primary_key=True),
    person_id(primary_key=True, index=True),
    sa.Column("said", sa.String(), nullable=False),
    sa.Column("said_at", Moment()),  # the order of the waiting list
    sa.Column("needs", sa.String()),  # a language to be interpreted into
)
