"""The buttons around a meeting that belong to no dialogue; each says the end state."""

from typing import ClassVar

from bot.taps import Tap


class MeetingGuideTap(Tap):
    """Open a heading of the question guide of a meeting; 0: the first, one's own."""

    prefix: ClassVar[str] = "mg"

    event: int
    heading: int = 0


class GuideFileTap(Tap):
    """Get the question guide as a file to print."""

    prefix: ClassVar[str] = "mf"

    event: int


class HeadingTap(Tap):
    """Take a heading (`taken` 1) or give it back (0); heading 0 shows who takes what."""

    prefix: ClassVar[str] = "mh"

    event: int
    heading: int = 0
    taken: int = 0


class NotesTap(Tap):
    """Tell what was said, or go on with it."""

    prefix: ClassVar[str] = "mn"

    event: int


class SettleTap(Tap):
    """Open what attendees wrote, and settle it."""

    prefix: ClassVar[str] = "ms"

    event: int


class AskTap(Tap):
    """Ask attendees what was said."""

    prefix: ClassVar[str] = "mq"

    event: int


class VoiceTap(Tap):
    """Hear a voice note that an attendee left on a heading."""

    prefix: ClassVar[str] = "mv"

    event: int
    heading: int
    number: int


class FollowUpTap(Tap):
    """Plan the meeting that follows; `over` 1: over another event that was begun."""

    prefix: ClassVar[str] = "mu"

    event: int
    over: int = 0
