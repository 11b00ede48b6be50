"""What waits for digests and goes out in them, on both databases."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.model.audience import Audience, Circle
from core.model.briefing import BriefingKind, Edition, NewBriefing, Version
from core.model.identity import PersonId, TopicKey
from core.model.language import ENGLISH, Language
from core.model.rhythm import DigestCount, Rhythm
from storage.stores.audience import Span
from storage.stores.digest_fanout import put_into_digests, readers_of_round, take_into_round
from tests.storage.circles import add_event, add_group
from tests.storage.conftest import NOW, add_person

PRESS, WOMEN = TopicKey("press"), TopicKey("women")
ALL: Span = (0, 1_000_000)
BOTH = Audience(topics=frozenset({PRESS, WOMEN}))
MONDAY = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
"""NOW is a Sunday noon in Brussels; the next morning is a Monday."""


async def follow(storage, person, **rhythms: str) -> None:
    async with storage.begin() as tx:
        for topic, rhythm in rhythms.items():
            await tx.people.follow(person.id, TopicKey(topic), wanted=True)
            assert await tx.rhythms.set(person.id, TopicKey(topic), Rhythm(rhythm))


async def publish(storage, audience=BOTH, *, title="Title", days=0):
    edition = Edition({ENGLISH: Version(title, "Text")}, audience.topics)
    at = NOW + timedelta(days=days)
    new = NewBriefing(
        BriefingKind.BRIEFING, edition, audience, author=PersonId(3), urgent=False, at=at
    )
    async with storage.begin() as tx:
        return await tx.briefings.add(new)


async def gather(storage, audience=BOTH, *, at=NOW, span=ALL, briefing=None):
    """Publish, and put it into the digests of who waits for one."""
    number = briefing or await publish(storage, audience)
    async with storage.begin() as tx:
        await put_into_digests(tx.digests._session, number, audience, span=span, at=at)
    return number


async def send(storage, *, at, span=ALL) -> tuple[int, list[int]]:
    """Begin a round; return its number, and to whom it goes."""
    async with storage.begin() as tx:
        number = await tx.digests.add_round(at)
        await take_into_round(tx.digests._session, number, span=span, at=at)
        rows = await tx.digests._session.rows(readers_of_round(number, span=span))
        return number, sorted(row.person_id for row in rows)


async def due(storage, at):
    async with storage.read() as tx:
        return await tx.digests.has_due(at)


async def waiting(storage, person):
    async with storage.read() as tx:
        return await tx.digests.waiting(person.id)


async def test_the_fastest_rhythm_of_the_topics_that_match_counts(storage, other):
    """Somebody who wants one of them daily has it daily; at once beats both."""
    daily, weekly, mixed = [await add_person(storage, number) for number in (1, 2, 3)]
    await follow(storage, daily, press="weekly", women="daily")
    await follow(storage, weekly, press="weekly", women="weekly")
    await follow(storage, mixed, press="weekly", women="at_once")
    tuesday = NOW + timedelta(days=2)
    await gather(storage, at=tuesday)
    async with other.read() as tx:
        assert await tx.rhythms.count(BOTH) == DigestCount(at_once=1, digest=2)
        first = await tx.digests.next_due(after=tuesday, until=tuesday + timedelta(days=9))
        assert first == MONDAY + timedelta(days=2)
        then = await tx.digests.next_due(after=first, until=tuesday + timedelta(days=9))
        assert then == MONDAY + timedelta(days=7)
    assert [await waiting(other, each) for each in (daily, weekly, mixed)] == [1, 1, 0]


async def test_whoever_gets_it_another_way_gets_it_at_once(storage, other, url):
    """A group's own news does not wait for Monday, whatever a member chose for the topic."""
    member, guest, follower = [await add_person(storage, number) for number in (1, 2, 3)]
    for person in (member, guest, follower):
        await follow(storage, person, press="daily")
    group, event = await add_group(url, member), await add_event(storage, guest)
    audience = Audience(
        topics=frozenset({PRESS}), groups=frozenset({group}), events=frozenset({event})
    )
    await gather(storage, audience)
    assert [await waiting(other, each) for each in (member, guest, follower)] == [0, 0, 1]
    async with other.read() as tx:
        assert await tx.rhythms.count(audience) == DigestCount(at_once=2, digest=1)
        everyone = replace(audience, everyone=True)
        assert await tx.rhythms.count(everyone) == DigestCount(at_once=3, digest=0)


