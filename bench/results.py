"""What a run found: figures with their values, as a table and as JSON."""

import json
import statistics
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Size:
    """How much of everything; `FULL` is measured with, `TINY` only shows that it still runs.

    Attributes:
        runs: each figure is taken so often.
        readers: of the broadcast through the outbox.
        ptb, aiogram: messages through these.
        updates: that wait at once, from *people*.
        steady_seconds: how long taps come at 50/s, and at 5/s during a broadcast.
        idle_seconds: after which memory is looked at.
        sandbox_calls: to the sandbox alone, which must not be what limits the others.
        pace_seconds, paid_seconds: how long the free pace and a paid one are looked at.
        settling_seconds: left out before that, and waited for after it.
        crowd: recipients of the largest broadcast, beside *few* of a small one.
        kills, besieged: how often a program is killed, and how many it has to write to meanwhile.
        workers: numbers of programs that share one bot's pace.
        members, pairs: who come to events, and how many times one of them comes to one.
        due: reminders that fall due in one second.
        jobs, sql_jobs: reminders that others hold in memory and in a file.
        reports, photos: people who report at once, with a text alone and with a photo of 5 MB.
        cases, screens: in the reviewers' queue, and how many screens of it are drawn.
    """

    runs: int
    readers: int
    ptb: int
    aiogram: int
    updates: int
    people: int
    steady_seconds: float
    broadcast_seconds: float
    idle_seconds: float
    sandbox_calls: int
    pace_seconds: float
    paid_seconds: float
    settling_seconds: float
    crowd: int
    few: int
    kills: int
    besieged: int
    workers: tuple[int, ...]
    members: int
    pairs: int
    due: int
    jobs: int
    sql_jobs: int
    cases: int
    screens: int
    reports: int
    photos: int


FULL = Size(
    runs=3,
    readers=8000,
    ptb=2000,
    aiogram=5000,
    updates=6000,
    people=300,
    steady_seconds=30.0,
    broadcast_seconds=30.0,
    idle_seconds=60.0,
    sandbox_calls=20_000,
    pace_seconds=60.0,
    paid_seconds=20.0,
    settling_seconds=5.0,
    crowd=1_000_000,
    few=1000,
    kills=20,
    besieged=20_000,
    workers=(1, 2, 4),
    members=100_000,
    pairs=1_000_000,
    due=10_000,
    jobs=100_000,
    sql_jobs=10_000,
    cases=100_000,
    screens=1000,
    reports=300,
    photos=40,
)
TINY = Size(
    runs=1,
    readers=40,
    ptb=20,
    aiogram=20,
    updates=40,
    people=8,
    steady_seconds=1.0,
    broadcast_seconds=2.0,
    idle_seconds=0.0,
    sandbox_calls=200,
    pace_seconds=1.0,
    paid_seconds=1.0,
    settling_seconds=0.5,
    crowd=2000,
    few=100,
    kills=1,
    besieged=100,
    workers=(1,),
    members=200,
    pairs=420,
    due=20,
    jobs=60,
    sql_jobs=20,
    cases=200,
    screens=40,
    reports=4,
    photos=2,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure, measured several times.

    Attributes:
        command: takes it again.
    """

    name: str
    unit: str
    values: tuple[float, ...]
    command: str = ""

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.values)

    @property
    def view(self) -> dict[str, float | str]:
        """The figure as it is written down."""
        return {
            "median": rounded(self.median),
            "lowest": rounded(min(self.values)),
            "highest": rounded(max(self.values)),
            "unit": self.unit,
            "command": self.command,
        }


def percentile(values: Iterable[float], share: float) -> float:
    """Return the value that *share* of all do not exceed (nearest rank)."""
    ordered = sorted(values)
    if not ordered:
        raise ValueError("nothing was measured")
    rank = -(-len(ordered) * share // 1)
    return ordered[max(0, int(rank) - 1)]


def rounded(value: float) -> float:
    """Return a number of about four digits."""
    return round(value) if abs(value) >= 1000 else float(f"{value:.4g}")


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as lines for a terminal."""
    lines = [f"{'figure':<26}{'median':>10}{'lowest':>10}{'highest':>10}  unit"]
    for figure in figures:
        view = figure.view
        numbers = "".join(f"{view[name]!s:>10}" for name in ("median", "lowest", "highest"))
        lines.append(f"{figure.name:<26}{numbers}  {figure.unit}")
    return "\n".join(lines)


def write(figures: Iterable[Figure], path: Path) -> None:
    """Write figures down; those that were not taken this time stay as they are."""
    known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    known |= {figure.name: figure.view for figure in figures}
    path.write_text(json.dumps(known, indent=2) + "\n", encoding="utf-8")
