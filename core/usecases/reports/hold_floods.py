"""Ask a person to wait who sends very much: never in danger, and nothing that was typed is lost."""

from core.model.flood import HOUR
from core.model.identity import PersonId
from core.model.refusals import TooManyFiles, TooManyReports
from core.model.report import Report, Urgency
from core.ports.storage import Transaction
from core.ports.world import World


async def admit_report(tx: Transaction, world: World, person: PersonId, report: Report) -> None:
    """Count a report that is being sent; the draft stays as it is when it has to wait.

    The more come from everyone, the fewer may come from one.

    Raises:
        TooManyReports: the person has sent many lately, and nobody is in danger.
    """
    if report.urgency is Urgency.DANGER:
        return
    now, rule = world.clock.now(), world.rules.intake
    everyone = await tx.floods.submitted_since(now - HOUR, at_most=rule.counted_up_to)
    opens_at = await tx.floods.take(_who(person), rule.reports(everyone), at=now)
    if opens_at is not None:
        raise TooManyReports(at=opens_at)


async def forget_count(tx: Transaction, world: World, person: PersonId) -> None:
    """Forget how many reports a person sent lately."""
    await tx.floods.forget(_who(person), world.rules.intake.reports(0))


async def admit_file(tx: Transaction, world: World, report: Report) -> None:
    """Count a file that becomes part of a report.

    Raises:
        TooManyFiles: many came to it lately, and nobody is in danger.
    """
    if report.urgency is Urgency.DANGER:
        return
    limit, now = world.rules.intake.files, world.clock.now()
    opens_at = await tx.floods.take(report.code, limit, at=now)
    if opens_at is not None:
        raise TooManyFiles(at=opens_at)


async def foresee_file(view: Transaction, world: World, report: Report) -> None:
    """Refuse a file before it is fetched that `admit_file` would refuse; counts nothing.

    Raises:
        TooManyFiles: see there.
    """
    if report.urgency is Urgency.DANGER:
        return
    limit, now = world.rules.intake.files, world.clock.now()
    opens_at = await view.floods.opens_at(report.code, limit, at=now)
    if opens_at is not None:
        raise TooManyFiles(at=opens_at)


def _who(person: PersonId) -> str:
    return f"person {person}"
