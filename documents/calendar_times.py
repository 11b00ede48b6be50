"""Days, hours, zones and lengths as calendar files write them, broken dialects included."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar.prop import vDuration
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from core.model.imported import FLOATING, INSTANT
from documents.calendar_lines import Value

_MOMENT = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:\.\d+)?)?(Z)?)?"
)
_AT_END = re.compile(r"(.*):(\d{8}(?:T\d{6}Z?)?)", re.DOTALL)
_OFFSET = re.compile(r"(?:UTC|GMT)?\s*([+-])(\d{1,2})(?::?00)?", re.IGNORECASE)
_FIRST_YEAR, _LAST_YEAR = 1970, 2199


class Unreadable(Exception):
    """What stands there is no time, no zone or no length."""


def moment_of(value: Value, zones: "Zones") -> tuple[date | datetime, str, str]:
    """Return the day, or the local time (naive), its zone, and what an unknown zone is called.

    The zone is FLOATING where none that is known is named, INSTANT for UTC.

    Raises:
        Unreadable: it is no day of the calendar, or no hour of a day.
    """
    text, named = value.text.strip(), value.params.get("TZID", "")
    found = _MOMENT.fullmatch(text)
    if found is None and (split := _AT_END.fullmatch(text)) is not None:
        # An unquoted colon in the name of a zone: "(UTC+01:00) Brussels".
        named, found = f"{named}:{split[1]}", _MOMENT.fullmatch(split[2])
    if found is None:
        raise Unreadable
    year, month, day = (int(part) for part in found.groups()[:3])
    try:
        on = date(year, month, day)
        clock = time(int(found[4]), int(found[5])) if found[4] else None
    except ValueError:
        raise Unreadable from None
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise Unreadable
    if clock is None:
        return on, FLOATING, ""
    if found[6] and clock == time(23, 59):
        clock = clock.replace(second=min(int(found[6]), 59))  # the end of a day, not a minute more
    local = datetime.combine(on, clock)
    if found[7]:
        return local, INSTANT, ""
    zone = zones.known(named) if named else zones.default
    return local, zone or FLOATING, "" if zone or not named else named[:100]


def length_of(text: str) -> timedelta:
    """Return a duration.

    Raises:
        Unreadable: it is none, or one below nothing.
    """
    try:
        written = text.strip().upper()
        length: timedelta = vDuration.from_ical(written)  # type: ignore[no-untyped-call]
    except (ValueError, OverflowError):
        raise Unreadable from None
    if length < timedelta(0):
        raise Unreadable
    return length


def moved(local: datetime, zone: str, to: str) -> datetime:
    """Return a local time (naive) as the clock of another zone shows it; FLOATING stays."""
    if FLOATING in (zone, to) or zone == to:
        return local
    return local.replace(tzinfo=ZoneInfo(zone)).astimezone(ZoneInfo(to)).replace(tzinfo=None)


def on_the_way(start: datetime, zone: str, length: timedelta) -> datetime:
    """Return when something is over on its own clock (naive) that lasts *length* (RFC 5545, 3.3.6).

    Whole days are counted on the clock, hours and minutes as they pass.
    """
    days, rest = timedelta(days=length.days), timedelta(seconds=length.seconds)
    if zone == FLOATING:
        return start + length
    place = ZoneInfo(zone)
    begun = (start + days).replace(tzinfo=place).astimezone(UTC)
    return (begun + rest).astimezone(place).replace(tzinfo=None)


class Zones:
    """What the zones are that a file names.

    Attributes:
        default: of times without one: of the calendar, or FLOATING.
    """

    def __init__(self, located: Mapping[str, str], calendar_zone: str) -> None:
        self._located = located
        self.default = self.known(calendar_zone) if calendar_zone else FLOATING

    def known(self, named: str) -> str:
        """Return the IANA name for what a file calls a zone; FLOATING when nobody knows."""
        return iana(named) or iana(self._located.get(named, ""))


@lru_cache(maxsize=1024)
def iana(named: str) -> str:
    """Return the IANA name for what programs call a zone; empty when nobody knows."""
    bare = named.strip().strip('"').strip("/").strip()
    names = _names()
    if not bare:
        return ""
    if bare.lower() in {"utc", "gmt", "z", "etc/utc", "zulu", "etc/gmt"}:
        return INSTANT
    if found := names.get(bare.lower()):
        return found
    if found := _windows().get(bare.lower()):
        return found
    parts = bare.split("/")
    for start in range(1, min(len(parts), 12)):
        if found := names.get("/".join(parts[start:]).lower()):
            return found
    if offset := _OFFSET.fullmatch(bare):
        sign = "-" if offset[1] == "+" else "+"
        return names.get(f"etc/gmt{sign}{int(offset[2])}", "")
    return _by_city(bare)


def _by_city(named: str) -> str:
    """Return the zone of the first city in a name such as "(UTC+01:00) Brussels, Madrid"."""
    if not named.startswith("("):
        return ""
    for city in named.partition(")")[2].split(","):
        found = _cities().get(city.strip().lower().replace(" ", "_"))
        if found:
            return found
    return ""


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    return {name.lower(): name for name in sorted(available_timezones()) if "/" in name} | {
        "turkey": "Europe/Istanbul",
        "cet": "Europe/Brussels",
        "eet": "Europe/Athens",
        "wet": "Europe/Lisbon",
    }


@lru_cache(maxsize=1)
def _windows() -> Mapping[str, str]:
    names = _names()
    return {name.lower(): zone for name, zone in WINDOWS_TO_OLSON.items() if zone.lower() in names}


@lru_cache(maxsize=1)
def _cities() -> Mapping[str, str]:
    cities: dict[str, str] = {}
    for name in _names().values():
        place, city = name.split("/", 1)[0], name.rsplit("/", 1)[-1].lower()
        if place in {"Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific"}:
            cities[city] = name if city not in cities or place == "Europe" else cities[city]
    return cities
