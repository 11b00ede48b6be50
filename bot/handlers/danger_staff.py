"""What staff see of a danger: the alerts, the button that takes it in hand, a line on the case."""

from bot.handlers.case_extras import CASE_EXTRAS, CaseExtra
from bot.handlers.case_review import open_case
from bot.handlers.case_taps import ReviewTap
from bot.handlers.danger_taps import TakeDangerTap
from bot.handlers.told_case import told_case
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.danger import Danger
from core.model.delivery import Notice
from core.model.identity import PersonId, ReportId
from core.model.report import Report
from core.model.roles import Role
from core.ports.world import World
from core.usecases.danger.alert_staff import ALERT, PASSED_ON
from core.usecases.danger.take_danger import take_danger
from core.usecases.reports.open_report import CaseFile


async def take(visit: Visit, tap: TakeDangerTap) -> None:
    """Take a danger in hand, and show the case."""
    await take_danger(visit.world, visit.person.id, ReportId(tap.report))
    await open_case(visit, ReviewTap(report=tap.report))


async def _alert(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell a reviewer; an alert that a newer one has overtaken says nothing."""
    found = await _open_danger(world, notice)
    if found is None:
        return None
    report, danger = found
    key = "danger-alert" if danger.rounds == 1 else "danger-alert-again"
    text = words.t(key, code=report.code, since=danger.raised_at, round=danger.rounds)
    take_it = Button(words.plain("danger-take-button"), TakeDangerTap(report=report.id))
    see = Button(words.plain("queue-open-button"), ReviewTap(report=report.id))
    return Screen(text, [[take_it], [see]], protected=True)


async def _passed_on(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell an admin, who may be able to open nothing, but can reach people."""
    found = await _open_danger(world, notice)
    if found is None:
        return None
    report, danger = found
    since, rounds = danger.raised_at, danger.rounds
    text = words.t("danger-passed-on", code=report.code, since=since, round=rounds)
    names = ("duty", "staff")
    ways = [Button(words.plain(f"help-{name}-button"), Open(command=name)) for name in names]
    return Screen(text, [ways], protected=True)


async def _safe(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell that whoever raised it says that it is over."""
    report = await told_case(world, notice)
    if report is None:
        return None
    see = Button(words.plain("queue-open-button"), ReviewTap(report=report.id))
    return Screen(words.t("danger-safe", code=report.code), [[see]], protected=True)


async def _open_danger(world: World, notice: Notice) -> tuple[Report, Danger] | None:
    """Return what an alert is about, unless nobody has to be alerted by it any more."""
    report = await told_case(world, notice)
    if report is None:
        return None
    async with world.storage.read() as view:
        danger = await view.dangers.get(report.id)
    if danger is None or danger.ended_at is not None or danger.rounds != notice.params["round"]:
        return None
    if notice.params.get("since", "") not in {"", danger.raised_at.isoformat()}:
        return None  # it was raised anew meanwhile
    return report, danger


async def _on_case(world: World, words: Words, file: CaseFile, _reader: PersonId) -> CaseExtra:
    """Say at the top of a case that somebody is in danger, with the button that takes it."""
    async with world.storage.read() as view:
        danger = await view.dangers.get(file.report.id)
    if danger is None or danger.ended_at is not None:
        return CaseExtra()
    line = words.t("danger-case", since=danger.raised_at, rounds=danger.rounds)
    take_it = Button(words.plain("danger-take-button"), TakeDangerTap(report=file.report.id))
    return CaseExtra((line,), ([take_it],), takes=True)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(TakeDangerTap, take)
    CASE_EXTRAS.add(CASE_EXTRAS.on_summary, _on_case)


def register_outgoing(outgoing: Outgoing) -> None:
    """Put what goes out about dangers into the outgoing tables."""
    outgoing.on_notice(ALERT, _alert, to=Role.REVIEWER)
    outgoing.on_notice(PASSED_ON, _passed_on, to=Role.ADMIN)
    outgoing.on_notice("danger_over", _safe)
