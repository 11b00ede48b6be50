"""The agenda as a table that spreadsheets open, and that an import reads back."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from core.model.event import Event
from core.model.event_kind import EventKind
from core.model.language import LANGUAGES
from documents.csv_cells import table
from locales.catalogue import Catalogue

COLUMNS = (
    "uid", "occurrence", "kind", "state", "day", "time", "last_day", "end_time", "zone", "place",
    "topics", "seats",
)  # fmt: skip
"""The same in every language: programs read it. Behind them a title and a text per language."""
OF_LANGUAGE = ("title", "text")
LIST_MARK = ", "


def agenda_csv(events: Sequence[Event]) -> bytes:
    """Return UTF-8 with a mark at its start (for Excel), fields parted by semicolons (RFC 4180).

    One line per event, each occurrence of a series by itself. No person is named.
    """
    head = [*COLUMNS, *(f"{name}_{each}" for each in LANGUAGES for name in OF_LANGUAGE)]
    return table([head, *(_line(event) for event in events)])


def example_csv(catalogue: Catalogue, language: str, today: date) -> bytes:
    """Return a table to begin with: the columns that most need, and two events."""
    columns = ("day", "time", "end_time", "zone", "place", "kind")
    head = [catalogue.plain(f"import-column-{name}", language) for name in ("title", "text")]
    head += [catalogue.plain(f"import-column-{name}", language) for name in columns]
    day = today + timedelta(days=30)
    kinds = (EventKind.WORKSHOP, EventKind.DEADLINE)
    lines = [
        [
            catalogue.plain("import-example-title", language, kind=kind.value),
            "",
            day.isoformat(),
            "18:30" if kind is EventKind.WORKSHOP else "",
            "20:00" if kind is EventKind.WORKSHOP else "",
            "Europe/Brussels",
            "",
            catalogue.plain("import-kind", language, kind=kind.value),
        ]
        for kind in kinds
    ]
    return table([head, *lines])


def _line(event: Event) -> list[str]:
    versions = (event.versions.get(language) for language in LANGUAGES)
    return [
        event.uid,
        event.occurrence.isoformat(timespec="minutes") if event.occurrence else "",
        event.kind.value,
        event.state.value,
        event.local_date.isoformat(),
        _clock(event),
        event.last_date.isoformat() if event.last_date else "",
        f"{event.end_time:%H:%M}" if event.end_time else "",
        event.zone,
        event.place,
        LIST_MARK.join(sorted(event.topics)),
        "" if event.seats is None else str(event.seats),
        *(part for each in versions for part in ((each.title, each.text) if each else ("", ""))),
    ]


def _clock(event: Event) -> str:
    """Return its hour, with the distance from UTC where the clocks show that hour twice."""
    if event.local_time is None:
        return ""
    written = f"{event.local_time:%H:%M}"
    there = event.starts_at.astimezone(ZoneInfo(event.zone))
    local = datetime.combine(event.local_date, event.local_time)
    first, second = (local.replace(tzinfo=there.tzinfo, fold=fold).utcoffset() for fold in (0, 1))
    if first == second:
        return written
    offset = f"{there:%z}"
    return f"{written}{offset[:3]}:{offset[3:]}"
