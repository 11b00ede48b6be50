"""Begin a report, or find the one that was begun: each person has at most one open draft."""

from dataclasses import dataclass

from core.model.identity import CaseCode, PersonId
from core.model.report import Report
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.owned import Latest, latest_entries

CODE_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished report with what has arrived for it."""

    report: Report
    entries: tuple[Latest, ...]


async def start_draft(world: World, person: PersonId) -> Report:
    """Return the person's draft, made now if there is none; a repeat changes nothing."""
    async with world.storage.begin() as tx:
        return await ensure_draft(tx, world, person)


async def find_draft(world: World, person: PersonId, *, with_entries: bool = True) -> Draft | None:
    """Return the person's draft; without its entries when those are not needed, it is cheaper."""
    async with world.storage.read() as view:
        report = await view.reports.draft_of(person)
        if report is None:
            return None
        return Draft(report, await latest_entries(view, report.id) if with_entries else ())


async def ensure_draft(tx: Transaction, world: World, person: PersonId) -> Report:
    """Return the person's draft within a transaction, made now if there is none."""
    found = await tx.reports.draft_of(person)
    if found is not None:
        return found
    code = _new_code(world)
    while await tx.reports.find(code) is not None:
        code = _new_code(world)
    return await tx.reports.start(person, code, at=world.clock.now())


def _new_code(world: World) -> CaseCode:
    letters = world.vault.code(CODE_LENGTH)
    return CaseCode(f"{letters[:4]}-{letters[4:]}")
