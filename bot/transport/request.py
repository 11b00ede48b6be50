"""HTTP to Telegram on aiohttp, behind python-telegram-bot's own seam, at the pace of `delivery/`.

Addresses hold the token: they are neither logged nor put into exceptions.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, NamedTuple
from urllib.parse import urlencode

import aiohttp
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.transport.counted import chat_of, is_counted, messages_in
from bot.transport.failures import FloodError, NotSentError, refusal, translate
from bot.transport.lane import current_lane
from core.model.delivery import Lane
from core.ports.pace import Pace, Turn

_FORM: Final = {"Content-Type": "application/x-www-form-urlencoded"}
_CHUNK_BYTES = 64 * 1024
_KEEP_ALIVE_SECONDS = 30
_KNOWN_ADDRESSES = 512
_ANSWER_WAITS_SECONDS = (0.3, 1.0, 2.0)
"""Between attempts at a straight answer that certainly did not leave."""
_LONGEST_TURN_SECONDS = {Lane.ANSWER: 60.0}
_LONGEST_TURN_OF_OTHERS_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long to wait, in seconds, for each phase of a call that does not say otherwise."""

    connect: float = 10.0
    write_files: float = 120.0
    read: float = 20.0


class _Call(NamedTuple):
    """One call as it goes over the wire, perhaps more than once."""

    url: str
    method: str
    fields: dict[str, str]
    files: dict[str, Any]
    encoded: bytes
    timeout: aiohttp.ClientTimeout

    @property
    def body(self) -> aiohttp.FormData | bytes | None:
        """The body; a form of files can be sent only once."""
        if self.method != "POST":
            return None
        if self.files:
            return _multipart(self.fields, self.files)
        return self.encoded or urlencode(self.fields).encode()


