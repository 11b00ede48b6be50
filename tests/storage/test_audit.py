"""The audit log shows when somebody meddled with it; on both databases."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
import structlog

from core.model.audit import AuditLine, AuditWanted, Damage, DamageKind
from core.model.identity import PersonId
from core.ports.world import World
from scheduler.bells import hang_bells
from scheduler.ticks import Ticks
from storage.sql_storage import SqlStorage
from tests.fakes.clock import FakeClock
from tests.storage.conftest import NOW, raw

PUT_IN = """
INSERT INTO audit_lines (number, at, act, subject, chained)
SELECT 5, at, act, subject, chained FROM audit_lines WHERE number = 4
"""


def act(number: int, subject: str = "report:1") -> AuditLine:
    actor = PersonId(number) if number % 2 else None
    return AuditLine(NOW + timedelta(seconds=number), actor, f"acted_{number}", subject)


async def write(storage, *lines: AuditLine) -> None:
    async with storage.begin() as tx:
        for line in lines:
            await tx.audit.write(line)


async def write_and_fail(storage, line: AuditLine) -> None:
    async with storage.begin() as tx:
        await tx.audit.write(line)
        raise LookupError


async def intact(storage: SqlStorage) -> bool:
    async with storage.read() as tx:
        return await tx.audit.intact()


async def test_lines_come_newest_first_of_one_subject_or_of_all(storage, other):
    """Who looked at this report, in one question."""
    assert await intact(other)
    await write(storage, act(1), act(2, "report:2"), act(3))
    async with other.read() as tx:
        assert await tx.audit.lines(limit=2) == [act(3), act(2, "report:2")]
        assert await tx.audit.lines(subject="report:1", limit=9) == [act(3), act(1)]
    assert await intact(other)


async def test_single_acts_about_a_thing_can_be_kept_from_a_reader(storage, other):
    """A line that warns who it is about is left out and not counted; all others stay."""
    await write(storage, act(1), act(2, "report:2"), act(1, "report:2"), act(3))
    acts = frozenset({"acted_1", "acted_2"})
    async with other.read() as tx:
        assert await tx.audit.subjects(acts) == {"report:1", "report:2"}
        assert await tx.audit.subjects({"acted_3"}) == {"report:1"}
        wanted = AuditWanted(kept=(acts, frozenset({"report:2"})))
        lines, total = await tx.audit.page(wanted, top=9, offset=0, limit=9)
        assert ([each.line for each in lines], total) == ([act(3), act(1)], 2)


@pytest.mark.parametrize(
    ("meddling", "found"),
    [
        ("UPDATE audit_lines SET actor = 9 WHERE number = 2", Damage(2, DamageKind.EDITED)),
        ("UPDATE audit_lines SET at = at + 1 WHERE number = 2", Damage(2, DamageKind.EDITED)),
        ("DELETE FROM audit_lines WHERE number = 2", Damage(2, DamageKind.MISSING)),
        ("DELETE FROM audit_lines WHERE number = 1", Damage(1, DamageKind.MISSING)),
        ("DELETE FROM audit_lines WHERE number = 4", Damage(4, DamageKind.CUT_OFF)),
        ("DELETE FROM audit_lines WHERE number > 2", Damage(3, DamageKind.CUT_OFF)),
        ("DELETE FROM audit_lines", Damage(1, DamageKind.CUT_OFF)),
        ("DELETE FROM audit_head", Damage(4, DamageKind.HEAD)),
        ("UPDATE audit_head SET number = 3", Damage(3, DamageKind.HEAD)),
        (PUT_IN, Damage(5, DamageKind.ADDED)),
        (PUT_IN.replace("SELECT 5", "SELECT 0"), Damage(0, DamageKind.ADDED)),
    ],
)
async def test_meddling_shows_where_it_was_done_and_how(storage, url, meddling, found):
    """The log cannot be edited without it showing; who looks into it needs the place."""
    await write(storage, *(act(number) for number in range(1, 5)))
    async with raw(url) as connection:
        await connection.execute(sa.text(meddling))
    async with storage.read() as view:
        assert await view.audit.damage() == found
    assert not await intact(storage)


async def test_pages_show_what_is_wanted_and_hide_what_is_not_for_the_reader(storage, other):
    """Pages stay put while the log grows, and a barred admin finds nothing of the case."""
    await write(storage, *(act(number, f"report:{number % 2}") for number in range(1, 9)))
    async with other.read() as view:

        async def numbers(wanted: AuditWanted, *, top: int = 6, offset: int = 0) -> list[int]:
            lines, total = await view.audit.page(wanted, top=top, offset=offset, limit=2)
            assert total >= len(lines)
            return [each.number for each in lines]

        assert await view.audit.last_number() == 8
        assert await numbers(AuditWanted()) == [6, 5]
        assert await numbers(AuditWanted(), offset=4) == [2, 1]
        assert await numbers(AuditWanted(subject="report:1")) == [5, 3]
        assert await numbers(AuditWanted(actor=PersonId(3))) == [3]
        assert await numbers(AuditWanted(acts=("acted_4", "acted_2"))) == [4, 2]
        assert await numbers(AuditWanted(acts=("acted%",))) == []
        assert await numbers(AuditWanted(hidden=frozenset({"report:0"}))) == [5, 3]


async def test_cutting_off_the_end_shows_even_when_the_head_is_moved_back(storage, url):
    """The last line is the one that somebody wants to be rid of."""
    await write(storage, *(act(number) for number in range(1, 4)))
    async with raw(url) as connection:
        await connection.execute(sa.text("DELETE FROM audit_lines WHERE number = 3"))
        await connection.execute(
            sa.text(
                "UPDATE audit_head SET number = 2,"
                " chained = (SELECT chained FROM audit_lines WHERE number = 2)"
            )
        )
    assert not await intact(storage)


async def test_many_at_once_make_one_chain(storage, other):
    """Two processes that append at the same moment must not fork it."""
    await asyncio.gather(
        *(write(where, act(number)) for number in range(12) for where in (storage, other))
    )
    assert await intact(storage)
    async with storage.read() as tx:
        assert len(await tx.audit.lines(limit=99)) == 24


async def test_a_line_of_a_transaction_that_failed_is_not_there(storage):
    """The log says what was done, not what was tried."""
    await write(storage, act(1))
    with pytest.raises(LookupError):
        await write_and_fail(storage, act(2))
    await write(storage, act(3))
    assert await intact(storage)
    async with storage.read() as tx:
        assert await tx.audit.lines(limit=9) == [act(3), act(1)]


async def test_the_daily_look_tells_those_who_run_the_program(storage, url):
    """A log that shows meddling only to whoever asks shows it to nobody."""
    unused: Any = None
    world = World(storage, FakeClock(NOW), vault=unused, files=unused, content=unused)
    ticks = Ticks()
    hang_bells(ticks, world, unused, reminded=unused)
    await write(storage, act(1), act(2))
    with structlog.testing.capture_logs() as lines:
        await ticks.ring("audit")
        async with raw(url) as connection:
            await connection.execute(sa.text("DELETE FROM audit_lines WHERE number = 2"))
        await ticks.ring("audit")
    assert [(line["event"], line["job"]) for line in lines] == [("job_failed", "audit")]
