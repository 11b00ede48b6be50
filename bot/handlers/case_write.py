"""A reviewer types something about a case: a note for colleagues, or the code of its duplicate."""

from bot.handlers.case_links import show_links
from bot.handlers.case_show import show_case
from bot.handlers.case_tabs import notes_screen
from bot.handlers.case_taps import WriteTap
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.identity import ReportId
from core.model.refusals import Outdated, Unusable
from core.model.report import ANSWER_LIMIT
from core.model.roles import Role
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue
from core.usecases.reports.link_case import mark_duplicate
from core.usecases.reports.note_case import note_case
from core.usecases.reports.open_report import open_report

_STEPS = frozenset({"note", "code"})


async def begin(visit: Visit, tap: WriteTap) -> None:
    """Ask for the text.

    Raises:
        NotAllowed, NotFound, OwnCase: this person may not handle the case.
    """
    if tap.what not in _STEPS:
        raise Outdated
    await open_report(visit.world, visit.person.id, ReportId(tap.report))
    dialogue = await begin_dialogue(
        visit.world, visit.person.id, WriteFlow.name, tap.what, report=tap.report
    )
    await WriteFlow().show(visit, dialogue)


class WriteFlow:
    """The dialogue; what is typed is kept at once."""

    name = "case-write"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show what is asked."""
        visit.require(Role.REVIEWER)
        out = DialogueTap(dialogue=self.name, token=dialogue.token, action="out")
        leave = Button(visit.words.plain("case-back-button"), out)
        text = visit.words.t(f"case-write-{dialogue.step}", limit=ANSWER_LIMIT)
        await visit.show_step(dialogue, Screen(text, [[leave]], protected=True))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Leave it."""
        if tap.action != "out":
            raise Outdated
        await self.cancel(visit, dialogue)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Keep the note, or link the case of the code."""
        if not visit.text:
            raise Unusable(reason="text")
        world, person, report = visit.world, visit.person.id, _report(dialogue)
        if dialogue.step == "note":
            file = await note_case(world, person, report, visit.text, dialogue=self.name)
            await visit.show(notes_screen(visit.words, file, 0))
        else:
            await mark_duplicate(world, person, report, visit.text, dialogue=self.name)
            await show_links(visit, report)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; nothing was kept."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        await show_case(visit, _report(dialogue))


def _report(dialogue: Dialogue) -> ReportId:
    return ReportId(int(str(dialogue.state["report"])))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(WriteTap, begin)
    router.on_dialogue(WriteFlow())
