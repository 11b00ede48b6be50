"""Choosing when a draft goes out: what each tap and typed word makes of it, clock changes too."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.handlers.when_screens import WhenScreens
from bot.handlers.when_steps import WHEN_MOVES, take_when
from bot.handlers.when_words import timing_line
from bot.handlers.writing import Writing
from bot.screen import Screen
from bot.words import Words
from core.model.briefing import BriefingKind
from core.model.dialogue import Dialogue
from core.model.draft import Draft
from core.model.identity import PersonId
from core.model.language import ENGLISH, LANGUAGES, Language
from core.model.person import Person
from core.model.refusals import NoSuchTime, Outdated, Refusal, Unusable
from core.model.timing import Timing, When
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.bot.test_audience_steps import labels

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
ISTANBUL, BRUSSELS = "Europe/Istanbul", "Europe/Brussels"
SPRING = "20260329"
"""The clocks of Brussels go from 2 to 3."""
AUTUMN = "20261025"
"""The clocks of Brussels go from 3 to 2."""


def wall(clock: str) -> datetime:
    """A time on a wall clock, wherever that hangs."""
    return datetime.fromisoformat(clock)


def writing(timing: Timing | None = None, language: Language = ENGLISH) -> Writing:
    """A dialogue at the step `when`, of an editor in Brussels at one o'clock."""
    draft = Draft(BriefingKind.BRIEFING, timing=timing or Timing())
    dialogue = Dialogue("publish", "TOKEN7", "when", {}, NOON)
    editor = Person(PersonId(1), language, BRUSSELS)
    return Writing(dialogue, draft, CONTENT, editor, NOON)


def tapped(at: Writing, action: str, value: str = "") -> Writing:
    """Where a button leads."""
    return WHEN_MOVES[at.step][action](at, value)


def walked(at: Writing, sending: str, day: str, clock: str) -> Writing:
    """Choose day and hour by buttons."""
    return tapped(tapped(tapped(at, sending), "day", day), "time", clock)


def screen_of(at: Writing, language: Language = ENGLISH) -> Screen:
    """What the editor sees there."""
    return WhenScreens(Words(CATALOGUE, language, BRUSSELS), at).screen()


def test_a_day_and_an_hour_are_meant_where_the_editor_is():
    """Nobody should have to reckon in UTC."""
    at = walked(writing(), "at", "20260312", "1830")
    assert at.dialogue.step == "when"
    assert at.draft.timing == Timing(When.AT, wall("2026-03-12T18:30"), BRUSSELS)
    assert "Thursday, 12 March 2026, 18:30 (Brussels)" in screen_of(at).text.replace(" at ", ", ")


@pytest.mark.parametrize(
    ("language", "typed"),
    [("en", "12 March"), ("tr", "12 Mart"), ("fr", "12 mars 2026"), ("es", "12 de marzo")],
)
def test_a_typed_day_is_shown_back_before_it_counts(language, typed):
    """A misread date sends a thousand messages on the wrong day."""
    at = take_when(tapped(writing(language=Language(language)), "at"), typed)
    assert at.dialogue.step == "dayok"
    assert "12" in screen_of(at, Language(language)).text
    assert at.draft.timing == Timing()
    at = take_when(tapped(at, "yes"), "18:30")
    assert at.draft.timing.local == wall("2026-03-12T18:30")


def test_the_same_wall_clock_can_be_meant_in_another_zone():
    """An editor in Brussels plans for Istanbul, and sees both clocks."""
    at = tapped(walked(writing(), "at", "20260312", "1830"), "zone")
    at = take_when(at, "Ankara")
    assert at.draft.timing == Timing(When.AT, wall("2026-03-12T18:30"), ISTANBUL)
    text = screen_of(at).text
    assert "(Istanbul)" in text
    assert "On your clock: Thu, 12 Mar 2026, 16:30" in text


def test_several_zones_that_fit_are_offered():
    """What is typed can fit more than one place."""
    at = take_when(tapped(walked(writing(), "at", "20260312", "1830"), "zone"), "san")
    assert at.step == "zone"
    assert len(labels(screen_of(at))) > 4
    assert tapped(at, "zone", "America/Santiago").draft.timing.zone == "America/Santiago"


def test_a_time_that_the_clocks_jump_over_is_refused():
    """Half past two does not exist that night."""
    at = tapped(tapped(writing(), "at"), "day", SPRING)
    with pytest.raises(NoSuchTime):
        take_when(at, "02:30")


def test_a_time_that_comes_twice_is_asked_about():
    """An hour's difference is not for the program to choose."""
    at = take_when(tapped(tapped(writing(), "at"), "day", AUTUMN), "2:30 am")
    assert at.step == "fold"
    assert at.draft.timing == Timing()
    assert labels(screen_of(at))[:2] == ["The first 02:30 (UTC+2)", "The second 02:30 (UTC+1)"]
    at = tapped(at, "fold", "1")
    local = wall("2026-10-25T02:30")
    assert at.draft.timing == Timing(When.AT, local, BRUSSELS, fold=1)
    assert "UTC+1" in screen_of(at).text


