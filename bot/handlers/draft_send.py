"""The last button of a draft: it goes out, or approval is asked for, once however often tapped."""

from bot.handlers.draft_copy import refuse_oversized
from bot.handlers.draft_flow import DIALOGUES, WritingFlow
from bot.handlers.draft_taps import SubmitTap
from bot.handlers.progress import load_progress
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import Open
from bot.visit import Visit
from core.model.draft import KeptDraft
from core.model.identity import DraftId
from core.model.refusals import AlreadyDone, DraftChanged, Outdated
from core.model.roles import Role
from core.usecases.briefings.leave_draft import leave_draft
from core.usecases.briefings.publish_draft import Published
from core.usecases.briefings.submit_draft import submit_draft
from core.usecases.briefings.watch_broadcast import (
    broadcast_watched_in,
    look_at_broadcast,
    watch_broadcast,
)
from core.usecases.briefings.write_draft import open_draft
from core.usecases.dialogues.keep_dialogue import end_dialogue, find_dialogue


async def submit(visit: Visit, tap: SubmitTap) -> None:
    """Let the draft go as it was shown, and show what comes of it.

    Raises:
        Outdated: this editor has changed it since.
        Refusal: it cannot go out, see `submit_draft`.
    """
    visit.require(Role.EDITOR)
    kept = await open_draft(visit.world, visit.person.id, DraftId(tap.draft))
    if kept.revision != tap.seen and kept.changed_by == visit.person.id:
        raise Outdated
    refuse_oversized(visit.words, kept.draft, visit.world.content)
    tapped = visit.message.message_id if visit.message else None
    try:
        done = await submit_draft(
            visit.world,
            visit.person.id,
            kept.id,
            seen=tap.seen,
            alone=not tap.sends,
            watched_in=tapped,
        )
    except AlreadyDone:
        await show_sending_again(visit)
    except DraftChanged:
        await _tell_changed(visit, kept)
    else:
        if isinstance(done, Published):
            await _end(visit, kept)
            await show_published(visit, done)
        else:
            await _wait(visit, done.kept)


async def show_published(visit: Visit, published: Published) -> None:
    """Show the progress of what was sent, in the place of the question; or where it lies."""
    if (look := published.sending) is None:
        home = Button(visit.words.plain("help-home-button"), Open(command="home"))
        await visit.show(Screen(visit.words.t("publish-in-library"), [[home]]))
        return
    shown = await visit.show(await load_progress(visit.world, visit.words, look))
    tapped = visit.message.message_id if visit.message else None
    if shown is not None and shown != tapped:
        await watch_broadcast(visit.world, visit.person.id, look.broadcast.id, shown)


async def show_sending_again(visit: Visit) -> None:
    """After a second tap: the progress of what the first one sent.

    Raises:
        AlreadyDone: that message shows no sending.
    """
    watched = None
    if visit.message is not None:
        tapped = visit.message.message_id
        watched = await broadcast_watched_in(visit.world, visit.person.id, tapped)
    if watched is None:
        raise AlreadyDone
    look = await look_at_broadcast(visit.world, visit.person.id, watched)
    await visit.show(await load_progress(visit.world, visit.words, look))


async def _tell_changed(visit: Visit, kept: KeptDraft) -> None:
    name = DIALOGUES[kept.draft.kind]
    dialogue = await find_dialogue(visit.world, visit.person.id, name)
    if dialogue is None or dialogue.state.get("draft") != kept.id:
        raise DraftChanged
    fresh = await open_draft(visit.world, visit.person.id, kept.id)
    await WritingFlow(kept.draft.kind).tell_changed(visit, dialogue, fresh)


async def _wait(visit: Visit, kept: KeptDraft) -> None:
    """Show the draft as it waits; what is typed meanwhile is not for it."""
    flow = WritingFlow(kept.draft.kind)
    await flow.go_on(visit, kept)
    dialogue = await find_dialogue(visit.world, visit.person.id, flow.name)
    if dialogue is not None:
        await leave_draft(visit.world, visit.person.id, dialogue)


async def _end(visit: Visit, kept: KeptDraft) -> None:
    """End this editor's dialogue, if it is about the draft that went out."""
    name = DIALOGUES[kept.draft.kind]
    dialogue = await find_dialogue(visit.world, visit.person.id, name)
    if dialogue is not None and dialogue.state.get("draft") == kept.id:
        await end_dialogue(visit.world, visit.person.id, name)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(SubmitTap, submit)
