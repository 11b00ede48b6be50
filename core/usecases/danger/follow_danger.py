"""What the reporter sees of a danger: whether anybody has seen it, kept true in one message."""

from core.model.danger import Danger
from core.model.identity import PersonId, ReportId
from core.model.refusals import NotFound
from core.model.report import Report
from core.ports.board import Showing
from core.ports.danger_board import DangerBoard
from core.ports.world import World
from core.usecases.reports.owned import owned_report


async def look_at_danger(world: World, person: PersonId, report: ReportId) -> tuple[Report, Danger]:
    """Return a danger that the person raised.

    Raises:
        NotFound: it is none of the person's reports, or no danger was raised about it.
    """
    async with world.storage.read() as view:
        found = await owned_report(view, world, person, report)
        danger = await view.dangers.get(report)
        if danger is None:
            raise NotFound
        return found, danger


async def watch_danger(
    world: World, person: PersonId, report: ReportId, message_id: int, shown: str
) -> int | None:
    """Keep a message of theirs true from now on; return the id of the one before, if another.

    Only for the reporter whose account is linked: who opened the case with its passphrase looks
    again when they want to.
    """
    async with world.storage.begin() as tx:
        danger = await tx.dangers.get(report)
        if danger is None or await tx.reports.reporter(report) != person:
            return None
        await tx.dangers.watch(report, message_id, shown)
        return danger.screen if danger.screen != message_id else None


async def refresh_dangers(world: World, board: DangerBoard) -> int:
    """Bring every watched message up to what is true now; return how many said something else.

    A message that is gone, or whose reporter cannot be told any more, is let go, and so is one
    that says that the danger has ended for good.
    """
    async with world.storage.read() as view:
        watched = await view.dangers.watched()
        readers = {each.report: await view.reports.reporter(each.report) for each in watched}
    refreshed = 0
    for danger in watched:
        reader = readers[danger.report]
        showing = Showing.GONE if reader is None else Showing.SHOWN
        if reader is not None and danger.mark != danger.shown:
            showing = await board.show(reader, danger)
            refreshed += showing is Showing.SHOWN
        await _note(world, danger, showing)
    return refreshed


async def _note(world: World, danger: Danger, showing: Showing) -> None:
    """Write down what a message says now, unless the reporter follows it in another meanwhile."""
    goes_on = danger.ended_at is None or danger.is_fresh(world.clock.now())
    is_known = showing is Showing.SHOWN and danger.shown == danger.mark and goes_on
    if showing is Showing.LATER or is_known:
        return
    let_go = showing is Showing.GONE or not goes_on
    async with world.storage.begin() as tx:
        now = await tx.dangers.get(danger.report)
        if now is not None and now.screen == danger.screen:
            screen = None if let_go else danger.screen
            await tx.dangers.watch(danger.report, screen, danger.mark)
