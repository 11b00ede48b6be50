"""A member's agenda for calendar programs: as a file, and at a private address of their own."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from core.model.event import Attendance, Event
from core.model.identity import EventId, PersonId, SeriesId, TopicKey
from core.model.language import Language
from core.model.refusals import NoFeedAddress, NotFound
from core.model.series import Series
from core.ports.storage import Transaction
from core.ports.world import World

TOKEN_LENGTH = 36
"""Characters of a 31-letter alphabet: about 178 bits."""
MOST_ENTRIES = 500
"""So many events a calendar holds at most, the soonest first."""
_SINCE = timedelta(days=30)
"""What was not longer ago stays in a calendar: one looks up where one was."""


@dataclass(frozen=True, slots=True)
class CalendarContent:
    """What a calendar of one reader holds.

    Attributes:
        series: those that are written as a whole, without what the reader does not come to.
    """

    events: Sequence[Event]
    series: Mapping[SeriesId, Series]
    language: Language


async def renew_feed(world: World, person: PersonId) -> str:
    """Return a new private address, shown once and not kept; an earlier one is worth nothing.

    Raises:
        NoFeedAddress: whoever runs the program gave no public address.
    """
    if not world.rules.public_url:
        raise NoFeedAddress
    token = world.vault.code(TOKEN_LENGTH)
    async with world.storage.begin() as tx:
        await tx.feeds.renew(person, _digest(world, token), world.clock.now())
    return f"{world.rules.public_url}/calendar/{token}.ics"


async def revoke_feed(world: World, person: PersonId) -> None:
    """Let the person's private address be worth nothing any more; none is fine."""
    async with world.storage.begin() as tx:
        await tx.feeds.revoke(person)


async def feed_made_at(world: World, person: PersonId) -> datetime | None:
    """Return since when the person has a private address (aware UTC); None: they have none."""
    async with world.storage.read() as view:
        return await view.feeds.made_at(person)


async def read_feed(world: World, token: str) -> CalendarContent | None:
    """Return what a private address shows now; None when it never was one, or is none any more.

    On the owner's topics or said yes to, as far as they may see it, without what they said no to.
    """
    async with world.storage.read() as view:
        owner = await view.feeds.owner(_digest(world, token))
        person = None if owner is None else await view.people.get(owner)
        if person is None or person.consented_at is None:
            return None
        since = world.clock.now() - _SINCE
        topics = await view.people.follows(person.id)
        shown = await _upcoming(view, person.id, since, mine=False, topics=topics)
        own = await _upcoming(view, person.id, since, mine=True, topics=None)
        said = await view.event_people.said_by(person.id)
        chosen = _without_refused([*shown, *own], said)
        return CalendarContent(chosen, await _series_of(view, chosen), person.language)


async def own_calendar(world: World, person: PersonId) -> CalendarContent:
    """Return all that a person said yes to, or has a role in, and may see.

    Raises:
        NotFound: they are not known (any more).
    """
    async with world.storage.read() as view:
        known = await view.people.get(person)
        if known is None:
            raise NotFound
        since = world.clock.now() - _SINCE
        own = await _upcoming(view, person, since, mine=True, topics=None)
        chosen = _without_refused(own, await view.event_people.said_by(person))
        return CalendarContent(chosen, await _series_of(view, chosen), known.language)


async def single_event(world: World, person: PersonId, event: EventId) -> CalendarContent:
    """Return one event for its own file; an occurrence of a series stands alone in it.

    Raises:
        NotFound: there is no such event for this person.
    """
    async with world.storage.read() as view:
        known = await view.people.get(person)
        found = await view.events.get(event)
        if known is None or found is None or not await view.event_people.may_see(event, person):
            raise NotFound
    if found.series is not None:
        # Other programs refuse an occurrence without the series that it departs from.
        uid = f"{found.id}-{found.uid}"
        found = replace(found, series=None, occurrence=None, uid=uid)
    return CalendarContent([found], {}, known.language)


async def _upcoming(
    view: Transaction,
    reader: PersonId,
    since: datetime,
    *,
    mine: bool,
    topics: frozenset[TopicKey] | None,
) -> Sequence[Event]:
    found, _ = await view.events.upcoming(
        reader, topics, after=since, offset=0, limit=MOST_ENTRIES, mine=mine
    )
    return found


def _without_refused(found: Iterable[Event], said: Mapping[EventId, Attendance]) -> Sequence[Event]:
    """Return each event once, soonest first, without what the reader said no to."""
    kept = {event.id: event for event in found if said.get(event.id) is not Attendance.NOT_COMING}
    soonest = sorted(kept.values(), key=lambda event: (event.starts_at, event.id))
    return soonest[:MOST_ENTRIES]


async def _series_of(view: Transaction, chosen: Sequence[Event]) -> Mapping[SeriesId, Series]:
    """Return the series of the events; each leaves out the occurrences that are not among them."""
    ids = {event.id for event in chosen}
    numbers = {event.series for event in chosen if event.series is not None}
    found: dict[SeriesId, Series] = {}
    for number, series in (await view.series.get_many(numbers)).items():
        others = [
            event.occurrence
            for event in await view.events.of_series(number, after=None)
            if event.id not in ids and event.occurrence is not None
        ]
        found[number] = replace(series, but_not=series.but_not | set(others))
    return found


def _digest(world: World, token: str) -> bytes:
    return world.vault.digest(token, purpose="calendar_feed")
