"""/event: what few events need, behind "more": ends, repetition, circles, seats, reminders."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
import pytest_asyncio

from core.model.event_kind import EventKind
from core.model.language import FRENCH, LANGUAGES, TURKISH
from core.model.roles import Role
from tests.bot.newsroom import TOPIC
from tests.bot.planning import Desk

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest_asyncio.fixture
async def desk(newsroom, join) -> Desk:
    return Desk(newsroom, await join(roles=(Role.COORDINATOR,)))


async def more(desk: Desk, step: str) -> None:
    """Open one of the things behind "more", from the overview or from there."""
    if "➕ More" in desk.phone.buttons:
        await desk.phone.tap("➕ More")
    await desk.phone.tap(step)


async def finish(desk: Desk):
    """Put what was planned into the agenda; return all that is there then."""
    await desk.phone.tap("Back")
    await desk.phone.tap("Go on")
    await desk.phone.tap("Put it into the agenda")
    return await desk.events()


async def test_everything_that_can_be_said_is_stored(desk):
    """One event with all of it: nothing that was asked for may be lost on the way."""
    await desk.plan(kind="Workshop")
    await more(desk, "Until when")
    await desk.phone.send("20:15")
    await more(desk, "Seats")
    await desk.phone.send("25")
    await more(desk, "Interpretation")
    for label in ("Turkish", "French", "Go on"):
        await desk.phone.tap(label)
    await more(desk, "Reminders")
    for label in ("3 days", "✅ 1 day", "+ 1 day", "Go on"):
        await desk.phone.tap(label)
    text = desk.phone.text
    assert "25 seats" in text
    assert "Interpreted into: French and Turkish" in text
    assert "Before: 3 days and 2 hours. After: 1 day" in text
    (event,) = await finish(desk)
    assert (event.end_time, event.seats) == (time(20, 15), 25)
    assert event.ends_at == datetime(2026, 3, 24, 19, 15, tzinfo=UTC)
    assert event.interpretation == {TURKISH, FRENCH}
    assert (event.distances, event.after) == ((3 * DAY, 2 * HOUR), (DAY,))


async def test_the_short_way_asks_for_none_of_it(desk):
    """Most events need a title, a time and a place: each question more is one too many."""
    event = await desk.add()
    assert (event.ends_at, event.seats, event.series, event.distances) == (None, None, None, None)
    assert event.after == ()


async def test_a_campaign_can_last_several_whole_days(desk):
    """Nobody gives an hour for a week of action; the last day is shown back before it counts."""
    await desk.say(kind="Campaign day", day="24.3.2026")
    await desk.phone.tap("All day")
    await desk.phone.send("Brussels")
    await desk.phone.tap("No place")
    await desk.phone.tap("For everyone")
    await more(desk, "Until when")
    await desk.phone.tap("several days")
    await desk.phone.send("23.3.2026")
    await desk.phone.tap("Yes")
    assert "over before it begins" in desk.phone.toast
    await desk.phone.tap("Another day")
    await desk.phone.send("28 March")
    assert "Saturday, 28 March 2026" in desk.phone.text
    await desk.phone.tap("Yes")
    (event,) = await finish(desk)
    assert (event.local_time, event.last_date) == (None, date(2026, 3, 28))
    assert event.starts_at == datetime(2026, 3, 23, 23, tzinfo=UTC)
    assert event.ends_at == datetime(2026, 3, 28, 23, tzinfo=UTC)


async def test_what_lasts_too_long_is_refused_and_the_rest_is_kept(desk):
    """A year typed wrong must not fill everybody's agenda for twelve months."""
    await desk.plan(kind="Workshop", topic=False)
    await more(desk, "Until when")
    await desk.phone.tap("several days")
    await desk.phone.send("24.3.2027")
    await desk.phone.tap("Yes")
    assert "⚠️" in desk.phone.text
    assert "More about this event" in desk.phone.text
    (event,) = await finish(desk)
    assert (event.last_date, event.end_time) == (None, None)


