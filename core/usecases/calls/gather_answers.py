"""Editors gather: what members answered beside one shared text per question and language."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.call import TEXT_LIMIT, CallProgress, CallText, KeptCall
from core.model.call_answer import AnswerState, CallAnswer
from core.model.identity import AnswerId, EntryId, PersonId
from core.model.language import Language
from core.model.reference import CallKey, CallQuestion
from core.model.refusals import CallSent, DraftChanged, NotFound, Outdated, TooLong
from core.model.report import Entry
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.calls.find_calls import CALL_STAFF, find_call, progress_of
from core.usecases.staff.require_role import require_any_role


@dataclass(frozen=True, slots=True)
class Gathering:
    """A call as editors work on it."""

    kept: KeptCall
    progress: CallProgress


@dataclass(frozen=True, slots=True)
class Source:
    """A member's answer as editors see it.

    Attributes:
        name: as on Telegram, if its author may be named; else empty.
        accepted: whether the call takes the language it is in.
    """

    answer: CallAnswer
    name: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class GatheredQuestion:
    """One question with all that was said to it.

    Attributes:
        texts: what editors wrote, by language; languages without anything left out.
    """

    kept: KeptCall
    question: CallQuestion
    sources: Sequence[Source]
    texts: dict[Language, CallText]

    def text(self, language: Language) -> str:
        """Return the shared text in a language; empty when there is none."""
        found = self.texts.get(language)
        return "" if found is None else found.text

    def revision(self, language: Language) -> int:
        """Return the revision of the shared text; 0 when nobody wrote one yet."""
        found = self.texts.get(language)
        return 0 if found is None else found.revision


@dataclass(frozen=True, slots=True)
class NewText:
    """What an editor wrote.

    Attributes:
        seen: the revision of the text that was in front of them; 0: there was none.
    """

    question: int
    language: Language
    text: str
    seen: int


@dataclass(frozen=True, slots=True)
class OpenedSource:
    """The file of a member's answer, decrypted."""

    piece: Entry
    content: bytes


async def open_gathering(world: World, staff: PersonId, key: CallKey) -> Gathering:
    """Return how far a call is.

    Raises:
        NotAllowed: the person is neither editor nor coordinator (any more).
        NotFound: there is no such call.
    """
    async with world.storage.read() as view:
        await require_any_role(view, staff, CALL_STAFF)
        kept = await find_call(view, world, key)
        return Gathering(kept, await progress_of(view, kept.call))


async def open_gathered(
    world: World, staff: PersonId, key: CallKey, number: int
) -> GatheredQuestion:
    """Return a question with its sources and its shared texts; the look is written down.

    Raises:
        NotAllowed: the person is neither editor nor coordinator (any more).
        NotFound: there is no such call or question.
    """
    async with world.storage.begin() as tx:
        await require_any_role(tx, staff, CALL_STAFF)
        kept = await find_call(tx, world, key)
        question = kept.call.question(number)
        if question is None:
            raise NotFound
        sources = []
        for given in await tx.calls.given(key, number):
            whole = await tx.calls.get_answer(given.id)
            if whole is not None:
                sources.append(await _source(tx, kept, whole))
        texts = {
            each.language: each for each in await tx.calls.texts(key) if each.question == number
        }
        if sources:
            subject = f"call:{key}:{number}"
            line = AuditLine(world.clock.now(), staff, "call_answers_opened", subject)
            await tx.audit.write(line)
        return GatheredQuestion(kept, question, sources, texts)


async def save_text(world: World, staff: PersonId, key: CallKey, new: NewText) -> int:
    """Write the shared text down; return its revision. An empty text empties it.

    Raises:
        NotAllowed: the person is neither editor nor coordinator (any more).
        NotFound: there is no such call or question.
        Outdated: the call does not take that language.
        CallSent: the submission has gone out.
        TooLong: it is longer than fits.
        DraftChanged: a colleague changed it since; nothing was overwritten.
    """
    if len(new.text) > TEXT_LIMIT:
        raise TooLong(limit=TEXT_LIMIT, length=len(new.text))
    async with world.storage.begin() as tx:
        await require_any_role(tx, staff, CALL_STAFF)
        kept = await find_call(tx, world, key)
        if kept.call.question(new.question) is None:
            raise NotFound
        if new.language not in kept.call.languages:
            raise Outdated
        if kept.submitted_at is not None:
            raise CallSent
        revision = new.seen + 1
        text = CallText(
            key, new.question, new.language, new.text, revision, staff, world.clock.now()
        )
        if not await tx.calls.save_text(text):
            raise DraftChanged
        return revision


async def fetch_source(
    world: World, staff: PersonId, answer: AnswerId, piece: EntryId
) -> OpenedSource:
    """Return a file of a member's answer that was handed in, as received.

    Raises:
        NotAllowed: the person is neither editor nor coordinator (any more).
        NotFound: there is no such file (any more).
    """
    async with world.storage.begin() as tx:
        await require_any_role(tx, staff, CALL_STAFF)
        found = await tx.calls.get_answer(answer)
        if found is None or found.state is not AnswerState.GIVEN:
            raise NotFound
        entry = next((each for each in found.pieces if each.id == piece), None)
        key = await tx.calls.data_key(answer)
        if entry is None or entry.evidence is None or key is None:
            raise NotFound
        subject = f"call:{found.call}:{found.question}"
        line = AuditLine(world.clock.now(), staff, "call_file_opened", subject)
        await tx.audit.write(line)
    chunks = world.files.read(key, entry.evidence.file, row=found.code)
    return OpenedSource(entry, b"".join([chunk async for chunk in chunks]))


async def _source(tx: Transaction, kept: KeptCall, answer: CallAnswer) -> Source:
    name = ""
    if answer.may_name and answer.person is not None:
        contact = await tx.people.contact(answer.person)
        name = "" if contact is None else contact.name
    return Source(answer, name, accepted=answer.language in kept.call.languages)
