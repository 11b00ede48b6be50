"""Planning that a briefing comes again: how often, on which day, at what time, until when."""

from dataclasses import dataclass
from datetime import date, time
from zoneinfo import ZoneInfo

from bot.handlers.template_screens import (
    confirm_screen,
    name_of,
    step_screen,
    template_screen,
)
from bot.handlers.template_taps import RepeatTap
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.dialogue import Dialogue, Json
from core.model.draft import Draft, DraftState
from core.model.identity import BriefingId, DraftId, TemplateId
from core.model.refusals import DraftOver, NotAllowed, NotFound, Outdated, Unusable
from core.model.roles import Role
from core.model.typed_date import read_time
from core.usecases.briefings.correct_briefing import correction_of
from core.usecases.briefings.write_draft import open_draft
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from core.usecases.members.read_library import open_briefing
from core.usecases.templates.change_template import open_template
from core.usecases.templates.repeat_briefing import Plan, repeat_draft, repeat_published

NAME = "repeat"
STEPS = ("weeks", "weekday", "clock", "until", "confirm")
_DAYS_OF_MONTHS = {"0": None, "3": 91, "6": 182, "12": 365}


@dataclass(frozen=True, slots=True)
class Repeating:
    """The dialogue `repeat`; its state holds a word for each step that was answered."""

    name: str = NAME

    async def begin(self, visit: Visit, tap: RepeatTap) -> None:
        """Begin to plan; the zone is the editor's own, and is shown.

        Raises:
            NotFound: there is no such thing, or it does not come again (an alert, a correction).
            DraftOver: the draft was sent or thrown away.
        """
        visit.require(Role.EDITOR)
        draft = await _source(visit, tap)
        dialogue = await begin_dialogue(
            visit.world,
            visit.person.id,
            NAME,
            STEPS[0],
            source=tap.source,
            number=tap.number,
            named=name_of(visit.words, draft),
            zone=visit.person.zone,
        )
        if visit.query is not None:
            await visit.answers.toast(visit.query.id)
        await self.show(visit.untapped(), dialogue)

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step where the planning stands."""
        if Role.EDITOR not in visit.person.roles:
            await visit.answers.send_text(visit.words.refusal(NotAllowed()))
            return
        words, name, zone = visit.words, _text(dialogue, "named"), _text(dialogue, "zone")
        if dialogue.step == "confirm":
            screen = confirm_screen(
                words, dialogue, _plan(dialogue, visit), name=name, now=visit.now
            )
        else:
            screen = step_screen(words, dialogue, name=name, zone=zone)
        await visit.show_step(dialogue, screen)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button; the second of two quick taps is an old button."""
        if tap.action == "cancel":
            await self.cancel(visit, dialogue)
            return
        visit.require(Role.EDITOR)
        if tap.action == "back" and dialogue.step in STEPS[1:]:
            await self._go(visit, dialogue.at(STEPS[STEPS.index(dialogue.step) - 1]))
        elif tap.action == dialogue.step == "confirm":
            await self._confirm(visit, dialogue)
        elif tap.action == dialogue.step:
            await self._answer(visit, dialogue, _checked(dialogue.step, tap.value))
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take a typed time; at other steps the buttons are meant.

        Raises:
            Unusable: it is no time (`time`), or not asked for (`buttons`).
        """
        visit.require(Role.EDITOR)
        if dialogue.step != "clock":
            raise Unusable(reason="buttons")
        if not visit.text:
            raise Unusable(reason="text")
        await self._answer(visit, dialogue, f"{read_time(visit.text):%H%M}")

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; nothing was set up."""
        await end_dialogue(visit.world, visit.person.id, dialogue.name)
        back = [Button(visit.words.plain("template-publish-button"), Open(command="publish"))]
        await visit.show(Screen(visit.words.t("template-cancelled"), [back]))

    async def _answer(self, visit: Visit, dialogue: Dialogue, answer: str) -> None:
        said: dict[str, Json] = {dialogue.step: answer}
        following = STEPS[STEPS.index(dialogue.step) + 1]
        await self._go(visit, dialogue.at(following, **said))

    async def _go(self, visit: Visit, dialogue: Dialogue) -> None:
        await self.show(visit, await keep_dialogue(visit.world, visit.person.id, dialogue))

    async def _confirm(self, visit: Visit, dialogue: Dialogue) -> None:
        plan, number = _plan(dialogue, visit), dialogue.state.get("number")
        if not isinstance(number, int):
            raise Outdated
        who = (visit.world, visit.person.id)
        if dialogue.state.get("source") == "draft":
            template = await repeat_draft(*who, DraftId(number), plan, dialogue=NAME)
        else:
            template = await repeat_published(*who, BriefingId(number), plan, dialogue=NAME)
        made = await open_template(visit.world, visit.person.id, TemplateId(template))
        await visit.show(template_screen(visit.words, made), toast="template-added-toast")


async def _source(visit: Visit, tap: RepeatTap) -> Draft:
    if tap.source == "draft":
        kept = await open_draft(visit.world, visit.person.id, DraftId(tap.number))
        if kept.state in {DraftState.SENT, DraftState.DROPPED}:
            raise DraftOver  # what was sent is repeated from the library, as long as it is there
        draft = kept.draft
    else:
        opened = await open_briefing(visit.world, visit.person.id, BriefingId(tap.number))
        draft = correction_of(opened.briefing)
    if draft.kind == "alert" or (tap.source == "draft" and draft.corrects is not None):
        raise NotFound
    return draft


def _plan(dialogue: Dialogue, visit: Visit) -> Plan:
    """Return what was said.

    Raises:
        Outdated: something is missing.
    """
    weeks, weekday, clock, months = (_text(dialogue, step) for step in STEPS[:4])
    zone = _text(dialogue, "zone")
    days = _DAYS_OF_MONTHS[months]
    until: date | None = None
    if days is not None:
        today = visit.now.astimezone(ZoneInfo(zone)).date()
        until = date.fromordinal(today.toordinal() + days)
    at = time(int(clock[:2]), int(clock[2:]))
    return Plan(int(weeks), int(weekday), at, zone, until)


def _checked(step: str, value: str) -> str:
    """Return a button's value if the step has such a button.

    Raises:
        Outdated: it has not.
    """
    lawful = {
        "weeks": [str(weeks) for weeks in range(1, 9)],
        "weekday": [str(day) for day in range(7)],
        "clock": [f"{hour:02}{minute:02}" for hour in range(24) for minute in range(60)],
        "until": list(_DAYS_OF_MONTHS),
    }
    if value not in lawful.get(step, ()):
        raise Outdated
    return value


def _text(dialogue: Dialogue, name: str) -> str:
    value = dialogue.state.get(name)
    if not isinstance(value, str):
        raise Outdated
    return value
