"""Whether a case can leave in a form, and what it lacks; checked when asked and when made."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.identity import PersonId, ReportId
from core.model.packet import (
    NEEDS,
    PacketChoice,
    PacketForm,
    PacketNeed,
    Recipient,
    is_ready,
    lacking,
    may_name,
)
from core.model.refusals import CaseNotVerified, NameNotGiven, NoRecipientKey, PacketIncomplete
from core.model.report import Anonymity, EntryKind, Identity, Report
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.open_report import reviewable

NOT_TOLD = frozenset({EntryKind.NOTE, EntryKind.QUESTION})
"""What the reporter did not tell."""


@dataclass(frozen=True, slots=True)
class PacketView:
    """What a reviewer chooses from.

    Attributes:
        lacks: by form, what the case lacks.
        nameable: the forms in which who reported can go along.
        trusted: this reviewer may ask to see who reported.
        files: how many files the case has.
    """

    report: Report
    lacks: dict[PacketForm, tuple[PacketNeed, ...]]
    nameable: frozenset[PacketForm]
    recipients: Sequence[Recipient]
    trusted: bool
    files: int


async def look_at_packet(world: World, reviewer: PersonId, report: ReportId) -> PacketView:
    """Return what a packet of a case would lack, and to whom it could go; contents stay closed.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
        CaseNotVerified: it was not found to be true.
    """
    async with world.storage.read() as view:
        found = await _verified(view, reviewer, report)
        identity = await given_identity(view, found)
        spoken, files = await _spoken(view, report)
        named = identity is not None
        return PacketView(
            found,
            {form: lacking(form, found, identity, spoken=spoken) for form in NEEDS},
            frozenset(form for form in NEEDS if named and may_name(form, found)),
            await view.packet_recipients.all(),
            await is_trustee(view, reviewer),
            files,
        )


async def exportable(
    tx: Transaction, world: World, reviewer: PersonId, report: ReportId, choice: PacketChoice
) -> Report:
    """Return a case that this reviewer may hand out as chosen.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
        CaseNotVerified: it was not found to be true.
        PacketIncomplete: it lacks what the form needs.
        NoRecipientKey: there is no key to encrypt to.
        NameNotGiven: who reported may not go along like this.
    """
    found = await _verified(tx, reviewer, report)
    identity = await given_identity(tx, found)
    spoken, _ = await _spoken(tx, report)
    if lacking(choice.form, found, identity, spoken=spoken):
        raise PacketIncomplete
    await _require_key(tx, world, choice)
    if choice.form is PacketForm.UN and not choice.identity:
        raise PacketIncomplete
    if choice.identity:
        known = choice.recipient is not None or await is_trustee(tx, reviewer)
        if identity is None or not may_name(choice.form, found) or not known:
            raise NameNotGiven
    return found


async def given_identity(tx: Transaction, report: Report) -> Identity | None:
    """Return who reported, if they chose to be named and said how."""
    if report.anonymity is not Anonymity.NAMED:
        return None
    return await tx.identities.get(report.id)


async def is_trustee(tx: Transaction, person: PersonId) -> bool:
    """Say whether somebody may ask to see who reported."""
    found = await tx.people.get(person)
    return found is not None and Role.TRUSTEE in found.roles


async def _verified(tx: Transaction, reviewer: PersonId, report: ReportId) -> Report:
    found = await reviewable(tx, reviewer, report)
    if not is_ready(found):
        raise CaseNotVerified
    return found


async def _require_key(tx: Transaction, world: World, choice: PacketChoice) -> None:
    """Refuse a key that is none, or that is not the one on the list any more."""
    if choice.recipient is not None:
        kept = await tx.packet_recipients.get(choice.recipient)
        if kept is None or kept.age_key != choice.age_key:
            raise NoRecipientKey
    elif not world.envelopes.is_recipient(choice.age_key):
        raise NoRecipientKey


async def _spoken(tx: Transaction, report: ReportId) -> tuple[frozenset[str], int]:
    """Return which questions messages and files answer, and how many have a file."""
    told = [each for each in await tx.reports.entries(report) if each.kind not in NOT_TOLD]
    files = sum(1 for each in told if each.evidence is not None)
    return frozenset(each.passed_on.get("question", "") for each in told), files


async def may_reveal(world: World, reviewer: PersonId, report: ReportId) -> bool:
    """Say whether this reviewer can ask who reported a case, and somebody said so.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
    """
    async with world.storage.read() as view:
        found = await reviewable(view, reviewer, report)
        if not await is_trustee(view, reviewer):
            return False
        return await given_identity(view, found) is not None
