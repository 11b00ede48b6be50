"""The dialogue in which an editor writes a briefing or an alert."""

from telegram import Message

from bot.handlers.publish_screens import WritingScreens
from bot.handlers.publish_send import send_row
from bot.handlers.publish_steps import ACTIONS, ASIDE, WRITTEN, Writing, move, next_step, resting
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.refusals import NotAllowed, Outdated, TooLong, Unusable
from core.model.roles import Role
from core.usecases.briefings.draft import DIALOGUES, Draft, units
from core.usecases.briefings.leave_draft import leave_draft
from core.usecases.briefings.publish_briefing import count_readers
from core.usecases.dialogues.keep_dialogue import (
    begin_dialogue,
    end_dialogue,
    find_dialogue,
    keep_dialogue,
)

CUT_FROM, CUT_WITHIN_SECONDS = 4000, 3
"""Telegram's apps cut a paste at 4096 characters, or a word before; the parts arrive at once."""


class WritingFlow:
    """Leads through the steps; the same for a briefing and for an alert.

    Attributes:
        name: one of DIALOGUES, and the command that begins it.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    async def begin(self, visit: Visit, _rest: str = "") -> None:
        """Begin to write, or offer to go on with a draft that was left."""
        visit.require(Role.EDITOR)
        kept = await find_dialogue(visit.world, visit.person.id, self.name)
        if kept is not None and Draft.of(kept).begun:
            await self._keep_and_show(visit, kept.at("resume", back=resting(kept)))
        else:
            await self._anew(visit)

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the screen of the step where the dialogue stands."""
        if Role.EDITOR not in visit.person.roles:
            await visit.answers.send_text(visit.words.refusal(NotAllowed()))
            return
        await visit.show_step(dialogue, await self._screen(visit, dialogue))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button; the second of two quick taps shows where the first one led."""
        aside = dialogue.step in ASIDE
        if aside and tap.action == "later":
            await self._leave(visit, dialogue)
            return
        if dialogue.step == "leaving" and tap.action == "drop":
            await self._drop(visit, dialogue)
            return
        visit.require(Role.EDITOR)
        if tap.action == "cancel" and not aside:
            await self.cancel(visit, dialogue)
        elif tap.action == "anew" and dialogue.step == "resume":
            await self._anew(visit)
        else:
            writing = Writing.of(dialogue, visit.world.content)
            moved = move(writing, tap.action, tap.value)
            if moved is not None:
                await self._keep_and_show(visit, moved)
            elif tap.action in ACTIONS and _on_its_screen(visit, dialogue):
                await self.show(visit, dialogue)
            else:
                raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take a title or a text; whoever is no editor any more keeps the draft, set aside."""
        if Role.EDITOR not in visit.person.roles:
            await leave_draft(visit.world, visit.person.id, dialogue)
            raise NotAllowed
        writing = Writing.of(dialogue, visit.world.content)
        if writing.step not in WRITTEN:
            raise Unusable(reason="buttons")
        if not visit.text or visit.message is None:
            raise Unusable(reason="text")
        try:
            draft = _with_part(writing, visit.text, _first_part(dialogue, visit.message))
        except TooLong:
            cut = [int(visit.message.date.timestamp()), units(visit.text)]
            await keep_dialogue(
                visit.world, visit.person.id, dialogue.at(dialogue.step, cut=[*cut])
            )
            raise
        await self._keep_and_show(visit, writing.onward(draft))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask what becomes of the draft; one in which nothing was written just ends."""
        if not Draft.of(dialogue).begun:
            await self._drop(visit, dialogue)
            return
        asking = dialogue.at("leaving", back=resting(dialogue))
        kept = await keep_dialogue(visit.world, visit.person.id, asking)
        await visit.show_step(kept, await self._screen(visit, kept))

    async def _anew(self, visit: Visit) -> None:
        first = Draft(DIALOGUES[self.name])
        suggested = first.in_language(visit.person.language, wanted=True)
        step = next_step(first)
        begun = await begin_dialogue(
            visit.world, visit.person.id, self.name, step, **suggested.state
        )
        await self.show(visit, begun)

    async def _leave(self, visit: Visit, dialogue: Dialogue) -> None:
        await leave_draft(visit.world, visit.person.id, dialogue.at(resting(dialogue)))
        await visit.show(self._farewell(visit, "publish-kept"))

    async def _drop(self, visit: Visit, dialogue: Dialogue) -> None:
        await end_dialogue(visit.world, visit.person.id, self.name)
        shown = await visit.show(self._farewell(visit, "publish-dropped"))
        if dialogue.screen is not None and shown != dialogue.screen:
            await visit.answers.delete(dialogue.screen)

    def _farewell(self, visit: Visit, key: str) -> Screen:
        home = Button(visit.words.plain("help-home-button"), Open(command="home"))
        return Screen(visit.words.t(key, command=self.name), [[home]])

    async def _keep_and_show(self, visit: Visit, dialogue: Dialogue) -> None:
        kept = await keep_dialogue(visit.world, visit.person.id, dialogue)
        await self.show(visit, kept)

    async def _screen(self, visit: Visit, dialogue: Dialogue) -> Screen:
        writing = Writing.of(dialogue, visit.world.content)
        screens = WritingScreens(visit.words, writing)
        if writing.step in {"overview", "confirm"}:
            return await _with_readers(visit, screens)
        if writing.step == "preview":
            return screens.preview(visit.person.id, visit.now)
        plain = {
            "audience": screens.audience,
            "topic": screens.one_topic,
            "languages": screens.languages,
            "title": screens.part,
            "text": screens.part,
            "topics": screens.topics,
            "urgency": screens.urgency,
            "leaving": screens.leaving,
            "resume": screens.resume,
        }
        return plain[writing.step]()


async def _with_readers(visit: Visit, screens: WritingScreens) -> Screen:
    writing = screens.writing
    readers = None
    if writing.draft.has_audience:
        readers = await count_readers(visit.world, visit.person.id, writing.draft.audience)
    if writing.step == "confirm" and readers is not None:
        return screens.confirm(readers, send_row(visit, writing.dialogue, readers))
    return screens.overview(readers)


def _with_part(writing: Writing, typed: str, first_part: int) -> Draft:
    """Return the draft with what was typed.

    Args:
        writing: stands at a title or text.
        typed: as Telegram gave it.
        first_part: length of the refused message of which this is the rest, else 0.

    Raises:
        TooLong: it does not fit, or is the rest of something that did not.
        Unusable: nothing readable was typed.
    """
    draft, language = writing.draft, writing.language
    if writing.step == "title":
        return draft.with_title(language, typed)
    if first_part:
        raise TooLong(limit=draft.body_limit, length=first_part + units(typed))
    return draft.with_body(language, typed)


def _first_part(dialogue: Dialogue, message: Message) -> int:
    cut = dialogue.state.get("cut")
    if not isinstance(cut, list):
        return 0
    at, length = (int(each) if isinstance(each, int) else 0 for each in cut)
    at_once = message.date.timestamp() - at <= CUT_WITHIN_SECONDS
    return length if at_once and length >= CUT_FROM else 0


def _on_its_screen(visit: Visit, dialogue: Dialogue) -> bool:
    return visit.message is not None and visit.message.message_id == dialogue.screen
