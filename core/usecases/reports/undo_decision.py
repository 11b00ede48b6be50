"""Take the last decision back, as long as nobody outside has heard of it."""

from dataclasses import replace

from core.model.case_review import undone
from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseChanged
from core.model.staff_room import RoomEvent
from core.ports.world import World
from core.usecases.reports.move_report import write_audit
from core.usecases.reports.open_report import CaseFile, case_file, reviewable


async def undo_decision(
    world: World, reviewer: PersonId, report: ReportId, *, revision: int
) -> CaseFile:
    """Put a case back to how it was before this reviewer's last decision.

    Word to the reporter waits until this can be done no more, and is dropped then if the case no
    longer stands as decided.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
        CaseChanged: it is too late, it was somebody else's decision, or something came after it.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        was = await reviewable(tx, reviewer, report)
        decision = await tx.reviews.undoable(report)
        if decision is None or not decision.open_to(reviewer, was, now):
            raise CaseChanged
        if was.revision != revision:
            raise CaseChanged
        back = replace(undone(was, decision.before), revision=was.revision + 1)
        if not await tx.reports.save(back, was_revision=was.revision):
            raise CaseChanged
        event = RoomEvent.JUDGED if back.status is was.status else RoomEvent.DECIDED
        await tx.staff_rooms.put(back.code, event, now)
        await tx.reviews.drop_undo(report)
        await write_audit(tx, world, report, "decision_undone", actor=reviewer)
        return await case_file(tx, world, reviewer, back)
