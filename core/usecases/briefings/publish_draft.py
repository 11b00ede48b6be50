"""Publish a draft inside a transaction whose caller checked that it may go out."""

from dataclasses import dataclass, replace
from datetime import datetime

from core.model.audit import AuditLine
from core.model.briefing import Edition, NewBriefing
from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.draft import Draft, DraftState, KeptDraft
from core.model.identity import BriefingId, BroadcastId, PersonId
from core.model.timing import When
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.briefings.publish_correction import LANES, publish_correction
from core.usecases.briefings.watch_broadcast import Look, look_at


@dataclass(frozen=True, slots=True)
class Published:
    """What became of a draft.

    Attributes:
        sending: how its broadcast, or that of the correction, stands; None when nobody gets it
            and it is in the library alone.
    """

    briefing: BriefingId
    sending: Look | None


@dataclass(frozen=True, slots=True)
class Release:
    """Who lets a draft out.

    Attributes:
        author: who asked for it, and answers for it.
        approved_by: the second person, where one was needed.
        watched_in: the message in which the one who tapped will see the progress.
    """

    author: PersonId
    approved_by: PersonId | None = None
    watched_in: int | None = None

    @property
    def tapped_by(self) -> PersonId:
        """Whose tap it was."""
        return self.author if self.approved_by is None else self.approved_by


async def publish(tx: Transaction, world: World, kept: KeptDraft, release: Release) -> Published:
    """Put a draft in the library and start its sending, or correct what was published.

    Raises:
        NotFound, BriefingWithdrawn: there is nothing (left) to correct.
    """
    now, draft, author = world.clock.now(), kept.draft, release.author
    if draft.corrects is None:
        act = f"{draft.kind}_published"
        briefing, broadcast = await _add(tx, draft, author, now)
    else:
        act, briefing = f"{draft.kind}_corrected", draft.corrects
        edition = _edition(draft)
        broadcast = await publish_correction(tx, briefing, edition, author=author, now=now)
    await _write_lines(tx, act, briefing, release, now)
    await tx.drafts.save(replace(kept, state=DraftState.SENT, briefing=briefing, changed_at=now))
    if broadcast is None:
        return Published(briefing, None)
    if release.watched_in is not None:
        await tx.outbox.watch(broadcast, release.tapped_by, release.watched_in)
    return Published(briefing, await look_at(tx, broadcast, now=now))


async def _add(
    tx: Transaction, draft: Draft, author: PersonId, now: datetime
) -> tuple[BriefingId, BroadcastId | None]:
    """Return the new briefing and what sends it; nothing does when nobody would get it now."""
    timing = draft.timing
    start_at = max(now, timing.start_at(now))
    briefing = await tx.briefings.add(
        NewBriefing(
            draft.kind,
            _edition(draft),
            draft.readers,
            author=author,
            urgent=bool(draft.urgent),
            at=start_at,
        )
    )
    if timing.when is When.NOW and not (await tx.people.count(draft.readers)).people:
        return briefing, None
    broadcast = await tx.outbox.start_broadcast(
        NewBroadcast(
            BroadcastSubject.BRIEFING,
            briefing,
            lane=LANES[draft.kind],
            urgent=bool(draft.urgent),
            at=now,
            start_at=start_at,
            local=timing.local if timing.when is When.LOCAL else None,
            expires_at=timing.expires_at(now),
        )
    )
    return briefing, broadcast


async def _write_lines(
    tx: Transaction, act: str, briefing: BriefingId, release: Release, now: datetime
) -> None:
    subject = f"briefing:{briefing}"
    await tx.audit.write(AuditLine(now, release.author, act, subject))
    if release.approved_by is not None:
        await tx.audit.write(AuditLine(now, release.approved_by, "briefing_approved", subject))


def _edition(draft: Draft) -> Edition:
    return Edition(
        draft.versions,
        topics=draft.topics,
        media=draft.media,
        links=draft.links,
        action=draft.action,
        protected=draft.protected,
    )
