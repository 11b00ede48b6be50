"""Promise the reporter word of a decision: late enough that it can still be taken back."""

from datetime import UTC, datetime, timedelta

from core.model.case_review import UNDO_WITHIN
from core.model.delivery import Doubt, Lane, Notice
from core.model.report import Report
from core.ports.storage import Transaction
from core.ports.world import World

_AT_ONCE = 200
_EVER = datetime(1970, 1, 1, tzinfo=UTC)


async def promise_news(tx: Transaction, world: World, report: Report) -> None:
    """Let the reporter hear that there is news, should the case still stand as it does now."""
    if await tx.reports.reporter(report.id) is not None:
        due_at = news_at(world.clock.now())
        await tx.reviews.promise(report.id, report.status, due_at=due_at)


async def tell_promised(world: World) -> int:
    """Put word of decisions that is due into the outbox; return how many cases that were.

    Not before: there a row names who is told, and for an hour it would stand beside the moment of
    the decision.
    """
    now = world.clock.now()
    async with world.storage.read() as view:  # mostly there is none: nobody is to stand in line
        if await view.reviews.next_promise(after=_EVER, until=now) is None:
            return 0
    async with world.storage.begin() as tx:
        taken = await tx.reviews.take_promises(now, limit=_AT_ONCE)
        for report, status, due_at in taken:
            reporter = await tx.reports.reporter(report)
            if reporter is not None:
                notice = Notice("case_decided", {"report": report, "status": status.value})
                lane, doubt = Lane.ALERT, Doubt.REPEAT
                await tx.outbox.put(reporter, notice, lane=lane, doubt=doubt, due_at=due_at)
        return len(taken)


def news_at(now: datetime) -> datetime:
    """Return the first full hour after which nothing can be undone any more.

    Full hours say nothing of when it was decided: the audit log knows that, and the two together
    would lead from a case to a person.
    """
    latest = now + UNDO_WITHIN
    hour = latest.replace(minute=0, second=0, microsecond=0)
    return hour if hour == latest else hour + timedelta(hours=1)
