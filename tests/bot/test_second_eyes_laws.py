"""Staff ask, agree, refuse and make use of it in any order: nobody alone does what needs two."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from core.model.delivery import Notice
from core.model.identity import PersonId, ReportId, SecondRequestId
from core.model.packet import PacketChoice, PacketForm, is_ready, may_name
from core.model.report import (
    Anonymity,
    CloseReason,
    Consent,
    EntryKind,
    Identity,
    Report,
    ReportStatus,
    Severity,
)
from core.model.roles import Role
from core.model.second_eyes import DECIDED_WITHIN, USED_WITHIN, SecondKind, Wish, is_grave
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.ask_right import ask_right
from core.usecases.reports.change_consent import change_consent, give_name
from core.usecases.reports.decide_report import (
    close_report,
    give_back_report,
    settle_report,
    take_report,
)
from core.usecases.reports.decide_second import decide_second
from core.usecases.reports.grade_report import Grade, grade_report
from core.usecases.reports.keep_away import keep_from_case
from core.usecases.reports.keep_recipients import add_recipient
from core.usecases.reports.note_case import note_case
from core.usecases.reports.second_eyes import finish_agreed
from core.usecases.reports.use_right import Packet, open_packet, open_table, reveal_identity
from core.usecases.reports.withdraw_report import withdraw_report
from core.usecases.staff.set_role import set_role
from tests.bot.network_machine import CASES, RIGHT, WHO, Network, live
from vault.age import identity_from, recipient_of
from vault.sealing import SealingVault

KEY = recipient_of(identity_from(b"k" * 32))
NAME = Identity("member-1", "by letter")
PEOPLE = st.integers(0, 3)
"""The reviewers, of whom the third reported as well, and the admin."""
REQUESTS = st.integers(0, 3)
"""Counted from the newest."""
RIGHTS = st.sampled_from([SecondKind.REVEAL, SecondKind.EXPORT, SecondKind.EXPORT, SecondKind.BULK])


@dataclass
class Asked:
    """A request as the one who keeps these laws remembers it."""

    asker: PersonId
    wish: Wish
    at: datetime
    decided: bool = False
    until: datetime | None = None
    """Agreed to, and to be used before then."""
    arrived: bool = False


class Desk(Network):
    """Cases that are closed, shown and carried out of the house."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[SecondRequestId, Asked] = {}
        self.barred: set[tuple[ReportId, PersonId]] = set()
        self.roles: dict[PersonId, set[Role]] = {}
        self.lowered: set[ReportId] = set()
        self.may_close: set[ReportId] = set()

    @initialize()
    def people(self) -> None:
        """Let them all have the rights that they can lose, and the list a recipient."""
        super().people()
        for person in self.reviewers:
            self.roles[person] = {Role.REVIEWER}
            for role in (Role.TRUSTEE,):
                self._grant(person, role, held=True)
        self.roles[self.admin] = {Role.ADMIN}
        self.act(lambda w: add_recipient(w, self.admin, "one", KEY, dialogue=None))
        for number in range(len(self.owners)):
            self.see()
            self.verify(RIGHT, number, Severity.HIGH)
            self.be_named(number)
            self.consent(number, given=True)

    def _grant(self, person: PersonId, role: Role, *, held: bool) -> None:
        if self.act(lambda w: set_role(w, self.admin, person, role, held=held)):
            (self.roles[person].add if held else self.roles[person].discard)(role)

    # What reporters do

    @rule(number=CASES, given=st.booleans())
    def consent(self, number: int, given: bool) -> None:
        """Agree that the case may be handed on, or take that back."""
        case = self.case(number)
        person = self.reporter(RIGHT, case)
        self.act(lambda w: change_consent(w, person, case, Consent.PARTNERS, given=given))

    @rule(number=CASES)
    def be_named(self, number: int) -> None:
        case = self.case(number)
        self.act(lambda w: give_name(w, self.reporter(RIGHT, case), case, NAME, dialogue="own"))

    @rule(number=CASES)
    def withdraw(self, number: int) -> None:
        case = self.case(number)
        self.act(lambda w: withdraw_report(w, self.reporter(RIGHT, case), case))

    # What staff do

    @rule(who=WHO, number=CASES, severity=st.sampled_from(list(Severity)))
    def verify(self, who: int, number: int, severity: Severity) -> None:
        """Take a case, say how grave it is, and that it is true."""
        case = self.case(number)
        person = self.reviewer(who, case)
        self.act(lambda w: take_report(w, person, case))
        self.see()
        self._grade(person, case, severity)
        seen, verified = self.revision(case), ReportStatus.VERIFIED
        self.act(lambda w: settle_report(w, person, case, verified, revision=seen))

    @rule(number=CASES, severity=st.sampled_from(list(Severity)))
    def grade(self, number: int, severity: Severity) -> None:
        case = self.case(number)
        self._grade(self.reviewer(RIGHT, case), case, severity)

    def _grade(self, person: PersonId, case: ReportId, severity: Severity) -> None:
        was, seen = self.before.get(case), self.revision(case)
        change = (Grade.SEVERITY, severity.value)
        if self.act(lambda w: grade_report(w, person, case, change, revision=seen)):
            self.see()
            if was is not None and is_grave(was) and not is_grave(self.before[case]):
                self.lowered.add(case)

    @rule(number=CASES)
    def note(self, number: int) -> None:
        """Write what must never leave."""
        case = self.case(number)
        self.act(lambda w: note_case(w, self.reviewer(RIGHT, case), case, "A note", dialogue="n"))

    @rule(number=CASES)
    def give_back(self, number: int) -> None:
        case = self.case(number)
        person, seen = self.reviewer(RIGHT, case), self.revision(case)
        self.act(lambda w: give_back_report(w, person, case, revision=seen))

    @rule(who=WHO, number=CASES)
    def close(self, who: int, number: int) -> None:
        """Close a case, or ask for that."""
        case = self.case(number)
        person, seen, reason = self.reviewer(who, case), self.revision(case), CloseReason.RESOLVED
        if not self._needs_two(case):
            self.may_close.add(case)
        if self.act(lambda w: close_report(w, person, case, reason, revision=seen)):
            self.runner.run(self._remember_closing(person, case))

    async def _remember_closing(self, person: PersonId, case: ReportId) -> None:
        async with self.world.storage.read() as view:
            newest = await view.second_eyes.newest(person, SecondKind.CLOSE, case)
        if newest is not None and newest.id not in self.asked:
            self.asked[newest.id] = Asked(person, newest.wish, newest.asked_at)

    def _needs_two(self, case: ReportId) -> bool:
        return case in self.before and (is_grave(self.before[case]) or case in self.lowered)

    @rule(who=WHO, number=CASES, kind=RIGHTS, named=st.booleans())
    def ask(self, who: int, number: int, kind: SecondKind, named: bool) -> None:
        """Ask to see who reported, to hand a case out, or to take the table of all cases."""
        case = self.case(number)
        person = self.reviewer(who, case)
        choice = PacketChoice(PacketForm.DOSSIER, None, "one", KEY, identity=named)
        options = choice.packed() if kind is SecondKind.EXPORT else {}
        wish = Wish(kind, None if kind is SecondKind.BULK else case, "why", options)

        async def asked(world: World) -> None:
            request = await ask_right(world, person, wish, dialogue=None)
            self.asked[request.id] = Asked(person, wish, self.clock.now())

        self.act(asked)

    @rule(who=PEOPLE, back=REQUESTS, agreed=st.sampled_from([True, True, False]))
    def decide(self, who: int, back: int, agreed: bool) -> None:
        """Agree or refuse, as whoever it may be."""
        number, asked = self._request(back)
        person = [*self.reviewers, self.admin][who]
        if asked.wish.report is not None and asked.wish.kind is SecondKind.CLOSE and agreed:
            self.may_close.add(asked.wish.report)
        if not self.act(lambda w: decide_second(w, person, number, agreed=agreed)):
            self.may_close.clear()
            return
        assert person != asked.asker, "agreed to by who asked"
        assert not asked.decided, "decided twice"
        assert self.clock.now() - asked.at < DECIDED_WITHIN, (
            "decided when nobody wanted it any more"
        )
        assert self._may_decide(person, asked.wish), "decided by who must not know of it"
        asked.decided = True
        asked.until = self.clock.now() + USED_WITHIN if agreed else None

    def _may_decide(self, person: PersonId, wish: Wish) -> bool:
        if not self.roles[person] & {Role.REVIEWER, Role.ADMIN}:
            return False
        return wish.report is None or not self._hidden(wish.report, person)

    def _hidden(self, case: ReportId, person: PersonId) -> bool:
        """Say whether a case is not there for somebody."""
        return (case, person) in self.barred or self.owners.get(case) == person

    def _request(self, back: int) -> tuple[SecondRequestId, Asked]:
        there = sorted(self.asked)
        if not there:
            return SecondRequestId(99), Asked(self.admin, Wish(SecondKind.BULK, None, ""), self.now)
        number = there[-1 - back % len(there)]
        return number, self.asked[number]

    @property
    def now(self) -> datetime:
        return self.clock.now()

    @rule(who=st.sampled_from([RIGHT, RIGHT, RIGHT, 0, 1, 2]), back=REQUESTS)
    def use(self, who: int, back: int) -> None:
        """Make use of what was agreed to, or try to."""
        number, asked = self._request(back)
        person = asked.asker if who == RIGHT else self.reviewers[who]
        if asked.wish.kind is SecondKind.CLOSE:
            return
        if self.act(lambda w: self._used(w, person, number, asked)):
            self._may_be_used(person, asked)
            lasts = min(self.clock.now(), asked.at + DECIDED_WITHIN) + USED_WITHIN
            asked.until = lasts

    @rule(who=st.sampled_from([RIGHT, 0, 1, 2]), back=REQUESTS)
    def arrive(self, who: int, back: int) -> None:
        """Say that it arrived: only for who asked that means anything."""
        number, asked = self._request(back)
        person = asked.asker if who == RIGHT else self.reviewers[who]
        self.act(lambda w: finish_agreed(w, person, number))
        asked.arrived |= person == asked.asker and asked.until is not None

    async def _used(
        self, world: World, person: PersonId, number: SecondRequestId, asked: Asked
    ) -> None:
        match asked.wish.kind:
            case SecondKind.REVEAL:
                seen = await reveal_identity(world, person, number)
                assert seen.identity == NAME
            case SecondKind.EXPORT:
                self._holds_what_it_may(await open_packet(world, person, number))
            case SecondKind.BULK:
                async for line in await open_table(world, person, number):
                    assert not self._hidden(line.report.id, person), "a line that must not be known"

    def _holds_what_it_may(self, packet: Packet) -> None:
        report = packet.report
        assert is_ready(report), "handed out, and not found to be true"
        assert all(entry.kind is not EntryKind.NOTE for entry in packet.entries)
        assert (packet.identity is None) is not packet.choice.identity
        if packet.identity is not None:
            assert may_name(packet.choice.form, report), "named, and they did not agree to that"
            assert report.anonymity is Anonymity.NAMED

    def _may_be_used(self, person: PersonId, asked: Asked) -> None:
        assert person == asked.asker, "used by who did not ask"
        assert not asked.arrived, "used twice"
        assert asked.until is not None, "used, and nobody else agreed"
        assert self.clock.now() < asked.until, "used when its hour was over"
        wish, roles = asked.wish, self.roles[person]
        assert wish.report is None or not self._hidden(wish.report, person)
        assert roles & {Role.REVIEWER, Role.ADMIN}
        if wish.kind is SecondKind.REVEAL:
            assert {Role.REVIEWER, Role.TRUSTEE} <= roles
        if wish.kind is SecondKind.EXPORT:
            named = PacketChoice.unpacked(wish.options).identity
            assert Role.REVIEWER in roles
            assert not named or Role.TRUSTEE in roles, "a name encrypted to a key of one's own"

    # What admins and time do

    @rule(who=PEOPLE, number=CASES, barred=st.booleans())
    def keep_away(self, who: int, number: int, barred: bool) -> None:
        """Bar somebody of staff from a case, or let them in again; none bars themselves away."""
        case, person = self.case(number), [*self.reviewers, self.admin][who]
        if self.act(lambda w: keep_from_case(w, self.admin, case, person, barred=barred)):
            (self.barred.add if barred else self.barred.discard)((case, person))

    @rule(who=st.integers(0, 2), role=st.sampled_from([Role.REVIEWER, Role.TRUSTEE, Role.ADMIN]),
          held=st.booleans())  # fmt: skip
    def change_role(self, who: int, role: Role, held: bool) -> None:
        self._grant(self.reviewers[who], role, held=held)

    @rule(minutes=st.sampled_from([10, 59, 61, 1441]))
    def time_passes(self, minutes: int) -> None:
        self.clock.forward(minutes=minutes)
        self.runner.run(self._told())

    async def _told(self) -> None:
        for delivery, kind, _ in await self.told():
            if kind != "second_asked" or not isinstance(delivery.subject, Notice):
                continue
            request = delivery.subject.params["request"]
            asked = self.asked[SecondRequestId(int(str(request)))]
            assert self._may_decide(delivery.person, asked.wish), "asked, and must not know of it"

    # The laws

    async def look_further(self, view: Transaction, now: dict[ReportId, Report]) -> None:
        """See that nothing came to its end but by who may end it."""
        for case, report in now.items():
            was = self.before.get(case)
            if was is None or was.status is report.status:
                continue
            if report.status is ReportStatus.CLOSED:
                assert case in self.may_close, "closed by one, and it needed two"
        self.may_close.clear()


@pytest.mark.soak
def test_nobody_alone_does_what_needs_two(
    tmp_path: Path, migrated: Path, vault: SealingVault, soaking: bool
) -> None:
    """Roles come and go between asking, agreeing and doing; each gap would be a way around."""
    place = (tmp_path, migrated, vault)
    live(Desk, place, examples=300 if soaking else 25, steps=50 if soaking else 30)
