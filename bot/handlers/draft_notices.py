"""What editors are told about drafts: asked for approval, approved, returned, void; and tests."""

from dataclasses import replace

from bot.handlers.broadcast_copy import briefing_screen, copy_units
from bot.handlers.draft_copy import as_briefing
from bot.handlers.draft_lines import begins
from bot.handlers.draft_taps import ApprovalTap, DraftTap
from bot.handlers.sending_taps import AfterTap, WatchTap
from bot.outgoing import Outgoing
from bot.screen import Button, Row, Screen
from bot.taps import Tap
from bot.words import Words
from core.model.delivery import Notice
from core.model.draft import DraftState, KeptDraft
from core.model.identity import DraftId
from core.model.language import Language
from core.model.rich_text import units
from core.model.roles import Role
from core.ports.world import World
from core.usecases.briefings.submit_draft import count_recipients


async def asked(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell somebody that their approval is asked for, as long as it is."""
    kept = await _draft(world, notice)
    if kept is None or kept.state is not DraftState.SUBMITTED:
        return None
    async with world.storage.read() as view:
        people = await count_recipients(view, kept.draft, world.clock.now())
    text = words.t(
        "approval-asked",
        kind=kept.draft.kind,
        correction=int(kept.draft.corrects is not None),
        begins=begins(words, kept.draft),
        people=people,
    )
    open_it = ApprovalTap(draft=kept.id, seen=kept.revision, act="open")
    return Screen(text, [[Button(words.plain("approval-open-button"), open_it)]])


async def approved(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell an author that a colleague let it out, with the way to its sending."""
    kept = await _draft(world, notice)
    if kept is None:
        return None
    text = words.t("approval-approved", begins=begins(words, kept.draft))
    return Screen(text, await _way_to_sending(world, words, kept))


async def returned(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell an author that a colleague returned it, and why."""
    kept = await _draft(world, notice)
    if kept is None:
        return None
    remark = str(notice.params.get("remark", ""))
    text = words.t("approval-returned", begins=begins(words, kept.draft), remark=remark)
    return Screen(text, _way_to(words, kept))


async def void(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell who was asked, or who asked, that the approval is no longer wanted as it was."""
    kept = await _draft(world, notice)
    if kept is None:
        return None
    text = words.t("approval-void", begins=begins(words, kept.draft))
    return Screen(text, _way_to(words, kept))


async def test_copy(world: World, words: Words, notice: Notice) -> Screen | None:
    """Show an editor one language's copy exactly as its readers would get it, marked as a test."""
    kept = await _draft(world, notice)
    if kept is None or kept.state is DraftState.DROPPED:
        return None
    reader = replace(words, language=Language(str(notice.params["language"])))
    briefing = as_briefing(kept.draft, kept.changed_by, world.clock.now())
    if not briefing.versions:
        return None
    copy = briefing_screen(reader, briefing, world.content)
    mark = words.t("draft-test-mark")
    taken, limit = copy_units(reader, briefing, world.content)
    if len(copy.media) <= 1:  # an album carries no buttons
        copy = replace(copy, rows=[*copy.rows, *_way_to(words, kept)])
    if taken + units(mark) + 2 > limit:
        return copy
    return replace(copy, text=f"{mark}\n\n{copy.text}")


def _way_to(words: Words, kept: KeptDraft) -> list[Row]:
    if kept.state not in {DraftState.WRITING, DraftState.SUBMITTED}:
        return []
    return [[Button(words.plain("approval-draft-button"), DraftTap(draft=kept.id))]]


async def _way_to_sending(world: World, words: Words, kept: KeptDraft) -> list[Row]:
    """Lead to its progress, or from a correction to all that followed the first version."""
    sent = kept.draft.corrects or kept.briefing
    async with world.storage.read() as view:
        sending = None if sent is None else await view.outbox.sending_of(sent)
    if sending is None:
        return []
    tap: Tap = WatchTap(broadcast=sending.id)
    if kept.draft.corrects is not None:
        tap = AfterTap(broadcast=sending.id, does="page")
    return [[Button(words.plain("approval-sendings-button"), tap)]]


async def _draft(world: World, notice: Notice) -> KeptDraft | None:
    async with world.storage.read() as view:
        return await view.drafts.get(DraftId(int(str(notice.params["draft"]))))


def register_outgoing(outgoing: Outgoing) -> None:
    """Let notices about drafts be rendered here; they are for editors alone."""
    outgoing.on_notice("approval_asked", asked, to=Role.EDITOR)
    outgoing.on_notice("draft_approved", approved, to=Role.EDITOR)
    outgoing.on_notice("draft_returned", returned, to=Role.EDITOR)
    outgoing.on_notice("approval_void", void, to=Role.EDITOR)
    outgoing.on_notice("draft_test", test_copy, to=Role.EDITOR)
