"""How much of the allowed pace the program holds: the free one, a paid one, and one that is shared.

The whole program sends a briefing to many. The first seconds are left out: a burst after a pause is
lawful, and connections are opened.
"""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

import httpx

from bench.loops import run
from bench.people import Folder, fill
from bench.phones import forget_updates, join
from bench.programs import Bot, Json, ask, bot, sandbox, secure_stage, until
from bench.results import Figure, Size

FREE_PER_SECOND, PAID_PER_SECOND = 30, 1000
LATENCY_SECONDS = 0.05
PAID_IN_FLIGHT = 500
"""Four tenths of a second at hand, what the latency keeps on its way, and results on their way."""
_REFUSED = 429


def free(size: Size) -> list[Figure]:
    """Return the share of 30 messages a second that is held, and how often Telegram said no.

    The sandbox enforces Telegram's limits.
    """
    found = [run(_free(size)) for _ in range(size.runs)]
    return [
        Figure("pace_free", "of the limit", tuple(share for share, _ in found)),
        Figure("pace_free_429", "refusals", tuple(float(refused) for _, refused in found)),
    ]


async def _free(size: Size) -> tuple[float, int]:
    seconds = size.pace_seconds + 2 * size.settling_seconds
    readers = int(FREE_PER_SECOND * (seconds + size.settling_seconds))
    with tempfile.TemporaryDirectory() as place, sandbox() as base:
        folder = Folder(Path(place))
        await fill(folder, readers, briefings=1, sending=True)
        async with httpx.AsyncClient(base_url=base, timeout=90, trust_env=False) as phones:
            await join(phones, range(readers))
            await forget_updates(phones)
            await phones.post("/sim/limits", json={"latency_seconds": LATENCY_SECONDS})
            with bot(folder, base) as running:
                until(running.has_started, running)
                await asyncio.sleep(seconds)
            calls = (await phones.get("/sim/calls", params={"method": "sendMessage"})).json()
    stamps = [_moment(call) for call in calls["calls"] if call["status"] == httpx.codes.OK]
    refused = sum(call["status"] == _REFUSED for call in calls["calls"])
    if len(stamps) >= readers:
        raise RuntimeError("the broadcast was over too soon")
    return held(stamps, FREE_PER_SECOND, size.settling_seconds, size.pace_seconds), refused


def _moment(call: Json) -> float:
    return datetime.fromisoformat(call["at"]).timestamp()


def paid(size: Size) -> list[Figure]:
    """Return the share of 1,000 messages a second that is held, over TLS and on one core.

    Raises:
        RuntimeError: some second held more.
    """
    shares = tuple(_paid(size) for _ in range(size.runs))
    return [Figure("pace_paid", "of the limit", shares)]


def _paid(size: Size) -> float:
    seconds = size.paid_seconds + 2 * size.settling_seconds
    readers = int(PAID_PER_SECOND * (seconds + size.settling_seconds))
    with ExitStack() as stack:
        folder = Folder(Path(stack.enter_context(tempfile.TemporaryDirectory())))
        plain, secure, trusted = stack.enter_context(secure_stage(LATENCY_SECONDS))
        run(fill(folder, readers, briefings=1, sending=True))
        settings = {
            "MESSAGES_PER_SECOND": str(PAID_PER_SECOND),
            "SENDS_IN_FLIGHT": str(PAID_IN_FLIGHT),
            "SSL_CERT_FILE": str(trusted),
        }
        running = stack.enter_context(bot(folder, secure, **settings))
        came_in = stamps(plain, [running], seconds)
        if busiest_second(came_in) > PAID_PER_SECOND:
            raise RuntimeError("Telegram would have refused some")
        return held(came_in, PAID_PER_SECOND, size.settling_seconds, size.paid_seconds)


def stamps(stage: str, running: Sequence[Bot], seconds: float) -> list[float]:
    """Return when messages came in at the bare server, in so many seconds from the first on."""
    until(lambda: bool(ask(f"{stage}/stage/view")["came_in"]), running[0])
    time.sleep(seconds)
    for each in running:
        each.check()
    found: list[float] = ask(f"{stage}/stage/stamps")["stamps"]
    return found


def held(found: Sequence[float], limit: int, settling: float, seconds: float) -> float:
    """Return what share of a limit per second was reached over so many seconds."""
    begin = found[0] + settling
    return sum(begin <= stamp < begin + seconds for stamp in found) / (limit * seconds)


def busiest_second(found: Sequence[float]) -> int:
    """Return how many at most came in within any one second."""
    most = start = 0
    for end, stamp in enumerate(found):
        while stamp - found[start] >= 1:
            start += 1
        most = max(most, end - start + 1)
    return most
