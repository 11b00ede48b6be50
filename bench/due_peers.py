"""The same reminders as jobs of APScheduler and of python-telegram-bot's JobQueue.

Run by `main` with a name, how many jobs, and how many of them are due in the same second. It prints
as JSON how long it took until all were held, what memory they take, and how late the first and the
last of those that were due together ran.

The jobs are at hand in memory for free, where a real program would read them from somewhere; each
only notes when it ran. `apscheduler_sql` keeps them in APScheduler's own SQL store.
"""

import argparse
import asyncio
import gc
import json
import logging
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram.ext import ApplicationBuilder, CallbackContext, JobQueue

from bench.loops import run

_AHEAD = timedelta(seconds=3)
_LATER = timedelta(days=30)
_RAN: list[float] = []
_HELD: list[object] = []
_WANTED: list[int] = []
_ALL = asyncio.Event()

Add = Callable[[int, datetime], object]
Begin = Callable[[], Awaitable[None]]


async def remind(_number: int) -> None:
    """Note that a reminder's time has come; found by its name in the SQL store."""
    _note()


async def _remind_in_queue(_context: CallbackContext) -> None:
    _note()


def _note() -> None:
    _RAN.append(time.time())
    if len(_RAN) == _WANTED[-1]:
        _ALL.set()


def apscheduler(_place: Path) -> tuple[Add, Begin]:
    """Return how APScheduler takes a job, and how it begins; jobs in memory."""
    return _scheduler(AsyncIOScheduler(timezone=UTC))


def apscheduler_sql(place: Path) -> tuple[Add, Begin]:
    """Return the same, with its SQL store on a file."""
    store = SQLAlchemyJobStore(url=f"sqlite:///{place / 'jobs.sqlite'}")
    scheduler = AsyncIOScheduler(timezone=UTC, jobstores={"default": store})
    # Jobs of a scheduler that has not begun are only remembered; the store is what is measured.
    scheduler.start(paused=True)
    add, _ = _scheduler(scheduler)

    async def begin() -> None:
        scheduler.resume()

    return add, begin


def jobqueue(_place: Path) -> tuple[Add, Begin]:
    """Return how python-telegram-bot's JobQueue takes a job, and how it begins."""
    token = "123456:AAbench"  # noqa: S105 - never used
    application: Any = ApplicationBuilder().token(token).job_queue(JobQueue()).build()
    queue = application.job_queue
    if queue is None:
        raise RuntimeError("python-telegram-bot was installed without its job queue")

    _HELD.append(application)  # the queue itself does not hold it

    def add(number: int, at: datetime) -> object:
        options = {"misfire_grace_time": None}
        return queue.run_once(_remind_in_queue, at, data=number, job_kwargs=options)

    return add, queue.start


def _scheduler(scheduler: AsyncIOScheduler) -> tuple[Add, Begin]:
    def add(number: int, at: datetime) -> object:
        return scheduler.add_job(
            remind, "date", run_date=at, args=(number,), misfire_grace_time=None
        )

    async def begin() -> None:
        scheduler.start()

    return add, begin


PEERS = {"apscheduler": apscheduler, "apscheduler_sql": apscheduler_sql, "jobqueue": jobqueue}


async def held(peer: str, jobs: int, together: int, place: Path) -> dict[str, float]:
    """Return seconds until so many jobs are held, their megabytes, and how late they run."""
    _WANTED.append(together)
    add, begin = PEERS[peer](place)
    gc.collect()
    before, began = _resident(), time.perf_counter()
    now = datetime.now(UTC)
    for number in range(jobs - together):
        add(number, now + _LATER + timedelta(seconds=number))
    loaded = time.perf_counter() - began
    due = datetime.now(UTC) + _AHEAD + timedelta(seconds=2 * loaded * together / jobs)
    began = time.perf_counter()
    for number in range(jobs - together, jobs):
        add(number, due)
    await begin()
    loaded += time.perf_counter() - began
    megabytes = _resident() - before
    await _ALL.wait()
    first, last = min(_RAN) - due.timestamp(), max(_RAN) - due.timestamp()
    return {"loaded": loaded, "megabytes": megabytes, "first": first, "last": last}


def _resident() -> float:
    return float(psutil.Process().memory_info().rss) / 1e6


def main() -> None:
    """Hold what the command line asks for, and print what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("peer", choices=PEERS)
    parser.add_argument("jobs", type=int)
    parser.add_argument("together", type=int)
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as folder:
        found = run(held(options.peer, options.jobs, options.together, Path(folder)))
        print(json.dumps(found))
