"""/event: how a coordinator keeps what is in the agenda: lists, lives, changes, series."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
import pytest_asyncio

from core.model.event_kind import EventKind, EventState
from core.model.language import ENGLISH, LANGUAGES, TURKISH
from core.model.roles import Role
from tests.bot.newsroom import TOPIC
from tests.bot.planning import Desk

DAY = timedelta(days=1)
STARTS = datetime(2026, 3, 24, 17, 30, tzinfo=UTC)


@pytest_asyncio.fixture
async def desk(newsroom, join) -> Desk:
    return Desk(newsroom, await join(roles=(Role.COORDINATOR,)))


async def change(desk: Desk, event, part: str) -> None:
    """Open an event and one of the parts that can be changed."""
    await desk.phone.press(f"eo:{event.id}")
    await desk.phone.tap("Other changes")
    await desk.phone.tap(part)


async def test_an_opened_event_says_how_it_stands_and_who_comes(desk, join):
    """A coordinator decides by numbers: names are nobody's business."""
    event = await desk.add(kind="Workshop")
    for label in ("I am coming", "Maybe"):
        member = await join()
        await member.phone.send(f"/start event_{event.id}")
        await member.phone.tap(label)
    await desk.open(event)
    text = desk.phone.text
    assert "Workshop · planned" in text
    assert "Coming: 1 · maybe: 1 · waiting: 0 · not: 0" in text
    assert "7 days before" not in text
    assert "1 day before" in text


async def test_the_list_is_cut_by_kind_and_by_what_became_of_it(desk, clock):
    """Among a hundred events the one that was put off has to be found."""
    await desk.add(title="Talk")
    off = await desk.add(kind="Workshop", title="Sewing")
    await desk.phone.press(f"eo:{off.id}")
    for label in ("Postpone", "Postpone"):
        await desk.phone.tap(label)
    await desk.phone.send("/event")
    await desk.phone.tap("What is planned")
    assert "Talk" in desk.phone.text
    assert "Sewing" not in desk.phone.text
    await desk.phone.tap("🔎 📋 Planned")
    await desk.phone.tap("Postponed")
    assert "Sewing" in desk.phone.text
    await desk.phone.tap("🔎 All kinds")
    await desk.phone.tap("🤝 Meetings")
    assert "nothing here" in desk.phone.text
    clock.moment = STARTS + DAY
    await desk.phone.press("em:0:all:over")
    assert "Talk" in desk.phone.text
    await desk.phone.press("em:0:all:ahead")
    assert "nothing here" in desk.phone.text


async def test_a_meeting_is_confirmed_then_held_and_its_history_is_kept(desk, clock):
    """From an idea to what took place: each step is dated."""
    event = await desk.add()
    await desk.open(event)
    assert "It took place" not in " ".join(desk.phone.buttons), "it has not begun"
    await desk.phone.tap("Confirmed")
    assert "Nobody is told" in desk.phone.text
    await desk.phone.tap("Confirmed")
    assert "Coffee with a candidate: confirmed." in desk.phone.text
    clock.moment = STARTS + DAY
    await desk.phone.tap("Open it")
    await desk.phone.tap("It took place")
    await desk.phone.tap("It took place")
    assert [each.state for each in await desk.events()] == [EventState.HELD]
    await desk.phone.tap("Open it")
    await desk.phone.tap("History")
    for state in ("proposed", "confirmed", "took place"):
        assert f": {state}, for Tue, 24 Mar 2026, 18:30" in desk.phone.text


async def test_a_second_tap_on_a_move_of_its_life_does_nothing_more(desk):
    """An old phone sends a tap twice; people must not be told twice."""
    event = await desk.add()
    await desk.open(event)
    await desk.phone.tap("Postpone")
    data, screen = desk.phone.data("Postpone"), desk.phone.screen
    await desk.phone.press(data, screen)
    await desk.phone.press(data, screen)
    assert "carried out already" in desk.phone.toast
    (after,) = await desk.events()
    assert (after.state, after.revision) == (EventState.POSTPONED, event.revision + 1)


