"""Messages a second through the whole engine, beside python-telegram-bot and aiogram.

The real program sends a briefing to many: it claims, opens the address, renders, takes its turn,
sends, and records on disk. The others send a fixed text. All have as many in flight, on the same
server, one after the other in turns.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.ledger import recorded
from bench.loops import run
from bench.people import Folder, fill
from bench.programs import RAISED, ROOT, ask, bot, pin_measured, stage, until
from bench.results import Figure, Size

IN_FLIGHT = 20


Rates = tuple[float, float]
"""Messages a second by the clock, and by the processor time of whoever sends."""


def measure(size: Size) -> list[Figure]:
    """Return messages a second of all three, and ours divided by theirs.

    The figures that end in `_cpu` count processor time: other programs that share the core change
    them little.
    """
    reached: dict[str, list[Rates]] = {"engine": [], "ptb": [], "aiogram": []}
    with stage() as address:
        for _ in range(size.runs):
            reached["engine"].append(through_engine(address, readers=size.readers))
            reached["ptb"].append(_peer("ptb", address, size.ptb))
            reached["aiogram"].append(_peer("aiogram", address, size.aiogram))
    figures = []
    for ending, which in (("", 0), ("_cpu", 1)):
        rates = {who: tuple(run[which] for run in runs) for who, runs in reached.items()}
        for who, found in rates.items():
            figures.append(Figure(f"{who}_per_s{ending}", "messages/s", found))
        for who in ("ptb", "aiogram"):
            pairs = zip(rates["engine"], rates[who], strict=True)
            ratios = tuple(ours / theirs for ours, theirs in pairs)
            figures.append(Figure(f"engine_vs_{who}{ending}", "times as fast", ratios))
    return figures


def through_engine(address: str, *, readers: int) -> Rates:
    """Return messages a second, from the bot's first call until the last result is on disk."""
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place))
        run(fill(folder, readers, briefings=1, sending=True))
        ask(f"{address}/stage/load", [])
        settings = {**RAISED, "SENDS_IN_FLIGHT": str(IN_FLIGHT)}
        with bot(folder, address, **settings) as running:

            def replies() -> int:
                return int(ask(f"{address}/stage/view")["replies"])

            until(lambda: replies() > 0, running)
            before, worked = replies(), running.cpu_seconds()
            until(lambda: replies() >= readers, running)
            until(lambda: recorded(folder) >= readers, running)
            recorded_at, worked = time.monotonic(), running.cpu_seconds() - worked
            if replies() != readers:
                raise RuntimeError(f"{replies()} messages for {readers} people")
            greeted = float(ask(f"{address}/stage/view")["greeted"])
            return readers / (recorded_at - greeted), (readers - before) / max(worked, 0.01)


def _peer(peer: str, address: str, count: int) -> Rates:
    command = [sys.executable, "-m", "bench.peers", peer, str(IN_FLIGHT), str(count)]
    with subprocess.Popen(
        [*command, "--base", address], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        pin_measured(process)
        said, _ = process.communicate(timeout=600)
        if process.returncode:
            raise RuntimeError(f"{peer} ended with {process.returncode}")
        by_clock, by_processor = map(float, said.split())
        return by_clock, by_processor
