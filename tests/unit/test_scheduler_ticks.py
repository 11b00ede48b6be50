"""Jobs that are rung: never twice at once, never in the way of each other, never unseen."""

import asyncio

import structlog

from scheduler.ticks import NOTHING, Done, Ticks


async def test_a_job_never_overlaps_itself_however_it_is_rung():
    """A tick and a walk at the same moment must not send a reminder twice."""
    ticks, running, most = Ticks(), 0, 0

    async def work() -> Done:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        running -= 1
        return NOTHING

    ticks.every(3600, "work", work)
    await asyncio.gather(ticks.ring("work"), ticks.ring("work"), ticks.ring())
    assert most == 1


async def test_a_tick_while_its_job_is_at_work_is_let_go():
    """Four bells a second behind one slow write would be rung one after the other for nothing."""
    ticks, rung, may_end = Ticks(), [], asyncio.Event()

    async def work() -> Done:
        rung.append("work")
        await may_end.wait()
        return NOTHING

    ticks.every(0.25, "work", work)
    first = asyncio.ensure_future(ticks.ring("work"))
    await asyncio.sleep(0)
    await ticks._jobs["work"].tick()
    may_end.set()
    await first
    assert rung == ["work"]


async def test_a_job_that_fails_is_rung_again_and_does_not_stop_the_others():
    """The database was away for one tick."""
    ticks, rung = Ticks(), []

    async def fails() -> Done:
        rung.append("fails")
        raise ZeroDivisionError

    async def works() -> Done:
        rung.append("works")
        return NOTHING

    ticks.every(3600, "fails", fails)
    ticks.every(3600, "works", works)
    await ticks.ring()
    await ticks.ring()
    assert rung == ["fails", "works"] * 2


async def test_a_job_rings_right_after_the_start():
    """What became due while the program was down must not wait for a whole interval."""
    ticks, rung = Ticks(), asyncio.Event()

    async def work() -> Done:
        rung.set()
        return NOTHING

    ticks.every(3600, "work", work)
    ticks.start()
    await asyncio.wait_for(rung.wait(), 5)
    ticks.stop()


async def test_a_job_that_did_something_leaves_one_line():
    """Who runs the program sees what happened by itself, and is not told of every idle second."""
    ticks, counts = Ticks(), [{"started": 0, "dropped": 0}, {"started": 2, "dropped": 0}]

    async def work() -> Done:
        return counts.pop(0)

    ticks.every(3600, "reminders", work)
    with structlog.testing.capture_logs() as lines:
        await ticks.ring("reminders")
        await ticks.ring("reminders")
    assert len(lines) == 1
    assert lines[0].items() >= {"event": "job_done", "job": "reminders", "started": 2}.items()


async def test_a_job_that_goes_on_failing_is_logged_once_until_it_is_well_again():
    """A line a second would bury the one that matters."""
    ticks, outcomes = Ticks(), [False, False, True, False]

    async def work() -> Done:
        if not outcomes.pop(0):
            raise ZeroDivisionError
        return NOTHING

    ticks.every(3600, "work", work)
    with structlog.testing.capture_logs() as lines:
        for _ in range(4):
            await ticks.ring("work")
    assert [line["event"] for line in lines] == ["job_failed", "job_recovered", "job_failed"]


async def test_a_bell_says_how_late_it_rang():
    """A program that cannot keep up must be seen before people miss their reminders."""
    moments = iter([100.0, 101.25, 102.0, 109.0, 110.0])
    heard: list[tuple[str, float]] = []
    ticks = Ticks(lambda job, late: heard.append((job, late)), now=lambda: next(moments))

    async def work() -> Done:
        return NOTHING

    ticks.every(1, "work", work)
    for _ in range(5):
        await ticks._jobs["work"].tick()
    assert heard == [("work", late) for late in (0, 0.25, 0, 6, 0)]
