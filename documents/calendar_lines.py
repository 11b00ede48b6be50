"""A calendar file taken apart into its entries, line by line, whatever is broken in it.

icalendar reads each line; the structure is read here, because one broken entry must not take the
others with it, and because a hostile file must cost no more than its length.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from icalendar.parser import Contentline

from core.model.imported import MOST_ENTRIES, FileUnreadable

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}(?=[;:])")
_WANTED = frozenset(
    {"UID", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "STATUS", "CLASS", "SEQUENCE"}
    | {"DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "RRULE", "EXRULE", "RDATE", "EXDATE"}
    | {"X-AGENDA-KIND", "X-AGENDA-ZONE"}
    | {"CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"}
)
_FREE = frozenset({"DESCRIPTION", "URL", "CONFERENCE", "X-GOOGLE-CONFERENCE"})
"""Properties of which a broken one is done without."""
_OF_CALENDAR = frozenset({"X-WR-TIMEZONE", "X-WR-CALNAME", "NAME", "METHOD"})
_OF_ZONE = frozenset({"TZID", "X-LIC-LOCATION"})
_ENTRIES = frozenset({"VEVENT", "VTODO", "VJOURNAL"})
_MOST_LINES = 2000
_LONGEST_LINE, _LONGEST_HEAD = 20_000, 2000


@dataclass(frozen=True, slots=True)
class Value:
    """What stands in one line: its parameters, names in capitals, and the value as written."""

    params: Mapping[str, str]
    text: str


@dataclass(slots=True)
class RawEntry:
    """An entry as it was written: name of a property, in capitals -> its lines."""

    number: int
    kind: str
    lines: dict[str, list[Value]] = field(default_factory=dict)
    broken: bool = False

    def first(self, name: str) -> Value | None:
        """Return the first line of that name."""
        found = self.lines.get(name)
        return found[0] if found else None

    def all(self, name: str) -> Sequence[Value]:
        """Return every line of that name."""
        return self.lines.get(name, ())


@dataclass(slots=True)
class RawCalendar:
    """A calendar as it was written.

    Attributes:
        zones: what the file calls a zone -> where it says that it is (X-LIC-LOCATION).
    """

    entries: list[RawEntry] = field(default_factory=list)
    about: dict[str, str] = field(default_factory=dict)
    zones: dict[str, str] = field(default_factory=dict)


def taken_apart(text: str) -> RawCalendar:
    """Return the entries of a calendar file; what is nested in an entry is left out.

    Raises:
        FileUnreadable: it is no calendar (reason `calendar`), or has too many entries (`many`).
    """
    if "BEGIN:VCALENDAR" not in text[:4096].upper() and "BEGIN:VEVENT" not in text.upper():
        raise FileUnreadable(reason="calendar")
    reader = _Reader()
    for line in _unfolded(text):
        reader.take(line)
    return reader.finished()


class _Reader:
    def __init__(self) -> None:
        self._found = RawCalendar()
        self._entry: RawEntry | None = None
        self._inside: list[str] = []
        self._last: tuple[list[Value], int] | None = None
        self._lines = 0
        self._zone: dict[str, str] = {}

    def take(self, line: str) -> None:
        name = _NAME.match(line)
        key = name.group().upper() if name else ""
        if key == "BEGIN":
            self._begin(line.partition(":")[2].strip().upper())
        elif key == "END":
            self._end(line.partition(":")[2].strip().upper())
        elif self._entry is not None:
            if not self._inside:
                self._of_entry(key, line)
        elif key in _OF_ZONE:
            self._zone.setdefault(key, line.partition(":")[2].strip()[:200])
        elif key in _OF_CALENDAR:
            self._found.about.setdefault(key, line.partition(":")[2].strip()[:200])

    def finished(self) -> RawCalendar:
        self._close(broken=True)
        return self._found

    def _begin(self, what: str) -> None:
        self._last = None
        if what in _ENTRIES:
            self._close(broken=True)  # the one before it was never ended
            if len(self._found.entries) >= MOST_ENTRIES:
                raise FileUnreadable(reason="many")
            self._entry = RawEntry(len(self._found.entries) + 1, what)
        elif self._entry is not None:
            if len(self._inside) < 50:
                self._inside.append(what)
        elif what == "VTIMEZONE":
            self._zone = {}

    def _end(self, what: str) -> None:
        self._last = None
        if self._entry is not None and what == self._entry.kind:
            self._close(broken=False)
        elif what in self._inside:
            del self._inside[self._inside.index(what) :]
        elif what == "VTIMEZONE" and self._entry is None:
            if "TZID" in self._zone and len(self._found.zones) < MOST_ENTRIES:
                located = self._zone.get("X-LIC-LOCATION", "")
                self._found.zones.setdefault(self._zone["TZID"], located)
            self._zone = {}
        elif what == "VCALENDAR":
            self._close(broken=True)

    def _close(self, *, broken: bool) -> None:
        if self._entry is not None:
            self._entry.broken = self._entry.broken or broken
            self._found.entries.append(self._entry)
        self._entry, self._inside, self._lines = None, [], 0

    def _of_entry(self, key: str, line: str) -> None:
        assert self._entry is not None  # noqa: S101 - the caller asked
        if not key:
            self._carry_on(line)
            return
        self._last = None
        if key not in _WANTED:
            return
        self._lines += 1
        value = None if self._lines > _MOST_LINES else _value(line)
        if value is None:
            self._entry.broken = self._entry.broken or key not in _FREE
            return
        lines = self._entry.lines.setdefault(key, [])
        lines.append(value)
        self._last = (lines, len(value.text))

    def _carry_on(self, line: str) -> None:
        """Take a line without a name as more of the text before it: some programs do not fold."""
        if self._last is None or not line.strip():
            return
        lines, length = self._last
        if length < _LONGEST_LINE:
            before = lines[-1]
            lines[-1] = Value(before.params, f"{before.text}\\n{line.strip()}")
            self._last = (lines, len(lines[-1].text))


def _value(line: str) -> Value | None:
    """Return what a line says, or None when it cannot be read."""
    line = line[:_LONGEST_LINE]
    colon = line.find(":")
    if colon > 0 and line.find(";", 0, colon) < 0:
        return Value({}, line[colon + 1 :].strip())
    end = Contentline(line[:_LONGEST_HEAD]).value_separator_index()  # type: ignore[no-untyped-call]
    if end < 0:
        return None
    try:
        head = Contentline(f"{line[:end]}:")  # type: ignore[no-untyped-call]
        _, params, _ = head.raw_parts()
    except ValueError:
        return None
    told = {}
    for name, value in params.items():
        told[name.upper()] = str(value[0] if isinstance(value, list) and value else value)
    return Value(told, line[end + 1 :].strip())


def _unfolded(text: str) -> Iterator[str]:
    """Yield the lines of a file, whatever ends them, folded ones in one piece (RFC 5545, 3.1)."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    whole: list[str] = []
    length = 0
    for line in plain.split("\n"):
        if line[:1] in {" ", "\t"} and whole:
            if length < _LONGEST_LINE:
                whole.append(line[1:])
                length += len(line)
            continue
        if whole:
            yield "".join(whole)
        whole, length = [line], len(line)
    if whole:
        yield "".join(whole)
