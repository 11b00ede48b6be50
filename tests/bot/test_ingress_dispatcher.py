"""The dispatcher and the intake on an in-memory inbox."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.ingress.dispatcher import Dispatcher, DispatcherLimits, Handling
from bot.ingress.intake import Intake, order_key
from core.model.identity import UpdateId
from core.ports.storage import StorageUnavailable
from tests.fakes.clock import FakeClock
from tests.fakes.storage import FakeInbox, FakeStorage


def update(number: int, chat: int = 1, text: str = "") -> dict[str, Any]:
    return {"update_id": number, "message": {"chat": {"id": chat}, "text": text}}


async def nothing(payload: dict[str, Any]) -> None:
    return


class Desk:
    """An intake, a dispatcher, and a handler that the test writes."""

    def __init__(self, **limits: Any) -> None:
        self.storage, self.clock = FakeStorage(), FakeClock()
        self.seen: list[int] = []
        self.apologies: list[tuple[int, str]] = []
        self.asked_patience: list[int] = []
        self.act: Callable[[dict[str, Any]], Awaitable[bool | None]] = nothing
        handling = Handling(self.handle, self.apologise, self.ask_patience)
        self.dispatcher = Dispatcher(
            self.storage,
            handling,
            clock=self.clock,
            limits=DispatcherLimits(**{"first_back_off_seconds": 0.001, **limits}),
        )
        self.intake = Intake(self.storage, self.dispatcher, self.clock)

    @property
    def inbox(self) -> FakeInbox:
        return self.storage.committed.inbox

    async def handle(self, payload: dict[str, Any], update_id: UpdateId) -> bool | None:
        assert payload["update_id"] == update_id
        answer = await self.act(payload)
        self.seen.append(update_id)
        return answer

    async def apologise(self, payload: dict[str, Any], code: str) -> None:
        self.apologies.append((payload["update_id"], code))

    async def ask_patience(self, payload: dict[str, Any]) -> None:
        self.asked_patience.append(payload["update_id"])

    async def idle(self) -> None:
        await asyncio.wait_for(self.dispatcher.idle(), 5)


@pytest.fixture
async def desk() -> Desk:
    return Desk()


async def test_a_batch_is_written_down_in_one_go_before_anything_is_done(desk):
    """Killed a moment later, nothing of it is lost; and a commit per update would be slow."""
    written: list[int] = []

    async def act(payload):
        written.append(len(desk.inbox.open))

    desk.act = act
    await desk.intake.take_in([update(n, chat=n) for n in range(1, 101)])
    await desk.idle()
    assert desk.inbox.batches == [list(range(1, 101))]
    assert written[0] == 100
    assert set(desk.inbox.ended) == set(range(1, 101))


async def test_an_update_that_comes_twice_acts_once(desk):
    """Telegram repeats whatever it is not sure we have; also long after, and out of order."""
    await desk.intake.take_in([update(7)])
    await desk.idle()
    await desk.intake.take_in([update(7), update(3), update(3)])
    await desk.idle()
    assert desk.seen == [7, 3]


async def test_one_chat_is_served_in_order_and_others_meanwhile(desk):
    """Two fast taps must not overtake each other, and nobody waits for a stranger's upload."""
    slow, third_is_done = asyncio.Event(), asyncio.Event()

    async def act(payload):
        if payload["update_id"] == 1:
            await slow.wait()
        if payload["update_id"] == 3:
            third_is_done.set()

    desk.act = act
    await desk.intake.take_in([update(1), update(2), update(3, chat=9), update(4)])
    await asyncio.wait_for(third_is_done.wait(), 5)
    slow.set()
    await desk.idle()
    assert desk.seen == [3, 1, 2, 4]


