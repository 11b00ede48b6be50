"""Who comes, who waits, who does what and who may see an event, on both databases."""

import asyncio
from datetime import timedelta

import pytest

from core.model.event import Attendance, EventRole, Headcount, Part
from core.model.identity import EventId, PersonId
from core.model.language import FRENCH, TURKISH
from core.model.roles import Role
from storage.agenda_tables import event_groups
from storage.agenda_tables import events as events_table
from tests.storage.circles import add_group
from tests.storage.conftest import NOW, add_person, raw
from tests.storage.test_events import plan

COMING, WAITING = Attendance.COMING, Attendance.WAITING


async def say(storage, event, person, said, *, needs=None, at=NOW) -> None:
    async with storage.begin() as tx:
        await tx.event_people.say(event.id, person.id, said, needs=needs, at=at)


async def test_people_can_change_their_mind_about_coming(storage, other):
    """The last word counts, and it can be taken back."""
    event, later = await plan(storage), await plan(storage)
    one, two = await add_person(storage, 1), await add_person(storage, 2)
    for said in (Attendance.NOT_COMING, Attendance.MAYBE, COMING):
        await say(storage, event, one, said)
    for taken_back in (COMING, None, None):
        await say(storage, event, two, taken_back)
    await say(storage, later, one, Attendance.NOT_COMING)
    async with other.read() as tx:
        assert await tx.event_people.part(event.id, one.id) == Part(one.id, said=COMING)
        assert await tx.event_people.part(event.id, two.id) == Part(two.id)
        assert await tx.event_people.said_by(one.id) == {
            event.id: COMING,
            later.id: Attendance.NOT_COMING,
        }


async def test_who_comes_is_counted_with_the_languages_they_need(storage, other):
    """Interpreters are ordered by these numbers; who is not coming needs none."""
    event = await plan(storage)
    answers = [
        (COMING, TURKISH),
        (COMING, TURKISH),
        (COMING, None),
        (Attendance.MAYBE, FRENCH),
        (WAITING, FRENCH),
        (Attendance.NOT_COMING, None),
    ]
    for number, (said, needs) in enumerate(answers, start=1):
        await say(storage, event, await add_person(storage, number), said, needs=needs)
    async with other.read() as tx:
        counted = await tx.event_people.headcount(event.id)
        assert counted == Headcount(3, 1, 1, 1, {TURKISH: 2})
        assert await tx.event_people.headcount(EventId(99)) == Headcount(needs={})


async def test_the_line_keeps_its_order_whoever_repeats_what_they_said(storage, other):
    """A second tap must neither lose nor win a place, and one moment is not two places."""
    event = await plan(storage)
    late, first = await add_person(storage, 1), await add_person(storage, 2)
    await say(storage, event, first, WAITING)
    await say(storage, event, late, WAITING)
    await say(storage, event, first, WAITING, needs=TURKISH, at=NOW + timedelta(hours=1))
    async with other.read() as tx:
        people = tx.event_people
        assert await people.next_waiting(event.id) == first.id
        assert await people.place_in_line(event.id, first.id) == 1
        assert await people.place_in_line(event.id, late.id) == 2
        assert (await people.part(event.id, first.id)).needs == TURKISH
        assert await people.place_in_line(event.id, PersonId(99)) is None
    await say(storage, event, first, COMING)
    async with other.read() as tx:
        assert await tx.event_people.next_waiting(event.id) == late.id
    await say(storage, event, late, None)
    async with other.read() as tx:
        assert await tx.event_people.next_waiting(event.id) is None


async def test_roles_are_given_and_taken_and_listed_with_what_was_said(storage, other):
    """A host who said nothing about coming is still the host."""
    event = await plan(storage)
    host, guest = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        people = tx.event_people
        assert await people.set_role(event.id, host.id, EventRole.HOST, on=True)
        assert not await people.set_role(event.id, host.id, EventRole.HOST, on=True)
        await people.set_role(event.id, host.id, EventRole.SPEAKER, on=True)
        await people.set_role(event.id, guest.id, EventRole.GUEST, on=True)
        assert await people.set_role(event.id, guest.id, EventRole.GUEST, on=False)
        assert not await people.set_role(event.id, guest.id, EventRole.GUEST, on=False)
        await people.say(event.id, guest.id, COMING, needs=None, at=NOW)
    roles = frozenset({EventRole.HOST, EventRole.SPEAKER})
    async with other.read() as tx:
        assert await tx.event_people.parts(event.id) == [
            Part(host.id, roles),
            Part(guest.id, said=COMING),
        ]
        assert await tx.event_people.part(event.id, host.id) == Part(host.id, roles)
        assert await tx.event_people.roles_of(host.id) == {event.id: roles}
        assert await tx.event_people.roles_of(guest.id) == {}


