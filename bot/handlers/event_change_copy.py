"""A reader's copy of word that an event was moved, put off, cancelled, or is elsewhere."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.handlers.event_card import EventTap
from bot.handlers.event_card_lines import when_lines
from bot.handlers.event_extras import NOTHING
from bot.handlers.reminder_screens import action_rows
from bot.screen import Button, Row, Screen
from bot.taps import OpenAnew
from bot.words import Words
from core.model.broadcast import Broadcast, BroadcastState
from core.model.event import Event, EventChange
from core.model.event_kind import AHEAD_STATES, EventState
from core.model.language import choose
from core.model.reference import Content
from core.model.series import Scope
from core.ports.world import World

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

    That its broadcast was stopped is felt at once: the broadcast is read for each copy.
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


async def render_change(world: World, words: Words, broadcast: Broadcast) -> Screen | None:
    """Return the screen that tells a change, or None when it no longer matters."""
    async with world.storage.read() as view:
        change = await view.events.get_change(broadcast.subject_id)
        event = await view.events.get(change.event) if change is not None else None
        following = None
        if event is not None and event.successor is not None:
            following = await view.events.get(event.successor)
    now = world.clock.now()
    if change is None or event is None:
        return None
    if change.adjourned:
        return _adjourned_screen(words, event, following, now=now)
    if event.starts_at <= now:
        return None
    if change.cancelled:
        return _ended_screen(words, event, change, "reminder-cancelled")
    if event.state not in AHEAD_STATES:
        # Put off: said as long as that is how it stands. Else word of its end is on its way.
        is_off = change.postponed and event.state is EventState.POSTPONED
        return _ended_screen(words, event, change, "reminder-postponed") if is_off else None
    if change.postponed:
        return None  # it has a new time already, and that is all that is to be said
    return change_screen(words, event, change, now=now, content=world.content)


def change_screen(
    words: Words, event: Event, change: EventChange, *, now: datetime, content: Content
) -> Screen:
    """Return what tells a reader that an event was moved or is elsewhere."""
    language, version = choose(event.versions, words.language)
    moved = change.before is not None and change.before != event.starts_at
    goes_on = change.before is not None and not moved
    head = "reminder-moved" if moved else "reminder-goes-on" if goes_on else "reminder-elsewhere"
    lines = [words.t(head, title=version.title), *_scope(words, event, change), ""]
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
    lines += _language(words, language)
    rows = action_rows(words, event, content=content, extra=NOTHING)
    return Screen("\n".join(lines), [*rows, _details(words, event)])


def _ended_screen(words: Words, event: Event, change: EventChange, key: str) -> Screen:
    language, version = choose(event.versions, words.language)
    lines = [words.t(key, title=version.title, when=event.starts_at), *_scope(words, event, change)]
    agenda = Button(words.plain("agenda-all-button"), OpenAnew(command="agenda"))
    return Screen("\n".join([*lines, *_language(words, language)]), [[agenda]])


def _adjourned_screen(
    words: Words, event: Event, following: Event | None, *, now: datetime
) -> Screen | None:
    if following is None or not following.is_ahead(now):
        return None
    language, version = choose(event.versions, words.language)
    lines = [words.t("reminder-adjourned", title=version.title, when=event.starts_at), ""]
    lines += when_lines(words, following, now)
    if following.place:
        lines.append(words.t("agenda-card-place", place=following.place))
    lines += _language(words, language)
    return Screen("\n".join(lines), [_details(words, following)])


def _scope(words: Words, event: Event, change: EventChange) -> list[str]:
    """Return what of its series was changed in the same way; nothing where there is no series."""
    if change.scope is Scope.THIS and event.series is None:
        return []
    return [words.t("reminder-scope", scope=change.scope)]


def _language(words: Words, language: str) -> list[str]:
    if language == words.language:
        return []
    return ["", words.t("agenda-other-language", language=language)]


def _details(words: Words, event: Event) -> Row:
    return [Button(words.plain("reminder-details-button"), EventTap(event=event.id))]
