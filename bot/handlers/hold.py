"""A legal hold on a case, and word to staff that cases will be deleted."""

from bot.handlers.case_extras import CASE_EXTRAS, NO_EXTRA, CaseExtra
from bot.handlers.case_taps import ReviewTap
from bot.handlers.hold_taps import AuditTap, HoldTap
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from bot.words import Words
from core.model.delivery import Notice
from core.model.dialogue import Dialogue
from core.model.identity import PersonId, ReportId
from core.model.refusals import Outdated, Unusable
from core.model.retention import HOLD_REASON_LIMIT
from core.model.roles import Role
from core.ports.world import World
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue
from core.usecases.reports.hold_report import (
    can_hold,
    hold_report,
    may_hold,
    read_hold,
    release_report,
)
from core.usecases.reports.open_report import CaseFile
from core.usecases.upkeep.tell_retention import WarnedCase, warned_cases

_BUTTONS = 5
"""A warning opens so many of its cases; the others are found by their codes."""


async def turn(visit: Visit, tap: HoldTap) -> None:
    """Ask why a case is to be held, or lift the hold."""
    report = ReportId(tap.report)
    if tap.held:
        await can_hold(visit.world, visit.person.id, report)
        dialogue = await begin_dialogue(
            visit.world, visit.person.id, HoldFlow.name, "type", report=report
        )
        await visit.show_step(dialogue, _screen(visit.words, dialogue))
        return
    case = await release_report(visit.world, visit.person.id, report)
    text = visit.words.t("hold-lifted", code=case.code, days=visit.world.rules.retention.warning)
    await visit.show(Screen(text, _ways(visit, report), protected=True))


class HoldFlow:
    """The dialogue in which an admin says why a case is held."""

    name = "hold"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask again."""
        visit.require(Role.ADMIN)
        await visit.show_step(dialogue, _screen(visit.words, dialogue))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Leave; nothing is held."""
        if tap.action != "out":
            raise Outdated
        await self.cancel(visit, dialogue)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take the reason as text, and hold the case."""
        visit.require(Role.ADMIN)
        if not visit.text:
            raise Unusable(reason="text")
        report, person = _report(dialogue), visit.person.id
        case = await hold_report(visit.world, person, report, visit.text, dialogue=self.name)
        text = visit.words.t("hold-done", code=case.code)
        await visit.show(Screen(text, _ways(visit, report), protected=True))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; nothing was held."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        await visit.show(
            Screen(visit.words.t("hold-left"), _ways(visit, _report(dialogue)), protected=True)
        )


async def _stands(world: World, words: Words, file: CaseFile, _reader: PersonId) -> CaseExtra:
    """Say that a case is held, and why."""
    if not file.report.on_hold:
        return NO_EXTRA
    hold = await read_hold(world, file.report.id)
    if hold is None:
        return NO_EXTRA
    return CaseExtra((words.t("hold-stands", reason=hold.reason, since=hold.since),))


async def _offer(world: World, words: Words, file: CaseFile, reader: PersonId) -> CaseExtra:
    """Offer an admin to hold a case, or to lift the hold."""
    report = file.report
    if not await may_hold(world, reader, report.id):
        return NO_EXTRA
    return CaseExtra((), (hold_row(words, report.id, on_hold=report.on_hold),))


def hold_row(words: Words, report: ReportId, *, on_hold: bool) -> Row:
    """Return the buttons by which an admin holds a case, or changes or ends its hold."""
    put = Button(
        words.plain("hold-again-button" if on_hold else "hold-button"),
        HoldTap(report=report, held=1),
    )
    lift = Button(words.plain("hold-lift-button"), HoldTap(report=report, held=0))
    return [put, lift] if on_hold else [put]


async def _warning(world: World, words: Words, notice: Notice) -> Screen | None:
    """Say which cases will be deleted and when: codes, never contents."""
    reports = [ReportId(int(each)) for each in str(notice.params["reports"]).split(",")]
    reader = PersonId(int(str(notice.params["reader"])))
    cases = await warned_cases(world, reader, reports)
    if not cases:
        return None
    lines = [words.t("hold-warning-line", code=each.case.code, at=each.ends_at) for each in cases]
    days = world.rules.retention.warning
    text = "\n".join([words.t("hold-warning", count=len(cases), days=days), "", *lines])
    return Screen(text, _opening(words, cases), protected=True)


def _opening(words: Words, cases: list[WarnedCase]) -> list[Row]:
    return [
        [Button(words.plain("hold-open-button", code=each.case.code), _tap(each))]
        for each in cases[:_BUTTONS]
    ]


def _tap(case: WarnedCase) -> ReviewTap | AuditTap:
    """Return what opens a case for who is told of it: a reviewer its screen, an admin its log."""
    if case.reviews:
        return ReviewTap(report=case.case.id)
    return AuditTap(about="case", ref=case.case.id)


def _screen(words: Words, dialogue: Dialogue) -> Screen:
    out = DialogueTap(dialogue=dialogue.name, token=dialogue.token, action="out")
    text = words.t("hold-ask", limit=HOLD_REASON_LIMIT)
    return Screen(text, [[Button(words.plain("hold-leave-button"), out)]], protected=True)


def _ways(visit: Visit, report: ReportId) -> list[Row]:
    words = visit.words
    rows: list[Row] = []
    if Role.REVIEWER in visit.person.roles:
        rows.append([Button(words.plain("case-back-button"), ReviewTap(report=report))])
    rows.append([Button(words.plain("audit-case-button"), AuditTap(about="case", ref=report))])
    return [*rows, [Button(words.plain("help-home-button"), Open(command="home"))]]


def _report(dialogue: Dialogue) -> ReportId:
    return ReportId(int(str(dialogue.state["report"])))


def register(router: Router) -> None:
    """Put these handlers into the router's tables, and what cases show into theirs."""
    CASE_EXTRAS.add(CASE_EXTRAS.on_summary, _stands)
    CASE_EXTRAS.add(CASE_EXTRAS.on_more, _offer)
    router.on_tap(HoldTap, turn)
    router.on_dialogue(HoldFlow())


def register_outgoing(outgoing: Outgoing) -> None:
    """Put what goes out about retention into the outgoing tables."""
    outgoing.on_notice("retention_warning", _warning)
