"""The case that a notice to staff is about, as long as its reader may know of it."""

from core.model.delivery import Notice
from core.model.identity import PersonId, ReportId
from core.model.report import Report
from core.ports.world import World


async def told_case(world: World, notice: Notice) -> Report | None:
    """Return the case; None when it is the reader's own, or they are barred from it meanwhile."""
    report, reader = ReportId(int(str(notice.params["report"]))), notice.params.get("reader")
    async with world.storage.read() as view:
        found = await view.reports.get(report)
        if found is None or reader is None:
            return found
        person = PersonId(int(str(reader)))
        hidden = await view.bars.stands(report, person)
        return None if hidden or await view.reports.reporter(report) == person else found