async def test_an_end_before_the_beginning_is_a_slip_and_past_midnight_is_not(desk):
    """A workshop of 23 hours would stand in everybody's calendar over two days."""
    await desk.plan(kind="Workshop", topic=False, time="14:00")
    for typed in ("13:00", "14:00"):
        await more(desk, "Until when")
        await desk.phone.send(typed)
        assert "over before it begins" in desk.phone.text
        await desk.phone.tap("Back")
    await more(desk, "Until when")
    await desk.phone.send("01:30")
    (event,) = await finish(desk)
    assert event.ends_at - event.starts_at == timedelta(hours=11, minutes=30)


async def test_several_days_are_moved_from_all_of_their_days(desk):
    """A move that names only the first day leaves open what becomes of the others."""
    await desk.say(kind="Campaign day")
    for label in ("All day", "Brussels", "No place", "For everyone"):
        await desk.phone.tap(label)
    await more(desk, "Until when")
    assert "One day only" in desk.phone.buttons
    await desk.phone.tap("several days")
    await desk.phone.tap("26 Mar")
    (event,) = await finish(desk)
    await desk.open(event)
    await desk.phone.tap("Move")
    await desk.phone.send("31.3.2026")
    await desk.phone.tap("Yes")
    await desk.phone.tap("All day")
    assert "Until now: 24 Mar 2026 – 26 Mar 2026 (Brussels)" in desk.phone.text


async def test_a_moved_day_takes_the_last_day_along(desk):
    """Three days stay three days."""
    await desk.plan(kind="Workshop", topic=False)
    await more(desk, "Until when")
    for label in ("several days", "26 Mar", "20:30", "Back"):
        await desk.phone.tap(label)
    await desk.phone.tap("🗓 Day")
    await desk.phone.send("31.3.2026")
    await desk.phone.tap("Yes")
    await desk.phone.tap("➕ More")
    (event,) = await finish(desk)
    assert (event.local_date, event.last_date) == (date(2026, 3, 31), date(2026, 4, 2))


async def test_a_series_is_said_in_words_and_its_first_days_are_shown(desk):
    """A rule that the coordinator misread would be a meeting nobody attends."""
    await desk.plan(title="Briefing", topic=False)
    await more(desk, "Repeat")
    assert "Every week on Tuesday" in desk.phone.buttons
    assert "Every month on the fourth Tuesday" in desk.phone.buttons
    await desk.phone.tap("Every 2 weeks on Tuesday")
    await desk.phone.send("3")
    assert "every 2 weeks on Tuesday, 3 times" in desk.phone.text
    await desk.phone.tap("Back")
    await desk.phone.tap("Go on")
    assert "Tue 24 Mar, 18:30; Tue 7 Apr, 18:30; Tue 21 Apr, 18:30" in desk.phone.text
    await desk.phone.tap("Put it into the agenda")
    events = await desk.events()
    assert [each.local_date.day for each in events] == [24, 7, 21]
    assert len({each.series for each in events}) == 1
    hours = {each.starts_at.hour for each in events}
    assert hours == {17, 16}, "18:30 in Brussels, before and after the clocks change"


async def test_a_series_can_end_with_a_day_that_is_shown_back(desk):
    """The date that ends it is typed like any other; before the first time it cannot lie."""
    await desk.plan(topic=False)
    await more(desk, "Repeat")
    await desk.phone.tap("Every month on day 24")
    await desk.phone.send("20.3.2026")
    await desk.phone.tap("Yes")
    assert "over before it begins" in desk.phone.toast
    await desk.phone.send("24 May 2026")
    assert "Sunday, 24 May 2026" in desk.phone.text
    await desk.phone.tap("Yes")
    events = await finish(desk)
    assert [(each.local_date.month, each.local_date.day) for each in events] == [
        (3, 24), (4, 24), (5, 24),
    ]  # fmt: skip


