"""Cases as pictures: by category, by country, by week, how soon they were looked at, what is open.

matplotlib takes some tens of megabytes once it is there, so it comes with the first picture.
"""

import io
from collections.abc import Mapping, Sequence
from enum import StrEnum
from threading import Lock
from typing import Any

from core.model.case_figures import FEW, CaseFigures, Wait
from core.model.language import Language, choose
from core.model.reference import Content
from locales.catalogue import Catalogue
from locales.dates import formatted
from locales.names import country_name
from locales.shortened import shortened

MOST_BARS = 12
"""More could not be read on a phone: the rest is put together."""
_LONGEST = 34
_DPI = 180
_SIZE = (6.0, 6.0)
_BLUE, _GREY, _ORANGE = "#0072B2", "#BBBBBB", "#D55E00"
"""Okabe and Ito's, which readers who are colour-blind can tell apart."""
_MOST_LABELS = 6
_FEWEST_ROWS = 6
"""With fewer bars the rest stays empty: one bar as large as the picture is no picture."""

_one_at_a_time = Lock()
"""matplotlib is not made for threads."""


class Plot(StrEnum):
    """What is drawn."""

    CATEGORY = "category"
    COUNTRY = "country"
    WEEK = "week"
    LOOK = "look"  # time to first look
    BACKLOG = "backlog"


Bar = tuple[str, int]
"""What it is called, and how many."""


def bars_of(
    plot: Plot, figures: CaseFigures, content: Content, catalogue: Catalogue, language: Language
) -> Sequence[Bar]:
    """Return what a plot shows, from above to below or from left to right."""
    if plot is Plot.CATEGORY:
        names = {each: _category(content, each, language) for each in figures.by_category}
        return _largest(figures.by_category, names, catalogue, language)
    if plot is Plot.COUNTRY:
        names = {each: country_name(each, language) for each in figures.by_country if each}
        return _largest(figures.by_country, names, catalogue, language)
    if plot is Plot.LOOK:
        return [
            (catalogue.plain(f"figures-wait-{wait}", language), figures.waits.get(wait, 0))
            for wait in Wait
        ]
    days = [formatted(week.monday, language, "date") for week in figures.weeks]
    if plot is Plot.WEEK:
        return [(day, week.received) for day, week in zip(days, figures.weeks, strict=True)]
    return [(day, week.open) for day, week in zip(days, figures.weeks, strict=True)]


def hides_few(plot: Plot) -> bool:
    """Say whether small numbers are not told exactly: they could point to somebody."""
    return plot in {Plot.CATEGORY, Plot.COUNTRY}


def said(number: int, *, hidden: bool) -> str:
    """Return a number as it is shown."""
    return f"<{FEW}" if hidden and 0 < number < FEW else str(number)


def cases_chart(plot: Plot, bars: Sequence[Bar], catalogue: Catalogue, language: Language) -> bytes:
    """Return a PNG; blocks for about a second (the first time some more): call it in a thread.

    Args:
        plot: decides on the form.
        bars: at least one, see `bars_of`.
        catalogue: has the words on the axes.
        language: of the reader.
    """
    with _one_at_a_time:
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - heavy
        from matplotlib.figure import Figure  # noqa: PLC0415 - heavy

        figure = Figure(figsize=_SIZE, dpi=_DPI, layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.subplots()
        if plot in {Plot.WEEK, Plot.BACKLOG}:
            _draw_weeks(axes, bars, _BLUE if plot is Plot.WEEK else _ORANGE)
        else:
            _draw_names(axes, bars, hidden=hides_few(plot))
        axes.set_title(catalogue.plain(f"figures-{plot}", language))
        axes.spines[["top", "right"]].set_visible(False)
        picture = io.BytesIO()
        figure.savefig(picture, format="png")
        return picture.getvalue()


def _draw_names(axes: Any, bars: Sequence[Bar], *, hidden: bool) -> None:
    """Draw bars from above to below; what is few is grey, and of one length."""
    places = range(len(bars))
    few = [hidden and 0 < number < FEW for _, number in bars]
    lengths = [FEW - 1 if hide else number for (_, number), hide in zip(bars, few, strict=True)]
    axes.barh(places, lengths, color=[_GREY if hide else _BLUE for hide in few])
    for place, (_, number) in zip(places, bars, strict=True):
        axes.text(lengths[place], place, f" {said(number, hidden=hidden)}", va="center")
    axes.set_yticks(places, [shortened(name, _LONGEST) for name, _ in bars])
    axes.set_ylim(max(len(bars), _FEWEST_ROWS) - 0.5, -0.5)
    axes.set_xlim(0, max(lengths, default=0) * 1.2 + 1)
    # Each bar has its number; a scale would give a number to those that are not told.
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)


def _draw_weeks(axes: Any, bars: Sequence[Bar], colour: str) -> None:
    places = range(len(bars))
    axes.bar(places, [number for _, number in bars], color=colour)
    every = max(1, -(-len(bars) // _MOST_LABELS))
    shown = range(0, len(bars), every)
    axes.set_xticks(list(shown), [bars[at][0] for at in shown], rotation=30, ha="right")
    axes.yaxis.get_major_locator().set_params(integer=True)
    axes.grid(axis="y", alpha=0.3)
    axes.set_axisbelow(True)


def _largest(
    counts: Mapping[str, int], names: Mapping[str, str], catalogue: Catalogue, language: Language
) -> Sequence[Bar]:
    """Return the largest first, then what nobody said; the smallest are put together.

    What is few goes by name: its order would tell its number.
    """
    known = sorted(
        ((names[key], number) for key, number in counts.items() if key),
        key=lambda bar: (-bar[1] if bar[1] >= FEW else 0, bar[0]),
    )
    bars = list(known)
    if len(known) > MOST_BARS:
        rest = sum(number for _, number in known[MOST_BARS - 1 :])
        bars = [*known[: MOST_BARS - 1], (catalogue.plain("figures-rest", language), rest)]
    if counts.get(""):
        bars.append((catalogue.plain("figures-unknown", language), counts[""]))
    return bars


def _category(content: Content, key: str, language: Language) -> str:
    found = content.category(key) if key else None
    return key if found is None else choose(found.name, language)[1]
