"""/import: what a coordinator's file does to the agenda, and what it cannot do."""

from datetime import UTC, date, datetime, timedelta

import pytest
import pytest_asyncio

from core.model.event import Attendance
from core.model.event_kind import EventKind, EventState
from core.model.imported import MOST_BYTES
from core.model.language import FRENCH
from core.model.roles import Role
from core.usecases.events import import_events
from core.usecases.events.attend_event import attend_event
from tests.bot.conftest import new_entrance
from tests.bot.importing import SAMPLES, Files, arrived, calendar, evening, weekly
from tests.bot.newsroom import TOPIC


@pytest_asyncio.fixture
async def files(newsroom, join) -> Files:
    return Files(newsroom, await join(roles=(Role.COORDINATOR,)))


def stop_after_one_step(monkeypatch) -> None:
    """Let the program be killed in the middle of an import."""
    real, made = import_events._step, list[int]()

    async def stops(*args):
        if made:
            raise KeyboardInterrupt
        made.append(1)
        return await real(*args)

    monkeypatch.setattr(import_events, "_step", stops)


async def test_nothing_is_saved_before_it_was_seen_and_confirmed(files):
    """A wrong file must do no harm: people would be reminded of strangers' appointments."""
    await files.send(calendar(evening("a"), evening("b", day="20260413", title="Other")))
    assert "2 new" in files.phone.text
    assert await files.events() == []
    await files.phone.tap("New: 2")
    assert "Evening" in files.phone.text
    assert "18:00" in files.phone.text
    await files.phone.tap("Back")
    await files.bring_in()
    assert "2 new" in files.phone.text
    assert await files.titles() == ["Evening", "Other"]


async def test_what_the_file_does_not_say_is_chosen_for_all_that_is_new(files, join):
    """Kind, language and topics decide who is reminded and when."""
    await join(topics=(TOPIC,))
    await files.send(calendar(evening("a")))
    await files.phone.tap("Kind")
    await files.phone.tap("Workshop")
    await files.phone.tap("Language")
    await files.phone.tap("French")
    await files.phone.tap("Topics")
    await files.phone.tap(files.phone.buttons[0])
    await files.phone.tap("Back")
    assert "Workshop" in files.phone.text
    await files.phone.tap("Go on")
    assert "reminders go to 1 person" in files.phone.text
    await files.phone.tap("Bring it in")
    [event] = await files.events()
    assert event.kind is EventKind.WORKSHOP
    assert set(event.versions) == {FRENCH}
    assert event.topics == {TOPIC}
    assert event.starts_at == datetime(2026, 4, 12, 16, 0, tzinfo=UTC)
    assert event.ends_at == datetime(2026, 4, 12, 19, 0, tzinfo=UTC)
    assert event.uid == "a"
    async with files.newsroom.storage.read() as view:
        reminders = await view.reminders.of_event(event.id)
    own = [each.distance for each in reminders if not each.personal]
    assert own == [timedelta(days=1), timedelta(hours=2)]


async def test_the_same_file_again_changes_nothing(files):
    """People import the same export every week."""
    data = (SAMPLES / "google.ics").read_bytes()
    await files.take(data)
    before = await files.events()
    assert before
    await files.send(data)
    assert "0 new" in files.phone.text
    assert "nothing to bring in" in files.phone.text
    assert "Go on" not in files.phone.buttons
    assert await files.events() == before


@pytest.mark.parametrize("name", sorted(path.name for path in SAMPLES.glob("*.ics")))
async def test_every_sample_comes_in_once_however_often_it_is_sent(files, name):
    """Other programs' dialects must find what they brought before."""
    data = (SAMPLES / name).read_bytes()
    await files.send(data)
    if "➡️ Go on" in files.phone.buttons:
        await files.bring_in()
    before = await files.events()
    await files.send(data)
    assert "0 new · ✏️ 0 changed · ❌ 0 cancelled" in files.phone.text
    assert await files.events() == before


