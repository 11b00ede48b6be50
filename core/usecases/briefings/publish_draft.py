"""Publish a draft inside a transaction whose caller checked that it may go out."""

from dataclasses import dataclass, replace
from datetime import datetime

from core.model.audit import AuditLine
from core.model.briefing import Briefing, BriefingKind, Edition, NewBriefing
from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.draft import Draft, DraftState, KeptDraft
from core.model.identity import BriefingId, BroadcastId, PersonId
from core.model.refusals import BriefingWithdrawn, NotFound
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.briefings.watch_broadcast import Look, look_at

LANES = {BriefingKind.BRIEFING: Lane.BRIEFING, BriefingKind.ALERT: Lane.ALERT}


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
        BriefingWithdrawn: there is nothing left to correct.
    """
    now = world.clock.now()
    if kept.draft.corrects is None:
        briefing = await _add(tx, kept.draft, release, now)
        broadcast = await _start(tx, kept.draft, briefing, now)
        act = f"{kept.draft.kind}_published"
    else:
        briefing = kept.draft.corrects
        broadcast = await _correct(tx, kept.draft, release, now)
        act = f"{kept.draft.kind}_corrected"
    await _write_lines(tx, act, briefing, release, now)
    await tx.drafts.save(replace(kept, state=DraftState.SENT, briefing=briefing, changed_at=now))
    if broadcast is None:
        return Published(briefing, None)
    if release.watched_in is not None:
        await tx.outbox.watch(broadcast, release.tapped_by, release.watched_in)
    return Published(briefing, await look_at(tx, broadcast, now=now))


async def corrected_briefing(tx: Transaction, briefing: BriefingId) -> Briefing:
    """Return what a correction is about.

    Raises:
        BriefingWithdrawn: there is nothing left to correct.
    """
    published = await tx.briefings.get(briefing)
    if published is None:
        raise NotFound
    if published.withdrawn_at is not None:
        raise BriefingWithdrawn
    return published


async def _add(tx: Transaction, draft: Draft, release: Release, now: datetime) -> BriefingId:
    return await tx.briefings.add(
        NewBriefing(
            draft.kind,
            _edition(draft),
            draft.readers,
            author=release.author,
            urgent=bool(draft.urgent),
            at=now,
        )
    )


async def _start(
    tx: Transaction, draft: Draft, briefing: BriefingId, now: datetime
) -> BroadcastId | None:
    if not (await tx.people.count(draft.readers)).people:
        return None
    return await tx.outbox.start_broadcast(
        NewBroadcast(
            BroadcastSubject.BRIEFING,
            briefing,
            lane=LANES[draft.kind],
            urgent=bool(draft.urgent),
            at=now,
        )
    )


async def _correct(
    tx: Transaction, draft: Draft, release: Release, now: datetime
) -> BroadcastId | None:
    if draft.corrects is None:
        return None
    published = await corrected_briefing(tx, draft.corrects)
    await tx.briefings.add_revision(published.id, _edition(draft), author=release.author, at=now)
    return None


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
