"""How fast a bot may ask and send, over HTTP, at moments that the test chooses."""

import asyncio
from collections.abc import Iterator

import pytest

from sandbox.client import Person
from sandbox.clock import Clock
from sandbox.flood import Flood
from sandbox.state import World
from sandbox.updates import Updates
from tests.sandbox.conftest import TOKEN, Wire, serve_in_thread


class Moment:
    """Real time that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1_000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def moment() -> Moment:
    """The moment at which everything happens."""
    return Moment()


@pytest.fixture
def world(moment: Moment) -> World:
    """A world whose pace goes by the moment."""
    world = World(token=TOKEN, clock=Clock())
    world.flood = Flood(moment)
    world.updates = Updates(moment)
    return world


@pytest.fixture
def base(world: World) -> Iterator[str]:
    """A server of its own for that world."""
    yield from serve_in_thread(world)


async def test_who_asks_the_same_within_half_a_second_gets_one_update(
    wire: Wire, member: Person, moment: Moment
) -> None:
    """A bot that does not confirm is slowed down, and must still get everything in the end."""
    for text in ("one", "two"):
        await member.send(text)
    counts = []
    for seconds in (0.0, 0.4, 0.4, 0.6):
        moment.seconds += seconds
        counts.append(len(await wire.result("getUpdates", offset=5)))
    assert counts == [2, 1, 1, 2]
    assert len(await wire.result("getUpdates", offset=6)) == 2


async def test_who_asks_the_same_within_three_seconds_waits_though_it_did_not_want_to(
    wire: Wire, member: Person, moment: Moment
) -> None:
    """A loop without a timeout must not spin: its next answer comes with the next update."""
    assert await wire.result("getUpdates", offset=5) == []
    moment.seconds += 3
    assert await wire.result("getUpdates", offset=5) == []
    moment.seconds += 2.9
    poll = asyncio.ensure_future(wire.result("getUpdates", offset=5, timeout=0))
    while not (await wire.http.get("/sim/bot")).json()["connected"]:
        assert not poll.done(), "it was answered at once"
    await member.send("now")
    assert [update["message"]["text"] for update in await poll] == ["now"]


@pytest.mark.parametrize(("paid", "most"), [(False, 30), (True, 1_000)])
async def test_paid_broadcast_lifts_the_free_pace(
    wire: Wire, world: World, moment: Moment, paid: bool, most: int
) -> None:
    """30 messages a second are free, 1,000 can be paid for; the next one is told to wait."""
    world.counts_only = True  # every positive id is somebody
    values = {"text": "x", "allow_paid_broadcast": paid}
    for chat_id in range(1, most + 1):
        await wire.result("sendMessage", chat_id=chat_id, **values)
    answer = await wire.call("sendMessage", chat_id=most + 1, **values)
    assert (answer["error_code"], answer["parameters"]) == (429, {"retry_after": 1})
    assert answer["description"] == "Too Many Requests: retry after 1"
    moment.seconds += 1
    await wire.result("sendMessage", chat_id=most + 1, **values)


async def test_what_was_paid_for_counts_for_what_is_free(wire: Wire, world: World) -> None:
    """A free message right after a paid broadcast is beyond the free pace."""
    world.counts_only = True
    for chat_id in range(1, 32):
        await wire.result("sendMessage", chat_id=chat_id, text="x", allow_paid_broadcast=True)
    assert (await wire.refusal("sendMessage", chat_id=99, text="x"))[0] == 429
    await wire.result("sendMessage", chat_id=99, text="x", allow_paid_broadcast=True)


async def test_one_chat_has_its_own_pace_that_no_payment_lifts(
    wire: Wire, world: World, moment: Moment
) -> None:
    """A burst passes, then one a second to a person and twenty a minute to a group."""
    world.counts_only = True
    for _ in range(5):
        await wire.result("sendMessage", chat_id=7, text="x", allow_paid_broadcast=True)
    paid = {"chat_id": 7, "text": "x", "allow_paid_broadcast": True}
    assert (await wire.refusal("sendMessage", **paid))[0] == 429
    moment.seconds += 1
    await wire.result("sendMessage", **paid)
    group = (await wire.http.post("/sim/groups", json={"title": "Team"})).json()["id"]
    for _ in range(20):
        await wire.result("sendMessage", chat_id=group, text="x")
    answer = await wire.call("sendMessage", chat_id=group, text="x")
    assert answer["parameters"] == {"retry_after": 60}
