"""Buttons of an event share rows where they fit; no keyboard is taller than a phone."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handlers.event_rows import flowing, joined
from bot.screen import Button
from core.model.event_kind import EventState
from core.model.language import LANGUAGES
from core.model.roles import Role
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.bot.meeting_room import Room

TOPIC = CONTENT.topics[0].key
MOST_ROWS = 8

buttons = st.lists(st.text("abc", min_size=1, max_size=30).map(Button), max_size=12)


def labels(rows) -> list[list[str]]:
    return [[button.label for button in row] for row in rows]


def _rows(phone) -> int:
    return len(phone.screen["reply_markup"]["inline_keyboard"])


def test_short_answers_share_a_row_and_a_long_one_has_its_own():
    """Half a word on a button is worse than one more row."""
    answers = [Button(each) for each in ("Geliyorum", "Belki", "Gelmiyorum")]
    assert labels(flowing(answers)) == [["Geliyorum", "Belki", "Gelmiyorum"]]
    answers = [Button(each) for each in ("Je viens", "Peut-être", "Je ne viens pas")]
    assert labels(flowing(answers)) == [["Je viens", "Peut-être"], ["Je ne viens pas"]]
    assert labels(flowing([Button("x" * 23), Button("y")])) == [["x" * 23], ["y"]]


@given(buttons)
def test_no_button_is_lost_and_none_changes_its_place(given):
    """What a coordinator knows to be last must not wander."""
    for rows in (flowing(given), joined([[each] for each in given]), joined(flowing(given))):
        assert [button for row in rows for button in row] == given
        assert all(row for row in rows)


def test_only_lonely_neighbours_are_joined():
    """A row that says yes and no together stays as it is."""
    a, b, c, d = map(Button, "abcd")
    assert joined([[a], [b, c], [d]]) == [[a], [b, c], [d]]
    assert joined([[a], [b], [c]]) == [[a, b], [c]]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_meeting_fits_a_phone_for_members_and_coordinators(join, world, language):
    """The tallest of all cards, with a link, a candidate, headings and interpretation."""
    coordinator = await join(language, topics=(TOPIC,), roles=(Role.COORDINATOR,))
    member = await join(language, topics=(TOPIC,))
    await coordinator.phone.send("/help")
    room = Room(world, coordinator)
    more: dict[str, Any] = {
        "place": "https://meet.example.org/a",
        "seats": 9,
        "interpretation": frozenset(LANGUAGES),
    }
    await room.plan(**more)
    again = await room.plan(named=False, day=date(2026, 4, 2), state=EventState.PROPOSED, **more)
    await room.comes(member)
    await member.phone.send(f"/start event_{room.event}")
    assert 0 < _rows(member.phone) <= MOST_ROWS
    for number in (again - 1, again):
        await coordinator.phone.press(f"eo:{number}")
        assert 0 < _rows(coordinator.phone) <= MOST_ROWS


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_put_off_is_not_shown_at_its_old_time_to_coordinators(join, world, language):
    """A day that stands there as if it held is passed on to a candidate."""
    coordinator = await join(language, roles=(Role.COORDINATOR,))
    await coordinator.phone.send("/help")
    room = Room(world, coordinator)
    await room.plan(state=EventState.POSTPONED)
    await coordinator.phone.press(f"eo:{room.event}")
    told = CATALOGUE.plain("event-put-off", language, when="").split("<s>")[0]
    assert told in coordinator.phone.text, "there is no new time; it was to be then"
    assert coordinator.phone.text.count("18:30") == 1
