"""A network for machines that make up the order in which people act, and laws that always hold.

Hypothesis chooses what is done; what is refused changes nothing, and what is not refused is lawful.
"""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    run_state_machine_as_test,
)

from bot.handlers.registry import fill_outgoing
from bot.outgoing import Outgoing
from content.loader import load_content
from core.model.delivery import Delivery, DeliveryState, Notice, Result
from core.model.dialogue import Dialogue
from core.model.identity import PersonId, ReportId
from core.model.language import ENGLISH
from core.model.person import Contact
from core.model.refusals import Refusal
from core.model.report import LAWFUL, EntryKind, Evidence, Report, ReportStatus
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.add_piece import Piece, add_to_draft
from core.usecases.reports.submit_report import submit_report
from locales.catalogue import Catalogue
from storage.sql_storage import SqlStorage
from storage.sqlite import SqliteDatabase
from tests.fakes.clock import FakeClock
from vault import age
from vault.files import FilesOnDisk
from vault.passphrase import ScryptPassphrases
from vault.sealing import SealingVault

CATALOGUE = Catalogue.load()
CONTENT = load_content()
GONE = frozenset({ReportStatus.WITHDRAWN, ReportStatus.ERASED})
RIGHT = -1
"""Whoever reported the case, or has it in hand: most of what people do is not refused."""
WHO = st.sampled_from([RIGHT, RIGHT, RIGHT, RIGHT, 0, 1, 2])
"""The third reporter is the third reviewer as well."""
CASES = st.sampled_from([0, 0, 0, 1, 1, 2])
AT_FIRST = (0, 2)
"""Whose reports are there before anything else is done."""