@pytest.mark.parametrize("typed", ["1", "0", "401", "99999999999"])
async def test_a_number_of_times_that_cannot_be_is_refused(desk, typed):
    """A slip of the thumb must not make a thousand meetings."""
    await desk.plan(topic=False)
    await more(desk, "Repeat")
    await desk.phone.tap("Every week on Tuesday")
    await desk.phone.send(typed)
    assert "whole number" in desk.phone.text
    await desk.phone.send("2")
    assert "2 times" in desk.phone.text


async def test_another_day_moves_the_rule_along(desk):
    """Every Tuesday said of a day that then becomes a Wednesday means every Wednesday."""
    await desk.plan(topic=False)
    await more(desk, "Repeat")
    await desk.phone.tap("Every week on Tuesday")
    await desk.phone.tap("2 times")
    await desk.phone.tap("Back")
    await desk.phone.tap("🗓 Day")
    await desk.phone.send("25.3.2026")
    await desk.phone.tap("Yes")
    assert "every week on Wednesday" in desk.phone.text


async def test_at_most_so_many_reminders_and_back_to_what_is_usual(desk):
    """Ten messages about one meeting teach people to look away."""
    await desk.plan(topic=False)
    await more(desk, "Reminders")
    labels = ("30 days", "14 days", "3 days", "2 days", "6 h")
    for label in labels:
        await desk.phone.tap(label)
    await desk.phone.tap("15 min")
    assert "at most 8" in desk.phone.toast
    await desk.phone.tap("As usual")
    assert "as usual for this kind" in desk.phone.text
    assert "As usual" not in desk.phone.buttons


@pytest.mark.parametrize("typed", ["0", "100001", "many", "-3", "1.5"])
async def test_seats_that_are_no_number_are_refused(desk, typed):
    """Nothing half-said is kept: the question stands, and the draft with it."""
    await desk.plan(kind="Workshop", topic=False)
    await more(desk, "Seats")
    await desk.phone.send(typed)
    assert "whole number" in desk.phone.text
    await desk.phone.tap("Any number")
    (event,) = await finish(desk)
    assert event.seats is None


async def test_a_meeting_can_be_for_a_group_alone(desk, join, world):
    """Whoever is in no such group must neither be counted nor learn of it."""
    inside, outside = await join(topics=(TOPIC,)), await join(topics=(TOPIC,))
    async with world.storage.begin() as tx:
        group = await tx.groups.add("North", by=desk.coordinator.id, at=world.clock.now())
        await tx.groups.join(group, inside.id, world.clock.now())
    await desk.say()
    await desk.phone.send("18:30")
    await desk.phone.send("Brussels")
    await desk.phone.tap("No place")
    for label in ("Groups, invitation", "North", "Go on", "Go on"):
        await desk.phone.tap(label)
    assert "Only for members of: North" in desk.phone.text
    await desk.phone.tap("Go on")
    assert "1 person in these groups" in desk.phone.text
    await desk.phone.tap("Put it")
    (event,) = await desk.events()
    assert event.groups == {group}
    await outside.phone.send(f"/start event_{event.id}")
    assert "cannot find" in outside.phone.text
    await inside.phone.send(f"/start event_{event.id}")
    assert "Coffee" in inside.phone.text


async def test_an_event_by_invitation_reminds_nobody_else(desk, join):
    """Only those who took a role by a link are to know."""
    await join()
    await desk.plan(topic=False)
    await more(desk, "Groups, invitation")
    await desk.phone.tap("Only those invited")
    await desk.phone.tap("Go on")
    assert "Only for those who are invited" in desk.phone.text
    await desk.phone.tap("Back")
    await desk.phone.tap("Go on")
    assert "take a role by a link" in desk.phone.text
    await desk.phone.tap("Put it")
    (event,) = await desk.events()
    assert event.invited_only


