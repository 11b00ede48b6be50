"""What the delivery engine asks of the side that talks to Telegram."""

from typing import Protocol

from core.model.delivery import Delivery, Outcome


class Transport(Protocol):
    """Sends one delivery. It renders the text; the engine never sees it."""

    async def send(self, delivery: Delivery) -> Outcome:
        """Try once and say what came of it; nothing that Telegram or a network does raises."""
        ...
