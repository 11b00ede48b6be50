"""What the deadline of a call shows besides: on its card and in reminders; and the thanks."""

from datetime import datetime

from bot.handlers.call_screens import missing_line, progress_line
from bot.handlers.call_taps import CallTap, GatherTap
from bot.handlers.event_extras import EXTRAS, NOTHING, Extra
from bot.handlers.event_staff_extras import STAFF_EXTRAS
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.words import Words
from core.model.delivery import Notice
from core.model.event import Event
from core.model.event_kind import EventKind
from core.model.identity import PersonId
from core.model.reference import CallKey, Content
from core.model.refusals import NotFound
from core.ports.world import World
from core.usecases.calls.find_calls import CALL_STAFF, CallInList, open_call
from core.usecases.calls.submit_call import THANKS, thanks_for
from locales.dates import span

_NOBODY = PersonId(0)


async def on_card(world: World, words: Words, event: Event, reader: PersonId | None) -> Extra:
    """Return how far the call is, the way to its questions, and for staff what is missing."""
    found = await _call_of(world, event, reader)
    if found is None:
        return NOTHING
    call = found.kept.call
    lines = [progress_line(words, found.progress)]
    rows: list[Row] = [_way_in(words, event, found, now=world.clock.now())]
    if reader is not None and await _is_staff(world, reader):
        if found.kept.submitted_at is None:
            lines.append(missing_line(words, call, found.progress))
        gather = GatherTap(call=call.key, question=0, does="all")
        rows.append([Button(words.plain("call-gather-button"), gather)])
    return Extra(tuple(lines), tuple(rows))


async def in_reminder(
    world: World, words: Words, event: Event, reader: PersonId | None = None
) -> Extra:
    """Return how far the call is and how long it is still open: the same for all readers."""
    found = await _call_of(world, event, reader)
    if found is None:
        return NOTHING
    now = world.clock.now()
    left = span(event.starts_at - now, words.language)
    lines = (progress_line(words, found.progress), words.t("call-left", left=left))
    return Extra(lines, (_way_in(words, event, found, now=now),))


async def thanked(world: World, words: Words, notice: Notice) -> Screen | None:
    """Thank somebody who contributed."""
    try:
        kept, _ = await thanks_for(world, CallKey(str(notice.params["call"])))
    except NotFound:
        return None
    call = kept.call
    about = CallTap(call=call.key, page=0, event=0)
    text = words.t("call-thanks", title=words.of(call.title))
    return Screen(text, [[Button(words.plain("call-about-button"), about)]])


def call_of(event: Event, content: Content) -> CallKey | None:
    """Return the call that a deadline is about; one put in by hand may have its title or day."""
    if event.call is not None or event.kind is not EventKind.DEADLINE:
        return event.call
    titles = {version.title.casefold() for version in event.versions.values()}
    for call in content.calls:
        same_day = event.local_date == call.deadline and event.zone == call.zone
        if same_day or titles & {title.casefold() for title in call.title.values()}:
            return call.key
    return None


def _way_in(words: Words, event: Event, found: CallInList, *, now: datetime) -> Row:
    tap = CallTap(call=found.kept.call.key, page=0, event=event.id)
    key = "call-answer-open-button" if found.kept.is_open(now) else "call-about-button"
    return [Button(words.plain(key), tap)]


async def _call_of(world: World, event: Event, reader: PersonId | None) -> CallInList | None:
    key = call_of(event, world.content)
    if key is None:
        return None
    try:
        return await open_call(world, reader or _NOBODY, key)
    except NotFound:
        return None


async def _is_staff(world: World, reader: PersonId) -> bool:
    async with world.storage.read() as view:
        person = await view.people.get(reader)
    return person is not None and not CALL_STAFF.isdisjoint(person.roles)


def register(_router: Router) -> None:
    """Add to the cards and reminders of deadlines, and to their coordinators' screen."""
    _add_to_events()


def register_outgoing(outgoing: Outgoing) -> None:
    """Let thanks be rendered here, and what reminders show besides."""
    outgoing.on_notice(THANKS, thanked)
    _add_to_events()


def _add_to_events() -> None:
    EXTRAS.on_cards[EventKind.DEADLINE] = on_card
    EXTRAS.in_reminders[EventKind.DEADLINE] = in_reminder
    STAFF_EXTRAS.on_screens[EventKind.DEADLINE] = on_card
