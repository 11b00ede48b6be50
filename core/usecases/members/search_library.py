"""What a member finds in the library: on their topics, on one topic, of a time, or by words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.model.briefing import Briefing
from core.model.fold import words_of
from core.model.identity import PersonId, TopicKey
from core.model.person import Person
from core.model.refusals import NotFound, Unusable
from core.ports.stores.library import Shelf
from core.ports.world import World


class Period(StrEnum):
    """When something was published, on the reader's own calendar."""

    WEEK = "week"  # since Monday
    MONTH = "month"  # since the first of the month
    YEAR = "year"  # since the first of January
    MISSED = "missed"  # before the reader joined


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what was found.

    Attributes:
        total: how many there are on all pages.
        missed: how many of a person's own were published before they joined; on the first page of
            all of these alone, 0 elsewhere.
    """

    briefings: Sequence[Briefing]
    total: int
    missed: int = 0


async def my_briefings(
    world: World, person: Person, *, period: Period | None = None, offset: int, limit: int
) -> Found:
    """Return a page of what was published on the person's topics, for everyone, or for them."""
    now = world.clock.now()
    async with world.storage.read() as view:
        topics = await view.people.follows(person.id)
        shelf = Shelf(topics=topics, addressed=True)
        joined = Shelf(topics=topics, addressed=True, before=person.consented_at or now)
        if period is Period.MISSED:
            shelf = joined
        elif period is not None:
            since = _start_of(period, now, person.zone)
            shelf = Shelf(topics=topics, addressed=True, since=since)
        found, total = await view.library.find(person.id, shelf, offset=offset, limit=limit)
        is_first = period is None and not offset
        missed = await view.library.count(person.id, joined) if is_first else 0
    return Found(found, total, missed)


async def briefings_on(
    world: World, reader: PersonId, topic: TopicKey, *, offset: int, limit: int
) -> Found:
    """Return a page of what was published on one topic, followed or not.

    Raises:
        NotFound: the catalogue has no such topic.
    """
    if world.content.topic(topic) is None:
        raise NotFound
    return await _find(world, reader, Shelf(topics=frozenset({topic})), offset, limit)


async def search_briefings(
    world: World, reader: PersonId, typed: str, *, offset: int, limit: int
) -> Found:
    """Return a page of what holds every word that was typed, or words that begin with them.

    Raises:
        Unusable: there is no word in what was typed (reason `empty`).
    """
    words = words_of(typed)
    if not words:
        raise Unusable(reason="empty")
    return await _find(world, reader, Shelf(words=words), offset, limit)


async def _find(world: World, reader: PersonId, shelf: Shelf, offset: int, limit: int) -> Found:
    async with world.storage.read() as view:
        return Found(*await view.library.find(reader, shelf, offset=offset, limit=limit))


def _start_of(period: Period, now: datetime, zone: str) -> datetime:
    day = now.astimezone(ZoneInfo(zone)).date()
    if period is Period.WEEK:
        day -= timedelta(days=day.weekday())
    elif period is Period.MONTH:
        day = day.replace(day=1)
    else:
        day = day.replace(month=1, day=1)
    return datetime.combine(day, time(0), ZoneInfo(zone)).astimezone(UTC)