def test_a_moment_that_is_over_is_refused():
    """It would go out at once, unasked."""
    at = tapped(tapped(writing(), "at"), "day", "20260310")
    with pytest.raises(Unusable):
        take_when(at, "12:59")
    assert take_when(at, "13:01").step == "when"
    with pytest.raises(Unusable):
        tapped(tapped(writing(), "at"), "day", "20260301")
    with pytest.raises(Unusable):
        take_when(tapped(writing(), "at"), "9 March 2026")


def test_another_zone_cannot_make_the_moment_past():
    """Nine o'clock in Istanbul is over while nine in Brussels is still to come."""
    at = take_when(tapped(tapped(writing(), "at"), "day", "20260310"), "14:30")
    with pytest.raises(Unusable):
        take_when(tapped(at, "zone"), "Istanbul")


def test_each_readers_hour_has_no_zone():
    """Eight in the morning is eight in the morning for each of them."""
    at = walked(writing(), "local", "20260312", "0800")
    assert at.draft.timing == Timing(When.LOCAL, wall("2026-03-12T08:00"))
    text = screen_of(at).text
    assert "each reader’s own clock" in text
    assert "goes out at once" in text
    assert not any("time zone" in label for label in labels(screen_of(at)))
    with pytest.raises(Outdated):
        tapped(at, "zone")
    twice = walked(writing(), "local", AUTUMN, "0230")
    assert twice.step == "when", "each reader's zone settles it by itself"


def test_each_readers_hour_that_is_over_for_the_editor_is_refused():
    """Most would get it at once, which is another choice."""
    at = tapped(tapped(writing(), "local"), "day", "20260310")
    with pytest.raises(Unusable):
        take_when(at, "noon")


def test_the_expiry_stays_when_the_moment_changes():
    """They are two decisions."""
    at = tapped(tapped(writing(), "keeps"), "keeps", "24")
    assert at.draft.timing.keeps_for == timedelta(days=1)
    assert "1 day after it begins" in screen_of(at).text
    at = walked(at, "at", "20260312", "1830")
    assert at.draft.timing.keeps_for == timedelta(days=1)
    at = tapped(at, "now")
    assert at.draft.timing == Timing(keeps_for=timedelta(days=1))
    assert tapped(tapped(at, "keeps"), "keeps", "0").draft.timing == Timing()


def test_a_moment_that_passed_while_the_draft_lay_is_told():
    """A draft can wait for days."""
    at = walked(writing(), "at", "20260312", "1830")
    later = replace(at, now=NOON + timedelta(days=3))
    assert "has passed" in screen_of(later).text
    assert "has passed" not in screen_of(at).text


@pytest.mark.parametrize(
    ("step", "action", "value"),
    [
        ("day.0", "day", "2026031"),
        ("day.0", "day", "tomorrow"),
        ("day.0", "page", "x"),
        ("hour", "time", "9999"),
        ("hour", "time", "1830"),
        ("dayok", "yes", ""),
        ("fold", "fold", "0"),
        ("fold", "fold", "2"),
        ("zone.0", "zone", "Europe/Brussels"),
        ("keeps", "keeps", "5"),
        ("keeps", "keeps", "-1"),
    ],
)
def test_a_crafted_button_sets_no_time(step, action, value):
    """Nothing was said that it could follow from."""
    at = writing().go(step)
    with pytest.raises(Refusal):
        tapped(at, action, value)


def test_a_zone_that_does_not_exist_is_no_zone():
    """Crafted values must not reach the clock."""
    at = tapped(walked(writing(), "at", "20260312", "1830"), "zone")
    for value in ("Nowhere/City", "../../etc/passwd", "Brussels", ""):
        with pytest.raises(Outdated):
            tapped(at, "zone", value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_can_be_shown_in_every_language(language):
    """A missing word shows up in one language alone."""
    begun = tapped(writing(), "at")
    day = tapped(begun, "day", AUTUMN)
    for at in (
        writing(),
        writing(Timing(When.LOCAL, wall("2026-03-12T08:00"), keeps_for=timedelta(hours=6))),
        begun,
        tapped(begun, "page", "1"),
        take_when(begun, "2026-03-12"),
        day,
        take_when(day, "02:30"),
        tapped(walked(writing(), "at", "20260312", "1830"), "zone"),
        tapped(writing(), "keeps"),
    ):
        assert screen_of(at, language).text
        assert labels(screen_of(at, language))


def test_a_time_whose_zone_changed_its_rules_is_still_shown():
    """A screen that fails would leave an approver with nothing."""
    gone = Timing(When.AT, wall("2026-03-29T02:30"), BRUSSELS)
    assert "02:30" in timing_line(Words(CATALOGUE, ENGLISH, ISTANBUL), gone)
