"""/report: somebody reports a violation, step by step; whatever arrives is kept at once."""

from collections.abc import Awaitable, Callable

from bot.handlers.report_edited import edited
from bot.handlers.report_intake import Told, place_of, read_message, with_evidence
from bot.handlers.report_safety import SaferWays, danger_text
from bot.handlers.report_screens import STEPS, Step, found_screen, leave_screen, step_screen
from bot.handlers.report_summary import SubmitTap, receipt_screen
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.identity import EntryId, ReportId
from core.model.refusals import Outdated, Unusable
from core.model.report import Anonymity, Urgency
from core.ports.world import World
from core.usecases.dialogues.keep_dialogue import (
    begin_dialogue,
    end_dialogue,
    find_dialogue,
    keep_dialogue,
)
from core.usecases.reports.add_piece import add_to_draft
from core.usecases.reports.fill_draft import Said, fill_draft
from core.usecases.reports.keep_draft import keep_draft
from core.usecases.reports.remove_piece import remove_piece
from core.usecases.reports.start_draft import Draft, find_draft, start_draft
from core.usecases.reports.submit_report import submit_report
from core.usecases.reports.withdraw_report import discard_draft

_ORDER = ("safety", "group", "category", "urgency", "what", "when", "where", "named", "summary")
_DETAILS = ("when", "where")

Act = Callable[[Visit, Dialogue, str], Awaitable[None]]


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
        self._anywhere: dict[str, Act] = {
            "back": self._back,
            "leave": self._leave,
            "keep": self._keep,
            "drop": self._drop,
            "resume": self._resume,
        }
        self._at: dict[tuple[str, str], Act] = {
            ("safety", "on"): self._begin,
            ("group", "group"): self._choose_group,
            ("category", "category"): self._choose_category,
            ("urgency", "urgency"): self._choose_urgency,
            ("what", "done"): self._go_on,
            ("what", "list"): self._change_list,
            ("when", "skip"): self._skip,
            ("where", "skip"): self._skip,
            ("when", "asis"): self._go_on,
            ("where", "asis"): self._go_on,
            ("named", "named"): self._choose_named,
            ("summary", "change"): self._change,
            ("list", "remove"): self._remove,
            ("list", "page"): self._turn,
        }

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step."""
        step = await self._step(visit, dialogue)
        await visit.show_step(dialogue, step_screen(step))

    async def start(self, visit: Visit, _rest: str = "") -> None:
        """Begin with the safety screen, or offer to go on with what was begun."""
        draft = await find_draft(visit.world, visit.person.id)
        dialogue = await find_dialogue(visit.world, visit.person.id, self.name)
        if dialogue is None or (draft is None and dialogue.step != "safety"):
            first = "safety" if draft is None else "summary"
            dialogue = await begin_dialogue(visit.world, visit.person.id, self.name, first)
        if draft is None:
            await self._go(visit, dialogue, "safety")
            return
        await visit.show_step(dialogue, found_screen(await self._step(visit, dialogue, draft)))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button of the step, or on one that every step has."""
        act = self._anywhere.get(tap.action) or self._at.get((dialogue.step, tap.action))
        if act is None:
            raise Outdated
        await act(visit, dialogue, tap.value)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take when or where as text; whatever else comes, at any step, belongs to the report."""
        detail = _detail(visit, dialogue)
        if detail:
            await self._fill(visit, dialogue, detail)
            return
        told = read_message(visit.message)
        if dialogue.step == "safety":  # the screen was shown: what comes now is the first word
            dialogue = dialogue.at("group")
        draft = await self._take_in(visit, dialogue, told)
        screen = step_screen(await self._step(visit, dialogue, draft))
        if dialogue.step == "what":
            if _is_within_album(told, draft) and await _edited(visit, dialogue, screen):
                return
        else:
            saved = visit.words.t("report-added")
            screen = Screen(f"{saved}\n\n{screen.text}", screen.rows)
        await visit.show_step(dialogue, screen)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask whether to keep it for later; without a word said there is nothing to keep."""
        draft = await find_draft(visit.world, visit.person.id)
        if draft is None:
            await end_dialogue(visit.world, visit.person.id, self.name)
            await visit.show(_ended(visit, "report-nothing-kept", "report-again-button"))
            return
        await visit.show_step(dialogue, leave_screen(await self._step(visit, dialogue, draft)))

    async def submit(self, visit: Visit, tap: SubmitTap) -> None:
        """Submit, or show the receipt again."""
        receipt = await submit_report(
            visit.world, visit.person.id, ReportId(tap.report), dialogue=self.name
        )
        danger = danger_text(visit.words, visit.world.content, visit.person.country)
        await visit.show(receipt_screen(visit.words, receipt, danger))

    async def _take_in(self, visit: Visit, dialogue: Dialogue, told: Told) -> Draft:
        """Keep a message: its file first, sealed; then the entry, committed before we answer."""
        person = visit.person.id
        if told.attachment is None:
            return await add_to_draft(visit.world, person, told.piece(None), dialogue)
        report = await start_draft(self._world, person)
        async with with_evidence(visit.world, visit.answers.bot, report, told) as piece:
            return await add_to_draft(visit.world, person, piece, dialogue)

    async def _step(self, visit: Visit, dialogue: Dialogue, draft: Draft | None = None) -> Step:
        draft = draft or await find_draft(visit.world, visit.person.id)
        content, country = visit.world.content, visit.person.country
        return Step(visit.words, content, dialogue, draft, self._ways, country)

    async def _go(self, visit: Visit, dialogue: Dialogue, step: str, **state: str | int) -> None:
        moved = dialogue.at(step, **state)
        await self.show(visit, await keep_dialogue(visit.world, visit.person.id, moved))

    async def _fill(self, visit: Visit, dialogue: Dialogue, said: Said) -> None:
        moved = dialogue.at(_after(dialogue), fixing=False)
        draft = await fill_draft(visit.world, visit.person.id, said, moved)
        await visit.show_step(moved, step_screen(await self._step(visit, moved, draft)))

    async def _begin(self, visit: Visit, dialogue: Dialogue, _value: str) -> None:
        await self._go(visit, dialogue, "group")

    async def _choose_group(self, visit: Visit, dialogue: Dialogue, value: str) -> None:
        group = visit.world.content.category_group(value)
        if group is None:
            raise Outdated
        if len(group.categories) == 1:
            await self._choose_category(visit, dialogue, group.categories[0].key)
        else:
            await self._go(visit, dialogue, "category", group=value)

    async def _choose_category(self, visit: Visit, dialogue: Dialogue, value: str) -> None:
        at_category = dialogue.at("category")
        await self._fill(visit, at_category, Said(category=value))

    async def _choose_urgency(self, visit: Visit, dialogue: Dialogue, value: str) -> None:
        if value not in set(Urgency):
            raise Outdated
        await self._fill(visit, dialogue, Said(urgency=Urgency(value)))

    async def _choose_named(self, visit: Visit, dialogue: Dialogue, value: str) -> None:
        if value not in set(Anonymity):
            raise Outdated
        await self._fill(visit, dialogue, Said(anonymity=Anonymity(value)))

    async def _go_on(self, visit: Visit, dialogue: Dialogue, _value: str) -> None:
        await self._go(visit, dialogue, _after(dialogue), fixing=0)

    async def _skip(self, visit: Visit, dialogue: Dialogue, _value: str) -> None:
        said = Said(when_text="") if dialogue.step == "when" else Said(where_text="")
        await self._fill(visit, dialogue, said)

    async def _change(self, visit: Visit, dialogue: Dialogue, value: str) -> None:
        if value not in STEPS:
            raise Outdated
        await self._go(visit, dialogue, value, fixing=1, page=0)

    async def _change_list(self, visit: Visit, dialogue: Dialogue, _value: str) -> None:
        await self._go(visit, dialogue, "list", page=0)

    async def _remove(self, visit: Visit, dialogue: Dialogue, value: str) -> None:
        if not value.isdecimal():
            raise Outdated
        draft = await remove_piece(visit.world, visit.person.id, EntryId(int(value)))
        await visit.show_step(dialogue, step_screen(await self._step(visit, dialogue, draft)))

    async def _turn(self, visit: Visit, dialogue: Dialogue, value: str) -> None:
        if not value.isdecimal():
            raise Outdated
        await self._go(visit, dialogue, "list", page=int(value))

    async def _back(self, visit: Visit, dialogue: Dialogue, _value: str) -> None:
        await self._go(visit, dialogue, _before(dialogue))

    async def _leave(self, visit: Visit, dialogue: Dialogue, _value: str) -> None:
        await self.cancel(visit, dialogue)

    async def _resume(self, visit: Visit, dialogue: Dialogue, _value: str) -> None:
        await self._go(visit, dialogue, dialogue.step)

    async def _keep(self, visit: Visit, _dialogue: Dialogue, _value: str) -> None:
        await keep_draft(visit.world, visit.person.id)
        await visit.show(_ended(visit, "report-kept", "report-go-on-button"))

    async def _drop(self, visit: Visit, _dialogue: Dialogue, _value: str) -> None:
        await discard_draft(visit.world, visit.person.id, dialogue=self.name)
        await visit.show(_ended(visit, "report-dropped", "report-again-button"))


