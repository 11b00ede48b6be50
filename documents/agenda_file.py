"""A file of events, whichever kind it is: a calendar or a table."""

from datetime import datetime

from core.model.imported import MOST_BYTES, FileUnreadable, ImportedFile
from core.model.imported_rules import with_checked_rules
from documents.agenda_csv_in import read_table
from documents.agenda_csv_line import TableWords
from documents.calendar_in import read_calendar

_ARCHIVES = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")
"""How files of spreadsheet programs begin that are no plain tables, and PDF."""


def read_agenda_file(data: bytes, words: TableWords, *, now: datetime) -> ImportedFile:
    """Return what a file says of events; blocks, some seconds at worst: call it in a thread.

    Args:
        data: the whole file.
        words: what the words in a table mean.
        now: aware UTC.

    Raises:
        FileUnreadable: nothing in it can be used.
    """
    if len(data) > MOST_BYTES:
        raise FileUnreadable(reason="size")
    if data.startswith(_ARCHIVES):
        raise FileUnreadable(reason="kind")
    head = data[:8192].replace(b"\0", b"").upper()
    is_calendar = b"BEGIN:VCALENDAR" in head or b"BEGIN:VEVENT" in head
    found = read_calendar(data, now=now) if is_calendar else read_table(data, words, now=now)
    return with_checked_rules(found, now=now)
