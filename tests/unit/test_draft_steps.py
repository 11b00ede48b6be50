"""The steps of writing a draft: what comes next, where Back leads, and crafted buttons."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.handlers.draft_steps import MOVES, move
from bot.handlers.writing import Writing, next_step, step_before, way
from content.loader import load_content
from core.model.audience import Audience
from core.model.briefing import BriefingKind
from core.model.dialogue import Dialogue
from core.model.draft import Draft
from core.model.identity import BriefingId, PersonId
from core.model.language import ENGLISH, FRENCH, TURKISH
from core.model.person import Person
from core.model.refusals import NothingChosen, Outdated
from core.model.rich_text import RichText

CONTENT = load_content()
NOW = datetime(2026, 3, 10, tzinfo=UTC)
EDITOR = Person(PersonId(1), ENGLISH, "Europe/Brussels")
FULL = Draft(
    BriefingKind.BRIEFING,
    languages=(ENGLISH, TURKISH),
    titles={ENGLISH: "A", TURKISH: "B", FRENCH: "left over"},
    bodies={ENGLISH: RichText("a"), TURKISH: RichText("b")},
    topics=frozenset({CONTENT.topics[0].key}),
    urgent=False,
)
ALERT = Draft(
    BriefingKind.ALERT,
    languages=(ENGLISH,),
    bodies={ENGLISH: RichText("a")},
    audience=Audience(everyone=True),
    urgent=True,
)


def at(draft: Draft, step: str) -> Writing:
    """Return the writing of a draft at a step."""
    dialogue = Dialogue("publish", "ABCDEF", step, {"draft": 1, "seen": 1}, updated_at=NOW)
    return Writing(dialogue, draft, CONTENT, EDITOR, NOW)


@pytest.mark.parametrize(
    ("lacking", "step"),
    [
        (replace(FULL, languages=()), "languages"),
        (replace(FULL, titles={ENGLISH: "A"}), "title.tr"),
        (replace(FULL, bodies={TURKISH: RichText("b")}), "text.en"),
        (replace(FULL, topics=frozenset()), "topics"),
        (replace(FULL, urgent=None), "urgency"),
        (replace(ALERT, audience=None), "who"),
        (replace(ALERT, bodies={}), "text.en"),
        (FULL, "overview"),
        (ALERT, "overview"),
    ],
)
def test_the_first_thing_that_is_missing_is_asked_next(lacking, step):
    """An editor is led to what is left, whatever they changed in between."""
    assert next_step(lacking) == step


def test_a_correction_asks_neither_whom_nor_when():
    """They were settled when the first version went out."""
    alert = replace(ALERT, corrects=BriefingId(1))
    briefing = replace(FULL, corrects=BriefingId(1))
    assert "who" not in [step for step, _ in way(alert)]
    assert "urgency" not in [step for step, _ in way(briefing)]
    for part in ("audience", "when", "protect", "urgency"):
        with pytest.raises(Outdated):
            move(at(briefing, "overview"), "change", part)


@pytest.mark.parametrize(
    ("step", "back"),
    [
        ("title.tr", "text.en"),
        ("text.en", "title.en"),
        ("topics", "text.tr"),
        ("topics.2", "text.tr"),
        ("preview.en", "overview"),
        ("media", "overview"),
        ("links", "overview"),
        ("audience", "overview"),
        ("any.topics.0", "audience"),
        ("only.languages.0", "narrow.only"),
        ("when", "overview"),
    ],
)
def test_back_leads_to_the_step_before_or_to_the_overview(step, back):
    """While writing, the step before; what was opened from the overview leads back there."""
    assert step_before(at(replace(FULL, urgent=None), step)) == back


@pytest.mark.parametrize("step", ["title.tr", "text.en", "topics", "urgency", "confirm"])
def test_once_complete_back_leads_to_the_overview(step):
    """A part that was opened to be changed leads back to where it was opened."""
    moved = move(at(FULL, step), "back", step)
    assert moved is not None
    assert moved.step == "overview"


def test_the_pages_of_an_alert_lead_back_to_the_two_quick_answers():
    """Everyone or one topic is what is wanted nearly always."""
    assert step_before(at(ALERT, "topic.1")) == "who"
    assert step_before(at(ALERT, "audience")) == "who"
    assert step_before(at(replace(ALERT, audience=None, bodies={}), "who")) is None


@pytest.mark.parametrize(
    ("step", "action", "value"),
    [
        ("languages", "on", "xx"),
        ("topics", "on", "no_such_topic"),
        ("topics", "page", "-1"),
        ("topics", "page", "²"),
        ("topics", "page", "9999"),
        ("topic.0", "on", "no_such_topic"),
        ("overview", "change", "confirm"),
        ("overview", "change", "leaving"),
        ("overview", "change", "title.es"),
        ("overview", "preview", "xx"),
        ("overview", "back", "overview"),
        ("links", "action", "dancing"),
        ("media", "caption", "en"),
        ("media", "caption", "xx"),
    ],
)
def test_a_value_that_no_screen_offers_is_an_old_button(step, action, value):
    """A client can send any value with a lawful token."""
    with pytest.raises(Outdated):
        move(at(FULL, step), action, value)


@pytest.mark.parametrize(
    ("step", "action"), [("overview", "on"), ("title.en", "calm"), ("leaving", "back")]
)
def test_a_button_of_another_step_moves_nothing(step, action):
    """What a step does not offer is told from what it offers with a wrong value."""
    assert move(at(FULL, step), action, step) is None


def test_an_incomplete_draft_cannot_be_confirmed_nor_an_empty_one_previewed():
    """Half a briefing to thousands of people cannot be taken back."""
    with pytest.raises(Outdated):
        move(at(replace(FULL, urgent=None), "overview"), "confirm", "")
    with pytest.raises(Outdated):
        move(at(replace(FULL, bodies={}), "overview"), "preview", "en")
    with pytest.raises(NothingChosen):
        move(at(replace(FULL, languages=()), "languages"), "next", "languages")


def test_everyone_takes_the_place_of_a_topic_and_a_topic_that_of_everyone():
    """An alert says one thing about whom it is for; the old answer must not linger."""
    key = CONTENT.topics[1].key
    one = move(at(ALERT, "topic.0"), "on", key)
    assert one is not None
    assert (one.draft.audience, one.draft.topics) == (None, frozenset({key}))
    everyone = move(at(one.draft, "who"), "all", "")
    assert everyone is not None
    assert (everyone.draft.readers, everyone.draft.topics) == (Audience(everyone=True), frozenset())


def test_every_move_fits_in_a_button():
    """Callback data has 64 bytes; a longer step would break the screen that offers it."""
    for step, moves in MOVES.items():
        for action in moves:
            assert len(f"d:publish:ABCDEF:{action}:{step}.languages.99".encode()) <= 64
