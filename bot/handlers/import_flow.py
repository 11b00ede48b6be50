"""/import: a coordinator sends a calendar or a table, looks at what it would do, and confirms."""

from dataclasses import replace

from bot.handlers.at_step import AtStep, known_language
from bot.handlers.import_file import read_sent_file
from bot.handlers.import_lines import LISTS
from bot.handlers.import_screens import ImportScreens, asking_screen, done_screen
from bot.handlers.import_taps import ImportTap
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.dialogue import Dialogue, Json
from core.model.event_kind import EventKind
from core.model.imported import ImportedFile
from core.model.imported_json import file_to_json
from core.model.language import LANGUAGES
from core.model.refusals import NotAllowed, Outdated, Unusable
from core.model.roles import Role
from core.usecases.dialogues.keep_dialogue import begin_dialogue, find_dialogue, keep_dialogue
from core.usecases.events.import_events import (
    DIALOGUE,
    carry_out_import,
    choices_of,
    file_in,
    leave_import,
    look_at_import,
)
from core.usecases.events.import_steps import ImportPlan
from core.usecases.events.plan_import import grouped
from core.usecases.events.read_agenda import count_reminded
from locales.places import find_zones

_LONGEST_SEARCH = 100
_MOST_COUNTED = 10
_STEPS = frozenset({"overview", "kind", "language", "zone", "topics", "confirm"})


class ImportFlow:
    """Leads through an import; what the file says lies in the dialogue, sealed."""

    name = DIALOGUE

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the screen of the step where the dialogue stands."""
        if Role.COORDINATOR not in visit.person.roles:
            await visit.answers.send_text(visit.words.refusal(NotAllowed()))
            return
        if dialogue.step == "file":
            await visit.show_step(dialogue, asking_screen(visit, dialogue))
            return
        await visit.show_step(dialogue, await _screen(visit, dialogue))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button."""
        if tap.action == "cancel":
            await self.cancel(visit, dialogue)
            return
        visit.require(Role.COORDINATOR)
        if dialogue.step == "running":
            raise Outdated
        moved = _moved(visit, AtStep(dialogue), tap)
        await self.show(visit, await keep_dialogue(visit.world, visit.person.id, moved))

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take a file, or a zone that was typed."""
        if Role.COORDINATOR not in visit.person.roles:
            await leave_import(visit.world, visit.person.id, dialogue)  # it holds nobody
            raise NotAllowed
        if dialogue.step == "running":
            await self.show(visit, dialogue)
            return
        file = await read_sent_file(visit)
        if file is not None:
            read = dialogue.at("overview", **_fresh(visit, file))
            await self.show(visit, await keep_dialogue(visit.world, visit.person.id, read))
            return
        step = AtStep(dialogue).step
        if step != "zone" or not visit.text:
            raise Unusable(reason="other" if step == "file" else "buttons")
        found = find_zones(visit.text[:_LONGEST_SEARCH], LANGUAGES)
        if not found:
            raise Unusable(reason="zone")
        moved = dialogue.at("overview", zone=found[0], found=None)
        if len(found) > 1:
            moved = dialogue.at("zone", found=[*found])
        await self.show(visit, await keep_dialogue(visit.world, visit.person.id, moved))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Drop the file; what an interrupted import brought in before stays, and is told."""
        await leave_import(visit.world, visit.person.id, dialogue)
        words = visit.words
        back = Button(words.plain("import-agenda-button"), Open(command="event"))
        await visit.show(Screen(words.t("import-left"), [[back]]))


FLOW = ImportFlow()


async def begin(visit: Visit, _rest: str = "") -> None:
    """Ask for a file, or go on where an import was left."""
    visit.require(Role.COORDINATOR)
    kept = await find_dialogue(visit.world, visit.person.id, DIALOGUE)
    if kept is not None and kept.step != "file":
        kept = await keep_dialogue(visit.world, visit.person.id, kept)
    else:
        kept = await begin_dialogue(visit.world, visit.person.id, DIALOGUE, "file")
    await FLOW.show(visit, kept)


