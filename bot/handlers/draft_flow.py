"""The dialogue in which editors write a briefing or an alert; the draft itself lies in storage."""

from collections.abc import Mapping
from contextlib import suppress

from bot.handlers.draft_adopted import adopt
from bot.handlers.draft_copy import refuse_oversized
from bot.handlers.draft_drawing import draw_step, farewell
from bot.handlers.draft_steps import ACTIONS, move
from bot.handlers.draft_typed import given_back, remember_cut, with_typed
from bot.handlers.writing import ASIDE, Writing, resting
from bot.screen import Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from core.model.briefing import BriefingKind
from core.model.dialogue import Dialogue
from core.model.draft import DraftState, KeptDraft
from core.model.draft_check import refuse_unready
from core.model.identity import DraftId
from core.model.refusals import DraftChanged, DraftOver, NotAllowed, NotFound, Outdated, TooLong
from core.model.roles import Role
from core.usecases.briefings.leave_draft import leave_draft
from core.usecases.briefings.submit_draft import take_back_draft
from core.usecases.briefings.try_draft import try_draft
from core.usecases.briefings.write_draft import begin_draft, drop_draft, open_draft, save_draft
from core.usecases.dialogues.keep_dialogue import (
    begin_dialogue,
    end_dialogue,
    find_dialogue,
    keep_dialogue,
)

DIALOGUES: Mapping[BriefingKind, str] = {
    BriefingKind.BRIEFING: "publish",
    BriefingKind.ALERT: "alert",
}
"""The dialogue in which each kind is written, and the command that begins it."""
_FIRST_STEP = {BriefingKind.BRIEFING: "languages", BriefingKind.ALERT: "who"}


