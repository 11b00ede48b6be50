"""Where coordinators begin: something new, what was left, what is planned, files in and out."""

from bot.handlers.event_steps import NEW
from bot.handlers.event_taps import DraftTap, ManageTap
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from core.usecases.dialogues.keep_dialogue import find_dialogue
from core.usecases.events.event_draft import EventDraft
from core.usecases.events.read_agenda import count_planned


async def menu(visit: Visit, _rest: str = "") -> None:
    """Offer to plan something new, to go on with what was left, or to change what is coming."""
    words = visit.words
    total = await count_planned(visit.world, visit.person.id)
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
    rows.append([Button(words.plain("event-list-button"), ManageTap(page=0))])
    rows.append([Button(words.plain("help-home-button"), Open(command="home"))])
    await visit.show(Screen("\n".join(lines), rows))
