"""What a meeting shows besides what every event shows: on its card, in reminders, to coordinators.

And what the deadline of a commitment shows: who promised it.
"""

from bot.handlers.candidate_taps import CandidateTap, NameCandidateTap, PickCandidateTap
from bot.handlers.event_extras import EXTRAS, NOTHING, Extra
from bot.handlers.event_staff_extras import STAFF_EXTRAS
from bot.handlers.meeting_guide import heading_numbers
from bot.handlers.meeting_taps import (
    AskTap,
    FollowUpTap,
    HeadingTap,
    MeetingGuideTap,
    NotesTap,
    SettleTap,
)
from bot.router import Router
from bot.screen import Button, Row
from bot.words import Words
from core.model.candidate import Fact
from core.model.event import Event
from core.model.event_kind import EventKind
from core.model.identity import PersonId
from core.model.refusals import NotFound
from core.ports.world import World
from core.usecases.meetings.attended import begun
from core.usecases.meetings.prepare_meeting import (
    Prepared,
    look_at_meeting,
    open_meeting,
    propose_candidate,
)

_NAME_SHOWN = 40


async def on_card(world: World, words: Words, event: Event, reader: PersonId | None) -> Extra:
    """Return whom the meeting is with, the guide, and the reader's headings."""
    prepared = await _prepared(world, event, reader)
    if prepared is None:
        return NOTHING
    lines = _with(words, prepared)
    if prepared.own:
        lines.append(words.t("meeting-own-headings", numbers=heading_numbers(prepared.own)))
    rows: list[Row] = []
    if prepared.candidate is not None:  # first: it may share a row with the link above it
        page = CandidateTap(candidate=prepared.candidate.id)
        rows.append([Button(words.plain("meeting-candidate-button"), page)])
    now = world.clock.now()
    if prepared.meeting.published_at is not None:
        lines.append(words.t("meeting-is-published"))
    elif begun(event, now):
        if prepared.takes_part:
            rows.append([Button(words.plain("meeting-tell-button"), NotesTap(event=event.id))])
    else:
        row = [Button(words.plain("meeting-guide-button"), MeetingGuideTap(event=event.id))]
        if prepared.takes_part and event.is_ahead(now):
            row.append(Button(words.plain("meeting-headings-button"), HeadingTap(event=event.id)))
        rows.append(row)
    return Extra(tuple(lines), tuple(rows))


async def in_reminder(world: World, words: Words, event: Event, reader: PersonId | None) -> Extra:
    """Return whom one meets and the way to the guide; after the meeting, what is asked."""
    prepared = await _prepared(world, event, reader)
    if prepared is None:
        return NOTHING
    lines = _with(words, prepared)
    if begun(event, world.clock.now()):
        if prepared.meeting.published_at is not None:
            return Extra(tuple(lines))
        tell = Button(words.plain("meeting-tell-button"), NotesTap(event=event.id))
        return Extra((*lines, words.t("meeting-reminder-tell")), ([tell],))
    guide = Button(words.plain("meeting-guide-button"), MeetingGuideTap(event=event.id))
    return Extra((*lines, words.t("meeting-reminder-guide")), ([guide],))


async def on_staff_screen(
    world: World, words: Words, event: Event, coordinator: PersonId | None
) -> Extra:
    """Return whom it is with, which headings nobody takes, and what comes after it."""
    prepared = await _prepared(world, event, coordinator)
    if prepared is None:
        return NOTHING
    lines = _with(words, prepared)
    rows: list[Row] = []
    if prepared.candidate is None:
        lines.append(words.t("meeting-nobody-named"))
        again = coordinator and await propose_candidate(world, coordinator, event.id)
        if again:
            same = NameCandidateTap(event=event.id, candidate=again.id)
            label = words.plain("meeting-pick-same-button", name=again.name[:_NAME_SHOWN])
            rows.append([Button(label, same)])
    if prepared.meeting.published_at is None:
        key = "meeting-pick-button" if prepared.candidate is None else "meeting-pick-other-button"
        rows.append([Button(words.plain(key), PickCandidateTap(event=event.id))])
    if not begun(event, world.clock.now()):
        free = frozenset(heading.key for heading in world.content.guide)
        free -= prepared.own | prepared.taken
        key = "meeting-gaps" if free else "meeting-no-gaps"
        lines.append(words.t(key, numbers=heading_numbers(free)))
        return Extra(tuple(lines), tuple(rows))
    lines.append(words.t("meeting-notes-count", count=prepared.notes))
    rows.append([Button(words.plain("meeting-settle-button"), SettleTap(event=event.id))])
    if prepared.meeting.asked_at is None:
        rows.append([Button(words.plain("meeting-ask-button"), AskTap(event=event.id))])
    if prepared.meeting.published_at is not None:
        lines.append(words.t("meeting-is-published"))
        rows.append([Button(words.plain("meeting-next-button"), FollowUpTap(event=event.id))])
    return Extra(tuple(lines), tuple(rows))


async def on_deadline(world: World, words: Words, event: Event, _reader: PersonId | None) -> Extra:
    """Return who promised what is due, if it is a candidate's commitment."""
    async with world.storage.read() as view:
        promise = await view.candidates.commitment_of_deadline(event.id)
        who = None if promise is None else await view.candidates.get(promise.candidate)
    if promise is None or who is None:
        return NOTHING
    line = words.t(
        "meeting-promised-by", name=who.name, kept=words.plain(f"candidate-kept-{promise.kept}")
    )
    page = CandidateTap(candidate=who.id, part="promises")
    rows: tuple[Row, ...] = ([Button(words.plain("meeting-candidate-button"), page)],)
    return Extra((line,), rows, to_do=words.t("meeting-promise-to-do"))


async def _prepared(world: World, event: Event, reader: PersonId | None) -> Prepared | None:
    try:
        if reader is None:
            return await look_at_meeting(world, event.id)
        return await open_meeting(world, reader, event.id)
    except NotFound:
        return None


def _with(words: Words, prepared: Prepared) -> list[str]:
    who = prepared.candidate
    if who is None:
        return []
    more = [fact for fact in (who.value(Fact.PARTY), who.value(Fact.GROUP)) if fact]
    return [words.t("meeting-with", name=who.name, more=" · ".join(more) or "–")]


def register(_router: Router) -> None:
    """Put what meetings add into the tables of extras; they have no button of their own."""
    EXTRAS.on_cards[EventKind.MEETING] = on_card
    EXTRAS.in_reminders[EventKind.MEETING] = in_reminder
    EXTRAS.on_cards[EventKind.EU_DEADLINE] = on_deadline
    EXTRAS.in_reminders[EventKind.EU_DEADLINE] = on_deadline
    STAFF_EXTRAS.on_screens[EventKind.MEETING] = on_staff_screen
