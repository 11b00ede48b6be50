"""The beginning of something new in the agenda: empty, like another event, or prefilled."""

from dataclasses import replace

from bot.handlers.event_flow import PlanningFlow, planning_of
from bot.handlers.event_menu import menu
from bot.handlers.event_steps import NEW, Part
from bot.handlers.event_taps import CopyTap, DraftTap, PlannedTap
from bot.handlers.event_words import title_of
from bot.screen import Button, Row, Screen
from bot.taps import Tap
from bot.visit import Visit
from core.model.identity import EventId
from core.model.refusals import Outdated
from core.model.roles import Role
from core.usecases.dialogues.keep_dialogue import (
    begin_dialogue,
    end_dialogue,
    find_dialogue,
    keep_dialogue,
    new_dialogue,
)
from core.usecases.events.event_draft import EventDraft
from core.usecases.events.read_agenda import open_planned

NEW_FLOW = PlanningFlow(NEW)


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
        await NEW_FLOW.go(visit, await keep_dialogue(visit.world, visit.person.id, kept))
    else:
        first = EventDraft().in_language(visit.person.language, wanted=True)
        said = {**first.state, "part": Part.ALL.value}
        begun = await begin_dialogue(visit.world, visit.person.id, NEW, "kind", **said)
        await NEW_FLOW.show(visit, begun)


async def copy(visit: Visit, tap: CopyTap) -> None:
    """Begin something like an event that there is, on a day that is still to be said."""
    planned = await open_planned(visit.world, visit.person.id, EventId(tap.event))
    like = EventDraft.of_event(planned.event)
    like = replace(like, day=None, fold=None, last_day=None)
    over = CopyTap(event=tap.event, over=1)
    back = PlannedTap(event=tap.event)
    await begin_prefilled(
        visit, like, title=title_of(visit.words, planned.event), over=None if tap.over else over,
        back=back,
    )  # fmt: skip


async def begin_prefilled(
    visit: Visit, like: EventDraft, *, title: str, over: Tap | None, back: Tap
) -> None:
    """Begin something new of which a part is said already; ask where something else was begun.

    Args:
        visit: of a coordinator.
        like: what is said already.
        title: what it is about, for the question.
        over: begins it even so, and drops what was begun; None: does so now.
        back: leads back to where one came from.
    """
    visit.require(Role.COORDINATOR)
    kept = await find_dialogue(visit.world, visit.person.id, NEW)
    if over is not None and kept is not None and EventDraft.of(kept).begun:
        words = visit.words
        rows: list[Row] = [
            [Button(words.plain("event-resume-button"), DraftTap(act="resume"))],
            [Button(words.plain("event-over-button"), over)],
            [Button(words.plain("event-back-button"), back)],
        ]
        unfinished = next(iter(EventDraft.of(kept).titles.values()), "")
        text = words.t(
            "event-unfinished", title=unfinished or words.plain("event-untitled"), other=title
        )
        await visit.show(Screen(text, rows))
        return
    said = {**like.state, "part": Part.ALL.value}
    begun = planning_of(visit, new_dialogue(visit.world, NEW, "kind", **said))
    await NEW_FLOW.go(visit, begun.onward())
