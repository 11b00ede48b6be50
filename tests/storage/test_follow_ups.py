"""Corrections and recalls: they go to those who were sent a copy, wherever it is on its way."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from core.model.audience import Audience
from core.model.broadcast import BroadcastState, BroadcastSubject, NewBroadcast, Progress
from core.model.delivery import DELETED, EDITED, DeliveryState, Doubt, Lane, Result, Target
from core.model.quiet import QuietHours
from core.ports.stores.outbox import FannedOut
from tests.storage.conftest import NOW, add_person
from tests.storage.test_broadcasts import fan_out, fan_out_all, start_briefing, state_of
from tests.storage.test_outbox import claim, record

SENT_AT = NOW + timedelta(minutes=1)


@pytest.fixture
async def readers(storage):
    """Five people."""
    return [await add_person(storage, number) for number in range(1, 6)]


@pytest.fixture
async def briefing(storage, readers):
    """A broadcast to them of which nothing is written down yet."""
    return await start_briefing(storage, readers[0], Audience(everyone=True))


async def send(storage, copies, *, first_id=100, more=()) -> None:
    results = [
        Result(one.id, one.person, DeliveryState.SENT, message_id=first_id + one.person, more=more)
        for one in copies
    ]
    await record(storage, *results, now=SENT_AT)


async def follow_up(storage, briefing, subject, *, revision=1, at=NOW):
    """Start a correction (the newest text is *revision*) or a recall of a broadcast."""
    async with storage.begin() as tx:
        if subject is BroadcastSubject.CORRECTION:
            await tx.outbox.set_revision(briefing, revision)
        else:
            await tx.outbox.cancel_broadcast(briefing)
        return await tx.outbox.start_broadcast(
            NewBroadcast(
                subject, briefing, lane=Lane.BRIEFING, urgent=True, at=at, revision=revision
            )
        )


async def chunk(storage, broadcast, *, span=100):
    async with storage.begin() as tx:
        return await tx.outbox.fan_out(broadcast, span=span, at=NOW)


async def test_a_correction_names_the_messages_that_it_edits(storage, briefing):
    """Without the ids and the age nothing that was sent could be found again."""
    await fan_out(storage, briefing)
    await send(storage, await claim(storage), more=(7, 8))
    correction = await follow_up(storage, briefing, BroadcastSubject.CORRECTION, revision=2)
    await fan_out(storage, correction)
    copies = await claim(storage)
    assert len(copies) == 5
    assert {copy.target for copy in copies} == {
        Target(100 + copy.person, (7, 8), SENT_AT) for copy in copies
    }
    assert {(copy.revision, copy.doubt, copy.subject) for copy in copies} == {
        (2, Doubt.REPEAT, correction)
    }


async def test_it_waits_for_what_is_on_its_way_and_passes_over_what_shows_it_already(
    storage, briefing, readers
):
    """Otherwise those whose copy was in hand at that moment would keep the wrong text."""
    await fan_out(storage, briefing)
    one, two, three = await claim(storage, limit=3)
    await send(storage, [one, three])
    correction = await follow_up(storage, briefing, BroadcastSubject.CORRECTION, revision=2)
    assert await chunk(storage, correction) == FannedOut(1, done=False, held=True)
    assert await chunk(storage, correction) == FannedOut(0, done=False, held=True)
    later = [copy for copy in await claim(storage) if copy.subject == briefing]
    assert {copy.revision for copy in later} == {2}
    assert await chunk(storage, correction) == FannedOut(0, done=False, held=True)
    await send(storage, [two])
    assert await chunk(storage, correction) == FannedOut(2, done=True)
    await send(storage, later)
    assert await chunk(storage, correction) == FannedOut(0, done=True)
    async with storage.read() as view:
        assert (await view.outbox.progress(correction, now=NOW)).total == 3


@pytest.mark.parametrize("subject", [BroadcastSubject.CORRECTION, BroadcastSubject.RECALL])
async def test_it_waits_for_an_edit_that_is_on_its_way(storage, briefing, subject):
    """The older edit could arrive last, and bring back what was taken out or withdrawn."""
    await fan_out(storage, briefing)
    await send(storage, await claim(storage))
    older = await follow_up(storage, briefing, BroadcastSubject.CORRECTION, revision=2)
    await fan_out(storage, older)
    one, two = await claim(storage, limit=2)
    newer = await follow_up(storage, briefing, subject, revision=3)
    assert await chunk(storage, newer) == FannedOut(0, done=False, held=True)
    await send(storage, [one])
    assert await chunk(storage, newer) == FannedOut(1, done=False, held=True)
    await send(storage, [two])
    assert await chunk(storage, newer) == FannedOut(4, done=True)


async def test_nobody_is_corrected_who_got_nothing_or_blocked_the_bot(storage, briefing, readers):
    """A paused reader still sees the old message; one who blocked the bot cannot be reached."""
    await fan_out(storage, briefing)
    copies = await claim(storage)
    await send(storage, copies[:3])
    await record(
        storage,
        Result(copies[3].id, copies[3].person, DeliveryState.IN_DOUBT),
        Result(copies[4].id, copies[4].person, DeliveryState.REJECTED),
    )
    async with storage.begin() as tx:
        await tx.people.save(replace(readers[0], paused=True))
        await tx.people.mark_unreachable(readers[1].id)
    correction = await follow_up(storage, briefing, BroadcastSubject.CORRECTION, revision=2)
    assert await fan_out_all(storage, correction) == {readers[0].id, readers[2].id}


async def test_it_makes_no_sound_and_so_keeps_no_quiet_hours(storage, briefing, readers):
    """A wrong address should be right in the morning."""
    async with storage.begin() as tx:
        await tx.people.save(replace(readers[0], quiet=QuietHours(time(0), time(23, 59))))
    await fan_out(storage, briefing)
    copies = await claim(storage)
    assert copies[0].quiet is not None
    await send(storage, copies)
    correction = await follow_up(storage, briefing, BroadcastSubject.CORRECTION, revision=2)
    await fan_out(storage, correction)
    assert {copy.quiet for copy in await claim(storage)} == {None}


async def test_the_next_correction_takes_the_place_of_the_last(storage, briefing, readers):
    """Both would edit the same messages, and the older one might come later."""
    await fan_out(storage, briefing)
    await send(storage, await claim(storage))
    first = await follow_up(storage, briefing, BroadcastSubject.CORRECTION, revision=2)
    await fan_out(storage, first)
    second = await follow_up(storage, briefing, BroadcastSubject.CORRECTION, revision=3)
    await fan_out(storage, second)
    assert await state_of(storage, first) is BroadcastState.CANCELLED
    assert {(copy.subject, copy.revision) for copy in await claim(storage)} == {(second, 3)}


async def test_a_recall_takes_back_what_was_sent_and_counts_how(storage, other, briefing):
    """An editor must know how many may still read it."""
    await fan_out(storage, briefing)
    copies = await claim(storage, limit=3)
    await send(storage, copies[:2])
    recall = await follow_up(storage, briefing, BroadcastSubject.RECALL)
    assert (await chunk(storage, recall)).held
    await send(storage, copies[2:])
    assert (await chunk(storage, recall)).done
    taken = await claim(storage)
    assert [copy.target.message_id for copy in taken] == [101, 102, 103]
    ways = (DELETED, DELETED, EDITED)
    await record(
        storage,
        *(
            Result(one.id, one.person, DeliveryState.SENT, message_id=1, reason=how)
            for one, how in zip(taken, ways, strict=True)
        ),
    )
    async with other.read() as view:
        assert await view.outbox.progress(recall, now=NOW) == Progress(
            sent=3, done_by={DELETED: 2, EDITED: 1}
        )
    assert await state_of(other, recall) is BroadcastState.DONE


async def test_a_follow_up_of_what_reached_nobody_is_done(storage, briefing):
    """Or it would be looked at for ever."""
    recall = await follow_up(storage, briefing, BroadcastSubject.RECALL)
    assert await chunk(storage, recall) == FannedOut(0, done=True)
    assert await state_of(storage, recall) is BroadcastState.DONE
