"""Somebody is in danger while staff come, go, hand over and are barred: it rings until taken."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from core.model.danger import FRESH, Danger, DangerEnd
from core.model.duty import Presence
from core.model.identity import PersonId, ReportId
from core.model.report import CloseReason, Report, ReportStatus, Severity, ended
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.danger.raise_danger import end_danger, raise_danger
from core.usecases.danger.repeat_alerts import repeat_alerts
from core.usecases.danger.take_danger import take_danger
from core.usecases.duty.set_duty import set_presence
from core.usecases.reports.bar_from_case import bar_holder
from core.usecases.reports.browse_queue import Filters, Stage, browse_queue
from core.usecases.reports.decide_report import (
    close_report,
    give_back_report,
    settle_report,
    take_report,
)
from core.usecases.reports.find_case import find_case
from core.usecases.reports.grade_report import Grade, grade_report
from core.usecases.reports.hand_over import answer_offer, offer_case
from core.usecases.reports.keep_away import keep_from_case
from core.usecases.reports.next_case import next_case
from core.usecases.reports.open_report import open_report
from core.usecases.reports.withdraw_report import withdraw_report
from core.usecases.staff.set_role import set_role
from tests.bot.network_machine import CASES, GONE, RIGHT, WHO, Network, live
from vault.sealing import SealingVault

ALERTS = frozenset({"danger_alert", "danger_passed_on"})
PEOPLE = st.integers(0, 2)


class Alarm(Network):
    """Dangers from the first alert to the last."""

    def __init__(self) -> None:
        super().__init__()
        self.dangers: dict[ReportId, Danger] = {}
        self.barred: set[tuple[ReportId, PersonId]] = set()
        self.dismissed: set[PersonId] = set()

    @initialize()
    def people(self) -> None:
        """Let somebody be in danger from the beginning."""
        super().people()
        self.see()
        self.cry(0, 0)

    # What reporters do

    @rule(who=PEOPLE, number=st.sampled_from([None, 0, 0, 1, 2]))
    def cry(self, who: int, number: int | None) -> None:
        """Say that somebody is in danger: in a new case, or in one there is."""
        case = None if number is None else self.case(number)
        person = self.reporters[who] if case is None else self.owners.get(case, self.reporters[0])

        async def raised(world: World) -> None:
            found = await raise_danger(world, person, case)
            self.owners.setdefault(found.report.id, person)
            assert found.danger.ended_at is None, "raised, and nobody is told"

        self.act(raised)

    @rule(who=WHO, number=CASES)
    def be_safe(self, who: int, number: int) -> None:
        """Say that it is over: only who raised it can."""
        case = self.case(number)
        person = self.reporter(who, case)
        if self.act(lambda w: end_danger(w, person, case)):
            assert self.owners.get(case) == person, "ended by a stranger"

    @rule(number=CASES)
    def withdraw(self, number: int) -> None:
        case = self.case(number)
        self.act(lambda w: withdraw_report(w, self.reporter(RIGHT, case), case))

    @rule(number=CASES)
    def bar(self, number: int) -> None:
        """Bar who has the case."""
        case = self.case(number)
        holder = self.before[case].reviewer if case in self.before else None
        done = self.act(lambda w: bar_holder(w, self.reporter(RIGHT, case), case))
        if done and holder is not None:
            self.barred.add((case, holder))

    # What staff do

    @rule(who=WHO, number=CASES)
    def take_it(self, who: int, number: int) -> None:
        """Take the danger from its alert."""
        case = self.case(number)
        person = self.reviewer(who, case)
        self._by_staff(person, case, self.act(lambda w: take_danger(w, person, case)))

    @rule(who=WHO, number=CASES)
    def take(self, who: int, number: int) -> None:
        case = self.case(number)
        person = self.reviewer(who, case)
        self._by_staff(person, case, self.act(lambda w: take_report(w, person, case)))

    @rule(who=PEOPLE, number=CASES)
    def look(self, who: int, number: int) -> None:
        """Open the case: the reporter is told that somebody has seen it."""
        case = self.case(number)
        person = self.reviewers[who]
        self._by_staff(person, case, self.act(lambda w: open_report(w, person, case)))

    @rule(number=CASES)
    def give_back(self, number: int) -> None:
        case = self.case(number)
        person, seen = self.reviewer(RIGHT, case), self.revision(case)
        self.act(lambda w: give_back_report(w, person, case, revision=seen))

    @rule(number=CASES, severity=st.sampled_from(list(Severity)))
    def verify(self, number: int, severity: Severity) -> None:
        """Say how grave it is and that it is true."""
        case = self.case(number)
        person, seen = self.reviewer(RIGHT, case), self.revision(case)
        change = (Grade.SEVERITY, severity.value)
        if self.act(lambda w: grade_report(w, person, case, change, revision=seen)):
            self.see()
        verified = ReportStatus.VERIFIED
        seen = self.revision(case)
        self.act(lambda w: settle_report(w, person, case, verified, revision=seen))

    @rule(number=CASES)
    def close(self, number: int) -> None:
        case = self.case(number)
        person, seen = self.reviewer(RIGHT, case), self.revision(case)
        reason = CloseReason.RESOLVED
        self.act(lambda w: close_report(w, person, case, reason, revision=seen))

    @rule(number=CASES, to=PEOPLE)
    def offer(self, number: int, to: int) -> None:
        case, colleague = self.case(number), self.reviewers[to]
        person, seen = self.reviewer(RIGHT, case), self.revision(case)
        self.act(lambda w: offer_case(w, person, case, colleague, revision=seen))

    @rule(number=CASES, who=PEOPLE, accepts=st.booleans())
    def answer(self, number: int, who: int, accepts: bool) -> None:
        case, person = self.case(number), self.reviewers[who]
        done = self.act(lambda w: answer_offer(w, person, case, accepts=accepts))
        self._by_staff(person, case, done)

    @rule(who=PEOPLE, presence=st.sampled_from(list(Presence)))
    def be_there(self, who: int, presence: Presence) -> None:
        """Be on duty, off, or by one's hours."""
        self.act(lambda w: set_presence(w, self.reviewers[who], presence))

    @rule(who=PEOPLE, number=CASES, barred=st.sampled_from([True, True, False]))
    def keep_away(self, who: int, number: int, barred: bool) -> None:
        """Let an admin bar somebody, or let them in again."""
        case, person = self.case(number), self.reviewers[who]
        if self.act(lambda w: keep_from_case(w, self.admin, case, person, barred=barred)):
            (self.barred.add if barred else self.barred.discard)((case, person))

    @rule(who=PEOPLE, held=st.booleans())
    def dismiss(self, who: int, held: bool) -> None:
        """Take the role from a reviewer, or give it back."""
        person = self.reviewers[who]
        if self.act(lambda w: set_role(w, self.admin, person, Role.REVIEWER, held=held)):
            (self.dismissed.discard if held else self.dismissed.add)(person)

    def _by_staff(self, person: PersonId, case: ReportId, done: bool) -> None:
        """Refuse what was done by who must not know of a case; of what is gone all is gone."""
        is_gone = case in self.before and self.before[case].status in GONE
        allowed = is_gone or person in self._able(case)
        assert not done or allowed, "done by who must not know of the case"

    def _able(self, case: ReportId) -> set[PersonId]:
        """Return the reviewers who may know of a case."""
        hidden = {person for report, person in self.barred if report == case}
        return set(self.reviewers) - self.dismissed - hidden - {self.owners.get(case)}

    # What time does

    @rule(minutes=st.sampled_from([0, 1, 3, 10, 60, 600, 1500]))
    def time_passes(self, minutes: int) -> None:
        """Let alerts be repeated, and see that just those are told who are to be."""
        self.runner.run(self._told_as_due({}))
        self.clock.forward(minutes=minutes)
        before = {case: danger.rounds for case, danger in self.dangers.items()}
        self.act(repeat_alerts)
        self.see()
        self.runner.run(self._told_as_due(before))

    async def _told_as_due(self, rounds: dict[ReportId, int]) -> None:
        """Send what is due.

        Args:
            rounds: of each danger before it was looked at what is to be repeated.
        """
        told: dict[ReportId, list[PersonId]] = {}
        for delivery, kind, case in await self.told():
            if kind not in ALERTS:
                continue
            danger = self.dangers.get(case)
            assert danger is not None, "an alert of a case that nobody cried for"
            assert danger.ended_at is None, "an alert after its end"
            able = self._able(case) | {self.admin}
            assert delivery.person in able, "told to who must not know of it"
            told.setdefault(case, []).append(delivery.person)
        for people in told.values():
            assert len(people) == len(set(people)), "one alert, told to somebody twice"
        for case, before in rounds.items():
            danger = self.dangers[case]
            if danger.ended_at is None and danger.rounds > before:
                self._all_were_woken(danger, set(told.get(case, ())))

    def _all_were_woken(self, danger: Danger, told: set[PersonId]) -> None:
        able = self._able(danger.report)
        assert able <= told, "a reviewer was not woken"
        late = self.clock.now() - danger.raised_at >= timedelta(minutes=10)
        if late or not able:
            assert self.admin in told, "no admin was woken"
        assert danger.told == len(told), "the reporter is told otherwise"

    # The laws

    async def look_further(self, view: Transaction, now: dict[ReportId, Report]) -> None:
        """Hold every danger against its case, and against how it was a step ago."""
        was, self.dangers = self.dangers, {}
        for case, report in now.items():
            danger = await view.dangers.get(case)
            if danger is None:
                assert case not in was or was[case].ended_at is not None or ended(report.status)
                continue
            self.dangers[case] = danger
            self._rings_until_taken(report, danger)
            self._ended_for_a_reason(report, was.get(case), danger)
        for person in self.reviewers:
            await self._sees_what_they_may(person, now)

    def _rings_until_taken(self, report: Report, danger: Danger) -> None:
        moment = self.clock.now()
        if danger.ended_at is None:
            assert not ended(report.status), "it rings for a case that has ended"
            assert danger.next_at is not None, "it is open, and will never ring again"
            assert danger.next_at <= moment + timedelta(hours=1)
        elif danger.end is DangerEnd.TAKEN and moment - danger.ended_at < FRESH:
            holder = report.reviewer
            in_hands = holder in self._able(report.id) or ended(report.status)
            assert in_hands, "taken a short while ago, and in nobody's hands"

    def _ended_for_a_reason(self, report: Report, was: Danger | None, danger: Danger) -> None:
        if was is None or was.raised_at != danger.raised_at or was.ended_at is not None:
            return
        assert danger.rounds >= was.rounds
        assert was.seen_at is None or danger.seen_at == was.seen_at
        match danger.end:
            case DangerEnd.TAKEN:
                assert report.reviewer is not None or ended(report.status)
            case DangerEnd.ENDED:
                assert ended(report.status)
            case DangerEnd.OVER | None:
                pass

    async def _sees_what_they_may(self, person: PersonId, now: dict[ReportId, Report]) -> None:
        """Look at the queue as a reviewer does: no barred case, none of their own."""
        if person in self.dismissed:
            return
        page = await browse_queue(self.world, person, Filters(stage=Stage.OPEN), page=0, size=50)
        open_cases = {
            report.id
            for report in now.values()
            if report.submitted_at is not None and not ended(report.status)
        }
        visible = {case for case in open_cases if person in self._able(case)}
        assert {report.id for report in page.reports} <= visible
        assert page.total == len(visible), "counted, and not to be known of"
        nearest = await next_case(self.world, person)
        assert nearest is None or nearest in visible

    @rule(who=PEOPLE, number=CASES)
    def search(self, who: int, number: int) -> None:
        """Look for a case by its code."""
        case, person = self.case(number), self.reviewers[who]
        if case in self.before:
            code = self.before[case].code
            self._by_staff(person, case, self.act(lambda w: find_case(w, person, code)))


@pytest.mark.soak
def test_a_danger_rings_until_it_is_taken_and_never_after(
    tmp_path: Path, migrated: Path, vault: SealingVault, soaking: bool
) -> None:
    """Staff come and go, and are barred; a danger that falls silent by that costs a life."""
    place = (tmp_path, migrated, vault)
    live(Alarm, place, examples=300 if soaking else 25, steps=50 if soaking else 30)
