"""The drafts that are open: listed, opened by any editor, and begun beside each other."""

from bot.handlers.approval import open_approval
from bot.handlers.draft_adopted import adopt
from bot.handlers.draft_flow import DIALOGUES, WritingFlow
from bot.handlers.draft_list import drafts_screen, listed
from bot.handlers.draft_taps import DraftsTap, DraftTap, NewDraftTap
from bot.router import Router
from bot.visit import Visit
from core.model.briefing import BriefingKind
from core.model.draft import DraftState, KeptDraft
from core.model.identity import DraftId
from core.model.refusals import DraftOver
from core.model.roles import Role
from core.usecases.briefings.approvers import hands_in
from core.usecases.briefings.leave_draft import leave_draft
from core.usecases.briefings.write_draft import list_drafts, open_draft
from core.usecases.dialogues.keep_dialogue import find_dialogue


async def write_on(visit: Visit, kept: KeptDraft) -> None:
    """Open a draft in this editor's dialogue."""
    await WritingFlow(kept.draft.kind).go_on(visit, kept)


async def begin_or_list(visit: Visit, kind: BriefingKind) -> None:
    """Show what is open already, if there is anything; else begin something new."""
    visit.require(Role.EDITOR)
    dialogue = await find_dialogue(visit.world, visit.person.id, DIALOGUES[kind])
    if dialogue is not None:
        await adopt(visit, dialogue, kind)
    drafts = listed(await list_drafts(visit.world, visit.person.id), kind)
    if not drafts:
        await WritingFlow(kind).begin(visit)
        return
    await _set_aside(visit)
    first = DraftsTap(kind=kind, page=0)
    await visit.show(drafts_screen(visit.words, drafts, visit.person.id, first))


async def _set_aside(visit: Visit) -> None:
    """Let what is typed below a list belong to no draft: it says of none that it is open."""
    for name in DIALOGUES.values():
        dialogue = await find_dialogue(visit.world, visit.person.id, name)
        if dialogue is not None:
            await leave_draft(visit.world, visit.person.id, dialogue)
            return


async def turn(visit: Visit, tap: DraftsTap) -> None:
    """Show another page of the list, as it is now."""
    visit.require(Role.EDITOR)
    drafts = listed(await list_drafts(visit.world, visit.person.id), tap.kind)
    await visit.show(drafts_screen(visit.words, drafts, visit.person.id, tap))


async def begin_new(visit: Visit, tap: NewDraftTap) -> None:
    """Begin something new."""
    await WritingFlow(tap.kind).begin(visit)


async def open_one(visit: Visit, tap: DraftTap) -> None:
    """Go on with a draft; whoever could approve one that waits looks at it for that first.

    Raises:
        DraftOver: it was sent or thrown away.
    """
    visit.require(Role.EDITOR)
    kept = await open_draft(visit.world, visit.person.id, DraftId(tap.draft))
    if kept.state in {DraftState.SENT, DraftState.DROPPED}:
        raise DraftOver
    if kept.state is DraftState.SUBMITTED and visit.person.id not in hands_in(kept):
        await open_approval(visit, kept)
    else:
        await write_on(visit, kept)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(DraftTap, open_one)
    router.on_tap(DraftsTap, turn)
    router.on_tap(NewDraftTap, begin_new)
