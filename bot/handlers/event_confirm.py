"""The last button of a new or changed event: it is carried out once, and said what came of it."""

from dataclasses import replace

from bot.handlers.event_card import when_lines
from bot.handlers.event_flow import PlanningFlow, planning_of
from bot.handlers.event_screens import reminder_lines
from bot.handlers.event_steps import CHANGE, NEW, Part, Planning
from bot.handlers.event_taps import ConfirmTap, PlannedTap
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from core.model.event import Event
from core.model.identity import EventId
from core.model.language import choose
from core.model.refusals import EventChanged, Outdated
from core.model.roles import Role
from core.usecases.dialogues.keep_dialogue import end_dialogue, find_dialogue
from core.usecases.events.add_event import NewEvent, add_event
from core.usecases.events.change_event import EventEdit, change_event
from core.usecases.events.read_agenda import open_planned

_DONE = {
    Part.WHEN: "event-moved",
    Part.PLACE: "event-place-changed",
    Part.WORDS: "event-words-changed",
}


async def carry_out(visit: Visit, tap: ConfirmTap) -> None:
    """Add or change the event; a second tap says that it was done."""
    visit.require(Role.COORDINATOR)
    if tap.dialogue not in {NEW, CHANGE}:
        raise Outdated
    dialogue = await find_dialogue(visit.world, visit.person.id, tap.dialogue)
    if dialogue is None or dialogue.token != tap.token:
        await visit.toast("event-done-toast", alert=True)
        return
    planning = planning_of(visit, dialogue)
    _, trouble = planning.settled()
    if trouble is not None:
        await PlanningFlow(tap.dialogue).go(visit, dialogue)
        return
    new = planning.draft.new_event()
    asked = "overview" if planning.part is Part.WORDS else "confirm"
    if planning.step != asked or new is None:
        raise Outdated
    if planning.part is Part.ALL:
        event = await add_event(visit.world, visit.person.id, new, dialogue=dialogue)
        await _show_added(visit, event)
    else:
        await _change(visit, planning, new)


async def _change(visit: Visit, planning: Planning, new: NewEvent) -> None:
    part = planning.part
    edit = EventEdit(
        revision=planning.revision,
        when=new.when if part is Part.WHEN else None,
        place=new.place if part is Part.PLACE else None,
        versions=new.versions if part is Part.WORDS else None,
    )
    dialogue = planning.dialogue
    try:
        before = (await open_planned(visit.world, visit.person.id, planning.event)).event
        event = await change_event(
            visit.world, visit.person.id, planning.event, edit, dialogue=dialogue
        )
    except EventChanged:
        await end_dialogue(visit.world, visit.person.id, dialogue.name)
        raise
    is_same = replace(event, revision=before.revision) == before
    await visit.show(_done(visit, event, "event-unchanged" if is_same else _DONE[part]))


async def _show_added(visit: Visit, event_id: EventId) -> None:
    planned = await open_planned(visit.world, visit.person.id, event_id)
    screen = _done(visit, planned.event, "event-added")
    link = f"https://t.me/{visit.answers.bot.username}?start=event_{event_id}"
    lines = [
        screen.text,
        "",
        *when_lines(visit.words, planned.event, visit.now),
        "",
        *reminder_lines(visit.words, planned.reminders),
        "",
        visit.words.t("event-link", link=link),
    ]
    await visit.show(Screen("\n".join(lines), screen.rows))


def _done(visit: Visit, event: Event, key: str) -> Screen:
    words = visit.words
    title = choose(event.versions, words.language)[1].title
    rows: list[Row] = [
        [Button(words.plain("event-open-button"), PlannedTap(event=event.id))],
        [Button(words.plain("event-menu-button"), Open(command="event"))],
    ]
    return Screen(words.t(key, title=title), rows)
