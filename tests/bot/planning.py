"""A coordinator in a test, who puts events together as a hand would; and the hours that pass."""

from dataclasses import dataclass
from datetime import datetime

from core.model.event import Event
from core.model.identity import EventId
from core.model.language import ENGLISH
from core.usecases.events.send_due_reminders import DueReminders, send_due_reminders
from tests.bot.conftest import CONTENT, Member
from tests.bot.newsroom import Newsroom
from tests.fakes.clock import FakeClock

TOPIC = CONTENT.topics[0].key
TOPIC_NAME = CONTENT.topics[0].name[ENGLISH][:30]


@dataclass
class Desk:
    """Where events are planned, reminders fall due and copies go out."""

    newsroom: Newsroom
    coordinator: Member

    @property
    def phone(self):
        return self.coordinator.phone

    @property
    def screen(self) -> str:
        """What the newest message with buttons says; a refusal may stand below it."""
        with_buttons = [each for each in self.phone.messages if "reply_markup" in each]
        return str(with_buttons[-1]["text"])

    async def plan(
        self,
        *,
        kind: str = "Candidate meeting",
        title: str = "Coffee with a candidate",
        day: str = "24.3.2026",
        time: str = "18:30",
        zone: str = "Brussels",
        topic: bool = True,
    ) -> None:
        """Go through every step up to the overview, in English."""
        await self.say(kind=kind, title=title, day=day)
        await self.phone.send(time)
        await self.phone.send(zone)
        await self.phone.send("Rue X 1")
        if topic:
            await self.phone.tap(TOPIC_NAME)
        await self.phone.tap("Go on" if topic else "For everyone")

    async def say(
        self, *, kind: str = "Candidate meeting", title: str = "Coffee", day: str = "24.3.2026"
    ) -> None:
        """Go through the steps up to the question for the hour."""
        await self.phone.send("/event")
        await self.phone.tap("New event")
        await self.phone.tap(kind)
        await self.phone.tap("Go on")
        await self.phone.send(title)
        await self.phone.tap("No text")
        await self.phone.send(day)
        await self.phone.tap("✅ Yes")

    async def add(self, **said) -> Event:
        """Plan an event and put it into the agenda; return it as it is committed."""
        await self.plan(**said)
        await self.phone.tap("Go on")
        await self.phone.tap("Put it into the agenda")
        return (await self.events())[-1]

    async def events(self) -> list[Event]:
        """Every event that is committed, in the order in which they were added."""
        found = []
        async with self.newsroom.storage.read() as view:
            number = 1
            while (event := await view.events.get(EventId(number))) is not None:
                found.append(event)
                number += 1
        return found

    async def open(self, event: Event) -> None:
        """Open an event from the list, as a coordinator."""
        await self.phone.send("/event")
        await self.phone.tap("What is planned")
        await self.phone.tap(event.versions[ENGLISH].title)

    async def wait_until(self, moment: datetime) -> DueReminders:
        """Let time go by; whatever falls due is handed to the outbox."""
        clock = self.newsroom.world.clock
        assert isinstance(clock, FakeClock)
        clock.moment = moment
        return await send_due_reminders(self.newsroom.world)

    async def dues(self, event: Event) -> list[datetime]:
        """When the reminders that still wait are due."""
        async with self.newsroom.storage.read() as view:
            reminders = await view.reminders.of_event(event.id)
        return [each.due_at for each in reminders if each.state == "waiting" and not each.personal]
