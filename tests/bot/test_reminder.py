"""Reminders and word of changes: what readers get, when, and when they get nothing."""

from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from core.model.broadcast import BroadcastState, BroadcastSubject
from core.model.reminder import ReminderState
from core.model.roles import Role
from tests.bot.conftest import CATALOGUE
from tests.bot.newsroom import OTHER_TOPIC, TOPIC
from tests.bot.offline_telegram import plain_text
from tests.bot.planning import Desk

STARTS = datetime(2026, 3, 24, 17, 30, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest_asyncio.fixture
async def desk(newsroom, join) -> Desk:
    return Desk(newsroom, await join(roles=(Role.COORDINATOR,)))


async def test_a_reminder_goes_to_followers_in_their_own_language_and_time(desk, join):
    """Which event, when on the reader's clock and on the event's own, where, and what to do."""
    turkish = await join("tr", topics=(TOPIC,), zone="Europe/Istanbul")
    await join(topics=(OTHER_TOPIC,))
    await desk.add()
    due = await desk.wait_until(STARTS - DAY)
    assert (due.started, due.merged) == (1, 1), "of two due together only the nearer one goes out"
    arrived = await desk.newsroom.deliver()
    assert set(arrived) == {turkish.phone.user_id}
    text = plain_text(arrived[turkish.phone.user_id].text)
    assert text.startswith("🔔 Coffee with a candidate")
    for part in ("20:30", "18:30", "Brüksel", "Rue X 1", "soru rehberine", "1 gün sonra"):
        assert part in text
    labels = [b.label for row in arrived[turkish.phone.user_id].rows for b in row]
    assert {"Geliyorum", "Gelmiyorum"} <= set(labels)
    assert any("Soru rehberi" in label for label in labels)


async def test_each_distance_goes_out_once_and_at_its_time(desk, join):
    """The clock is walked: 7 days, 1 day and 2 hours before, each once."""
    await join(topics=(TOPIC,))
    event = await desk.add()
    for moment in (STARTS - 7 * DAY, STARTS - DAY, STARTS - 2 * HOUR):
        assert (await desk.dues(event))[0] == moment
        assert (await desk.wait_until(moment - timedelta(seconds=1))).started == 0
        assert (await desk.wait_until(moment)).started == 1
        assert (await desk.wait_until(moment)).started == 0
        assert len(await desk.newsroom.deliver()) == 1
    assert await desk.dues(event) == []


async def test_buttons_of_a_reminder_act_on_the_event(desk, join):
    """One tap says "I am coming" and one opens the question guide."""
    member = await join(topics=(TOPIC,))
    event = await desk.add()
    await desk.wait_until(STARTS - DAY)
    screen = (await desk.newsroom.deliver())[member.phone.user_id]
    taps = {b.label: b.tap.pack() for row in screen.rows for b in row if b.tap}
    await member.phone.send("/help")
    await member.phone.press(taps["I am coming"])
    async with desk.newsroom.storage.read() as view:
        assert (await view.event_people.headcount(event.id)).coming == 1
    await member.phone.press(taps["❓ Question guide"])
    assert "We say:" in member.phone.text
    await member.phone.press(taps["🔍 Details"])
    assert "✅ I am coming" in member.phone.buttons


async def test_who_is_not_coming_is_left_alone(desk, join):
    """Whoever says "not coming" has answered; more reminders would not respect it."""
    member = await join(topics=(TOPIC,))
    event = await desk.add()
    await member.phone.send(f"/start event_{event.id}")
    await member.phone.tap("Not coming")
    await desk.wait_until(STARTS - DAY)
    assert await desk.newsroom.deliver() == {}


async def test_a_reminder_that_was_held_up_says_so(desk, join):
    """After an outage a reminder still helps; but its reader must not think they missed one."""
    member = await join(topics=(TOPIC,))
    await desk.add()
    await desk.wait_until(STARTS - DAY + 61 * timedelta(minutes=1))
    late = (await desk.newsroom.deliver())[member.phone.user_id].text
    assert "This comes late: it was due Mon 23 Mar, 18:30" in late.replace("Mon,", "Mon")
    await desk.wait_until(STARTS - 2 * HOUR + timedelta(minutes=29))
    assert "comes late" not in (await desk.newsroom.deliver())[member.phone.user_id].text


async def test_a_reminder_of_what_is_over_is_dropped_not_sent(desk, join):
    """Nobody wants to hear in the evening of a meeting in the morning."""
    await join(topics=(TOPIC,))
    event = await desk.add()
    due = await desk.wait_until(STARTS + HOUR)
    assert (due.started, due.dropped) == (0, 3)
    async with desk.newsroom.storage.read() as view:
        kept = await view.reminders.of_event(event.id)
        states = {each.state for each in kept if not each.personal}
    assert states == {ReminderState.DROPPED}


async def test_a_copy_that_is_still_waiting_when_the_event_begins_is_withdrawn(desk, join):
    """The last check is made when it is about to leave."""
    await join(topics=(TOPIC,))
    await desk.add()
    await desk.wait_until(STARTS - 2 * HOUR)
    (copy,) = await desk.newsroom.take_copies()
    assert copy.latest_at == STARTS, "quiet hours that end later are not kept"
    assert await desk.newsroom.outgoing.render(copy) is not None
    desk.newsroom.world.clock.moment = STARTS
    assert await desk.newsroom.outgoing.render(copy) is None


async def test_readers_of_one_language_and_zone_share_a_rendering_but_no_other(desk, join):
    """A reader in Istanbul must never be shown the hour of Brussels because it was kept."""
    here, there = await join(topics=(TOPIC,)), await join(topics=(TOPIC,), zone="Europe/Istanbul")
    await desk.add()
    await desk.wait_until(STARTS - DAY)
    arrived = await desk.newsroom.deliver()
    assert "18:30" in arrived[here.phone.user_id].text
    assert "20:30" in arrived[there.phone.user_id].text


async def move(desk: Desk, event, day: str = "26.3.2026") -> None:
    await desk.open(event)
    await desk.phone.tap("Move")
    await desk.phone.send(day)
    await desk.phone.tap("✅ Yes")
    await desk.phone.tap("Same time")
    assert "Until now" in desk.phone.text
    await desk.phone.tap("Move it")


async def test_a_moved_event_moves_its_reminders_and_tells_whom_it_concerns(desk, join):
    """Those who have the old time on their phone, and those who said they come; nobody else."""
    reminded = await join(topics=(TOPIC,))
    coming = await join("fr")
    event = await desk.add()
    await coming.phone.send(f"/start event_{event.id}")
    await coming.phone.tap("Je viens")
    await desk.wait_until(STARTS - 7 * DAY)
    await desk.newsroom.deliver()
    await join(topics=(TOPIC,))  # follows since, and has heard nothing yet
    await move(desk, event)
    assert "2 people will be told" in desk.phone.text
    (after,) = await desk.events()
    assert after.starts_at == STARTS + 2 * DAY
    assert after.revision == event.revision + 1
    assert await desk.dues(event) == [
        after.starts_at - 7 * DAY,
        after.starts_at - DAY,
        after.starts_at - 2 * HOUR,
    ], "distances that lie ahead again are sent again"
    arrived = await desk.newsroom.deliver()
    assert set(arrived) == {reminded.phone.user_id, coming.phone.user_id}
    text = plain_text(arrived[reminded.phone.user_id].text)
    assert "Moved: Coffee with a candidate" in text
    assert "Was: Tuesday, 24 March 2026, 18:30" in text.replace(" at ", ", ")
    assert "Thursday, 26 March 2026, 18:30" in text.replace(" at ", ", ")
    assert "Déplacé" in arrived[coming.phone.user_id].text


async def test_moving_stops_the_copies_of_the_old_reminder_that_still_wait(desk, join):
    """Half of the readers must not get the old time after the other half got the new one."""
    for _ in range(2):
        await join(topics=(TOPIC,))
    event = await desk.add()
    await desk.wait_until(STARTS - DAY)
    (claimed,) = await desk.newsroom.take_copies(limit=1)
    assert await desk.newsroom.outgoing.render(claimed) is not None, "and now it is kept"
    await move(desk, event)
    assert await desk.newsroom.outgoing.render(claimed) is None, "on its way, stopped at the door"
    rest = await desk.newsroom.take_copies()
    subjects = set()
    for copy in rest:
        async with desk.newsroom.storage.read() as view:
            broadcast = await view.outbox.get_broadcast(copy.subject)
        assert broadcast is not None
        subjects.add(broadcast.subject)
    assert subjects == {BroadcastSubject.EVENT_CHANGE}


async def call_off(desk: Desk, event) -> None:
    await desk.open(event)
    await desk.phone.tap("Cancel the event")
    assert "Cancel Coffee" in desk.phone.text
    await desk.phone.tap("Yes, cancel the event")


async def test_a_cancelled_event_is_told_once_and_then_there_is_silence(desk, join):
    """One message, and nothing more: no reminder, no earlier change, whatever the hour."""
    member = await join(topics=(TOPIC,))
    event = await desk.add()
    await desk.wait_until(STARTS - 7 * DAY)
    await desk.newsroom.deliver()
    await move(desk, event)  # word of this is still on its way when the event is cancelled
    await call_off(desk, event)
    assert "is cancelled" in desk.phone.text
    copies = await desk.newsroom.take_copies()
    arrived = [await desk.newsroom.outgoing.render(copy) for copy in copies]
    (screen,) = [each for each in arrived if each is not None]
    assert "Cancelled: Coffee" in screen.text
    for days in range(20):
        due = await desk.wait_until(STARTS - 7 * DAY + days * DAY)
        assert (due.started, due.dropped) == (0, 0)
    assert await desk.newsroom.take_copies() == []
    await member.phone.send("/agenda")
    assert "Coffee" not in member.phone.text


async def test_cancelling_stops_the_copies_that_still_wait(desk, join):
    """Progress and storage must not go on promising what nobody will get."""
    await join(topics=(TOPIC,))
    event = await desk.add()
    await desk.wait_until(STARTS - 7 * DAY)
    await call_off(desk, event)
    states = {each.subject: each.state for each in await desk.newsroom.broadcasts()}
    assert states[BroadcastSubject.REMINDER] is BroadcastState.CANCELLED


async def test_cancelling_twice_tells_once(desk, join):
    """Two taps, or two coordinators at once."""
    await join(topics=(TOPIC,))
    event = await desk.add()
    await desk.open(event)
    await desk.phone.tap("Cancel the event")
    data = desk.phone.data("Yes, cancel")
    await desk.phone.press(data)
    await desk.phone.press(data)
    assert "already" in desk.phone.toast
    changes = [b for b in await desk.newsroom.broadcasts() if b.subject == "event_change"]
    assert len(changes) == 1


async def test_no_is_an_answer_to_the_question_whether_to_cancel(desk):
    """The question must not be the act."""
    event = await desk.add(topic=False)
    await desk.open(event)
    await desk.phone.tap("Cancel the event")
    await desk.phone.tap("No, it will take place")
    assert "Reminders to come" in desk.phone.text
    (after,) = await desk.events()
    assert after == event


async def test_another_place_is_told_and_another_wording_is_not(desk, join):
    """People stand before the wrong door for a place, not for a comma."""
    coming = await join()
    event = await desk.add()
    await coming.phone.send(f"/start event_{event.id}")
    await coming.phone.tap("I am coming")
    await desk.open(event)
    await desk.phone.tap("Title and text")
    await desk.phone.tap("✏️ Title")
    await desk.phone.send("Coffee & cake")
    await desk.phone.tap("Save")
    assert "new wording is saved" in desk.phone.text
    assert await desk.newsroom.deliver() == {}
    await desk.phone.tap("Open it")
    await desk.phone.tap("Place or link" if "Place or link" in desk.phone.buttons else "Place")
    await desk.phone.send("https://meet.example.org/room")
    assert "Rue X 1" in desk.phone.text
    dues = await desk.dues(event)
    await desk.phone.tap("Change the place")
    assert "1 person will be told" in desk.phone.text
    screen = (await desk.newsroom.deliver())[coming.phone.user_id]
    assert "New place: https://meet.example.org/room" in plain_text(screen.text)
    assert "Coffee &amp; cake" in screen.text
    assert await desk.dues(event) == dues, "the reminders stay"


async def test_a_change_made_on_a_screen_that_a_colleague_has_overtaken_is_refused(desk, join):
    """The later of two coordinators must see what the first one did before changing it."""
    event = await desk.add()
    await desk.open(event)
    await desk.phone.tap("Move")
    await desk.phone.tap("Same day")
    await desk.phone.send("20:00")
    other = Desk(desk.newsroom, await join(roles=(Role.COORDINATOR,)))
    await move(other, event)
    await desk.phone.tap("Move it")
    assert "A colleague has changed this event meanwhile: the time" in desk.phone.text
    (after,) = await desk.events()
    assert after.starts_at == STARTS + 2 * DAY


async def test_moving_into_a_skipped_hour_is_refused_with_the_old_hour_kept(desk):
    """The clock change is looked at again for every new day."""
    event = await desk.add(time="2:30")
    await desk.open(event)
    await desk.phone.tap("Move")
    await desk.phone.send("29.3.2026")
    await desk.phone.tap("✅ Yes")
    await desk.phone.tap("Same time")
    assert "does not exist" in desk.phone.text
    assert "At what time?" in desk.phone.text
    await desk.phone.tap("Leave")
    assert "Nothing was changed" in desk.phone.text
    (after,) = await desk.events()
    assert after == event


async def test_a_series_stays_at_its_hour_over_the_clock_change(desk):
    """18:30 in Brussels is 18:30 in Brussels in winter and in summer."""
    await desk.add(title="Before")
    await desk.add(title="After", day="31.3.2026")
    before, after = await desk.events()
    assert (before.starts_at.hour, after.starts_at.hour) == (17, 16)


async def test_who_holds_the_role_no_more_can_neither_move_nor_cancel(desk, world):
    """The screen stays on the phone when the role is gone."""
    event = await desk.add()
    await desk.open(event)
    taps = [desk.phone.data(label) for label in ("Move", "Cancel the event", "What is planned")]
    async with world.storage.begin() as tx:
        await tx.people.revoke(desk.coordinator.id, Role.COORDINATOR)
    for data in (*taps, f"ex:{event.id}:1"):
        await desk.phone.press(data)
        assert "role that you do not hold" in desk.phone.toast
    assert await desk.events() == [event]


@pytest.mark.parametrize(
    "data", ["eo:999", "eh:999:when", "eh:1:kind", "ex:999:1", "em:9:all:ahead"]
)
async def test_crafted_buttons_of_the_agenda_are_harmless(desk, data):
    """Numbers in buttons can be made up."""
    event = await desk.add()
    await desk.phone.press(data)
    assert await desk.events() == [event]


@pytest.mark.parametrize("language", ["en", "tr", "fr", "es"])
async def test_every_language_says_all_that_matters(desk, join, language):
    """A reminder that lacks the hour in one language fails its readers."""
    member = await join(language, topics=(TOPIC,), zone="Europe/Istanbul")
    event = await desk.add(kind="Court hearing")
    await desk.wait_until(STARTS - DAY + 2 * HOUR)
    first = (await desk.newsroom.deliver())[member.phone.user_id]
    await move(desk, event)
    second = (await desk.newsroom.deliver())[member.phone.user_id]
    await call_off(desk, event)
    third = (await desk.newsroom.deliver())[member.phone.user_id]
    for screen in (first, second, third):
        text = plain_text(screen.text)
        assert "20:30" in text
        assert "Coffee with a candidate" in text
        assert not [key for key in ("reminder-", "agenda-", "{") if key in text]
    assert CATALOGUE.plain("reminder-details-button", language) in [
        b.label for row in first.rows for b in row
    ]
