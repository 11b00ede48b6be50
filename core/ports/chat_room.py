"""What the core asks of the side that takes messages out of private chats."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from core.model.identity import PersonId

DELETED_AT_ONCE = 100
"""Bot API, deleteMessages: 1 to 100 ids."""


class Removal(StrEnum):
    """What came of taking messages out of a chat."""

    DONE = "done"  # they are gone, or were before
    REFUSED = "refused"  # Telegram does not let the bot
    LATER = "later"  # Telegram cannot be reached, or asks to wait
    GONE = "gone"  # the person is not known any more, or blocked the bot


class ChatRoom(Protocol):
    """Deletes messages, and empties those that Telegram does not let a bot delete."""

    async def delete(self, person: PersonId, messages: Sequence[int]) -> Removal:
        """Delete up to 100 messages, whoever wrote them; nothing that Telegram does raises."""
        ...

    async def empty(self, person: PersonId, message: int) -> Removal:
        """Turn a message of the bot's into an empty notice, however old it is."""
        ...
