"""Read the audit log: a right of admins, and each reading is a line of its own in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from core.model.audit import AuditLine, AuditWanted, NumberedLine
from core.model.identity import CaseCode, PersonId, ReportId
from core.model.person import Contact
from core.model.refusals import NotFound
from core.model.report import Report
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.bar_wishes import ABOUT_WISHES, kept_wishes
from core.usecases.reports.move_report import subject_of
from core.usecases.staff.require_role import require_role

LINES_ON_A_PAGE = 8

GROUPS: Mapping[str, tuple[str, ...]] = {
    "looks": (
        "report_opened",
        "report_compared",
        "evidence_opened",
        "identity",
        "wishes_opened",
        "member_looked_up",
        "audit_",
        "call_answers_opened",
        "call_file_opened",
        "call_copy_opened",
        "meeting_voice_played",
    ),
    "cases": (
        "report_",
        "reporter_",
        "sender_",
        "consent_",
        "passphrase_",
        "second_",
        "case_",
        "decision_",
        "danger_",
        "note_",
        "evidence_",
        "reviewer_",
        "bar_",
        "wishes_",
        "packet_",
        "identity_",
    ),
    "texts": ("draft_", "briefing_", "alert_", "broadcast_", "copies_", "template_"),
    "agenda": (
        "event_",
        "agenda_",
        "meeting_",
        "hearing_",
        "call_",
        "candidate",
        "commitment_",
        "group_",
    ),
    "exports": (
        "report_exported",
        "report_taken_away",
        "figures_",
        "call_exported",
        "agenda_exported",
        "packet",
        "recipient_",
    ),
    "roles": ("role_", "invitation_", "admin_", "staff_room_", "person_", "member_"),
    "keys": ("master_key", "backup"),
}
"""Acts that are read together, by how they begin."""


@dataclass(frozen=True, slots=True)
class AuditPage:
    """A page of the log, newest first.

    Attributes:
        total: how many lines there are in all that fit.
        top: the number of the newest line when the log was opened, for the other pages.
        actors: how Telegram knows those staff who acted, or whom a line is about; who holds no role
            (any more) is not named.
        codes: the codes of the cases that lines are about, or whose log was read, by subject.
        case: the one case that all lines are about, as far as there is something left of it.
    """

    lines: Sequence[NumberedLine]
    total: int
    top: int
    actors: Mapping[PersonId, Contact]
    codes: Mapping[str, CaseCode]
    case: Report | None = None


@dataclass(frozen=True, slots=True)
class AuditQuestion:
    """What an admin asks of the log.

    Attributes:
        report: only of this case.
        person: only what this member of staff did.
        group: only acts of this group of `GROUPS`; empty for all.
        top: number of the newest line to show; 0 for the newest there is.
    """

    report: ReportId | None = None
    person: PersonId | None = None
    group: str = ""
    top: int = 0
    page: int = 0


async def read_audit(world: World, admin: PersonId, question: AuditQuestion) -> AuditPage:
    """Return a page; what is about cases that this admin must not know of is left out.

    Raises:
        NotAllowed: the person is no admin (any more).
        NotFound: there is no such case for them, or nobody of that number on the staff.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        barred = set(await tx.bars.against(admin))
        own = {report.id for report in await tx.reports.of_reporter(admin)}
        wanted = AuditWanted(
            acts=GROUPS.get(question.group, ()),
            hidden=frozenset(
                subject for each in barred | own for subject in (subject_of(each), f"audit:{each}")
            ),
            kept=(ABOUT_WISHES, await kept_wishes(tx, admin)),
        )
        about, case = "audit", None
        if question.report is not None:
            case = await _case(tx, question.report, barred | own)
            wanted, about = replace(wanted, subject=subject_of(case.id)), f"audit:{case.id}"
        if question.person is not None:
            await _staff(tx, question.person)
            wanted = replace(wanted, actor=question.person)
        top = question.top or await tx.audit.last_number()
        lines, total = await tx.audit.page(
            wanted, top=top, offset=question.page * LINES_ON_A_PAGE, limit=LINES_ON_A_PAGE
        )
        await tx.audit.write(AuditLine(world.clock.now(), admin, "audit_read", about))
        actors, codes = await _actors(tx, lines), await _codes(tx, lines)
        return AuditPage(lines, total, top, actors, codes, case)


async def find_case(world: World, admin: PersonId, code: str) -> ReportId:
    """Return the case with that code, for an admin who typed it.

    Raises:
        NotAllowed: the person is no admin (any more).
        NotFound: there is none, or none for them.
    """
    async with world.storage.read() as view:
        await require_role(view, admin, Role.ADMIN)
        found = await view.reports.find(CaseCode(code.strip().upper()))
        hidden = set(await view.bars.against(admin))
        if found is None or found.submitted_at is None or found.id in hidden:
            raise NotFound
        if await view.reports.reporter(found.id) == admin:
            raise NotFound
        return found.id


async def _case(tx: Transaction, report: ReportId, hidden: set[ReportId]) -> Report:
    found = await tx.reports.get(report)
    if found is None or found.submitted_at is None or found.id in hidden:
        raise NotFound
    return found


async def _staff(tx: Transaction, person: PersonId) -> None:
    found = await tx.people.get(person)
    if found is None or not found.roles:
        raise NotFound


async def _actors(tx: Transaction, lines: Sequence[NumberedLine]) -> Mapping[PersonId, Contact]:
    named = {each.line.actor for each in lines} | {_about_whom(each.line) for each in lines}
    found = {}
    for actor in (each for each in named if each is not None):
        person, contact = await tx.people.get(actor), await tx.people.contact(actor)
        if person is not None and person.roles and contact is not None:
            found[actor] = contact
    return found


def _about_whom(line: AuditLine) -> PersonId | None:
    """Return whom a line is about: `person:17`, or with what they were given `person:17:editor`."""
    kind, number, *_ = [*line.subject.split(":"), ""]
    return PersonId(int(number)) if kind == "person" and number.isdecimal() else None


async def _codes(tx: Transaction, lines: Sequence[NumberedLine]) -> Mapping[str, CaseCode]:
    found = {}
    for subject in {each.line.subject for each in lines}:
        kind, _, number = subject.partition(":")
        if kind in {"report", "audit"} and number.isdecimal():
            report = await tx.reports.get(ReportId(int(number)))
            if report is not None:
                found[subject] = report.code
    return found
