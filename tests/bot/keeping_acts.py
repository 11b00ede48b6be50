"""What only admins do with cases that are kept and with the audit log, for the table of roles."""

from collections.abc import Awaitable, Callable

from core.model.identity import PersonId, ReportId
from core.model.roles import Role
from core.ports.world import World
from core.usecases.reports.hold_report import can_hold, hold_report, release_report
from core.usecases.staff.read_audit import AuditQuestion, find_case, read_audit
from core.usecases.staff.verify_audit import verify_audit

Act = Callable[[World, PersonId], Awaitable[object]]
REPORT = ReportId(1)

KEEPING_ACTS: dict[str, tuple[Role, Act]] = {
    "can_hold": (Role.ADMIN, lambda w, p: can_hold(w, p, REPORT)),
    "hold_report": (Role.ADMIN, lambda w, p: hold_report(w, p, REPORT, "court", dialogue="hold")),
    "release_report": (Role.ADMIN, lambda w, p: release_report(w, p, REPORT)),
    "read_audit": (Role.ADMIN, lambda w, p: read_audit(w, p, AuditQuestion())),
    "verify_audit": (Role.ADMIN, verify_audit),
    "find_case": (Role.ADMIN, lambda w, p: find_case(w, p, "AAAA-AAAA")),
}
