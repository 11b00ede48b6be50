"""All tables in one place: importing this makes the metadata complete."""

from storage import (
    after_tables,
    briefing_tables,
    draft_tables,
    group_tables,
    library_tables,
    pace_tables,
    tables,
)
from storage.columns import metadata

__all__ = [
    "after_tables",
    "briefing_tables",
    "draft_tables",
    "group_tables",
    "library_tables",
    "metadata",
    "pace_tables",
    "tables",
]
