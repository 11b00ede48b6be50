"""What readers do with reminders: put them off, silence them, ask for more of them."""

from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from core.model.event import Attendance
from core.model.event_kind import EventState
from core.model.identity import EventId
from core.model.refusals import EventOver, NotFound, Outdated
from core.model.roles import Role
from core.model.snooze import Snooze, snooze_moments
from core.usecases.events.attend_event import attend_event
from core.usecases.events.keep_distances import keep_distance
from core.usecases.events.mute_event import mute_event
from core.usecases.events.snooze_reminder import snooze_reminder
from core.usecases.members.change_settings import pause
from tests.bot.conftest import CATALOGUE
from tests.bot.newsroom import TOPIC
from tests.bot.offline_telegram import plain_text
from tests.bot.planning import Desk
from tests.bot.reminding import DAY, HOUR, LANGUAGES, STARTS, alter, arrives, plan, press, taps_of


@pytest_asyncio.fixture
async def desk(newsroom, join) -> Desk:
    """A coordinator, and all that their events set going."""
    return Desk(newsroom, await join(roles=(Role.COORDINATOR,)))


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
        "agenda-mute-button",
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
