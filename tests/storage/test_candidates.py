"""Candidates, and what was published about them, on both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime

from core.model.candidate import (
    Candidate,
    CandidateFilter,
    CandidateRecord,
    Commitment,
    Fact,
    Kept,
    PublishedStance,
    Stance,
    Stated,
)
from core.model.event import Event, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.fold import words_of
from core.model.identity import CandidateId, EventId, PersonId
from core.model.language import ENGLISH
from tests.storage.conftest import NOW

SOURCE = "https://example.org/list"


def someone(name: str = "Candidate One", **facts: str) -> Candidate:
    said = {Fact.NAME: name, **{Fact(key): value for key, value in facts.items()}}
    stated = {fact: Stated(value, SOURCE) for fact, value in said.items()}
    return Candidate(CandidateId(0), f"key-{name}", stated)


async def added(storage, candidate: Candidate) -> Candidate:
    async with storage.begin() as tx:
        return replace(candidate, id=await tx.candidates.add(candidate))


async def meeting_on(storage, day: date) -> EventId:
    event = Event(
        id=EventId(0),
        kind=EventKind.MEETING,
        versions={ENGLISH: EventVersion("A meeting", "")},
        starts_at=datetime(day.year, day.month, day.day, 9, tzinfo=UTC),
        local_date=day,
        local_time=None,
        zone="Europe/Brussels",
        place="",
        topics=frozenset(),
        state=EventState.HELD,
        author=PersonId(1),
    )
    async with storage.begin() as tx:
        return EventId(await tx.events.add(event))


async def say(storage, event: EventId, candidate: Candidate, day: date, **said: Stance) -> None:
    words = [
        PublishedStance(candidate.id, event, int(key[1:]), stance, "word for word", day)
        for key, stance in said.items()
    ]
    async with storage.begin() as tx:
        await tx.candidates.publish(event, words, {"ask1"}, candidate.id)


async def found(storage, *, running: bool = False, **wanted) -> list[str]:
    async with storage.read() as view:
        page, total = await view.candidates.find(
            CandidateFilter(**wanted), running=running, offset=0, limit=50
        )
    assert total == len(page)
    return [each.name for each in page]


async def test_a_candidate_comes_back_with_every_fact_and_its_source(storage, other):
    """A fact without its source cannot be checked by anybody."""
    put = await added(storage, someone(party="Party A", group="Group A", country="be"))
    async with other.read() as view:
        assert await view.candidates.get(put.id) == put
        assert await view.candidates.by_keys([put.key, "unknown"]) == {put.key: put}
        assert await view.candidates.get(CandidateId(99)) is None


async def test_of_two_who_change_one_at_once_the_second_learns_of_it(storage):
    """Nobody's change disappears silently."""
    put = await added(storage, someone())
    changed = replace(put, facts={**put.facts, Fact.PARTY: Stated("Party B", SOURCE)})
    async with storage.begin() as tx:
        assert await tx.candidates.save(changed, was_revision=1)
        assert not await tx.candidates.save(put, was_revision=1)
        assert await tx.candidates.get(put.id) == replace(changed, revision=2)


async def test_candidates_are_found_by_each_filter(storage):
    """Who prepares for one country does not want the others."""
    first = await added(storage, someone("Ömer Çağlı", party="Left", group="A", country="de"))
    second = await added(storage, someone("Zoë Nuñez", party="Yeşil", group="B", country="es"))
    gone = someone("Anna Away", group="B", country="es")
    await added(storage, replace(gone, withdrawn_at=NOW))
    assert await found(storage) == ["Ömer Çağlı", "Zoë Nuñez", "Anna Away"]
    assert await found(storage, running=True) == ["Ömer Çağlı", "Zoë Nuñez"]
    assert await found(storage, country="es") == ["Zoë Nuñez", "Anna Away"]
    assert await found(storage, group="A") == ["Ömer Çağlı"]
    assert await found(storage, words=words_of("cag omer")) == ["Ömer Çağlı"]
    assert await found(storage, words=words_of("yesil")) == ["Zoë Nuñez"]
    assert await found(storage, words=words_of("mer")) == []
    event = await meeting_on(storage, date(2026, 3, 1))
    await say(storage, event, first, date(2026, 3, 1), h4=Stance.OPPOSES, h5=Stance.NOT_DISCUSSED)
    later = await meeting_on(storage, date(2026, 4, 1))
    await say(storage, later, first, date(2026, 4, 1), h4=Stance.SUPPORTS)
    await say(
        storage,
        await meeting_on(storage, date(2026, 3, 2)),
        second,
        date(2026, 3, 2),
        h4=Stance.PARTLY,
    )
    assert await found(storage, heading=4) == ["Ömer Çağlı", "Zoë Nuñez"]
    assert await found(storage, heading=4, stance=Stance.SUPPORTS) == ["Ömer Çağlı"]
    assert await found(storage, heading=4, stance=Stance.OPPOSES) == []
    assert await found(storage, heading=5) == []
    async with storage.read() as view:
        assert list(await view.candidates.countries()) == ["de", "es"]
        assert list(await view.candidates.groups()) == ["A", "B"]
        latest = await view.candidates.latest_stances()
    assert [(each.candidate, each.stance) for each in latest] == [
        (first.id, Stance.SUPPORTS),
        (second.id, Stance.PARTLY),
    ]


