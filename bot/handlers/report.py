"""/report: somebody reports a violation, step by step; whatever arrives is kept at once."""

from bot.handlers import report_receipt
from bot.handlers.own_case_taps import ClearTap
from bot.handlers.report_drawing import step_screen
from bot.handlers.report_edited import edited
from bot.handlers.report_intake import Told, read_message, with_evidence
from bot.handlers.report_moves import ANYWHERE, AT
from bot.handlers.report_receipt import receipt_screen
from bot.handlers.report_safety import SaferWays
from bot.handlers.report_screens import found_screen, leave_screen
from bot.handlers.report_stand import Stand, stand_of
from bot.handlers.report_summary import SubmitTap
from bot.handlers.report_typed import take_typed
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.identity import ReportId
from core.model.refusals import EvidenceTooBig, FileLost, Outdated
from core.ports.world import World
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, find_dialogue
from core.usecases.reports.add_piece import add_to_draft
from core.usecases.reports.keep_draft import keep_draft
from core.usecases.reports.start_draft import Draft, find_draft, start_draft
from core.usecases.reports.submit_report import submit_report
from core.usecases.reports.withdraw_report import discard_draft

_NOT_BEGUN = frozenset({"safety", "ways"})
"""The screens before the first word: what comes there is what happened."""


class ReportFlow:
    """The dialogue; its state holds only where the person stands, the draft holds what was said.

    Attributes:
        name: of the dialogue.
    """

    name = "report"

    def __init__(self, world: World, ways: SaferWays) -> None:
        """Take what every report needs.

        Args:
            world: whose transactions end no update: a draft is begun before its first file.
            ways: other ways to report.
        """
        self._world = world
        self._ways = ways

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step."""
        await _show(await stand_of(visit, dialogue, self._ways))

    async def start(self, visit: Visit, _rest: str = "") -> None:
        """Begin with the safety screen, or offer to go on with what was begun."""
        draft = await find_draft(visit.world, visit.person.id)
        dialogue = await find_dialogue(visit.world, visit.person.id, self.name)
        if dialogue is None or (draft is None and dialogue.step != "safety"):
            first = "safety" if draft is None else "summary"
            dialogue = await begin_dialogue(visit.world, visit.person.id, self.name, first)
        stand = await stand_of(visit, dialogue, self._ways)
        if draft is None:
            await _show(await stand.go("safety"))
            return
        await visit.show_step(dialogue, found_screen(stand.screen))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button of the step, or on one that every step has."""
        stand = await stand_of(visit, dialogue, self._ways)
        match tap.action:
            case "leave":
                await self.cancel(visit, dialogue)
            case "keep":
                await keep_draft(visit.world, visit.person.id)
                await visit.show(_ended(visit, "report-kept", "report-go-on-button"))
            case "drop":
                await discard_draft(visit.world, visit.person.id, dialogue=self.name)
                ended = _ended(visit, "report-dropped", "report-again-button")
                clear = Button(visit.words.plain("trace-clear-button"), ClearTap())
                await visit.show(Screen(ended.text, [[clear], *ended.rows]))
            case action:
                move = ANYWHERE.get(action) or AT.get((stand.at.step, action))
                if move is None:
                    raise Outdated
                moved = await move(stand, tap.value)
                if moved is not None:
                    await _show(moved)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take what the step asks for; whatever else comes, at any step, belongs to the report."""
        told = read_message(visit.message)
        if dialogue.step in _NOT_BEGUN:
            dialogue = dialogue.at("tell")
        stand = await stand_of(visit, dialogue, self._ways, with_entries=False)
        typed = await take_typed(stand, told)
        if typed is not None:
            await _show(typed, before=_saved_answer(stand))
            return
        try:
            draft = await self._take_in(stand, told)
        except (EvidenceTooBig, FileLost) as refusal:  # with the way on below it
            stand = await stand_of(visit, dialogue, self._ways)
            await _show(stand, before=[visit.words.t(refusal.key, **refusal.params)])
            return
        taken = stand.standing(dialogue, draft)
        if taken.at.takes_many and _is_within_album(told, taken) and await _edited(taken):
            return
        first = told.attachment is not None and _files(taken) == 1
        notes = [] if taken.at.takes_many else [visit.words.t("report-added")]
        notes += [visit.words.t("report-first-file")] if first else []
        await _show(taken, before=notes)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask whether to keep it for later; without a word said there is nothing to keep."""
        draft = await find_draft(visit.world, visit.person.id)
        if draft is None:
            await end_dialogue(visit.world, visit.person.id, self.name)
            await visit.show(_ended(visit, "report-nothing-kept", "report-again-button"))
            return
        stand = await stand_of(visit, dialogue, self._ways)
        await visit.show_step(dialogue, leave_screen(stand.screen))

    async def submit(self, visit: Visit, tap: SubmitTap) -> None:
        """Submit, or show the receipt again."""
        receipt = await submit_report(
            visit.world, visit.person.id, ReportId(tap.report), dialogue=self.name
        )
        await visit.show(await receipt_screen(visit, receipt))

    async def _take_in(self, stand: Stand, told: Told) -> Draft:
        """Keep a message: its file first, sealed; then the entry, committed before we answer."""
        visit, dialogue, question = stand.visit, stand.at.dialogue, stand.at.question
        person = visit.person.id
        if question is not None:
            told = told.said_to(question.key)
        if told.attachment is None:
            return await add_to_draft(visit.world, person, told.piece(), dialogue)
        report = await start_draft(self._world, person)
        async with with_evidence(visit.world, visit.answers.bot, report, told) as piece:
            return await add_to_draft(visit.world, person, piece, dialogue)


async def _show(stand: Stand, before: list[str] | None = None) -> None:
    screen = step_screen(stand.screen)
    if before:
        screen = Screen("\n\n".join([*before, screen.text]), screen.rows)
    await stand.visit.show_step(stand.at.dialogue, screen)


def _saved_answer(stand: Stand) -> list[str]:
    """Return what says which answer was just kept: a second message answers the next question."""
    question, words = stand.at.question, stand.visit.words
    if question is None:
        return []
    return [words.t("report-answer-kept", label=words.of(question.label))]


def _is_within_album(told: Told, stand: Stand) -> bool:
    entries = stand.at.draft.entries if stand.at.draft else ()
    same = sum(each.entry.album == told.album for each in entries)
    return bool(told.album) and same > 1


def _files(stand: Stand) -> int:
    entries = stand.at.draft.entries if stand.at.draft else ()
    return sum(each.entry.evidence is not None for each in entries)


async def _edited(stand: Stand) -> bool:
    shown = stand.at.dialogue.screen
    return shown is not None and await stand.visit.answers.edit(shown, step_screen(stand.screen))


def _ended(visit: Visit, key: str, way_on: str) -> Screen:
    home = Button(visit.words.plain("help-home-button"), Open(command="home"))
    report = Button(visit.words.plain(way_on), Open(command="report"))
    return Screen(visit.words.t(key), [[report], [home]])


def register(router: Router, *, world: World, safer_ways: SaferWays) -> None:
    """Put these handlers into the router's tables.

    Args:
        router: to be filled.
        world: the plain one, whose transactions end no update.
        safer_ways: other ways to report, from the settings.
    """
    flow = ReportFlow(world, safer_ways)
    router.on_command("report", flow.start)
    router.on_dialogue(flow)
    router.on_tap(SubmitTap, flow.submit)
    report_receipt.register(router)
    router.edited = edited
