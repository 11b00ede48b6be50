"""Passphrases are made, tried and replaced, and accounts unlinked: nothing but the words opens."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from core.model.delivery import Notice
from core.model.dialogue import Dialogue
from core.model.identity import PersonId, ReportId
from core.model.refusals import TooManyTries
from core.model.report import Consent, Report
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.add_piece import add_to_case
from core.usecases.reports.ask_reporter import ask_reporter
from core.usecases.reports.change_consent import change_consent
from core.usecases.reports.decide_report import take_report
from core.usecases.reports.edit_piece import edit_piece
from core.usecases.reports.keep_passphrase import confirm_passphrase, make_passphrase
from core.usecases.reports.open_elsewhere import open_with_passphrase
from core.usecases.reports.owned import OPENED
from core.usecases.reports.unlink_report import unlink_report
from core.usecases.reports.withdraw_report import withdraw_report
from tests.bot.network_machine import CASES, GONE, RIGHT, Network, live
from vault.sealing import SealingVault

ACCOUNTS = st.integers(0, 3)
"""The reporters, and one that never reported anything."""
WHOSE = st.sampled_from([RIGHT, RIGHT, RIGHT, 0, 1, 2, 3])
DIALOGUES = ("answer", "owncase", "danger", OPENED)


@dataclass(frozen=True)
class Open:
    """A case that somebody has open with its passphrase."""

    case: ReportId
    phrase: str
    until: datetime


class Elsewhere(Network):
    """Cases that are opened from other accounts, or from none."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: dict[ReportId, str] = {}
        self.phrases: dict[ReportId, str] = {}
        self.old: set[str] = {"some words that were never shown"}
        self.opened: dict[PersonId, Open] = {}
        self.sent: dict[int, tuple[PersonId, ReportId]] = {}
        self.unlinked: set[tuple[PersonId, ReportId]] = set()
        """Accounts that led to a case, and have not opened it since."""

    @initialize()
    def people(self) -> None:
        """Let both first cases have a passphrase, and one be in hand."""
        super().people()
        self.see()
        self.accounts = [*self.reporters, self.admin]
        for number in (0, 1):
            self.make(RIGHT, number)
            self.confirm(RIGHT, number)
        self.act(lambda w: take_report(w, self.reviewers[0], self.case(0)))

    def account(self, who: int, case: ReportId) -> PersonId:
        """Return an account, or the one that a case is linked to, or has it open."""
        if who != RIGHT:
            return self.accounts[who]
        able = [person for person in self.accounts if self.may(person, case)]
        return able[0] if able else self.accounts[0]

    def may(self, person: PersonId, case: ReportId) -> bool:
        """Say whether somebody owns a case, or has it open with the words that open it now."""
        if case in self.before and self.before[case].status in GONE:
            return self.owners.get(case) == person
        found = self.opened.get(person)
        is_open = (
            found is not None
            and found.case == case
            and self.clock.now() < found.until
            and self.phrases.get(case) == found.phrase
        )
        return self.owners.get(case) == person or is_open

    def _by_owner(self, person: PersonId, case: ReportId, done: bool) -> bool:
        assert not done or self.may(person, case), "done by who neither owns nor opened it"
        return done

    # What reporters do

    @rule(who=WHOSE, number=CASES)
    def make(self, who: int, number: int) -> None:
        """Have a new passphrase shown."""
        case = self.case(number)
        person = self.account(who, case)

        async def made(world: World) -> None:
            self.shown[case] = (await make_passphrase(world, person, case)).phrase

        self._by_owner(person, case, self.act(made))

    @rule(who=WHOSE, number=CASES)
    def confirm(self, who: int, number: int) -> None:
        """Say that it was written down; whoever else had the case open has it open no more."""
        case = self.case(number)
        person = self.account(who, case)
        was_open = self.opened.get(person)
        able = self.may(person, case)
        done = self.act(lambda w: confirm_passphrase(w, person, case))
        assert not done or able, "confirmed by who neither owns nor opened it"
        if done and case in self.shown:
            if case in self.phrases:
                self.old.add(self.phrases[case])
            self.phrases[case] = self.shown.pop(case)
            if was_open is not None and was_open.case == case:
                still = Open(case, self.phrases[case], was_open.until)
                self.opened[person] = still if was_open.phrase not in self.old or able else was_open

    @rule(who=WHOSE, number=CASES)
    def unlink(self, who: int, number: int) -> None:
        case = self.case(number)
        person = self.account(who, case)
        if self.act(lambda w: unlink_report(w, person, case)):
            assert self.owners.get(case) == person, "unlinked by who it was not linked to"
            assert case in self.phrases, "unlinked, and nobody can open it any more"
            del self.owners[case]
            self.opened.pop(person, None)
            self.unlinked.add((person, case))

    @rule(who=ACCOUNTS, number=CASES, right=st.sampled_from([True, True, True, False]))
    def open(self, who: int, number: int, right: bool) -> None:
        """Try words on a code: those that open it now, or others that once did, or never."""
        case, person = self.case(number), self.accounts[who]
        phrase = self.phrases.get(case, "") if right else max(self.old)
        code = self.before[case].code if case in self.before else "AAAA-AAAA"
        asked = Dialogue(OPENED, "tokens", "phrase", {"code": code}, self.clock.now())
        tired: list[bool] = []

        async def tried(world: World) -> None:
            try:
                await open_with_passphrase(world, person, asked, phrase)
            except TooManyTries:
                tired.append(True)
                raise

        fits = bool(phrase) and self.phrases.get(case) == phrase
        fits &= case in self.before and self.before[case].status not in GONE
        done = self.act(tried)
        assert done is (fits and not tired), "opened with other words, or not with its own"
        if done:
            until = self.clock.now() + self.world.rules.fading.opened
            self.opened[person] = Open(case, phrase, until)
            self.unlinked.discard((person, case))

    @rule(who=WHOSE, number=CASES)
    def add(self, who: int, number: int) -> None:
        """Say more, from whatever account."""
        case = self.case(number)
        person, piece = self.account(who, case), self.piece()
        answering = self.dialogue("answer", report=int(case))
        done = self.act(lambda w: add_to_case(w, person, case, piece, answering))
        if self._by_owner(person, case, done):
            self.keep_in_mind(case, piece)
            self.sent[piece.message_id] = (person, case)

    @rule(back=st.integers(0, 2))
    def edit(self, back: int) -> None:
        """Change a message that still stands in the chat that it was sent in."""
        if not self.sent:
            return
        message = sorted(self.sent)[-1 - back % len(self.sent)]
        person, case = self.sent[message]
        text = f"edited {next(self.messages)}"
        found: list[bool] = []

        async def edited(world: World) -> None:
            became = await edit_piece(world, person, message, text=text, evidence=None)
            found.append(became is not None)

        self._by_owner(person, case, self.act(edited) and found[0])

    @rule(who=WHOSE, number=CASES, given=st.booleans())
    def consent(self, who: int, number: int, given: bool) -> None:
        case = self.case(number)
        person = self.account(who, case)
        done = self.act(lambda w: change_consent(w, person, case, Consent.PARTNERS, given=given))
        self._by_owner(person, case, done)

    @rule(who=st.sampled_from([0, 1, 2, 3, RIGHT]), number=CASES, sure=st.sampled_from([1, 0, 0]))
    def withdraw(self, who: int, number: int, sure: int) -> None:
        """Destroy the case; not too often, or there would be nothing to look at."""
        case = self.case(number)
        person = self.account(who, case)
        if sure or not self.may(person, case):
            self._by_owner(person, case, self.act(lambda w: withdraw_report(w, person, case)))

    # What staff and time do

    @rule(number=CASES)
    def ask(self, number: int) -> None:
        """Ask the reporter something: the question has to find them, or nobody."""
        case = self.case(number)
        person = self.reviewer(RIGHT, case)
        self.act(lambda w: ask_reporter(w, person, case, "When?", dialogue="ask"))

    @rule(minutes=st.sampled_from([1, 20, 70]))
    def time_passes(self, minutes: int) -> None:
        self.clock.forward(minutes=minutes)
        for delivery, kind, case in self.runner.run(self.told()):
            assert isinstance(delivery.subject, Notice)
            if delivery.person in self.reporters[:2] and case in self.before:
                linked = self.owners.get(case) == delivery.person
                assert linked, f"{kind}: word that leads from an account to an unlinked case"

    # The laws

    async def look_further(self, view: Transaction, now: dict[ReportId, Report]) -> None:
        """See that from no account anything leads to a case that is not linked to it."""
        for case, report in now.items():
            if report.status in GONE:
                self.owners.pop(case, None)
                self.phrases.pop(case, None)
            else:
                assert await view.reports.reporter(case) == self.owners.get(case)
        for person in self.accounts if self.before else ():
            linked = {each.id for each in await view.reports.of_reporter(person)}
            assert linked == {case for case, owner in self.owners.items() if owner == person}
        for person, case in self.unlinked:
            for name in DIALOGUES:
                kept = await view.dialogues.get(person, name)
                leads = kept is not None and kept.state.get("report") == int(case)
                assert not leads, f"the dialogue {name} leads to a case that was unlinked"


@pytest.mark.soak
def test_an_unlinked_case_leads_nowhere_and_nothing_but_its_words_opens_it(
    tmp_path: Path, migrated: Path, vault: SealingVault, soaking: bool
) -> None:
    """A phone that is seized after unlinking must not lead to the case in any way."""
    place = (tmp_path, migrated, vault)
    live(Elsewhere, place, examples=300 if soaking else 25, steps=50 if soaking else 30)
