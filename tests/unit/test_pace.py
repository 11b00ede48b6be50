import asyncio
import itertools
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator

import pytest

from core.model.delivery import Lane
from delivery.pace import NO_CHAT, PaceLimits, SlidingPace
from tests.fakes.time import FakeTime

EXACT = PaceLimits(slack_seconds=0, chat_slack_seconds=0)
ONE = PaceLimits(messages_per_second=1, slack_seconds=0, chat_slack_seconds=0)


class Queue:
    """People who want to send, and the moment at which each was let go.

    Attributes:
        way: how long the next calls take to Telegram; as long again takes the answer.
        arrived: when Telegram saw each call.
    """

    def __init__(self, limits: PaceLimits = EXACT, *, way: float = 0.0) -> None:
        self.time = FakeTime()
        self.pace = SlidingPace(limits, now=self.time.now, timers=self.time)
        self.start = self.time.seconds
        self.gone: list[tuple[float, str]] = []
        self.arrived: list[float] = []
        self.ways: Iterator[float] = itertools.repeat(way)
        self.tasks: list[asyncio.Task[None]] = []

    def want(self, chat: int, lane: Lane, name: str = "") -> asyncio.Task[None]:
        async def go() -> None:
            turn = await self.pace.take(chat, lane)
            way = next(self.ways)
            self.gone.append((round(self.time.seconds - self.start, 6), name or str(chat)))
            self.arrived.append(self.time.seconds - self.start + way)
            if way:
                self.time.call_later(way + 0.02, turn.over)
            else:
                turn.over()

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


def most_in_a_second(moments: list[float]) -> int:
    """Return how many the fullest sliding second holds."""
    known = sorted(moments)
    return max(bisect_left(known, one + 1 - 1e-6) - place for place, one in enumerate(known))


async def test_never_more_than_thirty_leave_in_any_sliding_second():
    """One more and Telegram halts the whole bot for everybody."""
    queue = Queue()
    for chat in range(1, 151):
        queue.want(chat, Lane(chat % 4))
    await queue.all_gone()
    assert most_in_a_second([moment for moment, _ in queue.gone]) == 30
    assert len(queue.gone) == 150
    assert queue.gone[-1][0] < 5.1


async def test_a_broadcast_holds_the_limit_and_telegram_never_sees_one_too_many():
    """Requests overtake each other; what counts is when they are there, not when they left."""
    queue = Queue(PaceLimits())
    queue.ways = itertools.cycle([0.050, 0.052, 0.051, 0.050, 0.054, 0.050, 0.053])
    for chat in range(1, 631):
        queue.want(chat, Lane.BRIEFING)
    await queue.all_gone()
    assert most_in_a_second(queue.arrived) == 30
    reached = sum(1 <= moment < 21 for moment in queue.arrived) / 20
    assert reached > 30 * 0.99


async def test_calls_that_are_held_up_cost_pace_and_never_break_the_limit():
    """A congested line delivers what it held back at once, together with what comes after."""
    queue = Queue(PaceLimits())
    queue.ways = itertools.cycle([0.05] * 40 + [0.9, 0.7, 0.5, 0.3, 0.1])
    for chat in range(1, 400):
        queue.want(chat, Lane.BRIEFING)
    await queue.all_gone()
    assert most_in_a_second(queue.arrived) <= 30


async def test_a_waiting_answer_goes_before_everything_else():
    """Whoever is at the screen must not stand behind a broadcast to thousands."""
    queue = Queue(ONE)
    for lane in (Lane.BRIEFING, Lane.BRIEFING, Lane.REMINDER, Lane.ALERT):
        queue.want(len(queue.tasks) + 1, lane, lane.name)
        await queue.settle()
    queue.want(9, Lane.ANSWER, "ANSWER")
    await queue.all_gone()
    names = [name for _, name in queue.gone]
    assert names == ["BRIEFING", "ANSWER", "ALERT", "REMINDER", "BRIEFING"]


async def test_an_answer_waits_for_the_next_place_and_no_longer():
    """A tap during a broadcast at full pace is answered as if there were none."""
    queue = Queue(way=0.03)
    for chat in range(1, 400):
        queue.want(chat, Lane.BRIEFING)
    asked = [1 + tap / 5 + tap * 0.0007 for tap in range(40)]
    for tap, moment in enumerate(asked):
        await queue.until(moment)
        queue.want(1000 + tap, Lane.ANSWER, "tap")
        await queue.settle()
    await queue.all_gone()
    taps = [moment for moment, name in queue.gone if name == "tap"]
    waits = [went - moment for went, moment in zip(taps, asked, strict=True)]
    assert max(waits) < 0.04
    assert most_in_a_second(queue.arrived) <= 30


async def test_a_burst_of_answers_passes_at_once():
    """After a quiet moment nobody has to wait for an even spacing."""
    queue = Queue()
    for chat in range(1, 31):
        queue.want(chat, Lane.ANSWER)
    await queue.settle()
    assert len(queue.gone) == 30


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
    queue = Queue(ONE)
    queue.want(1, Lane.ANSWER)
    queue.want(2, Lane.ANSWER)
    await queue.until(0.5)
    queue.pace.halt(5)
    await queue.all_gone()
    assert queue.gone == [(0, "1"), (5.5, "2")]


