import asyncio
from collections import Counter

import pytest

from core.model.delivery import Lane
from delivery.pace import NO_CHAT, PaceLimits, SlidingPace
from tests.fakes.time import FakeTime

EXACT = PaceLimits(slack_seconds=0)


class Queue:
    """People who want to send, and the moment at which each was let go."""

    def __init__(self, limits: PaceLimits = EXACT) -> None:
        self.time = FakeTime()
        self.pace = SlidingPace(limits, now=self.time.now, timers=self.time)
        self.start = self.time.seconds
        self.gone: list[tuple[float, str]] = []
        self.tasks: list[asyncio.Task[None]] = []

    def want(self, chat: int, lane: Lane, name: str = "") -> asyncio.Task[None]:
        async def go() -> None:
            await self.pace.take(chat, lane)
            self.gone.append((round(self.time.seconds - self.start, 6), name or str(chat)))

        self.tasks.append(asyncio.create_task(go()))
        return self.tasks[-1]

    async def settle(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0)

    async def until(self, seconds: float) -> None:
        """Let timers ring up to that moment."""
        await self.settle()
        while (moment := self.time.next_at()) is not None and moment <= self.start + seconds:
            self.time.ring_next()
            await self.settle()
        self.time.seconds = self.start + seconds

    async def all_gone(self) -> None:
        await self.settle()
        while not all(task.done() for task in self.tasks):
            assert self.time.ring_next(), "someone waits, and no timer is set"
            await self.settle()


async def test_never_more_than_thirty_leave_in_any_sliding_second():
    """One more and Telegram halts the whole bot for everybody."""
    queue = Queue()
    for chat in range(1, 151):
        queue.want(chat, Lane(chat % 4))
    await queue.all_gone()
    moments = [moment for moment, _ in queue.gone]
    for first in moments:
        assert sum(first <= moment < first + 1 for moment in moments) <= 30
    assert len(moments) == 150
    assert moments[-1] < 7


async def test_a_waiting_answer_goes_before_everything_else():
    """Whoever is at the screen must not stand behind a broadcast to thousands."""
    queue = Queue(PaceLimits(messages_per_second=1, slack_seconds=0))
    for lane in (Lane.BRIEFING, Lane.BRIEFING, Lane.REMINDER, Lane.ALERT):
        queue.want(len(queue.tasks) + 1, lane, lane.name)
        await queue.settle()
    queue.want(9, Lane.ANSWER, "ANSWER")
    await queue.all_gone()
    names = [name for _, name in queue.gone]
    assert names == ["BRIEFING", "ANSWER", "ALERT", "REMINDER", "BRIEFING"]


async def test_a_broadcast_leaves_room_that_answers_find_at_once():
    """Five taps a second during a broadcast wait for nothing at all."""
    queue = Queue()
    for chat in range(1, 400):
        queue.want(chat, Lane.BRIEFING)
    for tap in range(40):
        await queue.until(tap / 5)
        queue.want(1000 + tap, Lane.ANSWER, "tap")
        await queue.settle()
    taps = [moment for moment, name in queue.gone if name == "tap"]
    assert taps == [tap / 5 for tap in range(40)]
    assert sum(name != "tap" for _, name in queue.gone) > 7.8 * 21
    await queue.all_gone()


async def test_a_private_chat_gets_a_burst_of_five_and_then_one_a_second():
    """More often than that and Telegram refuses, whatever room there is for others."""
    queue = Queue()
    for _ in range(8):
        queue.want(7, Lane.ANSWER)
    await queue.all_gone()
    assert [moment for moment, _ in queue.gone] == [0, 0, 0, 0, 0, 1, 2, 3]


async def test_a_group_gets_twenty_in_any_minute():
    """The limit of groups is another one than that of private chats."""
    queue = Queue()
    for _ in range(45):
        queue.want(-100, Lane.ANSWER)
    await queue.all_gone()
    assert Counter(moment for moment, _ in queue.gone) == {0: 20, 60: 20, 120: 5}


