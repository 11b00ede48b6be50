"""The Transport port, with outcomes from the test, and sends that last until it lets them go."""

import asyncio
from collections.abc import Callable

from core.model.delivery import Delivery, Outcome, Sent


class FakeTransport:
    """Remembers what was sent, and how many sends ran at once.

    Attributes:
        outcome: what comes of a delivery.
        gate: while it is closed, sends stay in flight.
    """

    def __init__(self) -> None:
        self.sent: list[Delivery] = []
        self.outcome: Callable[[Delivery], Outcome] = lambda delivery: Sent(1000 + number(delivery))
        self.gate = asyncio.Event()
        self.gate.set()
        self.running = 0
        self.most_running = 0
        self.started = asyncio.Condition()

    async def send(self, delivery: Delivery) -> Outcome:
        self.sent.append(delivery)
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        async with self.started:
            self.started.notify_all()
        try:
            await self.gate.wait()
            return self.outcome(delivery)
        finally:
            self.running -= 1

    async def until_started(self, count: int) -> None:
        """Wait until so many sends have begun."""
        async with self.started:
            await self.started.wait_for(lambda: len(self.sent) >= count)


def number(delivery: Delivery) -> int:
    """Return the number of a notice, or the person of a copy."""
    return delivery.id if isinstance(delivery.id, int) else delivery.id.person
