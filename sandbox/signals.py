"""A bell: whoever waits for something new is woken, all at once, without polling."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Bell:
    """Wakes everyone who waits on it; holds nothing when nobody waits."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Wake all who wait now."""
        if not self._waiting:
            return
        for future in self._waiting:
            if not future.done():
                future.set_result(None)
        self._waiting.clear()

    @contextmanager
    def listening(self) -> Iterator[asyncio.Future[None]]:
        """A future that the next ring ends; a ring between this line and the wait is heard."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            yield future
        finally:
            self._waiting.discard(future)
            future.cancel()

    async def wait(self, seconds: float) -> bool:
        """True when the bell rang within the time, False when it did not."""
        with self.listening() as rung:
            try:
                await asyncio.wait_for(rung, seconds)
            except TimeoutError:
                return False
        return True
