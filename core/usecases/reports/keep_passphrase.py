"""A passphrase that opens a case from anywhere; it is shown once and kept as a slow hash alone."""

from dataclasses import dataclass, replace

from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseEnded, NoPassphrase
from core.model.report import Report, ReportStatus
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import write_audit
from core.usecases.reports.owned import OPENED, opened_report, owned_report, phrase_mark

_DESTROYED = frozenset({ReportStatus.WITHDRAWN, ReportStatus.ERASED})


@dataclass(frozen=True, slots=True)
class Shown:
    """A passphrase at the only moment at which it is known.

    Attributes:
        replaces: another one opens the case until this one is confirmed.
    """

    report: Report
    phrase: str
    replaces: bool


async def make_passphrase(world: World, person: PersonId, report: ReportId) -> Shown:
    """Return a new passphrase; it opens nothing until `confirm_passphrase`.

    Raises:
        NotFound: it is none of the person's reports.
        CaseEnded: it is withdrawn.
    """
    async with world.storage.read() as view:
        await _own(view, world, person, report)
    phrase = world.passphrases.new()
    hardened = await world.passphrases.harden(phrase)
    async with world.storage.begin() as tx:
        found = await _own(tx, world, person, report)
        replaces = await tx.openings.hardened(report) is not None
        await tx.openings.show(report, hardened)
        return Shown(found, phrase, replaces)


async def confirm_passphrase(world: World, person: PersonId, report: ReportId) -> Report:
    """Let the passphrase that was shown open the case from now on; a repeat changes nothing.

    Whoever else has it open with the one before has it open no more.

    Raises:
        NotFound, CaseEnded: as `make_passphrase`.
        NoPassphrase: none was shown.
    """
    async with world.storage.begin() as tx:
        found = await _own(tx, world, person, report)
        opened = await opened_report(tx, world, person) == report
        if await tx.openings.confirm(report):
            if opened:
                await _keep_open(tx, world, person, report)
            await write_audit(tx, world, report, "passphrase_set", actor=None)
        elif await tx.openings.hardened(report) is None:
            raise NoPassphrase
        return found


async def _keep_open(tx: Transaction, world: World, person: PersonId, report: ReportId) -> None:
    """Leave the case open to who made its new passphrase."""
    dialogue, hardened = await tx.dialogues.get(person, OPENED), await tx.openings.hardened(report)
    if dialogue is not None and hardened is not None:
        state = {**dialogue.state, "phrase": phrase_mark(world, hardened)}
        await tx.dialogues.save(person, replace(dialogue, state=state))


async def look_at_passphrase(
    world: World, person: PersonId, report: ReportId
) -> tuple[Report, bool]:
    """Return the report, and whether a confirmed passphrase opens it.

    Raises:
        NotFound, CaseEnded: as `make_passphrase`.
    """
    async with world.storage.read() as view:
        found = await _own(view, world, person, report)
        return found, await view.openings.hardened(report) is not None


async def _own(tx: Transaction, world: World, person: PersonId, report: ReportId) -> Report:
    found = await owned_report(tx, world, person, report)
    if found.status in _DESTROYED or found.status is ReportStatus.DRAFT:
        raise CaseEnded
    return found
