"""What the delivery engine does, in a test: copies are written down, sent for real, recorded."""

from bot.outgoing import Outgoing
from bot.transport.sender import Sender
from core.model.delivery import Delivery, Result
from delivery.retry import decide
from tests.bot.newsroom import REAL_TIME, Newsroom
from tests.fakes.pace import FakePace


class PostOffice:
    """Sends all that waits through the real sender, to the phones of the offline Telegram."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom
        self.pace = FakePace()

    async def deliver(self) -> list[Result]:
        """Send until nothing is left that is due; return what came of each message."""
        results: list[Result] = []
        while copies := await self._newsroom.take_copies():
            results += (came := await self.send(copies))
            await self.record(came)
        return results

    async def send(self, copies: list[Delivery]) -> list[Result]:
        """Send copies; nobody hears what came of it before `record`."""
        return [decide(copy, await self._sender.send(copy)) for copy in copies]

    async def record(self, results: list[Result]) -> None:
        """Write down what came of copies."""
        world = self._newsroom.world
        async with world.storage.begin() as tx:
            await tx.outbox.record(results, now=world.clock.now(), real_now=REAL_TIME)

    @property
    def _sender(self) -> Sender:
        newsroom = self._newsroom
        outgoing: Outgoing = newsroom.outgoing
        return Sender(newsroom.bot, newsroom.world.vault, pace=self.pace, render=outgoing.render)
