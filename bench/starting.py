"""How soon a fresh program answers, and what it holds in memory when nobody writes."""

import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from bench.crowd import FIRST_MEMBER
from bench.people import Folder
from bench.programs import ask, bot, sandbox, until
from bench.results import Figure, Size


def cold_start(size: Size) -> list[Figure]:
    """Return the seconds from the start of the process to the first answer on a new database."""
    return [Figure("cold_start", "s", tuple(_first_answer() for _ in range(size.runs)))]


def _first_answer() -> float:
    with tempfile.TemporaryDirectory() as place, sandbox() as base:
        ask(f"{base}/sim/users", {"id": FIRST_MEMBER, "first_name": "member-0"})
        ask(f"{base}/sim/message", {"user_id": FIRST_MEMBER, "text": "/start"})
        said = ask(f"{base}/sim/chat/{FIRST_MEMBER}")["next"]
        with bot(Folder(Path(place)), base) as running:
            address = f"{base}/sim/chat/{FIRST_MEMBER}?after={said}&wait_seconds=50"
            if not ask(address)["messages"]:
                running.check()
                raise RuntimeError("no answer")
            return time.monotonic() - running.began


def idle_memory(size: Size) -> list[Figure]:
    """Return the resident memory of the bot's process, alone, after a minute without updates."""
    with ExitStack() as stack:
        bots = []
        for _ in range(size.runs):
            place = stack.enter_context(tempfile.TemporaryDirectory())
            base = stack.enter_context(sandbox())
            bots.append(stack.enter_context(bot(Folder(Path(place)), base)))
        for running in bots:
            until(running.has_started, running)
        time.sleep(size.idle_seconds)
        found = tuple(running.resident_megabytes() for running in bots)
    return [Figure("idle_memory", "MB", found)]
