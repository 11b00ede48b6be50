"""Count the cases that a reviewer or an admin may know of."""

from datetime import UTC, datetime, time, timedelta

from core.model.case_figures import WEEKS, CaseFigures, Week
from core.model.identity import PersonId
from core.model.refusals import NothingToCount
from core.ports.world import World
from core.usecases.reports.decide_second import DECIDERS
from core.usecases.staff.require_role import require_any_role


async def count_cases(world: World, person: PersonId) -> CaseFigures:
    """Return the figures; own cases, and those that the person is barred from, are in none.

    Raises:
        NotAllowed: they are neither reviewer nor admin.
        NothingToCount: there is no case.
    """
    today = world.clock.now().astimezone(UTC).date()
    this_monday = today - timedelta(days=today.weekday())
    first = this_monday - timedelta(weeks=WEEKS - 1)
    since = datetime.combine(first, time(), UTC)
    groups = world.content.category_groups
    categories = [each.key for group in groups for each in group.categories]
    countries = [each.code for each in world.content.countries]
    async with world.storage.read() as view:
        await require_any_role(view, person, DECIDERS)
        received = await view.case_figures.received(person)
        if not received:
            raise NothingToCount
        ended = await view.case_figures.ended(person)
        weeks = []
        for number in range(WEEKS):
            monday = first + timedelta(weeks=number)
            came = sum(count for week, count in received.items() if week <= monday)
            went = sum(count for week, count in ended.items() if week <= monday)
            weeks.append(Week(monday, received.get(monday, 0), came - went))
        return CaseFigures(
            await view.case_figures.by_category(person, categories),
            await view.case_figures.by_country(person, countries),
            weeks,
            await view.case_figures.waits(person, since),
        )
