"""Reporters and reviewers act in any order whatever: the laws of a report hold after every step.

Hypothesis makes up the order; what is refused changes nothing, and what is not refused is lawful.
"""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from bot.handlers.registry import fill_outgoing
from bot.outgoing import Outgoing
from content.loader import load_content
from core.model.delivery import DeliveryState, Notice, Result
from core.model.dialogue import Dialogue
from core.model.identity import PersonId, ReportId
from core.model.language import ENGLISH
from core.model.person import Contact
from core.model.refusals import Refusal
from core.model.report import (
    LAWFUL,
    CloseReason,
    Consent,
    EntryKind,
    Evidence,
    Identity,
    Report,
    ReportStatus,
    Severity,
)
from core.model.roles import Role
from core.ports.world import World
from core.usecases.reports.add_piece import Piece, add_to_case, add_to_draft
from core.usecases.reports.ask_reopening import ask_reopening
from core.usecases.reports.ask_reporter import ask_reporter
from core.usecases.reports.bar_from_case import bar_holder
from core.usecases.reports.change_consent import change_consent, give_name
from core.usecases.reports.decide_report import (
    SETTLED,
    close_report,
    give_back_report,
    reopen_report,
    settle_report,
    take_report,
)
from core.usecases.reports.edit_piece import edit_piece
from core.usecases.reports.grade_report import Grade, grade_report
from core.usecases.reports.hand_over import answer_offer, offer_case
from core.usecases.reports.hold_report import hold_report, release_report
from core.usecases.reports.keep_passphrase import confirm_passphrase, make_passphrase
from core.usecases.reports.note_case import note_case
from core.usecases.reports.submit_report import submit_report
from core.usecases.reports.undo_decision import undo_decision
from core.usecases.reports.unlink_report import unlink_report
from core.usecases.reports.withdraw_report import discard_draft, withdraw_report
from core.usecases.upkeep.keep_reports import keep_reports
from locales.catalogue import Catalogue
from storage.sql_storage import SqlStorage
from storage.sqlite import SqliteDatabase
from tests.fakes.clock import FakeClock
from vault import age
from vault.files import FilesOnDisk
from vault.passphrase import ScryptPassphrases
from vault.sealing import SealingVault

CATALOGUE = Catalogue.load()
GONE = frozenset({ReportStatus.WITHDRAWN, ReportStatus.ERASED})
AFTER_CLOSING = frozenset({"case_reopening", "retention_warning", "second_unanswered"})
"""What may still be told of a closed case once its end was told: a new wish, and its last days."""
RIGHT = -1
"""Whoever reported the case, or has it in hand: most of what people do is not refused."""
WHO = st.sampled_from([RIGHT, RIGHT, RIGHT, RIGHT, 0, 1, 2])
"""The third reporter is the third reviewer as well."""
CASES = st.sampled_from([0, 0, 0, 1, 1, 2])
STATUSES = st.sampled_from([*SETTLED, *SETTLED, *SETTLED, *ReportStatus])


