"""/audit: admins read who did what; each reading is written down too."""

from bot.handlers.audit_screens import audit_screen, people_screen, state_screen
from bot.handlers.hold_taps import AuditTap
from bot.router import Router
from bot.visit import Visit
from core.model.identity import PersonId, ReportId
from core.model.refusals import Outdated
from core.model.roles import Role
from core.usecases.reports.hold_report import may_hold
from core.usecases.staff.list_staff import list_staff
from core.usecases.staff.read_audit import GROUPS, AuditQuestion, find_case, read_audit
from core.usecases.staff.verify_audit import verify_audit


async def audit(visit: Visit, rest: str = "") -> None:
    """Show the newest lines; with a case code behind the command, only those of that case."""
    visit.require(Role.ADMIN)
    if rest.strip():
        report = await find_case(visit.world, visit.person.id, rest)
        await turn(visit, AuditTap(about="case", ref=report))
        return
    await turn(visit, AuditTap(about="all"))


async def turn(visit: Visit, tap: AuditTap) -> None:
    """Show a page of what is asked for, or whether the log is whole."""
    visit.require(Role.ADMIN)
    if tap.about == "who":
        await visit.show(people_screen(visit.words, await list_staff(visit.world, visit.person.id)))
        return
    if tap.about == "check":
        await visit.answers.typing()
        await visit.show(
            state_screen(visit.words, await verify_audit(visit.world, visit.person.id))
        )
        return
    page = await read_audit(visit.world, visit.person.id, _question(tap))
    may = page.case is not None and await may_hold(visit.world, visit.person.id, page.case.id)
    await visit.show(audit_screen(visit.words, tap, page, may_hold=may))


def _question(tap: AuditTap) -> AuditQuestion:
    top, page = max(tap.top, 0), max(tap.page, 0)
    if tap.about == "case":
        return AuditQuestion(report=ReportId(tap.ref), top=top, page=page)
    if tap.about == "person":
        return AuditQuestion(person=PersonId(tap.ref), top=top, page=page)
    if tap.about == "all":
        return AuditQuestion(top=top, page=page)
    if tap.about not in GROUPS:
        raise Outdated
    return AuditQuestion(group=tap.about, top=top, page=page)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("audit", audit)
    router.on_tap(AuditTap, turn)
