"""What a reviewer decides: take, give back, settle, close, open again. One at a time wins."""

from dataclasses import replace

from core.model.case_review import UNDO_WITHIN, Undoable, before
from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseChanged, CaseEnded, CaseTaken
from core.model.report import CloseReason, Report, ReportStatus, ended
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import save_report, tell_reporter, write_audit
from core.usecases.reports.open_report import CaseFile, case_file, is_orphaned, reviewable
from core.usecases.reports.promise_news import promise_news
from core.usecases.reports.second_eyes import ask_to_close

SETTLED = frozenset({ReportStatus.VERIFIED, ReportStatus.NOT_VERIFIED, ReportStatus.ACTED_ON})
"""What a reviewer finds, or says that was done."""


async def take_report(world: World, reviewer: PersonId, report: ReportId) -> CaseFile:
    """Take a waiting report; a second press by who has taken it changes nothing.

    A case that nobody has any more can be taken over in any open status.

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
        await tx.reviews.end_offer(report)
        await write_audit(tx, world, report, "report_taken", actor=reviewer)
        if status is not was.status:
            await tell_reporter(tx, world, saved)
        return await case_file(tx, world, reviewer, saved)


async def give_back_report(
    world: World, reviewer: PersonId, report: ReportId, *, revision: int
) -> CaseFile:
    """Put a taken report back into the queue; one that was settled stays settled.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `held`.
    """
    async with world.storage.begin() as tx:
        was = await held(tx, reviewer, report, revision=revision)
        saved = await release(tx, world, was)
        await write_audit(tx, world, report, "report_given_back", actor=reviewer)
        return await case_file(tx, world, reviewer, saved)


async def release(tx: Transaction, world: World, was: Report) -> Report:
    """Take a case from who has it: it waits again, or is open to be taken over."""
    status = ReportStatus.NEW if was.status is ReportStatus.IN_REVIEW else was.status
    saved = await save_report(tx, world, was, replace(was, status=status, reviewer=None))
    await tx.reviews.end_offer(was.id)
    return saved


async def settle_report(
    world: World, reviewer: PersonId, report: ReportId, status: ReportStatus, *, revision: int
) -> CaseFile:
    """Find a case verified or not, or say that it was acted on; or take it up again.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `held`; CaseChanged
            also when the case cannot become that from here.
    """
    async with world.storage.begin() as tx:
        was = await held(tx, reviewer, report, revision=revision)
        if status not in SETTLED | {ReportStatus.IN_REVIEW}:
            raise CaseChanged
        if status is was.status:
            return await case_file(tx, world, reviewer, was)
        becomes = replace(was, status=status, resumes=None)
        saved = await decided(tx, world, reviewer, (was, becomes), f"report_{status}")
        await promise_news(tx, world, saved)
        return await case_file(tx, world, reviewer, saved)


async def close_report(
    world: World, reviewer: PersonId, report: ReportId, reason: CloseReason, *, revision: int
) -> CaseFile:
    """Close a case with a reason that the reporter sees, or ask for a second pair of eyes on it.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `held`.
        SecondEyesMissing: it needs a second pair of eyes, and nobody has one.
    """
    async with world.storage.begin() as tx:
        was = await held(tx, reviewer, report, revision=revision)
        if await ask_to_close(tx, world, reviewer, was, reason):
            return await case_file(tx, world, reviewer, was)
        becomes = replace(was, status=ReportStatus.CLOSED, close_reason=reason, resumes=None)
        saved = await decided(tx, world, reviewer, (was, becomes), "report_closed")
        await tx.reviews.end_offer(report)
        await promise_news(tx, world, saved)
        return await case_file(tx, world, reviewer, saved)


async def reopen_report(
    world: World, reviewer: PersonId, report: ReportId, *, revision: int
) -> CaseFile:
    """Open a closed case again; who does so has it from then on.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
        CaseChanged: it has changed since, or is not closed.
    """
    async with world.storage.begin() as tx:
        was = await reviewable(tx, reviewer, report)
        if was.status is not ReportStatus.CLOSED or was.revision != revision:
            raise CaseChanged
        becomes = replace(was, status=ReportStatus.IN_REVIEW, reviewer=reviewer, close_reason=None)
        saved = await decided(tx, world, reviewer, (was, becomes), "report_reopened")
        await promise_news(tx, world, saved)
        return await case_file(tx, world, reviewer, saved)


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


async def decided(
    tx: Transaction, world: World, reviewer: PersonId, change: tuple[Report, Report], act: str
) -> Report:
    """Carry a decision out, write it down, and keep to what it can be undone for a while."""
    was, becomes = change
    saved = await save_report(tx, world, was, becomes)
    await write_audit(tx, world, was.id, act, actor=reviewer)
    until = world.clock.now() + UNDO_WITHIN
    await tx.reviews.keep_undo(was.id, Undoable(reviewer, saved.revision, until, before(was)))
    return saved
