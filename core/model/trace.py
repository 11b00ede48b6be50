"""What is left in a chat: which messages stand there, whose they are, and when they are to go."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from core.model.identity import PersonId, ReportId

TraceId = NewType("TraceId", bytes)

DELETABLE_FOR = timedelta(hours=47, minutes=50)
"""Bots delete messages younger than 48 hours (Bot API, deleteMessages); a margin for the way."""


@dataclass(frozen=True, slots=True)
class Note:
    """A message that stands in somebody's private chat with the bot.

    Attributes:
        ours: the bot sent it.
        fades_at: when it is to go by itself; None: it stays.
        is_new: it was sent just now; else one that stood there shows something else.
        case: the report that it shows something of; None: of none.
    """

    person: PersonId
    message_id: int
    at: datetime
    ours: bool
    fades_at: datetime | None = None
    is_new: bool = True
    case: ReportId | None = None


@dataclass(frozen=True, slots=True)
class Trace:
    """A message that is written down.

    Attributes:
        sent_at: as far as known; the bot deletes what is younger than two days.
        ours: the bot sent it.
    """

    id: TraceId
    message_id: int
    sent_at: datetime
    ours: bool

    def is_deletable(self, now: datetime) -> bool:
        """Say whether Telegram still lets the bot delete it."""
        return now - self.sent_at < DELETABLE_FOR


@dataclass(frozen=True, slots=True)
class FadingRule:
    """How long what a tap opened stands in a chat, and a case that was opened with a passphrase.

    Attributes:
        own: what reporters see of their cases.
        staff: what staff see of cases.
        opened: from the passphrase on.
        clearing: from the choice to have a chat cleared a little later.
    """

    own: timedelta = timedelta(minutes=15)
    staff: timedelta = timedelta(minutes=30)
    opened: timedelta = timedelta(minutes=30)
    clearing: timedelta = timedelta(minutes=15)
