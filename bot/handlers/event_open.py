"""An event as its coordinators see it: how it stands, who comes, what was, and what can be done."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.handlers.event_card import EventTap
from bot.handlers.event_card_lines import when_lines
from bot.handlers.event_roles import show_links
from bot.handlers.event_rows import joined
from bot.handlers.event_staff_extras import STAFF_EXTRAS
from bot.handlers.event_taps import (
    CancelEventTap,
    ChangeTap,
    CopyTap,
    LifeTap,
    LookTap,
    ManageTap,
    PlannedTap,
)
from bot.handlers.event_words import (
    circle_lines,
    detail_lines,
    reminder_lines,
    rule_words,
    title_of,
    when_short,
)
from bot.router import Router
from bot.screen import Button, Row, Screen, grid
from bot.visit import Visit
from bot.words import Words
from core.model.event import Event, EventPast
from core.model.event_kind import AHEAD_STATES, EventState
from core.model.event_life import moves_of
from core.model.identity import EventId
from core.model.refusals import Outdated
from core.usecases.events.read_agenda import PlannedEvent, open_planned
from locales.dates import formatted
from locales.lists import list_of
from locales.names import language_within

_LATEST_OF_HISTORY = 12
_NEXT_REMINDERS = 3


async def show_planned(visit: Visit, tap: PlannedTap) -> None:
    """Show an event with its numbers, its reminders and what can be done."""
    words, world = visit.words, visit.world
    planned = await open_planned(world, visit.person.id, EventId(tap.event))
    event = planned.event
    extra = await STAFF_EXTRAS.of_screen(world, words, event, visit.person.id)
    lines = [
        words.t("event-opened", title=title_of(words, event), kind=event.kind, state=event.state),
        "",
        *_when(words, event, visit.now),
        *_series_lines(words, planned),
    ]
    if event.place:
        lines.append(words.t("agenda-card-place", place=event.place))
    lines += circle_lines(words, event, world.content, planned.groups)
    lines += detail_lines(words, event)
    lines += ["", *_people_lines(words, planned), *extra.lines]
    if planned.reminders or event.is_ahead(visit.now):
        lines += ["", *reminder_lines(words, planned.reminders[:_NEXT_REMINDERS])]
    rows = [*_change_rows(words, event, visit.now), *_life_rows(visit, event)]
    listed = Button(words.plain("event-list-button"), ManageTap(page=0))
    rows += joined([*extra.rows, *_hearing_rows(words, planned), [listed]])
    rows += _ways_on(words, event)
    await visit.show(Screen("\n".join(lines), rows))


async def look(visit: Visit, tap: LookTap) -> None:
    """Show a page about an event: what can be changed, its history, its links."""
    if tap.at == "links":
        await show_links(visit, EventId(tap.event), tap.page)
        return
    planned = await open_planned(visit.world, visit.person.id, EventId(tap.event))
    if tap.at == "changes":
        await visit.show(_changes_screen(visit.words, planned.event))
    elif tap.at == "history":
        await visit.show(_history_screen(visit.words, planned.event, planned.history))
    else:
        raise Outdated


def _changes_screen(words: Words, event: Event) -> Screen:
    parts = ["when", "place", "words", "who", "remind"]
    if not event.is_deadline:
        parts[4:4] = ["seats", "speech"]
    if event.series is not None:
        parts.append("repeat")
    buttons = [
        Button(words.plain("event-change-button", part=part), ChangeTap(event=event.id, part=part))
        for part in parts
    ]
    back: Row = [Button(words.plain("event-back-button"), PlannedTap(event=event.id))]
    text = words.t("event-changes", title=title_of(words, event))
    return Screen(text, [*grid(buttons, columns=2), back])


def _history_screen(words: Words, event: Event, history: Sequence[EventPast]) -> Screen:
    zone = ZoneInfo(event.zone)
    lines = [words.t("event-history", title=title_of(words, event)), ""]
    for each in history[-_LATEST_OF_HISTORY:]:
        there = each.starts_at.astimezone(zone)
        starts = formatted(there if event.local_time else there.date(), words.language)
        lines.append(words.t("event-history-line", at=each.at, state=each.state, starts=starts))
    back: Row = [Button(words.plain("event-back-button"), PlannedTap(event=event.id))]
    return Screen("\n".join(lines), [back])


def _when(words: Words, event: Event, now: datetime) -> list[str]:
    """Return when it is; of what was put off, the day on which it is not."""
    if event.state is not EventState.POSTPONED:
        return when_lines(words, event, now)
    return [words.t("event-put-off", when=when_short(words, event))]


def _series_lines(words: Words, planned: PlannedEvent) -> list[str]:
    series = planned.series
    if series is None:
        return []
    often = rule_words(words, series.rule, series.local_date)
    return [words.t("event-comes-again", often=often)]


def _people_lines(words: Words, planned: PlannedEvent) -> list[str]:
    people = planned.people
    lines = [
        words.t(
            "event-people-of",
            coming=people.coming,
            maybe=people.maybe,
            waiting=people.waiting,
            no=people.not_coming,
        )
    ]
    if people.needs:
        needs = [
            words.plain("event-need", language=language_within(each, words.language), count=count)
            for each, count in sorted(people.needs.items())
        ]
        lines.append(words.t("event-needs", needs=list_of(needs, words.language)))
    if planned.roles:
        roles = [
            words.plain("event-role-count", role=role, count=count)
            for role, count in sorted(planned.roles.items())
        ]
        lines.append(words.t("event-roles", roles=list_of(roles, words.language)))
    return lines


def _change_rows(words: Words, event: Event, now: datetime) -> list[Row]:
    if event.state not in AHEAD_STATES or event.starts_at <= now:
        return []
    parts = {"when": "event-move-button", "place": "event-place-button"}
    first = [
        Button(words.plain(key), ChangeTap(event=event.id, part=part))
        for part, key in parts.items()
    ]
    written = Button(words.plain("event-words-button"), ChangeTap(event=event.id, part="words"))
    more = Button(words.plain("event-changes-button"), LookTap(event=event.id, at="changes"))
    return [first, [written, more]]


def _life_rows(visit: Visit, event: Event) -> list[Row]:
    """Return the moves that its life allows; calling it off stands last, alone."""
    words = visit.words
    states = moves_of(event, visit.now)
    buttons = [
        Button(
            words.plain("event-life-button", state=state),
            LifeTap(event=event.id, state=state, revision=0),
        )
        for state in states
        if state is not EventState.CANCELLED
    ]
    rows = grid(buttons, columns=2)
    if EventState.CANCELLED in states:
        off = CancelEventTap(event=event.id, sure=0)
        rows.append([Button(words.plain("event-call-off-button"), off)])
    return rows


def _hearing_rows(words: Words, planned: PlannedEvent) -> list[Row]:
    """Return the ways to the hearings before and after, where a court adjourned."""
    row = []
    if planned.before is not None:
        before = PlannedTap(event=planned.before.id)
        row.append(Button(words.plain("event-before-button"), before))
    if planned.event.successor is not None:
        successor = PlannedTap(event=planned.event.successor)
        row.append(Button(words.plain("event-successor-button"), successor))
    return [row] if row else []


def _ways_on(words: Words, event: Event) -> list[Row]:
    return [
        [
            Button(words.plain("event-links-button"), LookTap(event=event.id, at="links")),
            Button(words.plain("event-history-button"), LookTap(event=event.id, at="history")),
        ],
        [
            Button(words.plain("event-copy-button"), CopyTap(event=event.id, over=0)),
            Button(words.plain("event-card-button"), EventTap(event=event.id)),
        ],
    ]


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(PlannedTap, show_planned)
    router.on_tap(LookTap, look)
