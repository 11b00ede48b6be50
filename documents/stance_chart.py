"""What candidates hold, as a picture: a square for each heading and political group.

matplotlib takes some tens of megabytes once it is there, so it comes with the first picture.
"""

import io
from collections import Counter
from collections.abc import Mapping, Sequence
from threading import Lock

from core.model.candidate import Stance
from locales.catalogue import Catalogue

SHOWN_GROUPS = 8
"""More columns could not be read on a phone; the smallest groups are put together."""
_LONGEST_NAME = 18
_DPI = 180
_INCH_A_COLUMN, _INCH_A_ROW, _MARGIN = 0.95, 0.62, 2.4
_COLOURS: Mapping[Stance, str] = {
    Stance.SUPPORTS: "#0072B2",
    Stance.PARTLY: "#56B4E9",
    Stance.UNDECIDED: "#BBBBBB",
    Stance.OPPOSES: "#D55E00",
}
"""Okabe and Ito's, which readers who are colour-blind can tell apart."""
_SIGNS: Mapping[Stance, str] = {
    Stance.SUPPORTS: "+",
    Stance.PARTLY: "±",
    Stance.UNDECIDED: "?",
    Stance.OPPOSES: "−",
}
"""A second way to tell them apart, in print too."""

_one_at_a_time = Lock()
"""matplotlib is not made for threads."""

Words = Mapping[tuple[str, int], Counter[Stance]]
"""How many candidates of a political group hold what on a heading."""


def count_stances(said: Sequence[tuple[str, int, Stance]], rest: str) -> Words:
    """Return how many hold what, by political group and heading; small groups become *rest*."""
    sizes = Counter(group for group, _, _ in said)
    shown = {group for group, _ in sizes.most_common(SHOWN_GROUPS)}
    if len(sizes) > SHOWN_GROUPS:
        shown = {group for group, _ in sizes.most_common(SHOWN_GROUPS - 1)}
    counted: dict[tuple[str, int], Counter[Stance]] = {}
    for group, heading, stance in said:
        place = (group if group in shown else rest, heading)
        counted.setdefault(place, Counter())[stance] += 1
    return counted


def stance_chart(
    counted: Words, headings: Sequence[int], catalogue: Catalogue, language: str
) -> bytes:
    """Return a PNG; blocks for about a second (the first time some more): call it in a thread.

    Args:
        counted: not empty; see `count_stances`.
        headings: of the question guide, from above to below.
        catalogue: has the words on the axes.
        language: of the reader.
    """
    groups = sorted({group for group, _ in counted})
    with _one_at_a_time:
        from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 - heavy
        from matplotlib.figure import Figure  # noqa: PLC0415 - heavy
        from matplotlib.patches import Patch, Rectangle  # noqa: PLC0415 - heavy

        size = (
            max(6.0, _MARGIN + _INCH_A_COLUMN * len(groups)),
            _MARGIN + _INCH_A_ROW * len(headings),
        )
        figure = Figure(figsize=size, dpi=_DPI, layout="constrained")
        FigureCanvasAgg(figure)
        axes = figure.subplots()
        for (group, heading), counts in counted.items():
            if heading not in headings:
                continue
            column, row = groups.index(group), list(headings).index(heading)
            _draw_cell(axes, Rectangle, (column, row), counts)
        axes.set_xlim(-0.5, len(groups) - 0.5)
        axes.set_ylim(len(headings) - 0.5, -0.5)
        axes.set_xticks(range(len(groups)), [_short(name) for name in groups], rotation=30)
        for label in axes.get_xticklabels():
            label.set_horizontalalignment("right")
        axes.set_yticks(range(len(headings)), [str(heading) for heading in headings])
        axes.set_ylabel(catalogue.plain("candidate-chart-headings", language))
        axes.set_xlabel(catalogue.plain("candidate-chart-groups", language))
        axes.spines[["top", "right"]].set_visible(False)
        axes.set_title(catalogue.plain("candidate-chart-title", language))
        legend = [
            Patch(color=colour, label=f"{_SIGNS[stance]} {_said(catalogue, stance, language)}")
            for stance, colour in _COLOURS.items()
        ]
        figure.legend(handles=legend, loc="outside lower center", ncols=2, fontsize="small")
        picture = io.BytesIO()
        figure.savefig(picture, format="png")
        return picture.getvalue()


def _draw_cell(
    axes: object, rectangle: type, place: tuple[int, int], counts: Counter[Stance]
) -> None:
    """Draw one square, parted by how many hold what, with signs and numbers in it."""
    column, row = place
    total = sum(counts[stance] for stance in _COLOURS)
    left = column - 0.45
    for stance, colour in _COLOURS.items():
        if not counts[stance]:
            continue
        width = 0.9 * counts[stance] / total
        corner = (left, row - 0.4)
        axes.add_patch(rectangle(corner, width, 0.8, color=colour, linewidth=0))  # type: ignore[attr-defined]
        left += width
    said = " ".join(f"{_SIGNS[each]}{counts[each]}" for each in _COLOURS if counts[each])
    axes.text(  # type: ignore[attr-defined]
        column,
        row,
        said,
        ha="center",
        va="center",
        fontsize="small",
        bbox={"facecolor": "white", "alpha": 0.85, "edgecolor": "none", "pad": 1.5},
    )


def _said(catalogue: Catalogue, stance: Stance, language: str) -> str:
    return catalogue.plain(f"candidate-stance-{stance.value.replace('_', '-')}", language)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
