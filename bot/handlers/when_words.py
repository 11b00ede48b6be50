"""When something goes out, and until when it keeps, in words."""

from datetime import timedelta

from bot.handlers.moment_picker import offset_of
from bot.words import Words
from core.model.local_time import instant
from core.model.refusals import NoSuchTime
from core.model.timing import Timing, When

_DAY = timedelta(days=1)


def timing_line(words: Words, timing: Timing) -> str:
    """Return in words when something goes out, as Telegram HTML: one to three lines.

    A moment in another zone than the reader's is said on the reader's clock, too.
    """
    lines = [_moment(words, timing)]
    if own := _own_time(words, timing):
        lines.append(own)
    if timing.keeps_for is not None:
        count, unit = counted(timing.keeps_for)
        lines.append(words.t("when-keeps", count=count, unit=unit))
    return "\n".join(lines)


def counted(keeps_for: timedelta) -> tuple[int, str]:
    """Return how long something keeps as a number of `days` or `hours`."""
    if keeps_for >= _DAY and not keeps_for % _DAY:
        return keeps_for // _DAY, "days"
    return keeps_for // timedelta(hours=1), "hours"


def _moment(words: Words, timing: Timing) -> str:
    if timing.local is None or timing.when is When.NOW:
        return words.t("when-now")
    local = timing.local.isoformat()
    if timing.when is When.LOCAL:
        return words.t("when-local", local=local)
    if timing.fold is None:
        return words.t("when-at", local=local, zone=timing.zone)
    offset = offset_of(timing.local, timing.zone, timing.fold)
    return words.t("when-at-fold", local=local, zone=timing.zone, offset=offset)


def _own_time(words: Words, timing: Timing) -> str:
    """Return the line that says AT on the reader's own clock; empty when that is the same."""
    if timing.local is None or timing.when is not When.AT or timing.zone == words.zone:
        return ""
    day, clock = timing.local.date(), timing.local.time()
    try:
        begins = instant(day, clock, timing.zone, fold=timing.fold or 0)
    except NoSuchTime:  # the zone's rules were changed after it was said
        return ""
    return words.t("when-own-time", when=begins)
