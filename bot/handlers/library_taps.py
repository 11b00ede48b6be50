"""The buttons of the library; each says from which list it came, so that Back leads there."""

from typing import ClassVar

from bot.taps import Tap
from core.model.identity import TopicKey

MINE, FIND, DONE = "mine", "find", "done"
"""One's own list; what the last search found; one's own list, the search being over."""
_TOPIC = "t."


class LibraryTap(Tap):
    """Turn to a page of a list: MINE, FIND, DONE, a period, or `topic_view`."""

    prefix: ClassVar[str] = "li"

    view: str = MINE
    page: int = 0


class BriefingTap(Tap):
    """Open a page (`part`, from 0) of a briefing; `view` and `page` lead back."""

    prefix: ClassVar[str] = "br"

    briefing: int
    view: str = MINE
    page: int = 0
    part: int = 0


class ShareTap(Tap):
    """Show the link to a briefing."""

    prefix: ClassVar[str] = "ls"

    briefing: int
    view: str
    page: int


class CopyTap(Tap):
    """Send a briefing anew, with its pictures or files."""

    prefix: ClassVar[str] = "lf"

    briefing: int


class ByTopicTap(Tap):
    """Turn to a page of the topics to look through."""

    prefix: ClassVar[str] = "lt"

    page: int


class ByDateTap(Tap):
    """Show the spans of time to look through."""

    prefix: ClassVar[str] = "ld"


def topic_view(topic: TopicKey) -> str:
    """Return the view of one topic."""
    return f"{_TOPIC}{topic}"


def topic_of(view: str) -> TopicKey | None:
    """Return the topic that a view is of, if it is of one; whether it exists is not checked."""
    return TopicKey(view.removeprefix(_TOPIC)) if view.startswith(_TOPIC) else None
