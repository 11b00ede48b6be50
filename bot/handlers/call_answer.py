"""A member answers a question of a call in the chat; what arrives is kept at once."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from bot.files import fetch
from bot.handlers.call_answer_screens import (
    answer_screen,
    languages_screen,
    permission_screen,
    pieces_screen,
    tell_screen,
    withdraw_screen,
)
from bot.handlers.call_taps import AnswerLanguageTap, AnswerTap, CallTap
from bot.handlers.report_intake import Told, read_message
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from core.model.call_answer import AnswerState, CallAnswer
from core.model.dialogue import Dialogue
from core.model.identity import AnswerId, EntryId
from core.model.language import Language
from core.model.reference import CallKey
from core.model.refusals import CallClosed, CallSent, NotFound, Outdated
from core.usecases.calls.answer_call import (
    Permissions,
    Question,
    add_to_answer,
    begin_answer,
    correct_piece,
    finish_telling,
    give_answer,
    open_question,
    remove_from_answer,
    say_about_answer,
    withdraw_answer,
)
from core.usecases.calls.seal_answer_file import sealed_answer_file
from core.usecases.dialogues.keep_dialogue import new_dialogue
from core.usecases.reports.add_piece import Piece
from core.usecases.reports.seal_file import IncomingFile

Act = Callable[[Visit, AnswerTap], Awaitable[None]]


class CallAnswerFlow:
    """The dialogue; its state says which answer, the answer itself holds what was said.

    Attributes:
        name: of the dialogue.
    """

    name = "call"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the question again, and how much has arrived."""
        asked = await _asked(visit, dialogue)
        if asked.answer is None:
            raise NotFound
        await visit.show_step(dialogue, tell_screen(visit.words, dialogue, asked, asked.answer))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """End it."""
        if tap.action != "done":
            raise Outdated
        await self.cancel(visit, dialogue)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Make a message part of the answer; what no longer counts holds nobody."""
        told = read_message(visit.message)
        try:
            answer = await self._add(visit, dialogue, told)
        except (NotFound, CallClosed, CallSent):
            await finish_telling(visit.world, visit.person.id, dialogue)
            raise
        asked = await _asked(visit, dialogue)
        screen = tell_screen(visit.words, dialogue, asked, answer)
        album = bool(told.album) and sum(p.album == told.album for p in answer.pieces) > 1
        if album and dialogue.screen and await visit.answers.edit(dialogue.screen, screen):
            return
        await visit.show_step(dialogue, screen)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; a draft is asked about and shown, and nothing said is nothing kept."""
        await finish_telling(visit.world, visit.person.id, dialogue)
        asked = await _asked(visit, dialogue)
        if asked.answer is None:
            back = CallTap(call=asked.kept.call.key, page=asked.question.number, event=0)
            button = Button(visit.words.plain("call-question-button"), back)
            await visit.show(Screen(visit.words.t("call-nothing-told"), [[button]]))
            return
        open_ = asked.kept.is_open(visit.now)
        if open_ and asked.answer.state is AnswerState.DRAFT:
            await visit.show(permission_screen(visit.words, asked, quote=False))
            return
        await _show_answer(visit, asked)

    async def _add(self, visit: Visit, dialogue: Dialogue, told: Told) -> CallAnswer:
        person, answer = visit.person.id, AnswerId(int(str(dialogue.state["answer"])))
        async with _with_file(visit, answer, told) as piece:
            return await add_to_answer(visit.world, person, answer, piece, dialogue)


async def act(visit: Visit, tap: AnswerTap) -> None:
    """Act on a button about one's own answer."""
    visit.require_consent()
    doing = _ACTS.get(tap.does)
    if doing is None:
        raise Outdated
    await doing(visit, tap)


async def choose_language(visit: Visit, tap: AnswerLanguageTap) -> None:
    """Say in which language the answer is."""
    visit.require_consent()
    said = Permissions(language=Language(tap.language))
    asked = await say_about_answer(
        visit.world, visit.person.id, CallKey(tap.call), tap.question, said
    )
    await _show_answer(visit, asked, toast="call-saved-toast")


async def edited(visit: Visit) -> bool:
    """Take over an edited message that is part of an answer; say whether it was one."""
    if visit.message is None:
        return False
    text = read_message(visit.message).text
    message = visit.message.message_id
    if not await correct_piece(visit.world, visit.person.id, message, text):
        return False
    await visit.show(Screen(visit.words.t("call-edited")))
    return True


