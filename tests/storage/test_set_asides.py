"""Senders who were set aside: found by hash, forgotten with time, and nothing of them in plain."""

from datetime import timedelta

import sqlalchemy as sa

from core.model.identity import CaseCode
from tests.storage.conftest import NOW, add_person, raw

DAY = NOW.replace(hour=0, minute=0, second=0, microsecond=0)
UNTIL = DAY + timedelta(days=90)
CODE = CaseCode("ABCD-2345")


async def put(storage, person, code=CODE, until=UNTIL):
    async with storage.begin() as tx:
        await tx.set_asides.put(person, code, since=DAY, until=until)


async def test_somebody_is_set_aside_until_their_time_is_over(storage, other):
    """Nobody has to remember to take a block away."""
    person, another = (await add_person(storage, 41)).id, (await add_person(storage, 42)).id
    await put(storage, person)
    async with other.read() as view:
        assert await view.set_asides.stands(person, NOW)
        assert not await view.set_asides.stands(another, NOW)
        assert not await view.set_asides.stands(person, UNTIL)
        [found] = await view.set_asides.standing(NOW)
        assert (found.person, found.code, found.since, found.until) == (person, CODE, DAY, UNTIL)
        assert await view.set_asides.get(found.id) == found
        assert await view.set_asides.standing(UNTIL) == []
        assert await view.set_asides.lapsed(UNTIL - timedelta(seconds=1)) == []
        assert await view.set_asides.lapsed(UNTIL) == [found]


async def test_asked_again_it_is_the_same_one_with_a_new_time(storage, other):
    """Two rows would say that two cases are of one person, and one of them would be lifted."""
    person, later = (await add_person(storage, 41)).id, UNTIL + timedelta(days=5)
    await put(storage, person)
    await put(storage, person, CaseCode("EFGH-2345"), later)
    async with other.read() as view:
        [found] = await view.set_asides.standing(NOW)
        assert (found.code, found.until) == ("EFGH-2345", later)


async def test_the_case_is_forgotten_and_the_sender_stays_aside(storage, other):
    """Unlinking must leave nothing that leads from the case to the account."""
    person = (await add_person(storage, 41)).id
    await put(storage, person)
    async with storage.begin() as tx:
        await tx.set_asides.forget_case(person, CaseCode("EFGH-2345"))
    async with other.read() as view:
        assert (await view.set_asides.standing(NOW))[0].code == CODE
    async with storage.begin() as tx:
        await tx.set_asides.forget_case(person, CODE)
    async with other.read() as view:
        [found] = await view.set_asides.standing(NOW)
        assert (found.person, found.code) == (person, None)
    async with storage.begin() as tx:
        assert await tx.set_asides.forget(person)
        assert not await tx.set_asides.forget(person)


async def test_a_row_says_in_plain_neither_who_nor_which_case(storage, url):
    """A stolen database must not tell who floods, nor in which case somebody said so."""
    person = (await add_person(storage, 41)).id
    await put(storage, person)
    async with raw(url) as connection:
        [row] = (await connection.execute(sa.text("SELECT * FROM report_asides"))).mappings().all()
    plain = [value for name, value in row.items() if not isinstance(value, bytes | memoryview)]
    assert len(plain) == 3  # its number and two days
    assert all(value % 86_400_000_000 == 0 for value in plain if value > 1_000_000)
    assert CODE.encode() not in bytes(row["sealed"])