async def test_who_stops_waiting_takes_no_place():
    """A cancelled handler must not slow down the others, nor leave its place in the queue."""
    queue = Queue(ONE)
    queue.want(1, Lane.ANSWER)
    gone = queue.want(2, Lane.ANSWER)
    queue.want(3, Lane.ANSWER)
    await queue.settle()
    gone.cancel()
    await queue.all_gone()
    assert queue.gone == [(0, "1"), (1, "3")]


async def test_room_tells_how_many_are_worth_having_at_hand():
    """The engine claims what leaves within moments: a crash leaves few in doubt, no place empty."""
    queue = Queue()
    assert (queue.pace.room(Lane.BRIEFING), queue.pace.opens_in(Lane.BRIEFING)) == (12, 0)
    for chat in range(1, 14):
        queue.want(chat, Lane.BRIEFING)
    await queue.settle()
    assert (len(queue.gone), queue.pace.room(Lane.BRIEFING)) == (1, 0)
    opens = queue.pace.opens_in(Lane.BRIEFING)
    assert 0 < opens < 0.4
    await queue.until(opens)
    assert queue.pace.room(Lane.BRIEFING) >= 2
    await queue.all_gone()


async def test_at_a_thousand_a_second_timers_of_a_millisecond_are_no_limit():
    """Whoever pays for a thousand a second must get them."""
    queue = Queue(PaceLimits(messages_per_second=1000), way=0.05)
    for chat in range(1, 3001):
        queue.want(chat, Lane.BRIEFING)
    await queue.all_gone()
    assert queue.gone[-1][0] < 3.03
    assert most_in_a_second(queue.arrived) <= 1000


async def test_a_429_makes_everything_slower_and_the_pace_comes_back():
    """Going on at the same pace after a refusal brings the next one at once."""
    queue = Queue()
    queue.pace.refused(1, 5)
    queue.pace.refused(1, 6)  # was under way together with the other
    assert (queue.pace.halts, queue.pace.limit) == (1, 22)
    queue.time.seconds += 11
    assert queue.pace.limit == 25
    queue.time.seconds += 20
    assert queue.pace.limit == 30
    queue.pace.refused(1, 5)
    queue.time.seconds += 2
    queue.pace.refused(1, 5)
    assert (queue.pace.halts, queue.pace.limit) == (3, 17)


async def test_a_429_for_a_chat_at_its_own_limit_does_not_slow_the_others_down():
    """One talkative chat says nothing about the limit of all."""
    queue = Queue()
    for _ in range(5):
        await queue.pace.take(5, Lane.ANSWER)
    queue.pace.refused(3, 5)
    assert (queue.pace.limit, queue.pace.room(Lane.ALERT)) == (30, 0)
    assert queue.pace.halted_for == pytest.approx(3)


async def test_a_share_of_the_allowance_is_kept_from_the_moment_on():
    """What another worker was given must not be used here as well."""
    queue = Queue(way=0.05)
    for chat in range(1, 200):
        queue.want(chat, Lane.BRIEFING)
    await queue.until(2.0)
    queue.pace.share(0)
    await queue.until(4.0)
    queue.pace.share(8)
    await queue.until(7.0)
    gone = [moment for moment, _ in queue.gone]
    assert sum(2 < moment < 4 for moment in gone) == 0
    assert 23 <= sum(4 <= moment < 7 for moment in gone) <= 24
    queue.pace.share(1000)
    await queue.all_gone()


async def test_who_is_let_go_and_told_to_stop_at_once_gives_the_place_back():
    """A place that nobody uses would be missing until it is given up for lost."""
    queue = Queue(ONE)
    queue.want(1, Lane.ANSWER)
    late = queue.want(2, Lane.ANSWER)
    await queue.settle()
    assert queue.time.ring_next()
    late.cancel()
    await queue.settle()
    assert late.cancelled()
    queue.want(3, Lane.ANSWER)
    await queue.settle()
    assert queue.gone[-1] == (1, "3")


async def test_a_full_chat_can_be_asked_about_without_waiting():
    """A delivery to a full chat goes back to its queue instead of keeping others from leaving."""
    queue = Queue()
    assert queue.pace.chat_opens_in(5) == 0
    for _ in range(5):
        (await queue.pace.take(5, Lane.ALERT)).over()
        queue.time.seconds += 0.04
    assert queue.pace.chat_opens_in(5) == pytest.approx(0.8)


async def test_idle_chats_are_forgotten():
    """A broadcast to a hundred thousand people must not stay in memory."""
    queue = Queue(PaceLimits(messages_per_second=1_000_000))
    for chat in range(1, 20_000):
        (await queue.pace.take(chat, Lane.BRIEFING)).over()
        (await queue.pace.take(-chat, Lane.BRIEFING)).over()
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


async def test_whoever_asked_is_told_of_a_halt():
    """The other workers must know at once."""
    told: list[float] = []
    queue = Queue()
    queue.pace.tell_halts(lambda: told.append(queue.pace.halted_for))
    queue.pace.refused(4, 5)
    assert told == [4]
