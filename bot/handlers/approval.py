"""A second person looks at exactly what would go out, and approves it or returns it."""

from bot.handlers.approval_screens import ApprovalScreens
from bot.handlers.at_step import known_language
from bot.handlers.draft_copy import refuse_oversized
from bot.handlers.draft_facts import load_facts
from bot.handlers.draft_send import show_published, show_sending_again
from bot.handlers.draft_taps import ApprovalTap
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.draft import DraftState, KeptDraft
from core.model.identity import DraftId
from core.model.refusals import (
    AlreadyDone,
    DraftChanged,
    DraftOver,
    JoinedSince,
    NotAllowed,
    NotSubmitted,
    Outdated,
    OwnDraft,
    Unusable,
)
from core.model.roles import Role
from core.usecases.briefings.approve_draft import REMARK_LIMIT, approve_draft, return_draft
from core.usecases.briefings.approvers import hands_in
from core.usecases.briefings.leave_draft import leave_draft
from core.usecases.briefings.write_draft import open_draft
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue

REMARK = "remark"
"""The dialogue in which a remark for the authors is typed."""


async def act(visit: Visit, tap: ApprovalTap) -> None:
    """Carry out a button of the approval; what has changed since it was shown is shown anew.

    Raises:
        NotAllowed: they are no editor (any more).
        Refusal: there is nothing (left) that they could approve; its class says why.
    """
    visit.require(Role.EDITOR)
    if tap.act == "approve":
        await _approve(visit, tap)
        return
    kept = await _approvable(visit, DraftId(tap.draft))
    if tap.act == "open" or kept.revision != tap.seen:
        note = "" if kept.revision == tap.seen else "approval-changed"
        await open_approval(visit, kept, note=note)
    elif tap.act == "preview":
        await _preview(visit, kept, tap.about)
    elif tap.act == "return":
        dialogue = await begin_dialogue(
            visit.world, visit.person.id, REMARK, "remark", draft=kept.id, seen=kept.revision
        )
        await RemarkFlow().show(visit, dialogue)
    elif tap.act == "later":
        home = Button(visit.words.plain("help-home-button"), Open(command="home"))
        await visit.show(Screen(visit.words.t("approval-later"), [[home]]))
    else:
        raise Outdated


async def open_approval(visit: Visit, kept: KeptDraft, *, note: str = "") -> None:
    """Show what would be approved: texts, files, buttons, who gets it and when.

    Args:
        visit: of who could approve it.
        kept: waits for approval.
        note: key of a line above.
    """
    screens = ApprovalScreens(visit.words, kept, visit.world.content)
    await visit.show(screens.whole(await load_facts(visit, kept), note=note))


class RemarkFlow:
    """Takes the remark with which a draft is returned."""

    name = REMARK

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask for the remark."""
        cancel = DialogueTap(dialogue=self.name, token=dialogue.token, action="cancel")
        button = Button(visit.words.plain("publish-cancel-button"), cancel)
        text = visit.words.t("approval-remark", limit=REMARK_LIMIT)
        await visit.show_step(dialogue, Screen(text, [[button]]))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Go back to the approval; there is no other button."""
        if tap.action != "cancel":
            raise Outdated
        await self.cancel(visit, dialogue)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Return the draft with what was typed; a colleague's change in between is shown first."""
        if Role.EDITOR not in visit.person.roles:
            await leave_draft(visit.world, visit.person.id, dialogue)
            raise NotAllowed
        if not visit.text:
            raise Unusable(reason="text")
        draft, seen = _about(dialogue)
        try:
            await return_draft(visit.world, visit.person.id, draft, seen=seen, remark=visit.text)
        except DraftChanged:
            await self._end(visit)
            await open_approval(visit, await _approvable(visit, draft), note="approval-changed")
            return
        except (AlreadyDone, DraftOver, NotSubmitted, OwnDraft, JoinedSince):
            await self._end(visit)
            raise
        await self._end(visit)
        home = Button(visit.words.plain("help-home-button"), Open(command="home"))
        await visit.show(Screen(visit.words.t("approval-returned-now"), [[home]]))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Go back to the approval, as far as there is still something to approve."""
        await self._end(visit)
        visit.require(Role.EDITOR)
        draft, _ = _about(dialogue)
        await open_approval(visit, await _approvable(visit, draft))

    async def _end(self, visit: Visit) -> None:
        await end_dialogue(visit.world, visit.person.id, self.name)


async def _approve(visit: Visit, tap: ApprovalTap) -> None:
    draft = DraftId(tap.draft)
    kept = await open_draft(visit.world, visit.person.id, draft)
    refuse_oversized(visit.words, kept.draft, visit.world.content)
    tapped = visit.message.message_id if visit.message else None
    try:
        published = await approve_draft(
            visit.world, visit.person.id, draft, seen=tap.seen, watched_in=tapped
        )
    except AlreadyDone:
        await show_sending_again(visit)
    except DraftChanged:
        await open_approval(visit, await _approvable(visit, draft), note="approval-changed")
    else:
        await show_published(visit, published)


async def _approvable(visit: Visit, draft: DraftId) -> KeptDraft:
    """Return a draft that waits for the approval of who is at the screen.

    Raises:
        AlreadyDone, DraftOver, NotSubmitted: it does not wait (any more).
        OwnDraft: they have a hand in it.
    """
    kept = await open_draft(visit.world, visit.person.id, draft)
    if kept.state is DraftState.SENT:
        raise AlreadyDone
    if kept.state is DraftState.DROPPED:
        raise DraftOver
    if visit.person.id in hands_in(kept):
        raise OwnDraft
    if kept.state is DraftState.WRITING:
        raise NotSubmitted
    return kept


async def _preview(visit: Visit, kept: KeptDraft, about: str) -> None:
    """Show the copy of one language: in place, or with files as a message of its own above."""
    screens = ApprovalScreens(visit.words, kept, visit.world.content)
    language = known_language(about)
    copy = screens.copy(language, visit.now)
    if not copy.media:
        await visit.show(screens.in_place(copy, language))
        return
    await visit.toast("draft-above-toast")
    await visit.answers.send(copy)
    await visit.untapped().show(screens.below(language))


def _about(dialogue: Dialogue) -> tuple[DraftId, int]:
    draft, seen = dialogue.state.get("draft"), dialogue.state.get("seen")
    if not isinstance(draft, int) or not isinstance(seen, int):
        raise Outdated
    return DraftId(draft), seen


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(ApprovalTap, act)
    router.on_dialogue(RemarkFlow())
