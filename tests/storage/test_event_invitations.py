"""Links to a role in an event: used once, taken back with what they gave, gone with their time."""

import asyncio
from datetime import timedelta

from core.model.event import EventRole
from core.model.event_invitation import EventInvitationState
from core.model.event_kind import EventState
from tests.storage.conftest import add_person
from tests.storage.test_events import an_event, plan


async def test_links_of_an_event_are_numbered_and_listed_newest_first(storage, other):
    """Staff tell them apart by role and number: what is behind one is nobody's name."""
    event, another = (await plan(storage)).id, (await plan(storage)).id
    async with storage.begin() as tx:
        host = await tx.event_invitations.add(event, EventRole.HOST, b"a")
        await tx.event_invitations.add(another, EventRole.HOST, b"b")
        speaker = await tx.event_invitations.add(event, EventRole.SPEAKER, b"c")
    async with other.read() as view:
        assert await view.event_invitations.of_event(event) == [speaker, host]
        assert [speaker.number, host.number] == [2, 1]
        assert await view.event_invitations.find(b"c") == speaker
        assert await view.event_invitations.get(host.id) == host
        assert await view.event_invitations.find(b"d") is None


async def test_a_link_is_taken_once_even_at_the_same_moment(storage):
    """Two people with one link: one of them has to ask for another."""
    event = (await plan(storage)).id
    people = [await add_person(storage, number) for number in (1, 2)]
    async with storage.begin() as tx:
        link = await tx.event_invitations.add(event, EventRole.HOST, b"a")

    async def take(person) -> bool:
        async with storage.begin() as tx:
            return bool(await tx.event_invitations.take(link.id, person.id))

    assert sorted(await asyncio.gather(*(take(person) for person in people))) == [False, True]


async def test_a_link_that_was_taken_can_be_withdrawn_and_then_names_nobody(storage, other):
    """The wrong person had it: the role has to be taken from them, and only from them."""
    event, person = (await plan(storage)).id, await add_person(storage, 1)
    async with storage.begin() as tx:
        link = await tx.event_invitations.add(event, EventRole.HOST, b"a")
        assert await tx.event_invitations.taken_by(link.id) is None
        await tx.event_invitations.take(link.id, person.id)
        assert not await tx.event_invitations.decline(link.id)
        assert await tx.event_invitations.taken_by(link.id) == person.id
        assert await tx.event_invitations.withdraw(link.id)
        assert not await tx.event_invitations.withdraw(link.id)
        assert not await tx.event_invitations.take(link.id, person.id)
    async with other.read() as view:
        assert await view.event_invitations.taken_by(link.id) is None
        (found,) = await view.event_invitations.of_event(event)
        assert found.state is EventInvitationState.WITHDRAWN


async def test_a_link_goes_with_whoever_took_it_and_with_its_event(storage, other):
    """Nothing is kept of somebody who was forgotten, and nothing that opens a door to the past."""
    event, person = (await plan(storage)).id, await add_person(storage, 1)
    late = (await plan(storage, state=EventState.POSTPONED)).id
    async with storage.begin() as tx:
        taken = await tx.event_invitations.add(event, EventRole.HOST, b"a")
        await tx.event_invitations.take(taken.id, person.id)
        await tx.event_invitations.add(event, EventRole.HOST, b"b")
        await tx.event_invitations.add(late, EventRole.HOST, b"c")
    async with storage.begin() as tx:
        await tx.people.forget(person.id)
    async with other.read() as view:
        assert len(await view.event_invitations.of_event(event)) == 1
    begins = an_event().starts_at
    async with storage.begin() as tx:
        assert await tx.event_invitations.delete_over(begins) == 0
        assert await tx.event_invitations.delete_over(begins + timedelta(days=1)) == 1
    async with other.read() as view:
        assert await view.event_invitations.of_event(event) == []
        assert len(await view.event_invitations.of_event(late)) == 1
