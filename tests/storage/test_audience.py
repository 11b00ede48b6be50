"""Who is in an audience: storage's answer beside the rule in plain words, on both databases."""

from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
import sqlalchemy as sa

from core.model.audience import Audience, AudienceCount, Circle
from core.model.event import Attendance, Event
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, GroupId, PersonId, TopicKey
from core.model.language import Language
from core.model.person import Person
from storage.group_tables import group_members, groups
from storage.stores.audience import belongs_to, in_audience
from storage.tables import people
from tests.storage.conftest import NOW, add_person, raw

WOMEN, PRESS = TopicKey("women"), TopicKey("press")
NORTH, SOUTH, CLOSED = GroupId(1), GroupId(2), GroupId(3)


@dataclass(frozen=True)
class Somebody:
    """A person with all that an audience can ask for."""

    person: Person
    topics: frozenset[TopicKey]
    groups: frozenset[GroupId]
    events: frozenset[EventId]


def told(person: Person, circle: Circle) -> list[bool]:
    """Say for each setting that a circle asks for whether the person has it."""
    return [
        *([person.language in circle.languages] if circle.languages else []),
        *([person.country in circle.countries] if circle.countries else []),
    ]


def belongs(somebody: Somebody, audience: Audience) -> bool:
    """The rule as `core/model/audience.py` words it."""
    open_groups = somebody.groups - {CLOSED}
    begins = (
        audience.everyone
        or somebody.topics & audience.topics
        or open_groups & audience.groups
        or somebody.events & audience.events
    )
    only, without = audience.only, audience.without
    within = [
        *([bool(somebody.topics & only.topics)] if only.topics else []),
        *([bool(open_groups & only.groups)] if only.groups else []),
        *([bool(somebody.events & only.events)] if only.events else []),
        *told(somebody.person, only),
    ]
    outside = [
        bool(somebody.topics & without.topics),
        bool(somebody.groups & without.groups),
        bool(somebody.events & without.events),
        *told(somebody.person, without),
    ]
    return bool(begins) and all(within) and not any(outside)


@pytest.fixture
async def crowd(storage, url) -> list[Somebody]:
    """Two dozen people who differ in everything, three groups of which one is closed, an event."""
    async with storage.begin() as tx:
        event = await tx.events.add(_event())
    async with raw(url) as connection:
        for group in (NORTH, SOUTH, CLOSED):
            row = {"id": group, "name": b"", "created_by": 1, "created_at": NOW}
            ended = NOW if group == CLOSED else None
            await connection.execute(groups.insert().values(closed_at=ended, **row))
    found = []
    for number in range(24):
        person = await add_person(storage, number + 1, "tr" if number % 3 else "fr")
        somebody = Somebody(
            replace(person, country=("tr", "be", None)[number % 4 % 3], paused=number == 20),
            frozenset({WOMEN} if number % 2 else {PRESS} if number % 5 == 0 else ()),
            frozenset(
                group
                for group, every in ((NORTH, 4), (SOUTH, 6), (CLOSED, 5))
                if number % every == 0
            ),
            frozenset({event} if number % 7 == 1 else ()),
        )
        found.append(somebody)
        await _write(storage, url, somebody, stays_away=event if number % 7 == 2 else None)
    async with storage.begin() as tx:
        await tx.people.mark_unreachable(found[21].person.id)
    return found


def _event() -> Event:
    return Event(
        id=EventId(0),
        kind=EventKind.MEETING,
        versions={},
        starts_at=NOW,
        local_date=NOW.date(),
        local_time=NOW.time(),
        zone="UTC",
        place="",
        topics=frozenset(),
        state=EventState.PLANNED,
        author=PersonId(1),
    )


async def _write(storage, url, somebody: Somebody, *, stays_away: EventId | None) -> None:
    person = somebody.person
    async with storage.begin() as tx:
        await tx.people.save(person)
        for topic in somebody.topics:
            await tx.people.follow(person.id, topic, wanted=True)
        for event in somebody.events:
            await tx.event_people.say(event, person.id, Attendance.COMING, needs=None, at=NOW)
        if stays_away is not None:
            await tx.event_people.say(
                stays_away, person.id, Attendance.NOT_COMING, needs=None, at=NOW
            )
    async with raw(url) as connection:
        for group in somebody.groups:
            row = {"group_id": group, "person_id": person.id, "joined_at": NOW}
            await connection.execute(group_members.insert().values(row))


EVENT = frozenset({EventId(1)})
CIRCLES = [
    Circle(),
    Circle(topics=frozenset({WOMEN})),
    Circle(groups=frozenset({NORTH, CLOSED})),
    Circle(events=EVENT),
    Circle(languages=frozenset({Language("fr")})),
    Circle(countries=frozenset({"tr", "de"})),
    Circle(languages=frozenset({Language("tr")}), groups=frozenset({SOUTH})),
]
BEGINNINGS = [
    Audience(),
    Audience(everyone=True),
    Audience(topics=frozenset({WOMEN, PRESS})),
    Audience(groups=frozenset({NORTH, SOUTH, CLOSED})),
    Audience(events=EVENT),
    Audience(topics=frozenset({PRESS}), groups=frozenset({SOUTH}), events=EVENT),
]
AUDIENCES = [
    replace(beginning, only=only, without=without)
    for beginning in BEGINNINGS
    for only in CIRCLES
    for without in CIRCLES
]


async def test_every_combination_holds_exactly_those_that_the_rule_names(crowd, url):
    """Who gets a text is a promise to the editor, and staying out of it one to the reader."""
    async with raw(url) as connection:
        for audience in AUDIENCES:
            rows = await connection.execute(sa.select(people.c.id).where(belongs_to(audience)))
            right = {each.person.id for each in crowd if belongs(each, audience)}
            assert {row.id for row in rows} == right, audience


async def test_an_audience_read_in_spans_is_the_same_audience(crowd, url):
    """Fan-out walks it in chunks: nobody may be lost or doubled at a border."""
    edges = [0, 5, 6, 17, 100]
    async with raw(url) as connection:
        for audience in AUDIENCES:
            found = []
            for span in pairwise(edges):
                inside = sa.and_(people.c.id > span[0], people.c.id <= span[1])
                query = sa.select(people.c.id).where(inside, in_audience(audience, span=span))
                found += [row.id for row in await connection.execute(query)]
            whole = await connection.execute(sa.select(people.c.id).where(in_audience(audience)))
            assert sorted(found) == sorted(row.id for row in whole), audience


async def test_who_cannot_be_written_to_is_counted_apart(crowd, other):
    """An editor who misses somebody in the number sees why."""
    async with other.read() as tx:
        assert await tx.people.count(Audience(everyone=True)) == AudienceCount(
            {Language("fr"): 7, Language("tr"): 15}, unreachable=1, paused=1
        )
        assert await tx.people.count(Audience(topics=frozenset({PRESS}))) == AudienceCount(
            {Language("fr"): 1, Language("tr"): 1}, paused=1
        )
        assert await tx.people.count(Audience(topics=frozenset({TopicKey("none")}))) == (
            AudienceCount()
        )


async def test_who_has_not_agreed_is_nowhere_counted(storage, other):
    """Somebody who only asked for help has agreed to nothing."""
    await add_person(storage, 1, consented=False)
    async with other.read() as tx:
        assert await tx.people.count(Audience(everyone=True)) == AudienceCount()
