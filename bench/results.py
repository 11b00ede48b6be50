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


FULL = Size(3, 8000, 2000, 5000, 6000, 300, 30.0, 30.0, 60.0, 20_000)
TINY = Size(1, 40, 20, 20, 40, 8, 1.0, 2.0, 0.0, 200)


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
