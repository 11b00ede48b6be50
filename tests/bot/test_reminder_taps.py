"""What readers do with reminders: put them off, silence them, ask for more of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
import pytest_asyncio

from core.model.event import Attendance, Event, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.event_time import EventTime
from core.model.identity import EventId
from core.model.language import ENGLISH
from core.model.quiet import QuietHours
from core.model.refusals import EventOver, NotFound, Outdated
from core.model.roles import Role
from core.model.series import Scope
from core.model.snooze import Snooze, snooze_moments
from core.usecases.events.add_event import NewEvent, add_event
from core.usecases.events.attend_event import attend_event
from core.usecases.events.change_event import EventEdit, change_event
from core.usecases.events.keep_distances import keep_distance
from core.usecases.events.keep_event import put_changed
from core.usecases.events.move_event import move_event
from core.usecases.events.mute_event import mute_event
from core.usecases.events.snooze_reminder import snooze_reminder
from core.usecases.members.change_settings import choose_quiet_hours, pause
from tests.bot.conftest import CATALOGUE
from tests.bot.newsroom import TOPIC
from tests.bot.offline_telegram import plain_text
from tests.bot.planning import Desk

STARTS = datetime(2026, 3, 24, 17, 30, tzinfo=UTC)  # 18:30 in Brussels
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
LANGUAGES = ("en", "tr", "fr", "es")


@pytest_asyncio.fixture
async def desk(newsroom, join) -> Desk:
    return Desk(newsroom, await join(roles=(Role.COORDINATOR,)))


async def plan(desk: Desk, **changes) -> Event:
    """Put an event into the agenda; by default at 18:30 in Brussels, on TOPIC."""
    new = NewEvent(
        EventKind.WORKSHOP,
        {ENGLISH: EventVersion("Writing reports", "")},
        EventTime(date(2026, 3, 24), time(18, 30), "Europe/Brussels"),
        "Rue X 1",
        frozenset({TOPIC}),
    )
    number = await add_event(desk.newsroom.world, desk.coordinator.id, replace(new, **changes))
    return await read(desk, number)


async def read(desk: Desk, number: EventId) -> Event:
    async with desk.newsroom.storage.read() as view:
        event = await view.events.get(number)
    assert event is not None
    return event


async def alter(desk: Desk, event: Event, **changes) -> None:
    world = desk.newsroom.world
    async with world.storage.begin() as tx:
        before = await tx.events.get(event.id)
        assert before is not None
        await put_changed(tx, before, replace(before, **changes), world.clock.now())


async def arrives(desk: Desk, member, moment: datetime):
    """Let time go by; return what arrives at that member."""
    await desk.wait_until(moment)
    return (await desk.newsroom.deliver()).get(member.phone.user_id)


def taps_of(screen) -> dict[str, str]:
    return {b.label: b.tap.pack() for row in screen.rows for b in row if b.tap}


async def press(member, data: str) -> None:
    if not member.phone.messages:
        await member.phone.send("/help")
    await member.phone.press(data)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_reminder_has_a_button_for_all_that_can_be_done(desk, join, language):
    """Coming or not, perhaps, later, the calendar, silence, details: in the reader's language."""
    member = await join(language, topics=(TOPIC,))
    await plan(desk)
    screen = await arrives(desk, member, STARTS - 2 * HOUR)
    labels = [b.label for row in screen.rows for b in row]
    keys = (
        "agenda-coming-button",
        "agenda-maybe-button",
        "agenda-not-coming-button",
        "calendar-event-button",
        "reminder-mute-button",
        "reminder-details-button",
    )
    assert {CATALOGUE.plain(key, language) for key in keys} <= set(labels)
    assert CATALOGUE.plain("reminder-snooze-button", language, until="hour") in labels
    evening = CATALOGUE.plain("reminder-snooze-button", language, until="tonight")
    assert evening not in labels, "it begins before then"
    assert len(screen.rows) <= 8


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_reminder_can_be_put_off_and_comes_again_with_what_is_true_then(
    desk, join, language
):
    """For an hour; meanwhile the place changes, and the reader is told that by the way."""
    member = await join(language, topics=(TOPIC,))
    event = await plan(desk)
    screen = await arrives(desk, member, STARTS - 2 * HOUR)
    hour = CATALOGUE.plain("reminder-snooze-button", language, until="hour")
    await press(member, taps_of(screen)[hour])
    assert "17:30" in member.phone.text
    await alter(desk, event, place="Rue Y 2")
    await desk.newsroom.deliver()
    assert await arrives(desk, member, STARTS - HOUR - timedelta(seconds=1)) is None
    again = await arrives(desk, member, STARTS - HOUR)
    assert "Rue Y 2" in again.text
    assert plain_text(CATALOGUE.plain("reminder-snoozed", language)) in plain_text(again.text)


