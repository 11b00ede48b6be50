"""Seats and the waiting list through the use cases, on both databases."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from content.loader import load_content
from core.model.event import Attendance, EventRole
from core.model.event_kind import EventKind, EventState
from core.model.language import FRENCH, TURKISH
from core.model.refusals import EventOver, NotFound, Outdated
from core.model.roles import Role
from core.ports.world import World
from core.usecases.events.attend_event import ask_interpretation, attend_event
from core.usecases.events.invite_to_event import (
    answer_role_link,
    list_role_links,
    make_role_links,
    withdraw_role_link,
)
from core.usecases.events.keep_event import put_changed
from core.usecases.events.take_role import observe_event
from core.usecases.groups.own_groups import leave_group
from core.usecases.members.forget_person import forget_person
from storage.agenda_tables import event_groups
from storage.outbox_tables import notices
from tests.fakes.clock import FakeClock
from tests.storage.circles import add_group
from tests.storage.conftest import NOW, add_person, raw
from tests.storage.test_events import plan
from vault.files import FilesOnDisk

COMING, WAITING, MAYBE = Attendance.COMING, Attendance.WAITING, Attendance.MAYBE
NOT_COMING = Attendance.NOT_COMING
CONTENT = load_content()


def on(storage, vault) -> World:
    """The world on one way into the database; no use case here touches files."""
    return World(storage, FakeClock(NOW), vault, FilesOnDisk(Path(), vault), CONTENT)


@pytest.fixture
def world(storage, vault) -> World:
    return on(storage, vault)


async def seated(storage, **changes):
    known = {"kind": EventKind.WORKSHOP, "state": EventState.PLANNED, "seats": 1, **changes}
    return await plan(storage, **known)


async def people(storage, count: int):
    return [(await add_person(storage, number)).id for number in range(1, count + 1)]


async def said(other, event) -> dict[int, Attendance | None]:
    async with other.read() as view:
        return {part.person: part.said for part in await view.event_people.parts(event.id)}


async def told(url) -> int:
    """How many notices were promised."""
    async with raw(url) as connection:
        return len((await connection.execute(notices.select())).all())


async def test_who_finds_every_seat_taken_waits_and_is_told_their_place(world, storage, other):
    """Nobody must travel to a room that is full."""
    event = await seated(storage)
    first, second, third = await people(storage, 3)
    assert (await attend_event(world, first, event.id, COMING)).said is COMING
    waits = await attend_event(world, second, event.id, COMING)
    assert (waits.said, waits.place) == (WAITING, 1)
    waits = await attend_event(world, third, event.id, WAITING)
    assert (waits.said, waits.place) == (WAITING, 2)
    again = await attend_event(world, second, event.id, COMING)
    assert (again.said, again.place) == (WAITING, 1)
    assert await said(other, event) == {first: COMING, second: WAITING, third: WAITING}


@pytest.mark.parametrize("instead", [NOT_COMING, MAYBE, None])
async def test_who_gives_a_seat_back_lets_the_next_in_line_move_up(
    world, storage, other, url, instead
):
    """The one who waits longest, once, in the same transaction; and they are told."""
    event = await seated(storage, interpretation=frozenset({TURKISH}))
    first, second, third = await people(storage, 3)
    for person in (first, second, third):
        await attend_event(world, person, event.id, COMING)
    await ask_interpretation(world, second, event.id, TURKISH)
    await attend_event(world, first, event.id, instead)
    found = await said(other, event)
    assert (found[second], found[third], found.get(first)) == (COMING, WAITING, instead)
    assert await told(url) == 1
    async with other.read() as view:
        assert (await view.event_people.part(event.id, second)).needs == TURKISH
    await attend_event(world, first, event.id, instead)
    assert await told(url) == 1


async def test_two_people_for_the_last_seat_get_one_seat(storage, other, vault):
    """Two taps at the same moment on two workers: exactly one comes, the other waits."""
    event = await seated(storage, seats=2)
    *early, one, two = await people(storage, 3)
    await attend_event(on(storage, vault), early[0], event.id, COMING)
    answers = await asyncio.gather(
        attend_event(on(storage, vault), one, event.id, COMING),
        attend_event(on(other, vault), two, event.id, COMING),
    )
    assert sorted(str(each.said) for each in answers) == ["coming", "waiting"]
    assert sorted(map(str, (await said(other, event)).values())) == ["coming", "coming", "waiting"]


async def test_more_seats_let_those_who_wait_in_and_fewer_put_nobody_out(
    world, storage, other, url
):
    """Who was promised a seat keeps it, whatever the room becomes."""
    event = await seated(storage)
    everybody = await people(storage, 4)
    for person in everybody:
        await attend_event(world, person, event.id, COMING)
    first, second, third, fourth = everybody
    async with storage.begin() as tx:
        more = await put_changed(tx, event, replace(event, seats=3), NOW)
    expected = {first: COMING, second: COMING, third: COMING, fourth: WAITING}
    assert await said(other, event) == expected
    assert await told(url) == 2
    async with storage.begin() as tx:
        fewer = await put_changed(tx, more, replace(more, seats=1), NOW)
    await attend_event(world, first, event.id, NOT_COMING)
    assert await said(other, event) == {**expected, first: NOT_COMING}
    async with storage.begin() as tx:
        await put_changed(tx, fewer, replace(fewer, seats=None), NOW)
    assert (await said(other, event))[fourth] is COMING


async def test_who_leaves_the_circle_leaves_the_seat_in_its_events(world, storage, other, url):
    """They would be counted, and could neither see the event nor give the seat back."""
    closed, open_ = await seated(storage), await seated(storage)
    one, two = await add_person(storage, 1), await add_person(storage, 2)
    group = await add_group(url, one, two)
    async with raw(url) as connection:
        circle = event_groups.insert().values(event_id=closed.id, group_id=group)
        await connection.execute(circle)
    for person in (one, two):
        for event in (closed, open_):
            await attend_event(world, person.id, event.id, COMING)
    await leave_group(world, one.id, group)
    assert await said(other, closed) == {two.id: COMING}
    assert await said(other, open_) == {one.id: COMING, two.id: WAITING}


async def test_a_forgotten_person_leaves_their_seat_to_the_next(world, storage, other, url):
    """An empty chair would be the last trace of somebody who is gone."""
    event = await seated(storage)
    first, second = await people(storage, 2)
    await attend_event(world, first, event.id, COMING)
    await attend_event(world, second, event.id, COMING)
    await forget_person(world, first)
    assert await said(other, event) == {second: COMING}
    assert await told(url) == 1


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"state": EventState.CANCELLED}, "cancelled"),
        ({"state": EventState.POSTPONED}, "postponed"),
        ({"state": EventState.HELD}, "over"),
        ({"starts_at": NOW - timedelta(hours=1)}, "over"),
    ],
)
async def test_what_takes_no_answers_says_why(world, storage, other, changes, reason):
    """Old cards stay in chats for years."""
    event = await seated(storage, **changes)
    (person,) = await people(storage, 1)
    for act in (
        attend_event(world, person, event.id, COMING),
        ask_interpretation(world, person, event.id, None),
        observe_event(world, person, event.id, on=True),
    ):
        with pytest.raises(EventOver) as refused:
            await act
        assert refused.value.params["reason"] == reason
    assert await said(other, event) == {}


async def test_an_event_that_goes_on_still_takes_answers(world, storage):
    """Who comes for the second day of three may still say so."""
    event = await seated(
        storage, starts_at=NOW - timedelta(hours=1), ends_at=NOW + timedelta(days=1)
    )
    (person,) = await people(storage, 1)
    assert (await attend_event(world, person, event.id, COMING)).said is COMING


async def test_who_may_not_see_an_event_cannot_sign_up_for_it(world, storage, other):
    """Numbers in buttons can be counted up: what one may not see does not exist."""
    event = await seated(storage, invited_only=True)
    (person,) = await people(storage, 1)
    for act in (
        attend_event(world, person, event.id, COMING),
        ask_interpretation(world, person, event.id, None),
        observe_event(world, person, event.id, on=True),
    ):
        with pytest.raises(NotFound):
            await act
    assert await said(other, event) == {}


async def test_interpretation_is_for_those_who_come_and_for_what_is_offered(world, storage, other):
    """Interpreters are paid for by these numbers."""
    event = await seated(storage, seats=None, interpretation=frozenset({TURKISH}))
    (person,) = await people(storage, 1)
    with pytest.raises(Outdated):
        await ask_interpretation(world, person, event.id, TURKISH)
    await attend_event(world, person, event.id, COMING)
    with pytest.raises(Outdated):
        await ask_interpretation(world, person, event.id, FRENCH)
    await ask_interpretation(world, person, event.id, TURKISH)
    async with other.read() as view:
        assert (await view.event_people.headcount(event.id)).needs == {TURKISH: 1}
    await attend_event(world, person, event.id, NOT_COMING)
    async with other.read() as view:
        counted = await view.event_people.headcount(event.id)
        assert (counted.needs, counted.not_coming) == ({}, 1)


async def test_observers_sign_up_themselves_and_take_a_seat(world, storage, other):
    """A court lets in so many; who is put on the list observes nothing yet."""
    event = await seated(storage, kind=EventKind.HEARING, state=EventState.SCHEDULED)
    first, second = await people(storage, 2)
    assert (await observe_event(world, first, event.id, on=True)).said is COMING
    assert (await observe_event(world, second, event.id, on=True)).said is WAITING
    async with other.read() as view:
        parts = await view.event_people.parts(event.id)
    assert [part.roles for part in parts] == [{EventRole.OBSERVER}, frozenset()]
    await observe_event(world, first, event.id, on=False)
    assert (await said(other, event))[first] is COMING
    await observe_event(world, first, event.id, on=True)
    await attend_event(world, first, event.id, NOT_COMING)
    async with other.read() as view:
        assert (await view.event_people.part(event.id, first)).roles == frozenset()


async def test_nobody_makes_themselves_an_observer_of_anything_else(world, storage):
    """A crafted button must not give a role in a closed meeting."""
    event = await seated(storage, kind=EventKind.WORKSHOP)
    (person,) = await people(storage, 1)
    with pytest.raises(Outdated):
        await observe_event(world, person, event.id, on=True)


async def test_who_lost_the_role_that_let_them_in_leaves_the_seat(world, storage, other, url):
    """They would be counted at a closed table, and could not even give the seat back."""
    event = await seated(storage, invited_only=True)
    coordinator, first, second = await people(storage, 3)
    async with storage.begin() as tx:
        await tx.people.grant(coordinator, Role.COORDINATOR, by=None)
    links = await make_role_links(world, coordinator, event.id, EventRole.SPEAKER, count=2)
    for person, token in zip((first, second), links.tokens, strict=True):
        await answer_role_link(world, person, token, takes=True)
        await attend_event(world, person, event.id, COMING)
    _, (_, of_first) = await list_role_links(world, coordinator, event.id)
    await withdraw_role_link(world, coordinator, of_first.id)
    assert await said(other, event) == {second: COMING}
    assert await told(url) == 1


async def test_an_event_that_becomes_a_closed_circle_keeps_nobody_from_outside(
    world, storage, other, url
):
    """A seat is not given to somebody who is then told nothing of it."""
    event = await seated(storage)
    first, second = await people(storage, 2)
    invited = await add_person(storage, 3)
    for person in (first, second, invited.id):
        await attend_event(world, person, event.id, COMING)
    group = await add_group(url, invited)
    async with storage.begin() as tx:
        await put_changed(tx, event, replace(event, groups=frozenset({group})), NOW)
    assert await said(other, event) == {invited.id: COMING}
    assert await told(url) == 1
