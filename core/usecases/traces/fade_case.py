"""Let what somebody has open of a case go at once: they must not see it, or it is destroyed.

Before the transaction, `keep_notes` writes down what was sent a moment ago: else it would stand.
"""

from datetime import datetime

from core.model.identity import PersonId, ReportId
from core.ports.storage import Transaction
from core.ports.world import World


async def fade_for(tx: Transaction, world: World, report: ReportId, person: PersonId) -> None:
    """Let what one person has open of a case go with the next bell."""
    await tx.traces.fade_case(report, due_at=_hour(world), of=person)


async def fade_for_all(
    tx: Transaction, world: World, report: ReportId, *, but: PersonId | None
) -> None:
    """Let what anybody has open of a case go with the next bell; who acts sees what they did."""
    await tx.traces.fade_case(report, due_at=_hour(world), but=but)


def _hour(world: World) -> datetime:
    """Not the moment: the audit log has that one of the case."""
    return world.clock.now().replace(minute=0, second=0, microsecond=0)
