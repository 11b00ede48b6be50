"""The dialogue in which a coordinator puts an event together, or changes one."""

from dataclasses import replace

from telegram import Message

from bot.handlers.event_screens import PlanningScreens
from bot.handlers.event_steps import ACTIONS, NEW, WRITTEN, Planning, move
from bot.handlers.event_taps import DraftTap, PlannedTap
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.language import LANGUAGES
from core.model.refusals import NotAllowed, Outdated, Refusal, TooLong, Unusable
from core.model.reminder import own_reminders
from core.model.roles import Role
from core.model.typed_date import read_date, read_time
from core.usecases.briefings.leave_draft import leave_draft
from core.usecases.dialogues.keep_dialogue import end_dialogue, keep_dialogue
from core.usecases.events.add_event import new_event
from core.usecases.events.event_draft import EventDraft
from core.usecases.events.read_agenda import count_reminded
from locales.markup import escaped
from locales.places import find_zones

LONGEST_SEARCH = 100
SPLIT_WITHIN_SECONDS = 3
"""Telegram's apps cut a long paste into messages that arrive at once."""


def planning_of(visit: Visit, dialogue: Dialogue) -> Planning:
    """Return the dialogue with its draft read."""
    return Planning(
        dialogue, EventDraft.of(dialogue), visit.world.content, visit.person.zone, visit.now
    )


class PlanningFlow:
    """Leads through the steps; the same for something new and for a change.

    Attributes:
        name: `NEW` or `CHANGE` of the steps.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the screen of the step where the dialogue stands."""
        if Role.COORDINATOR not in visit.person.roles:
            await visit.answers.send_text(visit.words.refusal(NotAllowed()))
            return
        await self._show(visit, dialogue, None)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button; the second of two quick taps shows where the first one led."""
        if tap.action == "cancel":
            await self.cancel(visit, dialogue)
            return
        visit.require(Role.COORDINATOR)
        planning = planning_of(visit, dialogue)
        moved = move(planning, tap.action, tap.value)
        if moved is not None:
            await self.go(visit, moved)
        elif tap.action == "sample" and planning.step == "preview":
            await visit.toast("event-sample-toast")
        elif tap.action in ACTIONS and _on_its_screen(visit, dialogue):
            await self.show(visit, dialogue)
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take what was typed; whoever is no coordinator any more keeps the draft, set aside."""
        if Role.COORDINATOR not in visit.person.roles:
            await leave_draft(visit.world, visit.person.id, dialogue)
            raise NotAllowed
        planning = planning_of(visit, dialogue)
        if not visit.text or visit.message is None:
            raise Unusable(reason=_what_came(visit.message))
        if planning.step not in WRITTEN:
            raise Unusable(reason="buttons")
        if planning.step == "text" and _is_rest(dialogue, visit.message):
            return  # the first part has been answered, and says what to do
        try:
            moved = _with_typed(planning, visit)
        except TooLong:
            cut = dialogue.at(dialogue.step, cut=int(visit.message.date.timestamp()))
            await keep_dialogue(visit.world, visit.person.id, cut)
            raise
        await self.go(visit, moved)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Leave: a draft in which something was written is kept for later."""
        words = visit.words
        if self.name == NEW and EventDraft.of(dialogue).begun:
            await leave_draft(visit.world, visit.person.id, dialogue)
            rows: list[Row] = [
                [Button(words.plain("event-resume-button"), DraftTap(act="resume"))],
                [Button(words.plain("event-drop-button"), DraftTap(act="drop"))],
            ]
            await visit.show(Screen(words.t("event-left"), rows))
            return
        await end_dialogue(visit.world, visit.person.id, self.name)
        back = Button(words.plain("event-menu-button"), Open(command="event"))
        event = planning_of(visit, dialogue).event
        if event:
            back = Button(words.plain("event-back-button"), PlannedTap(event=event))
        if Role.COORDINATOR not in visit.person.roles:
            back = Button(words.plain("help-home-button"), Open(command="home"))
        key = "event-dropped" if self.name == NEW else "event-unchanged"
        await visit.show(Screen(words.t(key), [[back]]))

    async def go(self, visit: Visit, dialogue: Dialogue) -> None:
        """Write down where the dialogue stands and show it; a time that cannot be is asked anew."""
        settled, trouble = planning_of(visit, dialogue).settled()
        if trouble is not None:
            dialogue = settled.onward()
        kept = await keep_dialogue(visit.world, visit.person.id, dialogue)
        await self._show(visit, kept, trouble)

    async def _show(self, visit: Visit, dialogue: Dialogue, trouble: Refusal | None) -> None:
        screen = await _screen(visit, planning_of(visit, dialogue))
        if trouble is not None:
            why = escaped(visit.words.refusal(trouble))
            screen = replace(screen, text=f"⚠️ {why}\n\n{screen.text}")
        await visit.show_step(dialogue, screen)


async def _screen(visit: Visit, planning: Planning) -> Screen:
    if planning.step not in {"overview", "preview", "confirm"}:
        return PlanningScreens(visit.words, planning).screen()
    settled, _ = planning.settled()
    new = settled.draft.new_event()
    if new is None:  # time went by: what was said is no longer enough
        return PlanningScreens(visit.words, planning_of(visit, settled.onward())).screen()
    event = new_event(new, visit.person.id, visit.now)
    screens = PlanningScreens(visit.words, planning)
    if planning.step == "overview":
        return screens.overview(event)
    if planning.step == "preview":
        return screens.preview(event)
    people = await count_reminded(visit.world, visit.person.id, event.topics)
    return screens.confirm(event, own_reminders(event, visit.now), people)


def _with_typed(planning: Planning, visit: Visit) -> Dialogue:
    """Return the dialogue after what was typed at its step.

    Raises:
        Refusal: it cannot be used here; its class says why.
    """
    draft, typed = planning.draft, visit.text
    match planning.step:
        case "title":
            return planning.onward(draft.with_title(planning.language, typed))
        case "text":
            return planning.onward(draft.with_text(planning.language, typed))
        case "time":
            return planning.onward(draft.at_time(read_time(typed)))
        case "zone":
            return _found_zone(planning, typed)
        case "place":
            return planning.onward(draft.with_place(typed))
        case _:
            day = read_date(typed, today=planning.today, language=visit.person.language)
            return planning.go("dateok").at("dateok", typed=day.isoformat())


def _found_zone(planning: Planning, typed: str) -> Dialogue:
    found = find_zones(typed[:LONGEST_SEARCH], LANGUAGES)
    if not found:
        raise Unusable(reason="zone")
    if len(found) == 1:
        return planning.onward(planning.draft.in_zone(found[0]))
    return planning.dialogue.at("zone", found=list(found))


def _what_came(message: Message | None) -> str:
    """Return the reason that tells best why a message is not what was asked for."""
    if message is not None and message.sticker:
        return "sticker"
    if message is not None and message.photo:
        return "photo"
    return "text"


def _is_rest(dialogue: Dialogue, message: Message) -> bool:
    """Say whether a message is the rest of one that has just been refused as too long."""
    cut = dialogue.state.get("cut")
    return isinstance(cut, int) and message.date.timestamp() - cut <= SPLIT_WITHIN_SECONDS


def _on_its_screen(visit: Visit, dialogue: Dialogue) -> bool:
    return visit.message is not None and visit.message.message_id == dialogue.screen
