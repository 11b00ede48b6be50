"""What an import needs of storage, on both databases: nothing twice, nobody forgotten."""

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
import pytest_asyncio

from content.loader import load_content
from core.model.dialogue import Dialogue, Json
from core.model.event import Attendance, EventChange, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.event_time import EventTime
from core.model.imported import ANY_LANGUAGE, ImportChoices, ImportedEvent, ImportedFile
from core.model.imported_json import file_to_json
from core.model.language import ENGLISH
from core.model.refusals import Outdated
from core.model.roles import Role
from core.ports.world import World
from core.usecases.dialogues.keep_dialogue import keep_dialogue
from core.usecases.events.change_event import cancel_event
from core.usecases.events.import_events import DIALOGUE, carry_out_import
from core.usecases.events.tell_untold import tell_of_left_imports
from tests.storage.agenda import BRUSSELS, Keeper, local, new_keeper
from tests.storage.conftest import NOW, add_person
from tests.storage.test_events import plan

CONTENT = load_content()
CHOICES = ImportChoices(EventKind.WORKSHOP, ENGLISH, BRUSSELS)


@pytest_asyncio.fixture
async def keeper(storage, other, url) -> Keeper:
    return await new_keeper(storage, other, url, CONTENT)


def told(uid: str, *, day: int = 24, hour: int = 18, **more) -> ImportedEvent:
    """Return an entry of a file."""
    when = EventTime(date(2026, 3, day), time(hour), BRUSSELS)
    return ImportedEvent(1, uid, {ANY_LANGUAGE: EventVersion(f"Title {uid}", "")}, when, "", **more)


async def bring_in(keeper: Keeper, *events: ImportedEvent, world: World | None = None, by=None):
    """Look through a file and confirm."""
    here, person = world or keeper.world, by or keeper.id
    file = file_to_json(ImportedFile(events))
    dialogue = Dialogue(DIALOGUE, "abcdef", "confirm", {"file": file}, NOW)
    await keep_dialogue(here, person, dialogue)
    return await carry_out_import(here, person, dialogue, CHOICES)


async def test_events_are_found_by_their_uids(storage, other):
    """An update that does not find its event makes a second one."""
    one, two = await plan(storage, uid="one"), await plan(storage, uid="two")
    await plan(storage, uid="three")
    async with other.read() as view:
        assert await view.events.with_uids(["one", "two", "nobody"]) == [one, two]
        assert await view.events.with_uids([]) == []


async def test_a_series_comes_in_whole_and_once(keeper):
    """Its occurrences are rows, each with its own local time."""
    series = told("s", hour=9, rule="FREQ=WEEKLY;COUNT=4")
    moved = told("s", day=25, hour=14, occurrence=local("03-31"))
    done = await bring_in(keeper, series, moved)
    assert (done.new, done.changed, done.left_out) == (1, 0, 0)
    first = await keeper.days()
    assert first == ["03-24 09:00", "03-25 14:00", "04-07 09:00", "04-14 09:00"]
    again = await bring_in(keeper, series, moved)
    assert (again.new, again.changed, again.cancelled) == (0, 0, 0)
    assert await keeper.days() == first


async def test_two_coordinators_with_the_same_file_bring_it_in_once(keeper, storage, other):
    """The weekly export is mailed around; two open it at the same moment."""
    second = await add_person(storage, 4002)
    async with storage.begin() as tx:
        await tx.people.grant(second.id, Role.COORDINATOR, by=None)
    file = [told(f"e{number}") for number in range(20)]
    results = await asyncio.gather(
        bring_in(keeper, *file),
        bring_in(keeper, *file, world=keeper.world.on(other), by=second.id),
    )
    assert sum(done.new for done in results) == len(file)
    assert len(await keeper.ahead()) == len(file)


