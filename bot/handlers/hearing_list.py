"""/hearings: the week's hearings, the page of a case, and the digest of each Monday."""

from collections.abc import Sequence
from datetime import timedelta

from bot.handlers.event_card import EventTap
from bot.handlers.event_words import title_of
from bot.handlers.hearing_lines import fact_lines, week_line, when_there
from bot.handlers.hearing_taps import CourtCaseTap, HearingNoteTap, HearingWeekTap
from bot.handlers.paging import numbered, pages_of, turns
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open, OpenAnew
from bot.visit import Visit
from bot.words import Words
from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.event import Event
from core.model.hearing import Hearing, outcome_of
from core.model.identity import CourtCaseId, EventId
from core.model.language import ENGLISH, Language
from core.model.refusals import NotFound
from core.ports.world import World
from core.usecases.hearings.find_hearings import (
    WeekOfHearings,
    look_at_hearing,
    monday_of,
    open_case,
    open_week,
    read_week,
)
from locales.shortened import shortened

A_PAGE = 5
FARTHEST_WEEK = 52
BOTH = (Language("tr"), ENGLISH)
"""In which languages the digest goes out: one message that can be passed on to anybody."""
_MOST_PAGES = 100


async def hearings(visit: Visit, _rest: str = "") -> None:
    """Show this week's hearings."""
    await turn_week(visit, HearingWeekTap())


async def turn_week(visit: Visit, tap: HearingWeekTap) -> None:
    """Show a page of a week's hearings, in the reader's language or as the digest has them."""
    visit.require_consent()
    tap = tap.model_copy(
        update={
            "week": min(max(tap.week, 0), FARTHEST_WEEK),
            "page": min(max(tap.page, 0), _MOST_PAGES),
        }
    )
    monday = monday_of(visit.now) + timedelta(weeks=tap.week)
    week = await open_week(visit.world, visit.person.id, monday)
    await visit.show(week_screen(visit.words, week, tap))


async def show_case(visit: Visit, tap: CourtCaseTap) -> None:
    """Show a case: what is known of it, and its hearings in order."""
    visit.require_consent()
    case, found = await open_case(visit.world, visit.person.id, CourtCaseId(tap.case))
    words = visit.words
    pages = pages_of(len(found), A_PAGE)
    page = min(max(tap.page, 0), pages - 1)
    lines = [words.t("hearing-case", count=len(found)), *fact_lines(words, case), ""]
    rows: list[Row] = []
    for number, (event, hearing) in enumerate(found[page * A_PAGE :][:A_PAGE], page * A_PAGE + 1):
        outcome = outcome_of(event, hearing)
        lines.append(
            words.t(
                "hearing-case-line",
                number=number,
                when=when_there(words, event),
                state=outcome or ("past" if event.over_at <= visit.now else event.state),
            )
        )
        rows.append(_of_case(words, number, event, hearing))
    rows += turns(page, pages, lambda at: CourtCaseTap(case=tap.case, page=at))
    rows.append([Button(words.plain("hearing-all-button"), Open(command="hearings"))])
    await visit.show(Screen("\n".join(lines), rows))


async def show_note(visit: Visit, tap: HearingNoteTap) -> None:
    """Show what was published on a hearing."""
    visit.require_consent()
    seen = await look_at_hearing(visit.world, EventId(tap.event), visit.person.id)
    if not seen.hearing.note:
        raise NotFound
    words, title = visit.words, title_of(visit.words, seen.event)
    when = when_there(words, seen.event)
    lines = [words.t("hearing-note-head", title=title, when=when)]
    outcome = outcome_of(seen.event, seen.hearing)
    if outcome is not None:
        lines.append(words.t("hearing-outcome", outcome=outcome))
    lines += ["", words.t("hearing-said", note=seen.hearing.note)]
    back = Button(words.plain("hearing-event-button"), EventTap(event=tap.event))
    await visit.show(Screen("\n".join(lines), [[back]]))


def week_screen(words: Words, week: WeekOfHearings, tap: HearingWeekTap) -> Screen:
    """Return a page of a week's hearings with the ways on."""
    pages = pages_of(len(week.events), A_PAGE)
    page = min(tap.page, pages - 1)
    shown = week.events[page * A_PAGE :][:A_PAGE]
    rows: list[Row] = [
        [Button(numbered(number, title_of(words, event)), EventTap(event=event.id))]
        for number, event in enumerate(shown, page * A_PAGE + 1)
    ]
    rows += turns(page, pages, lambda at: tap.model_copy(update={"page": at}))
    if tap.shown == "both" and shown:
        text = digest_text(words, week, shown)
        other = Button(words.plain("hearing-own-button"), _turned(tap, shown="own"))
    else:
        text = week_text(words, week, shown)
        other = Button(words.plain("hearing-both-button"), _turned(tap, shown="both"))
    if shown:
        rows.append([other])
    home = Button(words.plain("help-home-button"), Open(command="home"))
    rows += [_weeks(words, tap), [home]]
    return Screen(text, rows)


def week_text(words: Words, week: WeekOfHearings, shown: Sequence[Event]) -> str:
    """Return a week's hearings in one language (HTML)."""
    lines = [words.t("hearing-week", monday=week.monday, count=len(week.events))]
    for event in shown:
        lines += ["", week_line(words, event, week.hearing(event))]
    if 0 < len(shown) < len(week.events):
        lines += ["", words.t("hearing-week-more", command="/hearings")]
    return "\n".join(lines)


def digest_text(words: Words, week: WeekOfHearings, shown: Sequence[Event]) -> str:
    """Return a week's hearings in Turkish and English, for everybody (HTML)."""
    texts = [
        week_text(Words(words.catalogue, language, words.zone), week, shown) for language in BOTH
    ]
    return "\n\n———\n\n".join(texts)


async def render_week(world: World, words: Words, broadcast: Broadcast) -> Screen | None:
    """Return the digest of a week, or None once none of it is ahead."""
    if broadcast.state is BroadcastState.CANCELLED:
        return None
    week = await read_week(world, broadcast.subject_id)
    if week is None or not week.events:
        return None
    text = digest_text(words, week, week.events[:A_PAGE])
    more = Button(words.plain("hearing-all-button"), OpenAnew(command="hearings"))
    return Screen(text, [[more]])


def _of_case(words: Words, number: int, event: Event, hearing: Hearing) -> Row:
    title = shortened(title_of(words, event), 40)
    row = [Button(f"{number}. {title}", EventTap(event=event.id))]
    if hearing.note:
        row.append(Button(words.plain("hearing-note-button"), HearingNoteTap(event=event.id)))
    return row


def _weeks(words: Words, tap: HearingWeekTap) -> Row:
    row = []
    if tap.week > 0:
        before = _turned(tap, week=tap.week - 1)
        row.append(Button(words.plain("hearing-week-before-button"), before))
    if tap.week < FARTHEST_WEEK:
        after = _turned(tap, week=tap.week + 1)
        row.append(Button(words.plain("hearing-week-after-button"), after))
    return row


def _turned(tap: HearingWeekTap, **changes: int | str) -> HearingWeekTap:
    return tap.model_copy(update={"page": 0, **changes})


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("hearings", hearings)
    router.on_tap(HearingWeekTap, turn_week)
    router.on_tap(CourtCaseTap, show_case)
    router.on_tap(HearingNoteTap, show_note)


def register_outgoing(outgoing: Outgoing) -> None:
    """Let the week's digest be rendered here."""
    outgoing.on_copy(BroadcastSubject.HEARINGS, render_week)
