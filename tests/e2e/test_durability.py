"""SIGKILL at many points while messages stream in: nothing acknowledged is lost, nothing doubled.

Where it strikes is counted in calls that Telegram has seen, not in time. `make soak` strikes more
often and with more people; the code is the same.
"""

import asyncio
import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from core.model.delivery import DeliveryState
from core.model.event import EventVersion
from core.model.event_kind import EventKind
from core.model.event_time import EventTime
from core.model.language import ENGLISH
from core.usecases.events.add_event import NewEvent
from sandbox.client import Sandbox
from sandbox.client_message import Json
from tests.e2e.flows import CONTENT, write_briefing
from tests.e2e.ledger import Ledger, Told, acknowledged, spread
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, SandboxProcess
from tests.e2e.reporting import begin_report
from tests.e2e.words import says

TOPIC = CONTENT.topics[0].key
TITLE, EVENT = "Kept through every crash", "Meeting that nobody misses"
STAFF, FIRST_READER, FIRST_REPORTER = 9001, 10_000, 20_000
IN_FLIGHT = 20
START = datetime(2027, 1, 11, 12, 0, tzinfo=UTC)
MEETING = START + timedelta(days=7, hours=1)


@dataclass(frozen=True, slots=True)
class Plan:
    """How many people, and at which calls since the last kill it strikes, for each stage.

    Attributes:
        reports: counts calls of any kind while reports stream in, from the very first of a start.
        copies: counts copies of the briefing.
        reminders: counts reminders.
    """

    readers: int
    reporters: int
    reports: tuple[int, ...]
    copies: tuple[int, ...]
    reminders: tuple[int, ...]

    @property
    def kills(self) -> int:
        """How often it strikes in all."""
        return len(self.reports) + len(self.copies) + len(self.reminders)


SHORT = Plan(120, 4, reports=(23,), copies=(30, 25), reminders=(35,))
FULL = Plan(
    600, 8, reports=(1, 3, 9, 40, 77, 160), copies=(1, 60, 150, 90), reminders=(5, 120, 200, 60)
)


@dataclass(slots=True)
class Siege:
    """A program that is killed again and again, and what was sent to it meanwhile."""

    bot: BotProcess
    sandbox: Sandbox
    plan: Plan
    reporters: list[Phone] = field(default_factory=list)
    sent: dict[int, list[Told]] = field(default_factory=dict)
    calls_before: int = 0

    @property
    def ledger(self) -> Ledger:
        """What is on its disk."""
        return Ledger(self.bot.folder)

    async def strike(self, method: str, at: int, part: str = "") -> None:
        """Kill once so many calls (whose text holds *part*) were seen; start it again.

        Between the two, what had been acknowledged is looked for on disk.
        """
        await asyncio.gather(*map(self._tell, self.reporters))
        seen, since, turns = 0, self.calls_before, itertools.cycle(self.reporters)
        while seen < at:
            calls, since = await self._calls_after(since)
            seen += sum(
                method in {"*", call["method"]} and part in str(call["params"].get("text", ""))
                for call in calls
            )
            if seen < at:
                await self._tell(next(turns))
        await self.bot.kill()
        for reporter in self.reporters:
            saved = [acknowledged(text) for text in await _screens(reporter, "report-arrived")]
            on_disk = await self.ledger.reported(reporter.id)
            assert len(on_disk) >= max(saved, default=0), "acknowledged, but not on disk"
        await self.bot.launch()
        await self.count_from_here()

    async def settled(self) -> None:
        """Wait until all that was sent has been acted on and all that was to go out has."""
        for reporter in self.reporters:
            await reporter.say("/help", "help-intro")
        await self.bot.until(lambda: {} if self.ledger.is_settled() else None, "not settled")

    async def count_from_here(self) -> None:
        """Let the next strike count calls from now on."""
        _, self.calls_before = await self._calls_after(10**15)

    async def _calls_after(self, since: int) -> tuple[list[Json], int]:
        query = {"since": since, "wait_seconds": 0 if since == 10**15 else 1}
        answer = await self.sandbox.request("GET", "/sim/calls", params=query)
        assert self.bot.process is not None
        assert self.bot.process.returncode is None, self.bot.tail
        return answer["calls"], answer["next"]

    async def _tell(self, reporter: Phone) -> None:
        """Send a text or a file without waiting for anything."""
        sent = self.sent.setdefault(reporter.id, [])
        number = len(sent)
        if number % 3 == 2:
            content = f"{reporter.id}-{number} ".encode() * 500
            await reporter.person.send_file("document", content, f"{number}.txt")
            sent.append(Told.file(content))
        else:
            text = f"{number}: something happened to {reporter.id}"
            await reporter.person.send(text)
            sent.append(Told(text))


