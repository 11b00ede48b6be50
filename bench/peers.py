"""The same messages through python-telegram-bot and aiogram, as fast as these go by themselves.

Run as `python -m bench.peers ptb 20 2000 --base ADDRESS`; it prints messages a second, by
the clock and by processor time.
No storage, no pacing, no rendering: a fixed text to one chat after the other. Each gets a pool of
connections as large as its number in flight, patience, the same event loop as the bot, and a
warm-up that opens the pool.
"""

import argparse
import asyncio
import gc
import logging
import time
from collections.abc import Awaitable, Callable

from aiogram import Bot as AiogramBot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from telegram import Bot as PtbBot
from telegram.request import HTTPXRequest

from bench.loops import run

TOKEN = "123456:AAbench"  # noqa: S105 - of a server of our own
TEXT = "A briefing of two hundred letters, " * 6
FIRST_CHAT = 100_000
_PATIENCE_SECONDS = 180.0

Send = Callable[[int], Awaitable[object]]
Close = Callable[[], Awaitable[object]]


async def ptb(base: str, in_flight: int) -> tuple[Send, Close]:
    """Return how python-telegram-bot sends, and how it closes."""
    sending, polling = (
        HTTPXRequest(
            connection_pool_size=connections,
            read_timeout=_PATIENCE_SECONDS,
            write_timeout=_PATIENCE_SECONDS,
            pool_timeout=_PATIENCE_SECONDS,
            httpx_kwargs={"trust_env": False},
        )
        for connections in (in_flight, 1)
    )
    bot = PtbBot(TOKEN, base_url=f"{base}/bot", request=sending, get_updates_request=polling)
    await bot.initialize()
    return (lambda chat: bot.send_message(chat, TEXT)), bot.shutdown


async def aiogram(base: str, in_flight: int) -> tuple[Send, Close]:
    """Return how aiogram sends, and how it closes."""
    session = AiohttpSession(
        api=TelegramAPIServer.from_base(base), limit=in_flight, timeout=_PATIENCE_SECONDS
    )
    bot = AiogramBot(TOKEN, session=session)
    return (lambda chat: bot.send_message(chat, TEXT)), session.close


PEERS = {"ptb": ptb, "aiogram": aiogram}


async def reached(peer: str, base: str, *, in_flight: int, count: int) -> tuple[float, float]:
    """Return messages a second, by the clock and by processor time, with so many in flight."""
    send, close = await PEERS[peer](base, in_flight)
    try:
        await asyncio.gather(*(send(FIRST_CHAT + number) for number in range(in_flight)))
        gc.collect()
        gc.freeze()  # as the bot does once it has started
        chats = iter(range(FIRST_CHAT, FIRST_CHAT + count))

        async def worker() -> None:
            for chat in chats:
                await send(chat)

        began, worked = time.perf_counter(), time.process_time()
        await asyncio.gather(*(worker() for _ in range(in_flight)))
        seconds, worked = time.perf_counter() - began, time.process_time() - worked
        return count / seconds, count / worked
    finally:
        await close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("peer", choices=PEERS)
    parser.add_argument("in_flight", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("--base", required=True)
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    measuring = reached(
        options.peer, options.base, in_flight=options.in_flight, count=options.count
    )
    print(*run(measuring))
