"""A reader's copy of a round of reminders, and the reminder that they had put off.

Nothing is said about an event that has begun, is cancelled or was moved meanwhile.
"""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.handlers.event_change_copy import EventCopies, render_change
from bot.handlers.event_extras import EXTRAS
from bot.handlers.reminder_screens import Reminded, reminder_screen, several_screen
from bot.outgoing import KNOWN_SECONDS, Outgoing
from bot.screen import Screen
from bot.words import Words
from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.delivery import Delivery, Notice
from core.model.identity import BroadcastId, EventId, PersonId, RoundId
from core.model.reader_moment import ReaderClock, is_late
from core.ports.stores.reminders import RoundPart
from core.ports.world import World
from core.usecases.events.read_round import RoundPage, read_round
from core.usecases.events.snooze_reminder import SNOOZED, snoozed_event

READ_AT_ONCE = 50
KEPT_SCREENS = 512
_MOST_PAGES = 16
_KEPT_FOR = timedelta(minutes=1)
"""A copy says "in 2 hours", and what is still missing; neither is older than this."""

_Told = Sequence[tuple[RoundPart, bool]]
_Kind = tuple[object, ...]
"""What all readers share who get the same screen."""


@dataclass(slots=True)
class RoundCopies:
    """Renders copies of rounds.

    What a reader is reminded of is read for many readers in a row, and is never older than a
    moment; readers with the same reminders, language and zone share a rendering for a minute, as
    long as no event in it was changed.

    Attributes:
        seconds: real time.
    """

    seconds: Callable[[], float]
    _pages: dict[BroadcastId, tuple[float, RoundPage]] = field(default_factory=dict)
    _screens: dict[_Kind, tuple[datetime, Screen]] = field(default_factory=dict)
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def screen(
        self, world: World, words: Words, broadcast: Broadcast, delivery: Delivery
    ) -> Screen | None:
        """Return a reader's copy, or None when there is nothing left to say."""
        if broadcast.state is BroadcastState.CANCELLED:
            return None
        page = await self._page(world, broadcast, delivery.person)
        now = world.clock.now()
        clock = ReaderClock(delivery.zone, delivery.quiet)
        told = _told(page.parts.get(delivery.person, ()), clock, now)
        if not told:
            return None
        kind: _Kind = (
            words.language,
            words.zone,
            *((part.reminder.id, part.revision, late) for part, late in told),
            told[0][0].said if len(told) == 1 else None,  # of several, none is asked for
        )
        known = self._screens.pop(kind, None)
        if known is None or not now - _KEPT_FOR < known[0] <= now:
            known = (now, await _rendered(world, words, told, page))
        self._screens[kind] = known  # last in: the first is the one longest not asked for
        if len(self._screens) > KEPT_SCREENS:
            del self._screens[next(iter(self._screens))]
        return known[1]

    async def _page(self, world: World, broadcast: Broadcast, person: PersonId) -> RoundPage:
        """Return what a round says to this reader and those behind, as it was a moment ago."""
        async with self._reading:  # many copies are rendered at once, and one page serves them
            until, page = self._pages.get(broadcast.id, (float("-inf"), None))
            if page is not None and self.seconds() < until and person in page.parts:
                return page
            number = RoundId(broadcast.subject_id)
            page = await read_round(world, number, first=person, limit=READ_AT_ONCE)
            if len(self._pages) >= _MOST_PAGES:
                self._pages.clear()
            self._pages[broadcast.id] = (self.seconds() + KNOWN_SECONDS, page)
            return page


def _told(parts: Sequence[RoundPart], clock: ReaderClock, now: datetime) -> _Told:
    """Return what is still to be said, each event once, by its nearest reminder, soonest first."""
    nearest: dict[EventId, RoundPart] = {}
    for part in parts:
        one = part.reminder
        if not one.is_after and part.begins <= now:
            continue
        known = nearest.get(one.event)
        if known is None or one.distance < known.reminder.distance:
            nearest[one.event] = part
    soonest = sorted(nearest.values(), key=lambda part: (part.begins, part.reminder.id))
    return [(part, is_late(part.reminder, clock, begins=part.begins, now=now)) for part in soonest]


async def _rendered(world: World, words: Words, told: _Told, page: RoundPage) -> Screen:
    several = [
        Reminded(
            page.events[part.reminder.event],
            late=part.reminder.due_at if late else None,
            is_after=part.reminder.is_after,
            said=part.said,
        )
        for part, late in told
    ]
    if len(several) == 1:
        return await _of_one(world, words, several[0])
    listed = [await _with_missing(world, words, one) for one in several]
    return several_screen(words, listed, now=world.clock.now())


async def _with_missing(world: World, words: Words, one: Reminded) -> Reminded:
    """Return one of several with what its kind says first of a deadline: what is still missing."""
    if not one.event.is_deadline:
        return one
    extra = await EXTRAS.of_reminder(world, words, one.event)
    return replace(one, missing=extra.lines[0] if extra.lines else "")


async def _of_one(world: World, words: Words, one: Reminded) -> Screen:
    extra = await EXTRAS.of_reminder(world, words, one.event)
    now, content = world.clock.now(), world.content
    return reminder_screen(words, one, now=now, content=content, extra=extra)


async def render_snoozed(world: World, words: Words, notice: Notice) -> Screen | None:
    """Return the reminder that somebody had put off, with what is true now."""
    person = PersonId(int(str(notice.params["person"])))
    number = EventId(int(str(notice.params["event"])))
    until = datetime.fromisoformat(str(notice.params["until"]))
    found = await snoozed_event(world, person, number, until)
    if found is None:
        return None
    return await _of_one(world, words, Reminded(found.event, snoozed=True, said=found.said))


def register_outgoing(outgoing: Outgoing) -> None:
    """Let copies of reminders and of changes be rendered here."""
    copies = RoundCopies(outgoing.now)
    outgoing.on_own_copy(BroadcastSubject.REMINDER, copies.screen)
    outgoing.on_copy(BroadcastSubject.EVENT_CHANGE, EventCopies(render_change).screen)
    outgoing.on_notice(SNOOZED, render_snoozed)
