"""/event: how a coordinator puts something into the agenda, step by step."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
import pytest_asyncio

from core.model.event_kind import EventKind
from core.model.language import ENGLISH, TURKISH
from core.model.roles import Role
from tests.bot.newsroom import TOPIC
from tests.bot.offline_telegram import plain_text
from tests.bot.planning import Desk


@pytest_asyncio.fixture
async def desk(newsroom, join) -> Desk:
    return Desk(newsroom, await join(roles=(Role.COORDINATOR,)))


async def test_a_meeting_is_planned_step_by_step_and_put_into_the_agenda(desk, join):
    """The whole way once: what was said is what is stored, with the kind's own reminders."""
    await join(topics=(TOPIC,))
    event = await desk.add()
    assert event.kind is EventKind.MEETING
    assert event.versions[ENGLISH].title == "Coffee with a candidate"
    assert (event.local_date, event.local_time) == (date(2026, 3, 24), time(18, 30))
    assert event.starts_at == datetime(2026, 3, 24, 17, 30, tzinfo=UTC)
    assert (event.zone, event.place, event.topics) == ("Europe/Brussels", "Rue X 1", {TOPIC})
    distances = [event.starts_at - due for due in await desk.dues(event)]
    assert distances == [timedelta(days=7), timedelta(days=1), timedelta(hours=2)]
    assert "is in the agenda" in desk.phone.text
    assert f"start=event_{event.id}" in desk.phone.text


async def test_before_confirming_a_coordinator_sees_who_is_reminded_and_when(desk, join):
    """A wrong topic or a wrong day is noticed here, or not at all."""
    await join(topics=(TOPIC,))
    await join()
    await desk.plan()
    assert "Tuesday, 24 March 2026" in desk.phone.text
    await desk.phone.tap("Go on")
    text = desk.phone.text
    assert "1 person follows these topics" in text
    for line in ("Tue, 17 Mar, 18:30 – 7 days before", "16:30 – 2 hours before"):
        assert line in text.replace("Tue 17", "Tue, 17")


async def test_the_chat_keeps_one_message_while_the_coordinator_steps_through(desk):
    """The chat must not fill up with old questions whose buttons no longer work."""
    await desk.plan()
    assert len(desk.phone.messages) == 1


async def test_the_preview_is_the_card_that_readers_see_and_its_buttons_do_nothing(desk):
    """Who taps "I am coming" in a preview must not be counted for an event that does not exist."""
    await desk.plan()
    await desk.phone.tap("As readers see it")
    assert "Coffee with a candidate" in desk.phone.text
    await desk.phone.tap("I am coming")
    assert "preview" in desk.phone.toast
    await desk.phone.tap("Turkish")
    assert "Aday" in desk.phone.text
    await desk.phone.tap("Back")
    assert "Is everything right?" in desk.phone.text


async def test_several_languages_are_asked_for_one_after_the_other(desk):
    """Each reader is to get a version of their own."""
    await desk.phone.send("/event")
    await desk.phone.tap("New event")
    await desk.phone.tap("Workshop")
    await desk.phone.tap("Turkish")
    await desk.phone.tap("Go on")
    await desk.phone.send("Safe phones")
    await desk.phone.send("Bring yours.")
    assert "Turkish" in desk.phone.text
    await desk.phone.send("Güvenli telefon")
    await desk.phone.tap("No text")
    await desk.phone.send("tomorrow")
    await desk.phone.tap("Yes")
    await desk.phone.tap("18:30")
    await desk.phone.tap("Brussels")
    await desk.phone.tap("No place")
    await desk.phone.tap("For everyone")
    await desk.phone.tap("Go on")
    await desk.phone.tap("Put it")
    (event,) = await desk.events()
    assert event.versions[ENGLISH].text == "Bring yours."
    assert event.versions[TURKISH].title == "Güvenli telefon"
    assert (event.place, event.topics) == ("", frozenset())


async def test_a_double_tap_on_the_last_button_adds_one_event(desk):
    """An old phone sends a tap twice; two meetings would send people reminders twice."""
    await desk.plan()
    await desk.phone.tap("Go on")
    data = desk.phone.data("Put it into the agenda")
    screen = desk.phone.screen
    await desk.phone.press(data, screen)
    await desk.phone.press(data, screen)
    assert len(await desk.events()) == 1
    assert "carried out already" in desk.phone.toast
    assert "is in the agenda" in desk.phone.text


