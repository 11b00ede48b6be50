"""The further ways of a case: its links, cases like it, and what other subjects add."""

from collections.abc import Sequence

from bot.handlers.case_extras import CaseExtra
from bot.handlers.case_screen import passing_on
from bot.handlers.case_tabs import tab_screen
from bot.handlers.case_taps import LinkTap, ReviewTap, TabTap, UnlinkTap, WriteTap
from bot.handlers.paging import LABEL_SHOWN
from bot.handlers.queue_marks import category_of_case
from bot.screen import Button, Row, Screen, grid
from bot.taps import Tap
from bot.visit import Visit
from bot.words import Words
from core.model.case_review import LinkKind
from core.model.language import Texts
from core.model.report import Report
from core.usecases.reports.find_similar import Similar
from core.usecases.reports.link_case import Linkable, SeenLink
from core.usecases.reports.open_report import CaseFile
from locales.shortened import shortened

LINKS_ON_A_PAGE = 5
_LINK_PAGES = (LinkKind.DUPLICATE, LinkKind.EVENT, LinkKind.CALL)


def more_screen(
    words: Words, file: CaseFile, links: Sequence[SeenLink], extra: CaseExtra
) -> Screen:
    """Return the further ways."""
    report = file.report
    passing = passing_on(words, file)
    how = [words.t("case-more-passing")] if passing else []
    texts = [*_links_said(words, links), *how, *extra.lines]
    rows: list[Row] = [
        *passing,
        [
            Button(words.plain("case-similar-button"), TabTap(report=report.id, tab="similar")),
            Button(words.plain("case-links-button"), TabTap(report=report.id, tab="links")),
        ],
        *extra.rows,
    ]
    return tab_screen(words, report, "more", texts, (0, 1), rows)


def links_screen(
    words: Words,
    report: Report,
    links: Sequence[SeenLink],
    choices: Sequence[Linkable],
    page: int,
) -> Screen:
    """Return what a case is linked to, each with what removes it; then events, then calls."""
    page = min(max(page, 0), len(_LINK_PAGES) - 1)
    kind = _LINK_PAGES[page]
    rows: list[Row]
    if kind is LinkKind.DUPLICATE:
        rows = [
            [_labelled(words, "✖️", each.name, UnlinkTap(report=report.id, link=each.link.id))]
            for each in links[:LINKS_ON_A_PAGE]
        ]
        code = WriteTap(report=report.id, what="code")
        rows.append([Button(words.plain("case-duplicate-button"), code)])
    else:
        taken = {(each.link.kind, each.link.target) for each in links}
        free = [
            (_dated(words, each), LinkTap(report=report.id, kind=each.kind, target=each.target))
            for each in choices
            if each.kind is kind and (each.kind, each.target) not in taken
        ]
        rows = [[_labelled(words, "➕", name, to)] for name, to in free[:LINKS_ON_A_PAGE]]
    texts = [*_links_said(words, links), words.t(f"case-links-{kind}")]
    return tab_screen(words, report, "links", texts, (page, len(_LINK_PAGES)), rows)


def similar_screen(visit: Visit, report: Report, similar: Sequence[Similar]) -> Screen:
    """Return the cases that may be about the same: codes and how much is alike, no contents."""
    words = visit.words
    texts = [
        words.t(
            "case-similar-line",
            code=each.report.code,
            percent=each.percent,
            category=category_of_case(words, visit.world.content, each.report),
            status=words.plain(f"case-status-{each.report.status}"),
            at=each.report.submitted_at or each.report.created_at,
        )
        for each in similar
    ]
    buttons = [Button(each.report.code, ReviewTap(report=each.report.id)) for each in similar]
    return tab_screen(
        words,
        report,
        "similar",
        ["\n".join(texts) or words.t("case-no-similar")],
        (0, 1),
        grid(buttons, columns=2),
    )


def _links_said(words: Words, links: Sequence[SeenLink]) -> list[str]:
    if not links:
        return [words.t("case-no-links")]
    lines = [words.t(f"case-link-{each.link.kind}", name=_name(words, each.name)) for each in links]
    return ["\n".join(lines)]


def _labelled(words: Words, sign: str, name: Texts | str, tap: Tap) -> Button:
    return Button(shortened(f"{sign} {_name(words, name)}", LABEL_SHOWN), tap)


def _dated(words: Words, choice: Linkable) -> str:
    name = _name(words, choice.name)
    if choice.at is None:
        return name
    return words.plain("case-link-choice", at=choice.at, name=name)


def _name(words: Words, name: Texts | str) -> str:
    return name if isinstance(name, str) else words.of(name)
