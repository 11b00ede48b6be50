"""Reminders at scale: how soon those due together leave, and what those that wait cost.

A hundred thousand members come to a million events; a million reminders wait. The real program runs
on that file; then a thousand events are due in one second, with ten people each: ten thousand
reminders, in four languages. Beside it the same reminders are held as jobs by APScheduler and by
python-telegram-bot's JobQueue.
"""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.due_rows import Agenda, let_fall_due, write_agenda
from bench.engine import IN_FLIGHT
from bench.loops import run
from bench.people import Folder, fill
from bench.programs import RAISED, ROOT, ask, bot, pin_measured, stage, until
from bench.results import Figure, Size
from scheduler.clock import SystemClock
from storage.open import open_storage
from vault.keyring import load_or_create
from vault.sealing import SealingVault

_AHEAD = timedelta(seconds=5)
_ASKED = 200
_PEERS = "from bench.due_peers import main; main()"


def fall_due(size: Size) -> list[Figure]:
    """Return seconds from the moment they are due to the first and the last at Telegram.

    And the start of the program with all that waits, divided by the start with few.
    """
    done, first, worked, starts = [], [], [], []
    with _many(size) as (many, agenda), _few(size) as (few, _), stage() as api:
        for _ in range(size.runs):
            with _copy(few) as folder, bot(folder, api) as running:
                until(running.has_started, running)
                with_few = time.monotonic() - running.began
            with _copy(many) as folder:
                seconds, came_in, cpu = _due_together(folder, agenda, api)
            starts.append(seconds / with_few)
            worked.append(cpu)
            first.append(came_in[0])
            done.append(came_in[-1])
    return [
        Figure("due_10k_done", "s", tuple(done)),
        Figure("due_first", "s", tuple(first)),
        Figure("due_10k_done_cpu", "s", tuple(worked)),
        Figure("start_1m_vs_1k", "times", tuple(starts)),
    ]


def _due_together(folder: Folder, agenda: Agenda, api: str) -> tuple[float, list[float], float]:
    """Return seconds: of the start, from the due moment to each message, of processor time."""
    ask(f"{api}/stage/load", [])
    settings = {**RAISED, "SENDS_IN_FLIGHT": str(IN_FLIGHT)}
    with bot(folder, api, **settings) as running:
        until(running.has_started, running)
        started = time.monotonic() - running.began
        due_at = datetime.now(UTC) + _AHEAD
        due = time.monotonic() + _AHEAD.total_seconds()
        before = running.cpu_seconds()
        let_fall_due(folder, agenda, due_at)
        until(lambda: int(ask(f"{api}/stage/view")["came_in"]) >= agenda.due, running)
        stamps = [float(stamp) - due for stamp in ask(f"{api}/stage/stamps")["stamps"]]
        worked = running.cpu_seconds() - before
    if len(stamps) != agenda.due:
        raise RuntimeError(f"{len(stamps)} messages for {agenda.due} people")
    return started, stamps, worked


def what_is_due(size: Size) -> list[Figure]:
    """Return what asking "what is due" takes with a million waiting, divided by with a thousand."""
    with _many(size) as (many, _), _few(size) as (few, _):
        ratios, took = [], []
        for _ in range(size.runs):
            slow, quick = run(_asking(many)), run(_asking(few))
            ratios.append(slow / quick)
            took.append(slow * 1e6)
    return [
        Figure("due_query_1m_vs_1k", "times", tuple(ratios)),
        Figure("due_query_1m", "µs", tuple(took)),
    ]


async def _asking(folder: Folder) -> float:
    """Return the median seconds of asking what is due, on an open database."""
    clock = SystemClock()
    vault = SealingVault(load_or_create(folder.keys, now=clock.now())[0])
    storage = await open_storage(folder.url, vault)
    seconds = []
    try:
        for _ in range(_ASKED):
            began = time.perf_counter()
            async with storage.read() as view:
                found = await view.reminders.due(clock.now())
            seconds.append(time.perf_counter() - began)
            if found:
                raise RuntimeError("nothing was to be due")
    finally:
        await storage.close()
    return statistics.median(seconds[_ASKED // 10 :])


def beside_jobs(size: Size) -> list[Figure]:
    """Return how long others take to hold the reminders, divided by what this program takes.

    This program loads nothing: it opens its file and asks what is due. Theirs are in memory.
    """
    ours: list[float] = []
    theirs: dict[str, list[dict[str, float]]] = {"apscheduler": [], "jobqueue": []}
    in_sql: list[dict[str, float]] = []
    with _many(size) as (many, _):
        for _ in range(size.runs):
            began = time.perf_counter()
            run(_once(many))
            ours.append(time.perf_counter() - began)
            for who, found in theirs.items():
                found.append(_peer(who, size.jobs, size.due))
            in_sql.append(_peer("apscheduler_sql", size.sql_jobs, min(size.due, size.sql_jobs)))
    figures = [
        Figure("load_vs_apscheduler", "times as fast", _ratios(theirs["apscheduler"], ours)),
        Figure("load_vs_jobqueue", "times as fast", _ratios(theirs["jobqueue"], ours)),
        Figure("due_load", "s", tuple(ours)),
    ]
    for who, found in (*theirs.items(), ("apscheduler_sql", in_sql)):
        figures += [
            Figure(f"{who}_load", "s", tuple(one["loaded"] for one in found)),
            Figure(f"{who}_memory", "MB", tuple(max(one["megabytes"], 0.1) for one in found)),
            Figure(f"{who}_late", "s", tuple(one["last"] for one in found)),
        ]
    return figures


def _ratios(theirs: list[dict[str, float]], ours: list[float]) -> tuple[float, ...]:
    return tuple(one["loaded"] / own for one, own in zip(theirs, ours, strict=True))


async def _once(folder: Folder) -> None:
    """Open a database and ask what is due: all that a restart costs."""
    clock = SystemClock()
    vault = SealingVault(load_or_create(folder.keys, now=clock.now())[0])
    storage = await open_storage(folder.url, vault)
    try:
        async with storage.read() as view:
            await view.reminders.due(clock.now())
    finally:
        await storage.close()


def _peer(peer: str, jobs: int, together: int) -> dict[str, float]:
    command = [sys.executable, "-c", _PEERS, peer, str(jobs), str(together)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        pin_measured(process)
        said, _ = process.communicate(timeout=600)
        if process.returncode:
            raise RuntimeError(f"{peer} ended with {process.returncode}")
    found: dict[str, float] = json.loads(said)
    return found


@contextmanager
def _copy(folder: Folder) -> Iterator[Folder]:
    """Copy a folder, so that each run begins with the same."""
    with tempfile.TemporaryDirectory() as place:
        copied = Folder(Path(place) / "bot")
        shutil.copytree(folder.path, copied.path)
        yield copied


@contextmanager
def _many(size: Size) -> Iterator[tuple[Folder, Agenda]]:
    agenda = Agenda((size.pairs - size.due) // _EACH, _EACH, size.due // _EACH)
    with _agenda(agenda, size.members) as folder:
        yield folder, agenda


@contextmanager
def _few(size: Size) -> Iterator[tuple[Folder, Agenda]]:
    agenda = Agenda(size.few // _EACH, _EACH, 0)
    with _agenda(agenda, size.few) as folder:
        yield folder, agenda


_EACH = 10
"""So many come to each event, and so many reminders each event has."""


@contextmanager
def _agenda(agenda: Agenda, members: int) -> Iterator[Folder]:
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place) / "bot")
        run(fill(folder, members))
        write_agenda(folder, agenda, members, now=datetime.now(UTC))
        yield folder