async def test_what_was_put_off_comes_back_with_a_new_time(desk, join):
    """Postponed means no date: the old one must not come back by itself."""
    coming = await join()
    event = await desk.add(kind="Workshop")
    await coming.phone.send(f"/start event_{event.id}")
    await coming.phone.tap("I am coming")
    await desk.open(event)
    await desk.phone.tap("Postpone")
    assert "1 person will be told" in desk.phone.text
    await desk.phone.tap("Postpone")
    assert await desk.dues(event) == []
    await desk.phone.tap("Open it")
    await desk.phone.tap("Takes place again")
    assert not [label for label in desk.phone.buttons if "Same day" in label]
    await desk.phone.send("14.4.2026")
    await desk.phone.tap("Yes")
    await desk.phone.tap("Same time")
    await desk.phone.tap("Move it")
    (after,) = await desk.events()
    assert (after.state, after.local_date) == (EventState.PLANNED, date(2026, 4, 14))
    assert len(await desk.dues(event)) == 2


async def test_a_hearing_is_adjourned_to_a_date_that_becomes_the_next_hearing(desk):
    """Trials go on for years: each date is an event of its own, and the old one stays known."""
    event = await desk.add(kind="Court hearing")
    await desk.open(event)
    await desk.phone.tap("Adjourned")
    await desk.phone.send("14.4.2026")
    await desk.phone.tap("Yes")
    await desk.phone.tap("Same time")
    await desk.phone.tap("Move it")
    before, after = await desk.events()
    assert (before.state, after.state) == (EventState.ADJOURNED, EventState.SCHEDULED)
    assert after.local_date == date(2026, 4, 14)
    assert before.successor == after.id
    await desk.phone.press(f"eo:{before.id}")
    await desk.phone.tap("Next hearing")
    assert "scheduled" in desk.phone.text
    await desk.phone.tap("Hearing before")
    assert "adjourned" in desk.phone.text


async def test_a_deadline_is_submitted_and_then_closed(desk):
    """What is done needs nobody's reminder."""
    await desk.say(kind="UN deadline", title="Input", day="15.6.2026")
    for label in ("No hour", "Brussels", "No place", "For everyone", "Go on", "Put it"):
        await desk.phone.tap(label)
    await desk.phone.tap("Open it")
    for label in ("Submitted", "Submitted"):
        await desk.phone.tap(label)
    (event,) = await desk.events()
    assert event.state is EventState.SUBMITTED
    assert await desk.dues(event) == []
    await desk.phone.tap("Open it")
    for label in ("Closed", "Closed"):
        await desk.phone.tap(label)
    assert (await desk.events())[0].state is EventState.CLOSED


@pytest.mark.parametrize(
    ("part", "typed", "said"),
    [
        ("Seats", "12", {"seats": 12}),
        ("Where", "Rue Y 2", {"place": "Rue Y 2"}),
    ],
)
async def test_a_part_is_changed_by_typing(desk, part, typed, said):
    """Each part alone, without the others being asked again."""
    event = await desk.add(kind="Workshop")
    await change(desk, event, part)
    await desk.phone.send(typed)
    await desk.phone.tap("✅")
    (after,) = await desk.events()
    assert {name: getattr(after, name) for name in said} == said
    assert after.starts_at == event.starts_at


async def test_topics_interpretation_and_reminders_are_changed_by_tapping(desk):
    """What people choose from is chosen again as it was the first time."""
    event = await desk.add(kind="Workshop")
    await change(desk, event, "For whom")
    for label in ("✅", "For everyone"):
        await desk.phone.tap(label)
    assert "Nobody is told" in desk.phone.text
    await desk.phone.tap("Save")
    await change(desk, event, "Interpretation")
    for label in ("Turkish", "Go on", "Save"):
        await desk.phone.tap(label)
    await change(desk, event, "Reminders")
    for label in ("7 days", "Go on", "Save"):
        await desk.phone.tap(label)
    (after,) = await desk.events()
    assert (after.topics, after.interpretation) == (frozenset(), {TURKISH})
    assert [after.starts_at - due for due in await desk.dues(event)] == [
        7 * DAY, DAY, timedelta(hours=2),
    ]  # fmt: skip


