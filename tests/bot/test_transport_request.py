"""The request class against a server of its own on loopback: phases, pace, floods, files."""

import asyncio
import io
import logging
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot, InputFile, InputMediaPhoto
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, TimedOut

from bot.transport.failures import FloodError, NotSentError
from bot.transport.lane import on_lane
from bot.transport.request import AiohttpRequest, Timeouts
from core.model.delivery import Lane
from tests.fakes.pace import FakePace

TOKEN = "123456789:" + "A" * 35
MESSAGE = {"message_id": 5, "date": 1, "chat": {"id": 7, "type": "private"}}
QUICK = Timeouts(connect=5, write_files=10, read=1)
Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Api:
    """A Bot API server whose answers the test writes."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, object]]] = []
        self.answers: list[Answer] = []
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path}", self._file)
        self.server = TestServer(app)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        fields: dict[str, object] = {}
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                fields[name] = (value.filename, value.file.read())
            else:
                fields[name] = value
        self.calls.append((request.match_info["method"], fields))
        if self.answers:
            return await self.answers.pop(0)(request)
        return ok(MESSAGE)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        if request.match_info["path"] == "gone":
            return web.Response(status=404)
        return web.Response(body=b"0123456789" * 20_000)

    def will(self, *answers: Answer | web.Response) -> None:
        for answer in answers:
            self.answers.append(_saying(answer) if isinstance(answer, web.Response) else answer)


def _saying(response: web.Response) -> Answer:
    async def answer(_: web.Request) -> web.StreamResponse:
        return response

    return answer


def ok(result: object) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def error(code: int, description: str, **parameters: object) -> web.Response:
    body: dict[str, object] = {"ok": False, "error_code": code, "description": description}
    if parameters:
        body["parameters"] = parameters
    return web.json_response(body, status=code)


async def hang_up(request: web.Request) -> web.StreamResponse:
    assert request.transport is not None
    request.transport.close()
    return web.Response()


async def never(request: web.Request) -> web.StreamResponse:
    await asyncio.Event().wait()
    return web.Response()


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    api = Api()
    await api.server.start_server()
    yield api
    await api.server.close()


@pytest.fixture
def pace() -> FakePace:
    return FakePace()


@pytest.fixture
async def bot(api: Api, pace: FakePace) -> AsyncIterator[Bot]:
    request = AiohttpRequest(pace, timeouts=QUICK)
    bot = Bot(TOKEN, base_url=str(api.server.make_url("/bot")), request=request)
    await request.initialize()
    yield bot
    await request.shutdown()


async def test_a_message_goes_out_with_its_text_as_typed(api, bot):
    """Letters of all our languages, line ends and markup must arrive unchanged."""
    text = "Şırnak & <b>état</b>\nniño 🕊"
    message = await bot.send_message(7, text, parse_mode="HTML")
    assert message.message_id == 5
    assert api.calls == [("sendMessage", {"chat_id": "7", "text": text, "parse_mode": "HTML"})]


async def test_files_go_out_as_multipart_byte_for_byte(api, bot):
    """Evidence that a reviewer asks for must be the same bytes, whatever they are."""
    content = bytes(range(256)) * 100
    name = 'kanıt "1"\r\nX: y.bin'
    await bot.send_document(7, InputFile(content, filename=name), caption="é")
    assert api.calls[0][1] == {
        "chat_id": "7",
        "caption": "é",
        "document": ('kanıt "1"X: y.bin', content),
    }


async def test_every_counted_call_takes_its_turn_and_no_other_does(api, bot, pace):
    """A call past the pace brings a 429 on everybody; a turn too many slows people down."""
    api.will(ok(MESSAGE), ok(MESSAGE), ok(True), ok(True), ok(True), ok([MESSAGE]), ok(MESSAGE))
    await bot.send_message(7, "a")
    await bot.edit_message_text("b", 7, 5)
    await bot.answer_callback_query("q")
    await bot.delete_message(7, 5)
    await bot.send_chat_action(7, "typing")
    photo = InputMediaPhoto("file-id")
    await bot.send_media_group(-9, [photo, photo, photo])
    with on_lane(Lane.BRIEFING):
        await bot.send_message(8, "c")
    answer = Lane.ANSWER
    assert pace.taken == [(7, answer), (7, answer), *[(-9, answer)] * 3, (8, Lane.BRIEFING)]
    assert [turn.ended for turn in pace.turns] == [True] * 6


async def test_no_connection_means_certainly_not_sent(pace):
    """What did not leave may safely be sent again; in doubt it could not."""
    request = AiohttpRequest(pace, timeouts=QUICK)
    await request.initialize()
    bot = Bot(TOKEN, base_url="http://127.0.0.1:1/bot", request=request)
    with on_lane(Lane.ALERT), pytest.raises(NotSentError):
        await bot.send_message(7, "a")
    await request.shutdown()
    with on_lane(Lane.ALERT), pytest.raises(NotSentError):
        await bot.send_message(7, "a")
    assert [turn.ended for turn in pace.turns] == [False, False]


@pytest.mark.parametrize(("answer", "kind"), [(never, TimedOut), (hang_up, NetworkError)])
async def test_what_breaks_after_the_request_left_is_unknown_and_not_repeated(
    api, bot, pace, answer, kind
):
    """Telegram may have sent it already: repeating is the caller's decision."""
    api.will(answer)
    with pytest.raises(kind) as caught:
        await bot.send_message(7, "a")
    assert not isinstance(caught.value, NotSentError | BadRequest)
    assert len(api.calls) == 1
    assert [turn.ended for turn in pace.turns] == [True]


