"""One's own calendar: events as files, and the private address."""

from dataclasses import replace

import icalendar
import pytest

from core.model.event import Attendance
from core.model.event_kind import EventKind
from core.model.identity import SeriesId
from core.model.rules import Rules
from core.model.series import Series
from tests.bot.conftest import new_entrance
from tests.bot.test_agenda import DAY, TOPIC, event, plan
from tests.fakes.clock import NOON

__all__ = ["plan"]
ROOT = "https://bot.example.org"


@pytest.fixture
def world(world):
    """The world as it is where a public address is set."""
    return replace(world, rules=Rules(public_url=ROOT))


def entries(telegram) -> list[str]:
    """The titles in the newest file."""
    name, content = telegram.uploads[-1]
    assert name.endswith(".ics")
    calendar = icalendar.Calendar.from_ical(content)
    return [str(entry["SUMMARY"]) for entry in calendar.walk("VEVENT")]


async def test_an_event_is_sent_as_a_file_for_calendar_programs(join, plan, telegram):
    """Most people live by the calendar of their phone."""
    member = await join(topics=(TOPIC,))
    (number,) = await plan(event(), author=member.id)
    await member.phone.send(f"/start event_{number}")
    card = member.phone.text
    await member.phone.tap("Add to calendar")
    assert entries(telegram) == ["Coffee <with> a candidate"]
    assert telegram.uploads[-1][0] == "event.ics"
    assert any(message.get("text") == card for message in member.phone.messages), "the card stays"


async def test_an_occurrence_of_a_series_stands_alone_in_its_file(join, world, telegram):
    """Other programs refuse an occurrence without the series that it departs from."""
    member = await join(topics=(TOPIC,))
    async with world.storage.begin() as tx:
        rule = Series(SeriesId(0), "FREQ=WEEKLY", DAY, None, "Europe/Brussels")
        series = await tx.series.add(rule)
        number = await tx.events.add(event(series=series, occurrence=NOON.replace(tzinfo=None)))
    await member.phone.send("/privacy")
    await member.phone.press(f"ic:{number}")
    assert b"RECURRENCE-ID" not in telegram.uploads[-1][1]
    assert entries(telegram) == ["Coffee <with> a candidate"]


async def test_ones_agenda_is_sent_as_a_file_with_what_one_said_yes_to(join, plan, world, telegram):
    """For those who want no address that anybody could read."""
    member = await join(topics=(TOPIC,))
    coming, declined, _ = await plan(
        event(), event(EventKind.WORKSHOP), event(EventKind.HEARING), author=member.id
    )
    await member.phone.send("/agenda")
    await member.phone.tap("Calendar")
    await member.phone.tap("As a file")
    assert "not said yes" in member.phone.toast
    async with world.storage.begin() as tx:
        people = tx.event_people
        await people.say(coming, member.id, Attendance.COMING, needs=None, at=NOON)
        await people.say(declined, member.id, Attendance.NOT_COMING, needs=None, at=NOON)
    await member.phone.tap("As a file")
    assert entries(telegram) == ["Coffee <with> a candidate"]


async def test_a_private_address_is_shown_once_and_can_be_renewed_and_deleted(join, second):
    """Whoever reads over a shoulder must be able to be shut out again."""
    member = await join()
    await member.phone.send("/agenda")
    await member.phone.tap("Calendar")
    assert "no private address" in member.phone.text
    await member.phone.tap("Private address")
    first = _address(member.phone.text)
    await member.phone.tap("Calendar")
    assert first not in member.phone.text
    await member.phone.tap("New address")
    assert _address(member.phone.text) != first
    await member.phone.tap("Calendar")
    await member.phone.tap("Delete the address")
    assert "no private address" in member.phone.text
    async with second.read() as view:
        assert await view.feeds.made_at(member.id) is None


async def test_without_a_public_address_it_says_what_is_possible(join, world, telegram):
    """A button that leads nowhere is worse than none."""
    member = await join()
    member.phone.entrance = await new_entrance(replace(world, rules=Rules()), telegram)
    await member.phone.send("/agenda")
    await member.phone.tap("Calendar")
    assert "no public address" in member.phone.text
    assert not any("address" in label for label in member.phone.buttons)
    await member.phone.press("cf:new")
    assert "no public address" in member.phone.toast
    await member.phone.press("cf:nonsense")
    assert "older screen" in member.phone.toast


async def test_what_is_kept_of_the_agenda_is_shown_and_forgotten(join, plan, world, telegram):
    """Who comes where is what a stolen list would tell of somebody."""
    member = await join(topics=(TOPIC,))
    (number,) = await plan(event(EventKind.HEARING), author=member.id)
    await member.phone.send(f"/start event_{number}")
    await member.phone.tap("I am observing")
    await member.phone.tap("Mute")
    await member.phone.press("cf:new")
    await member.phone.send("/privacy")
    assert "Roles in events: 1; muted events: 1" in member.phone.text
    assert "private calendar address of yours" in member.phone.text
    await member.phone.tap("Take it away")
    content = telegram.uploads[-1][1]
    assert b'"observer"' in content
    assert b"calendar_address_since" in content
    await member.phone.tap("Forget me")
    await member.phone.tap("Yes, forget me")
    async with world.storage.read() as view:
        assert await view.event_people.parts(number) == []
        assert await view.event_people.muted_by(member.id) == frozenset()
        assert await view.feeds.made_at(member.id) is None


def _address(text: str) -> str:
    found = [word for word in text.split() if word.startswith(f"{ROOT}/calendar/")]
    assert len(found) == 1
    return found[0]