class Network(RuleBasedStateMachine):
    """One network whose people do what comes to their minds; subclasses say what that can be."""

    folder: Path
    template: Path
    vault: SealingVault
    numbers: Iterator[int]

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        here = self.folder / str(next(self.numbers))
        (here / "evidence").mkdir(parents=True)
        shutil.copy(self.template, here / "bot.db")
        self.evidence = here / "evidence"
        self.clock = FakeClock()
        self.storage = self.runner.run(_opened(here / "bot.db", self.vault))
        self.world = World(
            self.storage,
            self.clock,
            self.vault,
            FilesOnDisk(self.evidence, self.vault),
            CONTENT,
            passphrases=ScryptPassphrases(cost=1 << 4),
            envelopes=age,
        )
        self.outgoing = fill_outgoing(Outgoing(self.world, CATALOGUE))
        self.messages = count(1)
        self.owners: dict[ReportId, PersonId] = {}
        self.before: dict[ReportId, Report] = {}
        self.undone: ReportId | None = None
        self.acknowledged: dict[ReportId, set[tuple[str, str]]] = {}
        """By case, text and hash of whatever was not refused."""

    def teardown(self) -> None:
        self.runner.run(self.storage.close())
        self.runner.close()

    @initialize()
    def people(self) -> None:
        """Two who report, two who review, one who does both, and an admin."""
        self.runner.run(self._people())
        for number in AT_FIRST:
            self.submit(self.reporters[number])

    async def _people(self) -> None:
        found: list[PersonId] = []
        async with self.world.storage.begin() as tx:
            for number in range(6):
                contact = Contact(1000 + number, f"member-{number}")
                person = await tx.people.add(contact, language=ENGLISH, zone="UTC")
                await tx.people.save(replace(person, consented_at=self.clock.now()))
                found.append(person.id)
            self.reporters, self.reviewers = found[:3], [*found[3:5], found[2]]
            self.admin = found[5]
            for person_id in self.reviewers:
                await tx.people.grant(person_id, Role.REVIEWER, by=None)
            await tx.people.grant(self.admin, Role.ADMIN, by=None)

    def act(self, doing: Callable[[World], Awaitable[object]]) -> bool:
        """Do something; say whether it was not refused."""

        async def done() -> bool:
            with suppress(Refusal):
                await doing(self.world)
                return True
            return False

        return self.runner.run(done())

    def submit(self, person: PersonId) -> None:
        """Let somebody begin a report, write, and send it."""

        async def reported(world: World) -> None:
            piece = self.piece()
            draft = await add_to_draft(world, person, piece, self.dialogue("report"))
            self.owners[draft.report.id] = person
            self.keep_in_mind(draft.report.id, piece)
            await submit_report(world, person, draft.report.id, dialogue="report")

        self.act(reported)

    def case(self, number: int) -> ReportId:
        """Return one of the cases there are, or one that never was."""
        there = sorted(self.before)
        return there[number % len(there)] if there else ReportId(99)

    def reporter(self, who: int, case: ReportId) -> PersonId:
        """Return one of those who report, or who reported the case."""
        return self.owners.get(case, self.reporters[0]) if who == RIGHT else self.reporters[who]

    def reviewer(self, who: int, case: ReportId) -> PersonId:
        """Return a reviewer, or who has the case."""
        holder = self.before[case].reviewer if case in self.before else None
        return holder or self.reviewers[0] if who == RIGHT else self.reviewers[who]

    def revision(self, case: ReportId) -> int:
        """Return how often a case has changed."""
        return self.before[case].revision if case in self.before else 0

    def piece(self, kind: EntryKind = EntryKind.TEXT, evidence: Evidence | None = None) -> Piece:
        """Return a new message."""
        number = next(self.messages)
        return Piece(kind, f"word {number}", number, evidence=evidence)

    def keep_in_mind(self, case: ReportId, piece: Piece) -> None:
        """Remember what was acknowledged: it must be there from now on."""
        hashed = piece.evidence.sha256 if piece.evidence else ""
        self.acknowledged.setdefault(case, set()).add((piece.text, hashed))

    def dialogue(self, name: str, **state: Any) -> Dialogue:
        """Return a dialogue in which somebody writes."""
        return Dialogue(name, "tokens", "tell", state, self.clock.now())

    async def told(self) -> list[tuple[Delivery, str, ReportId]]:
        """Send what is due; return what was said, with the kind of notice and its case."""
        now, results, said = self.clock.now(), [], []
        async with self.world.storage.begin() as tx:
            claimed = await tx.outbox.claim(limit=500, now=now, real_now=now, lease_seconds=60)
        for each in claimed:
            screen = await self.outgoing.render(each)
            results.append(Result(each.id, each.person, DeliveryState.SENT, message_id=1))
            if screen is not None and isinstance(each.subject, Notice):
                number = ReportId(int(str(each.subject.params.get("report", 0))))
                said.append((each, str(each.subject.kind), number))
        async with self.world.storage.begin() as tx:
            await tx.outbox.record(results, now=now, real_now=now)
        return said

    # The laws

    @invariant()
    def laws_hold(self) -> None:
        """Look at every report as it is now and as it was a step ago."""
        self.see()
        self.clock.forward(seconds=1)

    def see(self) -> None:
        """Compare all reports with how they were, and remember them."""
        self.runner.run(self._see())

    async def _see(self) -> None:
        kept: set[str] = set()
        async with self.world.storage.read() as view:
            number, now = 1, {}
            while (report := await view.reports.get(ReportId(number))) is not None:
                now[report.id] = report
                number += 1
            for each in now.values():
                was = self.before.get(each.id)
                if was is not None:
                    self._moved_lawfully(was, each)
                if each.status in GONE:
                    await _is_gone(view, each)
                else:
                    kept |= await self._says_what_was_acknowledged(view, each)
            await self.look_further(view, now)
        on_disk = {path.name for path in self.evidence.rglob("*") if path.is_file()}
        assert {name for name in on_disk if not _is_of(name, kept)} == set(), "left on disk"
        self.before, self.undone = now, None

    async def look_further(self, view: Transaction, now: dict[ReportId, Report]) -> None:
        """Hold what is there now, and `before`, against further laws."""

    async def _says_what_was_acknowledged(self, view: Transaction, report: Report) -> set[str]:
        """Return which files it names."""
        entries = await view.reports.entries(report.id)
        files = {each.evidence.file: each.evidence for each in entries if each.evidence}
        there = {(each.text, each.evidence.sha256 if each.evidence else "") for each in entries}
        lost = self.acknowledged.get(report.id, set()) - there
        assert not lost, f"acknowledged, and not there: {lost}"
        return set(files)

    def _moved_lawfully(self, was: Report, report: Report) -> None:
        if report == replace(was, looked_at=report.looked_at, due_at=report.due_at):
            return
        assert report.revision > was.revision, "changed, and nobody would notice"
        assert report.code == was.code
        assert not (was.on_hold and report.status in GONE), "gone in spite of a hold"
        if report.status is not was.status and self.undone != report.id:
            assert report.status in LAWFUL[was.status], (was.status, report.status)
        assert was.status not in GONE, "what is gone stays as it is"


async def _is_gone(view: Transaction, report: Report) -> None:
    assert await view.reports.data_key(report.id) is None
    assert await view.reports.reporter(report.id) is None
    assert not await view.reports.entries(report.id)
    assert await view.identities.get(report.id) is None
    assert (report.answers, report.category, report.pseudonym) == ({}, "", "")


async def _opened(path: Path, vault: SealingVault) -> SqlStorage:
    return SqlStorage(SqliteDatabase(sa.make_url(f"sqlite+aiosqlite:///{path}")), vault)


def _is_of(name: str, kept: set[str]) -> bool:
    return any(name.startswith(file) for file in kept)


def live(
    machine: type[Network], place: tuple[Path, Path, SealingVault], *, examples: int, steps: int
) -> None:
    """Let Hypothesis make up lives of a network, each from its beginning.

    Args:
        machine: which people do what.
        place: a folder, a migrated database to copy, and a vault.
        examples: how many lives.
        steps: how long each is.
    """
    machine.folder, machine.template, machine.vault = place
    machine.numbers = count()
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
            phases=(Phase.generate, Phase.shrink),
            print_blob=False,
        ),
    )