async def test_putting_off_leaves_the_others_and_the_series_as_they_are(desk, join):
    """A day before, until the evening: two hours before it comes as ever."""
    member = await join(topics=(TOPIC,))
    other = await join(topics=(TOPIC,))
    event = await plan(desk)
    dues = await desk.dues(event)
    await desk.wait_until(STARTS - DAY)
    await desk.newsroom.deliver()
    await snooze_reminder(desk.newsroom.world, member.id, event.id, Snooze.TONIGHT)
    assert await desk.dues(event) == dues[1:]
    await desk.wait_until(datetime(2026, 3, 23, 19, 0, tzinfo=UTC))
    assert set(await desk.newsroom.deliver()) == {member.phone.user_id}
    await desk.wait_until(STARTS - 2 * HOUR)
    assert {member.phone.user_id, other.phone.user_id} <= set(await desk.newsroom.deliver())


async def test_a_button_pressed_twice_reminds_once_and_the_last_word_counts(desk, join):
    """In an hour, again in an hour, and then: no, tonight."""
    member = await join(topics=(TOPIC,))
    event = await plan(desk)
    screen = await arrives(desk, member, STARTS - DAY)
    taps = taps_of(screen)
    for label in ("💤 1 h", "💤 1 h", "💤 Tonight"):
        await press(member, taps[label])
    world = desk.newsroom.world
    world.clock.moment = STARTS - DAY + HOUR
    for copy in await desk.newsroom.take_copies():
        assert await desk.newsroom.outgoing.render(copy) is None
    arrived = await arrives(desk, member, datetime(2026, 3, 23, 19, 0, tzinfo=UTC))
    assert "Writing reports" in arrived.text
    async with desk.newsroom.storage.read() as view:
        assert set(await view.reminders.snoozes_of(member.id)) == {event.id}


@pytest.mark.parametrize("what", ["cancelled", "muted", "not coming", "begun", "circle", "paused"])
async def test_what_was_put_off_is_not_said_any_more_when_it_is_not_wanted(desk, join, what):
    """Cancelled, muted, declined, begun, closed: silence is right."""
    member = await join(topics=(TOPIC,))
    event = await plan(desk)
    world = desk.newsroom.world
    await arrives(desk, member, STARTS - 2 * HOUR)
    at = await snooze_reminder(world, member.id, event.id, Snooze.HOUR)
    match what:
        case "cancelled":
            await alter(desk, event, state=EventState.CANCELLED)
        case "muted":
            await mute_event(world, member.id, event.id, on=True)
        case "not coming":
            await attend_event(world, member.id, event.id, Attendance.NOT_COMING)
        case "begun":
            at = STARTS
        case "paused":
            await pause(world, member.id, paused=True)
        case "circle":
            await alter(desk, event, invited_only=True)
    world.clock.moment = at
    screens = [await desk.newsroom.outgoing.render(c) for c in await desk.newsroom.take_copies()]
    assert not [each for each in screens if each is not None and "asked to be" in each.text]


