"""A briefing for a million: how soon the first has it, when all are written down, what it takes.

The million are written down once and copied for each run. The program sends at the free pace while
it writes recipients down; memory is looked at without limits.
"""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.ledger import states
from bench.loops import run
from bench.people import Folder, fill
from bench.postgres import Server, postgres
from bench.programs import RAISED, ask, confirming, stage, until
from bench.results import Figure, Size

LATENCY_SECONDS = 0.05
_IDLE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Sending:
    """One briefing, in seconds after its commit and megabytes.

    Attributes:
        first: when its first message came in at Telegram.
        all_down: when its last recipient was written down.
        peak: the most memory that the program held until some seconds later.
    """

    first: float
    all_down: float
    peak: float


def fan_out(size: Size) -> list[Figure]:
    """Return seconds from the commit to the first message and to the last recipient (SQLite)."""
    with _members(size.crowd) as crowd, stage(LATENCY_SECONDS) as api:
        seen = [_on_file(crowd, api, after=0.0) for _ in range(size.runs)]
    return [
        Figure("first_message_1m", "s", tuple(each.first for each in seen)),
        Figure("fanout_1m", "s", tuple(each.all_down for each in seen)),
    ]


def fan_out_postgres(size: Size) -> list[Figure]:
    """Return the same on PostgreSQL."""
    with ExitStack() as stack:
        server = stack.enter_context(postgres())
        crowd = stack.enter_context(_members(size.crowd, server))
        api = stack.enter_context(stage(LATENCY_SECONDS))
        seen = [_on_postgres(crowd, api, server, after=0.0) for _ in range(size.runs)]
    return [
        Figure("first_message_1m_postgres", "s", tuple(each.first for each in seen)),
        Figure("fanout_1m_postgres", "s", tuple(each.all_down for each in seen)),
    ]


def memory(size: Size) -> list[Figure]:
    """Return the peak memory for a million recipients beside that for a thousand."""
    after = 2 * size.settling_seconds
    with (
        _members(size.crowd) as crowd,
        _members(size.few) as few,
        stage(LATENCY_SECONDS) as api,
    ):
        peaks = [
            tuple(_on_file(each, api, after=after, **RAISED).peak for each in (crowd, few))
            for _ in range(size.runs)
        ]
    return [
        Figure("memory_1m_vs_1k", "times", tuple(many / some for many, some in peaks)),
        Figure("memory_1m", "MB", tuple(many for many, _ in peaks)),
    ]


@contextmanager
def _members(number: int, server: Server | None = None) -> Iterator[Folder]:
    """Write so many down who all follow; they are copied for each run."""
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place), server.database() if server else "")
        run(fill(folder, number, briefings=1))
        yield folder


def _on_file(crowd: Folder, api: str, *, after: float, **settings: str) -> Sending:
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place) / "bot")
        shutil.copytree(crowd.path, folder.path)
        return _send(folder, api, after=after, **settings)


def _on_postgres(crowd: Folder, api: str, server: Server, *, after: float) -> Sending:
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place) / "bot", server.database(template=crowd.database))
        shutil.copytree(crowd.path, folder.path)
        try:
            return _send(folder, api, after=after)
        finally:
            server.drop(folder.database)


def _send(folder: Folder, api: str, *, after: float, **settings: str) -> Sending:
    ask(f"{api}/stage/load", [])
    with confirming(folder, api, **settings) as running:
        until(running.has_started, running)
        time.sleep(_IDLE_SECONDS)
        committed_at = running.confirm()
        until(lambda: "fanning" not in states(folder), running)
        all_down_at = time.monotonic()
        until(lambda: bool(ask(f"{api}/stage/view")["came_in"]), running)
        first_at = float(ask(f"{api}/stage/stamps")["stamps"][0])
        time.sleep(after)
        return Sending(
            first_at - committed_at, all_down_at - committed_at, running.peak_megabytes()
        )
