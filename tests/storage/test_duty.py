"""The roster on both databases, and the group of the staff: posts in order, one at a time."""

import asyncio
from datetime import timedelta

import sqlalchemy as sa

from core.model.duty import Duty, Presence, WeeklyHours
from core.model.identity import CaseCode
from core.model.language import ENGLISH
from core.model.staff_room import RoomEvent, StaffRoom
from storage.duty_tables import staff_room
from tests.storage.conftest import NOW, add_person, raw

CODE = CaseCode("ABCD-EFGH")
CHAT = -1_001_234_567_890
ROOM = StaffRoom(CHAT, ENGLISH, topics=True)
NIGHTS = Duty(Presence.HOURS, WeeklyHours(frozenset({4, 5, 6}), 22, 6))


async def test_a_duty_is_kept_until_another_is_said_and_goes_with_its_person(storage, other):
    """Forgetting somebody leaves no trace of when they worked."""
    reviewer = await add_person(storage, 2)
    async with storage.begin() as tx:
        assert await tx.duty.of(reviewer.id) is None
        await tx.duty.put(reviewer.id, Duty(Presence.ON))
        await tx.duty.put(reviewer.id, NIGHTS)
    async with other.read() as view:
        assert await view.duty.of(reviewer.id) == NIGHTS
        assert await view.duty.all() == {reviewer.id: NIGHTS}
    async with storage.begin() as tx:
        await tx.people.forget(reviewer.id)
        assert not await tx.duty.all()


async def test_without_a_group_nothing_is_promised(storage):
    """Posts that nobody will ever say would pile up."""
    async with storage.begin() as tx:
        await tx.staff_rooms.put(CODE, RoomEvent.NEW, NOW)
        assert not await tx.staff_rooms.has_posts()
        assert await tx.staff_rooms.claim(real_now=NOW, lease_seconds=60) is None


async def test_posts_are_taken_in_order_one_at_a_time(storage, other):
    """Two workers must neither say a thing twice nor out of order."""
    async with storage.begin() as tx:
        await tx.staff_rooms.link(ROOM, NOW)
        await tx.staff_rooms.put(CODE, RoomEvent.NEW, NOW)
        await tx.staff_rooms.put(CODE, RoomEvent.TAKEN, NOW)

    async def take(through):
        async with through.begin() as tx:
            return await tx.staff_rooms.claim(real_now=NOW, lease_seconds=60)

    both = await asyncio.gather(take(storage), take(other))
    (first,) = [post for post in both if post is not None]
    assert (first.code, first.event, first.attempt) == (CODE, RoomEvent.NEW, 1)
    async with storage.begin() as tx:
        await tx.staff_rooms.done(first.id)
    second = await take(other)
    assert second is not None
    assert second.event is RoomEvent.TAKEN


async def test_a_post_of_a_dead_worker_is_taken_again(storage):
    """Twice is better than never; and what has to wait waits as long as was said."""
    async with storage.begin() as tx:
        await tx.staff_rooms.link(ROOM, NOW)
        await tx.staff_rooms.put(CODE, RoomEvent.DANGER, NOW)
        await tx.staff_rooms.claim(real_now=NOW, lease_seconds=60)
        late = NOW + timedelta(seconds=60)
        again = await tx.staff_rooms.claim(real_now=late, lease_seconds=60)
        assert again is not None
        assert again.attempt == 2
        hour = late + timedelta(hours=1)
        await tx.staff_rooms.later(again.id, real_at=hour, attempted=False)
        soon = late + timedelta(minutes=59)
        assert await tx.staff_rooms.claim(real_now=soon, lease_seconds=60) is None
        third = await tx.staff_rooms.claim(real_now=hour, lease_seconds=60)
        assert third is not None
        assert third.attempt == 2


async def test_the_group_is_sealed_and_forgotten_with_all_that_belongs_to_it(storage, url):
    """Who holds the database must not learn where the staff meet."""
    async with storage.begin() as tx:
        await tx.staff_rooms.link(ROOM, NOW)
        await tx.staff_rooms.set_topic(CODE, 17)
        await tx.staff_rooms.put(CODE, RoomEvent.NEW, NOW)
        assert await tx.staff_rooms.get() == ROOM
        assert await tx.staff_rooms.topic_of(CODE) == 17
    async with raw(url) as connection:
        (sealed,) = (await connection.execute(sa.select(staff_room.c.chat))).one()
    assert str(CHAT).encode() not in sealed
    async with storage.begin() as tx:
        moved = StaffRoom(-42, ENGLISH, topics=False)
        await tx.staff_rooms.change(moved)
        assert await tx.staff_rooms.get() == moved
        assert await tx.staff_rooms.unlink()
        assert not await tx.staff_rooms.unlink()
        assert await tx.staff_rooms.topic_of(CODE) is None


async def test_a_topic_that_was_begun_is_known_until_it_is_there_or_was_not_made(storage, other):
    """After a crash nobody knows whether Telegram made it, and somebody has to wonder."""
    async with storage.begin() as tx:
        await tx.staff_rooms.link(ROOM, NOW)
        assert not await tx.staff_rooms.begin_topic(CODE)
    async with other.begin() as tx:
        assert await tx.staff_rooms.topic_of(CODE) is None
        assert await tx.staff_rooms.begin_topic(CODE)
        await tx.staff_rooms.set_topic(CODE, 17)
        assert await tx.staff_rooms.topic_of(CODE) == 17
        await tx.staff_rooms.set_topic(CODE, None)
        assert not await tx.staff_rooms.begin_topic(CODE)