async def test_a_deadline_is_asked_for_no_end_and_no_seats(desk):
    """Nobody sits at a deadline."""
    await desk.say(kind="EU or Council", title="Input", day="15.6.2026")
    await desk.phone.tap("No hour")
    for label in ("Brussels", "No place", "For everyone", "➕ More"):
        await desk.phone.tap(label)
    shown = " ".join(desk.phone.buttons)
    assert "Seats" not in shown
    assert "Until when" not in shown
    (event,) = await finish(desk)
    assert event.kind is EventKind.EU_DEADLINE


@pytest.mark.parametrize(
    "tail",
    [
        "time:9999", "none:", "last:", "day:20269999", "repeat:hourly", "times:1", "times:x",
        "on:zz", "off:0", "on:-5", "on:99999999999", "own:", "after:7", "seats:0", "seats:x",
        "only:", "open:", "page:77", "next:", "yes:", "scope:all", "change:scope", "change:steal",
    ],
)  # fmt: skip
async def test_crafted_buttons_behind_more_leave_the_event_fit_to_be_added(desk, tail):
    """A client can send anything at any step; what comes of it is refused or lawful."""
    await desk.plan(kind="Workshop", topic=False)
    for step in ("end", "last", "repeat", "repeatend", "groups", "seats", "speech", "remind"):
        token = desk.phone.data("Leave").split(":")[2]
        await desk.phone.press(f"d:event:{token}:change:more")
        await desk.phone.press(f"d:event:{token}:change:{step}")
        await desk.phone.press(f"d:event:{token}:{tail}")
    await desk.phone.send("/event")
    await desk.phone.tap("Go on with it")
    for _ in range(4):
        if "➡️ Go on" in desk.phone.buttons and "Is everything right?" in desk.phone.text:
            break
        await desk.phone.tap("Back")
    await desk.phone.tap("Go on")
    await desk.phone.tap("Put it")
    assert await desk.events()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_step_behind_more_speaks_every_language(join, newsroom, language):
    """Every screen is opened once in each language: no key, nothing too long for a phone."""
    desk = Desk(newsroom, await join(language, roles=(Role.COORDINATOR,)))
    phone = desk.phone
    await phone.send("/event")
    await phone.press("en:new")
    token = phone.screen["reply_markup"]["inline_keyboard"][0][0]["callback_data"].split(":")[2]

    async def tap(tail: str) -> None:
        await phone.press(f"d:event:{token}:{tail}")

    await tap("kind:workshop")
    await tap("next:")
    await phone.send("Çay")
    await tap("none:")
    await phone.send("2026-03-24")
    await tap("yes:")
    await phone.send("18:30")
    await phone.send("Istanbul")
    await tap("none:")
    await tap("next:")
    said = {
        "end": ["time:2030"],
        "repeat": ["repeat:nth", "times:3"],
        "groups": ["only:", "next:"],
        "seats": ["seats:20"],
        "speech": ["on:tr", "next:"],
        "remind": ["on:1800", "after:86400", "next:"],
    }
    for step, tails in said.items():
        await tap("change:more")
        await tap(f"change:{step}")
        shown = [phone.text, *phone.buttons]
        rows = [*phone.screen["reply_markup"]["inline_keyboard"]]
        for tail in tails:
            await tap(tail)
            shown += [phone.text, *phone.buttons]
            rows += phone.screen["reply_markup"]["inline_keyboard"]
        assert not [text for text in shown if "event-" in text], "a key without words"
        assert len(phone.buttons) < 30
        thirds = [button["text"] for row in rows if len(row) == 3 for button in row]
        assert not [label for label in thirds if len(label) > 12], "Telegram would cut it off"
    await tap("back:")
    await tap("confirm:")
    assert len(phone.text) < 1200
    await phone.press(f"ec:event:{token}")
    assert len(await desk.events()) == 3
