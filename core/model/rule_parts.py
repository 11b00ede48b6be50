"""The text of a recurrence rule (RFC 5545, 3.3.10): read part by part, and written in one order."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.event_time import EventTime
from core.model.refusals import Unusable

Parts = Mapping[str, str]
"""Name of a part -> its value, both in capitals and checked."""

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ORDER = (
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "BYMONTH",
    "BYWEEKNO",
    "BYYEARDAY",
    "BYMONTHDAY",
    "BYDAY",
    "BYSETPOS",
    "WKST",
)
_TOO_OFTEN = {"SECONDLY", "MINUTELY", "HOURLY"}
_FREQUENCIES = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
_HOURS = {"BYHOUR": "hour", "BYMINUTE": "minute", "BYSECOND": "second"}
_MOST = {"BYMONTH": 12, "BYWEEKNO": 53, "BYYEARDAY": 366, "BYMONTHDAY": 31, "BYSETPOS": 366}
_LONGEST_TEXT = 1000
_MOST_INTERVAL = 1000
_MOST_COUNT = 10**9
_FOREVER = timedelta(days=36_525)
"""A rule that ends later does not end."""
_NTH_DAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,10}", re.ASCII)
_UNTIL = re.compile(r"(\d{8})(?:T(\d{6})(Z?))?", re.ASCII)


def parts_of(rule: str, first: EventTime) -> Parts:
    """Return the parts of a rule that say something, UNTIL as the last local day.

    Raises:
        Unusable: it cannot be read (reason `rule`), or comes more than once a day (`rule_often`).
    """
    found = _split(rule)
    frequency = found.get("FREQ", "")
    if frequency in _TOO_OFTEN:
        raise Unusable(reason="rule_often")
    unknown = set(found) - set(_ORDER) - set(_HOURS)
    if frequency not in _FREQUENCIES or unknown or {"COUNT", "UNTIL"} <= set(found):
        raise Unusable(reason="rule")
    for name in _HOURS:
        _check_hour(name, found.pop(name, None), first)
    parts = {name: _checked(name, value, first) for name, value in found.items()}
    if frequency not in {"MONTHLY", "YEARLY"} and any(map(str.isdigit, parts.get("BYDAY", ""))):
        raise Unusable(reason="rule")
    return {name: value for name, value in parts.items() if value}


def written(parts: Parts) -> str:
    """Return the text of a rule, its parts in one order."""
    return ";".join(f"{name}={parts[name]}" for name in _ORDER if name in parts)


def _split(rule: str) -> dict[str, str]:
    if len(rule) > _LONGEST_TEXT:
        raise Unusable(reason="rule")
    found: dict[str, str] = {}
    for part in rule.strip().upper().strip(";").split(";"):
        name, sign, value = part.strip().partition("=")
        if not sign or not value or name in found:
            raise Unusable(reason="rule")
        if not name.startswith("X-"):
            found[name] = value.replace(" ", "")
    return found


def _checked(name: str, value: str, first: EventTime) -> str:
    """Return the value of a part as it is kept; empty when it says nothing."""
    if name == "FREQ":
        return value
    if name == "INTERVAL":
        interval = _whole(value, _MOST_INTERVAL)
        return "" if interval == 1 else str(interval)
    if name == "COUNT":
        return str(_whole(value, _MOST_COUNT))
    if name == "UNTIL":
        return _last_day(value, first)
    if name == "WKST":
        if value not in DAYS:
            raise Unusable(reason="rule")
        return "" if value == "MO" else value
    read = [_day(each) if name == "BYDAY" else _signed(name, each) for each in value.split(",")]
    return ",".join(dict.fromkeys(read))


def _check_hour(name: str, value: str | None, first: EventTime) -> None:
    """Refuse an hour other than that of the first start; some programs repeat it in the rule."""
    if value is None:
        return
    if "," in value:
        raise Unusable(reason="rule_often")
    said = 0 if first.clock is None else int(getattr(first.clock, _HOURS[name]))
    if not _NUMBER.fullmatch(value) or int(value) != said:
        raise Unusable(reason="rule")


def _whole(value: str, most: int) -> int:
    if not _NUMBER.fullmatch(value) or not 1 <= int(value) <= most:
        raise Unusable(reason="rule")
    return int(value)


def _signed(name: str, value: str) -> str:
    if not _NUMBER.fullmatch(value) or not 1 <= abs(int(value)) <= _MOST[name]:
        raise Unusable(reason="rule")
    if name == "BYMONTH" and int(value) < 0:
        raise Unusable(reason="rule")
    return str(int(value))


def _day(value: str) -> str:
    found = _NTH_DAY.fullmatch(value)
    nth = int(found[1]) if found and found[1] else None
    if found is None or nth == 0 or abs(nth or 0) > _MOST["BYWEEKNO"]:
        raise Unusable(reason="rule")
    return f"{nth}{found[2]}" if nth else found[2]


def _last_day(value: str, first: EventTime) -> str:
    """Return the last local day on which a series can start; empty: it goes on and on."""
    found = _UNTIL.fullmatch(value)
    try:
        if found is None:
            raise Unusable(reason="rule")
        last = date.fromisoformat(found[1])
        if last - first.day > _FOREVER:
            return ""
        if found[2]:
            last = _day_of(last, time.fromisoformat(found[2]), bool(found[3]), first)
    except ValueError:
        raise Unusable(reason="rule") from None
    if last < first.day:
        raise Unusable(reason="rule_never")
    return f"{last:%Y%m%d}"


def _day_of(day: date, clock: time, in_utc: bool, first: EventTime) -> date:
    until = datetime.combine(day, clock)
    if in_utc:
        until = until.replace(tzinfo=UTC).astimezone(ZoneInfo(first.zone)).replace(tzinfo=None)
    too_early = first.clock is not None and until.time() < first.clock
    return until.date() - timedelta(days=1) if too_early else until.date()
