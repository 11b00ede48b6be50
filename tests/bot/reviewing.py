"""Reviewers in a test: cases that are there already, and the taps by which they are reached."""

import re
from dataclasses import replace

from core.model.identity import CaseCode, EntryId, PersonId
from core.model.report import Entry, EntryKind, Report, ReportStatus, Urgency
from core.usecases.reports.move_report import save_report
from tests.bot.casework import Office
from tests.bot.phone import Phone

_CODE = re.compile(r"[A-Z2-9]{4}-[A-Z2-9]{4}")


async def case(
    office: Office,
    phone: Phone,
    text: str = "They follow me.",
    *,
    urgency: Urgency = Urgency.NORMAL,
    category: str = "surveillance",
    country: str = "",
) -> Report:
    """Return a submitted report of somebody that nobody was told of."""
    person = (await office.person(phone)).id
    async with office.storage.begin() as tx:
        code = office.world.vault.code(8)
        draft = await tx.reports.start(
            person, CaseCode(f"{code[:4]}-{code[4:]}"), at=office.clock.now()
        )
        said = Entry(EntryId(0), EntryKind.TEXT, text, office.clock.now(), origin=f"{draft.id}")
        await tx.reports.add_entry(draft.id, said)
        submitted = replace(
            draft,
            status=ReportStatus.NEW,
            urgency=urgency,
            category=category,
            country=country,
            submitted_at=office.clock.now(),
        )
        return await save_report(tx, office.world, draft, submitted)


def codes_of(staff: Phone) -> list[str]:
    """Return the codes on the buttons of a screen, in their order."""
    found = (_CODE.search(label) for label in staff.buttons)
    return [each.group() for each in found if each is not None]


async def open_first(staff: Phone, part: str = "") -> None:
    """Open the first case of a part of the queue."""
    await staff.send("/queue")
    if part:
        await staff.tap(part)
    await staff.tap(codes_of(staff)[0])


async def take_first(staff: Phone) -> None:
    """Open the first case that waits, and take it."""
    await open_first(staff)
    await staff.tap("Take it")


async def now(office: Office, report: Report) -> Report:
    """Return a report as it is now."""
    [found] = [each for each, _ in await office.committed() if each.id == report.id]
    return found


async def bar(office: Office, report: Report, person: PersonId) -> None:
    """Bar somebody from a report."""
    async with office.storage.begin() as tx:
        await tx.bars.put(report.id, person)


async def acts(office: Office) -> list[str]:
    """Return what the audit log says was done, oldest first."""
    return [line.act for line in await office.audit()]


async def deliver_later(office: Office, **later: float) -> int:
    """Let time pass and send what is due; return how many messages went out."""
    office.clock.forward(**later)
    return len([state for state in await office.deliver() if state == "sent"])
