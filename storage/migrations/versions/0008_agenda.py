"""The agenda: kinds with a life, series, circles and roles."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_FIRST = {"meeting": "confirmed", "deadline": "open", "hearing": "scheduled"}
"""What used to be planned, by kind."""


def _move(kind: str, start: str, end: str) -> None:
    events = sa.table("events", sa.column("kind"), sa.column("state"))
    chosen = sa.and_(events.c.kind == kind, events.c.state == start)
    op.execute(events.update().where(chosen).values(state=end))


def upgrade() -> None:
    op.create_table(
        "series",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("local_time", sa.Time(), nullable=True),
        sa.Column("last_date", sa.Date(), nullable=True),
        sa.Column("end_time", sa.Time(), nullable=True),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("but_not", sa.String(), nullable=False),
        sa.Column("also", sa.String(), nullable=False),
        sa.Column("made_until", sa.Date(), nullable=True),
        sa.Column("pattern", _ID, nullable=True),
        sa.Column("uid", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_series_made_until"), "series", ["made_until"])
    op.create_index(op.f("ix_series_uid"), "series", ["uid"])
    op.create_table(
        "event_groups",
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("group_id", _ID, nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_event_groups_event_id")),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name=op.f("fk_event_groups_group_id")),
        sa.PrimaryKeyConstraint("event_id", "group_id", name=op.f("pk_event_groups")),
    )
    op.create_index(op.f("ix_event_groups_group_id"), "event_groups", ["group_id"])
    op.create_table(
        "event_history",
        sa.Column("id", _ID, sa.Identity(always=False), nullable=False),
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["events.id"], name=op.f("fk_event_history_event_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_history")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_event_history_event_id"), "event_history", ["event_id"])
    op.create_table(
        "event_mutes",
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_event_mutes_event_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_event_mutes_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", "person_id", name=op.f("pk_event_mutes")),
    )
    op.create_index(op.f("ix_event_mutes_person_id"), "event_mutes", ["person_id"])
    op.create_table(
        "event_roles",
        sa.Column("event_id", _ID, nullable=False),
        sa.Column("person_id", _ID, nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name=op.f("fk_event_roles_event_id")),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_event_roles_person_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("event_id", "person_id", "role", name=op.f("pk_event_roles")),
    )
    op.create_index(op.f("ix_event_roles_person_id"), "event_roles", ["person_id"])
    op.add_column("attendance", sa.Column("said_at", sa.BigInteger(), nullable=True))
    op.add_column("attendance", sa.Column("needs", sa.String(), nullable=True))
    op.add_column(
        "event_changes",
        sa.Column("postponed", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column(
        "event_changes",
        sa.Column("adjourned", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column(
        "event_changes", sa.Column("scope", sa.String(), server_default="this", nullable=False)
    )
    op.add_column("events", sa.Column("ends_at", sa.BigInteger(), nullable=True))
    op.add_column("events", sa.Column("last_date", sa.Date(), nullable=True))
    op.add_column("events", sa.Column("end_time", sa.Time(), nullable=True))
    op.add_column(
        "events", sa.Column("invited_only", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.add_column("events", sa.Column("seats", sa.Integer(), nullable=True))
    op.add_column(
        "events", sa.Column("interpretation", sa.String(), server_default="", nullable=False)
    )
    op.add_column("events", sa.Column("distances", sa.String(), nullable=True))
    op.add_column("events", sa.Column("after", sa.String(), server_default="", nullable=False))
    op.add_column("events", sa.Column("series_id", _ID, nullable=True))
    op.add_column("events", sa.Column("occurrence", sa.DateTime(), nullable=True))
    op.add_column("events", sa.Column("call", sa.String(), nullable=True))
    op.add_column("events", sa.Column("uid", sa.String(), server_default="", nullable=False))
    op.add_column("events", sa.Column("successor", _ID, nullable=True))
    op.create_index(op.f("ix_events_call"), "events", ["call"])
    op.create_index(op.f("ix_events_series_id"), "events", ["series_id"])
    op.create_index(op.f("ix_events_uid"), "events", ["uid"])
    events = sa.table("events", sa.column("id"), sa.column("uid"))
    op.execute(events.update().values(uid=sa.literal("event-") + sa.cast(events.c.id, sa.String())))
    for kind, state in _FIRST.items():
        _move(kind, "planned", state)


def downgrade() -> None:
    for kind, state in _FIRST.items():
        _move(kind, state, "planned")
    op.drop_index(op.f("ix_events_uid"), table_name="events")
    op.drop_index(op.f("ix_events_series_id"), table_name="events")
    op.drop_index(op.f("ix_events_call"), table_name="events")
    op.drop_column("events", "successor")
    op.drop_column("events", "uid")
    op.drop_column("events", "call")
    op.drop_column("events", "occurrence")
    op.drop_column("events", "series_id")
    op.drop_column("events", "after")
    op.drop_column("events", "distances")
    op.drop_column("events", "interpretation")
    op.drop_column("events", "seats")
    op.drop_column("events", "invited_only")
    op.drop_column("events", "end_time")
    op.drop_column("events", "last_date")
    op.drop_column("events", "ends_at")
    op.drop_column("event_changes", "scope")
    op.drop_column("event_changes", "adjourned")
    op.drop_column("event_changes", "postponed")
    op.drop_column("attendance", "needs")
    op.drop_column("attendance", "said_at")
    op.drop_index(op.f("ix_event_roles_person_id"), table_name="event_roles")
    op.drop_table("event_roles")
    op.drop_index(op.f("ix_event_mutes_person_id"), table_name="event_mutes")
    op.drop_table("event_mutes")
    op.drop_index(op.f("ix_event_history_event_id"), table_name="event_history")
    op.drop_table("event_history")
    op.drop_index(op.f("ix_event_groups_group_id"), table_name="event_groups")
    op.drop_table("event_groups")
    op.drop_index(op.f("ix_series_uid"), table_name="series")
    op.drop_index(op.f("ix_series_made_until"), table_name="series")
    op.drop_table("series")