async def test_an_event_is_muted_by_one_person_alone(storage, other):
    """Silence is a matter of one's own."""
    event = await plan(storage)
    one, two = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        await tx.event_people.mute(event.id, one.id, on=True)
        await tx.event_people.mute(event.id, one.id, on=True)
    async with other.read() as tx:
        assert await tx.event_people.is_muted(event.id, one.id)
        assert not await tx.event_people.is_muted(event.id, two.id)
        assert await tx.event_people.muted_by(one.id) == {event.id}
    async with storage.begin() as tx:
        await tx.event_people.mute(event.id, one.id, on=False)
    async with other.read() as tx:
        assert not await tx.event_people.is_muted(event.id, one.id)


@pytest.mark.parametrize(
    ("invited_only", "with_group", "seen_by"),
    [
        (False, False, "everybody"),
        (False, True, "member named coordinator"),
        (True, False, "named coordinator"),
        (True, True, "named coordinator"),
    ],
)
async def test_only_its_circle_sees_a_closed_event(
    storage, other, url, invited_only, with_group, seen_by
):
    """A hidden button hides nothing: the question is answered here, for every way to an event."""
    event = await plan(storage)
    people = [await add_person(storage, number) for number in range(1, 6)]
    named, member, coordinator, stranger, editor = people
    group = await add_group(url, member)
    async with raw(url) as connection:
        if with_group:
            await connection.execute(
                event_groups.insert().values(event_id=event.id, group_id=group)
            )
        await connection.execute(events_table.update().values(invited_only=invited_only))
    async with storage.begin() as tx:
        await tx.event_people.set_role(event.id, named.id, EventRole.GUEST, on=True)
        await tx.people.grant(coordinator.id, Role.COORDINATOR, by=None)
        await tx.people.grant(editor.id, Role.EDITOR, by=None)
    open_to_all = seen_by == "everybody"
    expected = {
        named.id: True,
        member.id: open_to_all or "member" in seen_by,
        coordinator.id: True,
        stranger.id: open_to_all,
        editor.id: open_to_all,
    }
    async with other.read() as tx:
        found = {each.id: await tx.event_people.may_see(event.id, each.id) for each in people}
        assert found == expected
        assert not await tx.event_people.may_see(EventId(99), coordinator.id)


async def test_whoever_stands_in_line_is_waited_for(storage, other):
    """Two people for the last seat: the second must see what the first took."""
    event = await plan(storage)
    one, two = await add_person(storage, 1), await add_person(storage, 2)
    found: list[int] = []

    async def take(opened, person) -> None:
        async with opened.begin() as tx:
            await tx.event_people.stand_in_line(event.id)
            coming = (await tx.event_people.headcount(event.id)).coming
            await asyncio.sleep(0)
            found.append(coming)
            await tx.event_people.say(event.id, person.id, COMING, needs=None, at=NOW)

    await asyncio.gather(take(storage, one), take(other, two))
    assert sorted(found) == [0, 1]


async def test_forgetting_a_person_forgets_what_they_said_did_and_muted(storage, other):
    """Who met whom, and when, is what a stolen database must not tell of somebody who left."""
    event = await plan(storage)
    one = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.event_people.say(event.id, one.id, COMING, needs=None, at=NOW)
        await tx.event_people.set_role(event.id, one.id, EventRole.HOST, on=True)
        await tx.event_people.mute(event.id, one.id, on=True)
    async with storage.begin() as tx:
        await tx.people.forget(one.id)
    async with other.read() as tx:
        assert await tx.event_people.parts(event.id) == []
        assert await tx.event_people.muted_by(one.id) == frozenset()
