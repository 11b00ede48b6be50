"""Drafts: what is missing, what fits, and what storage gives back."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.handlers.publish_steps import Writing, move, next_step, way
from content.loader import load_content
from core.model.audience import Audience
from core.model.briefing import ALERT_LIMIT, BODY_LIMIT, TITLE_LIMIT, BriefingKind
from core.model.dialogue import Dialogue
from core.model.identity import TopicKey
from core.model.language import ENGLISH, FRENCH, LANGUAGES, SPANISH, TURKISH
from core.model.refusals import Outdated, TooLong, Unusable
from core.usecases.briefings.draft import Draft, units

CONTENT = load_content()
NOW = datetime(2026, 3, 10, tzinfo=UTC)
FULL = Draft(
    BriefingKind.BRIEFING,
    languages=(ENGLISH, TURKISH),
    titles={ENGLISH: "A", TURKISH: "B", FRENCH: "left over"},
    bodies={ENGLISH: "a", TURKISH: "b"},
    audience=Audience(topics=frozenset({CONTENT.topics[0].key})),
    urgent=False,
)


def dialogue(draft: Draft, step: str, name: str = "publish") -> Dialogue:
    return Dialogue(name, "ABCDEF", step, draft.state, updated_at=NOW)


@pytest.mark.parametrize(
    "draft", [FULL, Draft(BriefingKind.BRIEFING), replace(FULL, urgent=None, languages=())]
)
def test_a_draft_comes_back_from_its_dialogue_as_it_was(draft):
    """A draft lives in storage between two presses; what is lost on the way is lost for good."""
    assert Draft.of(dialogue(draft, "overview")) == draft


@pytest.mark.parametrize(
    "state",
    [{}, {"languages": "en", "titles": [], "topics": None, "urgent": "yes", "everyone": 1}],
)
def test_an_incomplete_state_is_an_incomplete_draft_not_a_crash(state):
    """A dialogue that an older version of the program wrote is gone on with where it lacks."""
    old = Dialogue("publish", "ABCDEF", "overview", state, updated_at=NOW)
    draft = Draft.of(old)
    assert (draft.languages, draft.has_audience, draft.urgent) == ((), False, None)
    assert next_step(draft) == "languages"


@pytest.mark.parametrize(
    "lacking",
    [
        replace(FULL, languages=()),
        replace(FULL, titles={ENGLISH: "A"}),
        replace(FULL, bodies={TURKISH: "b"}),
        replace(FULL, audience=Audience()),
        replace(FULL, urgent=None),
    ],
)
def test_only_a_draft_that_lacks_nothing_can_be_published(lacking):
    """Half a briefing to thousands of people cannot be taken back."""
    assert FULL.complete
    assert next_step(FULL) == "overview"
    assert not lacking.complete
    assert next_step(lacking) != "overview"


def test_a_language_that_was_taken_away_is_not_published_but_its_text_is_kept():
    """Changing one's mind twice must not mean typing twice."""
    without = FULL.in_language(TURKISH, wanted=False)
    assert set(without.versions) == {ENGLISH}
    assert set(without.in_language(TURKISH, wanted=True).versions) == {ENGLISH, TURKISH}


def test_languages_come_in_the_products_order_however_they_were_ticked():
    """The order of the screens must not jump with the order of the taps."""
    draft = Draft(BriefingKind.ALERT)
    for language in (SPANISH, ENGLISH, TURKISH, FRENCH):
        draft = draft.in_language(language, wanted=True)
    assert draft.languages == LANGUAGES


@pytest.mark.parametrize("letter", ["x", "ğ", "😀", "👩‍👩‍👧"])
@pytest.mark.parametrize(
    ("kind", "limit"),
    [(BriefingKind.BRIEFING, BODY_LIMIT), (BriefingKind.ALERT, ALERT_LIMIT)],
)
def test_a_text_is_measured_in_utf16_units(letter, kind, limit):
    """Telegram's apps count so; counted otherwise a text full of emoji would not leave."""
    fits = letter * (limit // units(letter))
    draft = Draft(kind).with_body(ENGLISH, fits)
    assert draft.body(ENGLISH) == fits
    with pytest.raises(TooLong) as refused:
        Draft(kind).with_body(ENGLISH, fits + letter)
    assert refused.value.params == {"limit": limit, "length": units(fits + letter)}


def test_a_title_is_cleaned_into_one_line():
    """Line ends and control characters in a title would break the screen that shows it."""
    draft = FULL.with_title(ENGLISH, "  two\r\nlines\x00 \u202ehere ")
    assert draft.title(ENGLISH) == "two lines here"
    with pytest.raises(TooLong):
        FULL.with_title(ENGLISH, "x" * (TITLE_LIMIT + 1))
    with pytest.raises(Unusable):
        FULL.with_title(ENGLISH, "\x00 \n")


def test_an_alert_has_no_title_and_is_always_urgent():
    """One thing less to ask when minutes count."""
    draft = Draft(BriefingKind.ALERT, languages=(ENGLISH,), audience=Audience(everyone=True))
    read = Draft.of(dialogue(draft, "text.en", "alert"))
    assert read.urgent
    assert [step for step, _ in way(read)] == ["audience", "languages", "text.en"]
    assert read.with_body(ENGLISH, "x").complete


@pytest.mark.parametrize(
    ("step", "action", "value"),
    [
        ("languages", "on", "xx"),
        ("topics", "on", "no_such_topic"),
        ("topics", "page", "-1"),
        ("topics", "page", "²"),
        ("topics", "page", "9999"),
        ("overview", "change", "confirm"),
        ("overview", "change", "title.es"),
        ("overview", "preview", "xx"),
        ("overview", "back", "overview"),
    ],
)
def test_a_value_that_no_screen_offers_is_an_old_button(step, action, value):
    """A client can send any value with a lawful token."""
    with pytest.raises(Outdated):
        move(Writing.of(dialogue(FULL, step), CONTENT), action, value)


@pytest.mark.parametrize(
    ("step", "back"),
    [("title.tr", "text.en"), ("text.en", "title.en"), ("topics", "text.tr"), ("preview.en", None)],
)
def test_back_leads_one_step_back_until_everything_is_there(step, back):
    """While writing, the step before; once complete, the overview from which it was opened."""
    unfinished = replace(FULL, urgent=None)
    moved = move(Writing.of(dialogue(unfinished, step), CONTENT), "back", step)
    assert moved is not None
    assert moved.step == (back or "overview")
    moved = move(Writing.of(dialogue(FULL, step), CONTENT), "back", step)
    assert moved is not None
    assert moved.step == "overview"


def test_a_topic_is_added_and_taken_off_as_the_button_says():
    """The button says the end state: pressed twice it does not undo itself."""
    key = CONTENT.topics[1].key
    draft = FULL.on_topic(key, wanted=True).on_topic(key, wanted=True)
    assert draft.audience.topics == FULL.audience.topics | {key}
    assert draft.on_topic(key, wanted=False).audience == FULL.audience
    assert not draft.on_topic(TopicKey("other"), wanted=False).audience.everyone
