"""The shipped reference data: complete, exact, and holding no contact that nobody gave."""

import dataclasses
import re
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from content.loader import load_content
from core.model.language import LANGUAGES, Texts
from core.model.reference import CardKind, ContactKind, Content, Source

CONTACTS_IN_THE_SOURCES = {
    (ContactKind.EMAIL, "info@solidaritywithothers.com"),  # imprint of the action plan
    (ContactKind.WEBSITE, "www.solidaritywithothers.com"),  # imprint of the action plan
    (ContactKind.PHONE, "0032 497 32 45 50"),  # imprint of the action plan
    (ContactKind.EMAIL, "hrc-ie-solidarity@un.org"),  # the UN call
}
REPRISALS = [
    "surveillance",
    "defunding",
    "intimidation",
    "closure",
    "prosecution",
    "punishment",
    "travel_ban",
    "attack",
]


@pytest.fixture(scope="module")
def content() -> Content:
    return load_content()


def every_text(thing: object, way: str = "") -> Iterator[tuple[str, Texts]]:
    """Yield every text in *thing* with the way to it."""
    if isinstance(thing, Mapping):
        yield way, thing
    elif isinstance(thing, tuple):
        for at, item in enumerate(thing):
            yield from every_text(item, f"{way}[{at}]")
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            yield from every_text(getattr(thing, field.name), f"{way}.{field.name}")


def test_every_text_speaks_all_four_languages(content: Content) -> None:
    """A reader who gets another language than their own in the middle of a screen is lost."""
    found = list(every_text(content))
    assert len(found) > 250
    for way, texts in found:
        assert set(texts) == set(LANGUAGES), way
        assert all(text.strip() for text in texts.values()), way


def test_texts_are_translated_and_not_repeated(content: Content) -> None:
    """A forgotten translation is the English text pasted three times."""
    names = {"Solidarity with OTHERS"}
    for way, texts in every_text(content):
        longer = {text for text in texts.values() if len(text) > 25 and text not in names}
        long_count = sum(len(text) > 25 and text not in names for text in texts.values())
        assert len(longer) == long_count, way


def test_letters_are_composed(content: Content) -> None:
    """Turkish and French letters written in two code points break search and length limits."""
    for way, texts in every_text(content):
        for text in texts.values():
            assert unicodedata.normalize("NFC", text) == text, way


def test_turkish_is_written_with_turkish_letters(content: Content) -> None:
    """Text typed on a foreign keyboard is readable, but says that nobody cared."""
    turkish = " ".join(texts["tr"] for _, texts in every_text(content))  # type: ignore[index]
    assert all(letter in turkish for letter in "çğıİöşüÇÖŞÜ")


def test_names_fit_a_button(content: Content) -> None:
    """Telegram cuts a longer label on a phone, and the reader guesses the rest."""
    groups = content.category_groups
    names = [topic.name for topic in content.topics]
    names += [group.name for group in groups]
    names += [category.name for group in groups for category in group.categories]
    for name in names:
        assert all(len(text) <= 32 for text in name.values()), name["en"]  # type: ignore[index]


def test_a_guide_heading_with_its_question_fits_one_screen(content: Content) -> None:
    """The guide is read in a corridor, minutes before the meeting."""
    for heading in content.guide:
        for language in LANGUAGES:
            question = heading.question[language] if heading.question else ""
            assert len(heading.position[language]) + len(question) <= 700, heading.key


def test_topics_cover_headings_two_to_nine_the_technology_section_and_the_pillars(
    content: Content,
) -> None:
    """The catalogue is the action plan's and the Forum's, not a choice of ours."""
    parts = {(source.document, source.part) for t in content.topics for source in t.sources}
    headings = {("action_plan", str(number)) for number in range(2, 10)}
    assert parts == headings | {("action_plan", "technology"), ("solidarity_forum", "pillars")}
    pillars = Source(content.documents[1].key, "pillars")
    assert {topic.key for topic in content.topics if pillars in topic.sources} == {
        "womens_rights",
        "education",
        "gender_equality",
        "poverty",
        "oppression",
    }


def test_topic_keys_fit_deep_links_and_callback_data(content: Content) -> None:
    """A `/start` parameter holds at most 64 characters of A-Z a-z 0-9 _ -."""
    for topic in content.topics:
        assert len(topic.key) <= 20
        assert set(topic.key) <= set("abcdefghijklmnopqrstuvwxyz0123456789_")


def test_a_topic_with_a_place_in_the_eu_plan_names_one_that_is_there(content: Content) -> None:
    """The plan groups topics a second way; a place that is not there would hide a topic."""
    places = [topic.eu for topic in content.topics if topic.eu is not None]
    assert places
    assert all(content.eu_plan.section(place) for place in places)


def test_the_guide_has_ten_headings_and_asks_from_the_third_on(content: Content) -> None:
    """Headings 1 and 2 introduce; the candidate is asked from heading 3."""
    assert [heading.key for heading in content.guide] == list(range(1, 11))
    assert [h.key for h in content.guide if h.question is None] == [1, 2]


def test_the_guide_lists_the_topics_of_its_own_heading(content: Content) -> None:
    """A candidate meeting finds its followers through these topics."""
    for heading in content.guide:
        for key in heading.topics:
            topic = content.topic(key)
            assert topic is not None
            assert Source(content.documents[0].key, str(heading.key)) in topic.sources


def test_there_are_eleven_asks(content: Content) -> None:
    """The action plan makes eleven legislative proposals."""
    assert [ask.number for ask in content.asks] == list(range(1, 12))
    assert all(content.topic(key) for ask in content.asks for key in ask.topics)