async def test_the_next_two_weeks_are_buttons_in_pages(desk):
    """Most meetings are soon; typing a date on an old phone is work."""
    await desk.phone.send("/event")
    for label in ("New event", "Something else", "Go on"):
        await desk.phone.tap(label)
    await desk.phone.send("Vigil")
    await desk.phone.tap("No text")
    seen = [label for label in desk.phone.buttons if "Mar" in label]
    await desk.phone.tap("▶️")
    seen += [label for label in desk.phone.buttons if "Mar" in label]
    assert len(set(seen)) == 14
    assert seen[0].endswith("10 Mar")
    assert seen[-1].endswith("23 Mar")
    await desk.phone.tap("23 Mar")
    assert "Monday, 23 March 2026" in desk.phone.text


async def test_a_typed_date_is_shown_with_its_weekday_before_it_counts(desk):
    """The weekday is where a slip shows; and another date can be typed at once."""
    await desk.say(day="24.3.2026")
    await desk.phone.tap("Back")
    await desk.phone.send("25 mars 2026")
    assert "Wednesday, 25 March 2026" in desk.phone.text
    await desk.phone.send("26 Mart 2026")
    assert "Thursday, 26 March 2026" in desk.phone.text
    await desk.phone.tap("Another day")
    assert "On which day?" in desk.phone.text


async def test_a_time_that_the_clock_change_skips_is_refused_and_asked_anew(desk):
    """Nobody can come at 02:30 on the night when 02:00 becomes 03:00."""
    await desk.say(kind="Something else", day="28.3.2027")
    await desk.phone.send("2:30")
    await desk.phone.send("Brussels")
    assert "does not exist" in desk.phone.text
    assert "clocks go forward" in desk.phone.text
    assert "At what time?" in desk.phone.text
    await desk.phone.send("3:30")
    assert "Where is it?" in desk.phone.text


async def test_the_same_night_elsewhere_has_that_time(desk):
    """Türkiye does not change its clocks."""
    await desk.say(kind="Something else", day="28.3.2027")
    await desk.phone.send("2:30")
    await desk.phone.send("Istanbul")
    assert "Where is it?" in desk.phone.text


@pytest.mark.parametrize(("which", "hour_utc"), [("The first", 0), ("The second", 1)])
async def test_a_time_that_comes_twice_is_asked_about(desk, which, hour_utc):
    """02:30 on the night when 03:00 becomes 02:00 is two moments, an hour apart."""
    await desk.say(kind="Something else", title="Vigil", day="25.10.2026")
    await desk.phone.send("2:30")
    await desk.phone.send("Brussels")
    assert "comes twice" in desk.phone.text
    assert [label for label in desk.phone.buttons if "UTC+2" in label or "UTC+1" in label]
    await desk.phone.tap(which)
    for label in ("No place", "For everyone", "Go on", "Put it"):
        await desk.phone.tap(label)
    (event,) = await desk.events()
    assert event.starts_at == datetime(2026, 10, 25, hour_utc, 30, tzinfo=UTC)


async def test_a_deadline_without_an_hour_ends_with_its_day_in_geneva(desk):
    """A UN call that names a day counts the whole day, there."""
    await desk.say(kind="UN deadline", title="Input", day="15.6.2026")
    await desk.phone.tap("No hour")
    await desk.phone.send("Geneva")
    for label in ("No place", "For everyone", "Go on"):
        await desk.phone.tap(label)
    assert "End of 15 Jun 2026 in Zurich" in plain_text(desk.phone.screen["html"])
    assert desk.phone.text.count("before") == 6
    await desk.phone.tap("Put it")
    (event,) = await desk.events()
    assert event.starts_at == datetime(2026, 6, 15, 21, 59, 59, tzinfo=UTC)
    assert (event.zone, event.local_time) == ("Europe/Zurich", None)


async def test_only_a_deadline_can_go_without_an_hour(desk):
    """A meeting without an hour brings people to a closed door; a crafted button does not help."""
    await desk.say()
    assert not [label for label in desk.phone.buttons if "No hour" in label]
    token = desk.phone.data("Back").split(":")[2]
    await desk.phone.press(f"d:event:{token}:time:end")
    assert "older screen" in desk.phone.toast


