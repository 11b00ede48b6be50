"""/event: the agenda as coordinators keep it; new events, moves, changes and cancellations."""

from bot.handlers.agenda import A_PAGE, MOST_PAGES, listed
from bot.handlers.event_card import event_screen
from bot.handlers.event_confirm import carry_out
from bot.handlers.event_flow import PlanningFlow, planning_of
from bot.handlers.event_screens import reminder_lines
from bot.handlers.event_steps import CHANGE, NEW, Part
from bot.handlers.event_taps import (
    CancelEventTap,
    ChangeTap,
    ConfirmTap,
    DraftTap,
    ManageTap,
    PlannedTap,
)
from bot.handlers.paging import pages_of, turns
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.event import Event
from core.model.identity import EventId
from core.model.language import choose
from core.model.refusals import Outdated
from core.model.roles import Role
from core.usecases.dialogues.keep_dialogue import (
    begin_dialogue,
    end_dialogue,
    find_dialogue,
    keep_dialogue,
)
from core.usecases.events.change_event import cancel_event
from core.usecases.events.event_draft import EventDraft
from core.usecases.events.read_agenda import list_events, open_planned

_NEW, _CHANGE = PlanningFlow(NEW), PlanningFlow(CHANGE)


async def menu(visit: Visit, _rest: str = "") -> None:
    """Offer to plan something new, to go on with what was left, or to change what is coming."""
    words = visit.words
    _, total = await list_events(visit.world, visit.person.id, offset=0, limit=1)
    kept = await find_dialogue(visit.world, visit.person.id, NEW)
    draft = EventDraft.of(kept) if kept is not None else EventDraft()
    lines, rows = [words.t("event-menu", count=total)], list[Row]()
    if draft.begun:
        title = next(iter(draft.titles.values()), "")
        lines += ["", words.t("event-menu-draft", title=title or words.plain("event-untitled"))]
        rows.append([Button(words.plain("event-resume-button"), DraftTap(act="resume"))])
        rows.append([Button(words.plain("event-drop-button"), DraftTap(act="drop"))])
    else:
        rows.append([Button(words.plain("event-new-button"), DraftTap(act="new"))])
    if total:
        rows.append([Button(words.plain("event-list-button"), ManageTap(page=0))])
    rows.append([Button(words.plain("help-home-button"), Open(command="home"))])
    await visit.show(Screen("\n".join(lines), rows))


async def draft(visit: Visit, tap: DraftTap) -> None:
    """Begin something new, go on with what was left, or drop it; nothing begun is overwritten."""
    visit.require(Role.COORDINATOR)
    kept = await find_dialogue(visit.world, visit.person.id, NEW)
    if tap.act == "drop":
        await end_dialogue(visit.world, visit.person.id, NEW)
        await menu(visit)
    elif tap.act not in {"new", "resume"}:
        raise Outdated
    elif kept is not None and EventDraft.of(kept).begun:
        await _NEW.go(visit, await keep_dialogue(visit.world, visit.person.id, kept))
    else:
        first = EventDraft().in_language(visit.person.language, wanted=True)
        said = {**first.state, "part": Part.ALL.value}
        begun = await begin_dialogue(visit.world, visit.person.id, NEW, "kind", **said)
        await _NEW.show(visit, begun)


async def turn_page(visit: Visit, tap: ManageTap) -> None:
    """Show a page of all that is coming, each event with the way to change it."""
    words, page = visit.words, min(max(tap.page, 0), MOST_PAGES)
    found, total = await list_events(
        visit.world, visit.person.id, offset=page * A_PAGE, limit=A_PAGE
    )
    back: Row = [Button(words.plain("event-menu-button"), Open(command="event"))]
    if not found:
        await visit.show(Screen(words.t("event-list-empty"), [back]))
        return
    pages = pages_of(total, A_PAGE)
    lines = [words.t("event-list", page=page + 1, pages=pages, zone=words.zone)]
    rows: list[Row] = []
    for event, line, label in listed(visit, found, page):
        lines += ["", line]
        rows.append([Button(label, PlannedTap(event=event))])
    turning = turns(page, pages, lambda at: ManageTap(page=at))
    await visit.show(Screen("\n".join(lines), [*rows, *turning, back]))


async def show_planned(visit: Visit, tap: PlannedTap) -> None:
    """Show an event with its reminders and what can be changed."""
    words = visit.words
    planned = await open_planned(visit.world, visit.person.id, EventId(tap.event))
    card = event_screen(
        words,
        planned.event,
        now=visit.now,
        coming=planned.coming,
        attendance=None,
        content=visit.world.content,
    )
    lines = [card.text, "", *reminder_lines(words, planned.reminders)]
    rows: list[Row] = [
        [
            Button(words.plain("event-move-button"), ChangeTap(event=tap.event, part="when")),
            Button(words.plain("event-place-button"), ChangeTap(event=tap.event, part="place")),
        ],
        [Button(words.plain("event-words-button"), ChangeTap(event=tap.event, part="words"))],
        [Button(words.plain("event-call-off-button"), CancelEventTap(event=tap.event, sure=0))],
        [Button(words.plain("event-list-button"), ManageTap(page=0))],
    ]
    await visit.show(Screen("\n".join(lines), rows))


async def change(visit: Visit, tap: ChangeTap) -> None:
    """Begin to change one part of an event."""
    if tap.part not in {Part.WHEN, Part.PLACE, Part.WORDS}:
        raise Outdated
    event = (await open_planned(visit.world, visit.person.id, EventId(tap.event))).event
    was = EventDraft.of_event(event)
    said = {
        **was.state,
        "part": tap.part,
        "event": event.id,
        "revision": event.revision,
        "was": was.state,
    }
    if tap.part == Part.WHEN:
        said |= {"day": None, "clock": None, "no_hour": False, "fold": None}
    elif tap.part == Part.PLACE:
        said |= {"place": None}
    begun = await begin_dialogue(visit.world, visit.person.id, CHANGE, "overview", **said)
    await _CHANGE.go(visit, planning_of(visit, begun).onward())


async def call_off(visit: Visit, tap: CancelEventTap) -> None:
    """Ask whether to cancel an event, or cancel it."""
    words = visit.words
    if not tap.sure:
        planned = await open_planned(visit.world, visit.person.id, EventId(tap.event))
        text = words.t(
            "event-call-off",
            title=_title(words, planned.event),
            when=planned.event.starts_at,
            count=planned.coming,
        )
        yes = Button(
            words.plain("event-call-off-yes-button"), CancelEventTap(event=tap.event, sure=1)
        )
        no = Button(words.plain("event-call-off-no-button"), PlannedTap(event=tap.event))
        await visit.show(Screen(text, [[yes], [no]]))
        return
    event = await cancel_event(visit.world, visit.person.id, EventId(tap.event))
    back = Button(words.plain("event-menu-button"), Open(command="event"))
    await visit.show(Screen(words.t("event-called-off", title=_title(words, event)), [[back]]))


def _title(words: Words, event: Event) -> str:
    return choose(event.versions, words.language)[1].title


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("event", menu)
    router.on_tap(DraftTap, draft)
    router.on_tap(ManageTap, turn_page)
    router.on_tap(PlannedTap, show_planned)
    router.on_tap(ChangeTap, change)
    router.on_tap(CancelEventTap, call_off)
    router.on_tap(ConfirmTap, carry_out)
    router.on_dialogue(_NEW)
    router.on_dialogue(_CHANGE)
