"""What happens around events over the days: seats, snoozing, nights, series; in four languages."""

import asyncio

from bot.handlers.event_taps import PlannedTap
from core.model.event_kind import EventKind
from core.model.language import LANGUAGES, Language
from core.model.roles import Role
from core.model.series import Scope
from sandbox.client import Sandbox
from tests.e2e.agenda import DAY, HOUR, MINUTE, at, begin, plan, put_in, until
from tests.e2e.flows import CONTENT, hire, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess

HOURS = ("16:10", "16:50", "17:20")


async def people(
    sandbox: Sandbox, admin: Phone, language: Language, *, readers: int, follow: bool = True
) -> tuple[Phone, list[Phone], int]:
    """Return a coordinator, readers who follow a topic, and its number."""
    topic = (LANGUAGES.index(language) + 3) % len(CONTENT.topics[:6])
    coordinator = await Phone.new(sandbox, "staff-agenda", language)
    reading = [await Phone.new(sandbox, f"member-{n}", language) for n in range(readers)]
    topics = (CONTENT.topics[topic].key,) if follow else ()
    await asyncio.gather(onboard(coordinator), *(onboard(each, *topics) for each in reading))
    await hire(admin, coordinator, Role.COORDINATOR)
    return coordinator, reading, topic


async def open_card(reader: Phone, link: str) -> None:
    """Open an event behind its link."""
    await reader.say(f"/start {link}", "agenda-card-title")