def _detail(visit: Visit, dialogue: Dialogue) -> Said | None:
    """Return when or where, if the step asks for it and the message answers."""
    if dialogue.step not in _DETAILS or visit.message is None:
        return None
    text = visit.text or (place_of(visit.message) if dialogue.step == "where" else "")
    if not text:
        return None
    if not text.strip():
        raise Unusable(reason="empty")
    return Said(when_text=text) if dialogue.step == "when" else Said(where_text=text)


def _after(dialogue: Dialogue) -> str:
    if dialogue.state.get("fixing"):
        return "summary"
    return _ORDER[_ORDER.index(dialogue.step) + 1]


def _before(dialogue: Dialogue) -> str:
    if dialogue.step == "category":
        return "group"
    if dialogue.step == "list" and not dialogue.state.get("fixing"):
        return "what"
    if dialogue.state.get("fixing") or dialogue.step not in _ORDER:
        return "summary"
    before = _ORDER[max(0, _ORDER.index(dialogue.step) - 1)]
    return "group" if before == "category" else before


def _is_within_album(told: Told, draft: Draft) -> bool:
    same = sum(each.entry.album == told.album for each in draft.entries)
    return bool(told.album) and same > 1


async def _edited(visit: Visit, dialogue: Dialogue, screen: Screen) -> bool:
    return dialogue.screen is not None and await visit.answers.edit(dialogue.screen, screen)


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
    router.edited = edited
