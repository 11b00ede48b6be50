"""What is done once a day is done once a day, also when days come by a jump."""

import pytest

from scheduler.daily import Daily
from scheduler.ticks import NOTHING
from tests.fakes.clock import FakeClock


async def test_the_work_is_done_once_a_day_and_again_after_a_failure() -> None:
    """A deletion that failed at night must not wait for the next one."""
    clock, outcomes = FakeClock(), [{"erased": 1}, OSError("disk"), {"erased": 2}]

    async def work():
        outcome = outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    daily = Daily(clock, work)
    assert await daily.ring() == {"erased": 1}
    assert await daily.ring() == NOTHING
    clock.forward(days=400)
    with pytest.raises(OSError, match="disk"):
        await daily.ring()
    assert await daily.ring() == {"erased": 2}
    assert await daily.ring() == NOTHING
