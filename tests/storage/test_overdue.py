"""Overdue cases on both databases: found once they are due, reminded of once by one worker."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest_asyncio

from core.model.identity import CaseCode
from core.model.report import Report, ReportStatus
from storage.sql_storage import SqlStorage
from tests.storage.conftest import NOW, add_person

DUE, TOMORROW = NOW + timedelta(hours=72), NOW + timedelta(hours=96)


@pytest_asyncio.fixture
async def case(storage: SqlStorage) -> Report:
    """A case that somebody has to look at by DUE."""
    reporter = await add_person(storage, 1)
    async with storage.begin() as tx:
        draft = await tx.reports.start(reporter.id, CaseCode("ABCD-EFGH"), at=NOW)
        new = replace(draft, status=ReportStatus.NEW, submitted_at=NOW, due_at=DUE)
        await tx.reports.save(new, was_revision=draft.revision)
    return new


async def test_a_case_is_found_once_it_is_due_and_not_again_before_its_time(storage, case):
    """One reminder a day, and none too early."""
    async with storage.begin() as tx:
        early = DUE - timedelta(seconds=1)
        assert not await tx.overdue.to_remind(early, limit=9)
        assert await tx.overdue.next_due(after=NOW, until=TOMORROW) == DUE
        [(found, before)] = await tx.overdue.to_remind(DUE, limit=9)
        assert (found.id, before) == (case.id, False)
        assert await tx.overdue.remind_again(case, was_reminded=False, at=TOMORROW)
        assert not await tx.overdue.to_remind(DUE, limit=9)
        assert await tx.overdue.next_due(after=DUE, until=TOMORROW) == TOMORROW
        [(found, before)] = await tx.overdue.to_remind(TOMORROW, limit=9)
        assert (found.id, before) == (case.id, True)


async def test_what_owes_nothing_any_more_is_not_found(storage, case):
    """A closed case has no moment by which something is due."""
    async with storage.begin() as tx:
        known = await tx.reports.get(case.id)
        assert known is not None
        await tx.reports.save(replace(known, due_at=None), was_revision=known.revision)
        assert not await tx.overdue.to_remind(TOMORROW, limit=9)
        assert await tx.overdue.next_due(after=NOW, until=TOMORROW) is None


async def test_two_workers_remind_once(storage, other, case):
    """Both find it overdue; one of them tells."""

    async def remind(through: SqlStorage, was_reminded: bool, at: datetime) -> bool:
        async with through.begin() as tx:
            return await tx.overdue.remind_again(case, was_reminded=was_reminded, at=at)

    for was_reminded, at in ((False, TOMORROW), (True, TOMORROW + timedelta(days=1))):
        both = await asyncio.gather(
            remind(storage, was_reminded, at), remind(other, was_reminded, at)
        )
        assert sorted(both) == [False, True]
