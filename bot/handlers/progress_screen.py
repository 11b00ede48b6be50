"""How far a broadcast is, as a screen: a bar, the counts, what is to come, and the buttons."""

from dataclasses import dataclass
from datetime import timedelta

from bot.handlers.sending_taps import AfterTap, HoldTap, SendingsTap, StopTap
from bot.screen import Button, Row, Screen
from bot.words import Words
from core.model.briefing import Briefing
from core.model.broadcast import FOLLOW_UPS, Broadcast, BroadcastState, BroadcastSubject, Progress
from core.model.delivery import DELETED, EDITED
from core.model.language import choose
from core.usecases.briefings.watch_broadcast import Look
from locales.dates import span
from locales.shortened import on_one_line

BAR = 12
HEADLINE = 60
_MOVING = frozenset({BroadcastState.FANNING, BroadcastState.SENDING})


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast a broadcast went lately.

    Attributes:
        per_second: recipients that came to an end.
    """

    per_second: float

    def left(self, progress: Progress) -> timedelta | None:
        """Return how long the rest takes at that speed, those aside who wait for their hour."""
        rest = progress.waiting - progress.resting
        if self.per_second <= 0 or rest <= 0:
            return None
        return timedelta(seconds=rest / self.per_second)


def progress_screen(
    words: Words,
    briefing: Briefing | None,
    broadcast: Broadcast,
    progress: Progress,
    speed: Speed | None = None,
) -> Screen:
    """Return how far a broadcast is, for the editor who watches."""
    look = Look(broadcast, progress)
    is_over = look.over and broadcast.state is BroadcastState.DONE
    state = "over" if is_over else broadcast.state
    lines = [
        words.t("progress-head", subject=str(broadcast.subject), title=headline(words, briefing)),
        words.t("progress-state", state=str(state)),
        *_times(words, broadcast),
        "",
    ]
    if broadcast.state is not BroadcastState.SCHEDULED:
        lines += [words.t("progress-bar", bar=_bar(progress), share=_share(progress))]
        lines += count_lines(words, broadcast, progress)
    if broadcast.state in _MOVING and speed is not None:
        lines += _pace(words, speed, progress)
    if look.over and progress.in_doubt:
        lines += ["", words.t("progress-doubt-explained")]
    return Screen("\n".join(lines).rstrip(), _rows(words, broadcast))


def count_lines(words: Words, broadcast: Broadcast, progress: Progress) -> list[str]:
    """Return how many recipients came to which end, and how many are still to come."""
    follow_up = broadcast.subject in FOLLOW_UPS
    subject = str(broadcast.subject)
    total = progress.total
    lines = [words.t("progress-sent", subject=subject, count=progress.sent, total=total)]
    if broadcast.subject is BroadcastSubject.RECALL:
        done = progress.done_by
        lines.append(words.t("progress-deleted", count=done.get(DELETED, 0)))
        lines.append(words.t("progress-edited", count=done.get(EDITED, 0)))
    optional = (
        ("unreachable", progress.unreachable, not follow_up),
        ("failed", progress.failed, True),
        ("in-doubt", progress.in_doubt, not follow_up),
        ("waiting", progress.waiting, False),
        ("resting", progress.resting, False),
        ("expired", progress.expired, False),
        ("cancelled", progress.cancelled, False),
    )
    for name, count, always in optional:
        if count or always:
            local = int(broadcast.local is not None)
            lines.append(words.t(f"progress-{name}", count=count, local=local))
    return lines


def headline(words: Words, briefing: Briefing | None) -> str:
    """Return how a briefing begins, short enough for one line; plain text."""
    if briefing is None:
        return "–"
    _, version = choose(briefing.versions, words.language)
    return on_one_line(version.title or version.body, HEADLINE)


def _times(words: Words, broadcast: Broadcast) -> list[str]:
    lines = []
    if broadcast.local is not None:
        lines.append(words.t("progress-local", when=broadcast.local.isoformat()))
    elif broadcast.state is BroadcastState.SCHEDULED and broadcast.start_at is not None:
        lines.append(words.t("progress-starts", when=broadcast.start_at))
    if broadcast.expires_at is not None and broadcast.state not in {
        BroadcastState.DONE,
        BroadcastState.CANCELLED,
    }:
        lines.append(words.t("progress-expires", when=broadcast.expires_at))
    return lines


def _pace(words: Words, speed: Speed, progress: Progress) -> list[str]:
    pace = round(speed.per_second)
    lines = [words.t("progress-pace", pace=pace)] if pace else []
    if (left := speed.left(progress)) is not None:
        lines.append(words.t("progress-left", left=span(left, words.language)))
    return lines


def _rows(words: Words, broadcast: Broadcast) -> list[Row]:
    def button(key: str, tap: HoldTap | StopTap | AfterTap | SendingsTap) -> Button:
        return Button(words.plain(f"progress-{key}-button"), tap)

    number, state = broadcast.id, broadcast.state
    rows: list[Row] = []
    stop = button("stop", StopTap(broadcast=number, says="ask"))
    # A recall that was stopped could never be finished.
    stops = [] if broadcast.subject is BroadcastSubject.RECALL else [stop]
    if state in _MOVING:
        rows.append([button("pause", HoldTap(broadcast=number, held=1)), *stops])
    elif state is BroadcastState.PAUSED:
        rows.append([button("resume", HoldTap(broadcast=number, held=0)), *stops])
    elif state is BroadcastState.SCHEDULED:
        rows.append([stop])
    original = broadcast.subject_id if broadcast.subject in FOLLOW_UPS else number
    more = button("more", AfterTap(broadcast=original, does="open"))
    rows.append([more, button("all", SendingsTap(page=0))])
    return rows


def _bar(progress: Progress) -> str:
    full = BAR * (progress.total - progress.waiting) // max(progress.total, 1)
    return "▓" * full + "░" * (BAR - full)


def _share(progress: Progress) -> int:
    """Return the percentage of recipients that have an end, rounded down: 100 means all."""
    return 100 * (progress.total - progress.waiting) // max(progress.total, 1)
