"""What `begin` and `read` promise, whoever else is at it; on both databases."""

import asyncio
import itertools
import sqlite3

import pytest
import sqlalchemy as sa

from core.model.identity import UpdateId
from core.model.language import ENGLISH
from core.model.person import Contact
from core.ports.storage import Storage, StorageUnavailable
from core.ports.stores.inbox import Incoming
from tests.storage.conftest import NOW, raw


async def add(storage: Storage, number: int, *, fail: BaseException | None = None) -> None:
    async with storage.begin() as tx:
        await tx.people.add(Contact(number), language=ENGLISH, zone="UTC")
        if fail is not None:
            raise fail


async def known(storage: Storage, numbers) -> set[int]:
    async with storage.read() as tx:
        return {number for number in numbers if await tx.people.find(number) is not None}


async def test_many_units_at_once_are_all_there(storage, other):
    """They share commits, and none is lost in the sharing."""
    await asyncio.gather(*(add(storage, number) for number in range(120)))
    assert await known(other, range(120)) == set(range(120))


async def test_whoever_returns_from_begin_is_on_disk(storage, other):
    """Not one of those who share a commit may go on before it."""

    async def add_and_look(number: int) -> bool:
        await add(storage, number)
        return await known(other, [number]) == {number}

    assert all(await asyncio.gather(*(add_and_look(number) for number in range(40))))


async def test_a_unit_that_fails_takes_nobody_with_it(storage, other):
    """One person's mistake must not undo another's report."""
    units = [
        add(storage, number, fail=LookupError(str(number)) if number % 3 == 0 else None)
        for number in range(60)
    ]
    results = await asyncio.gather(*units, return_exceptions=True)
    for number, result in enumerate(results):
        assert isinstance(result, LookupError) == (number % 3 == 0), number
    kept = {number for number in range(60) if number % 3}
    assert await known(other, range(60)) == kept


async def test_a_mistake_in_a_statement_takes_nobody_with_it(storage, other):
    """A broken constraint undoes the unit that broke it."""

    async def break_a_rule() -> None:
        async with storage.begin() as tx:
            await tx.people.add(Contact(1000), language=ENGLISH, zone="UTC")
            await tx.people.follow(424242, "press", wanted=True)  # nobody has this id

    results = await asyncio.gather(
        *(add(storage, number) for number in range(5)),
        break_a_rule(),
        *(add(storage, number) for number in range(5, 10)),
        return_exceptions=True,
    )
    assert isinstance(results[5], sa.exc.IntegrityError | sqlite3.IntegrityError)
    assert [result for result in results if result is not None] == [results[5]]
    assert await known(other, [*range(10), 1000]) == set(range(10))


async def test_a_task_cancelled_inside_a_unit_leaves_no_trace_and_blocks_nobody(storage, other):
    """Handlers are cancelled when the program stops, in the middle of anything."""
    inside = asyncio.Event()

    async def hang() -> None:
        async with storage.begin() as tx:
            await tx.people.add(Contact(1000), language=ENGLISH, zone="UTC")
            inside.set()
            await asyncio.Event().wait()

    hanging = asyncio.create_task(hang())
    await inside.wait()
    waiting = [asyncio.create_task(add(storage, number)) for number in range(3)]
    hanging.cancel()
    with pytest.raises(asyncio.CancelledError):
        await hanging
    await asyncio.gather(*waiting)
    assert await known(other, [0, 1, 2, 1000]) == {0, 1, 2}


async def test_tasks_cancelled_at_any_step_are_done_whole_or_not_at_all(storage, other):
    """Waiting in line, inside a statement or during the commit: no half, and no deadlock."""

    async def add_two(number: int) -> None:
        async with storage.begin() as tx:
            await tx.people.add(Contact(number), language=ENGLISH, zone="UTC")
            await tx.people.add(Contact(number + 1000), language=ENGLISH, zone="UTC")

    tasks = []
    for number in range(60):
        tasks.append(asyncio.create_task(add_two(number)))
        for _ in range(number % 7):
            await asyncio.sleep(0)
        if number % 2:
            tasks[number // 2].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    await add(storage, 5000)
    first = await known(other, range(60))
    assert {number + 1000 for number in first} == await known(other, range(1000, 1060))
    assert {n for n, task in enumerate(tasks) if not task.cancelled()} <= first
    assert await known(other, [5000]) == {5000}


async def _add_for_ever(storage: Storage) -> None:
    async with asyncio.timeout(0.01), storage.begin() as tx:
        for number in itertools.count():
            await tx.people.add(Contact(number), language=ENGLISH, zone="UTC")


async def test_a_timeout_inside_a_unit_is_still_a_timeout(storage, other):
    """Cancellation that is put off during a statement must still arrive."""
    with pytest.raises(TimeoutError):
        await _add_for_ever(storage)
    assert await known(other, [0]) == set()
    await add(storage, 7)
    assert await known(other, [7]) == {7}


async def test_a_read_sees_one_moment(storage, other):
    """A page and its total must not disagree."""
    await add(storage, 1)
    async with other.read() as tx:
        assert await tx.people.find(1) is not None
        await add(storage, 2)
        assert await tx.people.find(2) is None
    assert await known(other, [2]) == {2}


async def test_many_reads_at_once_wait_for_a_place(storage):
    """More askers than connections is a queue, not an error."""
    await add(storage, 1)
    found = await asyncio.gather(*(known(storage, [1]) for _ in range(60)))
    assert found == [{1}] * 60


async def test_a_cancelled_read_gives_its_place_back(storage):
    """Else a few cancelled handlers would stop all reading."""
    await add(storage, 1)
    for _ in range(40):
        task = asyncio.create_task(known(storage, [1]))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert await known(storage, [1]) == {1}


async def test_after_closing_storage_says_that_it_is_unavailable(storage):
    """A late task at the end of the program gets an answer, not a hang."""
    await add(storage, 1)
    await storage.close()
    with pytest.raises(StorageUnavailable):
        await add(storage, 2)


async def test_an_update_whose_commit_was_shared_with_a_failure_is_ended_once(storage, url):
    """The end of an update belongs to its own effects, whatever its neighbours do."""
    numbers = [UpdateId(number) for number in range(1, 21)]
    async with storage.begin() as tx:
        await tx.inbox.take_in([Incoming(n, "1", b"{}") for n in numbers], at=NOW)
    await asyncio.gather(
        *(add(storage.ending(n), n, fail=LookupError() if n % 2 else None) for n in numbers),
        return_exceptions=True,
    )
    async with raw(url) as connection:
        rows = await connection.execute(
            sa.text("SELECT update_id FROM inbox WHERE ended_at IS NOT NULL ORDER BY update_id")
        )
        assert list(rows.scalars()) == [n for n in numbers if n % 2 == 0]
