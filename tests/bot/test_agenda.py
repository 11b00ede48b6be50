"""The agenda: what is coming, in the reader's own time, and what they say about it."""

from dataclasses import replace
from datetime import date, time

import pytest

from bot.handlers.call_extras import call_of
from bot.handlers.event_card import event_screen, link_in
from bot.words import Words
from core.model.event import Attendance, Event, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, PersonId
from core.model.language import ENGLISH, FRENCH, LANGUAGES, TURKISH
from core.model.local_time import instant
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.bot.offline_telegram import plain_text

TOPIC, OTHER = CONTENT.topics[0].key, CONTENT.topics[1].key
CALL = CONTENT.calls[0]
DAY = date(2026, 3, 12)


def event(kind=EventKind.MEETING, *, day=DAY, clock=time(18, 30), zone="Europe/Brussels", **other):
    known = {
        "id": EventId(1),
        "versions": {
            ENGLISH: EventVersion("Coffee <with> a candidate", "Bring & share"),
            TURKISH: EventVersion("Adayla kahve", ""),
        },
        "place": "Rue X 1, https://example.org/room?a=1",
        "topics": frozenset({TOPIC}),
        "state": EventState.PLANNED,
        "author": PersonId(1),
        **other,
    }
    starts = instant(day, clock, zone)
    return Event(kind=kind, starts_at=starts, local_date=day, local_time=clock, zone=zone, **known)


@pytest.fixture
def plan(world):
    """Puts events into the agenda and returns their ids."""

    async def planned(*events, author):
        async with world.storage.begin() as tx:
            return [await tx.events.add(replace(each, author=author)) for each in events]

    return planned


async def test_what_is_coming_on_ones_topics_is_listed_in_ones_own_time(join, plan):
    """A member in Istanbul must not have to count hours."""
    member = await join("tr", topics=(TOPIC,), zone="Europe/Istanbul")
    await plan(
        event(), event(EventKind.OTHER, topics=frozenset({OTHER}), day=date(2026, 3, 13)),
        event(EventKind.HEARING, topics=frozenset(), day=date(2026, 3, 14)),
        event(EventKind.WORKSHOP, day=date(2026, 3, 9)), author=member.id,
    )  # fmt: skip
    await member.phone.send("/agenda")
    assert "20:30" in member.phone.text
    assert member.phone.text.count("Adayla kahve") == 2, "on the topic, and for everybody"
    await member.phone.tap("1.")
    assert "20:30" in member.phone.text
    assert "18:30" in member.phone.text
    assert "Brüksel" in member.phone.text


async def test_coming_is_counted_once_and_can_be_taken_back(join, plan, second):
    """A double tap must not count two."""
    one, two = await join(topics=(TOPIC,)), await join(topics=(TOPIC,))
    (number,) = await plan(event(), author=one.id)
    await two.phone.send(f"/start event_{number}")
    await two.phone.tap("I am coming")
    await one.phone.send(f"/start event_{number}")
    data = one.phone.data("I am coming")
    await one.phone.press(data)
    await one.phone.press(data)
    assert "2 people are coming" in one.phone.text
    assert "✅ I am coming" in one.phone.buttons
    await one.phone.tap("Not coming")
    async with second.read() as view:
        assert (await view.event_people.part(number, one.id)).said is Attendance.NOT_COMING
    await one.phone.tap("Not coming")
    async with second.read() as view:
        assert (await view.event_people.part(number, one.id)).said is None
        assert (await view.event_people.headcount(number)).coming == 1


async def test_an_old_button_of_the_guide_leads_to_the_meeting(join, plan):
    """Reminders of last month still lie in chats; their buttons must lead on."""
    member = await join("fr", topics=(TOPIC,))
    (number,) = await plan(event(), author=member.id)
    await member.phone.send("/agenda")
    await member.phone.press(f"gd:3:{number}")
    assert "Rencontre" in member.phone.text
    await member.phone.press("gd:3:0")
    assert "trouve pas" in member.phone.toast


async def test_the_deadline_of_a_call_opens_the_call_and_its_questions(join, plan, clock):
    """Ten questions and the exact subject line, where the reminder leads."""
    clock.moment = CALL.closes_at().replace(day=1)
    member = await join(topics=(TOPIC,))
    deadline = event(EventKind.DEADLINE, day=CALL.deadline, clock=None, zone=CALL.zone)
    (number,) = await plan(deadline, author=member.id)
    await member.phone.send(f"/start event_{number}")
    assert "no hour is given" in member.phone.text
    assert "Remind me" in member.phone.buttons
    await member.phone.tap("Answer its questions")
    assert CALL.subject in member.phone.text
    assert CALL.address in member.phone.text
    await member.phone.tap("1")
    for question in CALL.questions[:-1]:
        assert question.text[ENGLISH] in member.phone.text
        await member.phone.tap("▶️")
    assert CALL.questions[-1].text[ENGLISH] in member.phone.text
    await member.phone.tap("The call")
    await member.phone.tap("Back to the event")
    assert "UN deadline" in member.phone.text


