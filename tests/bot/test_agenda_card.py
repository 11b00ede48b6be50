"""An event's card: its life, its seats, what the reader says, and who may see it at all."""

from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.handlers.event_card import card_screen
from bot.handlers.event_card_lines import when_lines
from bot.handlers.registry import fill_outgoing
from bot.outgoing import Outgoing
from bot.words import Words
from core.model.event import Attendance, EventRole, EventVersion, Headcount, Part
from core.model.event_kind import MOVES, EventKind, EventState
from core.model.identity import EventId, PersonId, SeriesId
from core.model.language import ENGLISH, FRENCH, LANGUAGES, SPANISH, TURKISH
from core.model.roles import Role
from core.model.series import Series
from core.usecases.events.own_agenda import Card
from core.usecases.events.seats import SEAT_NOTICE
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.bot.offline_telegram import plain_text
from tests.bot.test_agenda import DAY, OTHER, TOPIC, event, plan

__all__ = ["plan"]
WORDS = Words(CATALOGUE, ENGLISH, "Europe/Brussels")


def all_day(last: date | None = None, **changes):
    """A workshop of whole days in Brussels."""
    known = event(EventKind.WORKSHOP, **changes)
    return replace(known, local_time=None, last_date=last)


async def opened(member, number):
    await member.phone.send(f"/start event_{number}")
    return member.phone.text


async def test_a_full_event_puts_one_on_the_waiting_list_and_says_which_place(join, plan):
    """Nobody must travel to a room that is full, and nobody must ask where they stand."""
    one, two = await join(topics=(TOPIC,)), await join(topics=(TOPIC,))
    (number,) = await plan(event(EventKind.WORKSHOP, seats=1), author=one.id)
    assert "Seats left: 1 of 1" in await opened(one, number)
    await one.phone.tap("I am coming")
    assert "No seat left (1 in all)" in one.phone.text
    await opened(two, number)
    await two.phone.tap("Wait for a seat")
    assert "Every seat is taken" in two.phone.toast
    assert "number 1 on the waiting list" in two.phone.text
    await two.phone.tap("Leave the line")
    assert "waiting list" not in two.phone.text


async def test_who_moves_up_is_told_by_a_message_that_can_be_answered(join, plan, newsroom):
    """A free seat is worth nothing to somebody who does not know of it."""
    one, two = await join(topics=(TOPIC,)), await join("fr", topics=(TOPIC,))
    (number,) = await plan(event(EventKind.WORKSHOP, seats=1), author=one.id)
    await opened(one, number)
    await one.phone.tap("I am coming")
    await opened(two, number)
    await two.phone.tap("Attendre une place")
    await one.phone.tap("Not coming")
    screen = (await newsroom.deliver())[two.phone.user_id]
    assert "Une place s’est libérée" in screen.text
    await two.phone.press(screen.rows[0][0].tap.pack())
    async with newsroom.storage.read() as view:
        assert (await view.event_people.part(number, two.id)).said is Attendance.NOT_COMING


async def test_a_free_seat_that_was_given_up_meanwhile_is_not_told(join, plan, newsroom):
    """Word of a seat that one no longer has would bring somebody to a full room."""
    one, two = await join(topics=(TOPIC,)), await join(topics=(TOPIC,))
    (number,) = await plan(event(EventKind.WORKSHOP, seats=1), author=one.id)
    for member in (one, two):
        await opened(member, number)
        await member.phone.press(f"at:{number}:coming")
    await one.phone.tap("Not coming")
    await two.phone.press(f"at:{number}:not_coming")
    [promised] = await newsroom.take_copies()
    assert await newsroom.outgoing.render(promised) is None


async def test_coming_perhaps_is_counted_apart(join, plan, second):
    """Who cooks for those who come must know how many may."""
    member = await join(topics=(TOPIC,))
    (number,) = await plan(event(EventKind.WORKSHOP), author=member.id)
    await opened(member, number)
    await member.phone.tap("Maybe")
    assert "Perhaps: 1" in member.phone.text
    assert "You may be coming" in member.phone.text
    assert "✅ Maybe" in member.phone.buttons
    async with second.read() as view:
        assert await view.event_people.headcount(number) == Headcount(maybe=1, needs={})


