"""All tables in one place: importing this makes the metadata complete."""

from storage import (
    after_tables,
    agenda_keeping_tables,
    agenda_tables,
    briefing_tables,
    call_tables,
    candidate_tables,
    draft_tables,
    duty_tables,
    event_invitation_tables,
    feed_tables,
    group_tables,
    hearing_tables,
    intake_tables,
    keeping_tables,
    library_tables,
    outbox_tables,
    pace_tables,
    packet_tables,
    reminder_tables,
    report_tables,
    review_tables,
    tables,
    trace_tables,
)
from storage.columns import metadata
from storage.library_tables import SEARCH, SEARCH_INDEX

__all__ = [
    "after_tables",
    "agenda_keeping_tables",
    "agenda_tables",
    "briefing_tables",
    "call_tables",
    "candidate_tables",
    "draft_tables",
    "duty_tables",
    "event_invitation_tables",
    "feed_tables",
    "group_tables",
    "hearing_tables",
    "intake_tables",
    "is_compared",
    "keeping_tables",
    "library_tables",
    "metadata",
    "outbox_tables",
    "pace_tables",
    "packet_tables",
    "reminder_tables",
    "report_tables",
    "review_tables",
    "tables",
    "trace_tables",
]


def is_compared(_object: object, name: str | None, kind: str, *_: object) -> bool:
    """Say whether Alembic compares a thing it finds: not what one database alone has for search."""
    if kind == "table":
        return name is None or not name.startswith(SEARCH)
    return not (kind == "index" and name == SEARCH_INDEX)
