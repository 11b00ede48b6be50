"""A member answers a question of a call: several messages, kept at once, handed in when ready."""

from dataclasses import dataclass, replace

from core.model.call import CallProgress, KeptCall
from core.model.call_answer import (
    ANSWER_LIMIT,
    MOST_PIECES,
    OTHER_LANGUAGE,
    AnswerState,
    CallAnswer,
)
from core.model.dialogue import Dialogue
from core.model.identity import AnswerId, EntryId, PersonId
from core.model.language import LANGUAGES, Language
from core.model.reference import CallKey, CallQuestion
from core.model.refusals import (
    AnswerFull,
    CallClosed,
    CallSent,
    EmptyAnswer,
    NotFound,
    Outdated,
    TooLong,
)
from core.model.report import Entry
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.calls.find_calls import find_call, progress_of
from core.usecases.reports.add_piece import Piece
from core.usecases.reports.entry_origin import origin_of

_CODE_LENGTH = 12
_NO_ENTRY, _NO_ANSWER = EntryId(0), AnswerId(0)


@dataclass(frozen=True, slots=True)
class Question:
    """A question of a call as one member sees it.

    Attributes:
        answer: their own; None: they have not begun one.
    """

    kept: KeptCall
    question: CallQuestion
    answer: CallAnswer | None
    progress: CallProgress


@dataclass(frozen=True, slots=True)
class Permissions:
    """What a member says about an answer; None leaves a part as it is."""

    may_name: bool | None = None
    may_quote: bool | None = None
    language: Language | None = None


async def open_question(world: World, person: PersonId, key: CallKey, number: int) -> Question:
    """Return a question with the person's own answer, whether the call is open or over.

    Raises:
        NotFound: there is no such call or question.
    """
    async with world.storage.read() as view:
        return await _question(view, world, person, key, number)


async def begin_answer(
    world: World, person: PersonId, key: CallKey, number: int, dialogue: Dialogue
) -> tuple[Question, Dialogue]:
    """Begin an answer, or go on with it; return the dialogue that takes its messages, too.

    Raises:
        NotFound: there is no such call or question.
        CallClosed, CallSent: answers no longer count.
    """
    async with world.storage.begin() as tx:
        asked = await _question(tx, world, person, key, number)
        _require_open(world, asked.kept)
        known = await tx.people.get(person)
        if known is None:
            raise NotFound
        empty = CallAnswer(
            _NO_ANSWER,
            world.vault.code(_CODE_LENGTH),
            key,
            number,
            person,
            AnswerState.DRAFT,
            known.language,
            may_name=False,
            may_quote=False,
            changed_at=world.clock.now(),
        )
        answer = await tx.calls.start_answer(empty)
        about = dialogue.at(dialogue.step, call=key, question=number, answer=answer.id)
        await tx.dialogues.save(person, about)
        return replace(asked, answer=answer), about


async def add_to_answer(
    world: World, person: PersonId, answer: AnswerId, piece: Piece, dialogue: Dialogue
) -> CallAnswer:
    """Add a message; one that is too long in all is kept, and is a draft again.

    Raises:
        NotFound: there is no such answer of theirs.
        CallClosed, CallSent: answers no longer count.
        AnswerFull: no more messages fit.
    """
    async with world.storage.begin() as tx:
        own = await _open_answer(tx, world, person, answer)
        if len(own.pieces) >= MOST_PIECES:
            raise AnswerFull(limit=MOST_PIECES)
        await tx.calls.add_piece(
            own.id,
            Entry(
                _NO_ENTRY,
                piece.kind,
                piece.text,
                world.clock.now(),
                evidence=piece.evidence,
                album=piece.album,
                origin=origin_of(world, person, piece.message_id),
            ),
        )
        await tx.dialogues.save(person, replace(dialogue, updated_at=world.clock.now()))
        return await _changed(tx, world, own)


async def correct_piece(world: World, person: PersonId, message_id: int, text: str) -> bool:
    """Take over the new words of an edited message; False when it is in no answer.

    Raises:
        CallClosed, CallSent: answers no longer count.
    """
    origin = origin_of(world, person, message_id)
    async with world.storage.read() as view:
        if await view.calls.find_piece(person, origin) is None:
            return False
    async with world.storage.begin() as tx:
        found = await tx.calls.find_piece(person, origin)
        if found is None:
            return False
        own = await _open_answer(tx, world, person, found[0])
        await tx.calls.replace_piece(own.id, replace(found[1], text=text))
        await _changed(tx, world, own)
        return True


async def remove_from_answer(
    world: World, person: PersonId, key: CallKey, number: int, piece: EntryId
) -> Question:
    """Take a message out of an answer; without any left it is a draft.

    Raises:
        NotFound: there is no such answer.
        CallClosed, CallSent: answers no longer count.
    """
    async with world.storage.begin() as tx:
        asked = await _with_answer(tx, world, person, key, number)
        own = _own(asked)
        gone = next((each for each in own.pieces if each.id == piece), None)
        await tx.calls.remove_piece(own.id, piece)
        changed = await _changed(tx, world, own)
    if gone is not None and gone.evidence is not None:
        await world.files.remove(gone.evidence.file)
    return replace(asked, answer=changed)


