"""Choosing when a draft goes out and until when it keeps: the steps, and where buttons lead.

`when` shows what is chosen; `day`, `dayok`, `hour`, `zone` and `fold` ask for a moment, `keeps` for
the expiry. What was said of a moment so far is kept in the dialogue until the moment is whole.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.handlers.moment_picker import read_clock, read_day
from bot.handlers.writing import Move, Writing
from core.model.dialogue import strings_in
from core.model.language import LANGUAGES
from core.model.refusals import AmbiguousTime, Outdated, Unusable
from core.model.timing import Timing, When, local_moments
from core.model.typed_date import read_date, read_time
from locales.places import find_zones

KEEPS = (6, 24, 72, 168)
"""Hours that are offered for how long a copy is worth delivering."""
LONGEST_SEARCH = 100


def is_past(writing: Writing, timing: Timing) -> bool:
    """Say whether a moment is over: for LOCAL, where the editor is."""
    if timing.local is None:
        return False
    zone = writing.editor.zone if timing.when is When.LOCAL else timing.zone
    if timing.fold is not None:
        return timing.start_at(writing.now) <= writing.now
    return local_moments(timing.local, [zone])[zone] <= writing.now


def said_day(writing: Writing) -> date:
    """Return the day that was chosen or typed.

    Raises:
        Outdated: none was.
    """
    said = writing.dialogue.state.get("day")
    if not isinstance(said, str):
        raise Outdated
    return date.fromisoformat(said)


def said_local(writing: Writing) -> datetime:
    """Return the wall clock (naive) that comes twice.

    Raises:
        Outdated: none was said.
    """
    said = writing.dialogue.state.get("local")
    if not isinstance(said, str):
        raise Outdated
    return datetime.fromisoformat(said)


def said_zone(writing: Writing) -> str:
    """Return the zone in which AT is meant: the one chosen last, else the editor's own."""
    said = writing.dialogue.state.get("zone")
    chosen = said if isinstance(said, str) else writing.draft.timing.zone
    return chosen or writing.editor.zone


def found_zones(writing: Writing) -> tuple[str, ...]:
    """Return what the last typed search found."""
    return strings_in(writing.dialogue.state.get("found"))


def take_when(writing: Writing, typed: str) -> Writing:
    """Return the writing after a day, an hour or a city was typed.

    Raises:
        Unusable: nothing is to be typed here, or it cannot be read or lies in the past.
        Refusal: it is no date, or no time there; see `core/model/typed_date.py`.
    """
    match writing.step:
        case "day" | "dayok":
            language = writing.editor.language
            day = read_date(typed, today=writing.today, language=language)
            return writing.go("dayok", day=day.isoformat())
        case "hour":
            return _with_clock(writing, read_time(typed))
        case "zone":
            found = find_zones(typed[:LONGEST_SEARCH], LANGUAGES)
            if not found:
                raise Unusable(reason="zone")
            if len(found) > 1:
                return writing.go("zone.0", found=list(found))
            return _zone(writing, found[0])
        case _:
            raise Unusable(reason="buttons")


def _settle(writing: Writing, timing: Timing) -> Writing:
    """Return it with a whole moment, shown back; one that comes twice is asked about first.

    Raises:
        Unusable: it is over (reason `past`).
        NoSuchTime: the clocks go forward over it.
    """
    if timing.local is not None and timing.when is When.AT:
        try:
            timing.start_at(writing.now)
        except AmbiguousTime:
            return writing.go("fold", local=timing.local.isoformat(), zone=timing.zone)
    if is_past(writing, timing):
        raise Unusable(reason="past")
    draft = replace(writing.draft, timing=timing)
    return writing.go("when", draft, zone=None, local=None, found=None)


def _now(writing: Writing, _value: str) -> Writing:
    return _settle(writing, Timing(keeps_for=writing.draft.timing.keeps_for))


def _begin(writing: Writing, sending: When) -> Writing:
    return writing.go("day.0", sending=sending.value, day=None, local=None, found=None, zone=None)


def _day(writing: Writing, value: str) -> Writing:
    day = read_day(value)
    if day < writing.today - timedelta(days=1):  # in another zone it can still be yesterday
        raise Unusable(reason="past")
    return writing.go("hour", day=day.isoformat())


def _typed_day(writing: Writing, _value: str) -> Writing:
    return writing.go("hour", day=said_day(writing).isoformat())


def _time(writing: Writing, value: str) -> Writing:
    return _with_clock(writing, read_clock(value))


def _with_clock(writing: Writing, clock: time) -> Writing:
    local = datetime.combine(said_day(writing), clock)
    keeps = writing.draft.timing.keeps_for
    if writing.dialogue.state.get("sending") == When.LOCAL.value:
        return _settle(writing, Timing(When.LOCAL, local, keeps_for=keeps))
    return _settle(writing, Timing(When.AT, local, said_zone(writing), keeps_for=keeps))


def _fold(writing: Writing, value: str) -> Writing:
    if value not in {"0", "1"}:
        raise Outdated
    timing = Timing(When.AT, said_local(writing), said_zone(writing), int(value))
    return _settle(writing, replace(timing, keeps_for=writing.draft.timing.keeps_for))


def _ask_zone(writing: Writing, _value: str) -> Writing:
    if writing.draft.timing.when is not When.AT:
        raise Outdated
    return writing.go("zone.0", zone=None, found=None)


def _zone(writing: Writing, value: str) -> Writing:
    """Mean the same wall clock in another zone."""
    if writing.draft.timing.when is not When.AT or find_zones(value, LANGUAGES) != (value,):
        raise Outdated
    return _settle(writing, replace(writing.draft.timing, zone=value, fold=None))


def _keeps(writing: Writing, value: str) -> Writing:
    if value not in {"0", *map(str, KEEPS)}:
        raise Outdated
    keeps = timedelta(hours=int(value)) if int(value) else None
    timing = replace(writing.draft.timing, keeps_for=keeps)
    return writing.go("when", replace(writing.draft, timing=timing))


def _to(step: str) -> Move:
    return lambda writing, _: writing.go(step)


def _turn(writing: Writing, value: str) -> Writing:
    return writing.on_page(value)


WHEN_MOVES: Mapping[str, Mapping[str, Move]] = {
    "when": {
        "now": _now,
        "at": lambda writing, _: _begin(writing, When.AT),
        "local": lambda writing, _: _begin(writing, When.LOCAL),
        "zone": _ask_zone,
        "keeps": _to("keeps"),
        "next": lambda writing, _: writing.onward(),
    },
    "day": {"day": _day, "page": _turn, "back": _to("when")},
    "dayok": {"yes": _typed_day, "back": _to("day.0")},
    "hour": {"time": _time, "back": _to("day.0")},
    "zone": {"zone": _zone, "page": _turn, "back": _to("when")},
    "fold": {"fold": _fold, "back": _to("when")},
    "keeps": {"keeps": _keeps, "back": _to("when")},
}
"""What the buttons of each step do; Back of `when` itself is the writing's."""
WHEN_STEPS = frozenset(WHEN_MOVES)
