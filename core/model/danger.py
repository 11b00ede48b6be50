"""Somebody is in danger: who was told and when, until somebody takes it or it is over."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.model.identity import ReportId

FRESH = timedelta(days=1)
"""A danger that was taken less long ago begins anew when the case is given back."""
_SLOWER = (
    (timedelta(hours=3), timedelta(hours=1)),
    (timedelta(minutes=30), timedelta(minutes=15)),
)
"""Open for so long, it is repeated so often only: whoever can hear it has heard it."""


class DangerEnd(StrEnum):
    """Why nobody is told of a danger any more."""

    TAKEN = "taken"  # a reviewer has taken it
    OVER = "over"  # who raised it says that it is over
    ENDED = "ended"  # the case was closed, withdrawn or erased


@dataclass(frozen=True, slots=True)
class DangerRule:
    """How hard staff are pressed.

    Attributes:
        escalate_minutes: after so long admins are told as well.
        repeat_minutes: so often the alert is repeated at first.
    """

    escalate_minutes: int = 10
    repeat_minutes: int = 3


@dataclass(frozen=True, slots=True)
class Danger:
    """A danger that was raised about a case; all moments are aware UTC.

    Attributes:
        told: how many people the newest alert went to; 0 when there was nobody to tell.
        told_at: when that went out.
        rounds: how many alerts went out.
        admins: how many of them were told as admins; 0 before it is passed on to those.
        next_at: when the alert is repeated; None once it has ended, or nobody is there.
        seen_at: when a reviewer first opened the case after it was raised.
        shown: what the reporter's message says, as `mark` has it; empty before it is shown.
        screen: the reporter's message that is kept true, if there is one.
    """

    report: ReportId
    raised_at: datetime
    told: int
    told_at: datetime
    rounds: int = 1
    admins: int = 0
    next_at: datetime | None = None
    seen_at: datetime | None = None
    ended_at: datetime | None = None
    end: DangerEnd | None = None
    shown: str = ""
    screen: int | None = None

    def is_fresh(self, now: datetime) -> bool:
        """Say whether it was taken a short while ago, so that it may be in nobody's hands again."""
        if self.end is not DangerEnd.TAKEN or self.ended_at is None:
            return False
        return now - self.ended_at < FRESH

    @property
    def mark(self) -> str:
        """All that a reporter is told of it, as one short text: another one is another truth."""
        seen, ended = _minute(self.seen_at), _minute(self.ended_at)
        return f"{self.rounds}.{self.told}.{seen}.{ended}.{_minute(self.raised_at)}"


def next_alert(danger: Danger, rule: DangerRule, now: datetime) -> datetime:
    """Return when the alert is to be repeated after the one of *now*; never after escalation."""
    open_for = now - danger.raised_at
    slower = (every for since, every in _SLOWER if open_for >= since)
    repeat = next(slower, timedelta(minutes=rule.repeat_minutes))
    escalates_at = danger.raised_at + timedelta(minutes=rule.escalate_minutes)
    if now < escalates_at:
        return min(now + repeat, escalates_at)
    return now + repeat


def escalates(danger: Danger, rule: DangerRule, now: datetime) -> bool:
    """Say whether admins are told as well by now."""
    return now >= danger.raised_at + timedelta(minutes=rule.escalate_minutes)


def _minute(moment: datetime | None) -> str:
    return "" if moment is None else f"{moment:%m%d%H%M}"
