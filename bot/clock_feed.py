"""Follows the clock of a sandbox: where it stands at the start, and every jump after that."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime

import aiohttp
import structlog

_READ_SECONDS = 45.0
"""Longer than the pauses between the sandbox's signs of life."""
_BACK_OFF_SECONDS = 1.0
_LINE_BYTES = 4 * 1024 * 1024

_log = structlog.get_logger(__name__)


class ClockUnreachable(Exception):
    """There is no sandbox clock at that address."""


class ClockFeed:
    """Reads `GET /sim/clock`, and `clock` events of `/sim/events`."""

    def __init__(self, base: str, *, back_off_seconds: float = _BACK_OFF_SECONDS) -> None:
        self._base = base.rstrip("/")
        self._back_off = back_off_seconds

    async def now(self) -> datetime:
        """Return the sandbox's time.

        Raises:
            ClockUnreachable: it does not tell.
        """
        timeout = aiohttp.ClientTimeout(total=10)
        try:
            async with (
                aiohttp.ClientSession(timeout=timeout) as session,
                session.get(f"{self._base}/sim/clock") as response,
            ):
                return _moment(await response.read())
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise ClockUnreachable(f"{self._base}: {type(error).__name__}") from error

    async def follow(self, jump: Callable[[datetime], Awaitable[None]]) -> None:
        """Call *jump* with every new time until cancelled; what a lost connection hid, too."""
        is_lost = False
        while True:
            try:
                async for moment in self._moments():
                    is_lost = False
                    await jump(moment)
            except (aiohttp.ClientError, OSError, ValueError, ClockUnreachable) as error:
                if not is_lost:
                    _log.warning("clock_feed_lost", error=type(error).__name__)
                is_lost = True
            await asyncio.sleep(self._back_off)

    async def _moments(self) -> AsyncIterator[datetime]:
        """Yield the time at the moment of connecting, and then every time that was jumped to."""
        timeout = aiohttp.ClientTimeout(connect=10, sock_read=_READ_SECONDS)
        async with (
            aiohttp.ClientSession(timeout=timeout, read_bufsize=_LINE_BYTES) as session,
            session.get(f"{self._base}/sim/events") as response,
        ):
            if response.status != 200:
                raise ClockUnreachable(f"status {response.status}")
            yield await self.now()
            is_clock = False
            async for line in response.content:
                if line.startswith(b"event:"):
                    is_clock = line[6:].strip() in {b"clock", b"reset"}
                elif is_clock and line.startswith(b"data:"):
                    is_clock = False
                    # Asked anew: events may lie behind one another while a jump is walked.
                    yield await self.now()


def _moment(body: bytes) -> datetime:
    answer = json.loads(body)
    moment = datetime.fromisoformat(answer["now"]) if isinstance(answer, dict) else None
    if moment is None or moment.tzinfo is None:
        raise ValueError("no moment")
    return moment
