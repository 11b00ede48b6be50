"""What the core asks of the side that speaks in the group of the staff."""

from typing import Protocol

from core.model.report import Report
from core.model.staff_room import RoomEvent, RoomOutcome, StaffRoom


class StaffBoard(Protocol):
    """Says what happened to a case: its code and severity, and nothing else of it.

    Nothing that Telegram or a network does raises.
    """

    async def open_topic(self, room: StaffRoom, report: Report) -> RoomOutcome:
        """Make a topic for a case; `Sent` with its id (`message_thread_id`) as the message id."""
        ...

    async def say(
        self, room: StaffRoom, report: Report, event: RoomEvent, *, thread: int | None
    ) -> RoomOutcome:
        """Say what happened, in the case's topic or, without one, to all."""
        ...

    async def close_topic(self, room: StaffRoom, thread: int) -> RoomOutcome:
        """Close the topic of a case that has ended; one that is closed already is fine."""
        ...
