"""What the core asks of the side that shows a reporter whether anybody has seen their danger."""

from typing import Protocol

from core.model.danger import Danger
from core.model.identity import PersonId
from core.ports.board import Showing


class DangerBoard(Protocol):
    """Edits the message in which somebody follows a danger."""

    async def show(self, person: PersonId, danger: Danger) -> Showing:
        """Say in the danger's `screen` what is true; nothing that Telegram does raises."""
        ...