async def test_a_seat_that_becomes_free_goes_to_the_next_in_line(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """Who waits for a seat must not have to ask whether there is one."""
    coordinator, (first, second), topic = await people(
        sandbox, admin, language, readers=2, follow=False
    )
    title = f"One seat & <one> {language}"
    start = at(await sandbox.clock(), 5, "16:40")
    await begin(coordinator, EventKind.WORKSHOP, title, start, topic)
    await coordinator.tap("event-more-button", "event-more")
    await coordinator.tap("event-seats-button", "event-seats")
    await coordinator.say("1", "event-more")
    await coordinator.tap("event-back-button", "event-overview")
    link = await put_in(coordinator)

    await open_card(first, link)
    await first.tap("agenda-coming-button")
    await first.toasted("agenda-coming-toast")
    await open_card(second, link)
    await second.tap("agenda-wait-button")
    await second.toasted("agenda-waiting-toast")
    await second.person.mark()
    await first.sees("agenda-card-title")
    await first.tap("agenda-not-coming-button")
    await first.toasted("agenda-not-coming-toast")
    await second.sees("agenda-seat-free", also=title)

    await until(sandbox, running, start - DAY + MINUTE)
    await second.sees("reminder-head", also=title)
    assert not await first.heard("reminder-head", also=title), "who does not come hears nothing"


async def test_reminders_are_put_off_muted_and_kept_out_of_the_night(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """A phone that rings at six in the morning is switched off, and misses the next one."""
    coordinator, (reader, other), topic = await people(sandbox, admin, language, readers=2)
    title = f"Early & <bright> {language}"
    start = at(await sandbox.clock(), 4, "08:20")
    await plan(coordinator, title, start, topic)

    await until(sandbox, running, start - DAY + MINUTE)
    for each in (reader, other):
        await each.sees("reminder-head", also=title)
    await reader.press(lambda label: "💤 1" in label, "reminder-put-off", "an hour")
    await other.tap("agenda-mute-button")
    await other.toasted("agenda-muted-toast")
    await reader.person.mark()
    await until(sandbox, running, start - DAY + HOUR + 2 * MINUTE)
    await reader.sees("reminder-snoozed", also=title)

    dusk = at(start, -1, "21:45")
    heard = len(await reader.heard("reminder-head", also=title))
    await until(sandbox, running, dusk - MINUTE)
    assert len(await reader.heard("reminder-head", also=title)) == heard
    await reader.person.mark()
    await until(sandbox, running, dusk + MINUTE)
    await reader.sees("reminder-head", also=title)
    silent = await other.texts()
    await until(sandbox, running, start + HOUR)
    assert len(await reader.heard("reminder-head", also=title)) == heard + 1, "none at six"
    assert await other.texts() == silent, "who muted it hears nothing more"


async def test_reminders_that_fall_together_are_one_message(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """Three rings in one minute are two too many."""
    coordinator, (reader,), topic = await people(sandbox, admin, language, readers=1)
    start = at(await sandbox.clock(), 3, "14:50")
    titles = [f"Together {number} {language}" for number in (1, 2)]
    for title in titles:
        await plan(coordinator, title, start, topic)
    await until(sandbox, running, start - DAY + MINUTE)
    seen = await reader.sees("reminder-several", also=titles[0])
    assert titles[1] in seen.text
    assert not await reader.heard("reminder-head")
    await reader.tap_label(titles[1], "agenda-card-title")


async def test_a_series_is_edited_one_these_and_all(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """A new hour from May on must not move what was agreed on for next week."""
    coordinator, (reader,), topic = await people(sandbox, admin, language, readers=1, follow=False)
    title = f"Weekly {language}"
    start = at(await sandbox.clock(), 3, HOURS[0])
    await begin(coordinator, EventKind.WORKSHOP, title, start, topic)
    await coordinator.tap("event-more-button", "event-more")
    await coordinator.tap("event-repeat-button", "event-repeat")
    assert coordinator.screen is not None
    await coordinator.tap_label(coordinator.screen.labels[1], "event-repeat-end")
    await coordinator.say("4", "event-more")
    await coordinator.tap("event-back-button", "event-overview")
    link = await put_in(coordinator)
    number = int(link.rpartition("_")[2])
    cards = [f"event_{number + week}" for week in range(4)]
    for card in cards:
        await open_card(reader, card)
        await reader.tap("agenda-coming-button")
        await reader.toasted("agenda-coming-toast")

    await reader.person.mark()
    await _move(coordinator, Scope.THIS, HOURS[1])
    await reader.sees("reminder-moved", also=title)
    assert await _hours(reader, cards) == [HOURS[each] for each in (1, 0, 0, 0)]
    await _open(coordinator, number + 2)
    await reader.person.mark()
    await _move(coordinator, Scope.FOLLOWING, HOURS[2])
    await reader.sees("reminder-scope")
    assert await _hours(reader, cards) == [HOURS[each] for each in (1, 0, 2, 2)]
    for part in (1, 3):  # those that were changed together are a series of their own since
        await _open(coordinator, number + part)
        await coordinator.tap("event-call-off-button", "event-call-off")
        await reader.person.mark()
        await coordinator.tap_label(coordinator.screen.labels[2], "event-called-off")
        await reader.sees("reminder-cancelled", also=title)
    silent = await reader.texts()
    await until(sandbox, running, start + 30 * DAY)
    assert await reader.texts() == silent, "a series that is off falls silent"


async def _open(coordinator: Phone, number: int) -> None:
    """Open an event as a coordinator, by the button that a list has."""
    await coordinator.person.tap_data(PlannedTap(event=number).pack())
    await coordinator.sees("event-opened")


async def _move(coordinator: Phone, scope: Scope, hour: str) -> None:
    """Give the event that is open, and as much of its series, another hour."""
    await coordinator.tap("event-move-button", "event-scope")
    assert coordinator.screen is not None
    label = coordinator.screen.labels[list(Scope).index(scope)]
    await coordinator.tap_label(label, "event-date")
    await coordinator.tap("event-keep-day-button", "event-time")
    await coordinator.say(hour, "event-confirm-move")
    await coordinator.tap("event-do-move-button", "event-moved")


async def _hours(reader: Phone, cards: list[str]) -> list[str]:
    """Return at which of these hours each card says that it begins."""
    found = []
    for card in cards:
        await open_card(reader, card)
        text = str(reader.screen and reader.screen.text)
        found += [hour for hour in HOURS if hour in text]
    return found