async def test_no_more_chats_than_allowed_are_served_at_once():
    """A rush must not open a thousand database units and sockets at the same moment."""
    desk, running, most = Desk(chats=3), 0, 0

    async def act(payload):
        nonlocal running, most
        running += 1
        most = max(most, running)
        for _ in range(5):
            await asyncio.sleep(0)
        running -= 1

    desk.act = act
    await desk.intake.take_in([update(n, chat=n) for n in range(1, 31)])
    await desk.idle()
    assert (most, len(desk.seen)) == (3, 30)


async def test_too_much_at_once_holds_up_the_intake():
    """Memory stays bounded: Telegram keeps what we cannot take yet."""
    desk, gate = Desk(queued=2), asyncio.Event()

    async def act(payload):
        await gate.wait()

    desk.act = act
    await desk.intake.take_in([update(1), update(2)])
    third = asyncio.create_task(desk.intake.take_in([update(3)]))
    for _ in range(20):
        await asyncio.sleep(0)
    assert not third.done()
    gate.set()
    await asyncio.wait_for(third, 5)
    await desk.idle()
    assert desk.seen == [1, 2, 3]


async def test_a_surprise_ends_with_a_code_and_an_apology_and_the_next_goes_on(desk):
    """The person gets the code that the log has, and can go on at once."""

    async def act(payload):
        if payload["update_id"] == 1:
            raise ZeroDivisionError

    desk.act = act
    await desk.intake.take_in([update(1), update(2)])
    await desk.idle()
    ((number, code),) = desk.apologies
    assert (number, desk.seen, desk.inbox.ended) == (1, [2], {1: code, 2: ""})
    assert len(code) == 8


async def test_every_update_leaves_one_line_that_says_what_came_of_it(desk):
    """Ids and kinds are enough to follow a complaint, and hold nobody's words."""

    async def act(payload):
        if payload["update_id"] == 1:
            raise ZeroDivisionError

    desk.act = act
    tapped = {"update_id": 2, "callback_query": {"message": {"chat": {"id": 1}}, "data": "o:home"}}
    with capture_logs() as lines:
        await desk.intake.take_in([update(1, text="a secret"), tapped])
        await desk.idle()
    done = [line for line in lines if line["event"] == "update_done"]
    assert [(line["update_id"], line["kind"], line["outcome"]) for line in done] == [
        (1, "message", "failed"),
        (2, "callback_query", "ended"),
    ]
    assert "a secret" not in repr(done)


async def test_an_apology_that_fails_stops_nothing(desk):
    """The person may have blocked the bot by now."""

    async def act(payload):
        raise ZeroDivisionError

    async def apologise(payload, code):
        raise ConnectionError

    desk.act = act
    handling = Handling(desk.handle, apologise, desk.ask_patience)
    dispatcher = Dispatcher(desk.storage, handling, clock=desk.clock)
    await Intake(desk.storage, dispatcher, desk.clock).take_in([update(1), update(2)])
    await asyncio.wait_for(dispatcher.idle(), 5)
    assert set(desk.inbox.ended) == {1, 2}


async def test_a_handler_that_hangs_fails_and_frees_its_chat():
    """Otherwise one hanging download would mute that person for ever."""
    desk = Desk(handler_seconds=0.01)

    async def act(payload):
        if payload["update_id"] == 1:
            await asyncio.Event().wait()

    desk.act = act
    await desk.intake.take_in([update(1), update(2)])
    await desk.idle()
    assert (desk.seen, [number for number, _ in desk.apologies]) == ([2], [1])


async def test_an_update_waits_for_storage_and_its_person_is_told_once(desk):
    """Nothing that somebody wrote is lost because a disk is full for a minute."""
    failures = 3

    async def act(payload):
        nonlocal failures
        if payload["update_id"] == 1 and failures:
            failures -= 1
            raise StorageUnavailable

    desk.act = act
    await desk.intake.take_in([update(1), update(2)])
    await desk.idle()
    assert (desk.seen, desk.asked_patience, desk.apologies) == ([1, 2], [1], [])