async def test_a_move_keeps_how_long_it_lasts_and_the_end_can_be_changed(desk):
    """From 18:30 to 20:00 moved to 10:00 ends at 11:30, not before it begins."""
    await desk.plan(kind="Workshop", topic=False)
    for label in ("➕ More", "Until when"):
        await desk.phone.tap(label)
    await desk.phone.send("20:00")
    for label in ("Back", "Go on", "Put it", "Open it", "Move", "Same day", "10:00"):
        await desk.phone.tap(label)
    await desk.phone.tap("Until when")
    await desk.phone.send("11:45")
    await desk.phone.tap("Move it")
    (event,) = await desk.events()
    assert (event.local_time, event.end_time) == (time(10), time(11, 45))


async def test_a_copy_asks_for_the_day_and_keeps_the_rest(desk):
    """The same workshop again next month: only the date is new."""
    event = await desk.add(kind="Workshop")
    await desk.open(event)
    await desk.phone.tap("Copy as new")
    assert "On which day?" in desk.phone.text
    await desk.phone.send("21.4.2026")
    await desk.phone.tap("Yes")
    await desk.phone.tap("Go on")
    await desk.phone.tap("Put it")
    first, second = await desk.events()
    assert (second.versions, second.place, second.topics) == (first.versions, "Rue X 1", {TOPIC})
    assert (second.local_date, second.local_time) == (date(2026, 4, 21), time(18, 30))
    assert second.uid != first.uid


async def test_a_copy_does_not_overwrite_what_was_begun(desk):
    """Ten minutes of typing are not lost to one tap."""
    event = await desk.add(kind="Workshop")
    await desk.say(title="Half done")
    await desk.phone.send("/cancel")
    await desk.phone.press(f"ek:{event.id}:0")
    assert "Half done" in desk.phone.text
    await desk.phone.tap("Go on with it")
    assert "At what time?" in desk.phone.text
    await desk.phone.press(f"ek:{event.id}:0")
    await desk.phone.tap("Drop it and begin")
    assert "On which day?" in desk.phone.text


async def test_the_second_of_two_editors_sees_what_the_first_did_and_keeps_their_words(desk, join):
    """Both worked: neither the new time nor the new wording may be lost."""
    event = await desk.add()
    other = Desk(desk.newsroom, await join(roles=(Role.COORDINATOR,)))
    await desk.open(event)
    for label in ("Title and text", "✏️ Title"):
        await desk.phone.tap(label)
    await desk.phone.send("Tea with a candidate")
    await other.open(event)
    for label in ("Move", "Same day"):
        await other.phone.tap(label)
    await other.phone.send("20:00")
    await other.phone.tap("Move it")
    await desk.phone.tap("Save")
    assert "A colleague has changed this event meanwhile: the time" in desk.phone.text
    assert "20:00" in desk.phone.text
    assert "Tea with a candidate" in desk.phone.text
    await desk.phone.tap("Save")
    (after,) = await desk.events()
    assert after.versions[ENGLISH].title == "Tea with a candidate"
    assert after.local_time == time(20)


async def test_two_editors_of_the_same_part_decide_knowingly(desk, join):
    """The second is asked again, with the first one's place before their eyes."""
    event = await desk.add()
    other = Desk(desk.newsroom, await join(roles=(Role.COORDINATOR,)))
    for each, place in ((desk, "Rue Mine 1"), (other, "Rue Theirs 2")):
        await each.open(event)
        await each.phone.tap("📍 Place")
        await each.phone.send(place)
    await other.phone.tap("Change the place")
    await desk.phone.tap("Change the place")
    assert "Now: Rue Theirs 2" in desk.phone.text
    assert "From now on: Rue Mine 1" in desk.phone.text
    assert (await desk.events())[0].place == "Rue Theirs 2"
    await desk.phone.tap("Change the place")
    assert (await desk.events())[0].place == "Rue Mine 1"


async def test_a_change_of_what_was_called_off_meanwhile_ends(desk, join):
    """Nothing is left to change; the person is told so and is free."""
    event = await desk.add()
    other = Desk(desk.newsroom, await join(roles=(Role.COORDINATOR,)))
    await desk.open(event)
    await desk.phone.tap("📍 Place")
    await desk.phone.send("Rue Y 2")
    await other.open(event)
    await other.phone.tap("Cancel the event")
    await other.phone.tap("Yes, cancel")
    await desk.phone.tap("Change the place")
    assert "changed or cancelled meanwhile" in desk.phone.toast
    assert (await desk.events())[0].place == "Rue X 1"


