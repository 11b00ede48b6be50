"""Writes down the recipients of a broadcast: one statement for a range of person ids."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

import sqlalchemy as sa

from core.model.audience import Audience
from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.delivery import DeliveryState, Lane
from core.model.identity import BriefingId, BroadcastId, TopicKey
from core.ports.stores.outbox import FannedOut
from storage.columns import Moment
from storage.hearing_tables import hearing_weeks
from storage.outbox_tables import broadcasts, copies
from storage.session import Session
from storage.stores.audience import belongs_to, may_be_written_to
from storage.stores.broadcasts import GET, IS_CLAIMED, SqlBroadcasts, broadcast_of
from storage.stores.counts import count
from storage.stores.criteria import audience_of
from storage.stores.digest_fanout import (
    any_gather,
    holds_changed,
    put_into_digests,
    readers_of_round,
    take_into_round,
    waits_for_digest,
)
from storage.stores.recipients import of_change
from storage.stores.round_fanout import gather, readers_of, write_span
from storage.tables import people

_FAN_OUT_LOCK = 1 << 40
"""With a broadcast's id: two workers that fan it out take turns."""
_FIRST_REVISION = 1


@dataclass(frozen=True, slots=True)
class Chunk:
    """What one step looks at: person ids behind *after*, up to and with *upto*."""

    broadcast: Broadcast
    after: int
    upto: int
    at: datetime
    due_by_zone: Mapping[str, datetime]


@dataclass(frozen=True, slots=True)
class Written:
    """How many copies a step wrote, up to which person, and whether that was the last.

    Attributes:
        is_held: it stopped at a copy that is on its way.
    """

    copies: int
    upto: int
    is_last: bool
    is_held: bool = False


class SqlFanOut(SqlBroadcasts):
    """Fan-out in one transaction: a part of `Outbox`."""

    async def fan_out(
        self,
        broadcast: BroadcastId,
        *,
        span: int,
        at: datetime,
        due_by_zone: Mapping[str, datetime] | None = None,
    ) -> FannedOut:
        """Write down recipients among the next *span* person ids."""
        await self._session.stand_alone(_FAN_OUT_LOCK + broadcast)
        row = await self._session.quick_row(GET, {"broadcast": broadcast})
        if row is None or row.state != BroadcastState.FANNING:
            return FannedOut(0, done=True)
        after = row.cursor
        chunk = Chunk(broadcast_of(row), after, after + span, at, due_by_zone or {})
        written = await _write(self._session, chunk)
        await self._session.run(
            broadcasts.update()
            .where(broadcasts.c.id == broadcast)
            .values(cursor=written.upto, **(_WRITTEN_DOWN if written.is_last else {}))
        )
        await count(self._session, broadcast, {"total": written.copies}, at=at)
        self.changed = self.changed or written.copies > 0
        return FannedOut(written.copies, done=written.is_last, held=written.is_held)


# Somebody may have paused or cancelled it while the statement ran.
_WRITTEN_DOWN = {
    "state": sa.case(
        (broadcasts.c.state == BroadcastState.FANNING, sa.literal(BroadcastState.SENDING)),
        else_=broadcasts.c.state,
    ),
    "held": sa.case(
        (broadcasts.c.held.is_not(None), sa.literal(BroadcastState.SENDING)), else_=None
    ),
}


async def _write(session: Session, chunk: Chunk) -> Written:
    """Write a chunk down; who gets it depends on the subject."""
    subject_id = chunk.broadcast.subject_id
    match chunk.broadcast.subject:
        case BroadcastSubject.BRIEFING:
            return await _for_briefing(session, chunk)
        case BroadcastSubject.REMINDER:
            return await _for_round(session, chunk)
        case BroadcastSubject.EVENT_CHANGE:
            span = (chunk.after, chunk.upto)
            return await _for_people(session, chunk, of_change(subject_id, span=span))
        case BroadcastSubject.CORRECTION | BroadcastSubject.RECALL:
            return await _for_sent(session, chunk)
        case BroadcastSubject.DIGEST:
            return await _for_digest(session, chunk)
        case BroadcastSubject.HEARINGS:
            return await _for_hearings(session, chunk)
        case other:
            assert_never(other)


async def _for_briefing(session: Session, chunk: Chunk) -> Written:
    briefing = BriefingId(chunk.broadcast.subject_id)
    audience, span = await audience_of(session, briefing), (chunk.after, chunk.upto)
    wanted = belongs_to(audience, span=span)
    if _may_wait(chunk.broadcast) and await any_gather(session, audience, span=span):
        await put_into_digests(session, briefing, audience, span=span, at=chunk.at)
        wanted = sa.and_(wanted, ~waits_for_digest(briefing))
    return await _for_people(session, chunk, wanted)


def _may_wait(broadcast: Broadcast) -> bool:
    """Say whether a briefing may come in a digest: not when it is urgent, or soon worth nothing."""
    calm = broadcast.lane is Lane.BRIEFING and not broadcast.urgent
    return calm and broadcast.expires_at is None


async def _for_digest(session: Session, chunk: Chunk) -> Written:
    """Take what is due for a range of people into the round, and write down one copy for each."""
    number, span = chunk.broadcast.subject_id, (chunk.after, chunk.upto)
    last = await session.value(sa.select(sa.func.max(people.c.id))) or 0
    await take_into_round(session, number, span=span, at=chunk.broadcast.created_at)
    chosen = readers_of_round(number, span=span).add_columns(
        sa.literal(chunk.broadcast.id, copies.c.broadcast_id.type),
        sa.literal(DeliveryState.WAITING, sa.String()),
    )
    statement = copies.insert().from_select(["person_id", "broadcast_id", "state"], chosen)
    written = await session.changed(statement)
    return Written(written, min(chunk.upto, last), is_last=chunk.upto >= last)


