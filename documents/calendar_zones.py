"""Time zones as other programs want them told in a calendar file: VTIMEZONE (RFC 5545, 3.6.5).

Ours rather than icalendar's: that one gives the onset of summer time on the clock after the
change, where the standard asks for the clock before it.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY, _SECOND = timedelta(days=1), timedelta(seconds=1)


@lru_cache(maxsize=256)
def described(zone: str, first_year: int, last_year: int) -> Timezone:
    """Return what a zone's clocks do from one year to another, both included; do not change it.

    Args:
        zone: IANA name, which is its TZID too.
        first_year: 1970 or later.
        last_year: not before the first.
    """
    place = ZoneInfo(zone)
    begin = datetime(first_year, 1, 1, tzinfo=UTC)
    turns: dict[tuple[timedelta, timedelta, str, bool], list[datetime]] = {}
    before = _offset(begin, place)
    for moment in (begin, *_changes(place, begin, datetime(last_year + 1, 1, 1, tzinfo=UTC))):
        local = moment.astimezone(place)
        after = _offset(moment, place)
        key = (before, after, local.tzname() or zone, bool(local.dst()))
        turns.setdefault(key, []).append((moment + before).replace(tzinfo=None))
        before = after
    component = Timezone()
    component.add("TZID", zone)
    for (start, end, name, is_summer), onsets in turns.items():
        part = TimezoneDaylight() if is_summer else TimezoneStandard()
        part.add("DTSTART", onsets[0])
        part.add("TZOFFSETFROM", start)
        part.add("TZOFFSETTO", end)
        part.add("TZNAME", name)
        if len(onsets) > 1:
            part.add("RDATE", onsets[1:])
        component.add_component(part)
    return component


def _changes(place: ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """Yield the instants (aware UTC) after *begin* and before *end* at which the offset changes."""
    day = begin
    while day < end:
        early, late = day, day + _DAY
        if _offset(early, place) != _offset(late, place):
            while late - early > _SECOND:
                middle = early + (late - early) // 2
                if _offset(middle, place) == _offset(day, place):
                    early = middle
                else:
                    late = middle
            yield late.replace(microsecond=0)
        day += _DAY


def _offset(moment: datetime, place: ZoneInfo) -> timedelta:
    return moment.astimezone(place).utcoffset() or timedelta()