@pytest.mark.parametrize("status", [500, 502, 504])
async def test_a_server_error_is_unknown(api, bot, status):
    """A gateway that gave up says nothing about what Telegram did behind it."""
    api.will(web.Response(status=status, text="<html>bad gateway</html>"))
    with pytest.raises(NetworkError) as caught:
        await bot.send_message(7, "a")
    assert not isinstance(caught.value, NotSentError | BadRequest | TimedOut)


async def test_an_answer_that_is_no_json_is_unknown_and_stays_out_of_the_log(api, bot, caplog):
    """An answer can hold what somebody wrote."""
    api.will(web.Response(text="secret words"))
    with caplog.at_level(logging.DEBUG, "telegram.request"), pytest.raises(NetworkError):
        await bot.send_message(7, "a")
    assert "secret words" not in caplog.text


async def test_refusals_arrive_as_what_they_are(api, bot):
    """Blocked, refused and wrong token lead to different acts."""
    api.will(
        error(403, "Forbidden: bot was blocked by the user"),
        error(400, "Bad Request: chat not found"),
        error(401, "Unauthorized"),
        error(413, "Request Entity Too Large"),
    )
    for kind in (Forbidden, BadRequest, InvalidToken, BadRequest):
        with pytest.raises(kind):
            await bot.send_message(7, "a")


async def test_a_429_halts_everything(api, bot, pace):
    """Telegram lengthens the ban of a bot that goes on."""
    api.will(
        error(429, "Too Many Requests: retry after 3", retry_after=3),
        web.Response(status=429, headers={"Retry-After": "4"}),
        web.Response(status=429),
    )
    with on_lane(Lane.BRIEFING):
        for _ in range(3):
            with pytest.raises(FloodError):
                await bot.send_message(7, "a")
    assert (pace.halts, pace.refused_chats) == ([3, 4, 1], [7, 7, 7])


async def test_a_straight_answer_that_was_throttled_is_said_after_the_halt(api, bot, pace):
    """The person at the screen must not lose the answer because a broadcast ran too fast."""
    api.will(error(429, "Too Many Requests: retry after 2", retry_after=2))
    assert (await bot.send_message(7, "a")).message_id == 5
    assert (pace.halts, len(pace.taken)) == ([2], 2)


async def test_addresses_with_the_token_are_in_no_error(api, bot, pace):
    """Errors are logged and shown in tracebacks; the token opens the whole bot."""
    request = AiohttpRequest(pace, timeouts=QUICK)
    await request.initialize()
    for base in ("http://127.0.0.1:1/bot", "no address", "http://[::1", "ftp://127.0.0.1/bot"):
        with on_lane(Lane.ALERT), pytest.raises(NetworkError) as caught:
            await Bot(TOKEN, base_url=base, request=request).send_message(7, "a")
        assert TOKEN not in str(caught.value)
        assert caught.value.__suppress_context__ or TOKEN not in repr(caught.value.__context__)
    await request.shutdown()


async def test_more_calls_than_connections_wait_without_timing_out(api, pace):
    """The library's own pool gave up on waiting calls, and messages were lost."""
    request = AiohttpRequest(pace, connections=2, timeouts=QUICK)
    await request.initialize()
    bot = Bot(TOKEN, base_url=str(api.server.make_url("/bot")), request=request)
    running = most = 0
    full = asyncio.Event()

    async def held(_: web.Request) -> web.StreamResponse:
        nonlocal running, most
        running += 1
        most = max(most, running)
        if running == 2:
            full.set()
        await full.wait()
        running -= 1
        return ok(MESSAGE)

    api.will(*[held] * 20)
    sent = await asyncio.gather(*(bot.send_message(chat, "a") for chat in range(1, 21)))
    assert (len(sent), most) == (20, 2)
    await request.shutdown()


async def test_a_file_is_streamed_in_chunks(api, bot):
    """Evidence is sealed while it comes in; it never lies in memory as a whole."""
    request = bot.request
    base = str(api.server.make_url("/file/bot"))
    chunks = [chunk async for chunk in request.stream(f"{base}{TOKEN}/voice")]
    assert b"".join(chunks) == b"0123456789" * 20_000
    assert len(chunks) > 1
    with pytest.raises(NetworkError) as caught:
        _ = [chunk async for chunk in request.stream(f"{base}{TOKEN}/gone")]
    assert TOKEN not in str(caught.value)


async def test_a_file_handle_is_sent_once_only(api, bot):
    """It has been read: a second attempt would send an empty file."""
    api.will(error(429, "Too Many Requests", retry_after=1))
    handle = InputFile(io.BytesIO(b"abc"), filename="a", read_file_handle=False)
    with pytest.raises(FloodError):
        await bot.send_document(7, handle)
    assert len(api.calls) == 1
