"""Every kind of event, from creation to its last reminder; a hearing on to the next date."""

import asyncio
from datetime import datetime, timedelta

import pytest

from core.model.event_kind import DEADLINES, DEFAULT_DISTANCES, EventKind
from core.model.language import ENGLISH, LANGUAGES, Language
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.agenda import BRUSSELS, DAY, HOUR, MINUTE, at, begin, put_in, until
from tests.e2e.flows import CONTENT, hire, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess

KINDS: list[EventKind] = [kind for kind in EventKind if kind is not EventKind.MEETING]
"""Meetings are lived through in a flow of their own."""


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_reminds_until_its_time_and_then_falls_silent(
    running: BotProcess, sandbox: Sandbox, admin: Phone, kind: EventKind
) -> None:
    """A deadline is said a month before, a workshop the day before: each at its own distances."""
    place = KINDS.index(kind)
    language = LANGUAGES[place % len(LANGUAGES)]
    coordinator = await Phone.new(sandbox, "staff-agenda", language)
    reader = await Phone.new(sandbox, "member-1", language)
    topic = CONTENT.topics[place]
    await asyncio.gather(onboard(coordinator), onboard(reader, topic.key))
    await hire(admin, coordinator, Role.COORDINATOR)
    title = f"To be there & <heard>: {kind}"
    start = at(await sandbox.clock(), 32, "17:15")
    await begin(coordinator, kind, title, start, place)
    await put_in(coordinator)

    ends = at(start, 0, "23:59") if kind in DEADLINES else start
    expected = len(DEFAULT_DISTANCES[kind])
    last = min(DEFAULT_DISTANCES[kind])
    await until(sandbox, running, ends - last - MINUTE)
    await reader.sees("reminder-head", also=title)
    assert len(await reader.heard("reminder-head", also=title)) == expected - 1
    await until(sandbox, running, ends + 2 * DAY)
    heard = await reader.heard("reminder-head", also=title)
    assert len(heard) == expected
    assert not await reader.heard("reminder-late", also=title), "each came at its time"
    assert "Rue X 1" in heard[-1].text


async def _case(coordinator: Phone) -> None:
    """Say which case it is about, from the coordinators' screen of the hearing."""
    await coordinator.tap("hearing-facts-button", "")
    assert coordinator.screen is not None
    if any("➕" in label for label in coordinator.screen.labels):
        await coordinator.press(lambda label: label.startswith("➕"), "", "a new case")
    for fact in ("High Criminal Court 3", "2026/17", "Teacher A <and> B"):
        await coordinator.sees("hearing-only-public")
        await coordinator.say(fact, "hearing-only-public")
    await coordinator.tap("hearing-skip-button", "hearing-only-public")
    await coordinator.say("An identity card", "hearing-facts-head")
    await coordinator.tap("hearing-leave-button", "hearing-facts-kept")


async def test_a_hearing_goes_from_its_observers_to_the_next_date(
    running: BotProcess, sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """What an observer saw becomes the next hearing, and is read only once it is published."""
    coordinator, observer = [
        await Phone.new(sandbox, name, language) for name in ("staff-court", "member-1")
    ]
    reader = await Phone.new(sandbox, "member-2", ENGLISH)
    topic = LANGUAGES.index(language)
    await asyncio.gather(
        onboard(coordinator),
        onboard(observer, CONTENT.topics[topic].key),
        onboard(reader, CONTENT.topics[topic].key),
    )
    await hire(admin, coordinator, Role.COORDINATOR)
    title, note = f"Trial of teachers, {language}", "Nobody was <let> in & heard"
    start = at(await sandbox.clock(), 9, "10:00")
    await begin(coordinator, EventKind.HEARING, title, start, topic)
    await put_in(coordinator)
    await _case(coordinator)

    await observer.person.mark()
    await until(sandbox, running, start - DAY + MINUTE)
    for part in ("High Criminal Court 3", "2026/17", "Teacher A <and> B", "An identity card"):
        await observer.sees("reminder-head", also=part)
    await observer.tap("reminder-details-button", "agenda-card-title")
    await observer.tap("agenda-observe-button")
    await observer.toasted("agenda-observing-toast")

    await observer.person.mark()
    await until(sandbox, running, start + 2 * HOUR + MINUTE)
    await observer.sees("hearing-asked", also=title)
    await coordinator.person.mark()
    await _tell(observer, start, note)
    assert not any(note in text for text in await reader.texts())

    await coordinator.sees("hearing-told", also=title)
    await observer.person.mark()
    await _settle(coordinator)
    await observer.sees("hearing-again", also=title)
    await observer.tap("hearing-sign-up-button", "agenda-card-title")
    await observer.tap("agenda-observe-button")
    await observer.toasted("agenda-observing-toast")
    await observer.tap("hearing-case-button", "hearing-case")
    await observer.tap("hearing-note-button", "hearing-note-head")
    assert note in str(observer.screen and observer.screen.text)
    await reader.person.mark()
    again = at(start, 40, "09:30")
    await until(sandbox, running, again - DAY + MINUTE)
    await reader.sees("reminder-head", also="2026/17")
    await until(sandbox, running, again - timedelta(hours=9))
    await reader.say("/hearings", "hearing-week")
    assert title in str(reader.screen and reader.screen.text)


async def _tell(observer: Phone, start: datetime, note: str) -> None:
    """Tell that it was adjourned, until when, and what one saw."""
    await observer.tap("hearing-tell-button", "hearing-ask-outcome")
    await observer.press(lambda label: "↪️" in label, "hearing-ask-date", "adjourned")
    day = (start + timedelta(days=40)).astimezone(BRUSSELS)
    await observer.say(f"{day:%d.%m.%Y}", "hearing-ask-clock")
    await observer.say("09:30", "hearing-ask-note")
    await observer.say(note, "hearing-check-how")
    await observer.tap("hearing-done-button", "hearing-thanks")


async def _settle(coordinator: Phone) -> None:
    """Publish the note, and settle that it goes on at the next date."""
    await coordinator.tap("hearing-settle-button", "hearing-report-head")
    await coordinator.tap("hearing-publish-button", "hearing-publish-who")
    await coordinator.tap("hearing-publish-yes-button", "hearing-is-published")
    await coordinator.tap("hearing-conclude-button", "hearing-conclude")
    await coordinator.tap("hearing-conclude-yes-button", "hearing-settled")
