"""Meetings with candidates on both databases: headings, notes, and what is made of them."""

from dataclasses import replace
from datetime import date, timedelta

import sqlalchemy as sa

from core.model.candidate import NextStep, Stance
from core.model.meeting import HeadingNote, Meeting, Notes
from core.model.reference import AskKey
from storage.candidate_tables import meeting_notes, meeting_settlings
from tests.storage.conftest import NOW, add_person, raw
from tests.storage.test_candidates import added, meeting_on, someone

SAID = Notes(
    {
        4: HeadingNote(Stance.PARTLY, "Perhaps after the vote", "A letter", date(2026, 6, 1)),
        7: HeadingNote(voices=("file-1",)),
    },
    frozenset({AskKey("ask1")}),
    frozenset({NextStep.LETTER}),
)


async def test_a_meeting_is_known_by_its_candidate_and_what_became_of_it(storage, other):
    """Asking attendees twice would be a nuisance."""
    event = await meeting_on(storage, date(2026, 3, 1))
    put = await added(storage, someone())
    async with storage.begin() as tx:
        assert await tx.meetings.get(event) == Meeting(event)
        await tx.meetings.name(event, put.id)
        assert await tx.meetings.mark_asked(event, NOW)
        assert not await tx.meetings.mark_asked(event, NOW + timedelta(days=1))
    async with other.read() as view:
        assert await view.meetings.get(event) == Meeting(event, put.id, asked_at=NOW)
    whole = Meeting(event, put.id, NOW, NOW, frozenset({NextStep.MEETING, NextStep.LETTER}))
    async with storage.begin() as tx:
        await tx.meetings.save(whole)
        assert await tx.meetings.get(event) == whole
        await tx.meetings.name(event, None)
        assert (await tx.meetings.get(event)).next_steps == whole.next_steps


async def test_one_attendee_takes_each_heading(storage):
    """Two who ask the same leave another question unasked."""
    event = await meeting_on(storage, date(2026, 3, 1))
    first, second = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        assert await tx.meetings.take_heading(event, 4, first.id)
        assert await tx.meetings.take_heading(event, 4, first.id)
        assert not await tx.meetings.take_heading(event, 4, second.id)
        assert await tx.meetings.take_heading(event, 5, second.id)
        assert await tx.meetings.take_heading(event, 6, second.id)
        assert await tx.meetings.headings(event) == {4: first.id, 5: second.id, 6: second.id}
        assert await tx.meetings.headings_of(second.id) == {event: [5, 6]}
        await tx.meetings.leave_headings(event, second.id, {5, 4})
        assert await tx.meetings.headings(event) == {4: first.id, 6: second.id}
        await tx.meetings.leave_headings(event, second.id)
        assert await tx.meetings.headings(event) == {4: first.id}


async def test_notes_are_sealed_and_come_back_whole(storage, other, url, vault):
    """What somebody heard in a room is nobody's business before it is published."""
    event = await meeting_on(storage, date(2026, 3, 1))
    first, second = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        await tx.meetings.save_notes(event, second.id, Notes(), done=False, at=NOW)
        later = NOW + timedelta(minutes=5)
        await tx.meetings.save_notes(event, first.id, SAID, done=False, at=later)
        await tx.meetings.save_notes(event, first.id, SAID, done=True, at=later)
    async with other.read() as view:
        written = await view.meetings.all_notes(event)
        assert [each.person for each in written] == [second.id, first.id]
        assert (written[1].notes, written[1].done) == (SAID, True)
        assert await view.meetings.notes(event, first.id) == written[1]
        assert await view.meetings.count_notes(event) == 2
        assert await view.meetings.notes_by(first.id) == {event: SAID}
    async with raw(url) as connection:
        sealed = (await connection.execute(sa.select(meeting_notes.c.sealed))).scalars().all()
    assert all(b"vote" not in each for each in sealed)


async def test_of_two_coordinators_who_settle_at_once_one_is_told(storage):
    """The second would overwrite words that the first has just settled."""
    event = await meeting_on(storage, date(2026, 3, 1))
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        assert await tx.meetings.settling(event) is None
        assert await tx.meetings.save_settling(event, SAID, was_revision=0, by=person.id)
        assert not await tx.meetings.save_settling(event, Notes(), was_revision=0, by=person.id)
        assert await tx.meetings.save_settling(event, Notes(), was_revision=1, by=person.id)
        assert not await tx.meetings.save_settling(event, SAID, was_revision=1, by=person.id)
        settled = await tx.meetings.settling(event)
    assert (settled.notes, settled.revision, settled.changed_by) == (Notes(), 2, person.id)


async def test_what_is_settled_is_sealed_to_its_revision(storage, url):
    """An older text put back in place of a newer one must not open."""
    event = await meeting_on(storage, date(2026, 3, 1))
    async with storage.begin() as tx:
        await tx.meetings.save_settling(event, SAID, was_revision=0, by=1)
    async with raw(url) as connection:
        sealed = (await connection.execute(sa.select(meeting_settlings.c.sealed))).scalar_one()
    assert b"vote" not in sealed


async def test_who_is_forgotten_leaves_no_heading_and_no_note(storage):
    """Their words go with them, and others can take the heading."""
    event = await meeting_on(storage, date(2026, 3, 1))
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.meetings.take_heading(event, 4, person.id)
        await tx.meetings.save_notes(event, person.id, SAID, done=True, at=NOW)
        await tx.people.forget(person.id)
    async with storage.read() as view:
        assert await view.meetings.headings(event) == {}
        assert await view.meetings.all_notes(event) == []


async def test_notes_go_some_time_after_they_were_published(storage):
    """Once it is settled nobody needs who heard what."""
    person = await add_person(storage, 1)
    old, fresh = [await meeting_on(storage, date(2026, 3, day)) for day in (1, 2)]
    async with storage.begin() as tx:
        for event, published in ((old, NOW - timedelta(days=1)), (fresh, None)):
            await tx.meetings.save(Meeting(event, published_at=published))
            await tx.meetings.save_notes(event, person.id, SAID, done=True, at=NOW)
        assert await tx.meetings.prune(NOW) == 1
        assert await tx.meetings.notes_by(person.id) == {fresh: SAID}


async def test_the_next_meeting_of_a_title_is_likely_to_be_with_the_same_person(storage):
    """A coordinator who plans the follow-up must not look for the name again."""
    first, second = [await meeting_on(storage, date(2026, 3, day)) for day in (1, 2)]
    put = await added(storage, someone())
    async with storage.begin() as tx:
        assert await tx.meetings.namesake(second) is None
        await tx.meetings.name(first, put.id)
        assert await tx.meetings.namesake(second) == put.id
        assert await tx.meetings.namesake(first) is None
        await tx.candidates.save(replace(put, withdrawn_at=NOW), was_revision=1)
        assert await tx.meetings.namesake(second) is None
