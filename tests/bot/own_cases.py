"""Cases in a test as their reporters have them, made without walking through the intake."""

from core.model.delivery import Notice
from core.model.identity import EntryId, ReportId
from core.model.report import Entry, EntryKind, Report
from core.usecases.reports.decide_report import take_report
from core.usecases.reports.start_draft import start_draft
from core.usecases.reports.submit_report import submit_report
from tests.bot.casework import Office
from tests.bot.phone import Phone


async def reported(office: Office, phone: Phone, text: str = "They follow me.") -> Report:
    """Submit a report of somebody; return it."""
    person = (await office.person(phone)).id
    draft = await start_draft(office.world, person)
    said = Entry(EntryId(0), EntryKind.TEXT, text, office.clock.now(), origin=f"{person} {text}")
    async with office.storage.begin() as tx:
        await tx.reports.add_entry(draft.id, said)
    return (await submit_report(office.world, person, draft.id, dialogue="report")).report


async def taken(office: Office, reviewer: Phone, report: Report) -> None:
    """Let a reviewer take a case."""
    await take_report(office.world, (await office.person(reviewer)).id, report.id)


async def now(office: Office, report: Report) -> Report:
    """Return a report as it is now."""
    async with office.storage.read() as view:
        found = await view.reports.get(report.id)
    assert found is not None
    return found


async def waiting_notices(office: Office, phone: Phone) -> list[Notice]:
    """What is promised to somebody and was not sent yet; it is delivered by this."""
    person = (await office.person(phone)).id
    async with office.storage.begin() as tx:
        claimed = await tx.outbox.claim(
            limit=100, now=office.clock.now(), real_now=office.clock.now(), lease_seconds=60
        )
    return [
        each.subject
        for each in claimed
        if each.person == person and isinstance(each.subject, Notice)
    ]


async def is_linked(office: Office, report: ReportId) -> bool:
    """Say whether anything leads from a report to a person."""
    async with office.storage.read() as view:
        return await view.reports.reporter(report) is not None
