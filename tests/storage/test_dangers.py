"""Dangers on both databases: counted once, ended once, the reporter's message under seal."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio
import sqlalchemy as sa

from core.model.danger import Danger, DangerEnd
from core.model.identity import CaseCode, ReportId
from core.model.report import ReportStatus
from core.model.roles import Role
from core.ports.world import World
from core.usecases.danger.repeat_alerts import repeat_alerts
from storage.duty_tables import report_dangers
from storage.sql_storage import SqlStorage
from tests.fakes.clock import FakeClock
from tests.storage.conftest import NOW, add_person, raw

SOON = NOW + timedelta(minutes=3)
MESSAGE = 7_654_321


@pytest_asyncio.fixture
async def danger(storage) -> Danger:
    """A danger that two people were told of."""
    reporter = await add_person(storage, 1)
    async with storage.begin() as tx:
        report = await tx.reports.start(reporter.id, CaseCode("ABCD-EFGH"), at=NOW)
        raised = Danger(report.id, NOW, told=2, told_at=NOW, next_at=SOON, screen=MESSAGE)
        await tx.dangers.put(raised)
    return raised


async def found(storage: SqlStorage, report: ReportId) -> Danger | None:
    async with storage.read() as view:
        return await view.dangers.get(report)


async def test_a_danger_is_read_as_it_was_written(storage, other, danger):
    """After a restart nothing of it is lost: who was told when is what the reporter is told."""
    assert await found(other, danger.report) == danger
    again = replace(danger, raised_at=SOON, told=5, rounds=1, screen=None, next_at=None)
    async with storage.begin() as tx:
        await tx.dangers.put(again)
    assert await found(other, danger.report) == again


async def test_it_is_due_from_its_moment_on(storage, danger):
    """Neither before, nor once it has ended."""
    async with storage.begin() as tx:
        assert not await tx.dangers.due(SOON - timedelta(seconds=1), limit=9)
        assert [each.report for each in await tx.dangers.due(SOON, limit=9)] == [danger.report]
        assert await tx.dangers.next_due(after=NOW, until=SOON) == SOON
        assert await tx.dangers.end(danger.report, DangerEnd.TAKEN, SOON)
        assert not await tx.dangers.end(danger.report, DangerEnd.OVER, SOON)
        assert not await tx.dangers.due(SOON, limit=9)
        assert await tx.dangers.next_due(after=NOW, until=SOON) is None
    ended = await found(storage, danger.report)
    assert ended is not None
    assert (ended.end, ended.ended_at) == (DangerEnd.TAKEN, SOON)


async def test_two_workers_count_an_alert_once(storage, other, danger):
    """Both find it due; only one may wake people."""
    again = replace(danger, rounds=2, told=7, told_at=SOON, admins=1, next_at=SOON)

    async def count(through: SqlStorage) -> bool:
        async with through.begin() as tx:
            return await tx.dangers.told_again(again)

    assert sorted(await asyncio.gather(count(storage), count(other))) == [False, True]
    counted = await found(storage, danger.report)
    assert counted == again


async def test_two_workers_on_one_database_wake_nobody_twice(storage, other, vault, danger):
    """Both ring the same bell at the same second; each reviewer hears one alert."""
    reviewers = [await add_person(storage, number) for number in (2, 3)]
    unused: Any = None
    async with storage.begin() as tx:
        draft = await tx.reports.get(danger.report)
        assert draft is not None
        new = replace(draft, status=ReportStatus.NEW, submitted_at=NOW)
        await tx.reports.save(new, was_revision=draft.revision)
        for reviewer in reviewers:
            await tx.people.grant(reviewer.id, Role.REVIEWER, by=None)
    worlds = [
        World(each, FakeClock(SOON), vault, files=unused, content=unused)
        for each in (storage, other)
    ]
    assert sorted(await asyncio.gather(*map(repeat_alerts, worlds))) == [0, 1]
    async with storage.begin() as tx:
        claimed = await tx.outbox.claim(limit=9, now=SOON, real_now=SOON, lease_seconds=60)
    assert sorted(each.person for each in claimed) == [each.id for each in reviewers]


async def test_the_first_look_counts_and_only_while_it_is_open(storage, danger):
    """The reporter is told when somebody first saw it, not when somebody looked again."""
    async with storage.begin() as tx:
        await tx.dangers.saw(danger.report, SOON)
        await tx.dangers.saw(danger.report, SOON + timedelta(hours=1))
    seen = await found(storage, danger.report)
    assert seen is not None
    assert seen.seen_at == SOON


async def test_the_message_is_sealed_and_can_be_let_go(storage, url, danger):
    """A message id in plain would lead from the case to a chat."""
    async with raw(url) as connection:
        (sealed,) = (await connection.execute(sa.select(report_dangers.c.screen))).one()
    assert str(MESSAGE).encode() not in sealed
    async with storage.begin() as tx:
        assert [each.screen for each in await tx.dangers.watched()] == [MESSAGE]
        await tx.dangers.watch(danger.report, None, "said")
        assert not await tx.dangers.watched()
    told = await found(storage, danger.report)
    assert told is not None
    assert (told.screen, told.shown) == (None, "said")


@pytest.mark.parametrize(("later", "gone"), [(timedelta(0), 0), (timedelta(seconds=1), 1)])
async def test_what_has_ended_is_thrown_away_in_time(storage, danger, later, gone):
    """An open one never is."""
    async with storage.begin() as tx:
        assert not await tx.dangers.prune(SOON + timedelta(days=99))
        await tx.dangers.end(danger.report, DangerEnd.OVER, SOON)
        assert await tx.dangers.prune(SOON + later) == gone


async def test_what_was_taken_a_short_while_ago_is_found(storage, danger):
    """By it an alarm begins anew when who took it is dismissed."""
    async with storage.begin() as tx:
        assert not await tx.dangers.taken(since=NOW)
        await tx.dangers.end(danger.report, DangerEnd.TAKEN, SOON)
        assert [each.report for each in await tx.dangers.taken(since=SOON)] == [danger.report]
        assert not await tx.dangers.taken(since=SOON + timedelta(seconds=1))
        await tx.dangers.put(danger)
        await tx.dangers.end(danger.report, DangerEnd.OVER, SOON)
        assert not await tx.dangers.taken(since=NOW)
