"""Groups: memberships, one-time links, and what is left of a forgotten or closed one."""

import asyncio
from datetime import timedelta

import sqlalchemy as sa

from core.model.audience import Audience
from core.model.group import Group, GroupInvitationState
from tests.storage.conftest import NOW, add_person, raw

WEEK = timedelta(days=7)


async def test_members_are_counted_and_each_is_in_it_once(storage, other):
    """A second tap on a link must not count somebody twice."""
    one, two = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        group = await tx.groups.add("North", by=one.id, at=NOW)
        assert await tx.groups.join(group, one.id, NOW)
        assert not await tx.groups.join(group, one.id, NOW + WEEK)
        assert await tx.groups.join(group, two.id, NOW)
    async with other.read() as view:
        assert await view.groups.get(group) == Group(group, "North", members=2)
        assert await view.groups.open() == [Group(group, "North", members=2)]
        assert await view.groups.members(group) == [one.id, two.id]
        assert [each.id for each in await view.groups.of_person(two.id)] == [group]
    async with storage.begin() as tx:
        assert await tx.groups.leave(group, two.id)
        assert not await tx.groups.leave(group, two.id)
        await tx.groups.rename(group, "Far North")
    async with other.read() as view:
        assert await view.groups.get(group) == Group(group, "Far North", members=1)
        assert await view.groups.of_person(two.id) == []


async def test_a_closed_group_takes_nothing_more_and_stays_known(storage, other):
    """What was sent to it stays in its members' library; its links are worth nothing."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        group = await tx.groups.add("North", by=person.id, at=NOW)
        await tx.groups.join(group, person.id, NOW)
        link = await tx.groups.add_invitation(group, b"digest", expires_at=NOW + WEEK)
    async with storage.begin() as tx:
        assert await tx.groups.close(group, NOW)
        assert not await tx.groups.close(group, NOW + WEEK)
    async with other.read() as view:
        closed = Group(group, "North", members=1, closed_at=NOW)
        assert await view.groups.open() == []
        assert await view.groups.named([group]) == [closed]
        assert await view.groups.of_person(person.id) == []
        assert await view.groups.of_person(person.id, closed_too=True) == [closed]
        found = await view.groups.find_invitation(b"digest")
        assert found is not None
        assert (found.id, found.state) == (link, GroupInvitationState.WITHDRAWN)
        assert (await view.people.count(Audience(groups=frozenset({group})))).people == 0


async def test_a_link_is_used_once_even_at_the_same_moment(storage):
    """Two people with one link: one of them has to ask for another."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        group = await tx.groups.add("North", by=person.id, at=NOW)
        link = await tx.groups.add_invitation(group, b"digest", expires_at=NOW + WEEK)

    async def use() -> bool:
        async with storage.begin() as tx:
            return bool(await tx.groups.move_invitation(link, GroupInvitationState.JOINED))

    assert sorted(await asyncio.gather(use(), use())) == [False, True]


async def test_open_links_are_counted_withdrawn_and_thrown_away(storage, other):
    """Who keeps a group knows how many doors stand open, and can shut them."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        group = await tx.groups.add("North", by=person.id, at=NOW)
        another = await tx.groups.add("South", by=person.id, at=NOW)
        for digest, days in ((b"a", 7), (b"b", 7), (b"c", 1)):
            await tx.groups.add_invitation(group, digest, expires_at=NOW + timedelta(days=days))
        await tx.groups.add_invitation(another, b"d", expires_at=NOW + WEEK)
    async with other.read() as view:
        assert await view.groups.count_invitations(group, now=NOW) == 3
        assert await view.groups.count_invitations(group, now=NOW + timedelta(days=2)) == 2
    async with storage.begin() as tx:
        assert await tx.groups.withdraw_invitations(group) == 3
        assert await tx.groups.withdraw_invitations(group) == 0
    async with other.read() as view:
        assert await view.groups.count_invitations(group, now=NOW) == 0
        assert await view.groups.count_invitations(another, now=NOW) == 1
    async with storage.begin() as tx:
        assert await tx.groups.delete_expired_invitations(NOW + timedelta(days=2)) == 1
        assert await tx.groups.find_invitation(b"c") is None


async def test_a_forgotten_person_is_in_no_group(storage, other, url):
    """Forget me means it."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        group = await tx.groups.add("North", by=person.id, at=NOW)
        await tx.groups.join(group, person.id, NOW)
    async with storage.begin() as tx:
        await tx.people.forget(person.id)
    async with other.read() as view:
        assert await view.groups.get(group) == Group(group, "North")
    async with raw(url) as connection:
        rows = await connection.execute(sa.text("SELECT count(*) FROM group_members"))
        assert rows.scalar() == 0
