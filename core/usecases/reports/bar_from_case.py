"""The reporter keeps from their case whoever has it now."""

from core.model.identity import PersonId, ReportId
from core.model.refusals import AlreadyDone, CaseEnded
from core.model.report import Report
from core.ports.world import World
from core.usecases.reports.keep_away import keep_away
from core.usecases.reports.move_report import tell_reviewers
from core.usecases.reports.owned import OPEN_STATUSES, owned_report
from core.usecases.traces.keep_notes import keep_notes


async def bar_holder(world: World, person: PersonId, report: ReportId) -> Report:
    """Bar the reviewer who has the case from it; it waits for a colleague again.

    Raises:
        NotFound: it is none of the person's reports.
        CaseEnded: it is closed or withdrawn.
        AlreadyDone: nobody has it (any more).
    """
    await keep_notes(world)
    async with world.storage.begin() as tx:
        was = await owned_report(tx, world, person, report)
        if was.status not in OPEN_STATUSES:
            raise CaseEnded
        if was.reviewer is None:
            raise AlreadyDone
        saved = await keep_away(tx, world, was, was.reviewer, by=None)
        await tell_reviewers(tx, world, saved)
        return saved
