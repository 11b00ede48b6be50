"""Choosing who gets a draft: what each tap makes of the audience, and what the editor reads."""

from dataclasses import replace

import pytest

from bot.handlers.audience_screens import AudienceScreens
from bot.handlers.audience_steps import AUDIENCE_MOVES, take_audience
from bot.handlers.audience_words import Names, audience_line
from bot.handlers.writing import Writing
from bot.screen import Screen
from bot.taps import DialogueTap
from bot.words import Words
from core.model.audience import Audience, AudienceCount, Circle
from core.model.briefing import BriefingKind
from core.model.dialogue import Dialogue
from core.model.draft import Draft
from core.model.event import Event, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.group import Group
from core.model.identity import EventId, GroupId, PersonId
from core.model.language import ENGLISH, FRENCH, LANGUAGES, SPANISH, TURKISH, Language
from core.model.person import Person
from core.model.refusals import NothingChosen, Outdated, Unusable
from core.model.rich_text import RichText
from core.usecases.groups.offer_choices import Choices, Others
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.fakes.clock import NOON

TOPIC, OTHER = CONTENT.topics[0].key, CONTENT.topics[1].key
NORTH, PAST = Group(GroupId(1), "North <circle>"), Group(GroupId(9), "Old circle", closed_at=NOON)
EDITOR = Person(PersonId(1), ENGLISH, "Europe/Brussels")


def event(number: int) -> Event:
    """A planned event with a long title."""
    return Event(
        id=EventId(number),
        kind=EventKind.WORKSHOP,
        versions={ENGLISH: EventVersion(f"Workshop {number} with a long title", "")},
        starts_at=NOON,
        local_date=NOON.date(),
        local_time=None,
        zone="Europe/Brussels",
        place="",
        topics=frozenset(),
        state=EventState.PLANNED,
        author=EDITOR.id,
    )


CHOICES = Choices([NORTH], [event(number) for number in range(1, 12)])


def writing(step: str = "audience", draft: Draft | None = None) -> Writing:
    """A dialogue at a step, on a briefing about one topic unless told otherwise."""
    about = draft or Draft(BriefingKind.BRIEFING, topics=frozenset({TOPIC}))
    dialogue = Dialogue("publish", "TOKEN7", step, {}, NOON)
    return Writing(dialogue, about, CONTENT, EDITOR, NOON)


def tapped(at: Writing, action: str, value: str = "") -> Writing:
    """Where a button leads."""
    return AUDIENCE_MOVES[at.step][action](at, value)


def screen_of(
    at: Writing,
    count: AudienceCount | None = None,
    choices: Choices = CHOICES,
    language: Language = ENGLISH,
) -> Screen:
    """What the editor sees there."""
    words = Words(CATALOGUE, language, EDITOR.zone)
    return AudienceScreens(words, at, choices, count or AudienceCount()).screen()


def labels(screen: Screen) -> list[str]:
    """Every button of a screen, and it fits Telegram's limits."""
    buttons = [button for row in screen.rows for button in row]
    assert all(isinstance(button.tap, DialogueTap) and button.tap.pack() for button in buttons)
    return [button.label for button in buttons]


def test_choosing_everyone_and_then_a_group_means_the_group_alone():
    """Everyone or a group is the same as everyone: an audience that reads narrower must be it."""
    at = tapped(tapped(writing(), "all"), "pick", "groups")
    assert at.draft.readers == Audience(everyone=True)
    at = tapped(at, "on", "1")
    assert at.draft.readers == Audience(groups=frozenset({GroupId(1)}))
    assert at.dialogue.step == "any.groups.0"


def test_what_is_chosen_beside_the_topics_comes_in_addition():
    """A briefing begins with those who follow its topics; a group is joined to them by or."""
    at = tapped(tapped(writing(), "pick", "groups"), "on", "1")
    both = Audience(topics=frozenset({TOPIC}), groups=frozenset({GroupId(1)}))
    assert at.draft.audience == both
    assert tapped(at, "off", "1").draft.audience is None, "back to the default"


