"""Bars: a reviewer who must not see a case, kept until lifted or forgotten."""

from tests.storage.conftest import add_person
from tests.storage.test_reports import start


async def test_a_bar_stands_for_one_case_and_one_person(storage, other):
    """The colleague still sees the case, and the barred one every other case."""
    accused = (await add_person(storage, 41)).id
    colleague = (await add_person(storage, 42)).id
    first, second = await start(storage), await start(storage, "BBBB-3333")
    async with storage.begin() as tx:
        assert await tx.bars.put(first.id, accused)
        assert not await tx.bars.put(first.id, accused)
    async with other.read() as view:
        assert await view.bars.stands(first.id, accused)
        assert not await view.bars.stands(first.id, colleague)
        assert not await view.bars.stands(second.id, accused)
        assert list(await view.bars.of(first.id)) == [accused]


async def test_a_bar_is_lifted_once(storage, other):
    """A second press must not say that it did something."""
    person = (await add_person(storage, 41)).id
    report = await start(storage)
    async with storage.begin() as tx:
        await tx.bars.put(report.id, person)
        assert await tx.bars.lift(report.id, person)
        assert not await tx.bars.lift(report.id, person)
    async with other.read() as view:
        assert not await view.bars.stands(report.id, person)


async def test_a_destroyed_report_keeps_no_bars(storage, other):
    """Who was barred says who may have been accused."""
    person = (await add_person(storage, 41)).id
    report = await start(storage)
    async with storage.begin() as tx:
        await tx.bars.put(report.id, person)
        await tx.reports.destroy(report.id)
    async with other.read() as view:
        assert list(await view.bars.of(report.id)) == []
