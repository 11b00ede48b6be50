"""One message to one person: what is promised, what came of it, and what to do next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from core.model.identity import BroadcastId, DeliveryId, PersonId
from core.model.language import Language
from core.model.quiet import QuietHours
from core.model.refusals import Param


class Lane(IntEnum):
    """Who goes first when the pace is short; smaller is sooner."""

    ANSWER = 0  # somebody is waiting for it at the screen (straight answers take this lane)
    ALERT = 1  # urgent: alerts, danger, news of a case, word to staff that a report waits
    REMINDER = 2  # reminders, and changes of events
    BRIEFING = 3  # briefings, and what corrects or recalls them
    DIGEST = 4  # digests


class Doubt(StrEnum):
    """What is done when nobody can know whether a message arrived."""

    REPEAT = "repeat"  # twice is better than never: danger, word that a report waits, reminders
    LEAVE = "leave"  # once or not at all: briefings; stays marked as in doubt


class DeliveryState(StrEnum):
    """The life of a delivery: waiting → claimed → one of the ends."""

    WAITING = "waiting"  # to be sent once due
    CLAIMED = "claimed"  # taken by a worker and about to be, or being, sent
    SENT = "sent"  # Telegram gave a message id
    UNREACHABLE = "unreachable"  # blocked, deactivated or never started
    REJECTED = "rejected"  # Telegram refuses this content or chat; not retried
    FAILED = "failed"  # given up after the last attempt
    IN_DOUBT = "in_doubt"  # may or may not have arrived
    CANCELLED = "cancelled"  # withdrawn before it was sent
    EXPIRED = "expired"  # dropped: it would have come too late


@dataclass(frozen=True, slots=True)
class Notice:
    """A message of our own to one person: which one, and what it says; sealed at rest.

    Attributes:
        kind: which outgoing screen renders it, for example `case_news`.
        params: what that screen needs; plain values.
    """

    kind: str
    params: Mapping[str, Param]


@dataclass(frozen=True, slots=True)
class SealedContact:
    """A person's Telegram address as it lies in storage; only the transport opens it.

    Opened with `Contact.unpacked(vault.open(sealed, purpose=CONTACT_PURPOSE, row=row))`.
    """

    sealed: bytes
    row: str


@dataclass(frozen=True, slots=True)
class Delivery:
    """A claimed message, with all that is needed to send it.

    Attributes:
        subject: the broadcast it is a copy of, or the notice itself.
        attempt: 1 for the first time it is claimed.
        due_at: business time at which it was due (aware UTC).
        quiet: None when quiet hours do not apply (none set, or urgent).
        latest_at: business time after which it would come too late (the start of the event that
            it reminds of): quiet hours that end later are not kept. None when any time will do.
        revision: of the briefing that it shows; written down when it was claimed.
        target: the message that a CORRECTION edits or a RECALL takes back.
    """

    id: DeliveryId
    person: PersonId
    contact: SealedContact
    language: Language
    zone: str
    quiet: QuietHours | None
    lane: Lane
    doubt: Doubt
    subject: BroadcastId | Notice
    attempt: int
    due_at: datetime
    latest_at: datetime | None = None
    revision: int = 1
    target: "Target | None" = None


@dataclass(frozen=True, slots=True)
class Target:
    """A message that somebody was sent.

    Attributes:
        more: ids of an album's other items.
        sent_at: business time (aware UTC); Telegram deletes no message older than 48 hours.
    """

    message_id: int
    more: tuple[int, ...]
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram took it and gave it this id.

    Attributes:
        more: ids of an album's other items.
        how: of a recall: `deleted`, or `edited` where it is too old for that; else empty.
    """

    message_id: int
    more: tuple[int, ...] = ()
    how: str = ""


@dataclass(frozen=True, slots=True)
class Throttled:
    """Telegram asked to wait; nothing was sent."""

    retry_after_seconds: float


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The person blocked the bot, left or was never there."""

    reason: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """Telegram refuses the message itself; trying again is pointless."""

    reason: str


@dataclass(frozen=True, slots=True)
class NotSent:
    """It certainly did not leave; trying again is safe."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """It left, and nobody knows whether it arrived."""

    reason: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """There was nothing left to say when it was about to go out; nothing was sent."""


THROTTLED = "throttled"
"""Reason of a result that waits again because Telegram asked for it; so it is counted."""
DELETED, EDITED = "deleted", "edited"
"""Reasons of a recall's result: the message is gone, or was too old and says so instead."""

Outcome = Sent | Throttled | Unreachable | Rejected | NotSent | Unknown | Withdrawn


@dataclass(frozen=True, slots=True)
class Result:
    """What is written down about a delivery after one attempt.

    Attributes:
        state: an end, or WAITING to be claimed again.
        reason: Telegram's words, or how a recall was done (`deleted`, `edited`).
        retry_in_seconds: real time, when `state` is WAITING.
        due_at: a new business time, when it was only put off (quiet hours).
        attempted: False when nothing was tried (put off by pace or quiet hours): the attempt
            that the claim counted is given back.
    """

    id: DeliveryId
    person: PersonId
    state: DeliveryState
    message_id: int | None = None
    more: tuple[int, ...] = ()
    reason: str = ""
    retry_in_seconds: float = 0
    due_at: datetime | None = None
    attempted: bool = True
