"""A newsroom in a test: editors and readers with phones, real storage, copies going out."""

import itertools
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from typing import Any

from telegram import Bot

from bot.entrance import Entrance
from bot.handlers.registry import fill_outgoing, make_router
from bot.handlers.report_safety import SaferWays
from bot.outgoing import Outgoing
from bot.screen import Screen
from content.loader import load_content
from core.model.briefing import BriefingKind
from core.model.broadcast import Broadcast, BroadcastState
from core.model.delivery import Delivery, DeliveryState, Result
from core.model.draft import KeptDraft
from core.model.identity import PersonId, TopicKey
from core.model.language import ENGLISH, Language
from core.model.person import CONTACT_PURPOSE, Contact, Person
from core.model.quiet import QuietHours
from core.model.rich_text import RichText
from core.model.roles import Role
from core.model.rules import ApprovalRule, Rules
from core.ports.world import World
from core.usecases.briefings.write_draft import begin_draft, save_draft
from locales.catalogue import Catalogue
from storage.sql_storage import SqlStorage
from tests.bot.offline_telegram import OfflineTelegram
from tests.bot.phone import Phone

CONTENT = load_content()
CATALOGUE = Catalogue.load()
FIRST = CONTENT.topics[0].name[ENGLISH]
TOPIC, OTHER_TOPIC = CONTENT.topics[0].key, CONTENT.topics[1].key
REAL_TIME = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)


@dataclass
class Newsroom:
    """Everything that a published text passes through, but the network.

    Attributes:
        storage: a second way into the same database: what it sees is committed.
    """

    storage: SqlStorage
    world: World
    telegram: OfflineTelegram
    bot: Bot
    entrance: Entrance = field(init=False)
    outgoing: Outgoing = field(init=False)

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Forget all that is not in storage."""
        router = make_router(self.world, SaferWays())
        self.entrance = Entrance(self.world, self.bot, CATALOGUE, router)
        self._seconds = itertools.count()
        # A second passes with each look at this clock: what is known for a tenth never lingers.
        self.outgoing = fill_outgoing(
            Outgoing(self.world, CATALOGUE, now=lambda: float(next(self._seconds)))
        )

    async def person(self, number: int, language: str = "en", *roles: Role) -> Person:
        """Write down somebody who has agreed, with these roles."""
        async with self.world.storage.begin() as tx:
            found = await tx.people.add(
                Contact(number, "member"), language=Language(language), zone="Europe/Brussels"
            )
            await tx.people.save(replace(found, consented_at=self.world.clock.now()))
            for role in roles:
                await tx.people.grant(found.id, role, by=None)
            return found

    async def reader(self, number: int, language: str, *topics: TopicKey) -> Person:
        """Write down somebody who follows topics."""
        found = await self.person(number, language)
        async with self.world.storage.begin() as tx:
            for topic in topics:
                await tx.people.follow(found.id, topic, wanted=True)
        return found

    async def find(self, number: int) -> Person:
        """Return somebody by their Telegram id."""
        async with self.storage.read() as view:
            found = await view.people.find(number)
        assert found is not None
        return found

    async def write(self, editor: PersonId, **changes: Any) -> KeptDraft:
        """Write a whole briefing on TOPIC in English; *changes* are fields of the draft."""
        kept = await begin_draft(self.world, editor, BriefingKind.BRIEFING)
        draft = kept.draft.with_title(ENGLISH, "A title").with_body(ENGLISH, RichText("A text"))
        whole = replace(
            draft,
            **{"languages": (ENGLISH,), "topics": frozenset({TOPIC}), "urgent": False, **changes},
        )
        return await save_draft(self.world, editor, kept.id, whole, seen=kept.revision)

    def rule(self, approval_from: int, *, alerts: bool = True) -> None:
        """Have a second person approve from so many recipients on, from now on."""
        approval = ApprovalRule(approval_from, alerts=alerts)
        self.world = replace(self.world, rules=Rules(approval))
        self.restart()

    async def set_quiet(self, person: PersonId, start: int, end: int) -> None:
        """Give somebody quiet hours, from and to a full hour."""
        async with self.world.storage.begin() as tx:
            found = await tx.people.get(person)
            assert found is not None
            await tx.people.save(replace(found, quiet=QuietHours(time(start), time(end))))

    def phone(self, number: int, language: str = "en") -> Phone:
        """Return the phone of somebody."""
        return Phone(self.telegram, self.entrance, number, language)

    async def broadcasts(self) -> list[Broadcast]:
        """Return every broadcast that is committed."""
        async with self.storage.read() as view:
            return list(await view.outbox.unfinished(*BroadcastState))

    async def take_copies(self, limit: int = 100) -> list[Delivery]:
        """Write down the recipients of every broadcast and claim their copies."""
        for broadcast in await self.broadcasts():
            async with self.world.storage.begin() as tx:
                await tx.outbox.fan_out(broadcast.id, span=1000, at=self.world.clock.now())
        async with self.world.storage.begin() as tx:
            claimed = await tx.outbox.claim(
                limit=limit, now=self.world.clock.now(), real_now=REAL_TIME, lease_seconds=60
            )
        return list(claimed)

    async def record(self, copies: list[Delivery], state: DeliveryState) -> None:
        """Write down that these copies came to that end."""
        results = [Result(each.id, each.person, state, message_id=1) for each in copies]
        async with self.world.storage.begin() as tx:
            await tx.outbox.record(results, now=self.world.clock.now(), real_now=REAL_TIME)

    async def deliver(self) -> dict[int, Screen]:
        """Send everything; return for each Telegram id the screen that arrived."""
        arrived = {}
        copies = await self.take_copies()
        for copy in copies:
            screen = await self.outgoing.render(copy)
            assert screen is not None
            plain = self.world.vault.open(
                copy.contact.sealed, purpose=CONTACT_PURPOSE, row=copy.contact.row
            )
            arrived[Contact.unpacked(plain).telegram_id] = screen
        await self.record(copies, DeliveryState.SENT)
        return arrived

    async def revoke(self, person: PersonId) -> None:
        """Take the editor's role away."""
        async with self.world.storage.begin() as tx:
            await tx.people.revoke(person, Role.EDITOR)
