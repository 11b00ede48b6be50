"""What an approved draft turns into: when it goes out, and how what went out is corrected."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.delivery import DeliveryState, Lane
from core.model.language import ENGLISH
from core.model.roles import Role
from core.model.rules import ApprovalRule, Rules
from core.model.timing import Timing, When
from core.usecases.briefings.approve_draft import approve_draft
from core.usecases.briefings.correct_briefing import correct_briefing
from core.usecases.briefings.publish_draft import Published
from core.usecases.briefings.stop_broadcast import stop_broadcast
from core.usecases.briefings.submit_draft import Submitted, forecast_draft, submit_draft
from core.usecases.briefings.write_draft import save_draft
from tests.bot.newsroom import TOPIC, Newsroom
from tests.fakes.clock import NOON

EDITOR, COLLEAGUE = 1000, 1001


@pytest.fixture
async def editor(newsroom):
    """An editor, and three readers of a topic."""
    for number in (1, 2, 3):
        await newsroom.reader(number, "en", TOPIC)
    return (await newsroom.person(EDITOR, "en", Role.EDITOR)).id


async def release(newsroom: Newsroom, editor, **changes) -> Published:
    """Write a briefing and let it go."""
    kept = await newsroom.write(editor, **changes)
    published = await submit_draft(newsroom.world, editor, kept.id, seen=kept.revision)
    assert isinstance(published, Published)
    return published


async def correct(newsroom: Newsroom, editor, published: Published, title: str):
    """Write a correction and let it go."""
    kept = await correct_briefing(newsroom.world, editor, published.briefing)
    changed = kept.draft.with_title(ENGLISH, title)
    kept = await save_draft(newsroom.world, editor, kept.id, changed, seen=kept.revision)
    return await submit_draft(newsroom.world, editor, kept.id, seen=kept.revision)


async def the(newsroom: Newsroom, subject: BroadcastSubject) -> Broadcast | None:
    found = [each for each in await newsroom.broadcasts() if each.subject is subject]
    assert len(found) <= 1
    return found[0] if found else None


async def test_at_a_time_it_waits_for_that_time(newsroom, editor):
    """Nobody is written down before: who follows by then gets it."""
    timing = Timing(
        When.AT,
        datetime.fromisoformat("2026-03-11T08:00"),
        "Europe/Brussels",
        keeps_for=timedelta(hours=6),
    )
    published = await release(newsroom, editor, timing=timing)
    broadcast = await the(newsroom, BroadcastSubject.BRIEFING)
    assert broadcast is not None
    assert broadcast.state is BroadcastState.SCHEDULED
    assert broadcast.start_at == datetime(2026, 3, 11, 7, 0, tzinfo=UTC)
    assert broadcast.expires_at == datetime(2026, 3, 11, 13, 0, tzinfo=UTC)
    assert broadcast.local is None
    async with newsroom.storage.read() as view:
        briefing = await view.briefings.get(published.briefing)
    assert briefing is not None
    assert briefing.published_at == broadcast.start_at


async def test_what_is_stopped_before_its_time_was_never_published(newsroom, editor):
    """It must not turn up in the library, where nobody meant it to be alone."""
    timing = Timing(When.AT, datetime.fromisoformat("2026-03-11T08:00"), "Europe/Brussels")
    published = await release(newsroom, editor, timing=timing)
    assert published.sending is not None
    stopped = await stop_broadcast(newsroom.world, editor, published.sending.broadcast.id)
    assert stopped.in_time
    reader = await newsroom.find(1)
    async with newsroom.storage.read() as view:
        assert not await view.library.may_read(reader.id, published.briefing)


async def test_at_a_later_time_it_waits_even_for_an_audience_of_nobody(newsroom):
    """Until then somebody may follow."""
    editor = (await newsroom.person(EDITOR, "en", Role.EDITOR)).id
    timing = Timing(When.AT, datetime.fromisoformat("2026-03-11T08:00"), "Europe/Brussels")
    published = await release(newsroom, editor, timing=timing)
    assert published.sending is not None
    assert published.sending.broadcast.state is BroadcastState.SCHEDULED


async def test_at_each_readers_clock_it_begins_where_the_day_begins(newsroom, editor):
    """Eight in the morning comes to Kiritimati first."""
    local = datetime.fromisoformat("2026-03-12T08:00")
    await release(newsroom, editor, timing=Timing(When.LOCAL, local))
    broadcast = await the(newsroom, BroadcastSubject.BRIEFING)
    assert broadcast is not None
    assert (broadcast.state, broadcast.local) == (BroadcastState.SCHEDULED, local)
    assert broadcast.start_at == datetime(2026, 3, 11, 18, 0, tzinfo=UTC)


async def test_a_correction_edits_what_was_sent_and_changes_what_is_still_to_come(newsroom, editor):
    """One reader has the mistake already, the others should never see it."""
    published = await release(newsroom, editor)
    (copy,) = await newsroom.take_copies(limit=1)
    await newsroom.record([copy], DeliveryState.SENT)
    corrected = await correct(newsroom, editor, published, "Corrected")
    assert isinstance(corrected, Published)
    original = await the(newsroom, BroadcastSubject.BRIEFING)
    follow_up = await the(newsroom, BroadcastSubject.CORRECTION)
    assert original is not None
    assert follow_up is not None
    assert original.revision == follow_up.revision == 2
    assert (follow_up.subject_id, follow_up.lane) == (original.id, Lane.BRIEFING)
    assert corrected.sending is not None
    assert corrected.sending.broadcast.id == follow_up.id
    copies = await newsroom.take_copies()
    edited = [each for each in copies if each.target is not None]
    assert [each.person for each in edited] == [copy.person]
    assert all(each.revision == 2 for each in copies)
    assert len(copies) == 3


async def test_before_anything_went_out_a_correction_sends_nothing_of_its_own(newsroom, editor):
    """A scheduled briefing is simply mended."""
    timing = Timing(When.AT, datetime.fromisoformat("2026-03-11T08:00"), "Europe/Brussels")
    published = await release(newsroom, editor, timing=timing)
    corrected = await correct(newsroom, editor, published, "Corrected")
    assert isinstance(corrected, Published)
    assert corrected.sending is None
    assert await the(newsroom, BroadcastSubject.CORRECTION) is None
    original = await the(newsroom, BroadcastSubject.BRIEFING)
    assert original is not None
    assert original.revision == 2


async def test_a_second_correction_follows_the_first(newsroom, editor):
    """Mistakes come in pairs."""
    published = await release(newsroom, editor)
    await newsroom.record(await newsroom.take_copies(), DeliveryState.SENT)
    for number, title in ((2, "Better"), (3, "Best")):
        await correct(newsroom, editor, published, title)
        newest = max(await newsroom.broadcasts(), key=lambda each: each.id)
        assert (newest.subject, newest.revision) == (BroadcastSubject.CORRECTION, number)


async def test_a_correction_of_what_went_to_many_needs_a_second_person(newsroom, editor):
    """An edit reaches as many phones as the briefing did, and makes no sound to be noticed by."""
    published = await release(newsroom, editor)
    await newsroom.record(await newsroom.take_copies(), DeliveryState.SENT)
    colleague = (await newsroom.person(COLLEAGUE, "en", Role.EDITOR)).id
    newsroom.world = replace(newsroom.world, rules=Rules(ApprovalRule(from_recipients=3)))
    for number in (1, 2, 3):  # nobody follows any more: what counts is who holds a copy
        async with newsroom.world.storage.begin() as tx:
            person = await newsroom.find(number)
            await tx.people.follow(person.id, TOPIC, wanted=False)
    submitted = await correct(newsroom, editor, published, "Corrected")
    assert isinstance(submitted, Submitted)
    assert (await forecast_draft(newsroom.world, editor, submitted.kept.id)).recipients == 3
    assert await the(newsroom, BroadcastSubject.CORRECTION) is None
    kept = submitted.kept
    await approve_draft(newsroom.world, colleague, kept.id, seen=kept.revision)
    follow_up = await the(newsroom, BroadcastSubject.CORRECTION)
    assert follow_up is not None
    async with newsroom.storage.read() as view:
        briefing = await view.briefings.get(published.briefing)
    assert briefing is not None
    assert (briefing.revision, briefing.corrected_at) == (2, NOON)
    assert briefing.versions[ENGLISH].title == "Corrected"
