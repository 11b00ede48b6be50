"""Long polling of our own: what came is on disk before Telegram is told that it may forget it."""

import asyncio
import json
from collections.abc import Awaitable, Sequence
from typing import Any, Final

import structlog
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot.ingress.intake import Intake
from bot.transport.failures import FloodError
from bot.transport.query import call
from core.ports.storage import StorageUnavailable

ALLOWED_UPDATES: Final = ("message", "edited_message", "callback_query", "my_chat_member")
POLL_SECONDS = 30
"""How long Telegram holds a call open while there is nothing (Bot API: up to 50)."""
_ANSWER_SECONDS = 15
_BATCH = 100
_LONGEST_BACK_OFF_SECONDS = 30.0
_CONFLICT_SECONDS = 3.0

_log = structlog.get_logger(__name__)


class TokenRefused(Exception):
    """Telegram does not know the token; only a person can mend that."""


class Polling:
    """Fetches updates until its task is cancelled.

    The request is one of its own, so that a held call takes no connection from the sends.
    """

    def __init__(
        self, request: BaseRequest, base: str, intake: Intake, *, first_back_off_seconds: float = 1
    ) -> None:
        """Make a poller.

        Args:
            request: initialised.
            base: the address of the bot with its token, without a slash at the end.
            intake: where updates go.
            first_back_off_seconds: after a failure; doubled with every further one.
        """
        self._request = request
        self._base = base
        self._intake = intake
        self._first_back_off = first_back_off_seconds
        self._offset: int | None = None
        self._failures = 0
        self.is_taking_in = False
        """Whether updates are being taken in."""

    async def run(self) -> None:
        """Take updates in, whatever the network and storage do meanwhile.

        Raises:
            TokenRefused: Telegram does not know the token.
        """
        while not await self._survives(call(self._request, f"{self._base}/deleteWebhook")):
            _log.debug("polling_not_started_yet")
        self.is_taking_in = True
        _log.info("polling_started")
        while True:
            updates = await self._survives(self._poll())
            if isinstance(updates, list) and updates:
                await self._take_in(updates)
                self._offset = 1 + max(update["update_id"] for update in updates)
            elif updates is not None:
                # All is confirmed. The next id need not be larger: after a quiet week Telegram
                # begins anywhere, so nothing is to be filtered by the last one.
                self._offset = None

    async def _poll(self) -> Any:
        return await call(
            self._request,
            f"{self._base}/getUpdates",
            read_seconds=POLL_SECONDS + _ANSWER_SECONDS,
            offset=self._offset,
            limit=_BATCH,
            timeout=POLL_SECONDS,
            allowed_updates=json.dumps(ALLOWED_UPDATES),
        )

    async def _survives(self, calling: Awaitable[Any]) -> Any:
        """Return what a call answers, or None after its failure was waited out."""
        try:
            answer = await calling
        except InvalidToken as error:
            self.is_taking_in = False
            raise TokenRefused from error
        except Conflict as error:
            self._failures += 1
            _log.error("polling_conflict", description=error.message)
            await asyncio.sleep(max(_CONFLICT_SECONDS * self._first_back_off, self._back_off()))
            return None
        except TelegramError as error:
            self._offset = None  # what was not confirmed comes again, and is known
            self._failures += 1
            if self._failures == 1:
                _log.warning("polling_interrupted", error=type(error).__name__)
            asked = error.seconds if isinstance(error, FloodError) else 0.0
            await asyncio.sleep(max(asked, self._back_off()))
            return None
        if self._failures:
            _log.info("polling_resumed", failures=self._failures)
            self._failures = 0
        return answer

    async def _take_in(self, updates: Sequence[dict[str, Any]]) -> None:
        """Write updates down; while storage is away they are kept here and by Telegram."""
        attempts = 0
        while True:
            try:
                await self._intake.take_in(updates)
            except StorageUnavailable:
                attempts += 1
                self.is_taking_in = False
                if attempts == 1:
                    _log.warning("updates_wait_for_storage", count=len(updates))
                seconds = self._first_back_off * 2 ** min(attempts - 1, 10)
                await asyncio.sleep(min(seconds, _LONGEST_BACK_OFF_SECONDS))
            else:
                self.is_taking_in = True
                return

    def _back_off(self) -> float:
        doubled: float = self._first_back_off * 2 ** min(self._failures - 1, 10)
        return min(doubled, _LONGEST_BACK_OFF_SECONDS)
