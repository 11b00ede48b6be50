"""Promise the reporter word of a decision: late enough that it can still be taken back."""

from datetime import datetime, timedelta

from core.model.case_review import UNDO_WITHIN
from core.model.delivery import Doubt, Lane, Notice
from core.model.report import Report
from core.ports.storage import Transaction
from core.ports.world import World


async def promise_news(tx: Transaction, world: World, report: Report) -> None:
    """Let the reporter hear that there is news, should the case still stand as it does now."""
    reporter = await tx.reports.reporter(report.id)
    if reporter is not None:
        notice = Notice("case_decided", {"report": report.id, "status": report.status.value})
        due_at = news_at(world.clock.now())
        await tx.outbox.put(reporter, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=due_at)


def news_at(now: datetime) -> datetime:
    """Return the first full hour after which nothing can be undone any more.

    Full hours say nothing of when it was decided: the audit log knows that, and the two together
    would lead from a case to a person.
    """
    latest = now + UNDO_WITHIN
    hour = latest.replace(minute=0, second=0, microsecond=0)
    return hour if hour == latest else hour + timedelta(hours=1)
