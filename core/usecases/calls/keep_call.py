"""Put a call for input in, or change it: its deadline in the agenda is made and moved with it."""

import re
from dataclasses import replace
from datetime import datetime

from core.model.audit import AuditLine
from core.model.call import MOST_QUESTIONS, KeptCall
from core.model.dialogue import Dialogue
from core.model.event import EVENT_TITLE_LIMIT, Event, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, PersonId
from core.model.language import Language
from core.model.links import is_web_address
from core.model.reference import Call
from core.model.refusals import CallChanged, CallQuestionAnswered, CallSent, NotFound, Unusable
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.calls.find_calls import CALL_STAFF, find_call
from core.usecases.events.confirmed_dialogue import end_confirmed
from core.usecases.events.keep_event import put_changed, put_event
from core.usecases.staff.require_role import require_any_role

NOBODY = PersonId(0)
"""The author of what came with the program."""
_ADDRESS = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+\.[^\s@<>,;:\".]{2,}")
_LANGUAGE = re.compile(r"[a-z]{2}")


async def ensure_calls(world: World) -> int:
    """Put the deadlines of the calls that come with the program into the agenda, once each.

    Returns how many were put in; calls that have closed need none.
    """
    now = world.clock.now()
    put = 0
    async with world.storage.begin() as tx:
        await tx.calls.hold_deadlines()
        for call in world.content.calls:
            kept = await find_call(tx, world, call.key)
            if kept.event is None and kept.call.closes_at() > now:
                await put_event(tx, deadline_event(kept.call, NOBODY), now)
                put += 1
    return put


async def save_call(
    world: World,
    staff: PersonId,
    call: Call,
    *,
    was_revision: int | None,
    dialogue: Dialogue | None = None,
) -> KeptCall:
    """Write a call down, make or move its deadline, and end the dialogue it came from.

    Args:
        world: what there is.
        staff: an editor or a coordinator.
        call: complete.
        was_revision: of the record that was changed; None for a call that must not exist yet.
        dialogue: in which it was confirmed.

    Raises:
        NotAllowed: the person is neither.
        Outdated: the dialogue was confirmed, dropped or changed meanwhile.
        Unusable: see `check_call`; or its deadline has passed (reason `past`).
        CallChanged: a colleague put it in or changed it meanwhile.
        CallQuestionAnswered: a question that has answers would go.
        CallSent: the submission has gone out.
        NoSuchTime, AmbiguousTime: the clocks change over the deadline.
    """
    now = world.clock.now()
    check_call(call)
    async with world.storage.begin() as tx:
        await require_any_role(tx, staff, CALL_STAFF)
        before = await _before(tx, world, call)
        if (None if before is None else before.revision) != was_revision:
            raise CallChanged
        moved = before is None or before.call.closes_at() != call.closes_at()
        if moved and call.closes_at() <= now:
            raise Unusable(reason="past")
        if before is not None and before.submitted_at is not None:
            raise CallSent
        await _check_answers(tx, call)
        if not await tx.calls.put(call, was_revision=was_revision or 0, by=staff, at=now):
            raise CallChanged
        await _follow(tx, call, before, staff, now)
        act = "call_added" if before is None else "call_changed"
        await tx.audit.write(AuditLine(now, staff, act, f"call:{call.key}"))
        await end_confirmed(tx, staff, dialogue)
        return await find_call(tx, world, call.key)


def check_call(call: Call) -> None:
    """Refuse a call that nobody could answer.

    Raises:
        Unusable: no title or too many or no questions (`call-questions`), an address that is none
            (`call-address`), a link that is none (`call-link`), languages that are none
            (`call-languages`).
        NoSuchTime, AmbiguousTime: the clocks change over the deadline.
    """
    numbers = [question.number for question in call.questions]
    if not call.title or not numbers or len(numbers) > MOST_QUESTIONS:
        raise Unusable(reason="call-questions")
    if numbers != list(range(1, len(numbers) + 1)) or not all(q.text for q in call.questions):
        raise Unusable(reason="call-questions")
    if not is_address(call.address):
        raise Unusable(reason="call-address")
    if call.link and not is_web_address(call.link):
        raise Unusable(reason="call-link")
    if not call.languages or not all(map(_LANGUAGE.fullmatch, call.languages)):
        raise Unusable(reason="call-languages")
    call.closes_at()


def is_address(typed: str) -> bool:
    """Say whether this is one e-mail address and nothing else."""
    return _ADDRESS.fullmatch(typed) is not None


def deadline_event(call: Call, author: PersonId) -> Event:
    """Return the event, with no id yet, that is a call's deadline: for everyone in the network."""
    return Event(
        id=EventId(0),
        kind=EventKind.DEADLINE,
        versions=_versions(call),
        starts_at=call.closes_at(),
        local_date=call.deadline,
        local_time=call.deadline_time,
        zone=call.zone,
        place="",
        topics=frozenset(),
        state=EventState.OPEN,
        author=author,
        call=call.key,
    )


def _versions(call: Call) -> dict[Language, EventVersion]:
    return {
        language: EventVersion(title[:EVENT_TITLE_LIMIT], call.mandate.get(language, ""))
        for language, title in call.title.items()
    }


async def _before(tx: Transaction, world: World, call: Call) -> KeptCall | None:
    try:
        return await find_call(tx, world, call.key)
    except NotFound:
        return None


async def _check_answers(tx: Transaction, call: Call) -> None:
    """Refuse to take away a question that somebody has answered."""
    answered = set(await tx.calls.count_given(call.key))
    answered.update(text.question for text in await tx.calls.texts(call.key) if text.text)
    if gone := answered - {question.number for question in call.questions}:
        raise CallQuestionAnswered(question=min(gone))


async def _follow(
    tx: Transaction, call: Call, before: KeptCall | None, staff: PersonId, now: datetime
) -> None:
    """Make the deadline's event, or move it; a cancelled one stays cancelled."""
    number = None if before is None else before.event
    event = None if number is None else await tx.events.get(number)
    new = deadline_event(call, staff)
    if event is None:
        if call.closes_at() > now:
            await put_event(tx, new, now)
        return
    if event.state is EventState.CANCELLED:
        return
    changed = replace(
        event,
        versions=new.versions,
        starts_at=new.starts_at,
        local_date=new.local_date,
        local_time=new.local_time,
        zone=new.zone,
        state=EventState.OPEN if event.state is EventState.POSTPONED else event.state,
    )
    if changed != event:
        await put_changed(tx, event, changed, now)
