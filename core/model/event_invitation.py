"""One-time links that give whoever opens them a role in an event."""

from dataclasses import dataclass
from enum import StrEnum

from core.model.event import EventRole
from core.model.identity import EventId, InvitationId

MOST_ROLE_LINKS = 200
"""So many open links one event may have."""


class EventInvitationState(StrEnum):
    """The life of a link: open → taken, declined or withdrawn; taken → withdrawn."""

    OPEN = "open"  # can be used, until its event is over
    TAKEN = "taken"  # somebody has the role by it
    DECLINED = "declined"  # somebody said no
    WITHDRAWN = "withdrawn"  # staff took it back, and with it the role


@dataclass(frozen=True, slots=True)
class EventInvitation:
    """A one-time link to a role in an event; the token itself is not kept.

    Who took it is known to storage alone, so that withdrawing it takes the role away too.

    Attributes:
        number: counts the links of its event, from 1: how staff tell them apart.
    """

    id: InvitationId
    event: EventId
    role: EventRole
    number: int
    state: EventInvitationState