async def say_about_answer(
    world: World, person: PersonId, key: CallKey, number: int, said: Permissions
) -> Question:
    """Write down what may be done with an answer, and its language.

    Raises:
        NotFound: there is no such answer.
        CallClosed, CallSent: answers no longer count.
        Outdated: it is no language that was offered.
    """
    async with world.storage.begin() as tx:
        asked = await _with_answer(tx, world, person, key, number)
        own = _own(asked)
        if said.language not in {None, *languages_offered(asked.kept)}:
            raise Outdated
        changed = replace(
            own,
            may_name=own.may_name if said.may_name is None else said.may_name,
            may_quote=own.may_quote if said.may_quote is None else said.may_quote,
            language=said.language or own.language,
            changed_at=world.clock.now(),
        )
        await tx.calls.save_answer(changed)
        return replace(asked, answer=changed)


async def give_answer(world: World, person: PersonId, key: CallKey, number: int) -> Question:
    """Hand an answer in: editors see it from now on. A second time is fine.

    Raises:
        NotFound: there is no such answer.
        CallClosed, CallSent: answers no longer count.
        EmptyAnswer: there is nothing in it.
        TooLong: it is longer than fits.
    """
    async with world.storage.begin() as tx:
        asked = await _with_answer(tx, world, person, key, number)
        own = _own(asked)
        if not own.pieces:
            raise EmptyAnswer
        if own.length > ANSWER_LIMIT:
            raise TooLong(limit=ANSWER_LIMIT, length=own.length)
        given = replace(own, state=AnswerState.GIVEN, changed_at=world.clock.now())
        await tx.calls.save_answer(given)
        progress = await progress_of(tx, asked.kept.call)
        return replace(asked, answer=given, progress=progress)


async def withdraw_answer(world: World, person: PersonId, key: CallKey, number: int) -> None:
    """Delete an answer with its files, unless it was sent; a closed call holds nobody.

    Raises:
        NotFound: there is no such call or question, or no answer (any more).
        CallSent: the submission has gone out.
    """
    async with world.storage.begin() as tx:
        asked = await _question(tx, world, person, key, number)
        own = _own(asked)
        if asked.kept.submitted_at is not None and own.state is AnswerState.GIVEN:
            raise CallSent
        await tx.calls.delete_answer(own.id)
    for piece in own.pieces:
        if piece.evidence is not None:
            await world.files.remove(piece.evidence.file)


async def finish_telling(world: World, person: PersonId, dialogue: Dialogue) -> None:
    """End the dialogue; an answer in which nothing was said is not kept."""
    async with world.storage.begin() as tx:
        answer = await tx.calls.get_answer(AnswerId(int(str(dialogue.state["answer"]))))
        if answer is not None and answer.person == person and not answer.pieces:
            await tx.calls.delete_answer(answer.id)
        await tx.dialogues.delete(person, dialogue.name)


def languages_offered(kept: KeptCall) -> tuple[Language, ...]:
    """Return the languages that a member can say an answer is in."""
    return tuple(dict.fromkeys((*LANGUAGES, *kept.call.languages, OTHER_LANGUAGE)))


async def _question(
    tx: Transaction, world: World, person: PersonId, key: CallKey, number: int
) -> Question:
    kept = await find_call(tx, world, key)
    question = kept.call.question(number)
    if question is None:
        raise NotFound
    answer = await tx.calls.answer_of(person, key, number)
    return Question(kept, question, answer, await progress_of(tx, kept.call))


async def _with_answer(
    tx: Transaction, world: World, person: PersonId, key: CallKey, number: int
) -> Question:
    asked = await _question(tx, world, person, key, number)
    _own(asked)
    _require_open(world, asked.kept)
    return asked


def _own(asked: Question) -> CallAnswer:
    if asked.answer is None:
        raise NotFound
    return asked.answer


async def _open_answer(
    tx: Transaction, world: World, person: PersonId, answer: AnswerId
) -> CallAnswer:
    own = await tx.calls.get_answer(answer)
    if own is None or own.person != person:
        raise NotFound
    _require_open(world, await find_call(tx, world, own.call))
    return own


def _require_open(world: World, kept: KeptCall) -> None:
    if kept.submitted_at is not None:
        raise CallSent
    if not kept.is_open(world.clock.now()):
        raise CallClosed


async def _changed(tx: Transaction, world: World, before: CallAnswer) -> CallAnswer:
    """Return the answer with its pieces as they are now; beyond what fits it is a draft."""
    found = await tx.calls.get_answer(before.id)
    if found is None:
        raise NotFound
    fits = bool(found.pieces) and found.length <= ANSWER_LIMIT
    state = found.state if fits else AnswerState.DRAFT
    changed = replace(found, state=state, changed_at=world.clock.now())
    await tx.calls.save_answer(changed)
    return changed