async def test_a_confirmation_is_carried_out_once(keeper):
    """The second tap of an old phone finds no dialogue any more."""
    file = file_to_json(ImportedFile((told("a"),)))
    dialogue = Dialogue(DIALOGUE, "abcdef", "confirm", {"file": file}, NOW)
    await keep_dialogue(keeper.world, keeper.id, dialogue)
    await carry_out_import(keeper.world, keeper.id, dialogue, CHOICES)
    with pytest.raises(Outdated):
        await carry_out_import(keeper.world, keeper.id, dialogue, CHOICES)
    assert len(await keeper.ahead()) == 1


async def test_few_changes_are_told_each_by_itself_and_many_by_one_message(keeper):
    """Who comes to five of twelve evenings gets one message, and knows which."""
    file = [told(f"e{number}") for number in range(12)]
    await bring_in(keeper, *file)
    events = await keeper.ahead()
    for place, event in enumerate(events[:5]):
        await keeper.comes(event.id, 100 + place % 2)
    few = await bring_in(keeper, *(told(f"e{number}", hour=19) for number in range(2)))
    assert (few.changed, few.people) == (2, 0)
    assert len(await keeper.told()) == 2
    many = await bring_in(keeper, *(told(f"e{number}", hour=20) for number in range(12)))
    assert (many.changed, many.people) == (12, 2)
    assert len(await keeper.told()) == 2


async def test_those_concerned_by_a_change_are_those_who_would_be_told(keeper, storage, other):
    """Whoever said no, or paused, is left alone by an import too."""
    await bring_in(keeper, told("a"))
    [event] = await keeper.ahead()
    coming = await keeper.comes(event.id, 100)
    declined = await add_person(storage, 101, consented=True)
    async with storage.begin() as tx:
        people = tx.event_people
        await people.say(event.id, declined.id, Attendance.NOT_COMING, needs=None, at=NOW)
        change = await tx.events.add_change(
            EventChange(event.id, cancelled=True, before=None, place_changed=False, at=NOW)
        )
    async with other.read() as view:
        assert await view.events.told_of(change) == [coming]


async def test_what_was_cancelled_here_stays_cancelled(keeper):
    """A file from last week does not know that the meeting was called off."""
    await bring_in(keeper, told("a"))
    [event] = await keeper.ahead()
    await cancel_event(keeper.world, keeper.id, event.id)
    done = await bring_in(keeper, told("a", hour=20))
    assert (done.new, done.changed, done.left_out) == (0, 0, 1)
    assert (await keeper.event(event.id)).state is EventState.CANCELLED


async def test_a_series_moved_into_an_hour_that_comes_twice_is_moved(keeper):
    """On one night of the year half past two is said twice; the first one is meant."""
    series = told("s", hour=9, rule="FREQ=DAILY;UNTIL=20261101")
    keeper.clock.moment = datetime(2026, 10, 24, 22, 0, tzinfo=UTC)
    await bring_in(keeper, series)
    early = told("s", hour=2, rule="FREQ=DAILY;UNTIL=20261101")
    at_half = replace(early, when=replace(early.when, clock=time(2, 30)))
    done = await bring_in(keeper, at_half)
    assert (done.changed, done.left_out) == (1, 0)
    days = await keeper.days()
    assert {each.partition(" ")[2] for each in days} == {"02:30"}
    again = await bring_in(keeper, at_half)
    assert (again.new, again.changed, again.cancelled) == (0, 0, 0)


async def test_a_new_rule_of_a_series_is_followed(keeper):
    """Every week became every two weeks: the days between are called off, none is doubled."""
    await bring_in(keeper, told("s", hour=9, rule="FREQ=WEEKLY;UNTIL=20260601"))
    other = told("s", hour=9, rule="FREQ=WEEKLY;INTERVAL=2;UNTIL=20260601")
    done = await bring_in(keeper, other)
    assert (done.new, done.changed) == (0, 1)
    assert await keeper.days() == [
        "03-24 09:00", "04-07 09:00", "04-21 09:00", "05-05 09:00", "05-19 09:00",
    ]  # fmt: skip
    again = await bring_in(keeper, other)
    assert (again.new, again.changed, again.cancelled) == (0, 0, 0)