def test_what_is_offered_is_before_the_event_and_on_the_readers_own_clock():
    """Tonight is 20:00 there; the morning is the one that comes."""
    noon = datetime(2026, 3, 23, 11, 0, tzinfo=UTC)
    later = noon + 9 * DAY
    found = snooze_moments(noon, "Europe/Istanbul", before=later)  # 14:00 there
    assert found == {
        Snooze.HOUR: noon + HOUR,
        Snooze.TONIGHT: datetime(2026, 3, 23, 17, 0, tzinfo=UTC),
        Snooze.MORNING: datetime(2026, 3, 24, 6, 0, tzinfo=UTC),
    }
    late = datetime(2026, 3, 23, 23, 0, tzinfo=UTC)  # 2:00 there
    found = snooze_moments(late, "Europe/Istanbul", before=later)
    assert found[Snooze.MORNING] == datetime(2026, 3, 24, 6, 0, tzinfo=UTC)
    assert snooze_moments(noon, "Europe/Istanbul", before=noon + HOUR) == {}


async def test_what_cannot_be_put_off_says_so(desk, join):
    """An event that one may not see, that has begun, or begins before then."""
    member = await join()
    event, secret = await plan(desk), await plan(desk, invited_only=True)
    world = desk.newsroom.world
    with pytest.raises(NotFound):
        await snooze_reminder(world, member.id, secret.id, Snooze.HOUR)
    with pytest.raises(NotFound):
        await snooze_reminder(world, member.id, EventId(99), Snooze.HOUR)
    world.clock.moment = STARTS - HOUR
    with pytest.raises(Outdated):
        await snooze_reminder(world, member.id, event.id, Snooze.HOUR)
    world.clock.moment = STARTS
    with pytest.raises(EventOver):
        await snooze_reminder(world, member.id, event.id, Snooze.HOUR)


@pytest.mark.parametrize(
    "data", ["sz:99:hour", "sz:1:never", "sz:x:hour", "od:7:1", "od:-60:1", "od:99999999:1"]
)
async def test_crafted_buttons_are_harmless(desk, join, data):
    """Numbers and words in buttons can be made up."""
    member = await join(topics=(TOPIC,))
    await plan(desk)
    await press(member, data)
    async with desk.newsroom.storage.read() as view:
        assert await view.reminders.snoozes_of(member.id) == {}
        assert await view.reminders.distances_of(member.id) == frozenset()


async def test_an_event_is_silenced_from_its_reminder_and_heard_again_at_once(desk, join):
    """One tap each; what is on its way to them is not sent any more."""
    member = await join(topics=(TOPIC,))
    await plan(desk)
    screen = await arrives(desk, member, STARTS - DAY)
    await press(member, taps_of(screen)["🔕 Mute"])
    await desk.wait_until(STARTS - 2 * HOUR)
    assert await desk.newsroom.deliver() == {}
    await member.phone.tap("Unmute")
    async with desk.newsroom.storage.read() as view:
        assert await view.event_people.muted_by(member.id) == frozenset()


async def test_a_copy_that_waits_is_not_sent_to_who_declined_meanwhile(desk, join):
    """Between writing down and sending there may be minutes; an answer counts at once."""
    member = await join(topics=(TOPIC,))
    event = await plan(desk)
    await desk.wait_until(STARTS - 2 * HOUR)
    (copy,) = await desk.newsroom.take_copies()
    assert await desk.newsroom.outgoing.render(copy) is not None
    await attend_event(desk.newsroom.world, member.id, event.id, Attendance.NOT_COMING)
    assert await desk.newsroom.outgoing.render(copy) is None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_several_reminders_that_fall_together_are_one_message(desk, join, language):
    """Soonest first, each with its own way to the details."""
    member = await join(language, topics=(TOPIC,))
    later = await plan(
        desk,
        versions={ENGLISH: EventVersion("Later & longer", "")},
        when=EventTime(date(2026, 3, 24), time(20, 30), "Europe/Brussels"),
        distances=(4 * HOUR,),
    )
    sooner = await plan(desk)
    screen = await arrives(desk, member, STARTS - 2 * HOUR)
    text = plain_text(screen.text)
    assert text.index("Writing reports") < text.index("Later & longer")
    assert "18:30" in text
    assert "20:30" in text
    assert list(taps_of(screen).values())[:2] == [f"ev:{sooner.id}", f"ev:{later.id}"]


