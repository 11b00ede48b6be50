"""A jump of the sandbox's clock, walked."""

import asyncio
from datetime import datetime, timedelta

import pytest

from scheduler.clock import MovedClock
from scheduler.walk import Walker, Way
from tests.fakes.clock import NOON
from tests.fakes.time import FakeTime


def at(hours: float) -> datetime:
    return NOON + timedelta(hours=hours)


class Journey:
    """A clock, what is due on the way, and when each thing was done."""

    def __init__(self, *due_hours: float) -> None:
        self.time = FakeTime()
        self.clock = MovedClock(seconds=self.time.now)
        self.clock.set(NOON)
        self.due = [at(hours) for hours in due_hours]
        self.done: list[datetime] = []
        self.drained_at: list[datetime] = []
        self.is_drained = True
        self.drain_seconds = 0.0
        way = Way(self.next_due, self.do_due, self.drained)
        self.walker = Walker(self.clock, way, seconds=self.time.now)

    async def next_due(self, after: datetime, until: datetime) -> datetime | None:
        ahead = [moment for moment in self.due if after < moment <= until]
        return min(ahead, default=None)

    async def do_due(self) -> None:
        self.done.append(self.clock.now())

    async def drained(self) -> bool:
        await asyncio.sleep(0)
        self.time.seconds += self.drain_seconds
        self.drained_at.append(self.clock.now())
        return self.is_drained


async def test_the_clock_goes_on_from_where_it_was_set():
    """Between jumps business time passes as usual."""
    journey = Journey()
    journey.time.seconds += 90
    assert journey.clock.now() == NOON + timedelta(seconds=90)


async def test_a_jump_stops_at_every_due_time():
    """A reminder a day before and one two hours before each go out at their own time."""
    journey = Journey(5, 1, 30, 200)
    await journey.walker.jump(at(48))
    assert journey.done == [at(1), at(5), at(30)]
    assert journey.drained_at == journey.done
    assert journey.clock.now() == at(48)


async def test_the_time_that_walking_takes_is_added():
    """The sandbox's clock runs on meanwhile; ours must not stay behind it."""
    journey = Journey(1, 2)
    journey.drain_seconds = 10
    await journey.walker.jump(at(3))
    assert journey.clock.now() == at(3) + timedelta(seconds=20)
    assert journey.done == [at(1), at(2)]


async def test_a_stop_never_turns_the_clock_back():
    """Two things due a second apart, and the first takes longer than that."""
    journey = Journey(1, 1.0005)
    journey.drain_seconds = 3
    await journey.walker.jump(at(2))
    assert journey.done == [at(1), at(1) + timedelta(seconds=3)]
    assert journey.clock.now() == at(2) + timedelta(seconds=6)


async def test_a_telegram_that_is_down_does_not_stop_the_clock():
    """What cannot go out stays in the outbox; time goes on."""
    journey = Journey(1, 2)
    journey.is_drained = False
    await journey.walker.jump(at(3))
    assert journey.clock.now() == at(3)


async def test_two_jumps_are_walked_one_after_the_other():
    """Someone presses "an hour later" twice: nothing is skipped or done twice."""
    journey = Journey(0.5, 1.5)
    await asyncio.gather(journey.walker.jump(at(1)), journey.walker.jump(at(2)))
    assert journey.done == [at(0.5), at(1.5)]
    assert journey.clock.now() == at(2)


@pytest.mark.parametrize("seconds", [-0.4, 0.4])
async def test_a_small_difference_is_no_jump(seconds):
    """The sandbox's answer takes a moment; the clock must not tremble with it."""
    journey = Journey()
    await journey.walker.jump(NOON + timedelta(seconds=seconds))
    assert journey.clock.now() == NOON


async def test_a_sandbox_started_anew_sets_the_clock_back():
    """Its time is the one that people see on the page."""
    journey = Journey(-2)
    await journey.walker.jump(at(-5))
    assert (journey.clock.now(), journey.done) == (at(-5), [])
