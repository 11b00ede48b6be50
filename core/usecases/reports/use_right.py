"""Begin what was agreed to: look at who reported, or take a case or all cases out.

What has arrived is over with `finish_agreed`; until then it can be begun again. Each beginning is
written down, and told to admins, before anything leaves.
"""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.model.case_figures import CaseLine
from core.model.delivery import Notice
from core.model.identity import PersonId, SecondRequestId
from core.model.packet import PacketChoice
from core.model.refusals import CaseEnded, NotFound, Outdated
from core.model.report import Entry, EntryKind, Identity, Report
from core.model.roles import Role
from core.model.second_eyes import SecondKind, SecondRequest
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.ask_right import revealable
from core.usecases.reports.check_packet import exportable, given_identity
from core.usecases.reports.decide_second import DECIDERS
from core.usecases.reports.second_eyes import begin_agreed, tell_admins, write_down
from core.usecases.staff.require_role import require_any_role, require_role

_LINES_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Revealed:
    """Who reported a case, as they told it."""

    report: Report
    identity: Identity


@dataclass(frozen=True, slots=True)
class Packet:
    """A case on its way out.

    Attributes:
        entries: every version of everything that was told, asked and answered; no notes of staff.
        identity: who reported, if it goes along.
        data_key: wrapped; opens the files.
        made_at: aware UTC.
    """

    choice: PacketChoice
    report: Report
    entries: Sequence[Entry]
    identity: Identity | None
    data_key: bytes
    made_at: datetime


async def reveal_identity(world: World, person: PersonId, number: SecondRequestId) -> Revealed:
    """Return who reported; it is written down, and admins are told.

    Raises:
        NotAllowed, NotFound, OwnCase: as `revealable`.
        SecondEyesNeeded: nobody agreed, or it was shown already, or the hour is over.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, person, Role.TRUSTEE)
        request = await _own(tx, person, number, SecondKind.REVEAL)
        if request.wish.report is None:
            raise NotFound
        report = await revealable(tx, person, request.wish.report)
        identity = await given_identity(tx, report)
        if identity is None:
            raise NotFound
        await begin_agreed(tx, world, person, request)
        await write_down(tx, world, person, "identity_seen", request.wish)
        notice = Notice("identity_seen", {"report": report.id, "by": person})
        await tell_admins(tx, world, notice, request.wish, but=person)
        return Revealed(report, identity)


async def open_packet(world: World, person: PersonId, number: SecondRequestId) -> Packet:
    """Return a case to be handed out as it was agreed to; admins are told.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseNotVerified, PacketIncomplete, NoRecipientKey,
        NameNotGiven: as `exportable`; consents may have been taken back meanwhile.
        SecondEyesNeeded: nobody agreed, or it was made already, or the hour is over.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, person, Role.REVIEWER)
        request = await _own(tx, person, number, SecondKind.EXPORT)
        if request.wish.report is None:
            raise NotFound
        choice = PacketChoice.unpacked(request.wish.options)
        report = await exportable(tx, world, person, request.wish.report, choice)
        await begin_agreed(tx, world, person, request)
        key = await tx.reports.data_key(report.id)
        if key is None:
            raise CaseEnded
        await write_down(tx, world, person, f"packet_made_{choice.form}", request.wish)
        told = {"report": report.id, "by": person, "form": choice.form.value}
        await tell_admins(tx, world, Notice("packet_made", told), request.wish, but=person)
        return Packet(
            choice,
            report,
            [e for e in await tx.reports.entries(report.id) if e.kind is not EntryKind.NOTE],
            await given_identity(tx, report) if choice.identity else None,
            key,
            world.clock.now(),
        )


async def read_evidence(world: World, packet: Packet, entry: Entry) -> bytes:
    """Return the file of an entry, byte for byte as received.

    Raises:
        NotFound: it has none.
        Unreadable: it is damaged or gone.
    """
    if entry.evidence is None:
        raise NotFound
    row = packet.report.code
    read = world.files.read(packet.data_key, entry.evidence.file, row=row)
    return b"".join([chunk async for chunk in read])


async def open_table(
    world: World, person: PersonId, number: SecondRequestId
) -> AsyncIterator[CaseLine]:
    """Return all cases that a person may know of, a line each; admins are told.

    Raises:
        NotAllowed: they are neither reviewer nor admin.
        NotFound: they asked no such thing.
        SecondEyesNeeded: nobody agreed, or it was taken already, or the hour is over.
    """
    async with world.storage.begin() as tx:
        await require_any_role(tx, person, DECIDERS)
        request = await _own(tx, person, number, SecondKind.BULK)
        await begin_agreed(tx, world, person, request)
        await write_down(tx, world, person, "figures_table_taken", request.wish)
        notice = Notice("table_taken", {"by": person})
        await tell_admins(tx, world, notice, request.wish, but=person)
    return _lines(world, person)


async def _lines(world: World, person: PersonId) -> AsyncIterator[CaseLine]:
    after = 0
    while True:
        async with world.storage.read() as view:
            lines = await view.case_figures.lines(person, after=after, limit=_LINES_AT_ONCE)
        for each in lines:
            yield each
        if len(lines) < _LINES_AT_ONCE:
            return
        after = lines[-1].report.id


async def _own(
    tx: Transaction, person: PersonId, number: SecondRequestId, kind: SecondKind
) -> SecondRequest:
    found = await tx.second_eyes.get(number)
    if found is None or found.asker != person:
        raise NotFound
    if found.wish.kind is not kind:
        raise Outdated
    return found
