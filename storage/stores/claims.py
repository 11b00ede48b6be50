"""Claims: how a worker takes what is due, the most urgent first."""

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from core.model.broadcast import FOLLOW_UPS, Broadcast
from core.model.delivery import (
    Delivery,
    DeliveryState,
    Doubt,
    Lane,
    Notice,
    SealedContact,
    Target,
)
from core.model.identity import CopyId, NoticeId, PersonId
from core.model.language import Language
from core.ports.vault import Unreadable, Vault
from storage.session import Session
from storage.stores.broadcasts import broadcast_of, ids_from
from storage.stores.claim_statements import (
    CLAIM_COPIES,
    CLAIM_NOTICES,
    DROP_NOTICES,
    DUE_COPIES,
    END_COPIES,
    FRESH_COPIES,
    LANES_DUE,
    MOVE_CURSOR,
    NOTICES,
    READERS,
    SOURCES,
)
from storage.stores.counts import COUNTED_AS, OUTBOX_LOCK, count
from storage.stores.fan_out import SqlFanOut
from storage.stores.notices import open_notice
from storage.stores.people import contact_row, quiet_of


@dataclass(slots=True)
class _Source:
    """A broadcast that copies are taken from."""

    broadcast: Broadcast
    latest_at: datetime | None
    claimed_to: int
    has_due: bool
    has_fresh: bool