async def test_more_than_a_phone_shows_are_named_in_number(desk, join):
    """Nine at once: seven are listed, and the agenda has the rest."""
    member = await join(topics=(TOPIC,))
    for number in range(9):
        await plan(desk, versions={ENGLISH: EventVersion(f"Event {number}", "")})
    screen = await arrives(desk, member, STARTS - 2 * HOUR)
    assert "And 2 more" in screen.text
    assert len(screen.rows) == 8


async def test_one_cancelled_of_several_is_left_out_of_what_still_waits(desk, join):
    """The other one is shown as if it had always been alone."""
    member = await join(topics=(TOPIC,))
    gone = await plan(desk, versions={ENGLISH: EventVersion("Gone", "")})
    await plan(desk)
    await desk.wait_until(STARTS - 2 * HOUR)
    await alter(desk, gone, state=EventState.CANCELLED)
    arrived = (await desk.newsroom.deliver())[member.phone.user_id]
    assert "Gone" not in arrived.text
    assert "👉" in arrived.text


async def test_who_sleeps_is_reminded_of_an_early_event_in_the_evening(desk, join):
    """Not at six in the morning, and not when it has begun."""
    member = await join(topics=(TOPIC,))
    await plan(desk, when=EventTime(date(2026, 3, 24), time(8, 0), "Europe/Brussels"))
    evening = datetime(2026, 3, 23, 20, 45, tzinfo=UTC)
    await arrives(desk, member, STARTS - 2 * DAY)
    await arrives(desk, member, evening - timedelta(minutes=1))
    screen = await arrives(desk, member, evening)
    assert "08:00" in screen.text
    assert "late" not in screen.text
    assert await arrives(desk, member, datetime(2026, 3, 24, 5, 0, tzinfo=UTC)) is None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_members_choose_distances_of_their_own_in_the_settings(desk, join, language):
    """Also an hour before: for all events they are reminded of, and only for them."""
    member, other = await join(language, topics=(TOPIC,)), await join(topics=(TOPIC,))
    event = await plan(desk)
    await member.phone.send("/settings")
    await member.phone.tap(CATALOGUE.plain("settings-reminders-button", language))
    hour = CATALOGUE.plain("reminder-own-button", language, unit="hours", count=1)
    await member.phone.tap(hour)
    assert f"✅ {hour}" in member.phone.buttons
    assert await desk.dues(event) == [STARTS - DAY, STARTS - 2 * HOUR]
    await desk.wait_until(STARTS - 2 * HOUR)
    await desk.newsroom.deliver()
    await desk.wait_until(STARTS - HOUR)
    assert set(await desk.newsroom.deliver()) == {member.phone.user_id}
    await member.phone.tap(hour)
    assert hour in member.phone.buttons
    assert other.id != member.id


