"""Events that readers are reminded of in tests, put in without a dialogue; and what arrives."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from core.model.event import Event, EventVersion
from core.model.event_kind import EventKind
from core.model.event_time import EventTime
from core.model.identity import EventId
from core.model.language import ENGLISH
from core.usecases.events.add_event import NewEvent, add_event
from core.usecases.events.keep_event import put_changed
from tests.bot.newsroom import TOPIC
from tests.bot.planning import Desk

STARTS = datetime(2026, 3, 24, 17, 30, tzinfo=UTC)  # 18:30 in Brussels
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
LANGUAGES = ("en", "tr", "fr", "es")


async def plan(desk: Desk, **changes) -> Event:
    """Put an event into the agenda; by default at 18:30 in Brussels, on TOPIC."""
    new = NewEvent(
        EventKind.WORKSHOP,
        {ENGLISH: EventVersion("Writing reports", "")},
        EventTime(date(2026, 3, 24), time(18, 30), "Europe/Brussels"),
        "Rue X 1",
        frozenset({TOPIC}),
    )
    number = await add_event(desk.newsroom.world, desk.coordinator.id, replace(new, **changes))
    return await read(desk, number)


async def read(desk: Desk, number: EventId) -> Event:
    async with desk.newsroom.storage.read() as view:
        event = await view.events.get(number)
    assert event is not None
    return event


async def alter(desk: Desk, event: Event, **changes) -> None:
    world = desk.newsroom.world
    async with world.storage.begin() as tx:
        before = await tx.events.get(event.id)
        assert before is not None
        await put_changed(tx, before, replace(before, **changes), world.clock.now())


async def arrives(desk: Desk, member, moment: datetime):
    """Let time go by; return what arrives at that member."""
    await desk.wait_until(moment)
    return (await desk.newsroom.deliver()).get(member.phone.user_id)


def taps_of(screen) -> dict[str, str]:
    return {b.label: b.tap.pack() for row in screen.rows for b in row if b.tap}


async def press(member, data: str) -> None:
    if not member.phone.messages:
        await member.phone.send("/help")
    await member.phone.press(data)
