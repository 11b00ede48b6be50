"""A calendar file of any program, read into events: each one by itself, or why it cannot be.

Pure and bounded: the work is in proportion to the file, whatever its rules say. Meant for a
thread: a file of the largest size takes some seconds.
"""

import re
from dataclasses import replace
from datetime import datetime

from core.model.event import EVENT_TITLE_LIMIT
from core.model.imported import ImportedEvent, ImportedFile, Problem, sorted_out
from documents.calendar_lines import taken_apart
from documents.calendar_reading import EntryReading, EntryRefused
from documents.calendar_texts import plain, title_of
from documents.calendar_times import Zones
from documents.file_text import text_of

_FOLDS = re.compile(rb"(?:\r\n|\r|\n)[ \t]")


def read_calendar(data: bytes, *, now: datetime) -> ImportedFile:
    """Return what a calendar file says of what is still to come, and what in it cannot be read.

    Args:
        data: at most MOST_BYTES.
        now: aware UTC; a single event that was over a day before it is left out.

    Raises:
        FileUnreadable: it is no calendar at all, or too large a one.
    """
    if not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = _FOLDS.sub(b"", data)  # before decoding: a line may be folded within a letter
    raw = taken_apart(text_of(data))
    zones = Zones(raw.zones, raw.about.get("X-WR-TIMEZONE", ""))
    all_off = raw.about.get("METHOD", "").upper() == "CANCEL"
    events: list[ImportedEvent] = []
    problems: list[Problem] = []
    for entry in raw.entries:
        try:
            event = EntryReading(entry, zones).event()
            events.append(replace(event, cancelled=event.cancelled or all_off))
        except EntryRefused as refused:
            problems.append(Problem(entry.number, title_of(entry), refused.reason))
    name = raw.about.get("X-WR-CALNAME") or raw.about.get("NAME", "")
    return sorted_out(events, problems, name=plain(name, EVENT_TITLE_LIMIT), now=now)
