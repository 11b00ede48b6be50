"""Updates taken in once and acted on once, on both databases."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from core.model.identity import UpdateId
from core.model.language import ENGLISH
from core.model.person import Contact
from core.ports.stores.inbox import Incoming
from tests.storage.conftest import NOW, add_person, raw


async def _add_and_fail(storage) -> None:
    async with storage.begin() as tx:
        await tx.people.add(Contact(1), language=ENGLISH, zone="UTC")
        raise LookupError


def incoming(number: int, chat: str = "100") -> Incoming:
    return Incoming(UpdateId(number), chat, b'{"text": "secret \xc3\xa7"}')


async def test_only_updates_not_known_yet_are_handed_on(storage, other):
    """An update that arrives twice acts once, even inside one batch."""
    async with storage.begin() as tx:
        assert await tx.inbox.take_in([incoming(5), incoming(7), incoming(5)], at=NOW) == [5, 7]
    async with other.begin() as tx:
        assert await tx.inbox.take_in([incoming(7), incoming(6)], at=NOW) == [6]
        assert await tx.inbox.take_in([], at=NOW) == []


async def test_a_restart_goes_on_with_everything_not_ended(storage, other):
    """Whatever was confirmed to Telegram is ours to finish, in its order and with its chat."""
    async with storage.begin() as tx:
        await tx.inbox.take_in([incoming(8, "-100"), incoming(9)], at=NOW)
    async with storage.begin() as tx:
        # After a quiet week Telegram begins again with a random number.
        await tx.inbox.take_in([incoming(3)], at=NOW + timedelta(days=8))
        await tx.inbox.end(UpdateId(9), at=NOW)
    async with other.read() as tx:
        assert await tx.inbox.waiting() == [incoming(8, "-100"), incoming(3)]


async def test_an_ended_update_stays_known_and_its_payload_is_gone(storage, other, url):
    """Telegram may offer it again; what it said is nobody's business any more."""
    async with storage.begin() as tx:
        await tx.inbox.take_in([incoming(1)], at=NOW)
    async with raw(url) as connection:
        row = (await connection.execute(sa.text("SELECT sealed FROM inbox"))).one()
        assert b"secret" not in row.sealed
    async with storage.begin() as tx:
        await tx.inbox.end(UpdateId(1), at=NOW, failure="K7")
        await tx.inbox.end(UpdateId(1), at=NOW + timedelta(days=1))
    async with raw(url) as connection:
        row = (await connection.execute(sa.text("SELECT * FROM inbox"))).one()
    assert row.sealed is None
    assert row.failure == "K7"
    async with other.begin() as tx:
        assert await tx.inbox.take_in([incoming(1)], at=NOW) == []


async def test_the_effects_and_the_end_are_one_transaction(storage, other):
    """A crash between the two would act twice or lose the update."""
    async with storage.begin() as tx:
        await tx.inbox.take_in([incoming(1), incoming(2)], at=NOW)
    ending = storage.ending(UpdateId(1))
    with pytest.raises(LookupError):
        await _add_and_fail(ending)
    async with other.read() as tx:
        assert [one.update_id for one in await tx.inbox.waiting()] == [1, 2]
        assert await tx.people.find(1) is None
    async with ending.begin() as tx:
        await tx.people.add(Contact(1), language=ENGLISH, zone="UTC")
    async with ending.begin() as tx:
        await tx.people.add(Contact(2), language=ENGLISH, zone="UTC")
    async with other.read() as tx:
        assert [one.update_id for one in await tx.inbox.waiting()] == [2]
        assert await tx.people.find(2) is not None


async def test_ended_updates_are_pruned_and_waiting_ones_never(storage, other):
    """Ids are kept for as long as Telegram may repeat them, not for ever."""
    async with storage.begin() as tx:
        await tx.inbox.take_in([incoming(n) for n in (1, 2, 3)], at=NOW - timedelta(days=9))
        await tx.inbox.end(UpdateId(1), at=NOW - timedelta(hours=49))
        await tx.inbox.end(UpdateId(2), at=NOW)
    async with storage.begin() as tx:
        assert await tx.inbox.prune(NOW - timedelta(hours=48)) == 1
    async with other.begin() as tx:
        assert [one.update_id for one in await tx.inbox.waiting()] == [3]
        assert await tx.inbox.take_in([incoming(1), incoming(2)], at=NOW) == [1]


async def test_a_read_cannot_write(storage, dialect):
    """A reader that writes would write outside every rule of ours."""
    person = await add_person(storage, 1)
    refused = None
    try:
        async with storage.read() as tx:
            await tx.people.mark_unreachable(person.id)
    except Exception as error:  # noqa: BLE001 - each driver has its own
        refused = error
    assert refused is not None, dialect
