"""Where updates come from: long polling, Telegram's posts to a webhook that `web/` serves, or none.

None: a worker that only sends, beside another one that takes updates in.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.ingress.intake import Intake
from bot.ingress.polling import Polling
from bot.ingress.webhook import announce_webhook
from bot.transport.request import AiohttpRequest
from core.ports.storage import StorageUnavailable


@dataclass(frozen=True, slots=True)
class WebhookAddress:
    """Where Telegram posts updates, and what proves that it is Telegram."""

    url: str
    secret: str


class Source:
    """One program's source of updates; stands before storage does, and says so until then.

    Attributes:
        is_off: this worker takes none in.
    """

    def __init__(self, webhook: WebhookAddress | None, *, is_off: bool = False) -> None:
        """Choose a webhook, or polling when there is no address for one; *is_off*: neither."""
        self._webhook = None if is_off else webhook
        self.is_off = is_off
        self._intake: Intake | None = None
        self._polling: Polling | None = None

    async def take_in(self, updates: Sequence[dict[str, Any]]) -> None:
        """Take posted updates in.

        Raises:
            StorageUnavailable: the program does not take any in yet; Telegram keeps them.
        """
        if self._intake is None:
            raise StorageUnavailable("not started")
        await self._intake.take_in(updates)

    def is_ready(self) -> bool:
        """Say whether updates are taken in now, as far as this worker is to do that."""
        if self.is_off:
            return True
        if self._webhook is not None:
            return self._intake is not None
        return self._polling is not None and self._polling.is_taking_in

    async def run(self, request: AiohttpRequest, address: str, intake: Intake) -> None:
        """Let updates come until cancelled.

        Args:
            request: initialised; used for nothing else.
            address: of the bot's methods, token included.
            intake: takes updates in.

        Raises:
            TokenRefused: Telegram does not know the token.
        """
        if self.is_off:
            await asyncio.Event().wait()
        if self._webhook is not None:
            self._intake = intake
            webhook = self._webhook
            await announce_webhook(request, address, url=webhook.url, secret=webhook.secret)
            await asyncio.Event().wait()
        self._polling = Polling(request, address, intake)
        await self._polling.run()