async def test_days_are_put_into_a_series_and_taken_out_of_it(keeper):
    """An exception taken back there takes place here again."""
    rule = "FREQ=WEEKLY;UNTIL=20260420"
    await bring_in(keeper, told("s", hour=9, rule=rule, but_not=frozenset({local("04-07")})))
    assert await keeper.days() == ["03-24 09:00", "03-31 09:00", "04-14 09:00"]
    other = told(
        "s",
        hour=9,
        rule=rule,
        but_not=frozenset({local("03-31")}),
        also=frozenset({local("04-09", "15:00")}),
    )
    done = await bring_in(keeper, other)
    assert (done.changed, done.left_out) == (1, 0)
    assert await keeper.days() == ["03-24 09:00", "04-07 09:00", "04-09 15:00", "04-14 09:00"]
    again = await bring_in(keeper, other)
    assert (again.new, again.changed, again.cancelled) == (0, 0, 0)


async def test_a_series_that_is_called_off_as_a_whole_falls_silent(keeper):
    """One entry in the file, no occurrence left ahead."""
    await bring_in(keeper, told("s", hour=9, rule="FREQ=WEEKLY"))
    done = await bring_in(keeper, told("s", hour=9, rule="FREQ=WEEKLY", cancelled=True))
    assert (done.new, done.changed, done.cancelled) == (0, 0, 1)
    assert await keeper.days() == []
    again = await bring_in(keeper, told("s", hour=9, rule="FREQ=WEEKLY", cancelled=True))
    assert (again.new, again.changed, again.cancelled) == (0, 0, 0)


async def test_a_day_that_came_before_its_series_stays_one_event(keeper):
    """Exchange sends a moved day by itself; the whole calendar comes a week later."""
    moved = told("s", day=25, hour=14, occurrence=local("03-31"))
    await bring_in(keeper, moved)
    assert await keeper.days() == ["03-25 14:00"]
    series = told("s", hour=9, rule="FREQ=WEEKLY;COUNT=3")
    done = await bring_in(keeper, series, moved)
    assert (done.new, done.changed, done.left_out) == (1, 0, 0)
    days = ["03-24 09:00", "03-25 14:00", "04-07 09:00"]
    assert await keeper.days() == days
    again = await bring_in(keeper, series, moved)
    assert (again.new, again.changed, again.cancelled, again.left_out) == (0, 0, 0, 0)
    assert await keeper.days() == days


async def test_of_an_import_that_was_left_those_concerned_are_told_after_an_hour(keeper):
    """The coordinator's phone was lost in the middle; who comes must not stand before a door."""
    await bring_in(keeper, told("a"))
    [event] = await keeper.ahead()
    coming = await keeper.comes(event.id)
    async with keeper.world.storage.begin() as tx:
        change = await tx.events.add_change(
            EventChange(event.id, cancelled=False, before=NOW, place_changed=False, at=NOW)
        )
    state: dict[str, Json] = {"told": [change], "at": 8, "new": 3}
    await keep_dialogue(
        keeper.world, keeper.id, Dialogue(DIALOGUE, "abcdef", "running", state, NOW)
    )
    await keep_dialogue(keeper.world, keeper.id, Dialogue("event", "ghijkl", "title", {}, NOW))
    assert await tell_of_left_imports(keeper.world) == 0, "it may still be gone on with"
    keeper.clock.forward(minutes=61)
    assert await tell_of_left_imports(keeper.world) == 1
    assert await tell_of_left_imports(keeper.world) == 0, "once"
    assert await keeper.recipients() == [coming]
    async with keeper.world.storage.read() as view:
        left = await view.dialogues.get(keeper.id, DIALOGUE)
        current = await view.dialogues.current(keeper.id)
    assert left is not None
    assert (left.step, left.state["at"], left.state["told"]) == ("running", 8, [])
    assert current is not None
    assert current.name == "event", "what is typed still belongs where it did"