async def test_a_time_that_has_passed_today_is_refused(desk):
    """It is 13:00 in Brussels; 12:00 today cannot be reminded of."""
    await desk.say(day="today")
    await desk.phone.send("noon")
    await desk.phone.send("Brussels")
    assert "in the past" in desk.phone.text
    assert "At what time?" in desk.phone.text


async def test_a_place_is_searched_by_city_and_several_are_offered(desk):
    """Coordinators know cities, not zone names."""
    await desk.say()
    await desk.phone.send("18:30")
    await desk.phone.send("nowhere at all")
    assert "do not know this place" in desk.phone.text
    await desk.phone.send("San")
    assert "Which one do you mean?" in desk.phone.text
    await desk.phone.send("Ankara")
    assert "Where is it?" in desk.phone.text


async def test_every_part_can_be_changed_from_the_overview(desk):
    """A slip found at the end must not mean starting again."""
    await desk.plan()
    await desk.phone.tap("🕐 Hour")
    await desk.phone.send("19:00")
    assert "19:00" in desk.phone.text
    await desk.phone.tap("✏️ Title")
    assert "Coffee with a candidate" in desk.phone.text
    await desk.phone.send("Tea <b>with</b> & a candidate")
    await desk.phone.tap("📍 Place")
    await desk.phone.tap("No place")
    await desk.phone.tap("Kind")
    await desk.phone.tap("Workshop")
    await desk.phone.tap("🏷 Topics")
    await desk.phone.tap("Back")
    assert "Tea <b>with</b> & a candidate" in plain_text(desk.phone.screen["html"])
    await desk.phone.tap("Go on")
    await desk.phone.tap("Put it")
    (event,) = await desk.events()
    assert (event.local_time, event.place, event.kind) == (time(19), "", EventKind.WORKSHOP)


async def test_a_deadline_that_becomes_a_meeting_is_asked_for_its_hour(desk):
    """What no longer fits is asked for, not guessed."""
    await desk.say(kind="UN deadline", title="Input", day="15.6.2026")
    await desk.phone.tap("No hour")
    await desk.phone.tap("Brussels")
    for label in ("No place", "For everyone", "Kind", "Candidate meeting"):
        await desk.phone.tap(label)
    assert "At what time?" in desk.phone.text


async def test_a_move_to_the_same_moment_is_not_called_a_move(desk):
    """A coordinator who only looked must not believe that people were told."""
    event = await desk.add()
    await desk.open(event)
    for label in ("Move", "Same day", "Same time", "Move it"):
        await desk.phone.tap(label)
    assert "Nothing was changed" in desk.phone.text


@pytest.mark.parametrize("language", ["tr", "fr", "es"])
async def test_the_whole_way_works_in_every_language(join, newsroom, language):
    """Nothing on the way may be in another language, or missing."""
    desk = Desk(newsroom, await join(language, roles=(Role.COORDINATOR,)))
    phone = desk.phone
    await phone.send("/event")
    await phone.press("en:new")
    token = phone.screen["reply_markup"]["inline_keyboard"][0][0]["callback_data"].split(":")[2]
    typed = {
        "kind:meeting": None, "next:": None, "title": "Çay, thé, té", "none:": None,
        "date": {"tr": "24 Mart 2026", "fr": "24 mars 2026", "es": "24 de marzo de 2026"}[language],
        "yes:": None, "time": {"tr": "saat 18.30", "fr": "18h30", "es": "18:30"}[language],
        "zone": {"tr": "Brüksel", "fr": "Bruxelles", "es": "Bruselas"}[language],
    }  # fmt: skip
    for step, text in typed.items():
        await (phone.send(text) if text else phone.press(f"d:event:{token}:{step}"))
    for step in ("none:", "next:", "confirm:"):
        await phone.press(f"d:event:{token}:{step}")
    for text in (phone.text, *phone.buttons):
        assert "event-" not in text, "a key without words"
    await phone.press(f"ec:event:{token}")
    (event,) = await desk.events()
    assert event.starts_at == datetime(2026, 3, 24, 17, 30, tzinfo=UTC)
