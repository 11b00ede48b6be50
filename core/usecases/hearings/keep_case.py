"""Coordinators say which case a hearing is about, and what is known of it; only what is public."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.dialogue import Dialogue
from core.model.event import Event
from core.model.hearing import FACT_LIMITS, CaseFact, CourtCase, Hearing
from core.model.identity import CourtCaseId, EventId, PersonId
from core.model.refusals import NotFound
from core.model.roles import Role
from core.model.typed_text import clean
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.hearings.find_hearings import find_hearing
from core.usecases.staff.require_role import require_role

OFFERED_CASES = 6


@dataclass(frozen=True, slots=True)
class KeptHearing:
    """A hearing as its coordinators see it.

    Attributes:
        others: cases that it may be about as well, the one with the latest hearing first.
        hearings: how many hearings its case has.
        reports: how many observers told something.
    """

    event: Event
    hearing: Hearing
    others: Sequence[CourtCase]
    hearings: int
    reports: int


async def open_facts(world: World, coordinator: PersonId, event: EventId) -> KeptHearing:
    """Return what is known of a hearing.

    Raises:
        NotAllowed: the person is no coordinator (any more).
        NotFound: there is no such hearing.
    """
    async with world.storage.read() as view:
        return await _kept(view, coordinator, event)


async def write_fact(
    world: World,
    coordinator: PersonId,
    event: EventId,
    fact: CaseFact,
    text: str,
    *,
    dialogue: Dialogue,
) -> KeptHearing:
    """Write a fact of the hearing's case down, and where the dialogue stands then.

    An empty text takes the fact away. All hearings of the case show what is written.

    Raises:
        NotAllowed, NotFound: see `open_facts`.
        TooLong, Unusable: the text is too long, or nothing in it can be read.
    """
    said = clean(text, limit=FACT_LIMITS[fact]) if text else ""
    said = " ".join(said.split())
    async with world.storage.begin() as tx:
        kept = await _kept(tx, coordinator, event)
        case = kept.hearing.case
        if case is None and not said:
            await tx.dialogues.save(coordinator, dialogue)
            return kept
        number = case.id if case is not None else await tx.hearings.add_case()
        if case is None:
            await tx.hearings.join(event, number)
        if case is None or case.fact(fact) != said:
            await tx.hearings.set_fact(number, fact, said)
            await _write_down(tx, world, coordinator, event)
        await tx.dialogues.save(coordinator, dialogue)
        return await _kept(tx, coordinator, event)


async def join_case(
    world: World,
    coordinator: PersonId,
    event: EventId,
    case: CourtCaseId | None,
    *,
    dialogue: Dialogue,
) -> KeptHearing:
    """Say that a hearing is one of a case that is known, or (None) of a new one.

    Where the dialogue stands then is written down as well.

    Raises:
        NotAllowed, NotFound: see `open_facts`; there is no such case.
    """
    async with world.storage.begin() as tx:
        kept = await _kept(tx, coordinator, event)
        if case is None:
            case = await tx.hearings.add_case()
        elif await tx.hearings.get_case(case) is None:
            raise NotFound
        if kept.hearing.case is None or kept.hearing.case.id != case:
            await tx.hearings.join(event, case)
            await _write_down(tx, world, coordinator, event)
        await tx.dialogues.save(coordinator, dialogue)
        return await _kept(tx, coordinator, event)


async def _write_down(tx: Transaction, world: World, coordinator: PersonId, event: EventId) -> None:
    now = world.clock.now()
    await tx.audit.write(AuditLine(now, coordinator, "hearing_changed", f"event:{event}"))


async def _kept(view: Transaction, coordinator: PersonId, event: EventId) -> KeptHearing:
    await require_role(view, coordinator, Role.COORDINATOR)
    found = await find_hearing(view, event)
    hearing = await view.hearings.get(event)
    own = None if hearing.case is None else hearing.case.id
    latest = await view.hearings.latest_cases(OFFERED_CASES + 1)
    return KeptHearing(
        found,
        hearing,
        [case for case in latest if case.id != own][:OFFERED_CASES],
        0 if own is None else len(await view.hearings.of_case(own)),
        len(await view.hearings.reports(event)),
    )
