"""A reporter answers a question, or adds something to a case: any number of messages."""

from bot.handlers.mycases import mycases, show_case
from bot.handlers.own_case_taps import TellTap
from bot.handlers.report_intake import Told, read_message, with_evidence
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.identity import ReportId
from core.model.refusals import CaseEnded, NotFound, Outdated
from core.model.report import ended
from core.usecases.dialogues.keep_dialogue import begin_dialogue
from core.usecases.reports.add_piece import add_to_case, finish_adding
from core.usecases.reports.follow_case import open_own_case
from core.usecases.reports.seal_file import find_own_report


async def begin(visit: Visit, tap: TellTap) -> None:
    """Ask for the answer, with the question above it, or for what is to be added."""
    report = ReportId(tap.report)
    case = await open_own_case(visit.world, visit.person.id, report)
    if ended(case.report.status):
        raise CaseEnded
    dialogue = await begin_dialogue(
        visit.world, visit.person.id, AnswerFlow.name, "tell", report=report
    )
    await visit.show_step(dialogue, _screen(visit.words, dialogue, case.question))


class AnswerFlow:
    """The dialogue; each message is part of the case before it is acknowledged."""

    name = "answer"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the question again, and how many messages have arrived."""
        case = await open_own_case(visit.world, visit.person.id, _report(dialogue))
        await visit.show_step(dialogue, _screen(visit.words, dialogue, case.question))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """End it."""
        if tap.action != "done":
            raise Outdated
        await self.cancel(visit, dialogue)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Make a message part of the case; one that is gone or closed holds nobody."""
        told = read_message(visit.message)
        try:
            moved = await self._add(visit, dialogue, told)
        except (NotFound, CaseEnded):
            await finish_adding(visit.world, visit.person.id, dialogue)
            raise
        screen = _screen(visit.words, moved, "")
        within_album = bool(told.album) and told.album == dialogue.state.get("album")
        if within_album and moved.screen and await visit.answers.edit(moved.screen, screen):
            return
        await visit.show_step(moved, screen)

    async def _add(self, visit: Visit, dialogue: Dialogue, told: Told) -> Dialogue:
        person, report = visit.person.id, _report(dialogue)
        found = await find_own_report(visit.world, person, report)
        async with with_evidence(visit.world, visit.answers.bot, found, told) as piece:
            return await add_to_case(visit.world, person, report, piece, dialogue)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; what has arrived stays in the case, and the case is shown."""
        await finish_adding(visit.world, visit.person.id, dialogue)
        count = _count(dialogue)
        key = "mycases-added" if count else "mycases-nothing-added"
        try:
            await show_case(visit, _report(dialogue), note=key, count=count)
        except NotFound:  # withdrawn meanwhile
            await mycases(visit)


def _screen(words: Words, dialogue: Dialogue, question: str) -> Screen:
    count = _count(dialogue)
    done = DialogueTap(dialogue=dialogue.name, token=dialogue.token, action="done")
    if count:
        rows: list[Row] = [[Button(words.plain("mycases-done-button"), done)]]
        return Screen(words.t("mycases-arrived", count=count), rows, protected=True)
    rows = [[Button(words.plain("mycases-not-now-button"), done)]]
    if question:
        return Screen(words.t("mycases-tell-answer", question=question), rows, protected=True)
    return Screen(words.t("mycases-tell-more"), rows, protected=True)


def _count(dialogue: Dialogue) -> int:
    return int(str(dialogue.state.get("count") or 0))


def _report(dialogue: Dialogue) -> ReportId:
    return ReportId(int(str(dialogue.state["report"])))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(TellTap, begin)
    router.on_dialogue(AnswerFlow())
