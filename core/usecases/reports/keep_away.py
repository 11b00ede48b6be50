"""Bar a reviewer from a case: for them it is not there any more, and nothing says so."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.identity import PersonId, ReportId
from core.model.refusals import NotAllowed, NotFound, OwnCase
from core.model.report import Report, ReportStatus, ended
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.bar_wishes import READERS, wishes_for
from core.usecases.reports.decide_report import release
from core.usecases.reports.find_case import code_of
from core.usecases.reports.hand_over import name_of
from core.usecases.reports.move_report import write_audit
from core.usecases.staff.require_role import require_any_role
from core.usecases.traces.fade_case import fade_for
from core.usecases.traces.keep_notes import keep_notes


@dataclass(frozen=True, slots=True)
class Barrable:
    """A reviewer, and whether they are barred from the case."""

    person: PersonId
    name: str
    barred: bool


@dataclass(frozen=True, slots=True)
class CaseBars:
    """Who may see a case, without a word of what is in it."""

    report: ReportId
    code: str
    reviewers: Sequence[Barrable]


async def list_bars(world: World, admin: PersonId, typed: str) -> CaseBars:
    """Return who may see the case of a code, for an admin who need not be able to open it.

    Also for who is no admin, but to whom its reporter wrote who must not see it.

    Raises:
        NotAllowed: the person is neither.
        NotFound: there is no such case, or they are barred from it themselves.
        OwnCase: they reported it; as its reporter they can keep people from it, too.
    """
    async with world.storage.read() as view:
        code = code_of(typed)
        found = await view.reports.find(code) if code else None
        return await _bars(view, await _barrable(view, admin, found))


async def keep_from_case(
    world: World, admin: PersonId, report: ReportId, person: PersonId, *, barred: bool
) -> CaseBars:
    """Bar somebody from a case, or let them see it again; the same once more changes nothing.

    Raises:
        NotAllowed, NotFound, OwnCase: as `list_bars`; NotFound also when there is no such person
            of staff.
    """
    await keep_notes(world)
    async with world.storage.begin() as tx:
        found = await _barrable(tx, admin, await tx.reports.get(report))
        who = await tx.people.get(person)
        if who is None or who.roles.isdisjoint({Role.REVIEWER, Role.ADMIN}):
            raise NotFound
        if barred:
            await keep_away(tx, world, found, person, by=admin)
        elif await tx.bars.lift(report, person):
            await write_audit(tx, world, report, "reviewer_let_in", actor=admin)
        return await _bars(tx, found)


async def keep_away(
    tx: Transaction, world: World, report: Report, person: PersonId, *, by: PersonId | None
) -> Report:
    """Bar a person from a report within a transaction; a case that they have waits again.

    What they have open of it goes with the next bell.

    Args:
        tx: the transaction.
        world: all that there is.
        report: as it was just read.
        person: who must not see it.
        by: the admin; None for the reporter, who is never named in the log.

    Returns the report as it is now.
    """
    await fade_for(tx, world, report.id, person)
    if not await tx.bars.put(report.id, person):
        return report
    await write_audit(tx, world, report.id, "reviewer_barred", actor=by)
    if await tx.reviews.offered(report.id) == person:
        await tx.reviews.end_offer(report.id)
    if report.reviewer == person and not ended(report.status):
        return await release(tx, world, report)
    return report


async def _barrable(tx: Transaction, admin: PersonId, report: Report | None) -> Report:
    known = await require_any_role(tx, admin, READERS)
    if Role.ADMIN not in known.roles:  # then only where its reporter wrote to them, not to admins
        if report is None:
            raise NotAllowed
        await wishes_for(tx, admin, report.id)
    if report is None or report.submitted_at is None or report.status is ReportStatus.DRAFT:
        raise NotFound
    if await tx.bars.stands(report.id, admin):
        raise NotFound
    if await tx.reports.reporter(report.id) == admin:  # the log would name them beside their case
        raise OwnCase
    return report


async def _bars(tx: Transaction, report: Report) -> CaseBars:
    barred = set(await tx.bars.of(report.id))
    staff = {person.id for role in _STAFF for person in await tx.people.holders(role)}
    return CaseBars(
        report.id,
        report.code,
        [Barrable(person, await name_of(tx, person), person in barred) for person in sorted(staff)],
    )


_STAFF = (Role.REVIEWER, Role.ADMIN)