async def test_a_changed_event_keeps_its_id_and_who_comes_is_told_once(files, join, newsroom):
    """An update that makes a second event leaves people at the old place."""
    await files.take(calendar(evening("a")))
    [event] = await files.events()
    guest = await join()
    await attend_event(newsroom.world, guest.id, event.id, Attendance.COMING)
    await files.send(calendar(evening("a", day="20260414", more="LOCATION:Rue X 1\n")))
    await files.phone.tap("Changed: 1")
    assert "time and place" in files.phone.text
    assert "→ Tue, 14 Apr 2026" in files.phone.text.replace("Tue 14", "Tue, 14")
    await files.phone.tap("Back")
    await files.bring_in()
    [moved] = await files.events()
    assert (moved.id, moved.local_date, moved.place) == (event.id, date(2026, 4, 14), "Rue X 1")
    [(reader, told)] = await arrived(newsroom)
    assert reader == guest.id
    assert "Evening" in told


async def test_who_is_concerned_by_many_changes_gets_one_message_that_lists_them(
    files, join, newsroom
):
    """Dozens of changes at once are one piece of news, not dozens."""
    days = range(12, 20)
    await files.take(
        calendar(*(evening(f"e{day}", day=f"202604{day}", title=f"Talk {day}") for day in days))
    )
    guest, _stranger = await join(), await join()
    for event in await files.events():
        await attend_event(newsroom.world, guest.id, event.id, Attendance.COMING)
    later = calendar(*(evening(f"e{day}", day=f"202605{day}", title=f"Talk {day}") for day in days))
    said = await files.take(later)
    assert "8 changed" in said
    assert "1 person gets one message" in said
    [(reader, told)] = await arrived(newsroom)
    assert reader == guest.id
    assert "agenda has changed" in told
    assert "Talk 12" in told
    assert "Talk 19" in told
    assert "12 May 2026" in told


async def test_a_cancelled_entry_calls_an_event_off_and_never_puts_one_in(files):
    """A meeting that will not happen must fall silent."""
    await files.take(calendar(evening("a")))
    gone = calendar(
        evening("a", more="STATUS:CANCELLED\n"), evening("b", more="STATUS:CANCELLED\n")
    )
    await files.send(gone)
    assert "0 new · ✏️ 0 changed · ❌ 1 cancelled" in files.phone.text
    await files.bring_in()
    [event] = await files.events()
    assert event.state is EventState.CANCELLED
    await files.send(calendar(evening("a")))
    await files.phone.tap("Left out: 1")
    assert "does not come back" in files.phone.text


async def test_a_series_comes_in_with_its_exceptions_and_moved_days(files):
    """A weekly briefing that stays away one week must not remind anybody that week."""
    moved = (
        "UID:weekly\nRECURRENCE-ID;TZID=Europe/Brussels:20260331T090000\n"
        "DTSTART;TZID=Europe/Brussels:20260401T140000\nSUMMARY:Briefing on Wednesday\n"
    )
    gone = "EXDATE;TZID=Europe/Brussels:20260324T090000\n"
    await files.take(calendar(weekly(gone), moved))
    events = await files.events()
    assert [event.local_date.isoformat() for event in events] == [
        "2026-03-17", "2026-04-01", "2026-04-07", "2026-04-14", "2026-04-21",
    ]  # fmt: skip
    assert await files.titles() == ["Briefing", "Briefing on Wednesday", *["Briefing"] * 3]
    assert {event.uid for event in events} == {"weekly"}
    assert events[0].starts_at == datetime(2026, 3, 17, 8, 0, tzinfo=UTC)
    assert events[2].starts_at == datetime(2026, 4, 7, 7, 0, tzinfo=UTC)


async def test_a_changed_series_is_changed_as_one(files):
    """Who moved the hour in their own calendar does not want two series here."""
    await files.take(calendar(weekly()))
    ids = [event.id for event in await files.events()]
    await files.take(calendar(weekly(hour="10", title="Morning briefing")))
    events = await files.events()
    assert [event.id for event in events] == ids
    assert {event.local_time.hour for event in events if event.local_time} == {10}
    assert set(await files.titles()) == {"Morning briefing"}
    await files.take(calendar(weekly("EXDATE;TZID=Europe/Brussels:20260331T100000\n", hour="10",
                                     title="Morning briefing")))  # fmt: skip
    states = {event.local_date.day: event.state for event in await files.events()}
    assert states[31] is EventState.CANCELLED
    assert set(states.values()) == {EventState.PLANNED, EventState.CANCELLED}