def test_only_and_without_change_nothing_but_their_own_part():
    """What an editor set on one page is not lost on another."""
    at = tapped(writing(), "narrow", "only")
    at = tapped(tapped(at, "pick", "languages"), "on", FRENCH)
    at = tapped(tapped(at, "next"), "back")
    assert at.dialogue.step == "audience"
    at = tapped(tapped(at, "narrow", "without"), "pick", "events")
    at = tapped(at, "on", "3")
    assert at.draft.readers == Audience(
        topics=frozenset({TOPIC}),
        only=Circle(languages=frozenset({FRENCH})),
        without=Circle(events=frozenset({EventId(3)})),
    )


def test_a_country_can_be_typed_and_several_that_fit_are_offered():
    """Two hundred countries on buttons help nobody."""
    at = tapped(tapped(tapped(writing(), "narrow", "only"), "pick", "countries"), "page", "2")
    typed = take_audience(at, "Türkiye")
    assert typed.draft.readers.only.countries == {"tr"}
    for name, label in (("Azerbaijan", "✅ Azerbaijan"), ("Japan", "✅ Japan")):
        typed = take_audience(typed, name)
        assert label in labels(screen_of(typed)), "it is seen ticked, wherever it stands"
    several = take_audience(at, "united")
    assert len(labels(screen_of(several))) > 4
    assert several.draft == at.draft
    with pytest.raises(Unusable):
        take_audience(at, "Nowhereland")
    with pytest.raises(Unusable):
        take_audience(writing("only.topics.0"), "Türkiye")


def test_nobody_is_no_audience():
    """An alert that was begun anew goes to nobody, and cannot go on."""
    alert = Draft(BriefingKind.ALERT, audience=Audience(everyone=True))
    at = tapped(writing(draft=alert), "clear")
    assert "Nobody has been chosen" in screen_of(at).text
    with pytest.raises(NothingChosen):
        tapped(at, "next")


def test_an_alert_without_a_text_goes_on_to_its_languages():
    """They are only suggested until something is written, so they are asked."""
    alert = Draft(BriefingKind.ALERT, languages=(ENGLISH,), audience=Audience(everyone=True))
    assert tapped(writing(draft=alert), "next").dialogue.step == "languages"
    written = replace(alert, bodies={ENGLISH: RichText("Go home.")}, urgent=True)
    assert tapped(writing(draft=written), "next").dialogue.step == "overview"


@pytest.mark.parametrize(
    ("step", "action", "value"),
    [
        ("audience", "pick", "languages"),
        ("audience", "narrow", "any"),
        ("any.languages.0", "on", "fr"),
        ("any.secrets.0", "on", "fr"),
        ("any.topics.0", "on", "no_such_topic"),
        ("any.groups.0", "on", "-1"),
        ("any.groups.0", "on", "½"),
        ("any.topics.0", "page", "-1"),
        ("any.topics.0", "page", "12345"),
        ("narrow.any", "pick", "topics"),
        ("narrow.only", "pick", "everyone"),
        ("only.languages.0", "on", "xx"),
        ("only.countries.0", "on", "TR"),
        ("only.countries.0", "on", "turkey"),
    ],
)
def test_a_crafted_button_chooses_nothing(step, action, value):
    """Callback data is whatever a client likes to send."""
    with pytest.raises(Outdated):
        tapped(writing(step), action, value)


def test_the_overview_says_who_how_many_with_which_version_and_who_is_missed():
    """An editor is sure to whom it goes before it goes."""
    draft = Draft(
        BriefingKind.BRIEFING,
        languages=(ENGLISH, FRENCH),
        audience=Audience(
            topics=frozenset({TOPIC}),
            groups=frozenset({GroupId(1)}),
            only=Circle(languages=frozenset({FRENCH, TURKISH}), countries=frozenset({"be"})),
            without=Circle(events=frozenset({EventId(3)})),
        ),
    )
    count = AudienceCount({FRENCH: 3, TURKISH: 12}, unreachable=4, paused=1)
    text = screen_of(writing(draft=draft), count).text
    topic = CONTENT.topics[0].name[ENGLISH].replace("'", "&#x27;")
    assert f"For those who follow {topic}\n➕ or members of North &lt;circle&gt;\n" in text
    assert "Only readers of French or Turkish" in text or "Only readers of Turkish or" in text
    assert "Only people in Belgium" in text
    assert "Without those who come to Workshop 3" in text
    assert "15 people" in text
    assert "French: 3\n" in text
    assert "Turkish: 12, who get: English" in text
    assert "4 who cannot be reached" in text
    assert "1 who has paused" in text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (ENGLISH, "🔎 Only readers of French"),
        (TURKISH, "🔎 Yalnızca Fransızca dilinde okuyanlar"),
        (FRENCH, "🔎 Seulement les personnes qui lisent en français"),
        (SPANISH, "🔎 Solo quienes leen en francés"),
    ],
)
def test_a_language_is_written_as_within_a_sentence(language, said):
    """A capital in the middle looks like a machine."""
    audience = Audience(everyone=True, only=Circle(languages=frozenset({FRENCH})))
    draft = Draft(BriefingKind.BRIEFING, audience=audience)
    assert said in screen_of(writing(draft=draft), language=language).text


