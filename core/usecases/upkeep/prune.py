"""Throw away what has had its time: updates, deliveries, drafts, digests, invitations."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from core.ports.world import World
from core.usecases.calls.prune_answers import prune_answers

ENDED_UPDATES = timedelta(hours=48)
"""Telegram repeats an update for at most 24 hours; ids are kept twice as long."""
FINISHED_DELIVERIES = timedelta(days=30)
"""Long enough to count and to correct; afterwards nobody needs to know who got what."""
DEAD_INVITATIONS = timedelta(days=7)
FINISHED_DRAFTS = timedelta(days=30)
"""What became of them is in the library and in the audit log."""
PUBLISHED_NOTES = timedelta(days=30)
"""Long enough to correct what was published; then nobody needs who heard what."""

CHAT_TRACES = timedelta(days=90)
"""Older messages of a chat cannot be found any more to be cleared; nobody keeps who wrote when."""
GUESSES = timedelta(days=1)
ENDED_DANGERS = timedelta(days=30)
"""The audit log keeps that there was one, and when it was taken."""
SECOND_REQUESTS = timedelta(days=30)
"""The audit log keeps who asked and who agreed; why is nobody's business any more."""
WAITING_DIGESTS = timedelta(days=14)
"""So long what came while a reader had paused is kept for when they come back."""


@dataclass(frozen=True, slots=True)
class Pruned:
    """How many of each were thrown away."""

    updates: int
    deliveries: int
    invitations: int
    drafts: int = 0
    digest_items: int = 0
    notes: int = 0
    reminder_parts: int = 0


async def prune(world: World) -> Pruned:
    """Delete what is older than its time, little by little; return how much that was."""
    now = world.clock.now()
    updates = deliveries = 0
    async with world.storage.begin() as tx:
        invitations = await tx.people.delete_expired_invitations(now - DEAD_INVITATIONS)
        invitations += await tx.groups.delete_expired_invitations(now - DEAD_INVITATIONS)
        invitations += await tx.event_invitations.delete_over(now - DEAD_INVITATIONS)
        await tx.second_eyes.prune(now - SECOND_REQUESTS)
        drafts = await tx.drafts.prune(now - FINISHED_DRAFTS)
        notes = await tx.meetings.prune(now - PUBLISHED_NOTES)
        notes += await tx.hearings.prune(now - PUBLISHED_NOTES)
        await tx.floods.prune(now)
        await tx.reviews.prune_undo(now)
        await tx.dangers.prune(now - ENDED_DANGERS)
    while True:
        async with world.storage.begin() as tx:
            more = await tx.inbox.prune(now - ENDED_UPDATES)
        updates += more
        if not more:
            break
    while True:
        async with world.storage.begin() as tx:
            more = await tx.outbox.prune(now - FINISHED_DELIVERIES)
        deliveries += more
        if not more:
            break
    await prune_answers(world)
    await _prune_traces(world, now)
    digest_items, parts = await _prune_digests(world, now), await _prune_rounds(world, now)
    return Pruned(updates, deliveries, invitations, drafts, digest_items, notes, parts)


async def _prune_traces(world: World, now: datetime) -> None:
    while True:
        async with world.storage.begin() as tx:
            await tx.openings.prune(now - GUESSES)
            more = await tx.traces.prune(now - CHAT_TRACES)
        if not more:
            return


async def _prune_digests(world: World, now: datetime) -> int:
    gone = 0
    while True:
        async with world.storage.begin() as tx:
            more = await tx.digests.prune(
                waited_since=now - WAITING_DIGESTS, sent_before=now - FINISHED_DELIVERIES
            )
        gone += more
        if not more:
            return gone


async def _prune_rounds(world: World, now: datetime) -> int:
    gone = 0
    while True:
        async with world.storage.begin() as tx:
            more = await tx.reminders.prune(now - FINISHED_DELIVERIES)
        gone += more
        if not more:
            return gone