class Case(RuleBasedStateMachine):
    """One network whose people do what comes to their minds; subclasses say where it lives."""

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
        self.told_of_end: set[ReportId] = set()

    def teardown(self) -> None:
        self.runner.run(self.storage.close())
        self.runner.close()

    @initialize()
    def people(self) -> None:
        """Two who report, two who review, one who does both, and an admin."""
        self.runner.run(self._people())
        for number in (0, 2):
            self.report(number)

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

    def dialogue(self, name: str, **state: Any) -> Dialogue:
        """Return a dialogue in which somebody writes."""
        return Dialogue(name, "tokens", "tell", state, self.clock.now())

    # What reporters do

    @rule(who=st.integers(0, 2))
    def report(self, who: int) -> None:
        """Begin, write, and send it."""
        person = self.reporters[who]

        async def reported(world: World) -> None:
            draft = await add_to_draft(world, person, self.piece(), self.dialogue("report"))
            self.owners[draft.report.id] = person
            await submit_report(world, person, draft.report.id, dialogue="report")

        self.act(reported)

    @rule(who=st.integers(0, 2))
    def write(self, who: int) -> None:
        """Write into a draft, and leave it."""
        person = self.reporters[who]
        self.act(lambda w: add_to_draft(w, person, self.piece(), self.dialogue("report")))

    @rule(who=st.integers(0, 2))
    def discard(self, who: int) -> None:
        person = self.reporters[who]
        self.act(lambda w: discard_draft(w, person, dialogue="report"))

    @rule(who=WHO, number=CASES)
    def add(self, who: int, number: int) -> None:
        """Add a word; it answers when something was asked."""
        case, person = self.case(number), self.reporter(who, self.case(number))
        answering = self.dialogue("answer", report=int(case))
        self.act(lambda w: add_to_case(w, person, case, self.piece(), answering))

    @rule(who=WHO, number=CASES)
    def add_file(self, who: int, number: int) -> None:
        """Add a file."""
        case, person = self.case(number), self.reporter(who, self.case(number))
        answering = self.dialogue("answer", report=int(case))

        async def added(world: World) -> None:
            async with world.storage.read() as view:
                report, key = await view.reports.get(case), await view.reports.data_key(case)
            if report is None or key is None:
                return
            sealed = await world.files.put(key, _chunks(), row=report.code)
            evidence = Evidence(sealed.sha256, sealed.size, "a.txt", "text/plain", sealed.file)
            try:
                piece = self.piece(EntryKind.DOCUMENT, evidence)
                await add_to_case(world, person, case, piece, answering)
            except Refusal:
                await world.files.remove(sealed.file)
                raise

        self.act(added)

    @rule(who=st.integers(0, 2), message=st.integers(1, 12))
    def edit(self, who: int, message: int) -> None:
        person = self.reporters[who]
        text = f"edited {next(self.messages)}"
        self.act(lambda w: edit_piece(w, person, message, text=text, evidence=None))

    @rule(who=WHO, number=CASES, given=st.booleans())
    def consent(self, who: int, number: int, given: bool) -> None:
        case, person = self.case(number), self.reporter(who, self.case(number))
        self.act(lambda w: change_consent(w, person, case, Consent.PARTNERS, given=given))

    @rule(who=WHO, number=CASES)
    def name_oneself(self, who: int, number: int) -> None:
        case, person = self.case(number), self.reporter(who, self.case(number))
        self.act(lambda w: give_name(w, person, case, Identity("member-1"), dialogue="owncase"))

    @rule(who=WHO, number=CASES)
    def withdraw(self, who: int, number: int) -> None:
        case, person = self.case(number), self.reporter(who, self.case(number))
        self.act(lambda w: withdraw_report(w, person, case))

    @rule(who=WHO, number=CASES)
    def unlink(self, who: int, number: int) -> None:
        """Keep a passphrase, and cut the link to the account."""
        case, person = self.case(number), self.reporter(who, self.case(number))

        async def unlinked(world: World) -> None:
            await make_passphrase(world, person, case)
            await confirm_passphrase(world, person, case)
            await unlink_report(world, person, case)

        self.act(unlinked)

    @rule(who=WHO, number=CASES)
    def wish_it_open(self, who: int, number: int) -> None:
        case, person = self.case(number), self.reporter(who, self.case(number))
        self.act(lambda w: ask_reopening(w, person, case))

    @rule(who=WHO, number=CASES)
    def bar(self, who: int, number: int) -> None:
        case, person = self.case(number), self.reporter(who, self.case(number))
        self.act(lambda w: bar_holder(w, person, case))

    # What reviewers do

    @rule(who=WHO, number=CASES)
    def take(self, who: int, number: int) -> None:
        case, person = self.case(number), self.reviewer(who, self.case(number))
        holder = self.before[case].reviewer if case in self.before else None
        if self.act(lambda w: take_report(w, person, case)):
            assert holder in {None, person}, "taken from who has it"

    @rule(who=WHO, number=CASES)
    def give_back(self, who: int, number: int) -> None:
        case = self.case(number)
        self.decide(
            who, case, lambda w, p: give_back_report(w, p, case, revision=self.revision(case))
        )

    @rule(
        who=WHO,
        number=CASES,
        status=STATUSES,
        behind=st.sampled_from([0, 0, 0, 1]),
    )
    def settle(self, who: int, number: int, status: ReportStatus, behind: int) -> None:
        case = self.case(number)
        seen = self.revision(case) - behind
        done = self.decide(who, case, lambda w, p: settle_report(w, p, case, status, revision=seen))
        assert not (done and behind), "decided on what has changed since"

    @rule(who=WHO, number=CASES, severity=st.sampled_from(list(Severity)))
    def grade(self, who: int, number: int, severity: Severity) -> None:
        case = self.case(number)
        change = (Grade.SEVERITY, severity.value)
        self.decide(
            who, case, lambda w, p: grade_report(w, p, case, change, revision=self.revision(case))
        )

    @rule(who=WHO, number=CASES, reason=st.sampled_from(list(CloseReason)))
    def close(self, who: int, number: int, reason: CloseReason) -> None:
        case = self.case(number)
        self.decide(
            who, case, lambda w, p: close_report(w, p, case, reason, revision=self.revision(case))
        )

    @rule(number=CASES, reason=st.sampled_from(list(CloseReason)))
    def finish(self, number: int, reason: CloseReason) -> None:
        """Take a case and close it at once: else few ever come to their end."""
        self.take(RIGHT, number)
        self.see()
        self.close(RIGHT, number, reason)

    @rule(who=WHO, number=CASES)
    def reopen(self, who: int, number: int) -> None:
        case, person = self.case(number), self.reviewer(who, self.case(number))
        self.act(lambda w: reopen_report(w, person, case, revision=self.revision(case)))

    @rule(who=WHO, number=CASES)
    def ask(self, who: int, number: int) -> None:
        case = self.case(number)
        self.decide(who, case, lambda w, p: ask_reporter(w, p, case, "When?", dialogue="ask"))

    @rule(who=WHO, number=CASES)
    def note(self, who: int, number: int) -> None:
        case, person = self.case(number), self.reviewer(who, self.case(number))
        self.act(lambda w: note_case(w, person, case, "A note", dialogue="note"))

    @rule(who=WHO, to=st.integers(0, 2), number=CASES)
    def offer(self, who: int, to: int, number: int) -> None:
        case, colleague = self.case(number), self.reviewers[to]
        self.decide(
            who,
            case,
            lambda w, p: offer_case(w, p, case, colleague, revision=self.revision(case)),
        )

    @rule(who=WHO, number=CASES, accepts=st.booleans())
    def answer(self, who: int, number: int, accepts: bool) -> None:
        case, person = self.case(number), self.reviewer(who, self.case(number))
        self.act(lambda w: answer_offer(w, person, case, accepts=accepts))

    @rule(who=WHO, number=CASES)
    def undo(self, who: int, number: int) -> None:
        case, person = self.case(number), self.reviewer(who, self.case(number))
        if self.act(lambda w: undo_decision(w, person, case, revision=self.revision(case))):
            self.undone = case

    def decide(
        self, who: int, case: ReportId, doing: Callable[[World, PersonId], Awaitable[object]]
    ) -> bool:
        """Let a reviewer decide; it must be refused unless the case is in their hands."""
        person = self.reviewer(who, case)
        done = self.act(lambda w: doing(w, person))
        if done:
            assert self.before[case].reviewer == person, "decided by who has not taken it"
        return done

    # What admins and time do

    @rule(number=CASES, held=st.booleans())
    def hold(self, number: int, held: bool) -> None:
        case = self.case(number)
        if held:
            self.act(lambda w: hold_report(w, self.admin, case, "A court", dialogue="hold"))
        else:
            self.act(lambda w: release_report(w, self.admin, case))

    @rule(days=st.sampled_from([1, 31, 200, 800]))
    def time_passes(self, days: int) -> None:
        """Let what is due be warned of, and be erased."""
        self.clock.forward(days=days)
        self.act(keep_reports)
        self.see()
        self.clock.forward(days=15)
        self.act(keep_reports)

    @rule()
    def deliver(self) -> None:
        """Send what is due, and see that nothing is told of what is gone or at rest."""
        self.clock.forward(hours=3)
        self.runner.run(self._deliver())

    async def _deliver(self) -> None:
        now, results, ends = self.clock.now(), [], set()
        async with self.world.storage.begin() as tx:
            claimed = await tx.outbox.claim(limit=500, now=now, real_now=now, lease_seconds=60)
        for each in claimed:
            screen = await self.outgoing.render(each)
            results.append(Result(each.id, each.person, DeliveryState.SENT, message_id=1))
            if screen is None or not isinstance(each.subject, Notice):
                continue
            kind, number = (
                each.subject.kind,
                ReportId(int(str(each.subject.params.get("report", 0)))),
            )
            case = self.before.get(number)
            if case is None:
                continue
            if case.status in GONE:
                assert kind == "case_update", f"{kind} of a case that is gone"
            if case.status is ReportStatus.CLOSED:
                ends.add(number)
                is_told = number in self.told_of_end and kind not in AFTER_CLOSING
                assert not is_told, f"{kind} of a case that is closed"
        self.told_of_end |= ends
        async with self.world.storage.begin() as tx:
            await tx.outbox.record(results, now=now, real_now=now)

    # The laws

    @invariant()
    def laws_hold(self) -> None:
        """Look at every report as it is now and as it was a step ago."""
        self.see()

    def see(self) -> None:
        """Compare all reports with how they were, and remember them."""
        self.runner.run(self._see())

    async def _see(self) -> None:
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
                    assert await view.reports.data_key(each.id) is None
                    assert await view.reports.reporter(each.id) is None
                    assert not await view.reports.entries(each.id)
                    assert await view.identities.get(each.id) is None
                    assert (each.answers, each.category, each.pseudonym) == ({}, "", "")
            kept = {
                entry.evidence.file
                for each in now.values()
                for entry in await view.reports.entries(each.id)
                if entry.evidence is not None
            }
        on_disk = {path.name for path in self.evidence.rglob("*") if path.is_file()}
        assert {name for name in on_disk if not _is_of(name, kept)} == set(), "left on disk"
        awake = {each.id for each in now.values() if each.status is not ReportStatus.CLOSED}
        self.told_of_end -= awake
        self.before, self.undone = now, None

    def _moved_lawfully(self, was: Report, report: Report) -> None:
        if report == replace(was, looked_at=report.looked_at, due_at=report.due_at):
            return
        assert report.revision > was.revision, "changed, and nobody would notice"
        assert report.code == was.code
        assert not (was.on_hold and report.status in GONE), "gone in spite of a hold"
        if report.status is not was.status and self.undone != report.id:
            assert report.status in LAWFUL[was.status], (was.status, report.status)
        assert was.status not in GONE, "what is gone stays as it is"


async def _opened(path: Path, vault: SealingVault) -> SqlStorage:
    return SqlStorage(SqliteDatabase(sa.make_url(f"sqlite+aiosqlite:///{path}")), vault)


async def _chunks() -> Any:
    yield b"evidence"


def _is_of(name: str, kept: set[str]) -> bool:
    return any(name.startswith(file) for file in kept)


CONTENT = load_content()


@pytest.mark.soak
def test_the_laws_of_a_report_hold_in_whatever_order_people_act(
    tmp_path: Path, migrated: Path, vault: SealingVault, soaking: bool
) -> None:
    """Nobody can foresee the order; a case must never be had by two, nor speak after its end."""
    Case.folder, Case.template, Case.vault, Case.numbers = tmp_path, migrated, vault, count()
    run_state_machine_as_test(
        Case,
        settings=settings(
            max_examples=400 if soaking else 40,
            stateful_step_count=60 if soaking else 40,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
            print_blob=False,
        ),
    )
