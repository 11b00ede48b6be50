"""A broadcast: one sending of something to an audience, with its progress."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.model.delivery import Doubt, Lane
from core.model.identity import BroadcastId


class BroadcastSubject(StrEnum):
    """What is sent; `subject_id` is the id of that thing."""

    BRIEFING = "briefing"  # a briefing or alert (BriefingId)
    REMINDER = "reminder"  # reminders of events that are due together (RoundId)
    EVENT_CHANGE = "event_change"  # an event was moved, changed or cancelled (EventChangeId)
    CORRECTION = "correction"  # copies of an earlier broadcast are edited (its BroadcastId)
    RECALL = "recall"  # copies of an earlier broadcast are taken back (its BroadcastId)
    DIGEST = "digest"  # what a person's topics brought since the last one (number of the round)
    HEARINGS = "hearings"  # the court hearings of a week (number of the week)


class BroadcastState(StrEnum):
    """The life of a broadcast: (scheduled →) fanning → sending → done.

    Paused and back from fanning or sending; cancelled from any but done.
    """

    SCHEDULED = "scheduled"  # approved, and waiting for its time; nobody is written down yet
    FANNING = (
        "fanning"  # recipients are being written down, chunk by chunk; the first already go out
    )
    SENDING = "sending"  # every recipient is written down
    PAUSED = "paused"  # an editor holds it: nothing more is written down or sent until it goes on
    DONE = "done"  # every recipient has an end
    CANCELLED = "cancelled"  # stopped; what was not yet sent will not be


FOLLOW_UPS = frozenset({BroadcastSubject.CORRECTION, BroadcastSubject.RECALL})
"""Subjects that go to those who were sent an earlier broadcast, and make no sound at night."""


@dataclass(frozen=True, slots=True)
class NewBroadcast:
    """A sending that is about to be written down.

    Attributes:
        at: business time (aware UTC) at which it was decided.
        latest_at: quiet hours that end after it are not kept: it would come too late.
        revision, start_at, local, expires_at: as in `Broadcast`.
    """

    subject: BroadcastSubject
    subject_id: int
    lane: Lane
    urgent: bool
    at: datetime
    latest_at: datetime | None = None
    revision: int = 1
    start_at: datetime | None = None
    local: datetime | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One sending.

    Attributes:
        urgent: quiet hours are not kept.
        cursor: the last person id whose chunk is written down; fan-out goes on behind it.
        created_at: aware UTC.
        revision: of the briefing that a copy sent now shows; of a CORRECTION, the one it brings.
        start_at: business time at which a SCHEDULED one begins (aware UTC).
        local: the wall clock at which each reader gets it in their own zone (naive), if so wanted.
        expires_at: business time after which undelivered copies are dropped (aware UTC).
    """

    id: BroadcastId
    subject: BroadcastSubject
    subject_id: int
    lane: Lane
    urgent: bool
    state: BroadcastState
    cursor: int
    created_at: datetime
    revision: int = 1
    start_at: datetime | None = None
    local: datetime | None = None
    expires_at: datetime | None = None

    @property
    def doubt(self) -> Doubt:
        """What is done with a copy that may or may not have arrived.

        A briefing or alert is never doubled, nor is a digest: the library holds all that was in
        it. A reminder or change is better said twice than never.
        """
        once = {BroadcastSubject.BRIEFING, BroadcastSubject.DIGEST, BroadcastSubject.HEARINGS}
        return Doubt.LEAVE if self.subject in once else Doubt.REPEAT


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a broadcast is, in recipients.

    Attributes:
        resting: those of `waiting` for whom it is put off, until their quiet hours are over.
        expired: dropped because it had become too late.
        throttled: how often Telegram asked to wait.
        done_by: of a RECALL, how many of `sent` were `deleted`, and how many `edited`.
    """

    waiting: int = 0
    sent: int = 0
    unreachable: int = 0
    failed: int = 0
    in_doubt: int = 0
    cancelled: int = 0
    resting: int = 0
    expired: int = 0
    throttled: int = 0
    done_by: Mapping[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """Everyone who was written down as a recipient."""
        return (
            self.waiting
            + self.sent
            + self.unreachable
            + self.failed
            + self.in_doubt
            + self.cancelled
            + self.expired
        )
