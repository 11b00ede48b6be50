"""The case that a notice to staff is about, as long as its reader may know of it."""

from core.model.delivery import Notice
from core.model.identity import PersonId, ReportId
from core.model.report import Report
from core.model.roles import Role
from core.ports.world import World

_STAFF = frozenset({Role.REVIEWER, Role.ADMIN})


async def told_case(world: World, notice: Notice) -> Report | None:
    """Return the case; None for a reader who may not know of it (any more).

    That is who is no reviewer or admin now, who is barred from it meanwhile, or who reported it.
    """
    report, reader = ReportId(int(str(notice.params["report"]))), notice.params.get("reader")
    async with world.storage.read() as view:
        found = await view.reports.get(report)
        if found is None or reader is None:
            return found
        person = PersonId(int(str(reader)))
        known = await view.people.get(person)
        if known is None or known.roles.isdisjoint(_STAFF):
            return None
        hidden = await view.bars.stands(report, person)
        return None if hidden or await view.reports.reporter(report) == person else found