async def test_what_reminders_keep_about_a_person_is_shown_to_them(desk, join):
    """Distances and what was put off are theirs to see and to take away."""
    member = await join(topics=(TOPIC,))
    event = await plan(desk)
    await keep_distance(desk.newsroom.world, member.id, HOUR, wanted=True)
    await snooze_reminder(desk.newsroom.world, member.id, event.id, Snooze.HOUR)
    await member.phone.send("/privacy")
    assert "Reminders of your own: 1; put off: 1" in member.phone.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_becomes_of_an_event_is_told_in_every_language(desk, join, language):
    """Postponed, on again at the same time, in another place, for the whole series."""
    member = await join(language, topics=(TOPIC,))
    event = await plan(desk, kind=EventKind.CAMPAIGN)
    await arrives(desk, member, STARTS - 7 * DAY)
    await alter(desk, event, state=EventState.POSTPONED)
    told = (await desk.newsroom.deliver())[member.phone.user_id]
    head = CATALOGUE.plain("reminder-postponed", language, title="Writing reports", when=STARTS)
    assert plain_text(told.text).startswith(plain_text(head).splitlines()[0])
    await alter(desk, event, state=EventState.PLANNED)
    told = (await desk.newsroom.deliver())[member.phone.user_id]
    head = CATALOGUE.plain("reminder-goes-on", language, title="Writing reports")
    assert plain_text(told.text).startswith(plain_text(head))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_those_who_came_are_asked_afterwards(desk, join, language):
    """Once it is over, those who were there; not in the night."""
    member = await join(language)
    await join(topics=(TOPIC,))
    event = await plan(desk, after=(HOUR,))
    await attend_event(desk.newsroom.world, member.id, event.id, Attendance.COMING)
    await desk.wait_until(STARTS - 2 * HOUR)
    await desk.newsroom.deliver()
    await desk.wait_until(STARTS + HOUR)
    arrived = await desk.newsroom.deliver()
    assert set(arrived) == {member.phone.user_id}
    screen = arrived[member.phone.user_id]
    assert plain_text(screen.text).startswith("🗒 Writing reports")
    assert [b.label for row in screen.rows for b in row] == [
        CATALOGUE.plain("reminder-details-button", language)
    ]


async def test_who_chooses_quiet_hours_that_nobody_has_is_reminded_before_they_begin(desk, join):
    """A day before, the clocks there were had been looked at; this one is looked at anew."""
    member = await join(topics=(TOPIC,))
    await plan(desk, distances=(2 * HOUR,))
    await desk.wait_until(STARTS - DAY)
    hours = QuietHours(time(12), time(18, 25))
    await choose_quiet_hours(desk.newsroom.world, member.id, hours)
    noon = datetime(2026, 3, 24, 10, 45, tzinfo=UTC)
    assert await arrives(desk, member, noon - timedelta(minutes=1)) is None
    assert await arrives(desk, member, noon) is not None


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_adjourned_hearing_is_told_with_its_new_date(desk, join, language):
    """Whoever came to the door of the court once must not do so in vain."""
    member = await join(language)
    event = await plan(desk, kind=EventKind.HEARING)
    world = desk.newsroom.world
    await attend_event(world, member.id, event.id, Attendance.COMING)
    following = EventTime(date(2026, 4, 14), time(10, 0), "Europe/Brussels")
    adjourned, revision = EventState.ADJOURNED, event.revision
    await move_event(
        world, desk.coordinator.id, event.id, adjourned, revision=revision, when=following
    )
    told = (await desk.newsroom.deliver())[member.phone.user_id]
    head = CATALOGUE.plain("reminder-adjourned", language, title="Writing reports", when=STARTS)
    assert plain_text(told.text).startswith(plain_text(head).splitlines()[0])
    assert "10:00" in told.text
    successor = (await desk.events())[-1]
    assert f"ev:{successor.id}" in taps_of(told).values()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_series_that_moves_is_told_in_one_message_that_says_so(desk, join, language):
    """Ten Tuesdays an hour later: one message, not ten."""
    member = await join(language)
    event = await plan(desk, rule="FREQ=WEEKLY;COUNT=10")
    world = desk.newsroom.world
    await attend_event(world, member.id, event.id, Attendance.COMING)
    later = EventTime(date(2026, 3, 24), time(19, 30), "Europe/Brussels")
    edit = EventEdit(event.revision, when=later, scope=Scope.ALL)
    await change_event(world, desk.coordinator.id, event.id, edit)
    copies = await desk.newsroom.take_copies()
    assert len(copies) == 1
    told = await desk.newsroom.outgoing.render(copies[0])
    assert told is not None
    assert CATALOGUE.plain("reminder-scope", language, scope="all") in plain_text(told.text)
    assert "19:30" in told.text