class AiohttpRequest(BaseRequest):
    """One pool of connections. A wait for a free connection is fair and never times out."""

    def __init__(
        self,
        pace: Pace | None = None,
        *,
        connections: int = 256,
        timeouts: Timeouts | None = None,
    ) -> None:
        """Make a pool.

        Args:
            pace: from which every counted call takes its turn; None for calls that never count.
            connections: how many at once.
            timeouts: the defaults.
        """
        self._pace = pace
        self._connections = connections
        self._timeouts = timeouts or Timeouts()
        self._free = asyncio.Semaphore(connections)
        self._session: aiohttp.ClientSession | None = None
        self._addresses: dict[str, URL] = {}

    @property
    def read_timeout(self) -> float | None:
        """How long an answer may take, in seconds."""
        return self._timeouts.read

    async def initialize(self) -> None:
        """Open the pool; doing it twice is fine."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=_KEEP_ALIVE_SECONDS),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
            )

    async def shutdown(self) -> None:
        """Close the pool; doing it twice is fine."""
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the JSON of an answer.

        Raises:
            NetworkError: it is none. The answer is not logged: it may hold texts.
        """
        try:
            answer = json.loads(payload)
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            raise NetworkError("the answer is not a JSON object") from None
        return answer

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the wait has no limit
    ) -> tuple[int, bytes]:
        """Make one call, as `BaseRequest` says; a straight answer is tried again where safe.

        Raises:
            NotSentError: it certainly did not leave.
            FloodError: Telegram asked to wait; everything has been halted.
            TimedOut, NetworkError: it may have arrived.
        """
        files = request_data.multipart_data if request_data and request_data.contains_files else {}
        call = _Call(
            url,
            method,
            request_data.json_parameters if request_data else {},
            files,
            getattr(request_data, "encoded", b""),
            _timeout(
                _chosen(connect_timeout, self._timeouts.connect),
                _chosen(write_timeout, self._timeouts.write_files) if files else None,
                _chosen(read_timeout, self._timeouts.read),
            ),
        )
        waits = () if current_lane() is not Lane.ANSWER or self._pace is None else _repeats(files)
        for wait in waits:
            try:
                return await self._call(call)
            except FloodError:
                continue  # its turn comes after the halt
            except NotSentError:
                await asyncio.sleep(wait)
        return await self._call(call)

    async def stream(self, url: str) -> AsyncIterator[bytes]:
        """Yield a file from its address, chunk by chunk.

        Raises:
            NetworkError: it could not be fetched to its end.
        """
        timeout = aiohttp.ClientTimeout(
            connect=self._timeouts.connect, sock_read=self._timeouts.read
        )
        async with self._free:
            try:
                async with self._opened.get(URL(url), timeout=timeout) as response:
                    if response.status != 200:
                        raise NetworkError(f"the file answers {response.status}")
                    async for chunk in response.content.iter_chunked(_CHUNK_BYTES):
                        yield chunk
            except (aiohttp.ClientError, OSError) as error:
                raise translate(error) from None

    async def _call(self, call: _Call) -> tuple[int, bytes]:
        """Take a turn if the call counts, make it, and halt everything if Telegram says so."""
        turns = await self._take_turns(call.url.rpartition("/")[2], call.fields)
        sent = True
        try:
            return await self._exchange(call)
        except FloodError as error:
            if self._pace is not None:
                self._pace.refused(error.seconds, chat_of(call.fields))
            raise
        except NotSentError:
            sent = False
            raise
        finally:
            for turn in turns:
                turn.over(sent=sent)

    async def _exchange(self, call: _Call) -> tuple[int, bytes]:
        body = call.body
        address = URL(call.url) if body is None else self._address(call.url)
        async with self._free:
            try:
                async with self._opened.request(
                    call.method,
                    address,
                    data=body,
                    headers=_FORM if isinstance(body, bytes) else None,
                    timeout=call.timeout,
                ) as response:
                    answer = await response.read()
            except (aiohttp.ClientError, OSError) as error:  # TimeoutError is an OSError
                raise translate(error) from None
        refused = refusal(response.status, answer, response.headers.get("Retry-After"))
        if refused is not None:
            raise refused
        return response.status, answer

    async def _take_turns(self, name: str, fields: dict[str, str]) -> list[Turn]:
        if self._pace is None or not is_counted(name):
            return []
        lane, chat = current_lane(), chat_of(fields)
        count = messages_in(name, fields)
        if count == 1 and (turn := self._pace.take_now(chat, lane)) is not None:
            return [turn]
        longest = _LONGEST_TURN_SECONDS.get(lane, _LONGEST_TURN_OF_OTHERS_SECONDS)
        turns: list[Turn] = []
        try:
            async with asyncio.timeout(longest):
                for _ in range(count):
                    turns += [await self._pace.take(chat, lane)]
        except BaseException as error:
            for turn in turns:
                turn.over(sent=False)
            if isinstance(error, TimeoutError):
                raise NotSentError("its turn did not come") from None
            raise
        return turns

    @property
    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            raise NotSentError("the pool of connections is closed")
        return self._session

    def _address(self, url: str) -> URL:
        address = self._addresses.get(url)
        if address is None:
            address = URL(url)
            if len(self._addresses) < _KNOWN_ADDRESSES:
                self._addresses[url] = address
        return address


def _chosen(given: Any, default: float) -> float | None:
    if given is BaseRequest.DEFAULT_NONE:
        return default
    return None if given is None else float(given)


@cache
def _timeout(
    connect: float | None, write: float | None, read: float | None
) -> aiohttp.ClientTimeout:
    # Without files no total: a form fits into what the system takes at once, so that only the
    # answer can be late; a timer of its own for each message is a good part of what it costs.
    total = None if None in (connect, write, read) else sum(filter(None, (connect, write, read)))
    return aiohttp.ClientTimeout(total=total, connect=connect, sock_read=read)


def _repeats(files: dict[str, Any]) -> tuple[float, ...]:
    """Return the waits between attempts; none when a file handle can be read only once."""
    replayable = all(isinstance(content, bytes) for _, content, _ in files.values())
    return _ANSWER_WAITS_SECONDS if replayable else ()


def _multipart(fields: dict[str, str], files: dict[str, Any]) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)  # Telegram takes names as UTF-8
    for name, value in fields.items():
        form.add_field(name, value)
    for name, (filename, content, kind) in files.items():
        printable = "".join(filter(str.isprintable, filename))  # no line may end in a header
        form.add_field(name, content, filename=printable, content_type=kind)
    return form
