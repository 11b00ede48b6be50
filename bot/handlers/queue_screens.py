"""The queue as screens: its list, and what it can be filtered by; codes, never contents."""

from datetime import datetime

from bot.handlers.case_taps import ReviewTap
from bot.handlers.paging import turns
from bot.handlers.queue_marks import category_of_case, mark_of_case
from bot.handlers.queue_taps import CodeTap, FilterTap, NextTap, QueueTap
from bot.handlers.report_words import category_name
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.case_queue import COUNT_CAP, Level
from core.model.reference import Content
from core.model.report import Report
from core.usecases.reports.browse_queue import STATUSES, Filters, QueuePage, Stage, Whose
from locales.dates import span
from locales.names import country_name

LISTED_ON_A_PAGE = 6
COUNTRIES_ON_A_PAGE = 10


def queue_screen(words: Words, content: Content, found: QueuePage, *, now: datetime) -> Screen:
    """Return a page of the queue."""
    lines = [
        words.t("queue-head", what=_said(words, content, found.filters), count=counted(found.total))
    ]
    if not found.reports:
        lines.append(words.t("queue-nothing"))
    mixed = len(STATUSES[found.filters.stage]) > 1
    lines += [_line(words, content, report, now, mixed=mixed) for report in found.reports]
    if found.pages > 1:
        lines.append(words.t("case-page", page=found.page + 1, pages=found.pages))
    cases = grid([_button(report) for report in found.reports], columns=2)
    turned = turns(found.page, found.pages, lambda page: QueueTap.of(found.filters, page))
    return Screen("\n".join(lines), [*cases, *turned, *_ways(words, found)], protected=True)


def counted(number: int) -> str:
    """Return a count as it is shown: nobody reads more than so many."""
    return f"{COUNT_CAP}+" if number > COUNT_CAP else str(number)


def _ways(words: Words, found: QueuePage) -> list[Row]:
    """Return the buttons below the list: other parts of the queue, and what leads out of it."""
    leads = {
        "waiting": Filters(Stage.WAITING),
        "inhand": Filters(Stage.IN_HAND),
        "mine": Filters(Stage.OPEN, whose=Whose.MINE),
        "overdue": Filters(Stage.OPEN, overdue=True),
        "aside": Filters(Stage.ASIDE),
    }
    parts = [
        Button(
            words.plain(f"queue-{name}-button", count=counted(found.counts[name])),
            QueueTap.of(filters),
        )
        for name, filters in leads.items()
        if name != "aside" or found.counts[name]
    ]
    here = QueueTap.of(found.filters, found.page)
    return [
        *grid(parts, columns=2),
        [
            Button(words.plain("queue-next-button"), NextTap()),
            Button(words.plain("queue-filter-button"), FilterTap(**here.model_dump())),
        ],
        [
            Button(words.plain("queue-code-button"), CodeTap()),
            Button(words.plain("help-home-button"), Open(command="home")),
        ],
    ]


def _said(words: Words, content: Content, filters: Filters) -> str:
    """Return what is filtered, in words."""
    parts = [words.plain(f"queue-stage-{filters.stage}")]
    if filters.level is not None:
        parts.append(words.plain(f"queue-level-{filters.level}"))
    if filters.category:
        parts.append(category_name(words, content, filters.category))
    if filters.country:
        parts.append(country_name(filters.country, words.language))
    if filters.whose is not Whose.ANYONE:
        parts.append(words.plain(f"queue-whose-{filters.whose}"))
    if filters.overdue:
        parts.append(words.plain("queue-overdue-only"))
    return " · ".join(parts)


def _line(words: Words, content: Content, report: Report, now: datetime, *, mixed: bool) -> str:
    """Return a case in a line; with its status where the list has several."""
    waits = span((report.submitted_at or report.created_at) - now, words.language)
    late = report.due_at is not None and report.due_at <= now
    return words.t(
        "queue-line",
        mark=("⏰" if late else "") + (mark_of_case(report) or "•"),
        urgency=report.urgency if report.severity is None else "rated",
        code=report.code,
        category=category_of_case(words, content, report),
        since=waits,
        status=f" – {words.plain(f'case-status-{report.status}')}" if mixed else "",
    )


