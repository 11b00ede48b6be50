"""The last button of a new or changed event: it is carried out once, and said what came of it."""

from dataclasses import replace

from bot.handlers.event_card_lines import when_lines
from bot.handlers.event_flow import PlanningFlow, planning_of
from bot.handlers.event_meanwhile import on_top_of
from bot.handlers.event_steps import CHANGE, NEW, TOLD_PARTS, Part, Planning
from bot.handlers.event_taps import ConfirmTap, LookTap, PlannedTap
from bot.handlers.event_words import reminder_lines, title_of
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from core.model.event import Event
from core.model.identity import EventId
from core.model.refusals import EventChanged, Outdated
from core.model.roles import Role
from core.model.series import Scope
from core.usecases.dialogues.keep_dialogue import end_dialogue, find_dialogue
from core.usecases.events.add_event import NewEvent, add_event
from core.usecases.events.change_event import EventEdit, change_event
from core.usecases.events.move_event import move_event
from core.usecases.events.read_agenda import count_told, open_planned

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
    if planning.step != asked or new is None or not planning.complete:
        raise Outdated
    if planning.part is Part.ALL:
        event = await add_event(visit.world, visit.person.id, new, dialogue=dialogue)
        await _show_added(visit, event)
    else:
        await _change(visit, planning, new)


async def _change(visit: Visit, planning: Planning, new: NewEvent) -> None:
    before = (await open_planned(visit.world, visit.person.id, planning.event)).event
    scope = planning.scope or Scope.THIS
    told = await count_told(visit.world, visit.person.id, planning.event, scope)
    try:
        event = await _carried_out(visit, planning, new)
    except EventChanged:
        await _go_on_or_end(visit, planning)
        return
    if planning.life is not None:
        words = visit.words
        text = words.t("event-life-moved", title=title_of(words, event), state=planning.life)
        lines = [text, "", words.t("event-told", count=told)]
        await visit.show(_done(visit, event, "\n".join(lines)))
        return
    is_same = replace(event, revision=before.revision) == before
    key = "event-unchanged" if is_same else _DONE.get(planning.part, "event-saved")
    lines = [visit.words.t(key, title=title_of(visit.words, event))]
    if not is_same and planning.part in TOLD_PARTS:
        lines += ["", visit.words.t("event-told", count=told)]
    await visit.show(_done(visit, event, "\n".join(lines)))


async def _carried_out(visit: Visit, planning: Planning, new: NewEvent) -> Event:
    world, person, dialogue = visit.world, visit.person.id, planning.dialogue
    if planning.life is not None:
        return await move_event(
            world,
            person,
            planning.event,
            planning.life,
            revision=planning.revision,
            when=new.when,
            dialogue=dialogue,
        )
    edit = _edit(planning, new)
    return await change_event(world, person, planning.event, edit, dialogue=dialogue)


def _edit(planning: Planning, new: NewEvent) -> EventEdit:
    scope = planning.scope or Scope.THIS
    edit = EventEdit(revision=planning.revision, scope=scope)
    match planning.part:
        case Part.WHEN:
            return replace(edit, when=new.when)
        case Part.PLACE:
            return replace(edit, place=new.place)
        case Part.WORDS:
            return replace(edit, versions=new.versions)
        case Part.WHO:
            return replace(
                edit, topics=new.topics, groups=new.groups, invited_only=new.invited_only
            )
        case Part.SEATS:
            return replace(edit, seats=new.seats)
        case Part.SPEECH:
            return replace(edit, interpretation=new.interpretation)
        case Part.REPEAT:
            return replace(edit, rule=new.rule)
        case _:
            return replace(edit, distances=new.distances, after=new.after)


async def _go_on_or_end(visit: Visit, planning: Planning) -> None:
    """Show what a colleague did, and keep what was typed; what is over ends the dialogue.

    Raises:
        EventChanged: the event cannot be changed any more.
    """
    name = planning.dialogue.name
    now = (await open_planned(visit.world, visit.person.id, planning.event)).event
    goes_on = planning.life is not None or now.is_ahead(visit.now)
    if not goes_on or now.revision == planning.revision:
        await end_dialogue(visit.world, visit.person.id, name)
        raise EventChanged
    await PlanningFlow(name).go(visit, on_top_of(visit.words, planning, now))


async def _show_added(visit: Visit, event_id: EventId) -> None:
    planned = await open_planned(visit.world, visit.person.id, event_id)
    words, event = visit.words, planned.event
    link = f"https://t.me/{visit.answers.bot.username}?start=event_{event_id}"
    lines = [
        words.t("event-added", title=title_of(words, event)),
        "",
        *when_lines(words, event, visit.now),
        "",
        *reminder_lines(words, planned.reminders),
        "",
        words.t("event-link", link=link),
    ]
    done = _done(visit, event, "\n".join(lines))
    if event.invited_only:  # nobody knows of it before they have a link
        links = LookTap(event=event.id, at="links")
        row: Row = [Button(words.plain("event-links-button"), links)]
        done = Screen(done.text, [row, *done.rows])
    await visit.show(done)


def _done(visit: Visit, event: Event, text: str) -> Screen:
    words = visit.words
    rows: list[Row] = [
        [Button(words.plain("event-open-button"), PlannedTap(event=event.id))],
        [Button(words.plain("event-menu-button"), Open(command="event"))],
    ]
    return Screen(text, rows)