async def test_an_import_that_was_interrupted_goes_on_and_does_nothing_twice(
    files, newsroom, monkeypatch, world
):
    """A program can be killed between two steps of a long import."""
    days = range(1, 29)
    data = calendar(*(evening(f"e{day}", day=f"202605{day:02}") for day in days))
    await files.send(data)
    await files.phone.tap("Go on")
    token = files.phone.data("Bring it in")
    stop_after_one_step(monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        await files.phone.press(token)
    monkeypatch.undo()
    brought_in = len(await files.events())
    assert 0 < brought_in < len(days)
    files.phone.entrance = await new_entrance(world, files.newsroom.telegram)
    await files.phone.send("/import")
    assert f"after {brought_in} of {len(days)}" in files.phone.text
    await files.phone.tap("Go on")
    assert f"{len(days)} new" in files.phone.text
    assert len(await files.events()) == len(days)


async def test_who_lost_the_role_in_the_middle_leaves_nobody_untold(
    files, newsroom, monkeypatch, world, join
):
    """What was moved before is moved: who comes must not stand at a locked door."""
    days = range(1, 29)
    as_it_was = calendar(*(evening(f"e{day}", day=f"202605{day:02}") for day in days))
    await files.take(as_it_was)
    member = await join()
    async with world.storage.begin() as tx:
        first = (await tx.events.with_uids(["e1"]))[0]
        await tx.event_people.say(
            first.id, member.id, Attendance.COMING, needs=None, at=world.clock.now()
        )
    await files.send(as_it_was.replace("T180000", "T190000"))
    await files.phone.tap("Go on")
    stop_after_one_step(monkeypatch)
    with pytest.raises(KeyboardInterrupt):
        await files.phone.tap("Bring it in")
    monkeypatch.undo()
    async with world.storage.begin() as tx:
        await tx.people.revoke(files.coordinator.id, Role.COORDINATOR)
    await files.phone.send("Hello?")
    assert "role" in files.phone.text
    [(told, text)] = await arrived(newsroom)
    assert told == member.id
    assert "has changed" in text


async def test_a_second_tap_on_the_last_button_brings_nothing_in_twice(files):
    """An old phone sends a tap twice."""
    await files.send(calendar(evening("a")))
    await files.phone.tap("Go on")
    data, screen = files.phone.data("Bring it in"), files.phone.screen
    await files.phone.press(data, screen)
    await files.phone.press(data, screen)
    assert "done already" in files.phone.toast
    assert len(await files.events()) == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"PK\x03\x04 a spreadsheet", "save it as CSV"),
        (b"\x00\x01\x02\x03" * 100, "cannot be read as text"),
        (b"name;colour\nA;2026-04-01\n", "“title” and “day”"),
        (b"  \r\n", "nothing in this file"),
        (b"BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "nothing in this file"),
        (b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nEND:VEVENT\n" * 5001, "5,000 entries"),
    ],
)
async def test_a_file_of_no_use_gets_a_clear_answer_and_the_question_stays(files, content, says):
    """Somebody who sent the wrong file knows what to send instead."""
    await files.send(content, name="file.csv")
    assert says in files.phone.text
    await files.drop(calendar(evening("a")))
    assert "1 new" in files.phone.text


async def test_a_file_of_fifty_megabytes_is_refused_before_it_is_fetched(files):
    """Its bytes must never reach this program."""
    await files.phone.send("/import")
    await files.drop(b"BEGIN:VCALENDAR", size=50 * 1024 * 1024)
    assert "larger than 2 MB" in files.phone.text
    assert files.newsroom.telegram.made("getFile") == []