async def carry_out(visit: Visit, tap: ImportTap) -> None:
    """Bring the file in; a second tap says that it was done."""
    visit.require(Role.COORDINATOR)
    dialogue = await find_dialogue(visit.world, visit.person.id, DIALOGUE)
    if dialogue is None or dialogue.token != tap.token:
        await visit.toast("import-done-toast", alert=True)
        return
    if dialogue.step not in {"confirm", "running"}:
        raise Outdated
    await visit.answers.typing()
    choices = choices_of(dialogue, visit.person.language, visit.person.zone)
    done = await carry_out_import(visit.world, visit.person.id, dialogue, choices)
    await visit.show(done_screen(visit, done))


async def _screen(visit: Visit, dialogue: Dialogue) -> Screen:
    file = file_in(dialogue)
    choices = choices_of(dialogue, visit.person.language, visit.person.zone)
    plan = await look_at_import(visit.world, visit.person.id, file, choices)
    screens = ImportScreens(visit, dialogue, file, choices, plan)
    at = AtStep(dialogue)
    match at.step:
        case "running":
            done = dialogue.state.get("at")
            total = len(grouped(file.events))
            return screens.running(done if isinstance(done, int) else 0, total)
        case "list":
            name, _, page = at.about.partition("-")
            return screens.listed(name, int(page) if page.isdecimal() else 0)
        case "kind":
            return screens.kinds()
        case "language":
            return screens.languages()
        case "zone":
            return screens.zones(at.page)
        case "topics":
            return screens.topics(at.page)
        case "confirm" if plan.steps:
            return screens.confirm(await _reminded(visit, plan))
        case _:
            return screens.overview()


async def _reminded(visit: Visit, plan: ImportPlan) -> int:
    """Return how many people the reminders of what is new go to, at most."""
    audiences = {step.first.topics: step.first for step in plan.new}
    counts = [
        await count_reminded(visit.world, visit.person.id, event)
        for event in list(audiences.values())[:_MOST_COUNTED]
    ]
    return max(counts, default=0)


def _fresh(visit: Visit, file: ImportedFile) -> dict[str, Json]:
    """Return what the dialogue keeps of a file, and what is decided until it is changed."""
    return {
        "file": file_to_json(file),
        "kind": EventKind.OTHER.value,
        "language": visit.person.language,
        "zone": visit.person.zone,
        "topics": [],
        "private": False,
        "found": None,
    }


def _moved(visit: Visit, at: AtStep, tap: DialogueTap) -> Dialogue:
    """Return the dialogue after a button.

    Raises:
        Outdated: there is no such button at this step.
    """
    dialogue, value = at.dialogue, tap.value
    match tap.action:
        case "go" if value in _STEPS and at.step != "file":
            return dialogue.at(value, found=None)
        case "list" if value.partition("-")[0] in LISTS and len(value) < 20:
            return dialogue.at(f"list.{value}")
        case "again":
            return replace(dialogue, step="file", state={})
        case "page" if at.step in {"zone", "topics"}:
            return at.turned(value)
        case "on" | "off" if at.step == "topics":
            return _with_topic(visit, dialogue, value, wanted=tap.action == "on")
        case _:
            return dialogue.at("overview", found=None, **_decided(at, tap))


def _decided(at: AtStep, tap: DialogueTap) -> dict[str, Json]:
    """Return what a button decides for all that is new.

    Raises:
        Outdated: there is no such button at this step.
    """
    value = tap.value
    match tap.action:
        case "kind" if at.step == "kind" and value in set(EventKind):
            return {"kind": value}
        case "lang" if at.step == "language":
            return {"language": known_language(value)}
        case "zone" if at.step == "zone" and value in find_zones(value, LANGUAGES):
            return {"zone": value}
        case "private" if at.step == "overview" and value in {"in", "out"}:
            return {"private": value == "in"}
        case _:
            raise Outdated


def _with_topic(visit: Visit, dialogue: Dialogue, value: str, *, wanted: bool) -> Dialogue:
    topic = visit.world.content.topic(value)
    if topic is None:
        raise Outdated
    kept = dialogue.state.get("topics")
    chosen = {str(each) for each in kept} if isinstance(kept, list) else set()
    chosen = chosen | {topic.key} if wanted else chosen - {topic.key}
    return dialogue.at(dialogue.step, topics=[*sorted(chosen)])


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("import", begin)
    router.on_tap(ImportTap, carry_out)
    router.on_dialogue(FLOW)
