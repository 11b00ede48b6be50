"""Say how grave and how credible a case is, what it is about and where it happened."""

from dataclasses import replace
from enum import StrEnum

from core.model.identity import PersonId, ReportId
from core.model.refusals import Outdated
from core.model.report import Credibility, Report, Severity
from core.model.second_eyes import LOWERED, is_grave
from core.ports.world import World
from core.usecases.reports.decide_report import decided, held
from core.usecases.reports.open_report import CaseFile, case_file


class Grade(StrEnum):
    """What a reviewer can set."""

    SEVERITY = "severity"
    CREDIBILITY = "credibility"
    CATEGORY = "category"
    COUNTRY = "country"


async def grade_report(
    world: World, reviewer: PersonId, report: ReportId, change: tuple[Grade, str], *, revision: int
) -> CaseFile:
    """Set one of them. The value is a key of its list; the same once more changes nothing.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `held`.
        Outdated: there is no such value (any more).
    """
    async with world.storage.begin() as tx:
        was = await held(tx, reviewer, report, revision=revision)
        graded = _graded(world, was, *change)
        if graded == was:
            return await case_file(tx, world, reviewer, was)
        act = LOWERED if is_grave(was) and not is_grave(graded) else f"report_{change[0]}_set"
        saved = await decided(tx, world, reviewer, (was, graded), act)
        return await case_file(tx, world, reviewer, saved)


def _graded(world: World, report: Report, grade: Grade, value: str) -> Report:
    try:
        match grade:
            case Grade.SEVERITY:
                return replace(report, severity=Severity(value))
            case Grade.CREDIBILITY:
                return replace(report, credibility=Credibility(value))
            case Grade.CATEGORY if world.content.category(value):
                return replace(report, category=value)
            case Grade.COUNTRY if world.content.country(value):
                return replace(report, country=value)
    except ValueError:
        pass
    raise Outdated