async def test_interpretation_is_asked_for_where_it_is_offered(join, plan, second):
    """A member who cannot follow stays away; staff must know what to order."""
    member = await join("tr", topics=(TOPIC,))
    offered = frozenset({TURKISH, FRENCH})
    (number,) = await plan(event(EventKind.WORKSHOP, interpretation=offered), author=member.id)
    assert "Sözlü çeviri dilleri" in await opened(member, number)
    assert "🗣 Sözlü çeviri" not in member.phone.buttons
    await member.phone.tap("Geliyorum")
    await member.phone.tap("Sözlü çeviri")
    await member.phone.tap("Türkçe")
    assert "İstediğiniz sözlü çeviri dili: Türkçe" in member.phone.text
    async with second.read() as view:
        assert (await view.event_people.headcount(number)).needs == {TURKISH: 1}
    await member.phone.tap("Sözlü çeviri")
    await member.phone.tap("İhtiyacım yok")
    async with second.read() as view:
        assert (await view.event_people.headcount(number)).needs == {}
    await member.phone.press(f"iv:{number}:es")
    assert "eski" in member.phone.toast


async def test_an_event_is_muted_and_heard_again_from_its_card(join, plan, second):
    """Silence about one thing, without leaving the topic."""
    member = await join(topics=(TOPIC,))
    (number,) = await plan(event(EventKind.WORKSHOP), author=member.id)
    await opened(member, number)
    await member.phone.tap("Mute")
    assert "You muted this" in member.phone.text
    async with second.read() as view:
        assert await view.event_people.is_muted(number, member.id)
    await member.phone.tap("Unmute")
    async with second.read() as view:
        assert not await view.event_people.is_muted(number, member.id)


async def test_observers_sign_up_at_a_hearing_and_nowhere_else(join, plan, second):
    """Trial observation begins with somebody who says: I go."""
    member = await join(topics=(TOPIC,))
    hearing, workshop = await plan(
        event(EventKind.HEARING, state=EventState.SCHEDULED), event(EventKind.WORKSHOP),
        author=member.id,
    )  # fmt: skip
    await opened(member, hearing)
    await member.phone.tap("I am observing")
    assert "You are here: observer" in member.phone.text
    assert "You are coming" in member.phone.text
    await member.phone.tap("I am observing")
    async with second.read() as view:
        part = await view.event_people.part(hearing, member.id)
        assert (part.roles, part.said) == (frozenset(), Attendance.COMING)
    await opened(member, workshop)
    assert not any("observing" in label for label in member.phone.buttons)
    await member.phone.press(f"ob:{workshop}:1")
    assert "older screen" in member.phone.toast


CLOSED_TAPS = [
    "ev:{}",
    "at:{}:coming",
    "ob:{}:1",
    "iv:{}:",
    "iv:{}:tr",
    "sq:{}:1",
    "sh:{}",
    "ic:{}",
]


@pytest.mark.parametrize("tap", CLOSED_TAPS)
async def test_what_one_may_not_see_does_not_exist(join, plan, second, tap):
    """Numbers in buttons can be counted up, and links are passed on."""
    host, stranger = await join(roles=(Role.COORDINATOR,)), await join(topics=(TOPIC,))
    (number,) = await plan(
        event(EventKind.HEARING, invited_only=True, interpretation=frozenset({TURKISH})),
        author=host.id,
    )
    assert "cannot find" in await opened(stranger, number)
    await stranger.phone.press(tap.format(number))
    assert "cannot find" in stranger.phone.toast
    await stranger.phone.send("/agenda")
    assert "Coffee" not in stranger.phone.text
    async with second.read() as view:
        assert await view.event_people.parts(number) == []
        assert await view.event_people.muted_by(stranger.id) == frozenset()
    assert "closed circle" in await opened(host, number)


async def test_who_has_a_role_sees_a_closed_event_and_reads_which(join, plan, world):
    """An invitation is the key: nothing else opens it."""
    host, guest = await join(), await join()
    (number,) = await plan(event(EventKind.WORKSHOP, invited_only=True), author=host.id)
    async with world.storage.begin() as tx:
        await tx.event_people.set_role(number, guest.id, EventRole.SPEAKER, on=True)
        await tx.event_people.set_role(number, guest.id, EventRole.HOST, on=True)
    assert "You are here: host and speaker" in await opened(guest, number)
    await guest.phone.send("/agenda")
    assert "🔒" in guest.phone.text