class WritingFlow:
    """Leads through the steps; its dialogue knows which draft, and which revision was seen."""

    def __init__(self, kind: BriefingKind) -> None:
        self.kind = kind

    @property
    def name(self) -> str:
        """The dialogue's name, one of DIALOGUES."""
        return DIALOGUES[self.kind]

    async def begin(self, visit: Visit) -> None:
        """Begin a new draft; one in which nothing was written yet is taken for it."""
        visit.require(Role.EDITOR)
        kept = await self._empty_one(visit)
        if kept is None:
            kept = await begin_draft(visit.world, visit.person.id, self.kind)
        await self._write(visit, kept, _FIRST_STEP[self.kind])

    async def go_on(self, visit: Visit, kept: KeptDraft) -> None:
        """Go on with a draft: where this editor left it, else at the overview."""
        visit.require(Role.EDITOR)
        dialogue = await find_dialogue(visit.world, visit.person.id, self.name)
        seen = dialogue.state if dialogue is not None else {}
        if dialogue is None or (seen.get("draft"), seen.get("seen")) != (kept.id, kept.revision):
            empty = await self._empty_one(visit)
            if empty is not None and empty.id != kept.id:
                await drop_draft(visit.world, visit.person.id, empty.id, seen=empty.revision)
            await self._write(visit, kept, "overview")
            return
        step = "overview" if kept.state is DraftState.SUBMITTED else resting(dialogue)
        stored = await keep_dialogue(visit.world, visit.person.id, dialogue.at(step))
        await draw_step(visit, self._writing(visit, stored, kept), kept)

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the screen of the step where the dialogue stands."""
        if Role.EDITOR not in visit.person.roles:
            await visit.answers.send_text(visit.words.refusal(NotAllowed()))
            return
        kept = await self._kept(visit, dialogue)
        await draw_step(visit, self._writing(visit, dialogue, kept), kept)

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button; the second of two quick taps shows where the first one led."""
        aside = dialogue.step in ASIDE
        if aside and tap.action == "later":
            await leave_draft(visit.world, visit.person.id, dialogue.at(resting(dialogue)))
            await visit.show(farewell(visit.words, "publish-kept", self.name))
            return
        visit.require(Role.EDITOR)
        kept = await self._kept(visit, dialogue)
        if self._changed(visit, dialogue, kept):
            await self.tell_changed(visit, dialogue, kept)
        elif aside and tap.action == "drop":
            await self._drop(visit, dialogue, kept)
        elif tap.action == "cancel" and not aside:
            await self._leave(visit, dialogue, kept)
        elif dialogue.step == "overview" and tap.action in {"test", "takeback"}:
            await self._beside(visit, dialogue, kept, tap.action)
        else:
            await self._move(visit, self._writing(visit, dialogue, kept), kept, tap)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take what was sent at a step; whoever is no editor any more is held by nothing."""
        if Role.EDITOR not in visit.person.roles:
            await leave_draft(visit.world, visit.person.id, dialogue)
            raise NotAllowed
        kept = await self._kept(visit, dialogue)
        writing = self._writing(visit, dialogue, kept)
        try:
            typed = with_typed(writing, visit.message)
        except TooLong:
            cut = remember_cut(writing, visit.message)
            await keep_dialogue(visit.world, visit.person.id, cut.dialogue)
            raise
        if self._changed(visit, dialogue, kept):
            await self.tell_changed(visit, dialogue, kept)
        else:
            await self._go(visit, typed.writing, kept, joins=typed.joins)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask what becomes of the draft; one in which nothing was written just ends."""
        if Role.EDITOR not in visit.person.roles:
            await leave_draft(visit.world, visit.person.id, dialogue)
            await visit.show(farewell(visit.words, "publish-kept", self.name))
            return
        await self._leave(visit, dialogue, await self._kept(visit, dialogue))

    async def tell_changed(self, visit: Visit, dialogue: Dialogue, kept: KeptDraft) -> None:
        """Show the draft as a colleague left it; what was typed meanwhile is given back."""
        fresh = dialogue.at("overview", seen=kept.revision)
        stored = await keep_dialogue(visit.world, visit.person.id, fresh)
        if visit.query is None and visit.message is not None:
            await visit.answers.send(Screen(visit.words.t("draft-typed-back")))
            await visit.answers.send(given_back(visit.message))
        await draw_step(visit, self._writing(visit, stored, kept), kept, note="draft-changed")

    async def _move(
        self, visit: Visit, writing: Writing, kept: KeptDraft, tap: DialogueTap
    ) -> None:
        moved = move(writing, tap.action, tap.value)
        if moved is not None:
            if moved.step == "confirm":
                refuse_unready(moved.draft, visit.now)
                refuse_oversized(visit.words, moved.draft, visit.world.content)
            await self._go(visit, moved, kept)
        elif tap.action in ACTIONS and _on_its_screen(visit, writing.dialogue):
            await draw_step(visit, writing, kept)
        else:
            raise Outdated

    async def _go(
        self, visit: Visit, moved: Writing, kept: KeptDraft, *, joins: bool = False
    ) -> None:
        """Write down what a move changed, and show where it led.

        Args:
            visit: whose move it is.
            moved: after the move.
            kept: before it, as it was read.
            joins: it is a further part of what the current screen is about: edit that in place.
        """
        if moved.draft != kept.draft:
            try:
                kept = await save_draft(
                    visit.world, visit.person.id, kept.id, moved.draft, seen=kept.revision
                )
            except DraftChanged:
                fresh = await self._kept(visit, moved.dialogue)
                await self.tell_changed(visit, moved.dialogue, fresh)
                return
        moved = moved.stay(seen=kept.revision)
        stored = await keep_dialogue(visit.world, visit.person.id, moved.dialogue)
        await draw_step(visit, self._writing(visit, stored, kept), kept, joins=joins)

    async def _beside(self, visit: Visit, dialogue: Dialogue, kept: KeptDraft, action: str) -> None:
        """Send a test to the editor, or take the draft back from those asked to approve it."""
        if action == "test":
            refuse_oversized(visit.words, kept.draft, visit.world.content)
            await try_draft(visit.world, visit.person.id, kept.id)
            await visit.toast("draft-test-toast")
            return
        kept = await take_back_draft(visit.world, visit.person.id, kept.id, seen=kept.revision)
        await draw_step(visit, self._writing(visit, dialogue, kept), kept)

    async def _leave(self, visit: Visit, dialogue: Dialogue, kept: KeptDraft) -> None:
        if not kept.draft.begun:
            await self._drop(visit, dialogue, kept)
            return
        asking = dialogue.at("leaving", back=resting(dialogue))
        stored = await keep_dialogue(visit.world, visit.person.id, asking)
        await draw_step(visit, self._writing(visit, stored, kept), kept)

    async def _drop(self, visit: Visit, dialogue: Dialogue, kept: KeptDraft) -> None:
        await drop_draft(visit.world, visit.person.id, kept.id, seen=kept.revision)
        await end_dialogue(visit.world, visit.person.id, self.name)
        shown = await visit.show(farewell(visit.words, "publish-dropped", self.name))
        if dialogue.screen is not None and shown != dialogue.screen:
            await visit.answers.delete(dialogue.screen)

    async def _write(self, visit: Visit, kept: KeptDraft, step: str) -> None:
        stored = await begin_dialogue(
            visit.world, visit.person.id, self.name, step, draft=kept.id, seen=kept.revision
        )
        await draw_step(visit, self._writing(visit, stored, kept), kept)

    async def _empty_one(self, visit: Visit) -> KeptDraft | None:
        """Return the draft of the last dialogue as long as nothing was written in it."""
        dialogue = await find_dialogue(visit.world, visit.person.id, self.name)
        draft = dialogue.state.get("draft") if dialogue is not None else None
        if not isinstance(draft, int):
            return None
        try:
            kept = await open_draft(visit.world, visit.person.id, DraftId(draft))
        except NotFound:
            return None
        return kept if kept.state is DraftState.WRITING and not kept.draft.begun else None

    async def _kept(self, visit: Visit, dialogue: Dialogue) -> KeptDraft:
        """Return the draft that the dialogue writes on; without it, the dialogue ends.

        Raises:
            DraftOver: it was sent or thrown away, or is gone.
            Outdated: an older program wrote it down; it is among the drafts now.
        """
        if await adopt(visit, dialogue, self.kind):
            raise Outdated
        draft = dialogue.state.get("draft")
        with suppress(NotFound):
            kept = await open_draft(
                visit.world, visit.person.id, DraftId(draft if isinstance(draft, int) else 0)
            )
            if kept.state in {DraftState.WRITING, DraftState.SUBMITTED}:
                return kept
        await end_dialogue(visit.world, visit.person.id, self.name)
        raise DraftOver

    def _changed(self, visit: Visit, dialogue: Dialogue, kept: KeptDraft) -> bool:
        """Say whether a colleague changed it; what this editor did elsewhere is no surprise."""
        seen = dialogue.state.get("seen")
        return seen != kept.revision and kept.changed_by != visit.person.id

    def _writing(self, visit: Visit, dialogue: Dialogue, kept: KeptDraft) -> Writing:
        return Writing(dialogue, kept.draft, visit.world.content, visit.person, visit.now)


def _on_its_screen(visit: Visit, dialogue: Dialogue) -> bool:
    return visit.message is not None and visit.message.message_id == dialogue.screen
