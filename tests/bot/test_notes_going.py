"""The warning that notes go, and what members read about how long things are kept."""

from datetime import date, timedelta

import pytest

from bot.handlers.notes_going import render
from bot.words import Words
from core.model.delivery import Notice
from core.model.event import Attendance
from core.model.language import LANGUAGES
from core.model.roles import Role
from core.usecases.events.attend_event import attend_event
from core.usecases.upkeep.keep_agenda import EVENTS_TOLD, NOTES_GO
from tests.bot.conftest import CATALOGUE
from tests.bot.meeting_room import Room
from tests.bot.offline_telegram import plain_text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_coordinators_read_what_goes_and_when_and_others_nothing(join, world, language):
    """One tap leads to the event, where it can still be published."""
    coordinator = await join(language, roles=(Role.COORDINATOR,))
    member = await join(language)
    room = Room(world, coordinator)
    events = [await room.plan(day=date(2026, 4, day)) for day in range(1, EVENTS_TOLD + 1)]
    at = (world.clock.now() + timedelta(days=14)).isoformat()
    told = " ".join(map(str, events))
    words = Words(CATALOGUE, language, "Europe/Brussels")
    params = {"person": coordinator.id, "events": told, "at": at}
    screen = await render(world, words, Notice(NOTES_GO, params))
    assert screen is not None
    assert len(screen.rows) == EVENTS_TOLD
    assert len(plain_text(screen.text)) < 900
    taps = [tap.pack() for row in screen.rows if (tap := row[0].tap) is not None]
    assert taps == [f"eo:{number}" for number in events]
    assert await render(world, words, Notice(NOTES_GO, {**params, "person": member.id})) is None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_said_something_reads_how_long_it_is_kept(join, world, language):
    """A promise that is not written down cannot be held against us."""
    coordinator = await join(roles=(Role.COORDINATOR,))
    member = await join(language)
    told = CATALOGUE.plain("event-kept-for", language, attendance=90, notes=180)
    await member.phone.send("/privacy")
    assert told not in member.phone.text
    room = Room(world, coordinator)
    await attend_event(world, member.id, await room.plan(), Attendance.COMING)
    await member.phone.send("/privacy")
    assert told in member.phone.text