async def test_the_list_is_filtered_by_what_is_ones_own_and_by_kind(join, plan):
    """A member of many topics looks for the one hearing next week."""
    member = await join(topics=(TOPIC,))
    hearing, workshop, _ = await plan(
        event(EventKind.HEARING, versions={ENGLISH: EventVersion("The hearing", "")}),
        event(EventKind.WORKSHOP, versions={ENGLISH: EventVersion("The workshop", "")},
              topics=frozenset({OTHER})),
        event(EventKind.CAMPAIGN, versions={ENGLISH: EventVersion("The day", "")}),
        author=member.id,
    )  # fmt: skip
    await opened(member, workshop)
    await member.phone.tap("I am coming")
    await member.phone.send("/agenda")
    assert "The hearing" in member.phone.text
    assert "The day" in member.phone.text
    await member.phone.tap("Mine")
    assert "The workshop" in member.phone.text
    assert "The hearing" not in member.phone.text
    await member.phone.tap("On my topics")
    await member.phone.tap("By kind")
    await member.phone.tap("Hearings")
    assert "The hearing" in member.phone.text
    assert "The day" not in member.phone.text
    await member.phone.tap("The hearing")
    assert f"ev:{hearing}" != member.phone.data("Agenda")
    await member.phone.send("/agenda")
    await member.phone.tap("By kind")
    await member.phone.tap("UN deadlines")
    assert "Nothing like this" in member.phone.text
    await member.phone.tap("By kind")
    await member.phone.tap("All kinds")
    assert "The day" in member.phone.text


async def test_an_event_that_is_on_now_is_marked_and_still_listed(join, plan, clock):
    """Who is late still wants to know where."""
    member = await join(topics=(TOPIC,))
    running = replace(
        event(EventKind.WORKSHOP), starts_at=clock.now() - timedelta(hours=1),
        ends_at=clock.now() + timedelta(hours=1),
    )  # fmt: skip
    (number,) = await plan(running, author=member.id)
    await member.phone.send("/agenda")
    assert "on now ▶️" in member.phone.text
    assert "It is on now" in await opened(member, number)
    assert "I am coming" in member.phone.buttons


async def test_a_link_is_shared_and_says_that_it_opens_for_the_circle_alone(join, plan):
    """Whoever passes it on must know what strangers will see: nothing."""
    host = await join(topics=(TOPIC,), roles=(Role.COORDINATOR,))
    plain, closed = await plan(
        event(EventKind.WORKSHOP), event(EventKind.WORKSHOP, invited_only=True), author=host.id
    )
    await opened(host, plain)
    await host.phone.tap("Share")
    assert f"?start=event_{plain}" in host.phone.text
    assert "Whoever is in this network" in host.phone.text
    await host.phone.tap("Back to the event")
    await opened(host, closed)
    await host.phone.tap("Share")
    assert "belong to its circle" in host.phone.text


def card_of(known, **changes) -> Card:
    return Card(known, Part(PersonId(1)), Headcount(), **changes)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", EventKind)
def test_every_state_of_every_kind_is_said_in_every_language(clock, kind, language):
    """A card that says nothing of a cancelled meeting brings people to a locked door."""
    words = Words(CATALOGUE, language, "Europe/Brussels")
    for state in MOVES[kind]:
        known = event(kind, state=state)
        shown = card_screen(words, card_of(known), now=clock.now(), content=CONTENT)
        text = plain_text(shown.text)
        quiet = state in {EventState.PLANNED, EventState.OPEN, EventState.SCHEDULED}
        told = plain_text(words.t("agenda-card-state", state=state))
        assert (told in text) is not quiet
        assert any(word in CATALOGUE.plain("agenda-card-state", language, state=state)
                   for word in told.split())  # fmt: skip


def test_what_was_postponed_shows_no_time(clock):
    """The old time would bring somebody to a locked door."""
    known = event(EventKind.WORKSHOP, state=EventState.POSTPONED)
    shown = card_screen(WORDS, card_of(known), now=clock.now(), content=CONTENT)
    assert "Postponed" in shown.text
    assert "18:30" not in shown.text


