"""Private calendar feeds, on both databases."""

from datetime import timedelta

from tests.storage.conftest import NOW, add_person

FIRST, SECOND = b"1" * 32, b"2" * 32


async def test_a_feed_is_found_by_its_token_until_it_is_renewed(storage, other):
    """An address that leaked is worth nothing once there is a new one."""
    one = await add_person(storage, 1)
    later = NOW + timedelta(days=1)
    async with storage.begin() as tx:
        await tx.feeds.renew(one.id, FIRST, NOW)
    async with other.read() as tx:
        assert await tx.feeds.owner(FIRST) == one.id
        assert await tx.feeds.made_at(one.id) == NOW
        assert await tx.feeds.owner(SECOND) is None
    async with storage.begin() as tx:
        await tx.feeds.renew(one.id, SECOND, later)
    async with other.read() as tx:
        assert await tx.feeds.owner(FIRST) is None
        assert await tx.feeds.owner(SECOND) == one.id
        assert await tx.feeds.made_at(one.id) == later


async def test_a_feed_can_be_deleted_and_goes_with_its_owner(storage, other):
    """Nothing about a person outlives their wish."""
    one, two = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        await tx.feeds.renew(one.id, FIRST, NOW)
        await tx.feeds.renew(two.id, SECOND, NOW)
    async with storage.begin() as tx:
        assert await tx.feeds.revoke(one.id)
        assert not await tx.feeds.revoke(one.id)
        await tx.people.forget(two.id)
    async with other.read() as tx:
        assert await tx.feeds.owner(FIRST) is None
        assert await tx.feeds.owner(SECOND) is None
        assert await tx.feeds.made_at(one.id) is None
