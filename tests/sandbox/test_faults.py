"""Faults, flood control and the clock: trouble to order, and time to move."""

# Every field is optional in the client libraries; one that is missing fails the test anyway.
# mypy: disable-error-code="union-attr"

import asyncio
from datetime import datetime, timedelta

import httpx
import pytest
from telegram import Bot

from sandbox.client import Person, RefusedError, Sandbox
from tests.sandbox.conftest import TOKEN, Wire


async def test_an_ordered_error_strikes_as_often_as_it_was_ordered(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """Two failures and then success is what a retry is tested with."""
    await sandbox.fault("sendMessage", code=502, times=2)
    for _ in range(2):
        assert await wire.refusal("sendMessage", chat_id=member.id, text="x") == (
            502,
            "Bad Gateway",
        )
    await wire.result("sendMessage", chat_id=member.id, text="x")
    assert len(await member.messages()) == 2


async def test_an_ordered_429_names_its_seconds_twice(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """Clients read the body or the header."""
    await sandbox.fault("*", retry_after=7, times=1)
    response = await wire.http.post(f"/bot{TOKEN}/getMe")
    assert response.status_code == 429
    assert response.headers["retry-after"] == "7"
    assert response.json() == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }


@pytest.mark.parametrize(("drop", "messages"), [("before", 1), ("after", 2)])
async def test_a_dropped_connection_may_or_may_not_have_had_its_effect(
    wire: Wire, sandbox: Sandbox, member: Person, drop: str, messages: int
) -> None:
    """The bot cannot know which it was; that is why doubt is written down."""
    await sandbox.fault("sendMessage", drop=drop, times=1)
    with pytest.raises(httpx.TransportError):
        await wire.call("sendMessage", chat_id=member.id, text="x")
    assert len(await member.messages()) == messages


async def test_a_download_meets_faults_too(
    wire: Wire, sandbox: Sandbox, member: Person, bot: Bot
) -> None:
    """A report's attachment must survive a Telegram that fails in the middle."""
    sent = await bot.send_document(member.id, b"content")
    path = (await wire.result("getFile", file_id=sent.document.file_id))["file_path"]
    await sandbox.fault("download", code=500, times=1)
    await sandbox.fault("download", drop="before", times=1)
    await sandbox.fault("download", delay_seconds=0, times=1)
    address = f"/file/bot{TOKEN}/{path}"
    assert (await wire.http.get(address)).status_code == 500
    with pytest.raises(httpx.TransportError):
        await wire.http.get(address)
    assert (await wire.http.get(address)).content == b"content"


async def test_a_delay_holds_only_the_method_that_it_was_ordered_for(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """A slow line for one thing must not hide that the rest works."""
    await sandbox.fault("sendMessage", delay_seconds=3_600, times=1)
    slow = asyncio.ensure_future(wire.call("sendMessage", chat_id=member.id, text="x"))
    await wire.result("getMe")
    assert not slow.done()
    slow.cancel()
    await asyncio.gather(slow, return_exceptions=True)


async def test_a_slow_line_brings_an_answer_in_pieces(
    wire: Wire, sandbox: Sandbox, member: Person, bot: Bot
) -> None:
    """On a bad connection a file comes for minutes; what has come must not be taken for all."""
    content = bytes(range(256)) * 20
    sent = await bot.send_document(member.id, content)
    path = (await wire.result("getFile", file_id=sent.document.file_id))["file_path"]
    address = f"/file/bot{TOKEN}/{path}"
    await sandbox.fault("download", bytes_per_second=20, times=1)
    async with wire.http.stream("GET", address) as response:
        pieces = response.aiter_raw()
        first = await anext(pieces)
        assert len(first) < len(content) == int(response.headers["content-length"])
    await sandbox.fault("*", bytes_per_second=1e6)
    assert (await wire.http.get(address)).content == content
    again = await bot.send_document(member.id, content)
    assert again.document.file_size == len(content)


async def test_an_upload_on_a_slow_line_takes_as_long_as_its_bytes(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """Sending a file is the first thing that a bad connection breaks."""
    await sandbox.fault("*", bytes_per_second=1)
    files = {"document": ("a.bin", bytes(100_000))}
    upload = wire.http.post(f"/bot{TOKEN}/sendDocument", data={"chat_id": member.id}, files=files)
    slow = asyncio.ensure_future(upload)
    assert (await sandbox.request("GET", "/sim/fault"))["faults"]
    assert not slow.done()
    slow.cancel()
    await asyncio.gather(slow, return_exceptions=True)
    assert all("document" not in message.raw for message in await member.messages())


async def test_lifted_faults_strike_no_more(wire: Wire, sandbox: Sandbox) -> None:
    """The page's button for a Telegram that is down goes off again."""
    await sandbox.fault("*", code=503)
    assert (await wire.refusal("getMe"))[0] == 503
    assert (await sandbox.request("GET", "/sim/fault"))["faults"] == [{"method": "*", "code": 503}]
    await sandbox.clear_faults()
    await wire.result("getMe")


@pytest.mark.parametrize(
    "order",
    [
        {},
        {"method": "*"},
        {"method": "*", "code": 200},
        {"method": "*", "code": "x"},
        {"method": "*", "drop": "sideways"},
        {"method": "*", "delay_seconds": -1},
        {"method": "*", "bytes_per_second": 0},
        {"method": "*", "code": 500, "times": 0},
        {"method": "*", "code": 500, "unknown": 1},
    ],
)
async def test_a_fault_that_means_nothing_is_refused(sandbox: Sandbox, order: dict) -> None:
    """A mistake in an order would otherwise pass for a test that proves something."""
    with pytest.raises(RefusedError) as refused:
        await sandbox.request("POST", "/sim/fault", json=order)
    assert refused.value.status == 400


async def test_one_private_chat_takes_a_burst_of_five(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """On by default: a bot that only works without limits does not work."""
    await sandbox.limits(enabled=True)
    for _ in range(5):
        await wire.result("sendMessage", chat_id=member.id, text="x")
    answer = await wire.call("sendMessage", chat_id=member.id, text="x")
    assert answer["error_code"] == 429
    assert answer["parameters"] == {"retry_after": 1}
    await wire.result("sendChatAction", chat_id=member.id, action="typing")
    sent = (await member.messages())[-1]
    await wire.result("deleteMessage", chat_id=member.id, message_id=sent.id)


async def test_one_group_takes_twenty_a_minute(
    wire: Wire, sandbox: Sandbox, member: Person
) -> None:
    """A group's pace is slower, and its wait is long."""
    group = await sandbox.add_group("Team", [member])
    await sandbox.limits(enabled=True)
    for _ in range(20):
        await wire.result("sendMessage", chat_id=group["id"], text="x")
    answer = await wire.call("sendMessage", chat_id=group["id"], text="x")
    assert answer["error_code"] == 429
    assert 50 <= answer["parameters"]["retry_after"] <= 60


async def test_all_chats_together_take_what_the_limit_says(wire: Wire, sandbox: Sandbox) -> None:
    """Thirty a second over all chats, or what was set."""
    people = [await sandbox.add_person(f"member-{number}") for number in range(12)]
    for person in people:
        await person.send("/start")
    await sandbox.limits(enabled=True, messages_per_second=3)
    sends = [wire.call("sendMessage", chat_id=person.id, text="x") for person in people]
    codes = [answer.get("error_code", 200) for answer in await asyncio.gather(*sends)]
    assert codes.count(200) >= 3
    assert 429 in codes


async def test_time_moves_forward_only(sandbox: Sandbox) -> None:
    """Reminders are proven by moving time; it must go where it was told."""
    before = await sandbox.clock()
    after = await sandbox.advance(3_600)
    assert timedelta(seconds=3_600) <= after - before < timedelta(seconds=3_660)
    for wrong in (-1, "x", None, True, 1e300):
        with pytest.raises(RefusedError) as refused:
            await sandbox.request("POST", "/sim/clock", json={"advance_seconds": wrong})
        assert refused.value.status == 400
    answer = await sandbox.request("GET", "/sim/clock")
    assert datetime.fromisoformat(answer["now"]).utcoffset() == timedelta(0)
