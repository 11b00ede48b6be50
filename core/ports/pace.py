"""Pacing as a port: every counted call to Telegram takes a token first, straight answers too."""

from typing import Protocol

from core.model.delivery import Lane


class Pace(Protocol):
    """Hands out the right to send. Real time, never business time."""

    async def take(self, chat: int, lane: Lane) -> None:
        """Wait until one message to *chat* (Telegram id; negative for a group) may leave."""
        ...

    def halt(self, seconds: float) -> None:
        """Let nothing leave for *seconds*: Telegram said so. Nothing lifts it early."""
        ...

    def room(self, lane: Lane) -> int:
        """Return how many messages of *lane* could leave at once, leaving what ANSWER needs."""
        ...

    def opens_in(self, lane: Lane) -> float:
        """Return the seconds until `room(lane)` is more than zero; 0 when it is now."""
        ...

    def chat_opens_in(self, chat: int) -> float:
        """Return the seconds until *chat* itself may get another message, all else aside."""
        ...
