"""Put a candidate into the list, change a fact about them, say that they do not run any more."""

from collections.abc import Mapping
from dataclasses import replace

from core.model.audit import AuditLine
from core.model.candidate import (
    FACT_LIMIT,
    SOURCE_LIMIT,
    Candidate,
    Fact,
    Kept,
    Stated,
    key_of,
)
from core.model.dialogue import Dialogue
from core.model.event_kind import EventState
from core.model.identity import CandidateId, PersonId
from core.model.refusals import CandidateChanged, CandidateKnown, NotFound, Unusable
from core.model.roles import Role
from core.model.typed_text import clean
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.confirmed_dialogue import end_confirmed
from core.usecases.events.keep_event import put_changed
from core.usecases.staff.require_role import require_role

COUNTRY_LENGTH = 2


def checked(fact: Fact, value: str, source: str) -> Stated:
    """Return a fact as it is kept.

    Raises:
        Unusable: the value or its source is empty (reason `empty`), or a country is no ISO code
            (reason `country`).
        TooLong: either is.
    """
    one_line = " ".join(clean(value, limit=FACT_LIMIT).split())
    if fact is Fact.COUNTRY:
        one_line = one_line.lower()
        if len(one_line) != COUNTRY_LENGTH or not one_line.isascii() or not one_line.isalpha():
            raise Unusable(reason="country")
    return Stated(one_line, " ".join(clean(source, limit=SOURCE_LIMIT).split()))


async def add_candidate(
    world: World,
    coordinator: PersonId,
    facts: Mapping[Fact, Stated],
    *,
    dialogue: Dialogue | None = None,
) -> CandidateId:
    """Write a candidate down, and end the dialogue that they came from.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        CandidateKnown: there is one of that name in that country.
        Outdated: the dialogue was confirmed, dropped or changed meanwhile.
        Unusable, TooLong: see `checked`; without a name, too (reason `empty`).
    """
    kept = {fact: checked(fact, said.value, said.source) for fact, said in facts.items()}
    if Fact.NAME not in kept:
        raise Unusable(reason="empty")
    country = kept[Fact.COUNTRY].value if Fact.COUNTRY in kept else ""
    key = key_of(kept[Fact.NAME].value, country)
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        if await tx.candidates.by_keys([key]):
            raise CandidateKnown(name=kept[Fact.NAME].value)
        number = await tx.candidates.add(Candidate(CandidateId(0), key, kept))
        await _audit(tx, world, coordinator, "candidate_added", f"candidate:{number}")
        await end_confirmed(tx, coordinator, dialogue)
        return number


async def change_candidate(
    world: World,
    coordinator: PersonId,
    number: CandidateId,
    fact: Fact,
    stated: Stated | None,
    *,
    seen: int,
    dialogue: Dialogue | None = None,
) -> Candidate:
    """Return the candidate with another fact, or without it; ends the dialogue it came from.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such candidate.
        CandidateChanged: a colleague changed them since revision *seen*.
        Outdated: the dialogue was confirmed, dropped or changed meanwhile.
        Unusable, TooLong: see `checked`; the name cannot be left out (reason `empty`).
    """
    if stated is None and fact is Fact.NAME:
        raise Unusable(reason="empty")
    said = None if stated is None else checked(fact, stated.value, stated.source)
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        before = await hold_candidate(tx, number)
        others = {key: each for key, each in before.facts.items() if key is not fact}
        facts = others if said is None else {**others, fact: said}
        after = replace(before, facts={each: facts[each] for each in Fact if each in facts})
        if after != before:
            if not await tx.candidates.save(after, was_revision=seen):
                raise CandidateChanged
            after = replace(after, revision=seen + 1)
            await _audit(tx, world, coordinator, "candidate_changed", f"candidate:{number}")
        await end_confirmed(tx, coordinator, dialogue)
        return after


async def withdraw_candidate(
    world: World, coordinator: PersonId, number: CandidateId, *, withdrawn: bool
) -> Candidate:
    """Return the candidate marked as not running, or as running again; a repeat changes nothing.

    What they said stays; meetings that name them stay as they are.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such candidate.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        before = await hold_candidate(tx, number)
        if (before.withdrawn_at is not None) == withdrawn:
            return before
        after = replace(before, withdrawn_at=now if withdrawn else None)
        if not await tx.candidates.save(after, was_revision=before.revision):
            raise CandidateChanged
        act = "candidate_withdrawn" if withdrawn else "candidate_back"
        await _audit(tx, world, coordinator, act, f"candidate:{number}")
        return replace(after, revision=before.revision + 1)


async def mark_commitment(
    world: World, coordinator: PersonId, number: int, kept: Kept
) -> CandidateId:
    """Write down what became of a commitment; return whose it is. A repeat changes nothing.

    What was kept needs no reminders any more: its deadline counts as submitted.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such commitment.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, coordinator, Role.COORDINATOR)
        commitment = await tx.candidates.commitment(number)
        if commitment is None:
            raise NotFound
        if await tx.candidates.mark_commitment(number, kept):
            await _audit(tx, world, coordinator, f"commitment_{kept}", f"commitment:{number}")
            deadline = commitment.deadline and await tx.events.get(commitment.deadline)
            done = EventState.SUBMITTED if kept is Kept.KEPT else EventState.OPEN
            if deadline and deadline.state in {EventState.OPEN, EventState.SUBMITTED} - {done}:
                await put_changed(tx, deadline, replace(deadline, state=done), now)
        return commitment.candidate


async def hold_candidate(tx: Transaction, number: CandidateId) -> Candidate:
    """Return a candidate.

    Raises:
        NotFound: there is none.
    """
    found = await tx.candidates.get(number)
    if found is None:
        raise NotFound
    return found


async def _audit(
    tx: Transaction, world: World, coordinator: PersonId, act: str, subject: str
) -> None:
    await tx.audit.write(AuditLine(world.clock.now(), coordinator, act, subject))