async def test_an_event_that_is_over_or_cancelled_takes_no_answer(join, plan, clock, second):
    """An old card in the chat must not promise what is no more."""
    member = await join(topics=(TOPIC,))
    (number,) = await plan(event(), author=member.id)
    await member.phone.send(f"/start event_{number}")
    data = member.phone.data("I am coming")
    clock.forward(days=30)
    await member.phone.press(data)
    assert "no answers any more" in member.phone.toast
    await member.phone.send(f"/start event_{number}")
    assert "This is over" in member.phone.text
    async with second.read() as view:
        assert (await view.event_people.part(number, member.id)).said is None


@pytest.mark.parametrize("link", ["event_999", "event_", "event_x", "event_" + "9" * 40, "event_١"])
async def test_a_link_to_no_event_is_answered_kindly(join, link):
    """Links are cut, mistyped and made up."""
    member = await join()
    await member.phone.send(f"/start {link}")
    assert "cannot find" in member.phone.text


async def test_an_empty_agenda_says_what_to_do(join):
    """Nothing is no answer."""
    member = await join()
    await member.phone.send("/agenda")
    assert "Nothing is planned" in member.phone.text


async def test_many_events_are_paged(join, plan):
    """One phone screen at a time; the last page has no way further."""
    member = await join(topics=(TOPIC,))
    await plan(*(event(clock=time(8 + n)) for n in range(7)), author=member.id)
    await member.phone.send("/agenda")
    assert "Page 1 of 2" in member.phone.text
    await member.phone.tap("▶️")
    assert "Page 2 of 2" in member.phone.text
    assert "6." in member.phone.text
    assert "▶️" not in member.phone.buttons
    await member.phone.press("ag:99999999999:0:all")
    assert "Nothing is planned" in member.phone.text
    await member.phone.press("ag:0:0:nonsense")
    assert "older screen" in member.phone.toast


def test_what_was_typed_is_shown_letter_by_letter(clock):
    """HTML of a coordinator must neither break nor dress the card."""
    shown = event_screen(
        Words(CATALOGUE, ENGLISH, "Europe/Brussels"), event(), now=clock.now(), coming=0,
        attendance=None, content=CONTENT,
    )  # fmt: skip
    assert "Coffee <with> a candidate" in plain_text(shown.text)
    assert "Bring & share" in plain_text(shown.text)


def test_a_card_in_another_language_says_so(clock):
    """Nobody should wonder why the bot suddenly speaks another language."""
    only_turkish = event(versions={TURKISH: EventVersion("Duruşma", "")})
    shown = event_screen(
        Words(CATALOGUE, FRENCH, "Europe/Paris"), only_turkish, now=clock.now(), coming=0,
        attendance=None, content=CONTENT,
    )  # fmt: skip
    assert ": turc" in plain_text(shown.text)


@pytest.mark.parametrize(
    ("place", "link"),
    [
        ("https://example.org/room", "https://example.org/room"),
        ("Room 3 (http://example.org/x).", "http://example.org/x"),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("https://localhost/x", None),
        ("https://user@example.org/", None),
        ("https://example.org:99999/", None),
        ("https://[::1", None),
        ("ftp://example.org", None),
        ("Rue de la Loi 1", None),
    ],
)
def test_only_a_web_address_becomes_a_button(place, link):
    """Telegram refuses the whole card for one bad button, and a link must lead where it says."""
    assert link_in(place) == link


def test_other_deadlines_are_not_taken_for_a_call():
    """The questions of one call under another deadline would mislead."""
    assert call_of(event(EventKind.DEADLINE), CONTENT) is None
    assert call_of(event(EventKind.MEETING, day=CALL.deadline, zone=CALL.zone), CONTENT) is None
    named = event(EventKind.DEADLINE, versions={FRENCH: EventVersion(CALL.title[FRENCH], "")})
    assert call_of(named, CONTENT) == CALL.key


KINDS_NAMED = (
    "agenda-card-title", "agenda-kind", "agenda-line", "event-is-button", "event-kind-name",
    "event-kind-of-button", "event-line", "event-overview", "reminder-head", "reminder-line",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EventKind)
def test_a_kind_has_one_sign_wherever_it_is_named(language, kind):
    """People know it by its sign: a list, a card and a reminder that differ look like three."""
    words = Words(CATALOGUE, language, "Europe/Brussels")
    signs = {
        sign
        for key in KINDS_NAMED
        for sign in "🤝⏳🏛⚖🛠📣📌"
        if sign
        in words.t(
            key,
            kind=kind.value,
            title="T",
            number=1,
            when="W",
            marks="",
            distance="D",
            state="open",
            repeats=0,
        )
    }
    assert len(signs) == 1
