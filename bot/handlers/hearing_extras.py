"""What a hearing adds to what every event shows: on its card, in reminders, to coordinators."""

from bot.handlers.event_card import EventTap
from bot.handlers.event_extras import EXTRAS, NOTHING, Extra
from bot.handlers.event_staff_extras import STAFF_EXTRAS
from bot.handlers.hearing_lines import fact_lines, note_lines, when_there
from bot.handlers.hearing_taps import (
    CaseFactsTap,
    CourtCaseTap,
    HearingNoteTap,
    HearingReportTap,
    HearingSettleTap,
    SettleActTap,
)
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Row
from bot.words import Words
from core.model.event import Event
from core.model.event_kind import EventKind, EventState
from core.model.hearing import outcome_of
from core.model.identity import PersonId
from core.model.refusals import NotFound
from core.ports.world import World
from core.usecases.hearings.find_hearings import Observed, look_at_hearing
from core.usecases.hearings.tell_hearing import can_be_told
from core.usecases.meetings.attended import attended


async def on_card(world: World, words: Words, event: Event, reader: PersonId | None) -> Extra:
    """Return the case, how it ended, and the way to tell of it."""
    seen = await _seen(world, event, reader)
    if seen is None:
        return NOTHING
    lines = [*fact_lines(words, seen.hearing.case), *_life(words, seen)]
    rows: list[Row] = []
    if _can_tell(world, seen):
        rows.append([_tell(words, event)])
    if event.successor is not None:
        following = EventTap(event=event.successor)
        rows.append([Button(words.plain("hearing-following-button"), following)])
    rows += _ways(words, seen)
    return Extra((*lines, *note_lines(words, seen.hearing)), tuple(rows))


async def in_reminder(world: World, words: Words, event: Event, reader: PersonId | None) -> Extra:
    """Return the case and what to bring; after the hearing, what is asked."""
    seen = await _seen(world, event, reader)
    if seen is None:
        return NOTHING
    lines = fact_lines(words, seen.hearing.case)
    if not can_be_told(event, world):
        return Extra(tuple(lines))
    if seen.hearing.published_at is not None:
        return Extra((*lines, *_life(words, seen)))
    return Extra((*lines, words.t("hearing-reminder-tell")), ([_tell(words, event)],))


async def on_staff_screen(
    world: World, words: Words, event: Event, coordinator: PersonId | None
) -> Extra:
    """Return the case with the way to change it, and what observers told."""
    seen = await _seen(world, event, coordinator)
    if seen is None:
        return NOTHING
    lines = [*fact_lines(words, seen.hearing.case), *_life(words, seen)]
    if seen.hearing.case is None:
        lines.append(words.t("hearing-no-case"))
    rows: list[Row] = [
        [Button(words.plain("hearing-facts-button"), CaseFactsTap(event=event.id))],
    ]
    if can_be_told(event, world):
        row = [Button(words.plain("hearing-settle-button"), HearingSettleTap(event=event.id))]
        if seen.hearing.published_at is None:
            row.append(_tell(words, event))
        rows.append(row)
        if seen.hearing.asked_at is None and outcome_of(event, seen.hearing) is None:
            ask = SettleActTap(event=event.id, act="ask")
            rows.append([Button(words.plain("hearing-ask-button"), ask)])
    return Extra((*lines, *note_lines(words, seen.hearing)), tuple(rows))


async def _seen(world: World, event: Event, reader: PersonId | None) -> Observed | None:
    try:
        return await look_at_hearing(world, event.id, reader)
    except NotFound:
        return None


def _life(words: Words, seen: Observed) -> list[str]:
    """Return what came before, and how it ended."""
    lines = []
    if seen.before is not None:
        lines.append(words.t("hearing-before", when=when_there(words, seen.before)))
    outcome = seen.hearing.outcome
    if outcome is not None and seen.event.state is EventState.SCHEDULED:  # else the state says it
        lines.append(words.t("hearing-outcome", outcome=outcome))
    return lines


def _can_tell(world: World, seen: Observed) -> bool:
    observes = seen.part is not None and attended(seen.part)
    return observes and seen.hearing.published_at is None and can_be_told(seen.event, world)


def _tell(words: Words, event: Event) -> Button:
    return Button(words.plain("hearing-tell-button"), HearingReportTap(event=event.id))


def _ways(words: Words, seen: Observed) -> list[Row]:
    row = []
    if seen.hearing.note:
        note = HearingNoteTap(event=seen.event.id)
        row.append(Button(words.plain("hearing-note-button"), note))
    if seen.hearing.case is not None:
        case = CourtCaseTap(case=seen.hearing.case.id)
        row.append(Button(words.plain("hearing-case-button"), case))
    return [row] if row else []


def _add_to_events() -> None:
    EXTRAS.on_cards[EventKind.HEARING] = on_card
    EXTRAS.in_reminders[EventKind.HEARING] = in_reminder
    STAFF_EXTRAS.on_screens[EventKind.HEARING] = on_staff_screen


def register(_router: Router) -> None:
    """Put what hearings add into the tables of extras; they have no button of their own."""
    _add_to_events()


def register_outgoing(_outgoing: Outgoing) -> None:
    """Let reminders show what hearings add."""
    _add_to_events()
