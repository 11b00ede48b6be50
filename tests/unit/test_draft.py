"""Drafts: what is missing, what fits, and what is kept of what was typed."""

from dataclasses import replace

import pytest

from core.model.audience import Audience
from core.model.briefing import ALERT_LIMIT, BODY_LIMIT, TITLE_LIMIT, BriefingKind, Version
from core.model.draft import Draft
from core.model.identity import TopicKey
from core.model.language import ENGLISH, FRENCH, LANGUAGES, SPANISH, TURKISH
from core.model.refusals import TooLong, Unusable
from core.model.rich_text import RichText, Span, SpanKind, units

PRESS, WOMEN = TopicKey("press"), TopicKey("women")
FULL = Draft(
    BriefingKind.BRIEFING,
    languages=(ENGLISH, TURKISH),
    titles={ENGLISH: "A", TURKISH: "B", FRENCH: "left over"},
    bodies={ENGLISH: RichText("a", (Span(SpanKind.BOLD, 0, 1),)), TURKISH: RichText("b")},
    topics=frozenset({PRESS}),
    urgent=False,
)


@pytest.mark.parametrize(
    "lacking",
    [
        replace(FULL, languages=()),
        replace(FULL, titles={ENGLISH: "A"}),
        replace(FULL, bodies={TURKISH: RichText("b")}),
        replace(FULL, topics=frozenset()),
        replace(FULL, audience=Audience()),
        replace(FULL, urgent=None),
    ],
)
def test_only_a_draft_that_lacks_nothing_can_be_sent(lacking):
    """Half a briefing to thousands of people cannot be taken back."""
    assert FULL.complete
    assert not lacking.complete


def test_a_version_carries_the_formatting_of_its_text():
    """What was bold while typing is bold for readers."""
    assert FULL.versions == {
        ENGLISH: Version("A", "a", (Span(SpanKind.BOLD, 0, 1),)),
        TURKISH: Version("B", "b"),
    }


def test_a_language_that_was_taken_away_is_not_sent_but_its_text_is_kept():
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
    draft = Draft(kind).with_body(ENGLISH, RichText(fits))
    assert draft.body(ENGLISH).text == fits
    with pytest.raises(TooLong) as refused:
        Draft(kind).with_body(ENGLISH, RichText(fits + letter))
    assert refused.value.params == {"limit": limit, "length": units(fits + letter)}


def test_white_space_around_a_text_goes_and_its_formatting_moves_along():
    """Counted from another beginning, the wrong words would be bold."""
    typed = RichText("\n 😀 bold \n", (Span(SpanKind.BOLD, 5, 4), Span(SpanKind.ITALIC, 0, 11)))
    kept = Draft(BriefingKind.BRIEFING).with_body(ENGLISH, typed).body(ENGLISH)
    assert kept == RichText("😀 bold", (Span(SpanKind.BOLD, 3, 4), Span(SpanKind.ITALIC, 0, 7)))


def test_a_text_without_anything_readable_is_refused():
    """An empty message to everybody says only that somebody slipped."""
    with pytest.raises(Unusable):
        FULL.with_body(ENGLISH, RichText(" \u200b\n"))


def test_a_title_is_cleaned_into_one_line():
    """Line ends and control characters in a title would break the screen that shows it."""
    draft = FULL.with_title(ENGLISH, "  two\r\nlines\x00 \u202ehere ")
    assert draft.title(ENGLISH) == "two lines here"
    with pytest.raises(TooLong):
        FULL.with_title(ENGLISH, "x" * (TITLE_LIMIT + 1))
    with pytest.raises(Unusable):
        FULL.with_title(ENGLISH, "\x00 \n")


def test_it_goes_to_who_follows_its_topics_unless_somebody_says_otherwise():
    """What a text is about and who gets it are two things, mostly with one answer."""
    assert FULL.readers == Audience(topics=frozenset({PRESS}))
    assert replace(FULL, audience=Audience(everyone=True)).readers == Audience(everyone=True)
    more = FULL.on_topic(WOMEN, wanted=True).on_topic(WOMEN, wanted=True)
    assert more.readers.topics == {PRESS, WOMEN}
    assert more.on_topic(WOMEN, wanted=False) == FULL


def test_an_alert_needs_neither_title_nor_topic_but_an_audience():
    """One thing less to ask when minutes count."""
    alert = Draft(BriefingKind.ALERT, languages=(ENGLISH,), urgent=True)
    alert = alert.with_body(ENGLISH, RichText("x"))
    assert not alert.complete
    assert replace(alert, audience=Audience(everyone=True)).complete
