"""A legal hold on a case: an admin says why; as long as it stands, nothing of the case goes."""

from dataclasses import replace

from core.model.identity import PersonId, ReportId
from core.model.refusals import AlreadyDone, CaseEnded, NotFound, OwnCase, Refusal
from core.model.report import Report, ReportStatus
from core.model.retention import HOLD_REASON_LIMIT, Hold
from core.model.roles import Role
from core.model.typed_text import clean
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import save_report, write_audit
from core.usecases.staff.require_role import require_role

_GONE = frozenset({ReportStatus.WITHDRAWN, ReportStatus.ERASED})


async def holdable(tx: Transaction, admin: PersonId, report: ReportId) -> Report:
    """Return a submitted report that this admin may hold, whether they review cases or not.

    Raises:
        NotAllowed: the person is no admin (any more).
        NotFound: there is none, or they are barred from it.
        OwnCase: it is their own.
        CaseEnded: nothing of it is left.
    """
    await require_role(tx, admin, Role.ADMIN)
    found = await tx.reports.get(report)
    if found is None or found.submitted_at is None or await tx.bars.stands(report, admin):
        raise NotFound
    if await tx.reports.reporter(report) == admin:
        raise OwnCase
    if found.status in _GONE:
        raise CaseEnded
    return found


async def can_hold(world: World, admin: PersonId, report: ReportId) -> Report:
    """Return the report, or refuse early whoever could not hold it.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseEnded: as `holdable`.
    """
    async with world.storage.read() as view:
        return await holdable(view, admin, report)


async def may_hold(world: World, person: PersonId, report: ReportId) -> bool:
    """Say whether this person may hold that report, to offer it."""
    try:
        await can_hold(world, person, report)
    except Refusal:
        return False
    return True


async def hold_report(
    world: World, admin: PersonId, report: ReportId, reason: str, *, dialogue: str
) -> Report:
    """Put a hold on a report, or give the one that stands a new reason; end the dialogue.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseEnded: as `holdable`.
        Unusable, TooLong: the reason cannot be used.
    """
    text = clean(reason, limit=HOLD_REASON_LIMIT)
    async with world.storage.begin() as tx:
        was = await holdable(tx, admin, report)
        saved = await save_report(tx, world, was, replace(was, on_hold=True))
        await tx.keeping.hold(report, Hold(text, world.clock.now()))
        await tx.keeping.spare(report)
        await write_audit(tx, world, report, "report_held", actor=admin)
        await tx.dialogues.delete(admin, dialogue)
        return saved


async def release_report(world: World, admin: PersonId, report: ReportId) -> Report:
    """Lift the hold; staff are told anew before anything goes.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseEnded: as `holdable`.
        AlreadyDone: it is not held.
    """
    async with world.storage.begin() as tx:
        was = await holdable(tx, admin, report)
        if not was.on_hold:
            raise AlreadyDone
        saved = await save_report(tx, world, was, replace(was, on_hold=False))
        await tx.keeping.release(report)
        await tx.keeping.spare(report)
        await write_audit(tx, world, report, "report_hold_lifted", actor=admin)
        return saved


async def read_hold(world: World, report: ReportId) -> Hold | None:
    """Return why a report is held, for a screen of who may see the report."""
    async with world.storage.read() as view:
        return await view.keeping.hold_of(report)