async def _screens(phone: Phone, key: str) -> list[str]:
    return [text for text in await phone.texts() if says(text, key, ENGLISH)]


def _meeting() -> NewEvent:
    there = MEETING.astimezone(ZoneInfo("Europe/Brussels"))
    when = EventTime(there.date(), time(there.hour, there.minute), "Europe/Brussels")
    versions = {ENGLISH: EventVersion(EVENT, "")}
    return NewEvent(EventKind.MEETING, versions, when, "", frozenset({TOPIC}))


@asynccontextmanager
async def _besieged(folder: Path, plan: Plan) -> AsyncIterator[Siege]:
    telegram = await SandboxProcess.start("--now", START.isoformat())
    settings = {"SENDS_IN_FLIGHT": str(IN_FLIGHT), "APPROVAL_FROM": str(plan.readers + 1)}
    bot = BotProcess(telegram.base, folder, settings)
    siege: Siege | None = None
    try:
        async with Sandbox(telegram.base) as sandbox:
            # A reader of tests/e2e/ledger.py and Telegram must know the same people.
            readers = range(FIRST_READER, FIRST_READER + plan.readers)
            await Ledger(folder).settle_in(readers, TOPIC, staff=STAFF, now=START, event=_meeting())
            people = [await sandbox.add_person("member", id=number) for number in readers]
            await asyncio.gather(*(person.send("/start") for person in people))
            await sandbox.limits(enabled=False, latency_seconds=0.05)
            await bot.start()
            siege = Siege(bot, sandbox, plan)
            siege.reporters = [
                await Phone.new(sandbox, "reporter", ENGLISH, id=FIRST_REPORTER + number)
                for number in range(plan.reporters)
            ]
            await asyncio.gather(*map(begin_report, siege.reporters))
            yield siege
            assert await bot.stop() == 0, bot.tail
    finally:
        if bot.process is not None and bot.process.returncode is None:
            await bot.kill()
        await telegram.stop()


async def _copies(sandbox: Sandbox, readers: Sequence[int], part: str) -> dict[int, int]:
    """Return how many messages with that text each reader has."""
    found = {}
    for reader in readers:
        chat = await sandbox.request("GET", f"/sim/chat/{reader}", params={"after": 0})
        found[reader] = sum(part in message.get("text", "") for message in chat["messages"])
    return found


@pytest.mark.soak
async def test_nothing_is_lost_and_nothing_doubled_however_often_it_is_killed(
    tmp_path: Path, soaking: bool
) -> None:
    """People who report under danger are told "saved" once; it has to be true every time."""
    plan = FULL if soaking else SHORT
    async with _besieged(tmp_path, plan) as siege:
        await siege.count_from_here()
        for at in plan.reports:
            await siege.strike("*", at)

        editor = await Phone.new(siege.sandbox, "staff", ENGLISH, id=STAFF)
        await write_briefing(editor, TOPIC, TITLE, "Please read.", language=ENGLISH)
        await siege.count_from_here()
        await editor.person.tap(*_send_button(editor))
        for at in plan.copies:
            await siege.strike("sendMessage", at, TITLE)
        await siege.settled()

        await siege.count_from_here()
        await siege.sandbox.advance(2 * 3600)
        for at in plan.reminders:
            await siege.strike("sendMessage", at, EVENT)
        await siege.settled()

        await _every_message_is_there_once(siege)
        await _every_reader_was_served(siege)


def _send_button(editor: Phone) -> tuple[str]:
    label, _ = editor.button(
        lambda text: says(text, "publish-send-button", ENGLISH), "publish-send-button"
    )
    return (label,)


async def _every_message_is_there_once(siege: Siege) -> None:
    for reporter in siege.reporters:
        assert await siege.ledger.reported(reporter.id) == siege.sent[reporter.id]


async def _every_reader_was_served(siege: Siege) -> None:
    readers = range(FIRST_READER, FIRST_READER + siege.plan.readers)
    ends = siege.ledger.ends("briefing")
    copies = await _copies(siege.sandbox, readers, TITLE)
    in_doubt = sum(state is DeliveryState.IN_DOUBT for state in ends.values())
    assert len(ends) == siege.plan.readers, spread(ends)
    assert set(ends.values()) <= {DeliveryState.SENT, DeliveryState.IN_DOUBT}, spread(ends)
    assert max(copies.values()) == 1, "nobody gets a briefing twice"
    assert in_doubt <= IN_FLIGHT * len(siege.plan.copies), spread(ends)
    unserved = sum(not count for count in copies.values())
    assert unserved <= in_doubt, "who has nothing is marked as in doubt"

    reminded = await _copies(siege.sandbox, readers, EVENT)
    assert min(reminded.values()) >= 1, "twice is better than never"
    extra = sum(reminded.values()) - siege.plan.readers
    assert extra <= IN_FLIGHT * len(siege.plan.reminders)
