"""Reporters and reviewers act in any order whatever: the laws of a report hold after every step."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import rule

from core.model.identity import PersonId, ReportId
from core.model.refusals import Refusal
from core.model.report import (
    CloseReason,
    Consent,
    EntryKind,
    Evidence,
    Identity,
    Report,
    ReportStatus,
    Severity,
)
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.add_piece import add_to_case, add_to_draft
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
from core.usecases.reports.undo_decision import undo_decision
from core.usecases.reports.unlink_report import unlink_report
from core.usecases.reports.withdraw_report import discard_draft, withdraw_report
from core.usecases.upkeep.keep_reports import keep_reports
from tests.bot.network_machine import CASES, GONE, RIGHT, WHO, Network, live
from vault.sealing import SealingVault

AFTER_CLOSING = frozenset({"case_reopening", "retention_warning", "second_unanswered"})
"""What may still be told of a closed case once its end was told: a new wish, and its last days."""
STATUSES = st.sampled_from([*SETTLED, *SETTLED, *SETTLED, *ReportStatus])


class Case(Network):
    """Cases from their first word to their last."""

    def __init__(self) -> None:
        super().__init__()
        self.told_of_end: set[ReportId] = set()

    # What reporters do

    @rule(who=st.integers(0, 2))
    def report(self, who: int) -> None:
        """Begin, write, and send it."""
        self.submit(self.reporters[who])

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
        answering, piece = self.dialogue("answer", report=int(case)), self.piece()
        if self.act(lambda w: add_to_case(w, person, case, piece, answering)):
            self.keep_in_mind(case, piece)

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
                self.keep_in_mind(case, piece)
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
        ends = set()
        for _, kind, number in self.runner.run(self.told()):
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

    async def look_further(self, view: Transaction, now: dict[ReportId, Report]) -> None:
        """Remember of which cases the end was told, until they are opened again."""
        awake = {each.id for each in now.values() if each.status is not ReportStatus.CLOSED}
        self.told_of_end -= awake


async def _chunks() -> Any:
    yield b"evidence"


@pytest.mark.soak
def test_the_laws_of_a_report_hold_in_whatever_order_people_act(
    tmp_path: Path, migrated: Path, vault: SealingVault, soaking: bool
) -> None:
    """Nobody can foresee the order; a case must never be had by two, nor speak after its end."""
    place = (tmp_path, migrated, vault)
    live(Case, place, examples=400 if soaking else 40, steps=60 if soaking else 40)
