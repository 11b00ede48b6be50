"""What an admin sees of the audit log: a page of lines, and whose lines to show."""

from collections.abc import Sequence

from bot.handlers.hold import hold_row
from bot.handlers.hold_taps import AuditTap
from bot.handlers.paging import pages_of, turns
from bot.handlers.staff_screens import shown_name
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open
from bot.words import Words
from core.model.audit import NumberedLine
from core.model.identity import PersonId
from core.model.roles import Role
from core.usecases.staff.list_staff import StaffMember
from core.usecases.staff.read_audit import GROUPS, LINES_ON_A_PAGE, AuditPage
from core.usecases.staff.verify_audit import AuditState
from locales.shortened import shortened

_NAME_SHOWN, _SUBJECT_SHOWN = 24, 32
_PEOPLE_SHOWN = 14


def audit_screen(words: Words, tap: AuditTap, page: AuditPage, *, may_hold: bool) -> Screen:
    """Return a page of the log with its filters; it is protected, since it names staff."""
    pages = pages_of(page.total, LINES_ON_A_PAGE)
    about = "person" if tap.about == "person" else tap.about
    title = words.t("audit-title", about=about, code=page.case.code if page.case else "")
    lines = [_line(words, page, each) for each in page.lines]
    foot = words.t("audit-page", page=min(tap.page + 1, pages), pages=pages)
    text = "\n\n".join([title, "\n".join(lines) or words.t("audit-nothing"), foot])

    def turned(to: int) -> AuditTap:
        return AuditTap(about=tap.about, ref=tap.ref, top=page.top, page=to)

    rows: list[Row] = [*turns(tap.page, pages, turned)]
    if page.case is not None and may_hold:
        rows.append(hold_row(words, page.case.id, on_hold=page.case.on_hold))
    filters = [
        Button(words.plain(f"audit-{group}-button"), AuditTap(about=group))
        for group in ("all", *GROUPS)
        if group != tap.about
    ]
    filters += [
        Button(words.plain(f"audit-{about}-button"), AuditTap(about=about))
        for about in ("who", "check")
    ]
    rows += grid(filters, columns=3)
    return Screen(
        text,
        [*rows, [Button(words.plain("help-home-button"), Open(command="home"))]],
        protected=True,
    )


def people_screen(words: Words, staff: Sequence[StaffMember]) -> Screen:
    """Ask whose lines to show."""
    people = [
        Button(
            shortened(shown_name(member.contact), _NAME_SHOWN),
            AuditTap(about="person", ref=member.person.id),
        )
        for member in staff[:_PEOPLE_SHOWN]
    ]
    back = Button(words.plain("audit-all-button"), AuditTap(about="all"))
    return Screen(words.t("audit-who"), [*grid(people, columns=2), [back]], protected=True)


def state_screen(words: Words, state: AuditState) -> Screen:
    """Say whether the log is still what was written, and where it first is not."""
    damage = state.damage
    if damage is None:
        text = words.t("audit-whole")
    else:
        text = words.t("audit-broken", number=damage.number, kind=damage.kind.name.lower())
    back = Button(words.plain("audit-back-button"), AuditTap(about="all"))
    return Screen(text, [[back]])


def _line(words: Words, page: AuditPage, each: NumberedLine) -> str:
    """Return a line without its number: a gap would say that something is kept from the reader."""
    line = each.line
    return words.t(
        "audit-line",
        at=line.at,
        who="–" if line.actor is None else _name(page, line.actor),
        act=words.plain("audit-act", act=line.act),
        subject=shortened(_subject(words, page, line.subject), _SUBJECT_SHOWN),
    )


def _name(page: AuditPage, person: PersonId) -> str:
    contact = page.actors.get(person)
    if contact is None:
        return f"#{person}"
    return f"@{contact.username}" if contact.username else shortened(contact.name, _NAME_SHOWN)


def _subject(words: Words, page: AuditPage, subject: str) -> str:
    """Return what a line is about: a code, a name, or what kind of thing with its number."""
    if subject in page.codes:
        return page.codes[subject]
    kind, number, beside = [*subject.split(":"), "", ""][:3]
    if kind == "person" and number.isdecimal():
        name = _name(page, PersonId(int(number)))
        return f"{name}, {words.plain(f'staff-role-{beside}')}" if beside in set(Role) else name
    return words.plain(
        "audit-subject", kind=kind, number=f"#{number}" if number.isdecimal() else number
    )
