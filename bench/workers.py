"""Programs that share a PostgreSQL and one bot's pace: how much of it they reach together.

The bare server counts what comes in; every sliding second of a run is looked at, the joining and
leaving included.
"""

import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path

from bench.loops import run
from bench.pace import (
    FREE_PER_SECOND,
    LATENCY_SECONDS,
    PAID_IN_FLIGHT,
    PAID_PER_SECOND,
    busiest_second,
    held,
    stamps,
)
from bench.people import Folder, fill
from bench.postgres import Server, postgres
from bench.programs import Bot, stage, until, worker
from bench.results import Figure, Size

LIMITS = (FREE_PER_SECOND, PAID_PER_SECOND)


def measure(size: Size) -> list[Figure]:
    """Return the worst share of the limit, and by how many any second went over it."""
    worst, over = [], []
    with postgres() as server:
        for _ in range(size.runs):
            shares, excess = [], 0
            for limit in LIMITS:
                for number in size.workers:
                    share, busiest = _together(server, number, limit, size)
                    print(f"  {number} at {limit}/s: {share:.4f}, busiest {busiest}", flush=True)
                    shares.append(share)
                    excess = max(excess, busiest - limit)
            worst.append(min(shares))
            over.append(float(excess))
    return [
        Figure("pg_workers_share", "of the limit", tuple(worst)),
        Figure("pg_workers_over", "messages", tuple(over)),
    ]


def _together(server: Server, number: int, limit: int, size: Size) -> tuple[float, int]:
    """Return the share of the limit that so many reach, and their busiest second."""
    seconds = size.paid_seconds + 3 * size.settling_seconds
    database = server.database()
    try:
        with ExitStack() as stack:
            place = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            api = stack.enter_context(stage(LATENCY_SECONDS))
            first = Folder(place / "0", database)
            run(fill(first, int(limit * (seconds + 30)), briefings=1, sending=True))
            running = [_start(stack, first, api, limit)]
            for other in range(1, number):
                further = Folder(place / str(other), database)
                shutil.copytree(first.keys.parent, further.keys.parent)
                running.append(_start(stack, further, api, limit, UPDATES="off"))
            for each in running:
                until(each.has_started, each)
            came_in = stamps(api, running, seconds)
    finally:
        server.drop(database)
    return held(came_in, limit, 2 * size.settling_seconds, size.paid_seconds), busiest_second(
        came_in
    )


def _start(stack: ExitStack, folder: Folder, api: str, limit: int, **settings: str) -> Bot:
    pace = {"MESSAGES_PER_SECOND": str(limit), "SENDS_IN_FLIGHT": str(PAID_IN_FLIGHT)}
    return stack.enter_context(worker(folder, api, **pace, **settings))
