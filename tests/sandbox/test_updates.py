"""Updates: at least once, in order, by asking or by webhook, for as long as Telegram keeps them."""

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from sandbox.client import Person, RefusedError, Sandbox
from sandbox.clock import Clock
from sandbox.methods.updates import get_updates
from sandbox.outgoing import Call
from sandbox.parameters import Parameters
from sandbox.state import World
from tests.sandbox.conftest import TOKEN, Wire

DAY = 86_400


async def test_an_update_stays_until_a_later_offset_confirms_it(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """A bot that dies between taking and handling gets it again."""
    await member.send("one")
    await member.send("two")
    first = await wire.result("getUpdates", offset=1)
    again = await wire.result("getUpdates", offset=2)
    assert [update["message"]["text"] for update in first] == ["one", "two"]
    assert again == first
    rest = await wire.result("getUpdates", offset=first[0]["update_id"] + 1)
    assert [update["message"]["text"] for update in rest] == ["two"]


async def test_a_negative_offset_keeps_only_the_newest(wire: Wire, member: Person) -> None:
    """So a bot skips what piled up."""
    for text in ("one", "two", "three"):
        await member.send(text)
    left = await wire.result("getUpdates", offset=-1)
    assert [update["message"]["text"] for update in left] == ["three"]


async def test_a_waiting_poll_ends_with_the_first_update(wire: Wire, member: Person) -> None:
    """Real blocking: the answer comes when something happens, not when the time is over."""
    poll = asyncio.ensure_future(wire.result("getUpdates", timeout=30))
    while not (await wire.http.get("/sim/bot")).json()["connected"]:
        assert not poll.done()
    sent = await wire.http.post("/sim/message", json={"user_id": member.id, "text": "now"})
    assert [update["update_id"] for update in await poll] == [sent.json()["update_id"]]


async def test_an_update_that_comes_just_as_a_poll_begins_to_wait_ends_it() -> None:
    """A tap in that instant would lie unseen until the poll is over, half a minute later."""
    world = World(token=TOKEN, clock=Clock())
    poll = asyncio.ensure_future(
        get_updates(Call(world, Parameters("getUpdates", {"timeout": "30"})))
    )
    now = world.clock.now()
    asyncio.get_running_loop().call_soon(
        lambda: world.updates.add("message", {"text": "now"}, chat_id=1, now=now)
    )
    for _ in range(10):
        await asyncio.sleep(0)
    assert poll.done(), "the poll still waits"
    assert len(json.loads(poll.result())) == 1


async def test_only_the_kinds_that_were_asked_for_arrive(wire: Wire, member: Person) -> None:
    """The choice is remembered until another is made."""
    await wire.result("getUpdates", offset=1, allowed_updates=["message"])
    await member.tap_data("x")
    await member.send("text")
    updates = await wire.result("getUpdates", offset=2)
    assert [list(update)[1] for update in updates] == ["message"]
    await wire.result("getUpdates", offset=3, allowed_updates=[])
    await member.tap_data("y")
    kinds = [list(update)[1] for update in await wire.result("getUpdates", offset=4)]
    assert kinds == ["message", "callback_query"]


async def test_callbacks_are_kept_150_seconds_and_messages_a_day(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """After an outage the bot must not expect what Telegram has thrown away."""
    await member.send("text")
    await member.tap_data("x")
    await sandbox.advance(151)
    updates = await wire.result("getUpdates", offset=1)
    assert [list(update)[1] for update in updates] == ["message"]
    await sandbox.advance(DAY)
    assert await wire.result("getUpdates", offset=2, timeout=0) == []


async def test_update_ids_jump_in_both_directions_when_none_wait(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """After a week without updates Telegram goes on anywhere; "greater than the last" is wrong."""
    await member.send("before")
    with pytest.raises(RefusedError) as refused:
        await sandbox.request("POST", "/sim/updates", json={"next_id": 10})
    assert refused.value.status == 409
    last = (await wire.result("getUpdates", offset=1))[0]["update_id"]
    await wire.result("getUpdates", offset=last + 1, timeout=0)
    await sandbox.request("POST", "/sim/updates", json={"next_id": 10})
    await member.send("far below")
    for offset in (last + 1, last + 2):  # a high offset of old confirms nothing
        (update,) = await wire.result("getUpdates", offset=offset)
        assert (update["update_id"], update["message"]["text"]) == (10, "far below")
    await wire.result("getUpdates", offset=11, timeout=0)
    await sandbox.request("POST", "/sim/updates", json={"next_id": 2_000_000_000})
    await member.send("far above")
    (update,) = await wire.result("getUpdates", offset=11)
    assert update["update_id"] == 2_000_000_000
    for wrong in (0, -1, 2**31, "x", None):
        with pytest.raises(RefusedError) as refused:
            await sandbox.request("POST", "/sim/updates", json={"next_id": wrong})
        assert refused.value.status == 400


async def test_update_ids_go_on_after_a_reset(wire: Wire, sandbox: Sandbox) -> None:
    """An id that came twice would be taken for one that was handled."""
    ids = []
    for _ in range(2):
        person = await sandbox.add_person("member-1")
        body = {"user_id": person.id, "text": "x"}
        answer = await sandbox.request("POST", "/sim/message", json=body)
        ids.append(answer["update_id"])
        await sandbox.reset()
    assert ids[1] == ids[0] + 1


class Hook:
    """A webhook of a bot: takes what is posted, with answers that a test can set."""

    def __init__(self) -> None:
        self.seen: asyncio.Queue[tuple[dict, str]] = asyncio.Queue()
        self.answers: list[tuple[int, bytes]] = []
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        fields = dict(line.split(": ", 1) for line in head.split("\r\n")[1:] if line)
        body = await reader.readexactly(int(fields["Content-Length"]))
        secret = fields.get("X-Telegram-Bot-Api-Secret-Token", "")
        status, answer = self.answers.pop(0) if self.answers else (200, b"")
        await self.seen.put((json.loads(body), secret))
        writer.write(b"HTTP/1.1 %d X\r\nContent-Length: %d\r\n\r\n" % (status, len(answer)))
        writer.write(answer)
        await writer.drain()
        writer.close()


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    """A webhook that listens."""
    hook = Hook()
    server = await asyncio.start_server(hook.serve, "127.0.0.1", 0)
    hook.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook"
    yield hook
    server.close()
    await server.wait_closed()


async def test_a_webhook_gets_updates_with_its_secret_and_in_order(
    wire: Wire, member: Person, hook: Hook
) -> None:
    """Order within a chat is what a dialogue stands on."""
    await wire.result("setWebhook", url=hook.url, secret_token="s3cret")
    for number in range(5):
        await member.send(f"text {number}")
    seen = [await asyncio.wait_for(hook.seen.get(), 20) for _ in range(5)]
    assert [update["message"]["text"] for update, _ in seen] == [f"text {n}" for n in range(5)]
    assert {secret for _, secret in seen} == {"s3cret"}
    await wire.result("deleteWebhook")


async def test_an_update_that_a_webhook_refuses_comes_again(
    wire: Wire, member: Person, hook: Hook
) -> None:
    """Only a 2xx says that the bot has it; until then nothing later of the chat comes."""
    hook.answers = [(500, b""), (200, b"")]
    await wire.result("setWebhook", url=hook.url)
    await member.send("first")
    await member.send("second")
    seen = [await asyncio.wait_for(hook.seen.get(), 20) for _ in range(3)]
    assert [update["message"]["text"] for update, _ in seen] == ["first", "first", "second"]
    info = await wire.result("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 500"
    await wire.result("deleteWebhook")


async def test_a_call_in_a_webhooks_answer_is_done(wire: Wire, member: Person, hook: Hook) -> None:
    """Telegram lets a bot answer in the same breath."""
    call = {"method": "sendMessage", "chat_id": member.id, "text": "in one breath"}
    hook.answers = [(200, json.dumps(call).encode())]
    await wire.result("setWebhook", url=hook.url)
    await member.send("hello")
    assert await member.wait_for("in one breath")
    await wire.result("deleteWebhook")


async def test_a_webhook_beyond_this_machine_is_never_called(wire: Wire, member: Person) -> None:
    """The sandbox must not be a way to make requests elsewhere."""
    await wire.result("setWebhook", url="http://192.0.2.1/hook")
    await member.send("hello")
    while "last_error_message" not in (info := await wire.result("getWebhookInfo")):
        pass
    assert info["last_error_message"] == "the sandbox posts to this machine only"
    assert info["pending_update_count"] == 1
    await wire.result("deleteWebhook")


@pytest.mark.parametrize(
    "values",
    [
        {"url": "nonsense"},
        {"url": "ftp://127.0.0.1/x"},
        {"url": "http://127.0.0.1:99999/"},
        {"url": "http:///x"},
        {"url": "http://127.0.0.1/", "secret_token": "with blanks"},
        {"url": "http://127.0.0.1/", "secret_token": "x" * 257},
    ],
)
async def test_a_webhook_that_cannot_be_is_refused(wire: Wire, values: dict) -> None:
    """A typing mistake must show when it is made."""
    code, _ = await wire.refusal("setWebhook", **values)
    assert code == 400


async def test_a_poll_that_the_client_gives_up_leaves_no_trace(wire: Wire, member: Person) -> None:
    """A client that stops in the middle must not hold the place of the next."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(wire.base.rsplit(":", 1)[1]))
    writer.write(f"GET /bot{TOKEN}/getUpdates?timeout=50 HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    await writer.drain()
    while not (await wire.http.get("/sim/bot")).json()["connected"]:
        pass
    writer.close()
    while (await wire.http.get("/sim/bot")).json()["connected"]:
        pass
    await member.send("after")
    assert len(await wire.result("getUpdates", offset=9)) == 1
    reader.feed_eof()


async def test_a_webhook_that_hangs_holds_only_its_own_chat(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """A bot that is stuck on one person must still hear the others."""
    other = await sandbox.add_person("member-2")
    heard: asyncio.Queue[str] = asyncio.Queue()
    over = asyncio.Event()

    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        await heard.put(json.loads(await reader.readuntil(b"}}"))["message"]["text"])
        await over.wait()
        writer.close()

    server = await asyncio.start_server(hang, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook"
    await wire.result("setWebhook", url=url)
    await member.send("stuck")
    await member.send("behind it")
    await other.send("from another")
    assert {await asyncio.wait_for(heard.get(), 20) for _ in range(2)} == {"stuck", "from another"}
    assert (await wire.result("getWebhookInfo"))["pending_update_count"] == 3
    await wire.result("deleteWebhook")
    over.set()
    server.close()
    await server.wait_closed()
    assert len(await wire.result("getUpdates", offset=1)) == 3
    assert heard.empty()


async def test_a_webhook_that_refuses_the_connection_is_tried_again(
    wire: Wire, member: Person, hook: Hook
) -> None:
    """A bot that restarts must find its updates when it is back."""
    closed = await asyncio.start_server(hook.serve, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{closed.sockets[0].getsockname()[1]}/hook"
    closed.close()
    await closed.wait_closed()
    await wire.result("setWebhook", url=address)
    await member.send("hello")
    while "last_error_message" not in (info := await wire.result("getWebhookInfo")):
        pass
    assert info["last_error_message"].startswith("Connection failed")
    await wire.result("setWebhook", url=hook.url)
    update, _ = await asyncio.wait_for(hook.seen.get(), 20)
    assert update["message"]["text"] == "hello"
    await wire.result("deleteWebhook")


async def test_a_webhook_that_hangs_holds_up_its_own_chat_only(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """Chats do not wait for each other, and the sandbox for none."""
    seen: asyncio.Queue[str] = asyncio.Queue()
    release = asyncio.Event()

    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        length = int(head.partition("Content-Length: ")[2].partition("\r\n")[0])
        text = json.loads(await reader.readexactly(length))["message"]["text"]
        await seen.put(text)
        if text == "stuck":
            await release.wait()
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(hang, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    await wire.result("setWebhook", url=f"http://127.0.0.1:{port}/")
    other = await sandbox.add_person("member-2")
    await member.send("stuck")
    assert await asyncio.wait_for(seen.get(), 20) == "stuck"
    await member.send("behind it")
    await other.send("free")
    assert await asyncio.wait_for(seen.get(), 20) == "free"
    release.set()
    assert await asyncio.wait_for(seen.get(), 20) == "behind it"
    await wire.result("deleteWebhook")
    server.close()
    await server.wait_closed()
