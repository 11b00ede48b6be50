"""Keys, copies, retention and the log are looked after by bells: rung, they do what is due."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest
import structlog

from core.model.identity import CaseCode
from core.ports.world import World
from scheduler.bells import hang_bells
from scheduler.ticks import Ticks
from tests.fakes.clock import FakeClock
from tests.storage.conftest import NOW, add_person


@dataclass
class FakeKeys:
    """Keys that an operator has put in place, each taken up once."""

    waiting: list[str] = field(default_factory=list)

    async def refresh(self) -> str | None:
        return self.waiting.pop(0) if self.waiting else None


@dataclass
class FakeBackups:
    """A copy each day."""

    made: int = 0

    async def make_due(self) -> bool:
        self.made += 1
        return self.made == 1


@pytest.fixture
def world(storage, vault) -> World:
    unused: Any = None
    plain = World(storage, FakeClock(NOW), vault=vault, files=unused, content=unused)
    return replace(plain, master_keys=FakeKeys(["k2"]), backups=FakeBackups())


async def test_a_new_key_and_a_new_copy_are_written_down_once(world: World) -> None:
    """A rotation and a copy are acts that somebody may ask about later."""
    ticks, unused = Ticks(), None
    nothing: Any = unused
    hang_bells(ticks, world, nothing, reminded=nothing)
    with structlog.testing.capture_logs() as lines:
        for _ in range(2):
            await ticks.ring("keys", "backup", "keep", "wipe")
    assert [line for line in lines if line["event"] == "job_failed"] == []
    async with world.storage.read() as view:
        found = [(line.act, line.subject, line.actor) for line in await view.audit.lines(limit=9)]
    assert found == [
        ("backup_made", "backup:daily", None),
        ("master_key_in_use", "key:k2", None),
    ]


async def test_a_sender_whose_time_aside_is_over_is_let_back_by_a_bell(world, storage) -> None:
    """Nobody looks at what stands last for ever; a day that nobody rings in lets nobody back."""
    person = (await add_person(storage, 41)).id
    day = NOW.replace(hour=0, minute=0, second=0, microsecond=0)
    async with world.storage.begin() as tx:
        await tx.set_asides.put(
            person, CaseCode("ABCD-2345"), since=day - timedelta(days=90), until=day
        )
    ticks, unused = Ticks(), None
    nothing: Any = unused
    hang_bells(ticks, world, nothing, reminded=nothing)
    await ticks.ring("keep")
    async with world.storage.read() as view:
        assert await view.set_asides.lapsed(NOW) == []
        assert [line.act for line in await view.audit.lines(limit=9)] == ["sender_let_back"]