async def test_only_who_is_in_the_audience_waits_for_it(storage, other):
    """A language that it does not go to, a person who has paused: nothing waits for them."""
    reader, french, away = [await add_person(storage, number) for number in (1, 2, 3)]
    for person in (reader, french, away):
        await follow(storage, person, press="daily")
    async with storage.begin() as tx:
        await tx.people.save(replace(french, language=Language("fr")))
        await tx.people.save(replace(away, paused=True))
    english = Circle(languages=frozenset({ENGLISH}))
    await gather(storage, Audience(topics=frozenset({PRESS}), only=english))
    assert [await waiting(other, each) for each in (reader, french, away)] == [1, 0, 0]


async def test_it_is_due_in_the_morning_of_each_reader(storage, other):
    """The same text, two zones, two moments."""
    brussels, istanbul = [await add_person(storage, number) for number in (1, 2)]
    async with storage.begin() as tx:
        await tx.people.save(replace(istanbul, zone="Europe/Istanbul"))
    for person in (brussels, istanbul):
        await follow(storage, person, press="daily")
    await gather(storage)
    assert not await due(other, MONDAY - timedelta(hours=2, seconds=1))
    assert await send(storage, at=MONDAY - timedelta(hours=2)) == (1, [istanbul.id])
    assert not await due(other, MONDAY - timedelta(seconds=1))
    assert await send(storage, at=MONDAY) == (2, [brussels.id])
    assert not await due(other, MONDAY + timedelta(days=9))


async def test_chunks_written_twice_double_nobody(storage, other):
    """A crash between two chunks repeats one."""
    people = [await add_person(storage, number) for number in (1, 2, 3)]
    for person in people:
        await follow(storage, person, press="daily")
    number = await publish(storage)
    for span in ((0, 2), (0, 2), (2, 9)):
        await gather(storage, span=span, briefing=number)
    assert [await waiting(other, each) for each in people] == [1, 1, 1]
    assert (await send(storage, at=MONDAY, span=(0, 2)))[1] == [1, 2]
    assert (await send(storage, at=MONDAY, span=(0, 9)))[1] == [3]


async def test_a_round_holds_what_was_due_for_its_reader_and_no_other(storage, other):
    """Newest first, paged; a number in a button opens nobody else's digest."""
    reader, stranger = [await add_person(storage, number) for number in (1, 2)]
    await follow(storage, reader, press="daily")
    old, new = [await publish(storage, days=days) for days in (0, 1)]
    for number in (old, new):
        await gather(storage, briefing=number)
    number, _ = await send(storage, at=MONDAY)
    async with other.read() as tx:
        page, total = await tx.digests.find(reader.id, number, offset=0, limit=1)
        assert ([each.id for each in page], total) == ([new], 2)
        page, total = await tx.digests.find(reader.id, number, offset=1, limit=1)
        assert ([each.id for each in page], total) == ([old], 2)
        assert await tx.digests.has(reader.id, number, old)
        assert not await tx.digests.has(stranger.id, number, old)
        assert not await tx.digests.has(reader.id, number + 1, old)
        assert await tx.digests.find(stranger.id, number, offset=0, limit=9) == ([], 0)


