"""The program as it is, in which a briefing for all is confirmed once its standard input says so.

Run as `python -m bench.confirmed`, with the settings of the program; it logs `confirmed` with the
moment (monotonic) at which the transaction was committed.
"""

import asyncio
import sys
import time

import structlog

from assembly import Program, serve
from bench.loops import run
from bench.people import publish
from core.ports.world import World
from logs import configure_logs
from settings import load_settings

_log = structlog.get_logger(__name__)
_TASKS: set[asyncio.Task[None]] = set()


async def _await_word(program: Program) -> None:
    """Confirm, as a tap would, as soon as there is a line to read."""
    loop = asyncio.get_running_loop()

    def told() -> None:
        loop.remove_reader(sys.stdin)
        _TASKS.add(loop.create_task(_confirm(program.world)))

    loop.add_reader(sys.stdin, told)


async def _confirm(world: World) -> None:
    async with world.storage.begin() as tx:
        await publish(tx, world.clock, sending=True)
    _log.info("confirmed", at=time.monotonic())


if __name__ == "__main__":
    settings = load_settings()
    configure_logs(settings)
    run(serve(settings, prepare=_await_word))