async def test_a_full_chat_does_not_hold_up_the_others():
    """One talkative chat at the head of the queue must cost only itself."""
    queue = Queue()
    for _ in range(6):
        queue.want(7, Lane.ALERT, "talkative")
    queue.want(8, Lane.ALERT, "other")
    await queue.all_gone()
    moments = {name: moment for moment, name in queue.gone}
    assert moments["other"] < 0.5 < moments["talkative"]


async def test_a_halt_holds_answers_too_and_a_shorter_one_does_not_lift_it():
    """After a 429 every further request makes it worse, from whichever part of the program."""
    queue = Queue()
    queue.pace.halt(10)
    queue.pace.halt(1)
    queue.want(1, Lane.ANSWER)
    await queue.until(9.9)
    assert queue.gone == []
    assert queue.pace.room(Lane.ANSWER) == 0
    assert queue.pace.opens_in(Lane.ANSWER) == pytest.approx(0.1)
    await queue.all_gone()
    assert queue.gone == [(10, "1")]


async def test_a_halt_that_comes_while_people_wait_holds_them():
    """A timer that was set before the halt must not let anybody slip through."""
    queue = Queue(PaceLimits(messages_per_second=1, slack_seconds=0))
    queue.want(1, Lane.ANSWER)
    queue.want(2, Lane.ANSWER)
    await queue.until(0.5)
    queue.pace.halt(5)
    await queue.all_gone()
    assert queue.gone == [(0, "1"), (5.5, "2")]


async def test_who_stops_waiting_takes_no_place():
    """A cancelled handler must not slow down the others, nor leave its place in the queue."""
    queue = Queue(PaceLimits(messages_per_second=1, slack_seconds=0))
    queue.want(1, Lane.ANSWER)
    gone = queue.want(2, Lane.ANSWER)
    queue.want(3, Lane.ANSWER)
    await queue.settle()
    gone.cancel()
    await queue.all_gone()
    assert queue.gone == [(0, "1"), (1, "3")]


async def test_room_tells_how_many_may_start_now():
    """The engine claims no more than can leave, so that a crash leaves few in doubt."""
    queue = Queue()
    assert (queue.pace.room(Lane.ANSWER), queue.pace.room(Lane.BRIEFING)) == (30, 6)
    for chat in range(1, 7):
        await queue.pace.take(chat, Lane.BRIEFING)
    assert (queue.pace.room(Lane.ANSWER), queue.pace.room(Lane.BRIEFING)) == (24, 0)
    assert queue.pace.opens_in(Lane.BRIEFING) == pytest.approx(1 / 27)
    queue.time.seconds += queue.pace.opens_in(Lane.BRIEFING)
    assert (queue.pace.room(Lane.BRIEFING), queue.pace.opens_in(Lane.BRIEFING)) == (1, 0)


async def test_a_full_chat_can_be_asked_about_without_waiting():
    """A delivery to a full chat goes back to its queue instead of keeping others from leaving."""
    queue = Queue()
    assert queue.pace.chat_opens_in(5) == 0
    for _ in range(5):
        await queue.pace.take(5, Lane.ALERT)
        queue.time.seconds += 0.04
    assert queue.pace.chat_opens_in(5) == pytest.approx(0.8)


async def test_idle_chats_are_forgotten():
    """A broadcast to a hundred thousand people must not stay in memory."""
    queue = Queue(PaceLimits(messages_per_second=1_000_000, slack_seconds=0))
    for chat in range(1, 20_000):
        await queue.pace.take(chat, Lane.BRIEFING)
        await queue.pace.take(-chat, Lane.BRIEFING)
        queue.time.seconds += 0.5
    assert len(queue.pace._chats) < 2100


async def test_calls_without_a_chat_count_for_all_only():
    """An inline message has no chat whose burst it could use up."""
    queue = Queue()
    for _ in range(30):
        queue.want(NO_CHAT, Lane.ANSWER)
    await queue.settle()
    assert len(queue.gone) == 30
    await queue.all_gone()