class SqlClaims(SqlFanOut):
    """Claims in one transaction: a part of `Outbox`."""

    def __init__(self, session: Session, vault: Vault) -> None:
        super().__init__(session)
        self._vault = vault

    async def claim(
        self, *, limit: int, now: datetime, real_now: datetime, lease_seconds: float
    ) -> Sequence[Delivery]:
        """Take up to *limit* due deliveries; end those whose reader must be left alone."""
        await self._session.look_up_by_index(lock=OUTBOX_LOCK)
        moments = {
            "now": now,
            "real_now": real_now,
            "lease": real_now + timedelta(seconds=lease_seconds),
        }
        due = await self._session.quick_row(LANES_DUE, moments)
        rows = await self._session.quick(SOURCES, moments)
        claimed: list[Delivery] = []
        for lane in Lane:
            if getattr(due, lane.name):
                claimed += await self._take_notices(lane, limit - len(claimed), moments)
            sources = [_source(row) for row in rows if row.lane == lane]
            claimed += await self._take_copies(sources, limit - len(claimed), moments)
        return claimed

    async def _take_notices(
        self, lane: Lane, limit: int, moments: dict[str, datetime]
    ) -> list[Delivery]:
        """Claim due notices of a lane; those that nobody can be given are dropped."""
        taken: list[Delivery] = []
        while len(taken) < limit:
            values = {**moments, "in_lane": lane, "most": limit - len(taken)}
            rows = await self._session.quick(NOTICES, values)
            if not rows:
                break
            sendable = await self._sendable(rows)
            kept = [one.id for one in sendable]
            if kept:
                await self._session.quick(CLAIM_NOTICES, {**moments, "ids": kept})
            dropped = [row.id for row in rows if row.id not in kept]
            if dropped:
                await self._session.quick(DROP_NOTICES, {"ids": dropped})
            taken += sendable
        return taken

    async def _take_copies(
        self, sources: Sequence[_Source], limit: int, moments: dict[str, datetime]
    ) -> list[Delivery]:
        """Claim copies of the broadcasts of a lane, each its share as long as it has any."""
        taken: list[Delivery] = []
        line = deque(sources)
        if line:  # with room for one at a time, it is not always the same one's turn
            line.rotate(int(moments["real_now"].timestamp() * 1000) % len(line))
        while line and len(taken) < limit:
            share = -(-(limit - len(taken)) // len(line))
            for source in line:
                room = min(share, limit - len(taken))
                taken += await self._take_share(source, room, moments) if room else []
            line = deque(one for one in line if one.has_due or one.has_fresh)
        return taken

    async def _take_share(
        self, source: _Source, most: int, moments: dict[str, datetime]
    ) -> list[Delivery]:
        rows = await self._pick(source, most, moments)
        sendable: list[Delivery] = []
        ends: dict[DeliveryState, list[int]] = defaultdict(list)
        for row in rows:
            end = _end_unsent(row, source.broadcast)
            if end is None:
                sendable.append(_copy(row, source))
            else:
                ends[end].append(row.person_id)
        number = source.broadcast.id
        if sendable:
            ids: list[int] = [one.person for one in sendable]
            shown = source.broadcast.revision
            values = {**moments, "broadcast": number, "ids": ids, "shown": shown}
            await self._session.quick(CLAIM_COPIES, values)
        for end, those in ends.items():
            values = {"broadcast": number, "ids": those, "becomes": end, "at": moments["now"]}
            await self._session.quick(END_COPIES, values)
            await count(self._session, number, {COUNTED_AS[end]: len(those)}, at=moments["now"])
        return sendable

    async def _pick(
        self, source: _Source, most: int, moments: dict[str, datetime]
    ) -> Sequence[Any]:
        """Return the next copies; notes in the source, and on the broadcast, how far that is."""
        number = source.broadcast.id
        rows: list[Any] = []
        if source.has_due:
            values = {**moments, "broadcast": number, "most": most}
            rows += await self._session.quick(DUE_COPIES, values)
            source.has_due = len(rows) == most
        left = most - len(rows)
        if source.has_fresh and left:
            values = {"broadcast": number, "after": source.claimed_to, "most": left}
            fresh = await self._session.quick(FRESH_COPIES, values)
            source.has_fresh = len(fresh) == left
            # With none left, all that is written down so far need not be looked at again.
            reached = fresh[-1].person_id if source.has_fresh else source.broadcast.cursor
            source.claimed_to = max(source.claimed_to, reached)
            values = {"broadcast": number, "claimed_to": source.claimed_to}
            await self._session.quick(MOVE_CURSOR, values)
            rows += fresh
        return rows

    async def _sendable(self, rows: Sequence[Any]) -> list[Delivery]:
        """Return notices that can be sent; a reader may be gone, or one unreadable."""
        opened = [(row, *self._opened(row)) for row in rows]
        ids = list({person for _, person, _ in opened if person is not None})
        found = await self._session.quick(READERS, {"ids": ids})
        readers = {reader.reader: reader for reader in found if reader.reachable}
        return [
            _notice(row, readers[person], notice)
            for row, person, notice in opened
            if notice is not None and person in readers
        ]

    def _opened(self, row: Any) -> tuple[int | None, Notice | None]:
        """Return who a notice is for, and what it says; None where it cannot be opened."""
        try:
            person, notice = open_notice(self._vault, row.notice, row.notice_row)
        except Unreadable:
            return row.person_id, None
        return row.person_id if person is None else person, notice


def _source(row: Any) -> _Source:
    return _Source(broadcast_of(row), row.latest_at, row.claim_cursor, row.has_due, row.has_fresh)


def _notice(row: Any, reader: Any, notice: Notice) -> Delivery:
    return Delivery(
        id=NoticeId(row.id),
        person=PersonId(reader.reader),
        contact=SealedContact(reader.contact, contact_row(reader.telegram_digest)),
        language=Language(reader.language),
        zone=reader.zone,
        quiet=None if row.urgent else quiet_of(reader.quiet_start, reader.quiet_end),
        lane=Lane(row.lane),
        doubt=Doubt(row.doubt),
        subject=notice,
        attempt=row.attempt + 1,
        due_at=row.due_at,
    )


def _end_unsent(row: Any, broadcast: Broadcast) -> DeliveryState | None:
    """Return the end of a copy whose reader must be left alone."""
    if row.reader is None or (row.paused and broadcast.subject not in FOLLOW_UPS):
        return DeliveryState.CANCELLED
    return None if row.reachable else DeliveryState.UNREACHABLE


def _copy(row: Any, source: _Source) -> Delivery:
    broadcast = source.broadcast
    at_any_hour = broadcast.urgent or broadcast.subject in FOLLOW_UPS
    person = PersonId(row.person_id)
    return Delivery(
        id=CopyId(broadcast.id, person),
        person=person,
        contact=SealedContact(row.contact, contact_row(row.telegram_digest)),
        language=Language(row.language),
        zone=row.zone,
        quiet=None if at_any_hour else quiet_of(row.quiet_start, row.quiet_end),
        lane=broadcast.lane,
        doubt=broadcast.doubt,
        subject=broadcast.id,
        attempt=(row.attempt or 0) + 1,
        due_at=row.due_at or broadcast.start_at or broadcast.created_at,
        latest_at=source.latest_at,
        revision=broadcast.revision,
        target=_target(row),
    )


def _target(row: Any) -> Target | None:
    if row.target_id is None:
        return None
    return Target(row.target_id, ids_from(row.target_more), row.target_sent_at)
