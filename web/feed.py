"""Private calendars: one member's agenda for their calendar program, behind an unguessable address.

What was never an address and what is none any more get the same answer; addresses are not logged.
"""

import asyncio
import hashlib
import time
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from core.ports.storage import StorageUnavailable
from core.ports.world import World
from core.usecases.events.calendar_feed import CalendarContent, read_feed
from locales.catalogue import Catalogue

FEED_PATH = "/calendar/{name}"
_ENDING = ".ics"
_LONGEST = 100
_A_WINDOW_SECONDS = 60.0
MOST_OF_ONE = 12
"""So often one address is answered within a minute; programs ask every few hours."""
MOST_UNKNOWN = 600
"""So often addresses that led nowhere yet are looked up within a minute."""
_MOST_KNOWN = 10_000
_HEADERS = {
    "Cache-Control": "no-store",
    "Content-Disposition": 'inline; filename="agenda.ics"',
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}


class CalendarFeed:
    """Answers calendar programs; counts in memory how often it was asked, by hash of the address.

    Attributes:
        now: real seconds, for the windows in which is counted.
    """

    def __init__(
        self, world: World, catalogue: Catalogue, *, now: Callable[[], float] = time.monotonic
    ) -> None:
        self.now = now
        self._world, self._catalogue = world, catalogue
        self._asked: dict[bytes, int] = {}
        self._known: set[bytes] = set()  # addresses that led somewhere: guessing keeps none out
        self._guessed = 0
        self._window = float("-inf")

    async def answer(self, request: Request) -> Response:
        """Answer a request for one calendar."""
        name = str(request.path_params["name"])
        key = hashlib.sha256(name.encode("utf-8", "surrogateescape")).digest()
        if not self._may_ask(key):
            wait = {"Retry-After": str(int(_A_WINDOW_SECONDS))}
            return PlainTextResponse("too often\n", 429, headers=wait)
        try:
            found = await self._find(name)
        except StorageUnavailable:
            return PlainTextResponse("try again\n", 503)
        self._learn(key, found)
        if found is None:
            return PlainTextResponse("not found\n", 404, headers={"Cache-Control": "no-store"})
        content = await asyncio.to_thread(self._file, found)  # hundreds of entries take a while
        return Response(content, media_type="text/calendar", headers=_HEADERS)

    async def _find(self, name: str) -> CalendarContent | None:
        token = name.removesuffix(_ENDING)
        plausible = name.endswith(_ENDING) and len(name) <= _LONGEST and token.isalnum()
        return await read_feed(self._world, token) if plausible else None

    def _file(self, found: CalendarContent) -> bytes:
        from documents.calendar_out import calendar_of  # noqa: PLC0415 - heavy

        return calendar_of(
            found.events,
            found.series,
            language=found.language,
            name=self._catalogue.plain("calendar-name", found.language),
            now=self._world.clock.now(),
        )

    def _learn(self, key: bytes, found: CalendarContent | None) -> None:
        if found is None:
            self._known.discard(key)
        elif len(self._known) < _MOST_KNOWN:
            self._known.add(key)

    def _may_ask(self, key: bytes) -> bool:
        """Count a request; say whether it is still answered within this window."""
        now = self.now()
        if now - self._window >= _A_WINDOW_SECONDS:
            self._window, self._guessed = now, 0
            self._asked.clear()
        if key not in self._known:
            self._guessed += 1
            if self._guessed > MOST_UNKNOWN:
                return False
        self._asked[key] = self._asked.get(key, 0) + 1
        return self._asked[key] <= MOST_OF_ONE