@pytest.mark.parametrize(
    "data",
    [
        "em:0:party:ahead", "em:0:all:attic", "em:-5:all:ahead", "ef:colour:all:ahead",
        "ef:kind:party:ahead", "eg:1:secrets:0", "eg:999:history:0", "eg:1:links:99", "eh:1:all",
        "eh:1:steal", "ex:1:9", "ex:1:-1", "el:1:party:1", "el:1:held:1", "el:1:cancelled:1",
        "el:1:planned:1", "el:999:confirmed:1", "el:1:confirmed:77", "ek:999:1", "er:1:king:1",
        "er:1:host:999", "er:1:host:-1", "eq:999:1", "ea:XXXX:1",
    ],
)  # fmt: skip
async def test_crafted_buttons_change_nothing(desk, data):
    """Numbers and words in buttons can be made up; the agenda stays as it was."""
    event = await desk.add()
    await desk.phone.press(data)
    assert await desk.events() == [event]


LABELS = {
    EventKind.MEETING: "Candidate meeting",
    EventKind.DEADLINE: "UN deadline",
    EventKind.EU_DEADLINE: "EU or Council",
    EventKind.HEARING: "Court hearing",
    EventKind.WORKSHOP: "Workshop",
    EventKind.CAMPAIGN: "Campaign day",
    EventKind.OTHER: "Something else",
}


@pytest.mark.parametrize("kind", EventKind)
async def test_every_kind_opens_in_every_language(desk, join, kind):
    """Seven kinds, four languages, their own lives: no screen lacks a word or fills two phones."""
    event = await desk.add(kind=LABELS[kind])
    pages = (
        f"eo:{event.id}", f"eg:{event.id}:changes:0", f"eg:{event.id}:history:0",
        f"ex:{event.id}:0", f"el:{event.id}:postponed:0", "em:0:all:ahead",
        f"ef:kind:{kind}:over", "ef:shelf:all:ahead",
    )  # fmt: skip
    for language in LANGUAGES:
        phone = (await join(language, roles=(Role.COORDINATOR,))).phone
        await phone.send("/event")
        for data in pages:
            await phone.press(data)
            shown = [phone.text, *phone.buttons]
            assert not [text for text in shown if "event-" in text], "a key without words"
            assert len(phone.text) < 900
            assert len(phone.screen["reply_markup"]["inline_keyboard"]) <= 10


async def test_what_interpretation_is_needed_is_counted_by_language(desk, join):
    """Interpreters are booked by these numbers."""
    await desk.plan(kind="Workshop", topic=False)
    for label in ("➕ More", "Interpretation", "Turkish", "Go on", "Back", "Go on", "Put it"):
        await desk.phone.tap(label)
    (event,) = await desk.events()
    for _ in range(2):
        member = await join()
        await member.phone.send(f"/start event_{event.id}")
        await member.phone.tap("I am coming")
        await member.phone.press(f"iv:{event.id}:tr")
    await desk.phone.press(f"eo:{event.id}")
    assert "Interpretation is needed into: Turkish (2)" in desk.phone.text


async def test_an_event_for_many_groups_still_fits_its_screen(desk, world):
    """Telegram refuses a message that is too long, and the coordinator would see nothing."""
    async with world.storage.begin() as tx:
        for number in range(90):
            name = f"{number} " + "x" * 57
            await tx.groups.add(name, by=desk.coordinator.id, at=world.clock.now())
    await desk.plan(title="T" * 120, topic=False)
    token = desk.phone.data("Leave").split(":")[2]
    await desk.phone.press(f"d:event:{token}:change:groups")
    for number in range(1, 91):
        await desk.phone.press(f"d:event:{token}:on:{number}")
    await desk.phone.tap("▶️")
    await desk.phone.tap("Go on")
    assert "84 more" in desk.phone.text
    await desk.phone.tap("Back")
    await desk.phone.tap("Go on")
    await desk.phone.tap("Put it")
    (event,) = await desk.events()
    assert len(event.groups) == 90
    await desk.phone.press(f"eo:{event.id}")
    assert len(desk.phone.text) < 1500
