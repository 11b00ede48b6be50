"""What a reviewer decides: take, give back, accept, close. One decision at a time wins."""

from dataclasses import replace

from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseChanged, CaseEnded, CaseTaken
from core.model.report import CloseReason, Report, ReportStatus, ended
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import save_report, tell_reporter, write_audit
from core.usecases.reports.open_report import CaseFile, case_file, is_orphaned, reviewable


async def take_report(world: World, reviewer: PersonId, report: ReportId) -> CaseFile:
    """Take a waiting report; a second press by who has taken it changes nothing.

    A case whose holder is no reviewer any more can be taken over in any open status.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
        CaseTaken: a colleague has it.
        CaseEnded: it is closed or withdrawn.
    """
    async with world.storage.begin() as tx:
        was = await reviewable(tx, reviewer, report)
        if was.reviewer == reviewer and not ended(was.status):
            return await case_file(tx, world, reviewer, was)
        if ended(was.status):
            raise CaseEnded
        if was.status is not ReportStatus.NEW and not await is_orphaned(tx, was):
            raise CaseTaken
        status = ReportStatus.IN_REVIEW if was.status is ReportStatus.NEW else was.status
        try:
            saved = await save_report(
                tx, world, was, replace(was, status=status, reviewer=reviewer)
            )
        except CaseChanged:
            raise CaseTaken from None
        await write_audit(tx, world, report, "report_taken", actor=reviewer)
        if status is not was.status:
            await tell_reporter(tx, world, saved)
        return await case_file(tx, world, reviewer, saved)


async def give_back_report(
    world: World, reviewer: PersonId, report: ReportId, *, revision: int
) -> CaseFile:
    """Put a taken report back into the queue.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `held`.
    """
    async with world.storage.begin() as tx:
        was = await held(tx, reviewer, report, revision=revision)
        becomes = replace(was, status=ReportStatus.NEW, reviewer=None)
        return await _decided(tx, world, reviewer, (was, becomes), "report_given_back")


async def accept_report(
    world: World, reviewer: PersonId, report: ReportId, *, revision: int
) -> CaseFile:
    """Accept a report as a case that the network works on.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `held`.
    """
    async with world.storage.begin() as tx:
        was = await held(tx, reviewer, report, revision=revision)
        becomes = replace(was, status=ReportStatus.VERIFIED)
        return await _decided(tx, world, reviewer, (was, becomes), "report_accepted")


async def close_report(
    world: World, reviewer: PersonId, report: ReportId, reason: CloseReason, *, revision: int
) -> CaseFile:
    """Close a case with a reason that the reporter sees; it is silent from then on.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `held`.
    """
    async with world.storage.begin() as tx:
        was = await held(tx, reviewer, report, revision=revision)
        becomes = replace(was, status=ReportStatus.CLOSED, close_reason=reason)
        return await _decided(tx, world, reviewer, (was, becomes), "report_closed")


async def held(tx: Transaction, reviewer: PersonId, report: ReportId, *, revision: int) -> Report:
    """Return a report that this reviewer has taken and that is as they saw it.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
        CaseTaken: they have not taken it.
        CaseEnded: it is closed or withdrawn.
        CaseChanged: it has changed since.
    """
    found = await reviewable(tx, reviewer, report)
    if ended(found.status):
        raise CaseEnded
    if found.reviewer != reviewer:
        raise CaseTaken
    if found.revision != revision:
        raise CaseChanged
    return found


async def _decided(
    tx: Transaction, world: World, reviewer: PersonId, change: tuple[Report, Report], act: str
) -> CaseFile:
    was, becomes = change
    if becomes.status is was.status:
        return await case_file(tx, world, reviewer, was)
    saved = await save_report(tx, world, was, becomes)
    await write_audit(tx, world, was.id, act, actor=reviewer)
    await tell_reporter(tx, world, saved)
    return await case_file(tx, world, reviewer, saved)