def test_nobody_in_it_is_said_plainly():
    """A zero in a list is easy to miss."""
    assert "Nobody would get it now" in screen_of(writing()).text


def test_a_closed_audience_says_who_will_find_it_later():
    """What goes to a circle stays in it, in the library too."""
    draft = Draft(BriefingKind.BRIEFING, audience=Audience(groups=frozenset({GroupId(1)})))
    assert "Only they will find it in the library" in screen_of(writing(draft=draft)).text
    assert "library" not in screen_of(writing()).text


def test_a_closed_group_and_an_event_that_is_over_keep_their_names():
    """A draft can be older than what it names; nothing is shown as a number."""
    audience = Audience(groups=frozenset({PAST.id}), events=frozenset({EventId(77), EventId(78)}))
    draft = Draft(BriefingKind.BRIEFING, audience=audience)
    choices = Choices([NORTH], [], Others([PAST], [event(77)]))
    text = screen_of(writing(draft=draft), choices=choices).text
    assert "members of Old circle" in text
    assert "Workshop 77" in text
    assert "–" in text, "what is gone altogether"
    page = labels(screen_of(writing("any.groups.0", draft), choices=choices))
    assert any("✅ Old circle" in label for label in page), "it can be unticked"


def test_a_long_list_is_paged_and_marks_what_is_chosen():
    """Eleven events do not fit a phone at once."""
    draft = Draft(BriefingKind.BRIEFING, audience=Audience(events=frozenset({EventId(9)})))
    first = labels(screen_of(writing("any.events.0", draft)))
    second = labels(screen_of(writing("any.events.1", draft)))
    assert "1/2" in first
    assert "2/2" in second
    assert [label for label in second if label.startswith("✅")] == [
        "✅ Workshop 9 with a long… (Tue 10 Mar)"
    ]
    assert labels(screen_of(writing("any.events.99", draft))) == second, "an old page is the last"


def test_where_there_is_nothing_to_choose_it_says_why():
    """An empty page would look broken."""
    bare = Choices()
    assert "/groups" in screen_of(writing("any.groups.0"), choices=bare).text
    assert "Nothing is planned" in screen_of(writing("any.events.0"), choices=bare).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "step",
    [
        "audience",
        "narrow.only",
        "narrow.without",
        *(f"any.{each}.0" for each in ("topics", "groups", "events")),
        *(f"only.{each}.0" for each in ("languages", "countries", "topics", "groups", "events")),
        *(f"without.{each}.6" for each in ("languages", "countries", "topics")),
    ],
)
def test_every_step_can_be_shown_in_every_language(step, language):
    """A missing word or a button over 64 bytes shows up in one language alone."""
    screen = screen_of(writing(step), AudienceCount({FRENCH: 1}, 1, 1), language=language)
    assert len(screen.text) < 1500
    assert all(len(label) <= 42 for label in labels(screen))


def test_many_names_are_cut_to_a_few_and_their_number():
    """Thirty topics in one sentence fit no phone."""
    everything = Audience(topics=frozenset(topic.key for topic in CONTENT.topics))
    names = Names(Words(CATALOGUE, ENGLISH, "UTC"), CONTENT, CHOICES)
    assert f"{len(CONTENT.topics) - 5} more" in audience_line(names, everything)
