"""A broadcast: one sending of something to an audience, with its progress."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from core.model.delivery import Doubt, Lane
from core.model.identity import BroadcastId


class BroadcastSubject(StrEnum):
    """What is sent; `subject_id` is the id of that thing."""

    BRIEFING = "briefing"  # a briefing or alert (BriefingId)
    REMINDER = "reminder"  # a reminder of an event (ReminderId)
    EVENT_CHANGE = "event_change"  # an event was moved, changed or cancelled (EventChangeId)


class BroadcastState(StrEnum):
    """The life of a broadcast: fanning → sending → done; cancelled from either."""

    FANNING = (
        "fanning"  # recipients are being written down, chunk by chunk; the first already go out
    )
    SENDING = "sending"  # every recipient is written down
    DONE = "done"  # every recipient has an end
    CANCELLED = "cancelled"  # stopped; what was not yet sent will not be


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One sending.

    Attributes:
        urgent: quiet hours are not kept.
        cursor: the last person id whose chunk is written down; fan-out goes on behind it.
        created_at: aware UTC.
    """

    id: BroadcastId
    subject: BroadcastSubject
    subject_id: int
    lane: Lane
    urgent: bool
    state: BroadcastState
    cursor: int
    created_at: datetime

    @property
    def doubt(self) -> Doubt:
        """What is done with a copy that may or may not have arrived.

        A briefing or alert is never doubled; a reminder or change is better said twice than never.
        """
        return Doubt.LEAVE if self.subject is BroadcastSubject.BRIEFING else Doubt.REPEAT


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a broadcast is, in recipients.

    Attributes:
        resting: those of `waiting` for whom it is put off, until their quiet hours are over.
    """

    waiting: int = 0
    sent: int = 0
    unreachable: int = 0
    failed: int = 0
    in_doubt: int = 0
    cancelled: int = 0
    resting: int = 0

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
        )
