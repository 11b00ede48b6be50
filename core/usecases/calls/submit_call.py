"""The submission to a call: put together, taken away as files, and marked as sent, once."""

from dataclasses import dataclass, replace

from core.model.audit import AuditLine
from core.model.call import CallExport, CallProgress, KeptCall
from core.model.delivery import Doubt, Lane, Notice
from core.model.event_kind import EventState, may_move
from core.model.identity import ExportId, PersonId
from core.model.language import Language
from core.model.reference import CallKey, CallQuestion
from core.model.refusals import AlreadyDone, ExportOutdated, NotFound, NothingToExport, Outdated
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.calls.find_calls import CALL_STAFF, find_call, progress_of
from core.usecases.events.keep_event import put_changed
from core.usecases.staff.require_role import require_any_role

THANKS = "call_thanks"
"""The notice to those who contributed; param `call`."""


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """A question with its edited answer."""

    question: CallQuestion
    text: str


@dataclass(frozen=True, slots=True)
class Submission:
    """What is sent, in order, in one of the languages that the call takes.

    Attributes:
        publish: whether it may be published; asked, never assumed.
        missing: numbers of the questions that have no edited answer in that language.
    """

    kept: KeptCall
    language: Language
    publish: bool
    answers: tuple[AnsweredQuestion, ...]
    missing: tuple[int, ...]


async def put_together(
    world: World, staff: PersonId, key: CallKey, language: Language, *, publish: bool
) -> Submission:
    """Return the submission as it is now.

    Raises:
        NotAllowed: the person is neither editor nor coordinator (any more).
        NotFound: there is no such call.
        Outdated: the call does not take that language.
        NothingToExport: nothing is written in it.
    """
    async with world.storage.read() as view:
        await require_any_role(view, staff, CALL_STAFF)
        kept = await find_call(view, world, key)
        if language not in kept.call.languages:
            raise Outdated
        texts = {
            each.question: each.text
            for each in await view.calls.texts(key)
            if each.language == language and each.text
        }
    answers = tuple(
        AnsweredQuestion(question, texts[question.number])
        for question in kept.call.questions
        if question.number in texts
    )
    if not answers:
        raise NothingToExport
    missing = tuple(q.number for q in kept.call.questions if q.number not in texts)
    return Submission(kept, language, publish, answers, missing)


async def keep_export(
    world: World, staff: PersonId, submission: Submission, files: dict[str, bytes]
) -> CallExport:
    """Keep a copy of the files that are handed out; that they were made is written down.

    Raises:
        NotAllowed: the person is neither editor nor coordinator (any more).
    """
    now = world.clock.now()
    key = submission.kept.call.key
    export = CallExport(
        ExportId(0), key, submission.language, submission.publish, staff, now, files
    )
    async with world.storage.begin() as tx:
        await require_any_role(tx, staff, CALL_STAFF)
        number = await tx.calls.add_export(export)
        await tx.audit.write(AuditLine(now, staff, "call_exported", f"call:{key}"))
        return replace(export, id=number)


async def find_export(world: World, staff: PersonId, export: ExportId) -> CallExport:
    """Return files that were made.

    Raises:
        NotAllowed: the person is neither editor nor coordinator (any more).
        ExportOutdated: newer ones were made since.
    """
    async with world.storage.read() as view:
        await require_any_role(view, staff, CALL_STAFF)
        return await _kept_export(view, export)


async def mark_sent(world: World, staff: PersonId, export: ExportId) -> KeptCall:
    """Mark these files as sent; the deadline is met, and who contributed is thanked, once.

    Raises:
        NotAllowed: the person is neither editor nor coordinator (any more).
        ExportOutdated: newer files were made since.
        AlreadyDone: the call was marked before.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_any_role(tx, staff, CALL_STAFF)
        sent = await _kept_export(tx, export)
        if not await tx.calls.submit(sent, by=staff, at=now):
            raise AlreadyDone
        kept = await find_call(tx, world, sent.call)
        await _meet_deadline(tx, world, kept)
        for person in await tx.calls.contributors(sent.call):
            known = await tx.people.get(person)
            if known is None or not known.hears_unasked:
                continue
            await tx.outbox.put(
                person,
                Notice(THANKS, {"call": sent.call}),
                lane=Lane.REMINDER,
                doubt=Doubt.LEAVE,
                due_at=now,
                urgent=False,
            )
        await tx.audit.write(AuditLine(now, staff, "call_submitted", f"call:{sent.call}"))
        return kept


async def sent_files(world: World, staff: PersonId, key: CallKey) -> CallExport:
    """Return the files that were sent for a call; the look is written down.

    Raises:
        NotAllowed: the person is neither editor nor coordinator (any more).
        NotFound: nothing was sent.
    """
    async with world.storage.begin() as tx:
        await require_any_role(tx, staff, CALL_STAFF)
        number = await tx.calls.submission(key)
        if number is None:
            raise NotFound
        line = AuditLine(world.clock.now(), staff, "call_copy_opened", f"call:{key}")
        await tx.audit.write(line)
        return await _kept_export(tx, number)


async def thanks_for(world: World, key: CallKey) -> tuple[KeptCall, CallProgress]:
    """Return what those who contributed are told about.

    Raises:
        NotFound: there is no such call.
    """
    async with world.storage.read() as view:
        kept = await find_call(view, world, key)
        return kept, await progress_of(view, kept.call)


async def _kept_export(tx: Transaction, export: ExportId) -> CallExport:
    found = await tx.calls.get_export(export)
    if found is None:
        raise ExportOutdated
    return found


async def _meet_deadline(tx: Transaction, world: World, kept: KeptCall) -> None:
    event = None if kept.event is None else await tx.events.get(kept.event)
    if event is not None and may_move(event.kind, event.state, EventState.SUBMITTED):
        met = replace(event, state=EventState.SUBMITTED)
        await put_changed(tx, event, met, world.clock.now())
