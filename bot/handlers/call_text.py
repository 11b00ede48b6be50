"""An editor writes the shared answer to a question in one language; a clash is shown, not lost."""

from bot.handlers.call_screens import SHORT, named_within
from bot.handlers.call_taps import GatherTap
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from bot.words import Words
from core.model.call import TEXT_LIMIT
from core.model.dialogue import Dialogue
from core.model.language import Language
from core.model.reference import CallKey
from core.model.refusals import CallSent, DraftChanged, NotAllowed, Outdated, Unusable
from core.model.typed_text import clean
from core.usecases.calls.find_calls import CALL_STAFF
from core.usecases.calls.gather_answers import (
    GatheredQuestion,
    NewText,
    open_gathered,
    save_text,
)
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue, keep_dialogue
from locales.markup import escaped
from locales.shortened import on_one_line, shortened

_SHOWN = 1500
"""Characters of a text that are shown where it is written; all of it is on the question's page."""


async def begin_text(visit: Visit, key: CallKey, number: int, language: Language) -> None:
    """Ask for a text, with the one that is there above.

    Raises:
        NotAllowed, NotFound: as `open_gathered`.
        Outdated: the call does not take that language.
        CallSent: the submission has gone out.
    """
    found = await open_gathered(visit.world, visit.person.id, key, number)
    if language not in found.kept.call.languages:
        raise Outdated
    if found.kept.submitted_at is not None:
        raise CallSent
    dialogue = await begin_dialogue(
        visit.world,
        visit.person.id,
        CallTextFlow.name,
        "write",
        call=key,
        question=number,
        language=language,
        seen=found.revision(language),
        parts=0,
    )
    await visit.show_step(dialogue, _screen(visit.words, dialogue, found))


class CallTextFlow:
    """The dialogue; each message is saved at once, on the revision that was in front of them."""

    name = "calltext"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the text as it is now."""
        await visit.show_step(
            dialogue, _screen(visit.words, dialogue, await _found(visit, dialogue))
        )

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """End it, empty the text, or settle a clash."""
        if tap.action == "done":
            await self.cancel(visit, dialogue)
        elif tap.action == "empty" and dialogue.step == "write":
            await self._save(visit, dialogue, "", _seen(dialogue))
        elif tap.action == "mine" and dialogue.step == "clash":
            theirs = int(str(dialogue.state.get("theirs") or 0))
            await self._save(visit, dialogue, str(dialogue.state.get("mine") or ""), theirs)
        else:
            raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Save what was written: the first message in place of the text, the next ones behind."""
        if CALL_STAFF.isdisjoint(visit.person.roles):
            await end_dialogue(visit.world, visit.person.id, self.name)
            raise NotAllowed
        if not visit.text:
            raise Unusable(reason="text")
        if dialogue.step != "write":
            raise Unusable(reason="buttons")
        text = clean(visit.text, limit=TEXT_LIMIT)
        if dialogue.state.get("parts"):
            found = await _found(visit, dialogue)
            if found.revision(_language(dialogue)) == _seen(dialogue):
                text = f"{found.text(_language(dialogue))}\n\n{text}"
        await self._save(visit, dialogue, text, _seen(dialogue))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; what was saved stays."""
        await end_dialogue(visit.world, visit.person.id, self.name)
        from_here = Button(visit.words.plain("call-gather-button"), _back(dialogue))
        await visit.show(Screen(visit.words.t("call-text-left"), [[from_here]]))

    async def _save(self, visit: Visit, dialogue: Dialogue, text: str, seen: int) -> None:
        new = NewText(int(str(dialogue.state["question"])), _language(dialogue), text, seen)
        key = CallKey(str(dialogue.state["call"]))
        try:
            revision = await save_text(visit.world, visit.person.id, key, new)
        except CallSent:
            await end_dialogue(visit.world, visit.person.id, self.name)
            raise
        except DraftChanged:
            found = await _found(visit, dialogue)
            theirs = found.revision(_language(dialogue))
            moved = dialogue.at("clash", mine=text, theirs=theirs)
        else:
            moved = dialogue.at("write", seen=revision, parts=1 if text else 0, mine="")
        kept = await keep_dialogue(visit.world, visit.person.id, moved)
        await self.show(visit, kept)


def _screen(words: Words, dialogue: Dialogue, found: GatheredQuestion) -> Screen:
    language = _language(dialogue)
    name, text = named_within(words, language), found.text(language)
    done = [Button(words.plain("call-done-button"), _tap(dialogue, "done"))]
    question = words.t(
        "call-question",
        number=found.question.number,
        total=len(found.kept.call.questions),
        question=on_one_line(words.of(found.question.text), SHORT),
    )
    if dialogue.step == "clash":
        lines = [words.t("call-clash", language=name)]
        mine = str(dialogue.state.get("mine") or "")
        lines += ["", words.t("call-theirs"), _begins(words, text)]
        lines += ["", words.t("call-mine"), _begins(words, mine)]
        rows: list[Row] = [
            [Button(words.plain("call-mine-button"), _tap(dialogue, "mine"))],
            [Button(words.plain("call-theirs-button"), _tap(dialogue, "done"))],
        ]
        return Screen("\n".join(lines), rows)
    lines = [question, ""]
    if dialogue.state.get("parts"):
        lines.append(words.t("call-written", length=len(text), limit=TEXT_LIMIT))
    else:
        lines.append(words.t("call-write", language=name, limit=TEXT_LIMIT))
    if text:
        lines += ["", words.t("call-now"), _begins(words, text)]
        empty = Button(words.plain("call-empty-button"), _tap(dialogue, "empty"))
        return Screen("\n".join(lines), [[*done, empty]])
    return Screen("\n".join(lines), [done])


def _begins(words: Words, text: str) -> str:
    return escaped(shortened(text, _SHOWN) or words.plain("call-text-none"))


async def _found(visit: Visit, dialogue: Dialogue) -> GatheredQuestion:
    key, number = CallKey(str(dialogue.state["call"])), int(str(dialogue.state["question"]))
    return await open_gathered(visit.world, visit.person.id, key, number)


def _language(dialogue: Dialogue) -> Language:
    return Language(str(dialogue.state["language"]))


def _seen(dialogue: Dialogue) -> int:
    return int(str(dialogue.state.get("seen") or 0))


def _tap(dialogue: Dialogue, action: str) -> DialogueTap:
    return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action)


def _back(dialogue: Dialogue) -> GatherTap:
    question = int(str(dialogue.state["question"]))
    return GatherTap(call=str(dialogue.state["call"]), question=question, does="one")
