"""The reviewers' queue with a hundred thousand cases: every kind of screen, use case and drawing.

The cases are sealed as the program seals them; of each page that is shown, they are opened. What
Telegram takes to carry a screen is not in the figure.
"""

import json
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from bench.loops import run
from bench.people import Folder, fill
from bench.results import Figure, Size, percentile
from bot.handlers.queue_screens import LISTED_ON_A_PAGE, queue_screen
from bot.words import Words
from content.loader import load_content
from core.model.case_queue import Level
from core.model.identity import CaseCode, PersonId
from core.model.language import ENGLISH
from core.model.reference import Content
from core.model.report import RANKS, Anonymity, ReportStatus, Severity, Urgency
from core.model.roles import Role
from core.ports.world import World
from core.usecases.reports.browse_queue import Filters, Stage, Whose, browse_queue
from core.usecases.reports.next_case import next_case
from locales.catalogue import Catalogue
from scheduler.clock import SystemClock
from storage.columns import microseconds
from storage.open import open_storage
from storage.sql_storage import SqlStorage
from storage.stores.reporter_link import reporter_digest, seal_reporter
from storage.stores.reports import mark_of
from vault.files import FilesOnDisk
from vault.keyring import load_or_create
from vault.sealing import SealingVault

_REVIEWERS = 20
_REPORTERS = 1000
_SHARES = {
    ReportStatus.NEW: 30,
    ReportStatus.IN_REVIEW: 15,
    ReportStatus.WAITING: 5,
    ReportStatus.VERIFIED: 10,
    ReportStatus.NOT_VERIFIED: 5,
    ReportStatus.ACTED_ON: 5,
    ReportStatus.CLOSED: 30,
}
"""Of a hundred cases, how many have which status: more is open than in any good week."""
_DEEP = 150
_ME = PersonId(1)


def queue_screens(size: Size) -> list[Figure]:
    """Return the milliseconds that 99 of 100 screens of the queue do not exceed."""
    with tempfile.TemporaryDirectory(prefix="bench-") as path:
        folder = Folder(Path(path))
        run(fill(folder, _REPORTERS + _REVIEWERS if size.cases > _REPORTERS else 40))
        content = load_content()
        _write_cases(folder, content, size.cases)
        took = [run(_shown(folder, content, size.screens)) for _ in range(size.runs)]
    return [Figure("queue_screen_100k_p99", "ms", tuple(percentile(each, 0.99) for each in took))]


async def _shown(folder: Folder, content: Content, screens: int) -> list[float]:
    """Return the milliseconds of each screen."""
    clock = SystemClock()
    vault = SealingVault(load_or_create(folder.keys, now=clock.now())[0])
    storage = await open_storage(folder.url, vault)
    world = World(storage, clock, vault, FilesOnDisk(folder.path / "files", vault), content)
    words = Words(Catalogue.load(), ENGLISH, "Europe/Brussels")
    try:
        await _appoint(storage)
        took = []
        kinds = [*_filters(content), None]
        for filters in islice(cycle(kinds), len(kinds) + screens):
            began = time.perf_counter()
            if filters is None:
                await next_case(world, _ME)
            else:
                wanted, page = filters
                found = await browse_queue(world, _ME, wanted, page=page, size=LISTED_ON_A_PAGE)
                queue_screen(words, content, found, now=clock.now())
            took.append(1000 * (time.perf_counter() - began))
        return took[len(kinds) :]  # the first round warms up
    finally:
        await storage.close()


def _filters(content: Content) -> Iterator[tuple[Filters, int]]:
    """Yield every kind of screen, with its page: as people ask, and as nobody does twice."""
    category = content.category_groups[0].categories[0].key
    country = content.countries[0].code
    waiting, everything = Filters(), Filters(Stage.OPEN)
    yield from ((Filters(stage), 0) for stage in Stage)
    yield from ((replace(everything, level=level), 0) for level in Level)
    yield from ((replace(everything, whose=whose), 0) for whose in Whose)
    yield waiting, _DEEP
    yield everything, _DEEP
    yield replace(everything, overdue=True), 0
    yield replace(everything, overdue=True), _DEEP
    yield replace(everything, overdue=True, level=Level.CRITICAL), 0
    yield replace(everything, category=category), 0
    yield replace(everything, country=country), 0
    yield replace(everything, category=category, country=country), 0
    yield replace(everything, category=category, level=Level.LOW, whose=Whose.MINE), 0
    yield replace(everything, category=category, overdue=True), 0
    yield replace(everything, country=country, overdue=True, whose=Whose.MINE), 0


async def _appoint(storage: SqlStorage) -> None:
    async with storage.begin() as tx:
        for number in range(1, _REVIEWERS + 1):
            await tx.people.grant(PersonId(number), Role.REVIEWER, by=None)


def _write_cases(folder: Folder, content: Content, cases: int) -> None:
    """Write cases down, as they came in over a year."""
    clock = SystemClock()
    vault = SealingVault(load_or_create(folder.keys, now=clock.now())[0])
    rows = [_row(vault, content, number, now=clock.now()) for number in range(cases)]
    names = ", ".join(rows[0])
    marks = ", ".join(f":{name}" for name in rows[0])
    with closing(sqlite3.connect(folder.file)) as file, file:
        file.executemany(f"INSERT INTO reports ({names}) VALUES ({marks})", rows)  # noqa: S608


def _row(vault: SealingVault, content: Content, number: int, *, now: datetime) -> dict[str, Any]:
    code = CaseCode(f"{number:04}-{number % 9973:04}")
    categories = [c.key for group in content.category_groups for c in group.categories]
    category = categories[number * 7 % len(categories)]
    country = content.countries[number * 11 % len(content.countries)].code
    status = _status(number)
    urgency = list(Urgency)[number % len(Urgency)]
    severity = list(Severity)[number % len(Severity)] if number % 3 else None
    submitted = now - timedelta(minutes=5 * number)
    reporter = PersonId(_REVIEWERS + 1 + number % _REPORTERS)
    key = vault.new_data_key(row=code)
    told = {"category": category, "when": "", "where": "", "country": country}
    taken = status is not ReportStatus.NEW
    owed = {ReportStatus.NEW: 3, ReportStatus.IN_REVIEW: 90, ReportStatus.WAITING: 90}.get(status)
    due = None if owed is None else microseconds(submitted + timedelta(days=owed))
    return {
        "code": code,
        "status": status.value,
        "urgency": urgency.value,
        "anonymity": Anonymity.ANONYMOUS.value,
        "told": vault.seal_under(key, json.dumps(told).encode(), row=code),
        "reviewer": 1 + number % _REVIEWERS if taken else None,
        "created_at": microseconds(submitted),
        "submitted_at": microseconds(submitted),
        "revision": 2,
        "data_key": key,
        "reporter_digest": reporter_digest(vault, reporter),
        "reporter": seal_reporter(vault, reporter, code),
        "severity": severity.value if severity else None,
        "rank": RANKS[severity or urgency],
        "category_digest": mark_of(vault, category, "category"),
        "country_digest": mark_of(vault, country, "country"),
        "status_since": microseconds(submitted),
        "on_hold": 0,
        "due_at": due,
    }


def _status(number: int) -> ReportStatus:
    at = number * 13 % 100
    for status, share in _SHARES.items():
        if at < share:
            return status
        at -= share
    return ReportStatus.CLOSED
