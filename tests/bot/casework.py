"""An office in a test: reporters and reviewers with phones, real storage, vault and files."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import make_url
from telegram import Bot

from bot.answers import Answers
from bot.entrance import Entrance
from bot.handlers.registry import fill_outgoing, make_router
from bot.handlers.report_safety import SaferWays
from bot.outgoing import Outgoing
from core.model.audit import AuditLine
from core.model.delivery import Delivery, DeliveryState, Result
from core.model.identity import ReportId
from core.model.language import Language
from core.model.person import CONTACT_PURPOSE, Contact, Person
from core.model.report import Entry, Report
from core.model.roles import Role
from core.ports.world import World
from core.usecases.reports.promise_news import tell_promised
from core.usecases.traces.note_sent import note_sent
from locales.catalogue import Catalogue
from storage.open import open_storage
from storage.sql_storage import SqlStorage
from tests.bot.offline_telegram import OfflineTelegram
from tests.bot.phone import Phone
from tests.fakes.clock import FakeClock

REAL_TIME = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
REPORTER, REVIEWER, COLLEAGUE, ADMIN, STRANGER = 11, 21, 22, 31, 41
URGENCIES = {"danger": "🔴", "soon": "🟠", "normal": "not urgent"}
"""The signs of the buttons: one more on each screen says that someone is in danger."""
SAFER = SaferWays(web="https://example.org/report")


@dataclass
class Office:
    """Everything that a report passes through, but the network.

    Attributes:
        url: of the database, to look at it through a connection of one's own.
    """

    url: str
    storage: SqlStorage
    world: World
    telegram: OfflineTelegram
    bot: Bot
    clock: FakeClock
    catalogue: Catalogue
    ways: SaferWays = SAFER
    entrance: Entrance = field(init=False)

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Forget all that is not in storage."""
        router = make_router(self.world, self.ways)
        self.entrance = Entrance(self.world, self.bot, self.catalogue, router)
        self.outgoing = fill_outgoing(Outgoing(self.world, self.catalogue))

    def phone(self, number: int, language: str = "en", *, name: str = "member") -> Phone:
        """Return the phone of somebody."""
        return Phone(self.telegram, self.entrance, number, language, name)

    async def staff(self, number: int, *roles: Role, language: str = "en") -> Phone:
        """Return the phone of somebody with these roles."""
        phone = self.phone(number, language)
        person = await self.person(phone)
        async with self.storage.begin() as tx:
            await tx.people.save(replace(person, consented_at=self.clock.now()))
            for role in roles:
                await tx.people.grant(person.id, role, by=None)
        return phone

    async def person(self, phone: Phone) -> Person:
        """Return who holds a phone, written down if need be."""
        async with self.storage.begin() as tx:
            return await tx.people.add(
                Contact(phone.user_id, phone.name),
                language=Language(phone.language_code or "en"),
                zone="Europe/Brussels",
            )

    async def deliver(self) -> list[DeliveryState]:
        """Send everything that is due; return what became of each."""
        await tell_promised(self.world)
        async with self.storage.begin() as tx:
            claimed: list[Delivery] = list(
                await tx.outbox.claim(
                    limit=100, now=self.clock.now(), real_now=REAL_TIME, lease_seconds=60
                )
            )
        results = []
        for each in claimed:
            address = each.contact
            plain = self.world.vault.open(address.sealed, purpose=CONTACT_PURPOSE, row=address.row)
            screen = await self.outgoing.render(each)
            state = DeliveryState.SENT if screen else DeliveryState.CANCELLED
            sent = None
            if screen is not None:
                sent = await Answers(self.bot, Contact.unpacked(plain).telegram_id).send(screen)
            results.append(Result(each.id, each.person, state, message_id=sent))
        async with self.storage.begin() as tx:
            await tx.outbox.record(results, now=self.clock.now(), real_now=REAL_TIME)
        note_sent(self.world, results)
        return [result.state for result in results]

    async def committed(self) -> list[tuple[Report, list[Entry]]]:
        """Every report with its entries, through a connection of its own, oldest first."""
        other = await open_storage(self.url, self.world.vault)
        try:
            async with other.read() as view:
                found = []
                number = 1
                while (report := await view.reports.get(ReportId(number))) is not None:
                    found.append((report, list(await view.reports.entries(report.id))))
                    number += 1
                return found
        finally:
            await other.close()

    async def audit(self) -> list[AuditLine]:
        """The audit log, oldest first."""
        async with self.storage.read() as view:
            return list(reversed(await view.audit.lines(limit=1000)))

    @property
    def evidence(self) -> Path:
        """The folder of the sealed files."""
        return Path(make_url(self.url).database or "").parent / "evidence"

    @property
    def sealed(self) -> list[Path]:
        """The sealed files on disk."""
        return sorted(self.evidence.iterdir())

    def file(self, file_id: str, content: bytes) -> dict[str, Any]:
        """Put a file on Telegram's side; return how a message names it."""
        self.telegram.files[file_id] = content
        return {"file_id": file_id, "file_unique_id": file_id, "file_size": len(content)}


async def begin(phone: Phone, *, category: str = "Surveillance") -> None:
    """Walk to the question of what happened, step by step."""
    await phone.send("/report")
    await phone.tap("Go on")
    await phone.tap("Step by step")
    await phone.tap("Reprisals")
    await phone.tap(category)


async def submitted(
    phone: Phone,
    text: str = "They follow me.",
    *,
    category: str = "Surveillance",
    urgency: str = "danger",
) -> None:
    """Report something, in as few steps as there are."""
    await begin(phone, category=category)
    await phone.send(text)
    await phone.tap("Summary")
    await phone.tap("Questions:")
    await phone.tap("How urgent")
    await phone.tap(URGENCIES.get(urgency, urgency))
    await phone.tap("Send the report")
