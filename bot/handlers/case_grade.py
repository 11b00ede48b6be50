"""A reviewer says how grave and how credible a case is, what it is about and where it happened."""

from bot.handlers.case_taps import GradeTap, PickTap, ReviewTap, TabTap
from bot.handlers.paging import turns
from bot.handlers.queue_marks import SEVERITY_MARKS, category_of_case
from bot.screen import Button, Row, Screen, grid
from bot.words import Words
from core.model.reference import Content
from core.model.report import Credibility, Report, Severity
from core.usecases.reports.grade_report import Grade
from locales.names import country_name

_CHOSEN = "✅ "
COUNTRIES_ON_A_PAGE = 10


def grade_screen(words: Words, content: Content, report: Report) -> Screen:
    """Show what can be set, and what is set."""

    def button(grade: Grade, value: str, label: str, *, chosen: bool) -> Button:
        to = GradeTap(report=report.id, revision=report.revision, grade=grade, value=value)
        return Button(f"{_CHOSEN if chosen else ''}{label}", to)

    severities = [
        button(
            Grade.SEVERITY,
            each,
            f"{SEVERITY_MARKS[each]} {words.plain(f'case-severity-{each}')}",
            chosen=each is report.severity,
        )
        for each in Severity
    ]
    credibilities = [
        button(
            Grade.CREDIBILITY,
            each,
            words.plain(f"case-credibility-{each}"),
            chosen=each is report.credibility,
        )
        for each in Credibility
    ]
    where = country_name(report.country, words.language) if report.country else "–"
    category = category_of_case(words, content, report)
    rows: list[Row] = [
        *grid(severities, columns=2),
        *grid(credibilities, columns=2),
        [
            Button(
                words.plain("case-set-category-button", name=category),
                PickTap(report=report.id, grade=Grade.CATEGORY),
            )
        ],
        [
            Button(
                words.plain("case-set-country-button", name=where),
                PickTap(report=report.id, grade=Grade.COUNTRY),
            )
        ],
        [Button(words.plain("case-back-button"), ReviewTap(report=report.id))],
    ]
    return Screen(words.t("case-grade", code=report.code), rows, protected=True)


def pick_screen(words: Words, content: Content, report: Report, tap: PickTap) -> Screen:
    """Show the categories by group, or a page of the countries."""

    def value(label: str, key: str) -> Button:
        to = GradeTap(report=report.id, revision=report.revision, grade=tap.grade, value=key)
        return Button(label, to)

    def page(to: int) -> PickTap:
        return PickTap(report=report.id, grade=tap.grade, page=to)

    back = TabTap(report=report.id, tab="grade")
    if tap.grade is Grade.COUNTRY:
        codes = [country.code for country in content.countries]
        pages = max(1, -(-len(codes) // COUNTRIES_ON_A_PAGE))
        at = min(max(tap.page, 0), pages - 1)
        shown = codes[at * COUNTRIES_ON_A_PAGE :][:COUNTRIES_ON_A_PAGE]
        names = [value(country_name(code, words.language), code) for code in shown]
        rows = [*grid(names, columns=2), *turns(at, pages, page)]
    elif 0 < tap.page <= len(content.category_groups):
        group = content.category_groups[tap.page - 1]
        rows = grid([value(words.of(c.name), c.key) for c in group.categories], columns=2)
    else:
        groups = enumerate(content.category_groups, 1)
        rows = grid([Button(words.of(g.name), page(n)) for n, g in groups], columns=2)
    key = "case-pick-country" if tap.grade is Grade.COUNTRY else "case-pick-category"
    return Screen(
        words.t(key, code=report.code),
        [*rows, [Button(words.plain("case-back-button"), back)]],
        protected=True,
    )
