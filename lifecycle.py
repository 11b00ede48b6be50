"""How the program runs and ends: on a signal or a part's failure, with nothing in hand dropped."""

import asyncio
import gc
import signal
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, Protocol

import structlog

_COLLECT_AFTER = (10_000, 20, 20)
"""New objects before the youngest are looked at, and how much rarer the older ones."""

log = structlog.get_logger(__name__)


class Worker(Protocol):
    """Works until it is told to stop, and returns once what it has in hand is done."""

    async def run(self) -> None:
        """Work."""
        ...

    def stop(self) -> None:
        """Begin nothing new."""
        ...


async def run_until_end(
    sources: Sequence[Coroutine[Any, Any, None]],
    workers: Sequence[Worker],
    *,
    settle: Callable[[], Coroutine[Any, Any, None]],
) -> None:
    """Run until SIGINT or SIGTERM, or until one part ends by itself.

    Args:
        sources: what brings work in; cancelled first.
        workers: what carries it out; stopped last.
        settle: waits in between, until what came in is acted on.

    Raises:
        Exception: what a part failed with, after the others have stopped.
    """
    _spare_the_collector()
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, ended.set)
    incoming = [asyncio.create_task(source) for source in sources]
    working = [asyncio.create_task(worker.run()) for worker in workers]
    waiting = asyncio.create_task(ended.wait())
    parts: list[asyncio.Task[Any]] = [*incoming, *working, waiting]
    done, _ = await asyncio.wait(parts, return_when=asyncio.FIRST_COMPLETED)
    log.info("stopping")
    for task in (*incoming, waiting):
        task.cancel()
    await asyncio.gather(*incoming, waiting, return_exceptions=True)
    await settle()
    for worker in workers:
        worker.stop()
    await asyncio.gather(*working, return_exceptions=True)
    for task in done - {waiting}:
        task.result()
    log.info("stopped")


def _spare_the_collector() -> None:
    """Let what stands by now, which stays until the end, be looked at no more for cycles.

    Some hundred thousand objects of libraries, catalogues and reference data; going through them
    again and again was a quarter of the time that an update took (measured).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*_COLLECT_AFTER)
