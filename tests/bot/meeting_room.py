"""A meeting in a test: a candidate, a coordinator and attendees with phones."""

from dataclasses import dataclass, field, replace

from bot.handlers.registry import fill_outgoing
from bot.outgoing import Outgoing
from core.model.candidate import Candidate, Fact, Stated
from core.model.event import Attendance, Event
from core.model.event_kind import EventState
from core.model.identity import CandidateId, EventId
from core.ports.world import World
from core.usecases.events.keep_event import put_event
from tests.bot.conftest import CATALOGUE, Member
from tests.bot.offline_telegram import plain_text
from tests.bot.test_agenda import event
from tests.fakes.clock import FakeClock

SOURCE = "https://example.org/list"
NO_EVENT, NOBODY = EventId(0), CandidateId(0)


def someone(name: str = "Candidate One", **facts: str) -> Candidate:
    """Return a candidate with these facts, each with a source."""
    said = {Fact.NAME: name, **{Fact(key): value for key, value in facts.items()}}
    stated = {fact: Stated(value, SOURCE) for fact, value in said.items()}
    return Candidate(CandidateId(0), f"key-{name}", stated)


@dataclass
class Room:
    """Where a meeting is prepared, held and settled; storage is asked directly."""

    world: World
    coordinator: Member
    event: EventId = field(default=NO_EVENT)
    candidate: CandidateId = field(default=NOBODY)

    async def add(self, candidate: Candidate) -> CandidateId:
        """Put somebody on the list."""
        async with self.world.storage.begin() as tx:
            return await tx.candidates.add(candidate)

    async def plan(self, *, named: bool = True, **changes) -> EventId:
        """Put a meeting into the agenda, with a candidate unless told otherwise."""
        known = event(**{"state": EventState.CONFIRMED, **changes})
        async with self.world.storage.begin() as tx:
            put = replace(known, author=self.coordinator.id)
            self.event = await put_event(tx, put, self.world.clock.now())
        if not self.candidate:
            who = someone("Ömer Çağlı", party="Party A", group="Group A", country="de")
            self.candidate = await self.add(who)
        if named:
            async with self.world.storage.begin() as tx:
                await tx.meetings.name(self.event, self.candidate)
        return self.event

    async def comes(self, *members: Member) -> None:
        """Let them say that they come."""
        async with self.world.storage.begin() as tx:
            for each in members:
                await tx.event_people.say(
                    self.event,
                    each.id,
                    Attendance.COMING,
                    needs=None,
                    at=self.world.clock.now(),
                )

    def hold(self) -> None:
        """Let the meeting be over."""
        clock = self.world.clock
        assert isinstance(clock, FakeClock)
        clock.forward(days=3)

    async def found(self) -> Event:
        """Return the meeting as it is committed."""
        async with self.world.storage.read() as view:
            found = await view.events.get(self.event)
        assert found is not None
        return found

    async def open(self, member: Member) -> str:
        """Open the card of the meeting; return what it says."""
        await member.phone.send(f"/start event_{self.event}")
        return member.phone.text

    async def tell(self, member: Member, quote: str = "Perhaps later", stance: str = "Partly"):
        """Tell of the first heading, and finish."""
        await self.open(member)
        await member.phone.tap("Tell what was said")
        await member.phone.tap(stance)
        if quote:
            await member.phone.send(quote)
        await member.phone.tap("To the end")
        await member.phone.tap("That is all")

    async def settle(self) -> None:
        """Open what was written, as the coordinator."""
        await self.coordinator.phone.press(f"ms:{self.event}", _under(self.coordinator))


def _under(member: Member):
    return member.phone.screen if member.phone.messages else {"message_id": 1, "date": 1}


async def notices(world, members) -> dict[int, list[str]]:
    """Return what waits to be sent to each of them, rendered."""
    outgoing = fill_outgoing(Outgoing(world, CATALOGUE))
    async with world.storage.begin() as tx:
        claimed = await tx.outbox.claim(
            limit=100, now=world.clock.now(), real_now=world.clock.now(), lease_seconds=60
        )
    found: dict[int, list[str]] = {member.id: [] for member in members}
    for each in claimed:
        screen = await outgoing.render(each)
        if screen is not None and each.person in found:
            found[each.person].append(plain_text(screen.text))
    return found


async def sent(member):
    """Return a message of the bot to tap under."""
    await member.phone.send("/help")
    return member.phone.screen
