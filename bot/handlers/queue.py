"""/queue: what waits for a reviewer and what is in hand, filtered, and the way to one case."""

from bot.handlers.case_show import show_case
from bot.handlers.queue_screens import LISTED_ON_A_PAGE, filter_screen, queue_screen
from bot.handlers.queue_taps import CodeTap, FilterTap, NextTap, QueueTap
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.identity import ReportId
from core.model.refusals import Outdated, Unusable
from core.model.roles import Role
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue
from core.usecases.reports.browse_queue import Filters, browse_queue
from core.usecases.reports.find_case import find_case
from core.usecases.reports.next_case import next_case


async def queue(visit: Visit, rest: str = "") -> None:
    """Show what waits; with a case code behind it, that case."""
    if rest:
        await show_case(visit, await find_case(visit.world, visit.person.id, rest))
    else:
        await _show(visit, Filters(), 0)


async def turn(visit: Visit, tap: QueueTap) -> None:
    """Show another page, or another part."""
    await _show(visit, tap.filters, tap.page)


async def choose_filter(visit: Visit, tap: FilterTap) -> None:
    """Show what can be filtered."""
    visit.require(Role.REVIEWER)
    await visit.show(filter_screen(visit, tap))


async def open_next(visit: Visit, tap: NextTap) -> None:
    """Open the case that matters most."""
    after = ReportId(tap.after) if tap.after else None
    found = await next_case(visit.world, visit.person.id, after=after)
    if found is None or found == after:
        await visit.toast("queue-no-next-toast", alert=True)
    else:
        await show_case(visit, found)


async def ask_code(visit: Visit, _tap: CodeTap) -> None:
    """Ask for a case code."""
    visit.require(Role.REVIEWER)
    dialogue = await begin_dialogue(visit.world, visit.person.id, CodeFlow.name, "type")
    await CodeFlow().show(visit, dialogue)


class CodeFlow:
    """The dialogue that takes a case code."""

    name = "case-code"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask for the code."""
        visit.require(Role.REVIEWER)
        out = DialogueTap(dialogue=self.name, token=dialogue.token, action="out")
        leave = Button(visit.words.plain("case-back-button"), out)
        await visit.show_step(dialogue, Screen(visit.words.t("queue-code"), [[leave]]))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Leave it."""
        if tap.action != "out":
            raise Outdated
        await self.cancel(visit, dialogue)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002
        """Open the case of the code that was typed; one that is not there asks again."""
        if not visit.text:
            raise Unusable(reason="text")
        found = await find_case(visit.world, visit.person.id, visit.text)
        await end_dialogue(visit.world, visit.person.id, self.name)
        await show_case(visit, found)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:  # noqa: ARG002
        """End it, and show the queue."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        await queue(visit)


async def _show(visit: Visit, filters: Filters, page: int) -> None:
    found = await browse_queue(
        visit.world, visit.person.id, filters, page=page, size=LISTED_ON_A_PAGE
    )
    screen = queue_screen(visit.words, visit.world.content, found, now=visit.now)
    await visit.show(screen)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("queue", queue)
    router.on_tap(QueueTap, turn)
    router.on_tap(FilterTap, choose_filter)
    router.on_tap(NextTap, open_next)
    router.on_tap(CodeTap, ask_code)
    router.on_dialogue(CodeFlow())
