"""Messages a second through the whole outbox, beside python-telegram-bot and aiogram.

The real program sends a briefing to many: it claims, opens the address, renders, takes its turn,
sends, and records on disk. The others send a fixed text. All have as many in flight, on the same
server, one after the other in turns.
"""

import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from bench.loops import run
from bench.people import Folder, fill
from bench.programs import RAISED, ROOT, ask, bot, pin_measured, stage, until
from bench.results import Figure, Size

IN_FLIGHT = 20


def measure(size: Size) -> list[Figure]:
    """Return messages a second of all three, and ours divided by theirs."""
    ours: list[float] = []
    theirs: dict[str, list[float]] = {"ptb": [], "aiogram": []}
    with stage() as address:
        for _ in range(size.runs):
            ours.append(through_outbox(address, readers=size.readers))
            theirs["ptb"].append(_peer("ptb", address, size.ptb))
            theirs["aiogram"].append(_peer("aiogram", address, size.aiogram))
    figures = [Figure("outbox_per_s", "messages/s", tuple(ours))]
    for peer, reached in theirs.items():
        figures.append(Figure(f"{peer}_per_s", "messages/s", tuple(reached)))
        ratios = tuple(our / their for our, their in zip(ours, reached, strict=True))
        figures.append(Figure(f"outbox_vs_{peer}", "times as fast", ratios))
    return figures


def through_outbox(address: str, *, readers: int) -> float:
    """Return messages a second, from the bot's first call until the last result is on disk."""
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place))
        run(fill(folder, readers, briefings=1, sending=True))
        ask(f"{address}/stage/load", [])
        settings = {**RAISED, "SENDS_IN_FLIGHT": str(IN_FLIGHT)}
        with bot(folder, address, **settings) as running:
            until(lambda: ask(f"{address}/stage/view")["replies"] >= readers, running)
            until(lambda: _recorded(folder) >= readers, running)
            recorded_at = time.monotonic()
            view = ask(f"{address}/stage/view")
            if view["replies"] != readers:
                raise RuntimeError(f"{view['replies']} messages for {readers} people")
            return readers / (recorded_at - float(view["greeted"]))


def _recorded(folder: Folder) -> int:
    with closing(sqlite3.connect(f"file:{folder.data / 'bot.sqlite'}?mode=ro", uri=True)) as file:
        found = file.execute("SELECT count(*) FROM deliveries WHERE state = 'sent'").fetchone()
        return int(found[0])


def _peer(peer: str, address: str, count: int) -> float:
    command = [sys.executable, "-m", "bench.peers", peer, str(IN_FLIGHT), str(count)]
    with subprocess.Popen(
        [*command, "--base", address], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        pin_measured(process)
        said, _ = process.communicate(timeout=600)
        if process.returncode:
            raise RuntimeError(f"{peer} ended with {process.returncode}")
        return float(said)
