"""The group of the staff: which it is, and what it is told, which is codes and severities only."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from core.model.delivery import Outcome
from core.model.identity import CaseCode
from core.model.language import Language

PostId = NewType("PostId", int)
POST_ATTEMPTS = 20
"""So often a post is tried; afterwards it is dropped: what it says can be seen in the queue."""


class RoomEvent(StrEnum):
    """What happened to a case, as the staff room hears it."""

    NEW = "new"  # it was submitted
    DANGER = "danger"  # somebody is in danger now
    SAFE = "safe"  # who raised the danger says that it is over
    TAKEN = "taken"  # a reviewer has taken it
    RETURNED = "returned"  # it is back in the queue
    JUDGED = "judged"  # a reviewer said how grave it is
    DECIDED = "decided"  # it has another status
    OVERDUE = "overdue"  # it waits for longer than it should
    TWICE = "twice"  # its topic may have been made twice: this is the one that is used
    ENDED = "ended"  # it is closed, withdrawn or erased: its topic is closed


@dataclass(frozen=True, slots=True)
class StaffRoom:
    """The group that is linked.

    Attributes:
        chat: Telegram's id of the group; sealed at rest.
        language: in which it is told.
        topics: each case gets a topic of its own; False once Telegram refused.
    """

    chat: int
    language: Language
    topics: bool


@dataclass(frozen=True, slots=True)
class RoomPost:
    """Something to be said in the staff room.

    Attributes:
        attempt: 1 for the first time it is claimed.
    """

    id: PostId
    code: CaseCode
    event: RoomEvent
    attempt: int


@dataclass(frozen=True, slots=True)
class Moved:
    """The group became a supergroup with another id; nothing was said."""

    chat: int


@dataclass(frozen=True, slots=True)
class NoTopics:
    """Telegram lets us make no topics there: it is no forum, or the right is missing."""


@dataclass(frozen=True, slots=True)
class TopicGone:
    """Somebody deleted or closed the topic; nothing was said."""


RoomOutcome = Outcome | Moved | NoTopics | TopicGone
"""What came of saying something in the group, or of making a topic there."""
