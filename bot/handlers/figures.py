"""/figures: cases in numbers, as pictures with their text, and as a table to take away."""

import asyncio
from collections.abc import Sequence

from bot.handlers.paging import LABEL_SHOWN
from bot.handlers.right_flow import begin_right
from bot.handlers.right_taps import FiguresTap, RecipientTap
from bot.router import Router
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.case_figures import FEW, WEEKS
from core.model.refusals import NotAllowed, NothingToCount, Outdated
from core.model.roles import Role
from core.model.second_eyes import SecondKind
from core.usecases.reports.count_cases import count_cases
from core.usecases.reports.decide_second import DECIDERS
from documents.cases_chart import Bar, Plot, bars_of, cases_chart, hides_few, said
from locales.shortened import shortened

_TOLD_WEEKS = 6
"""So many of the newest weeks stand in the text beside the picture, which has all."""


async def figures(visit: Visit, _rest: str = "") -> None:
    """Offer the pictures and the table."""
    if DECIDERS.isdisjoint(visit.person.roles):
        raise NotAllowed
    await visit.show(_choice(visit.words, visit.person.roles))


async def act(visit: Visit, tap: FiguresTap) -> None:
    """Show one of the pictures, begin to ask for the table, or go back to the choice."""
    if tap.shows == "all":
        await figures(visit)
    elif tap.shows == "table":
        await begin_right(visit, SecondKind.BULK, None, {})
    else:
        try:
            plot = Plot(tap.shows)
        except ValueError:
            raise Outdated from None
        await _picture(visit, plot)


async def _picture(visit: Visit, plot: Plot) -> None:
    words = visit.words
    found = await count_cases(visit.world, visit.person.id)
    bars = bars_of(plot, found, visit.world.content, words.catalogue, words.language)
    if not bars:
        raise NothingToCount
    await visit.toast("figures-toast")
    picture = await asyncio.to_thread(cases_chart, plot, bars, words.catalogue, words.language)
    await visit.answers.picture(picture, _caption(words, plot, bars))


def _caption(words: Words, plot: Plot, bars: Sequence[Bar]) -> str:
    """Return what the picture shows, in words: every bar of names, the newest of weeks."""
    hidden = hides_few(plot)
    shown = bars[-_TOLD_WEEKS:] if plot in {Plot.WEEK, Plot.BACKLOG} else bars
    lines = [
        words.t(
            "figures-line", name=shortened(name, LABEL_SHOWN), number=said(number, hidden=hidden)
        )
        for name, number in shown
    ]
    by_week = "yes" if plot in {Plot.WEEK, Plot.BACKLOG} else "no"
    note = words.t("figures-weeks", weeks=WEEKS, mondays=by_week)
    if hidden:
        note = words.t("figures-few", few=FEW)
    head = words.t("figures-head", plot=words.plain(f"figures-{plot}"))
    return "\n".join([head, *lines, "", note])


def _choice(words: Words, roles: frozenset[Role]) -> Screen:
    plots = [Button(words.plain(f"figures-{name}"), FiguresTap(shows=name.value)) for name in Plot]
    rows: list[Row] = list(grid(plots, columns=2))
    rows.append([Button(words.plain("figures-table-button"), FiguresTap(shows="table"))])
    if Role.ADMIN in roles:
        keys = RecipientTap(recipient=0, does="list")
        rows.append([Button(words.plain("recipient-button"), keys)])
    rows.append([Button(words.plain("help-home-button"), Open(command="home"))])
    return Screen(words.t("figures-choose"), rows)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("figures", figures)
    router.on_tap(FiguresTap, act)
