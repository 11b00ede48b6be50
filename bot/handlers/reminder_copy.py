"""A reader's copy of a reminder, or of word that an event was moved, cancelled or is elsewhere.

Nothing is said about an event that is over or cancelled, except once that it is cancelled.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.handlers.event_card import EventTap, event_screen, when_lines
from bot.outgoing import Outgoing
from bot.screen import Button, Row, Screen
from bot.taps import Open, OpenAnew
from bot.words import Words
from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.event import Event, EventChange
from core.model.event_kind import EventState
from core.model.identity import ReminderId
from core.model.language import choose
from core.model.reference import Content
from core.model.reminder import Reminder
from core.ports.world import World
from core.usecases.events.send_due_reminders import is_late

KEPT_COPIES = 256
_KEPT_FOR = timedelta(minutes=1)
"""A copy says "in 2 hours"; and a change of place must not be missed for longer."""

Rendering = Callable[[World, Words, Broadcast], Awaitable[Screen | None]]


@dataclass(frozen=True, slots=True)
class _Kind:
    """What all readers share who get the same screen."""

    broadcast: int
    language: str
    zone: str


class EventCopies:
    """Renders copies; readers of one language and zone share a rendering for a minute.

    That its broadcast was stopped (the event was moved or cancelled) is felt at once: the
    broadcast is read for each copy.
    """

    def __init__(self, render: Rendering) -> None:
        self._render = render
        self._kept: dict[_Kind, tuple[datetime, Screen | None]] = {}

    async def screen(self, world: World, words: Words, broadcast: Broadcast) -> Screen | None:
        """Return a reader's copy, or None when there is nothing left to say."""
        if broadcast.state is BroadcastState.CANCELLED:
            return None
        wanted, now = _Kind(broadcast.id, words.language, words.zone), world.clock.now()
        known = self._kept.pop(wanted, None)
        if known is None or not now - _KEPT_FOR < known[0] <= now:
            known = (now, await self._render(world, words, broadcast))
        self._kept[wanted] = known  # last in, so that the first is the one longest not asked for
        if len(self._kept) > KEPT_COPIES:
            del self._kept[next(iter(self._kept))]
        return known[1]


async def render_reminder(world: World, words: Words, broadcast: Broadcast) -> Screen | None:
    """Return a reminder's screen, or None when its event is over, cancelled or gone."""
    async with world.storage.read() as view:
        reminder = await view.events.get_reminder(ReminderId(broadcast.subject_id))
        event = await view.events.get(reminder.event) if reminder is not None else None
    now = world.clock.now()
    if reminder is None or event is None or not _is_ahead(event, now):
        return None
    return reminder_screen(words, event, reminder, now=now, content=world.content)


async def render_change(world: World, words: Words, broadcast: Broadcast) -> Screen | None:
    """Return the screen that tells a change, or None when it no longer matters."""
    async with world.storage.read() as view:
        change = await view.events.get_change(broadcast.subject_id)
        event = await view.events.get(change.event) if change is not None else None
    now = world.clock.now()
    if change is None or event is None or event.starts_at <= now:
        return None
    if change.cancelled:
        return _cancelled_screen(words, event)
    if event.state is EventState.CANCELLED:
        return None  # word of that is on its way, and is all that is to be said
    return change_screen(words, event, change, now=now, content=world.content)


def reminder_screen(
    words: Words, event: Event, reminder: Reminder, *, now: datetime, content: Content
) -> Screen:
    """Return what a reader of these words gets: which event, when, where, and what to do."""
    language, version = choose(event.versions, words.language)
    lines = [words.t("reminder-head", kind=event.kind, title=version.title), ""]
    lines += when_lines(words, event, now)
    if event.place:
        lines.append(words.t("agenda-card-place", place=event.place))
    lines += ["", words.t("reminder-to-do", kind=event.kind)]
    if is_late(reminder, now):
        lines += ["", words.t("reminder-late", due=reminder.due_at)]
    if language != words.language:
        lines += ["", words.t("agenda-other-language", language=language)]
    return Screen("\n".join(lines), _rows(words, event, now=now, content=content))


def change_screen(
    words: Words, event: Event, change: EventChange, *, now: datetime, content: Content
) -> Screen:
    """Return what tells a reader that an event was moved or is elsewhere."""
    language, version = choose(event.versions, words.language)
    moved = change.before is not None and change.before != event.starts_at
    head = "reminder-moved" if moved else "reminder-elsewhere"
    lines = [words.t(head, title=version.title), ""]
    if moved and change.before is not None:
        lines.append(words.t("reminder-before", before=change.before))
    lines += when_lines(words, event, now)
    if change.place_changed:
        place = event.place or words.plain("reminder-no-place")
        lines.append(words.t("reminder-new-place", place=place))
    elif event.place:
        lines.append(words.t("agenda-card-place", place=event.place))
    if moved:
        lines += ["", words.t("reminder-still-coming", kind=event.kind)]
    if language != words.language:
        lines += ["", words.t("agenda-other-language", language=language)]
    return Screen("\n".join(lines), _rows(words, event, now=now, content=content))


def _cancelled_screen(words: Words, event: Event) -> Screen:
    language, version = choose(event.versions, words.language)
    lines = [words.t("reminder-cancelled", title=version.title, when=event.starts_at)]
    if language != words.language:
        lines += ["", words.t("agenda-other-language", language=language)]
    agenda = Button(words.plain("agenda-all-button"), OpenAnew(command="agenda"))
    return Screen("\n".join(lines), [[agenda]])


def _rows(words: Words, event: Event, *, now: datetime, content: Content) -> list[Row]:
    """Return the card's buttons (coming or not, link, guide, call), then the way to the card."""
    card = event_screen(words, event, now=now, coming=0, attendance=None, content=content)
    rows = [row for row in card.rows if not any(_leads_to_agenda(button) for button in row)]
    details = Button(words.plain("reminder-details-button"), EventTap(event=event.id))
    return [*rows, [details]]


def _leads_to_agenda(button: Button) -> bool:
    return isinstance(button.tap, Open) and button.tap.command == "agenda"


def _is_ahead(event: Event, now: datetime) -> bool:
    return event.is_ahead(now)


def register_outgoing(outgoing: Outgoing) -> None:
    """Let copies of reminders and of changes be rendered here."""
    outgoing.on_copy(BroadcastSubject.REMINDER, EventCopies(render_reminder).screen)
    outgoing.on_copy(BroadcastSubject.EVENT_CHANGE, EventCopies(render_change).screen)