def _button(report: Report) -> Button:
    label = f"{mark_of_case(report)} {report.code}".strip()
    return Button(label, ReviewTap(report=report.id))


def filter_screen(visit: Visit, tap: FilterTap) -> Screen:
    """Return what can be filtered, or the choices of one filter."""
    words = visit.words
    shown = _said(words, visit.world.content, tap.filters)
    rows = _menu(words, tap) if tap.what == "m" else _choices(visit, tap)
    key = "queue-filters" if tap.what == "m" else "queue-filter-choose"
    back = tap.at(what="m", page=0) if tap.what != "m" else tap.leading()
    return Screen(
        words.t(key, what=shown),
        [*rows, [Button(words.plain("case-back-button"), back)]],
        protected=True,
    )


def _menu(words: Words, tap: FilterTap) -> list[Row]:
    def way(what: str, name: str) -> Button:
        return Button(words.plain(f"queue-by-{name}-button"), tap.at(what=what, page=0))

    late = "☑️" if tap.overdue else "▫️"
    return [
        [way("s", "stage"), way("l", "level")],
        [way("c", "category"), way("o", "country")],
        [
            way("w", "whose"),
            Button(
                words.plain("queue-overdue-toggle-button", mark=late),
                tap.at(overdue=int(not tap.overdue), page=0),
            ),
        ],
        [
            Button(words.plain("queue-show-button"), tap.leading()),
            Button(words.plain("queue-all-button"), QueueTap.of(Filters(Stage.OPEN))),
        ],
    ]


def _choices(visit: Visit, tap: FilterTap) -> list[Row]:
    words, to = visit.words, tap.leading()

    def choice(label: str, **change: str) -> Button:
        chosen = all(getattr(tap, name) == value for name, value in change.items())
        return Button(f"{'✅ ' if chosen else ''}{label}", to.at(**change))

    anything = choice(words.plain("queue-any-button"), **{_FIELDS.get(tap.what, "level"): ""})
    if tap.what == "s":
        return grid([choice(words.plain(f"queue-stage-{s}"), stage=s) for s in Stage], columns=2)
    if tap.what == "w":
        return grid([choice(words.plain(f"queue-whose-{w}"), whose=w) for w in Whose], columns=1)
    if tap.what == "l":
        levels = [choice(words.plain(f"queue-level-{each}"), level=each) for each in Level]
        return [*grid(levels, columns=2), [anything]]
    if tap.what == "c":
        return [*_categories(visit, tap), [anything]]
    codes = [country.code for country in visit.world.content.countries]
    pages = max(1, -(-len(codes) // COUNTRIES_ON_A_PAGE))
    at = min(max(tap.page, 0), pages - 1)
    listed = codes[at * COUNTRIES_ON_A_PAGE :][:COUNTRIES_ON_A_PAGE]
    names = [choice(country_name(code, words.language), country=code) for code in listed]
    turned = turns(at, pages, lambda page: tap.at(page=page))
    return [*grid(names, columns=2), *turned, [anything]]


_FIELDS = {"l": "level", "c": "category", "o": "country"}


def _categories(visit: Visit, tap: FilterTap) -> list[Row]:
    """Return the groups of categories; with the number of a group (from 1), what is in it."""
    words, groups = visit.words, visit.world.content.category_groups
    if 0 < tap.page <= len(groups):
        within = groups[tap.page - 1].categories
        return grid(
            [Button(words.of(c.name), tap.leading().at(category=c.key)) for c in within], columns=2
        )
    return grid(
        [Button(words.of(g.name), tap.at(page=n)) for n, g in enumerate(groups, 1)], columns=2
    )
