"""SIGKILL at random moments of a large broadcast, and what became of every recipient.

Each start is killed either after a random time, while it starts or writes recipients down, or once
a random number of further messages have come in at Telegram. The last one is left to finish.
"""

import random
import tempfile
import time
from collections import Counter
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from bench.crowd import FIRST_MEMBER
from bench.ledger import copies, rows, states
from bench.loops import run
from bench.people import Folder, fill
from bench.programs import RAISED, Bot, ask, bot, stage, until
from bench.results import Figure, Size

IN_FLIGHT = 20
LATENCY_SECONDS = 0.05
_STARTING_SECONDS = 3.0
_BY_TIME = 0.25
"""The share of kills that do not wait for messages."""
_BREATH_SECONDS = 0.06
_IN_DOUBT = "in_doubt"


@dataclass(frozen=True, slots=True)
class Toll:
    """What a broadcast has suffered, in recipients.

    Attributes:
        lost: have nothing, and are not marked as in doubt.
        doubled: have more than one copy, and are not marked as in doubt.
        in_doubt: are marked: a message was on its way to them when the program was killed.
        doubled_in_doubt: have more than one copy and are marked.
        states: how many copies ended in which state.
    """

    lost: int
    doubled: int
    in_doubt: int
    doubled_in_doubt: int
    states: Counter[str]


def measure(size: Size) -> list[Figure]:
    """Return how many were lost, doubled and left in doubt, by so many kills each time."""
    tolls = [
        besiege(kills=size.kills, readers=size.besieged, seed=seed) for seed in range(size.runs)
    ]
    return [
        Figure("kill_lost", "people", tuple(float(toll.lost) for toll in tolls)),
        Figure("kill_doubled", "people", tuple(float(toll.doubled) for toll in tolls)),
        Figure("kill_in_doubt", "people", tuple(float(toll.in_doubt) for toll in tolls)),
    ]


def besiege(*, kills: int, readers: int, seed: int) -> Toll:
    """Send a briefing to so many with a program that is killed so often; print and return the toll.

    Raises:
        RuntimeError: the broadcast was over before the last kill, or did not end.
    """
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    with tempfile.TemporaryDirectory() as place, stage(LATENCY_SECONDS) as api:
        folder = Folder(Path(place))
        run(fill(folder, readers, briefings=1, sending=True))
        for left in range(kills, 0, -1):
            with _started(folder, api) as running:
                _wait(running, api, readers, left, chance)
                running.process.kill()
                running.process.wait()
            if "done" in states(folder):
                raise RuntimeError(f"all was sent with {left - 1} kills to go")
        with _started(folder, api) as running:
            until(lambda: "done" in states(folder), running)
        toll = _toll(folder, ask(f"{api}/stage/chats")["chats"])
    print(f"  {kills} kills, {readers} recipients, seed {seed}: {toll}", flush=True)
    return toll


def _started(folder: Folder, api: str) -> AbstractContextManager[Bot]:
    return bot(folder, api, **RAISED, SENDS_IN_FLIGHT=str(IN_FLIGHT))


def _wait(running: Bot, api: str, readers: int, left: int, chance: random.Random) -> None:
    """Return at a random moment, early enough to leave something for the kills that are left."""
    if chance.random() < _BY_TIME:
        time.sleep(chance.uniform(0, _STARTING_SECONDS))
        return
    so_far = _came_in(api)
    more = chance.uniform(0, 1.5 * (readers - so_far) / (left + 1))
    until(lambda: _came_in(api) >= so_far + more, running)
    time.sleep(chance.uniform(0, _BREATH_SECONDS))


def _came_in(api: str) -> int:
    return int(ask(f"{api}/stage/view")["came_in"])


def _toll(folder: Folder, chats: dict[str, int]) -> Toll:
    (first,) = rows(folder, "SELECT min(id) FROM people")[0]
    (people,) = rows(folder, "SELECT count(*) FROM people")[0]
    ended, lost, doubled, doubled_in_doubt = copies(folder), 0, 0, 0
    for person in range(first, first + people):
        had = chats.get(str(FIRST_MEMBER + person - first), 0)
        is_in_doubt = ended.get(person) == _IN_DOUBT
        lost += had == 0 and not is_in_doubt
        doubled += had > 1 and not is_in_doubt
        doubled_in_doubt += had > 1 and is_in_doubt
    found = Counter(ended.values())
    return Toll(lost, doubled, found[_IN_DOUBT], doubled_in_doubt, found)
