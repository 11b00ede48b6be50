"""What needs a program of its own: an outage over due times, and a calendar fetched over HTTP."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import icalendar
import pytest_asyncio

from core.model.language import ENGLISH, LANGUAGES
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.agenda import BRUSSELS, HOUR, at, plan, say_day, until
from tests.e2e.conftest import ADMIN, NOON
from tests.e2e.flows import CONTENT, hire, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, SandboxProcess

PUBLIC = "https://bot.example.org"
FIRST = CONTENT.topics[0].key


@pytest_asyncio.fixture(loop_scope="session")
async def apart(tmp_path: Path) -> AsyncIterator[tuple[BotProcess, Sandbox, Phone, Phone]]:
    """A program of its own, a coordinator and a reader of it."""
    telegram = await SandboxProcess.start("--now", NOON)
    settings = {"ADMIN_IDS": str(ADMIN), "PUBLIC_URL": PUBLIC}
    bot = BotProcess(telegram.base, tmp_path, settings)
    try:
        async with Sandbox(telegram.base) as sandbox:
            await sandbox.limits(enabled=False)
            await bot.start()
            admin = await Phone.new(sandbox, "staff-admin", ENGLISH, id=ADMIN)
            coordinator = await Phone.new(sandbox, "staff-agenda", ENGLISH)
            reader = await Phone.new(sandbox, "member-1", LANGUAGES[1])
            await onboard(admin)
            await onboard(coordinator)
            await onboard(reader, FIRST)
            await hire(admin, coordinator, Role.COORDINATOR)
            yield bot, sandbox, coordinator, reader
        assert await bot.stop() == 0, bot.tail
    finally:
        if bot.process is not None and bot.process.returncode is None:
            await bot.kill()
        await telegram.stop()


async def test_after_an_outage_what_still_helps_comes_late_and_the_rest_is_dropped(
    apart: tuple[BotProcess, Sandbox, Phone, Phone],
) -> None:
    """Late is better than never, and says so; word of what is over would only confuse."""
    bot, sandbox, coordinator, reader = apart
    now = await sandbox.clock()
    over, ahead = at(now, 2, "15:00"), at(now, 3, "20:00")
    await plan(coordinator, "Over by then", over, 0)
    await plan(coordinator, "Still ahead", ahead, 0)
    await bot.kill()
    await reader.person.mark()
    await sandbox.advance((ahead - 6 * HOUR - now).total_seconds())
    await bot.start()
    late = await reader.sees("reminder-head", also="Still ahead")
    await reader.sees("reminder-late", also="Still ahead")
    assert not any("Over by then" in text for text in await reader.texts())
    done = [line for line in bot.lines if line.get("event") == "job_done"]
    dropped = [line["dropped"] for line in done if line.get("job") == "reminders"]
    assert sum(dropped) == 2, "a day and two hours before it"
    await until(sandbox, bot, ahead + HOUR)
    heard = await reader.heard("reminder-head", also="Still ahead")
    assert [each.id == late.id for each in heard] == [True, False]
    assert len(await reader.heard("reminder-late")) == 1, "the next one comes in time"


async def test_a_private_calendar_follows_the_agenda_until_it_is_deleted(
    apart: tuple[BotProcess, Sandbox, Phone, Phone],
) -> None:
    """A calendar program polls for years: a move must show, and a stolen address must die."""
    bot, sandbox, coordinator, reader = apart
    start = at(await sandbox.clock(), 6, "18:30")
    link = await plan(coordinator, "Evening & <talk>", start, 0)
    await reader.say(f"/start {link}", "agenda-card-title")
    await reader.tap("agenda-coming-button")
    await reader.toasted("agenda-coming-toast")
    await reader.say("/agenda", "agenda-list")
    await reader.tap("calendar-button", "calendar-head")
    shown = await reader.tap("calendar-new-button", "calendar-address")
    address = next(word for word in shown.text.split() if word.startswith(PUBLIC))
    path = address.removeprefix(PUBLIC)

    async with httpx.AsyncClient(trust_env=False) as web:
        answer = await web.get(f"{bot.address}{path}")
        assert answer.headers["content-type"].startswith("text/calendar")
        [entry] = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
        assert str(entry["SUMMARY"]) == "Evening & <talk>"
        assert entry.decoded("DTSTART") == start
        assert entry.walk("VALARM")

        later = at(start, 1, "19:00")
        await coordinator.tap("event-move-button", "event-date")
        await say_day(coordinator, later.astimezone(BRUSSELS).date())
        await coordinator.say("19:00", "event-confirm-move")
        await coordinator.tap("event-do-move-button", "event-moved")
        moved = await web.get(f"{bot.address}{path}")
        [entry] = icalendar.Calendar.from_ical(moved.content).walk("VEVENT")
        assert entry.decoded("DTSTART") == later

        guessed = await web.get(f"{bot.address}{path[:-6]}guess.ics")
        assert guessed.status_code == httpx.codes.NOT_FOUND
        await reader.say("/agenda", "agenda-list")
        await reader.tap("calendar-button", "calendar-head")
        await reader.tap("calendar-delete-button")
        await reader.toasted("calendar-deleted-toast")
        gone = await web.get(f"{bot.address}{path}")
        assert gone.status_code == httpx.codes.NOT_FOUND
    assert path not in bot.log.read_text(encoding="utf-8"), "who reads the log reads no calendar"
