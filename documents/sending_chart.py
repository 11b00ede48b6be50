"""A delivery report as a picture: bars for each language, and for each hour or day.

matplotlib takes some tens of megabytes once it is there, so it comes with the first picture.
"""

import io
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from threading import Lock
from typing import Any

from core.model.sending_report import Counts, Part, SendingReport
from locales.catalogue import Catalogue
from locales.dates import formatted
from locales.names import language_name

PIXELS = (1080, 1080)
"""A square is shown whole in a chat; far below what Telegram takes (10,000 for both sides)."""
_DPI = 180
"""So that ten points can be read in a chat without opening the picture."""
_COLOURS: Mapping[Part, str] = {
    Part.SENT: "#0072B2",
    Part.UNREACHABLE: "#999999",
    Part.FAILED: "#D55E00",
    Part.IN_DOUBT: "#F0E442",
    Part.DROPPED: "#CC79A7",
}
"""Okabe and Ito's, which readers who are colour-blind can tell apart."""
_HATCHES: Mapping[Part, str] = {Part.FAILED: "//", Part.IN_DOUBT: "..", Part.DROPPED: "xx"}
_MOST_LABELS = 6
_FEW = 3

_one_at_a_time = Lock()
"""matplotlib is not made for threads."""


def sending_chart(
    report: SendingReport, catalogue: Catalogue, language: str, zone: tzinfo
) -> bytes:
    """Return a PNG; blocks for about a second (the first time some more): call it in a thread.

    Args:
        report: with at least one row.
        catalogue: has the words on the axes.
        language: of the editor who reads it.
        zone: theirs; hours are shown in it.
    """
    with _one_at_a_time:
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - heavy
        from matplotlib.figure import Figure  # noqa: PLC0415 - heavy

        figure = Figure(
            figsize=(PIXELS[0] / _DPI, PIXELS[1] / _DPI), dpi=_DPI, layout="constrained"
        )
        FigureCanvasAgg(figure)
        above, below = figure.subplots(2, 1)
        by_language = report.by_language
        gone = catalogue.plain("after-gone", language)
        names = [language_name(each, language) if each else gone for each in by_language]
        _draw(above, names, list(by_language.values()), catalogue, language)
        above.set_title(catalogue.plain("after-chart-languages", language))
        step, stretches = report.by_time
        daily = step > timedelta(hours=1)
        starts = [start if daily else start.astimezone(zone) for start, _ in stretches]
        _draw(below, range(len(starts)), [counts for _, counts in stretches], catalogue, language)
        _label_times(below, starts, step, language)
        below.set_title(catalogue.plain(f"after-chart-{'days' if daily else 'hours'}", language))
        above.legend(loc="best", fontsize="small")
        picture = io.BytesIO()
        figure.savefig(picture, format="png")
        return picture.getvalue()


def _draw(
    axes: Any, places: Sequence[Any], bars: Sequence[Counts], catalogue: Catalogue, language: str
) -> None:
    """Draw one stacked bar in each place; parts that nobody is in are left out."""
    bottom = [0] * len(bars)
    for part in Part:
        heights = [counts[part] for counts in bars]
        if not any(heights):
            continue
        label = catalogue.plain(f"after-part-{part.value.replace('_', '-')}", language)
        axes.bar(
            places,
            heights,
            bottom=bottom,
            label=label,
            color=_COLOURS[part],
            hatch=_HATCHES.get(part),
            edgecolor="white",
            linewidth=0.5,
        )
        bottom = [low + height for low, height in zip(bottom, heights, strict=True)]
    if len(bars) < _FEW:
        axes.set_xlim(-1, len(bars))  # a single bar would be a wall
    axes.set_ylabel(catalogue.plain("after-chart-people", language))
    axes.yaxis.get_major_locator().set_params(integer=True)
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(axis="y", alpha=0.3)
    axes.set_axisbelow(True)


def _label_times(axes: Any, starts: Sequence[datetime], step: timedelta, language: str) -> None:
    every = max(1, -(-len(starts) // _MOST_LABELS))
    shown = range(0, len(starts), every)
    form = "short" if step <= timedelta(hours=1) else "date"
    labels = [formatted(starts[at], language, form) for at in shown]
    axes.set_xticks(list(shown), labels, rotation=30, ha="right")
