"""Cases in a test as their reporters have them, made without walking through the intake."""

import re
from typing import Any

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


async def case_of(office: Office, phone: Phone, text: str = "They follow me.") -> Report:
    """Report something, and open it in /mycases."""
    report = await reported(office, phone, text)
    await phone.send("/mycases")
    await phone.tap(report.code)
    return report


async def keep_phrase(phone: Phone) -> str:
    """Have a passphrase shown and say that it is written down; from a case's screen."""
    await phone.tap("Passphrase")
    await phone.tap("Show me one")
    phrase = phrase_in(phone)
    await phone.tap("I have written it down")
    return phrase


def phrase_in(phone: Phone) -> str:
    """Return the passphrase that is shown."""
    found = re.search(r"(?:[a-z]{4} ){5}[a-z]{4}", phone.text)
    assert found, phone.text
    return found[0]


async def open_with(phone: Phone, code: str, phrase: str) -> None:
    """Open a case with /case."""
    await phone.send("/case")
    await phone.send(code)
    await phone.send(phrase)


def sent_by(phone: Phone) -> list[dict[str, Any]]:
    """Return what somebody's own side of the chat holds."""
    chat = phone.telegram.chats[phone.user_id].values()
    return [message for message in chat if message["from"]["id"] == phone.user_id]