async def test_who_writes_to_a_full_disk_is_told_once_that_it_is_not_received(desk):
    """Silence would look like success; and a sentence for every attempt would be a flood."""
    batch = [update(1, chat=1), update(2, chat=1), update(3, chat=2)]
    for failing in (2, 1):
        desk.storage.commits_fail = failing
        for _ in range(failing):
            with pytest.raises(StorageUnavailable):
                await desk.intake.take_in(batch)
        await desk.intake.take_in(batch)
    await desk.idle()
    assert desk.asked_patience == [1, 3, 1, 3]
    assert sorted(desk.seen) == [1, 2, 3]


async def test_ends_are_written_when_storage_is_back(desk):
    """An end that is lost would let the update act again at the next start."""
    await desk.intake.take_in([update(1)])
    desk.storage.commits_fail = 2
    await desk.idle()
    assert (desk.inbox.ended, desk.storage.refused) == ({1: ""}, 2)


async def test_what_its_handler_ended_is_not_ended_again(desk):
    """The handler's transaction has done it; another one per update would cost half the speed."""

    async def act(payload):
        return True

    desk.act = act
    await desk.intake.take_in([update(1)])
    await desk.idle()
    assert desk.inbox.ended == {}


async def test_storage_that_is_away_takes_nothing_in(desk):
    """What is not on disk must not be confirmed."""
    desk.storage.commits_fail = 1
    with pytest.raises(StorageUnavailable):
        await desk.intake.take_in([update(1)])
    assert (desk.seen, desk.inbox.open) == ([], {})


async def test_a_restart_goes_on_with_what_was_waiting(desk):
    """Killed with ten updates queued, all ten are acted on after the start."""
    await desk.dispatcher.stop()
    await desk.intake.take_in([update(n, text="É") for n in range(1, 11)])
    assert desk.seen == []
    after = Desk()
    after.storage = desk.storage
    handling = Handling(after.handle, after.apologise)
    dispatcher = Dispatcher(desk.storage, handling, clock=desk.clock)
    await dispatcher.resume()
    await asyncio.wait_for(dispatcher.idle(), 5)
    assert after.seen == list(range(1, 11))
    assert set(desk.inbox.ended) == set(range(1, 11))


async def test_stopping_lets_the_running_finish_and_leaves_the_rest(desk):
    """A restart for an update loses nothing and doubles nothing."""
    gate = asyncio.Event()

    async def act(payload):
        await gate.wait()

    desk.act = act
    await desk.intake.take_in([update(1), update(2)])
    await asyncio.sleep(0)
    stopping = asyncio.create_task(desk.dispatcher.stop())
    await asyncio.sleep(0)
    gate.set()
    await asyncio.wait_for(stopping, 5)
    assert (desk.seen, set(desk.inbox.ended), set(desk.inbox.open)) == ([1], {1}, {2})


async def test_junk_among_updates_is_left_out(desk):
    """A wrong post to the webhook must not stop what came with it."""
    junk: list[Any] = [{"message": {}}, "text", {"update_id": "5"}]
    await desk.intake.take_in([*junk, update(1)])
    await desk.idle()
    assert desk.seen == [1]


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ({"message": {"chat": {"id": -5}, "from": {"id": 7}}}, "-5"),
        ({"edited_message": {"chat": {"id": 7}}}, "7"),
        ({"callback_query": {"from": {"id": 7}, "message": {"chat": {"id": -5}}}}, "-5"),
        ({"callback_query": {"from": {"id": 7}, "inline_message_id": "x"}}, "7"),
        ({"my_chat_member": {"chat": {"id": 7}, "from": {"id": 7}}}, "7"),
        ({"something_new": {}}, "none"),
    ],
)
def test_updates_of_one_chat_share_a_key(content, key):
    """A tap and a message of one person must stay in order with each other."""
    assert order_key(json.loads(json.dumps({"update_id": 1, **content}))) == key
