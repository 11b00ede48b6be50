"""Calls for input as they stand now: what comes with the program, and what staff made of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from core.model.call import CallProgress, KeptCall, with_deadline_of
from core.model.call_answer import AnswerState, CallAnswer
from core.model.identity import PersonId
from core.model.language import Language
from core.model.reference import Call, CallKey
from core.model.refusals import NotFound
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World

CALL_STAFF = frozenset({Role.EDITOR, Role.COORDINATOR})
"""Who keeps calls, reads what members answer, and sends the submission."""


@dataclass(frozen=True, slots=True)
class CallInList:
    """A call with what a list of calls says about it.

    Attributes:
        own: how many of the reader's answers were handed in, and how many are unfinished.
    """

    kept: KeptCall
    progress: CallProgress
    own: tuple[int, int] = (0, 0)


async def find_call(tx: Transaction, world: World, key: CallKey) -> KeptCall:
    """Return a call.

    Raises:
        NotFound: there is none of that key.
    """
    found = (await _records(tx, world)).get(key)
    if found is None:
        raise NotFound
    return await _as_it_stands(tx, *found, sent=await tx.calls.submitted())


async def every_call(tx: Transaction, world: World) -> Sequence[KeptCall]:
    """Return all calls, the one that closes last first."""
    sent = await tx.calls.submitted()
    records = (await _records(tx, world)).values()
    calls = [await _as_it_stands(tx, call, revision, sent=sent) for call, revision in records]
    return sorted(calls, key=lambda kept: (kept.call.closes_at(), kept.call.key), reverse=True)


async def progress_of(tx: Transaction, call: Call) -> CallProgress:
    """Return how far a call is; answers to questions that it no longer has do not count."""
    numbers = {question.number for question in call.questions}
    texts: dict[Language, set[int]] = {language: set() for language in call.languages}
    for text in await tx.calls.texts(call.key):
        if text.text and text.question in numbers and text.language in texts:
            texts[text.language].add(text.question)
    given = await tx.calls.count_given(call.key)
    return CallProgress(
        len(numbers),
        {number: count for number, count in given.items() if number in numbers},
        {language: frozenset(done) for language, done in texts.items()},
    )


async def list_calls(world: World, person: PersonId) -> tuple[list[CallInList], list[CallInList]]:
    """Return the open calls, the one that closes next first, and those that are over."""
    now = world.clock.now()
    async with world.storage.read() as view:
        found = [await _in_list(view, kept, person) for kept in await every_call(view, world)]
    opened = [each for each in reversed(found) if each.kept.is_open(now)]
    return opened, [each for each in found if not each.kept.is_open(now)]


async def open_call(world: World, person: PersonId, key: CallKey) -> CallInList:
    """Return one call, for anybody.

    Raises:
        NotFound: there is none of that key.
    """
    async with world.storage.read() as view:
        return await _in_list(view, await find_call(view, world, key), person)


async def own_answers(world: World, person: PersonId, key: CallKey) -> Sequence[CallAnswer]:
    """Return a person's answers to a call, by question, without what is in them."""
    async with world.storage.read() as view:
        return await view.calls.answers_of(person, key)


async def _in_list(view: Transaction, kept: KeptCall, person: PersonId) -> CallInList:
    own = await view.calls.answers_of(person, kept.call.key)
    given = sum(each.state is AnswerState.GIVEN for each in own)
    return CallInList(kept, await progress_of(view, kept.call), (given, len(own) - given))


async def _records(tx: Transaction, world: World) -> dict[CallKey, tuple[Call, int]]:
    return {**{call.key: (call, 0) for call in world.content.calls}, **await tx.calls.kept()}


async def _as_it_stands(
    tx: Transaction, call: Call, revision: int, *, sent: Mapping[CallKey, datetime]
) -> KeptCall:
    number = await tx.calls.deadline_of(call.key)
    event = None if number is None else await tx.events.get(number)
    return KeptCall(
        with_deadline_of(call, event), revision, number, submitted_at=sent.get(call.key)
    )
