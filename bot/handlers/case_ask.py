"""A reviewer asks the reporter back: the question is typed, checked, and only then sent."""

from bot.handlers.case_screen import ReviewTap, review_screen
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.identity import ReportId
from core.model.refusals import Outdated, Unusable
from core.model.report import ANSWER_LIMIT
from core.model.roles import Role
from core.model.typed_text import clean
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from core.usecases.reports.ask_reporter import ask_reporter, can_ask


async def begin_asking(visit: Visit, report: ReportId, revision: int) -> None:
    """Ask for the question.

    Raises:
        CaseTaken, CaseChanged, CaseEnded, NotAllowed: this reviewer cannot ask now.
    """
    await can_ask(visit.world, visit.person.id, report, revision=revision)
    dialogue = await begin_dialogue(
        visit.world, visit.person.id, AskFlow.name, "type", report=report
    )
    await visit.show_step(dialogue, _screen(visit.words, dialogue))


class AskFlow:
    """The dialogue; nothing leaves before it was read once more."""

    name = "ask"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step."""
        visit.require(Role.REVIEWER)
        await visit.show_step(dialogue, _screen(visit.words, dialogue))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Send the question, write it anew, or leave."""
        if tap.action == "out":
            await self.cancel(visit, dialogue)
        elif dialogue.step == "check" and tap.action == "send":
            question = str(dialogue.state["question"])
            file = await ask_reporter(
                visit.world, visit.person.id, _report(dialogue), question, dialogue=self.name
            )
            await visit.show(review_screen(visit.words, visit.world.content, file))
        elif dialogue.step == "check" and tap.action == "anew":
            await self.show(visit, await self._at(visit, dialogue.at("type")))
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take the question as text."""
        visit.require(Role.REVIEWER)
        if not visit.text:
            raise Unusable(reason="text")
        question = clean(visit.text, limit=ANSWER_LIMIT)
        await self.show(visit, await self._at(visit, dialogue.at("check", question=question)))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; nothing was asked."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        back = Button(visit.words.plain("case-back-button"), ReviewTap(report=_report(dialogue)))
        await visit.show(Screen(visit.words.t("case-ask-left"), [[back]], protected=True))

    async def _at(self, visit: Visit, dialogue: Dialogue) -> Dialogue:
        return await keep_dialogue(visit.world, visit.person.id, dialogue)


def _screen(words: Words, dialogue: Dialogue) -> Screen:
    def button(key: str, action: str) -> Button:
        token = dialogue.token
        return Button(
            words.plain(key), DialogueTap(dialogue=dialogue.name, token=token, action=action)
        )

    out = button("case-ask-leave-button", "out")
    if dialogue.step == "type":
        return Screen(words.t("case-ask", limit=ANSWER_LIMIT), [[out]], protected=True)
    rows: list[Row] = [
        [button("case-ask-send-button", "send")],
        [button("case-ask-anew-button", "anew")],
        [out],
    ]
    question = str(dialogue.state["question"])
    return Screen(words.t("case-ask-check", question=question), rows, protected=True)


def _report(dialogue: Dialogue) -> ReportId:
    return ReportId(int(str(dialogue.state["report"])))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_dialogue(AskFlow())