async def _for_hearings(session: Session, chunk: Chunk) -> Written:
    """Write down who follows what a week's hearings are about."""
    query = sa.select(hearing_weeks.c.topics)
    topics = await session.value(query.where(hearing_weeks.c.id == chunk.broadcast.subject_id))
    followed = Audience(topics=frozenset(map(TopicKey, (topics or "").split(","))))
    return await _for_people(session, chunk, belongs_to(followed, span=(chunk.after, chunk.upto)))


async def _for_round(session: Session, chunk: Chunk) -> Written:
    """Write down whom a round reminds: first those named or coming, then a range of people."""
    number = chunk.broadcast.subject_id
    if not await gather(session, number):
        return Written(0, chunk.after, is_last=False)
    upto, is_last = await write_span(session, number, (chunk.after, chunk.upto))
    written = await session.changed(
        copies.insert().from_select(
            ["person_id", "broadcast_id", "state"],
            readers_of(number, (chunk.after, upto)).add_columns(
                sa.literal(chunk.broadcast.id, copies.c.broadcast_id.type),
                sa.literal(DeliveryState.WAITING, sa.String()),
            ),
        )
    )
    return Written(written, upto, is_last=is_last)


async def _for_people(session: Session, chunk: Chunk, concerned: sa.ColumnElement[bool]) -> Written:
    """Write down those of a range of people who may be written to and are concerned."""
    last = await session.value(sa.select(sa.func.max(people.c.id))) or 0
    chosen = sa.select(
        sa.literal(chunk.broadcast.id, copies.c.broadcast_id.type),
        people.c.id,
        sa.literal(DeliveryState.WAITING, sa.String()),
        _due(chunk),
    ).where(people.c.id > chunk.after, people.c.id <= chunk.upto, may_be_written_to(), concerned)
    statement = copies.insert().from_select(
        ["broadcast_id", "person_id", "state", "due_at"], chosen
    )
    number = await session.changed(statement)
    return Written(number, min(chunk.upto, last), is_last=chunk.upto >= last)


def _due(chunk: Chunk) -> sa.ColumnElement[datetime | None]:
    """Return when a person's copy is due by their zone; NULL where it may go at once."""
    zones: dict[datetime, list[str]] = defaultdict(list)
    for zone, moment in chunk.due_by_zone.items():
        if moment > chunk.at:
            zones[moment].append(zone)
    if not zones:
        return sa.literal(None, Moment())
    cases = [
        (people.c.zone.in_(sorted(names)), sa.literal(moment, Moment()))
        for moment, names in zones.items()
    ]
    return sa.case(*cases, else_=sa.literal(None, Moment()))


async def _for_sent(session: Session, chunk: Chunk) -> Written:
    """Write down those who were sent a copy of an earlier broadcast, up to one still on its way."""
    own, original = chunk.broadcast, chunk.broadcast.subject_id
    of_range = [
        copies.c.broadcast_id == original,
        copies.c.person_id > chunk.after,
        copies.c.person_id <= chunk.upto,
    ]
    if own.subject is BroadcastSubject.CORRECTION:
        shown = sa.func.coalesce(copies.c.revision, _FIRST_REVISION)
        of_range.append(shown < own.revision)
        sent = await session.quick_row(GET, {"broadcast": original})
        if sent is not None and sent.subject == BroadcastSubject.DIGEST:
            of_range.append(holds_changed(sent.subject_id, copies.c.person_id))
    on_its_way = await session.value(
        sa.select(sa.func.min(copies.c.person_id)).where(*of_range, IS_CLAIMED)
    )
    last = await session.value(
        sa.select(sa.func.max(copies.c.person_id)).where(copies.c.broadcast_id == original)
    )
    in_hand = await session.value(_edited_now(chunk))
    on_its_way = min((each for each in (on_its_way, in_hand) if each is not None), default=None)
    upto = min(chunk.upto, last or 0) if on_its_way is None else on_its_way - 1
    chosen = (
        sa.select(
            sa.literal(own.id, copies.c.broadcast_id.type),
            copies.c.person_id,
            sa.literal(DeliveryState.WAITING, sa.String()),
            copies.c.message_id,
            copies.c.more_ids,
            copies.c.ended_at,
        )
        .join(people, people.c.id == copies.c.person_id)
        .where(
            *of_range,
            copies.c.person_id <= upto,
            copies.c.state == DeliveryState.SENT,
            copies.c.message_id.is_not(None),
            people.c.reachable.is_(True),
        )
    )
    statement = copies.insert().from_select(
        ["broadcast_id", "person_id", "state", "target_id", "target_more", "target_sent_at"],
        chosen,
    )
    number = await session.changed(statement)
    is_held = on_its_way is not None
    return Written(number, upto, is_last=not is_held and chunk.upto >= (last or 0), is_held=is_held)


def _edited_now(chunk: Chunk) -> sa.Select[int | None]:
    """Return the query for the first person whose copy an earlier correction may be editing.

    Its edit could arrive last, and put a text back that is corrected or recalled.
    """
    own = chunk.broadcast
    earlier = sa.select(broadcasts.c.id).where(
        broadcasts.c.subject == BroadcastSubject.CORRECTION,
        broadcasts.c.subject_id == own.subject_id,
        broadcasts.c.id != own.id,
    )
    return sa.select(sa.func.min(copies.c.person_id)).where(
        IS_CLAIMED,
        copies.c.broadcast_id.in_(earlier),
        copies.c.person_id > chunk.after,
        copies.c.person_id <= chunk.upto,
    )