async def test_publishing_again_replaces_what_was_published_of_that_meeting_alone(storage):
    """A correction must not leave the wrong quote beside the right one."""
    put = await added(storage, someone())
    days = date(2026, 3, 1), date(2026, 4, 1)
    first, second = [await meeting_on(storage, day) for day in days]
    async with storage.begin() as tx:
        await tx.meetings.name(first, put.id)
        await tx.meetings.name(second, put.id)
    await say(storage, first, put, days[0], h4=Stance.OPPOSES)
    await say(storage, second, put, days[1], h4=Stance.PARTLY, h6=Stance.PARTLY)
    await say(storage, second, put, days[1], h4=Stance.SUPPORTS)
    async with storage.read() as view:
        record = await view.candidates.record(put.id)
    assert [(each.event, each.stance) for each in record.stances] == [
        (second, Stance.SUPPORTS),
        (first, Stance.OPPOSES),
    ]
    assert record.asks == {"ask1": days[1]}
    assert record.meetings == (second, first)
    other = await added(storage, someone("Another One"))
    async with storage.read() as view:
        assert list(await view.candidates.records()) == [
            CandidateRecord(other, (), {}, (), ()),
            record,
        ]


async def test_a_commitment_is_found_from_its_deadline_and_marked_once(storage):
    """A second tap on "kept" must not count as news."""
    put = await added(storage, someone())
    event = await meeting_on(storage, date(2026, 3, 1))
    deadline = await meeting_on(storage, date(2026, 6, 1))
    async with storage.begin() as tx:
        for heading, due in ((4, None), (3, date(2026, 6, 1))):
            promise = Commitment(0, put.id, event, heading, "A letter", due)
            await tx.candidates.add_commitment(promise)
        dated, undated = await tx.candidates.commitments_of(event)
        assert (dated.heading, undated.heading) == (3, 4)
        await tx.candidates.save_commitment(replace(dated, deadline=deadline))
        assert await tx.candidates.mark_commitment(dated.id, Kept.KEPT)
        assert not await tx.candidates.mark_commitment(dated.id, Kept.KEPT)
        await tx.candidates.drop_commitment(undated.id)
    async with storage.read() as view:
        kept = await view.candidates.commitment_of_deadline(deadline)
        assert kept == replace(dated, deadline=deadline, kept=Kept.KEPT)
        assert await view.candidates.commitment(undated.id) is None
        assert (await view.candidates.record(put.id)).commitments == (kept,)


async def test_pages_show_everybody_once_even_with_one_name(storage):
    """Pages must not show somebody twice: the order is total."""
    for number in range(5):
        await added(storage, replace(someone("Same Name"), key=str(number)))
    async with storage.read() as view:
        pages = [
            (await view.candidates.find(CandidateFilter(), running=True, offset=at, limit=2))[0]
            for at in (0, 2, 4)
        ]
    assert [each.key for page in pages for each in page] == ["0", "1", "2", "3", "4"]


async def test_a_whole_parliament_is_written_down_at_once(storage):
    """An import of seven hundred people must not keep every other writer waiting."""
    new = [someone(f"Person {number:03}", group="A") for number in range(705)]
    async with storage.begin() as tx:
        await tx.candidates.add_all([])
        await tx.candidates.add_all(new)
    async with storage.read() as view:
        records = await view.candidates.records()
    assert [each.candidate.facts for each in records] == [each.facts for each in new]
