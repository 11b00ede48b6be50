"""The dialogue in which a coordinator puts an event together, or changes one."""

from dataclasses import replace

from telegram import Message

from bot.handlers.event_forecast import forecast
from bot.handlers.event_meanwhile import meanwhile_lines
from bot.handlers.event_moves import ACTIONS, move
from bot.handlers.event_preview import preview_screen
from bot.handlers.event_screens import PlanningScreens
from bot.handlers.event_steps import MORE, NEW, WRITTEN, Planning
from bot.handlers.event_summary import SummaryScreens
from bot.handlers.event_taps import DraftTap, PlannedTap
from bot.handlers.event_typed import typed_into
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.refusals import NotAllowed, Outdated, Refusal, TooLong, Unusable
from core.model.roles import Role
from core.usecases.briefings.leave_draft import leave_draft
from core.usecases.dialogues.keep_dialogue import end_dialogue, keep_dialogue
from core.usecases.events.add_event import new_event
from core.usecases.events.event_draft import EventDraft
from core.usecases.events.read_agenda import offer_groups
from locales.markup import escaped

SPLIT_WITHIN_SECONDS = 3
"""Telegram's apps cut a long paste into messages that arrive at once."""
_SUMMARIES = frozenset({"overview", "more", "preview", "confirm"})
"""Steps that show the event as it would be."""
_BESIDES = frozenset({*MORE, "more"})


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
            moved = typed_into(planning, visit.text, visit.person.language)
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
            dialogue = settled.said_more() if settled.step in _BESIDES else settled.onward()
        kept = await keep_dialogue(visit.world, visit.person.id, dialogue)
        await self._show(visit, kept, trouble)

    async def _show(self, visit: Visit, dialogue: Dialogue, trouble: Refusal | None) -> None:
        screen = await _screen(visit, planning_of(visit, dialogue))
        if trouble is not None:
            why = escaped(visit.words.refusal(trouble))
            screen = replace(screen, text=f"⚠️ {why}\n\n{screen.text}")
        await visit.show_step(dialogue, screen)


async def _screen(visit: Visit, planning: Planning) -> Screen:
    words = visit.words
    groups = await offer_groups(visit.world, visit.person.id, planning.draft.groups)
    if planning.step not in _SUMMARIES:
        return PlanningScreens(words, planning, groups).screen()
    settled, _ = planning.settled()
    new = settled.draft.new_event()
    if new is None:  # time went by: what was said is no longer enough
        behind = planning_of(visit, settled.onward())
        return PlanningScreens(words, behind, groups).screen()
    event = new_event(new, visit.person.id, visit.now)
    screens = SummaryScreens(words, planning, groups)
    troubles = meanwhile_lines(words, planning)
    if planning.step == "overview":
        return screens.overview(event, troubles)
    if planning.step == "more":
        return screens.more(event)
    if planning.step == "preview":
        return preview_screen(screens, event)
    expected = await forecast(visit, planning, new, event)
    return screens.confirm(event, expected, troubles)


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