async def _tell(visit: Visit, tap: AnswerTap) -> None:
    person, key = visit.person.id, CallKey(tap.call)
    dialogue = new_dialogue(visit.world, CallAnswerFlow.name, "tell")
    asked, dialogue = await begin_answer(visit.world, person, key, tap.question, dialogue)
    if asked.answer is not None:
        await visit.show_step(dialogue, tell_screen(visit.words, dialogue, asked, asked.answer))


async def _show(visit: Visit, tap: AnswerTap) -> None:
    await _show_answer(visit, await _of_tap(visit, tap), page=tap.about)


async def _ask_language(visit: Visit, tap: AnswerTap) -> None:
    await visit.show(languages_screen(visit.words, await _of_tap(visit, tap)))


async def _list(visit: Visit, tap: AnswerTap) -> None:
    asked = await _of_tap(visit, tap)
    if asked.answer is None:
        raise NotFound
    await visit.show(pieces_screen(visit.words, asked, asked.answer, tap.about))


async def _cut(visit: Visit, tap: AnswerTap) -> None:
    piece = EntryId(tap.about)
    asked = await remove_from_answer(
        visit.world, visit.person.id, CallKey(tap.call), tap.question, piece
    )
    await _show_answer(visit, asked)


async def _say(visit: Visit, tap: AnswerTap) -> None:
    said = Permissions(
        may_name={"name": True, "unname": False, "name1": True, "name0": False}.get(tap.does),
        may_quote={"quote": True, "unquote": False, "quote1": True, "quote0": False}.get(tap.does),
    )
    asked = await say_about_answer(
        visit.world, visit.person.id, CallKey(tap.call), tap.question, said
    )
    if tap.does in {"name1", "name0"}:
        await visit.show(permission_screen(visit.words, asked, quote=True))
        return
    await _show_answer(visit, asked, toast="call-saved-toast")


async def _give(visit: Visit, tap: AnswerTap) -> None:
    asked = await give_answer(visit.world, visit.person.id, CallKey(tap.call), tap.question)
    await _show_answer(visit, asked, toast="call-given-toast")


async def _drop(visit: Visit, tap: AnswerTap) -> None:
    asked = await _of_tap(visit, tap)
    if asked.answer is None:
        raise NotFound
    await visit.show(withdraw_screen(visit.words, asked))


async def _gone(visit: Visit, tap: AnswerTap) -> None:
    await withdraw_answer(visit.world, visit.person.id, CallKey(tap.call), tap.question)
    back = CallTap(call=tap.call, page=tap.question, event=0)
    button = Button(visit.words.plain("call-question-button"), back)
    await visit.show(Screen(visit.words.t("call-withdrawn"), [[button]]))


_ACTS: dict[str, Act] = {
    "tell": _tell,
    "show": _show,
    "lang": _ask_language,
    "list": _list,
    "cut": _cut,
    "give": _give,
    "drop": _drop,
    "gone": _gone,
    **dict.fromkeys(
        ("name", "unname", "name1", "name0", "quote", "unquote", "quote1", "quote0"), _say
    ),
}


@asynccontextmanager
async def _with_file(visit: Visit, answer: AnswerId, told: Told) -> AsyncIterator[Piece]:
    if told.attachment is None:
        yield told.piece(None)
        return
    sent = told.attachment
    chunks = fetch(visit.answers.bot, sent)
    file = IncomingFile(sent.name, sent.mime_type, chunks)
    async with sealed_answer_file(visit.world, visit.person.id, answer, file) as evidence:
        yield told.piece(evidence)


async def _of_tap(visit: Visit, tap: AnswerTap) -> Question:
    return await open_question(visit.world, visit.person.id, CallKey(tap.call), tap.question)


async def _asked(visit: Visit, dialogue: Dialogue) -> Question:
    key, number = CallKey(str(dialogue.state["call"])), int(str(dialogue.state["question"]))
    return await open_question(visit.world, visit.person.id, key, number)


async def _show_answer(visit: Visit, asked: Question, *, page: int = 0, toast: str = "") -> None:
    if asked.answer is None:
        raise NotFound
    screen = answer_screen(visit.words, asked, asked.answer, page=page, now=visit.now)
    await visit.show(screen, toast=toast)


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(AnswerTap, act)
    router.on_tap(AnswerLanguageTap, choose_language)
    router.on_dialogue(CallAnswerFlow())
