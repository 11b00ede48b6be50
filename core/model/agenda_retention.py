"""How long the agenda keeps who came, and what was told of an event and never published."""

from dataclasses import dataclass
from datetime import datetime

from core.model.identity import EventId


@dataclass(frozen=True, slots=True)
class AgendaRetention:
    """How long what is kept after the end of an event, in days; 0 is for ever.

    Attributes:
        notes: what attendees and observers told, if it was never published.
        warning: so long before that goes, coordinators are told.
        attendance: who said that they come, and what they did there; afterwards numbers alone.
    """

    notes: int = 180
    warning: int = 14
    attendance: int = 90


@dataclass(frozen=True, slots=True)
class OldNotes:
    """An event of which something was told that nobody published.

    Attributes:
        over_at: when it ended (aware UTC).
        warned_at: when coordinators were told that it goes; None before.
    """

    event: EventId
    over_at: datetime
    warned_at: datetime | None