def test_report_categories_fit_a_phone_and_end_with_another_thing(content: Content) -> None:
    """A reporter in danger must find the category without scrolling."""
    groups = content.category_groups
    assert len(groups) <= 8
    assert all(1 <= len(group.categories) <= 8 for group in groups)
    assert [category.key for category in groups[-1].categories] == ["other"]


def test_the_eight_typed_reprisals_are_categories(content: Content) -> None:
    """The UN call asks for exactly these, so reports must be countable by them."""
    group = content.category_group("reprisals")
    assert group is not None
    assert [category.key for category in group.categories] == REPRISALS
    assert all(("un_call", "5") in [(s.document, s.part) for s in c.sources]
               for c in group.categories)  # fmt: skip


def test_categories_reach_every_heading_that_names_a_violation(content: Content) -> None:
    """Headings 2 to 9 each have a place for a report."""
    categories = [c for group in content.category_groups for c in group.categories]
    parts = {s.part for c in categories for s in c.sources if s.document == "action_plan"}
    assert {str(number) for number in range(2, 10)} <= parts
    assert {c.eu.line for c in categories if c.eu is not None} == {"I", "II", "III", "IV"}


def test_the_eu_plan_is_dated_and_whole(content: Content) -> None:
    """It is reference data of its time; the next plan replaces it."""
    plan = content.eu_plan
    document = content.document(plan.document)
    assert plan.adopted == date(2020, 3, 25)
    assert document is not None
    assert document.reference == "JOIN(2020) 5 final"
    letters = {line.number: "".join(s.letter for s in line.sections) for line in plan.lines}
    assert letters == {"I": "ABCDEF", "II": "ABCD", "III": "ABCDEF", "IV": "AB", "V": "AB"}
    assert len(plan.trends) == 9


def test_the_un_call_is_exact(content: Content) -> None:
    """A submission with another subject, or a day late, is not read."""
    (call,) = content.calls
    assert call.subject == (
        "Submission to 56th HRC report \N{EN DASH} Civil society and international solidarity"
    )
    assert call.address == "hrc-ie-solidarity@un.org"
    assert call.session == 56
    assert call.languages == ("en", "fr", "es")
    assert [question.number for question in call.questions] == list(range(1, 11))
    assert call.published_unless_declined
    assert content.call(call.key) is call


def test_a_deadline_without_an_hour_closes_at_the_end_of_its_day_in_geneva(
    content: Content,
) -> None:
    """Somebody in Istanbul has two hours more than their own clock says; nobody has a day more."""
    closes = content.calls[0].closes_at()
    assert closes == datetime(2024, 2, 15, 22, 59, 59, tzinfo=UTC)
    assert closes.astimezone(ZoneInfo("Europe/Zurich")).date() == date(2024, 2, 15)


def test_cards_hold_only_contacts_that_the_sources_give(content: Content) -> None:
    """A made-up number can cost a life."""
    found = {(c.kind, c.value) for card in content.cards for c in card.contacts}
    assert found == CONTACTS_IN_THE_SOURCES


def test_no_text_hides_a_contact(content: Content) -> None:
    """An address inside a sentence would escape the rule about contacts."""
    for way, texts in every_text(content):
        for text in texts.values():
            assert "@" not in text, way
            assert "www." not in text, way
            assert "://" not in text, way
            assert not re.search(r"\d[\d ()/-]{5,}\d", text), way


def test_a_card_without_contact_says_so(content: Content) -> None:
    """An empty card that looks filled is a promise of help that is not there."""
    assert all(card.configured == bool(card.contacts) for card in content.cards)
    assert {card.kind for card in content.unconfigured_cards()} == {
        CardKind.EMERGENCY,
        CardKind.LEGAL_AID,
        CardKind.MEDICAL,
        CardKind.DIGITAL_SECURITY,
        CardKind.RELOCATION,
        CardKind.EUROPE,
    }


def test_every_kind_of_help_has_a_card_wherever_one_lives(content: Content) -> None:
    """A reporter from a country without cards of its own still sees the general ones."""
    assert [card.kind for card in content.cards_for("tr")] == list(CardKind)
    assert [card.kind for card in content.cards_for(None)] == list(CardKind)


def test_a_countrys_card_wins_only_once_it_is_configured(content: Content) -> None:
    """An empty card for a country must not hide the general one that helps."""
    general = next(c for c in content.cards if c.kind is CardKind.ORGANISATION)
    empty = dataclasses.replace(general, country="tr", contacts=(), configured=False)
    filled = dataclasses.replace(general, country="tr")
    with_empty = dataclasses.replace(content, cards=(empty, *content.cards))
    with_filled = dataclasses.replace(content, cards=(filled, *content.cards))
    assert general in with_empty.cards_for("tr")
    assert empty not in with_empty.cards_for("tr")
    assert filled in with_filled.cards_for("tr")
    assert general in with_filled.cards_for("fr")


def test_countries_begin_with_the_networks_own_and_have_real_zones(content: Content) -> None:
    """Most members should find their country without searching."""
    codes = [country.code for country in content.countries]
    assert codes[:4] == ["tr", "be", "de", "fr"]
    assert len(codes) == len(set(codes)) >= 45
    assert "no" in codes
    assert all(ZoneInfo(zone) for country in content.countries for zone in country.zones)


def test_what_is_not_there_is_none(content: Content) -> None:
    """A button may outlive what it points to; that is a case, not a crash."""
    assert content.topic("gone") is None
    assert content.heading(11) is None
    assert content.ask("gone") is None
    assert content.category("gone") is None
    assert content.category_group("gone") is None
    assert content.call("gone") is None
    assert content.country("zz") is None
    assert content.document("gone") is None
    found = content.category("attack")
    assert found is not None
    assert found.group == "reprisals"