async def test_what_is_withdrawn_drops_out_before_and_after(storage, other):
    """A recall reaches what has not gone out, and what a digest would still open."""
    reader = await add_person(storage, 1)
    await follow(storage, reader, press="daily")
    early, late = await gather(storage), await gather(storage)
    async with storage.begin() as tx:
        await tx.briefings.withdraw(early, at=NOW)
    number, readers = await send(storage, at=MONDAY)
    assert readers == [reader.id]
    async with other.read() as tx:
        page, _ = await tx.digests.find(reader.id, number, offset=0, limit=9)
        assert [each.id for each in page] == [late]
    async with storage.begin() as tx:
        await tx.briefings.withdraw(late, at=NOW)
    async with other.read() as tx:
        assert await tx.digests.find(reader.id, number, offset=0, limit=9) == ([], 0)
        assert not await tx.digests.has(reader.id, number, late)
    assert not await due(other, MONDAY), "nothing is begun for what is withdrawn"


async def test_who_pauses_finds_it_on_coming_back_for_two_weeks(storage, other):
    """A holiday loses nothing; half a year of digests at once would be no service."""
    reader = await add_person(storage, 1)
    await follow(storage, reader, press="daily")
    await gather(storage)
    async with storage.begin() as tx:
        await tx.people.save(replace(reader, paused=True))
    assert not await due(other, MONDAY)
    assert (await send(storage, at=MONDAY))[1] == []
    await prune(storage, at=MONDAY + timedelta(days=13))
    async with storage.begin() as tx:
        await tx.people.save(reader)
    assert await due(other, MONDAY + timedelta(days=13))
    await prune(storage, at=MONDAY + timedelta(days=15))
    assert not await due(other, MONDAY + timedelta(days=15))


async def prune(storage, *, at) -> None:
    async with storage.begin() as tx:
        while await tx.digests.prune(
            waited_since=at - timedelta(days=14), sent_before=at - timedelta(days=30)
        ):
            pass


async def test_what_went_out_can_be_opened_for_a_month(storage, other):
    """As long as deliveries are kept; then nobody needs to know who got what."""
    reader = await add_person(storage, 1)
    await follow(storage, reader, press="daily")
    await gather(storage)
    number, _ = await send(storage, at=MONDAY)
    await prune(storage, at=MONDAY + timedelta(days=29))
    async with other.read() as tx:
        assert (await tx.digests.find(reader.id, number, offset=0, limit=9))[1] == 1
    await prune(storage, at=MONDAY + timedelta(days=31))
    async with other.read() as tx:
        assert (await tx.digests.find(reader.id, number, offset=0, limit=9))[1] == 0


async def test_a_topic_that_is_left_takes_what_waited_on_it_along(storage, other):
    """Who stops following does not want to hear of it tomorrow either."""
    reader = await add_person(storage, 1)
    await follow(storage, reader, press="daily", women="daily")
    await gather(storage, Audience(topics=frozenset({PRESS})))
    await gather(storage, BOTH)
    async with storage.begin() as tx:
        await tx.people.follow(reader.id, PRESS, wanted=False)
        await tx.digests.drop_unfollowed(reader.id)
    assert await waiting(other, reader) == 1


async def test_nothing_is_left_of_somebody_who_is_forgotten(storage, other):
    """What waits for a person says what they are interested in."""
    reader = await add_person(storage, 1)
    await follow(storage, reader, press="daily")
    await gather(storage)
    async with storage.begin() as tx:
        await tx.people.forget(reader.id)
    assert await waiting(other, reader) == 0
    assert not await due(other, MONDAY)


@pytest.mark.parametrize("rhythm", Rhythm)
async def test_rhythms_are_kept_per_topic(storage, other, rhythm):
    """And only for topics that are followed."""
    reader = await add_person(storage, 1)
    await follow(storage, reader, press="at_once")
    async with storage.begin() as tx:
        assert not await tx.rhythms.set(reader.id, WOMEN, rhythm)
        assert await tx.rhythms.set(reader.id, PRESS, rhythm)
    async with other.read() as tx:
        assert await tx.rhythms.of(reader.id) == {PRESS: rhythm}
