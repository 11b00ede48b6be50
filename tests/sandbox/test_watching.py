"""What watchers see: events that can be resumed, snapshots that can be replayed, the page."""

import json
from collections.abc import AsyncIterator

import httpx
import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup

from sandbox.client import Person, RefusedError, Sandbox
from tests.sandbox.conftest import NO_TLS, TOKEN, Wire, png


async def events(response: httpx.Response) -> AsyncIterator[tuple[int, str, dict]]:
    """The server-sent events of a response, one after another."""
    fields: dict[str, str] = {}
    async for line in response.aiter_lines():
        if line:
            name, _, value = line.partition(": ")
            fields[name] = value
        elif "data" in fields:
            yield int(fields["id"]), fields["event"], json.loads(fields["data"])
            fields = {}


async def until(response: httpx.Response, kind: str) -> list[tuple[int, str, dict]]:
    """All events up to the first of a kind."""
    seen = []
    async for event in events(response):
        seen.append(event)
        if event[1] == kind:
            break
    return seen


async def test_a_watcher_sees_what_happens_and_resumes_where_it_stopped(
    wire: Wire, bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """A page that lost its line for a moment misses nothing."""
    async with wire.http.stream("GET", "/sim/events") as response:
        sent = await bot.send_message(member.id, "one")
        await bot.send_chat_action(member.id, "typing")
        seen = await until(response, "action")
    kinds = [kind for _, kind, _ in seen]
    assert kinds == ["message", "call", "action"]
    assert seen[0][2]["chat_id"] == member.id
    assert seen[0][2]["message"]["text"] == "one"
    assert seen[1][2]["params"]["text"] == "one"
    await sent.edit_text("two")
    await sent.delete()
    await sandbox.advance(1)
    headers = {"Last-Event-ID": str(seen[-1][0])}
    async with wire.http.stream("GET", "/sim/events", headers=headers) as response:
        missed = await until(response, "clock")
    assert [kind for _, kind, _ in missed] == ["call", "edit", "call", "delete", "call", "clock"]
    assert missed[3][2]["message_ids"] == [sent.message_id]


@pytest.mark.parametrize("last", ["1", "99999999999999999"])
async def test_a_watcher_who_was_away_too_long_starts_afresh(wire: Wire, last: str) -> None:
    """After a restart, or too many events, the page must read everything anew."""
    headers = {"Last-Event-ID": last}
    async with wire.http.stream("GET", "/sim/events", headers=headers) as response:
        seen = await until(response, "reset")
    assert [kind for _, kind, _ in seen] == ["reset"]


async def test_a_snapshot_brings_everything_back(
    wire: Wire, bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """A bug report is a file that anyone can step into."""
    button = InlineKeyboardButton("Yes", callback_data="y")
    await bot.send_message(member.id, "?", reply_markup=InlineKeyboardMarkup([[button]]))
    photo = await bot.send_photo(member.id, png())
    await bot.set_my_commands([BotCommand("a", "b")])
    forum = await sandbox.add_group("Forum", [member], is_forum=True)
    await bot.create_forum_topic(forum["id"], "T")
    tapped = await member.tap("Yes")
    saved = await sandbox.request("GET", "/sim/snapshot")
    waiting = await wire.result("getUpdates", offset=1)
    await sandbox.reset()
    assert (await sandbox.request("GET", "/sim/chats"))["chats"] == []
    await sandbox.request("PUT", "/sim/snapshot", json=saved)
    assert await sandbox.request("GET", "/sim/snapshot") == saved
    assert [message.text for message in await member.messages()] == ["/start", "?", ""]
    assert await wire.result("getUpdates", offset=2) == waiting
    assert await bot.answer_callback_query(tapped["callback_query_id"])
    assert await sandbox.download(photo.photo[-1].file_id)
    assert len(await bot.get_my_commands()) == 1


async def test_a_watcher_is_told_to_come_back_soon(wire: Wire) -> None:
    """A browser's own wait after a lost line is several seconds, which feels broken."""
    async with wire.http.stream("GET", "/sim/events") as response:
        assert await anext(response.aiter_lines()) == "retry: 1000"


async def test_a_snapshot_with_a_large_file_can_be_taken_back(
    sandbox: Sandbox, member: Person
) -> None:
    """What the sandbox itself wrote must be readable to it, beyond the 64 MB of a request."""
    await member.send_file("document", bytes(49 * 1024 * 1024), "long.bin")
    address = f"{sandbox.base}/sim/snapshot"
    async with httpx.AsyncClient(timeout=90, trust_env=False, verify=NO_TLS) as http:
        saved = (await http.get(address)).content
        assert len(saved) > 64 * 1024 * 1024
        await sandbox.reset()
        assert (await http.put(address, content=saved)).status_code == 200
    document = (await member.messages())[-1].raw["document"]
    assert len(await sandbox.download(document["file_id"])) == 49 * 1024 * 1024


async def test_a_broken_snapshot_changes_nothing(sandbox: Sandbox, member: Person) -> None:
    """Half a state would be worse than none."""
    saved = await sandbox.request("GET", "/sim/snapshot")
    broken = {**saved, "files": [{"content": "!"}]}
    with pytest.raises(RefusedError):
        await sandbox.request("PUT", "/sim/snapshot", json=broken)
    assert await sandbox.request("GET", "/sim/snapshot") == saved


async def test_calls_are_listed_with_typed_parameters(
    wire: Wire, bot: Bot, sandbox: Sandbox, member: Person
) -> None:
    """The page's panel and the tests read what the bot asked for, without its token."""
    await bot.send_message(member.id, "x", disable_notification=True)
    await wire.refusal("sendMessage", chat_id=404, text="x")
    good, bad = await sandbox.calls("SENDMESSAGE")
    assert good["params"]["chat_id"] == member.id
    assert good["params"]["disable_notification"] is True
    assert good["response"]["result"]["text"] == "x"
    assert (bad["status"], bad["response"]["description"]) == (400, "Bad Request: chat not found")
    assert await sandbox.calls(since=bad["seq"]) == []
    assert TOKEN.split(":")[1] not in json.dumps(await sandbox.calls())


async def test_the_page_is_served_under_a_strict_policy(wire: Wire) -> None:
    """Nothing but the page's own files, and nothing from outside."""
    response = await wire.http.get("/")
    assert response.status_code == 200
    policy = response.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'")
    assert "unsafe" not in policy
    for path in (
        "/page/../state.py",
        "/page/..%2Fstate.py",
        "/page/%2e%2e/client.py",
        "/page//etc/passwd",
        "/page/nothing.js",
        "/page/",
    ):
        assert (await wire.http.get(path)).status_code == 404