def test_whole_days_are_those_of_the_event_wherever_the_reader_is(clock):
    """An all-day event in Brussels does not begin the evening before in New York."""
    there = Words(CATALOGUE, ENGLISH, "America/New_York")
    one = plain_text("\n".join(when_lines(there, all_day(), clock.now())))
    assert "Thursday, 12 March 2026" in one
    assert "all day" in one
    assert "Brussels" in one
    several = all_day(DAY + timedelta(days=2))
    days = plain_text("\n".join(when_lines(WORDS, several, clock.now())))
    assert "Thursday, 12 March 2026 – Saturday, 14 March 2026" in days
    assert "Brussels" not in days


def test_the_time_is_said_once_where_both_clocks_show_the_same(clock):
    """Paris and Brussels never differ: a second line with the same hour only costs room."""
    reader = Words(CATALOGUE, ENGLISH, "Europe/Paris")
    assert len(when_lines(reader, event(), clock.now())) == 1
    assert len(when_lines(replace(reader, zone="Europe/London"), event(), clock.now())) == 2


def test_an_end_is_shown_on_the_readers_clock_and_on_the_events_own(clock):
    """Who books a train needs to know when it is over."""
    known = event(EventKind.WORKSHOP)
    ends = replace(known, ends_at=known.starts_at + timedelta(hours=2), end_time=time(20, 30))
    reader = Words(CATALOGUE, ENGLISH, "Europe/Istanbul")
    text = plain_text("\n".join(when_lines(reader, ends, clock.now())))
    assert "20:30 – 22:30" in text
    assert "18:30 – 20:30" in text
    long = replace(known, ends_at=known.starts_at + timedelta(days=1))
    text = plain_text("\n".join(when_lines(WORDS, long, clock.now())))
    assert "18:30 – Fri 13 Mar, 18:30" in text


@pytest.mark.parametrize(
    ("language", "told"),
    [(ENGLISH, "Tuesday"), (TURKISH, "salı"), (FRENCH, "mardi"), (SPANISH, "martes")],
)
def test_a_series_says_how_often_it_comes(clock, language, told):
    """One look tells whether next week counts, too."""
    series = Series(SeriesId(1), "FREQ=WEEKLY;BYDAY=TU", DAY, time(18, 30), "Europe/Brussels")
    known = event(EventKind.WORKSHOP, series=SeriesId(1))
    words = Words(CATALOGUE, language, "Europe/Brussels")
    card = card_of(known, series=series)
    shown = card_screen(words, card, now=clock.now(), content=CONTENT)
    assert told.casefold() in plain_text(shown.text).casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fullest_card_still_fits_one_screen_and_one_message(clock, language):
    """Telegram cuts nothing: it refuses the whole message."""
    known = event(
        EventKind.HEARING,
        versions={language: EventVersion("<" * 120, "&" * 1500)},
        place="https://example.org/" + "x" * 270,
        topics=frozenset(topic.key for topic in CONTENT.topics),
        invited_only=True, seats=3, interpretation=frozenset(LANGUAGES), series=SeriesId(1),
        zone="America/Argentina/ComodRivadavia",
    )  # fmt: skip
    series = Series(SeriesId(1), "FREQ=WEEKLY;BYDAY=TU", DAY, None, "Europe/Brussels")
    part = Part(PersonId(1), frozenset(EventRole), Attendance.WAITING, TURKISH)
    counted = Headcount(3, 40, 20, 10)
    card = Card(known, part, counted, place=20, muted=True, series=series)
    words = Words(CATALOGUE, language, "Europe/Brussels")
    shown = card_screen(words, card, now=clock.now(), content=CONTENT)
    assert len(plain_text(shown.text)) <= 4096
    assert len(shown.rows) <= 8


def test_word_of_a_free_seat_is_rendered(world):
    """A notice that nobody renders would stop its reader's queue."""
    assert SEAT_NOTICE in fill_outgoing(Outgoing(world, CATALOGUE)).notices


async def test_a_link_to_an_event_that_is_gone_is_answered_kindly(join):
    """Ids are never used again, and links live long."""
    member = await join()
    await member.phone.send("/agenda")
    await member.phone.press(f"at:{EventId(999)}:coming")
    assert "cannot find" in member.phone.toast