async def test_a_file_larger_than_was_said_is_dropped_on_the_way(files):
    """The size that Telegram names is not to be trusted with our memory."""
    await files.phone.send("/import")
    await files.drop(b"x" * (MOST_BYTES + 1), size=1000)
    assert "larger than 2 MB" in files.phone.text


async def test_times_without_a_zone_are_read_in_the_one_that_is_chosen(files):
    """A floating hour is nobody's hour until somebody says whose."""
    await files.send((SAMPLES / "outlook_display_zone.ics").read_bytes())
    assert "Customized Time Zone" in files.phone.text
    assert "1 time names no zone that is known" in files.phone.text
    await files.phone.tap("Time zone")
    await files.phone.send("Istanbul")
    assert "Istanbul" in files.phone.text
    await files.bring_in()
    [event] = [e for e in await files.events() if e.local_date == date(2026, 4, 12)]
    assert (event.zone, event.starts_at.hour) == ("Europe/Istanbul", 7)


async def test_only_coordinators_import_and_export(files, join):
    """The agenda is theirs to keep, and an export holds closed circles too."""
    member = await join(roles=(Role.EDITOR,))
    for text in ("/import", "/export"):
        await member.phone.send(text)
        assert "role" in member.phone.text
    for data in ("ix:csv", "ix:example", "im:abcdef"):
        await member.phone.press(data)
        assert "role" in member.phone.toast
    await files.send(calendar(evening("a")))
    async with files.newsroom.world.storage.begin() as tx:
        await tx.people.revoke(files.coordinator.id, Role.COORDINATOR)
    await files.phone.tap("Go on")
    assert await files.events() == []


async def test_hostile_buttons_of_an_import_do_nothing(files):
    """A client can send any callback data it likes."""
    await files.send(calendar(evening("a")))
    token = files.phone.data("Go on").split(":")[2]
    for action in ("kind:nothing", "list:x-1", "list:new-99999999", "zone:Mars", "page:-1",
                   "go:file", "go:running", "on:nothing", "lang:xx", "zzz:"):  # fmt: skip
        await files.phone.press(f"d:import:{token}:{action}")
    await files.phone.press("ix:exe")
    await files.phone.press(f"im:{token}")
    assert await files.events() == []
    await files.phone.send("/import")
    assert "1 new" in files.phone.text or "New" in files.phone.text


async def test_what_a_file_marks_as_private_stays_out_until_it_is_asked_for(files):
    """Somebody's appointment with a doctor must not reach a whole network."""
    private = evening("a", title="My doctor", more="CLASS:PRIVATE\n")
    await files.send(calendar(private, evening("b")))
    assert "1 new event is marked as private in the file, and left out" in files.phone.text
    await files.bring_in()
    assert await files.titles() == ["Evening"]
    await files.send(calendar(private, evening("b")))
    await files.phone.tap("Bring private ones in too")
    assert "everybody on the topics will see" in files.phone.text
    await files.bring_in()
    assert sorted(await files.titles()) == ["Evening", "My doctor"]
    await files.send(calendar(private, evening("b")))
    assert "nothing to bring in" in files.phone.text


async def test_leaving_an_import_keeps_nothing_of_the_file(files, newsroom):
    """What was sent by mistake is not kept."""
    await files.send(calendar(evening("a")))
    await files.phone.tap("Drop it")
    assert "dropped" in files.phone.text
    async with newsroom.storage.read() as view:
        assert await view.dialogues.get(files.coordinator.id, "import") is None
    assert await files.events() == []


async def test_a_day_that_a_new_series_lacks_is_told_before_it_is_brought_in(files):
    """Told only at the second import, the coordinator thinks that everything was understood."""
    lacking = (
        "UID:weekly\nRECURRENCE-ID;TZID=Europe/Brussels:20260402T090000\n"
        "DTSTART;TZID=Europe/Brussels:20260401T140000\nSUMMARY:Briefing on Wednesday\n"
    )
    await files.send(calendar(weekly(), lacking))
    assert "1 new" in files.phone.text
    assert "1 that cannot be read" in files.phone.text
    await files.bring_in()
    assert await files.titles() == ["Briefing"] * 6
