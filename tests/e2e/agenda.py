"""What coordinators and readers do with events, button by button; and the hours that pass."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.event_kind import EventKind
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, topic_name
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess

BRUSSELS = ZoneInfo("Europe/Brussels")
DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
_SIGNS = {
    EventKind.MEETING: "🤝",
    EventKind.DEADLINE: "⏳",
    EventKind.EU_DEADLINE: "🏛",
    EventKind.HEARING: "⚖️",
    EventKind.WORKSHOP: "🛠",
    EventKind.CAMPAIGN: "📣",
    EventKind.OTHER: "📌",
}


async def begin(
    coordinator: Phone, kind: EventKind, title: str, start: datetime, topic: int
) -> None:
    """Put an event together up to its overview; a deadline ends with the day of *start*.

    Args:
        coordinator: who writes, in their own language.
        kind: which kind.
        title: as typed.
        start: a moment; on the clock of Brussels.
        topic: number of the topic on the first page.
    """
    there = start.astimezone(BRUSSELS)
    await coordinator.say("/event", "event-menu")
    await coordinator.tap("event-new-button", "event-kind")
    sign = _SIGNS[kind]
    await coordinator.press(lambda label: label.startswith(sign), "event-languages", sign)
    await coordinator.tap("event-next-button", "event-title")
    await coordinator.say(title, "event-text")
    await coordinator.tap("event-no-text-button", "event-date")
    await say_day(coordinator, there.date())
    if kind in {EventKind.DEADLINE, EventKind.EU_DEADLINE}:
        await coordinator.tap("event-no-hour-button", "event-zone")
    else:
        await coordinator.say(f"{there:%H:%M}", "event-zone")
    await coordinator.say("Brussels", "event-place")
    await coordinator.say("Rue X 1", "event-topics")
    name = topic_name(CONTENT.topics[topic].key, coordinator.language)
    await coordinator.tap_label(name, "event-topics")
    await coordinator.tap("event-next-button", "event-overview")


async def put_in(coordinator: Phone) -> str:
    """Confirm what was put together, and open it; return its link's parameter."""
    await coordinator.tap("event-confirm-button", "event-confirm")
    added = await coordinator.tap("event-add-button", "event-added")
    await coordinator.tap("event-open-button", "event-opened")
    return added.text.partition("?start=")[2].split()[0]


async def plan(coordinator: Phone, title: str, start: datetime, topic: int) -> str:
    """Put a workshop in; return its link's parameter."""
    await begin(coordinator, EventKind.WORKSHOP, title, start, topic)
    return await put_in(coordinator)


async def say_day(coordinator: Phone, day: date) -> None:
    """Write a day, and agree to how it was read."""
    await coordinator.say(f"{day:%d.%m.%Y}", "event-date-ok")
    await coordinator.tap("event-date-yes-button", "event-time")


def at(now: datetime, days: int, clock: str) -> datetime:
    """Return an hour in Brussels, some days from now, in UTC."""
    day = (now.astimezone(BRUSSELS) + days * DAY).date()
    return datetime.combine(day, time.fromisoformat(clock), BRUSSELS).astimezone(UTC)


async def until(sandbox: Sandbox, running: BotProcess, moment: datetime) -> None:
    """Let time go on to a moment, and let all that falls due on the way go out."""
    walked = running.count("clock_walked")
    await sandbox.advance((moment - await sandbox.clock()).total_seconds())
    await running.logged("clock_walked", more_than=walked)
