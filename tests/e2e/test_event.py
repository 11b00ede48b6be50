"""From an event to its reminders, to the moved one, to the silence after it was cancelled."""

import asyncio
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.language import ENGLISH, LANGUAGES, Language
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, hire, onboard, topic_name
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess
from tests.e2e.words import languages_of

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
TITLE = "Round table <i>one</i> & two"


async def _plan(coordinator: Phone, day: datetime, topic: str) -> None:
    """Put a candidate meeting at half past six in Brussels into the agenda."""
    await coordinator.say("/event", "event-menu")
    await coordinator.tap("event-new-button", "event-kind")
    await coordinator.press(
        lambda label: label.startswith("🤝"), "event-languages", "a candidate meeting"
    )
    await coordinator.tap("event-next-button", "event-title")
    await coordinator.say(TITLE, "event-text")
    await coordinator.tap("event-no-text-button", "event-date")
    await _set_time(coordinator, day, "event-zone")
    await coordinator.say("Brussels", "event-place")
    await coordinator.say("https://meet.example.org/round", "event-topics")
    await coordinator.tap_label(topic, "event-topics")
    await coordinator.tap("event-next-button", "event-overview")
    await coordinator.tap("event-confirm-button", "event-reminders")
    await coordinator.tap("event-add-button", "event-added")


async def _set_time(coordinator: Phone, day: datetime, then: str) -> None:
    await coordinator.say(f"{day:%d.%m.%Y}", "event-date-ok")
    await coordinator.tap("event-date-yes-button", "event-time")
    await coordinator.say("18:30", then)


def _evening(now: datetime, days: int) -> datetime:
    """Return half past six in Brussels, some days from now, in UTC."""
    there = datetime.combine((now + days * DAY).date(), time(18, 30), ZoneInfo("Europe/Brussels"))
    return there.astimezone(UTC)


async def _until(sandbox: Sandbox, running: BotProcess, moment: datetime) -> None:
    """Let time go on to a moment, and let all that falls due on the way go out."""
    walked = running.count("clock_walked")
    await sandbox.advance((moment - await sandbox.clock()).total_seconds())
    await running.logged("clock_walked", more_than=walked)


async def test_reminders_follow_an_event_until_it_is_cancelled(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """The second job of the product: nobody misses it, and nobody goes to what is off."""
    topic = CONTENT.topics[4 + LANGUAGES.index(language)].key
    foreign = LANGUAGES[LANGUAGES.index(language) - 1]
    reader, foreigner, stranger, coordinator = [
        await Phone.new(sandbox, name, spoken)
        for name, spoken in (
            ("member-1", language),
            ("member-2", foreign),
            ("member-3", language),
            ("staff-agenda", language),
        )
    ]
    await asyncio.gather(
        onboard(reader, topic), onboard(foreigner, topic), onboard(stranger), onboard(coordinator)
    )
    await hire(admin, coordinator, Role.COORDINATOR)
    today = await sandbox.clock()
    start, later = _evening(today, 10), _evening(today, 20)
    await _plan(coordinator, start, topic_name(topic, language))

    async def heard(key: str) -> int:
        return len(await foreigner.heard(key, also=TITLE))

    await _until(sandbox, running, start - 7 * DAY + timedelta(minutes=1))
    reminder = await reader.sees("reminder-head", also=TITLE)
    assert languages_of(reminder.text, "agenda-other-language") == []
    copy = await foreigner.sees("reminder-head", also=TITLE)
    assert languages_of(copy.text, "agenda-other-language") == [foreign]
    await reader.tap("agenda-coming-button")
    await reader.toasted("agenda-coming-toast")
    await reader.sees("agenda-card-title")
    await reader.tap("meeting-guide-button", "meeting-guide-position")

    await _until(sandbox, running, start - DAY + timedelta(minutes=1))
    assert await heard("reminder-head") == 2
    await reader.sees("reminder-head", also=TITLE)

    await coordinator.tap("event-open-button", "event-reminders")
    await coordinator.tap("event-move-button", "event-date")
    await _set_time(coordinator, later, "event-confirm-move")
    await coordinator.tap("event-do-move-button", "event-moved")
    await reader.sees("reminder-moved", also=TITLE)

    await _until(sandbox, running, start + HOUR)
    assert await heard("reminder-head") == 2, "the old time reminds of nothing"
    for number, before in enumerate((7 * DAY, DAY, 2 * HOUR), start=3):
        await _until(sandbox, running, later - before + timedelta(minutes=1))
        assert await heard("reminder-head") == number
    assert await heard("reminder-moved") == 1

    await coordinator.tap("event-open-button", "event-no-reminders")
    await coordinator.tap("event-call-off-button", "event-call-off")
    await coordinator.tap("event-call-off-yes-button", "event-called-off")
    await reader.sees("reminder-cancelled", also=TITLE)
    await foreigner.sees("reminder-cancelled", also=TITLE)
    said = await reader.texts(), await foreigner.texts()
    await _until(sandbox, running, later + DAY)
    assert (await reader.texts(), await foreigner.texts()) == said, "what is off falls silent"
    assert await heard("reminder-cancelled") == 1
    assert not any(TITLE in text for text in await stranger.texts())


async def test_an_event_opens_behind_its_link(
    sandbox: Sandbox, running: BotProcess, admin: Phone
) -> None:
    """A link can be passed on to people who have never met the bot."""
    coordinator = await Phone.new(sandbox, "staff-agenda", ENGLISH)
    await onboard(coordinator)
    await hire(admin, coordinator, Role.COORDINATOR)
    await _plan(
        coordinator, _evening(await sandbox.clock(), 9), topic_name(CONTENT.topics[0].key, ENGLISH)
    )
    assert coordinator.screen is not None
    link = coordinator.screen.text.partition("?start=")[2].split()[0]

    guest = await Phone.new(sandbox, "member-4", ENGLISH)
    await onboard(guest, link=link)
    await guest.sees("agenda-card-title", also=TITLE)
