"""/event: how a coordinator keeps a series: this one, those after it, or all."""

from datetime import date, time

import pytest
import pytest_asyncio

from bot.handlers.event_words import rule_words
from bot.words import Words
from core.model.event_kind import MOVES, EventKind, EventState
from core.model.language import LANGUAGES, Language
from core.model.roles import Role
from tests.bot.conftest import CATALOGUE
from tests.bot.planning import Desk
from tests.bot.test_event_keeping import change


@pytest_asyncio.fixture
async def desk(newsroom, join) -> Desk:
    return Desk(newsroom, await join(roles=(Role.COORDINATOR,)))


async def add_series(desk: Desk, times: str = "4 times"):
    """Put a weekly meeting into the agenda; return its occurrences."""
    await desk.plan(title="Briefing", topic=False)
    for label in ("➕ More", "Repeat", "Every week", times, "Back", "Go on", "Put it"):
        await desk.phone.tap(label)
    return await desk.events()


async def test_of_a_series_it_is_asked_which_ones_are_meant(desk):
    """This one, this and the following, all: the difference is fifty people before a door."""
    first, second, third, fourth = await add_series(desk)
    await desk.phone.press(f"eo:{second.id}")
    assert "every week on Tuesday, 4 times" in desk.phone.text
    await desk.phone.tap("📍 Place")
    assert "one of a series" in desk.phone.text
    await desk.phone.tap("Only this one")
    await desk.phone.send("Rue Z 3")
    assert "Only this one is changed" in desk.phone.text
    await desk.phone.tap("Change the place")
    await desk.phone.press(f"eo:{third.id}")
    for label in ("📍 Place", "those after it"):
        await desk.phone.tap(label)
    await desk.phone.send("Rue Y 2")
    await desk.phone.tap("Change the place")
    after = {each.id: each.place for each in await desk.events()}
    assert [after[each.id] for each in (first, second, third, fourth)] == [
        "Rue X 1", "Rue Z 3", "Rue Y 2", "Rue Y 2",
    ]  # fmt: skip


async def test_a_whole_series_gets_another_hour_on_its_own_days(desk):
    """Only the hour moves: each keeps its Tuesday."""
    events = await add_series(desk)
    await desk.phone.press(f"eo:{events[1].id}")
    for label in ("Move", "still to come", "Same day"):
        await desk.phone.tap(label)
    await desk.phone.send("19:00")
    await desk.phone.tap("Move it")
    after = await desk.events()
    assert {each.local_time for each in after} == {time(19)}
    assert [each.local_date for each in after] == [each.local_date for each in events]


@pytest.mark.parametrize(
    ("label", "left"),
    [("Cancel only this one", [0, 2, 3]), ("those after it", [0]), ("still to come", [])],
)
async def test_of_a_series_one_several_or_all_are_called_off(desk, label, left):
    """A holiday takes one away; the end of a campaign takes the rest."""
    events = await add_series(desk)
    await desk.phone.press(f"eo:{events[1].id}")
    await desk.phone.tap("Cancel the event")
    await desk.phone.tap(label)
    after = await desk.events()
    ahead = [each.id for each in after if each.state is not EventState.CANCELLED]
    assert ahead == [events[at].id for at in left]


async def test_a_series_comes_by_another_rule_from_one_of_them_on(desk):
    """Every week becomes every two weeks; what has been, and the others' days, stay."""
    events = await add_series(desk, "6 times")
    await change(desk, events[2], "Repetition")
    assert "Only once" not in desk.phone.buttons
    await desk.phone.tap("Every 2 weeks on Tuesday")
    await desk.phone.send("2")
    assert "every 2 weeks on Tuesday, 2 times" in desk.phone.text
    assert "This one and those after it are changed" in desk.phone.text
    await desk.phone.tap("Save")
    ahead = [each for each in await desk.events() if each.state is not EventState.CANCELLED]
    assert [each.local_date for each in ahead] == [
        date(2026, 3, 24), date(2026, 3, 31), date(2026, 4, 7), date(2026, 4, 21),
    ]  # fmt: skip


async def test_a_single_event_has_no_rule_to_change(desk):
    """A crafted button must not make a series of it."""
    event = await desk.add()
    await desk.phone.press(f"eo:{event.id}")
    await desk.phone.tap("Other changes")
    assert "Repetition" not in " ".join(desk.phone.buttons)
    await desk.phone.press(f"eh:{event.id}:repeat")
    assert "older screen" in desk.phone.toast


@pytest.mark.parametrize("typed", ["4", "4 times", "4 kez", "4 fois", "4 veces"])
async def test_a_number_of_times_may_be_written_out(desk, typed):
    """The question asks for it; "4 kez" is no day."""
    await desk.plan(topic=False)
    for label in ("➕ More", "Repeat", "Every week"):
        await desk.phone.tap(label)
    await desk.phone.send(typed)
    assert "every week on Tuesday, 4 times" in desk.phone.text


async def test_a_series_counts_once_among_what_is_planned(desk):
    """A weekly briefing is one thing to keep, not fifty."""
    await add_series(desk)
    await desk.add(title="One more")
    await desk.phone.send("/event")
    assert "2 events are planned" in desk.phone.text


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("FREQ=WEEKLY;BYDAY=TH", "her hafta perşembe"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;COUNT=4", "2 haftada bir perşembe, 4 kez"),
        ("FREQ=MONTHLY;BYDAY=-1TH", "her ayın son perşembe günü"),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=1TH", "2 ayda bir, ayın ilk perşembe günü"),
        ("FREQ=MONTHLY;BYMONTHDAY=5", "her ayın 5. günü"),
    ],
)
def test_a_series_is_said_in_natural_turkish(rule, said):
    """As one would say it aloud."""
    words = Words(CATALOGUE, Language("tr"), "Europe/Istanbul")
    assert rule_words(words, rule, date(2026, 3, 5)) == said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EventKind)
def test_what_a_move_asks_is_a_question(kind, language):
    """A state in quotation marks behind a title is none."""
    for state in {end for ends in MOVES[kind].values() for end in ends} - {EventState.CANCELLED}:
        asked = CATALOGUE.plain("event-life", language, title="Coffee", state=state)
        assert "Coffee" in asked
        assert asked.endswith("?")
