"""A reviewer asks the reporter back: typed or picked, read once more, and only then sent."""

from bot.handlers.case_ask_screens import ask_screen, picked, questions_of
from bot.handlers.case_show import or_tell, show_case, show_file
from bot.handlers.case_taps import AskTap
from bot.router import Router
from bot.taps import DialogueTap
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.identity import ReportId
from core.model.refusals import Outdated, Unusable
from core.model.report import ANSWER_LIMIT
from core.model.roles import Role
from core.model.typed_text import clean
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from core.usecases.reports.ask_reporter import ask_reporter, can_ask
from core.usecases.reports.check_packet import look_at_packet
from core.usecases.reports.saved_questions import drop_question, list_askable, save_question


async def begin_asking(visit: Visit, report: ReportId, revision: int) -> None:
    """Ask for the question.

    Raises:
        CaseTaken, CaseChanged, CaseEnded, NotAllowed: this reviewer cannot ask now.
    """
    await can_ask(visit.world, visit.person.id, report, revision=revision)
    dialogue = await begin_dialogue(
        visit.world, visit.person.id, AskFlow.name, "type", report=report
    )
    await AskFlow().show(visit, dialogue)


async def ask_lacking(visit: Visit, tap: AskTap) -> None:
    """Offer the questions for what a packet lacks; a single one is only read once more.

    Should there be none, the reviewer writes one.
    """
    report = ReportId(tap.report)

    async def asking() -> None:
        world, person = visit.world, visit.person.id
        await can_ask(world, person, report, revision=tap.revision)
        lacks = (await look_at_packet(world, person, report)).lacks[tap.form]
        askable = await list_askable(world, person, report)
        values = questions_of(askable, ",".join(lacks)) if lacks else []
        dialogue = await begin_dialogue(
            world, person, AskFlow.name, "pick" if values else "type", report=report
        )
        if len(values) == 1:
            await AskFlow().choose(visit, dialogue, values[0])
        else:
            about = dialogue.at(dialogue.step, about=",".join(lacks))
            await AskFlow().go(visit, about)

    await or_tell(visit, report, asking)


class AskFlow:
    """The dialogue; nothing leaves before it was read once more."""

    name = "ask"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step."""
        askable = await list_askable(visit.world, visit.person.id, _report(dialogue))
        await visit.show_step(dialogue, ask_screen(visit.words, dialogue, askable))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Go on, or leave."""
        visit.require(Role.REVIEWER)
        if tap.action == "out":
            await self.cancel(visit, dialogue)
        elif dialogue.step == "check" and tap.action == "send":
            await self._send(visit, dialogue)
        elif dialogue.step == "check" and tap.action in {"keep", "forget"}:
            await self._keep(visit, dialogue, keeps=tap.action == "keep")
        elif dialogue.step in {"check", "pick"} and tap.action == "anew":
            await self.go(visit, dialogue.at("type", about=""))
        elif dialogue.step == "type" and tap.action == "pick":
            await self.go(visit, dialogue.at("pick", page=0))
        elif dialogue.step == "pick" and tap.action == "page" and tap.value.isdecimal():
            await self.go(visit, dialogue.at("pick", page=int(tap.value[:4])))
        elif dialogue.step == "pick" and tap.action == "choose":
            await self.choose(visit, dialogue, tap.value)
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take the question as text."""
        visit.require(Role.REVIEWER)
        if not visit.text:
            raise Unusable(reason="text")
        question = clean(visit.text, limit=ANSWER_LIMIT)
        await self.go(visit, dialogue.at("check", question=question, meaning="", own=False))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; nothing was asked."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        await show_case(visit, _report(dialogue), note="case-ask-left")

    async def _send(self, visit: Visit, dialogue: Dialogue) -> None:
        question = str(dialogue.state["question"])
        file = await ask_reporter(
            visit.world, visit.person.id, _report(dialogue), question, dialogue=self.name
        )
        await show_file(visit, file)

    async def choose(self, visit: Visit, dialogue: Dialogue, value: str) -> None:
        """Let a question be read once more.

        Raises:
            Outdated: there is no such question (any more).
        """
        askable = await list_askable(visit.world, visit.person.id, _report(dialogue))
        found = picked(askable, value, visit.words.language)
        if found is None:
            raise Outdated
        question, meaning, own = found
        await self.go(visit, dialogue.at("check", question=question, meaning=meaning, own=own))

    async def _keep(self, visit: Visit, dialogue: Dialogue, *, keeps: bool) -> None:
        question = str(dialogue.state["question"])
        change = save_question if keeps else drop_question
        await change(visit.world, visit.person.id, question)
        await self.go(visit, dialogue.at("check", own=keeps))

    async def go(self, visit: Visit, dialogue: Dialogue) -> None:
        """Write down where it stands, and show it."""
        kept = await keep_dialogue(visit.world, visit.person.id, dialogue)
        await self.show(visit, kept)


def _report(dialogue: Dialogue) -> ReportId:
    return ReportId(int(str(dialogue.state["report"])))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(AskTap, ask_lacking)
    router.on_dialogue(AskFlow())
