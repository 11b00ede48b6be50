"""Look for candidates, and read what was published about them: members and staff alike."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.model.candidate import Candidate, CandidateFilter, CandidateRecord, PublishedStance
from core.model.event import Event
from core.model.identity import CandidateId, PersonId
from core.model.refusals import NotFound
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.staff.require_role import require_role


@dataclass(frozen=True, slots=True)
class FoundCandidates:
    """A page of candidates.

    Attributes:
        countries, groups: that the filter can be set to.
    """

    candidates: Sequence[Candidate]
    total: int
    countries: Sequence[str]
    groups: Sequence[str]


@dataclass(frozen=True, slots=True)
class CandidatePage:
    """What a reader sees of a candidate.

    Attributes:
        meetings: those that this reader may know of, the newest first.
        may_keep: the reader can change what is here.
    """

    record: CandidateRecord
    meetings: Sequence[Event]
    may_keep: bool


async def find_candidates(
    world: World,
    reader: PersonId,
    wanted: CandidateFilter,
    *,
    offset: int,
    limit: int,
    running: bool = False,
) -> FoundCandidates:
    """Return a page of candidates in the order of their names.

    Raises:
        NotFound: the reader is not known, or has not agreed to what is stored.
    """
    async with world.storage.read() as view:
        await _reader(view, reader)
        found, total = await view.candidates.find(
            wanted, running=running, offset=offset, limit=limit
        )
        return FoundCandidates(
            found, total, await view.candidates.countries(), await view.candidates.groups()
        )


async def open_candidate(world: World, reader: PersonId, number: CandidateId) -> CandidatePage:
    """Return everything that was published about a candidate.

    Raises:
        NotFound: there is no such candidate, or the reader is not known.
    """
    async with world.storage.read() as view:
        keeps = await _reader(view, reader)
        record = await view.candidates.record(number)
        if record is None:
            raise NotFound
        seen = [each for each in record.meetings if await view.event_people.may_see(each, reader)]
        meetings = [event for each in seen if (event := await view.events.get(each)) is not None]
        return CandidatePage(record, meetings, keeps)


async def export_candidates(world: World, coordinator: PersonId) -> Sequence[CandidateRecord]:
    """Return every candidate with all that was published, for a file.

    Raises:
        NotAllowed: the person is no coordinator (any more).
    """
    async with world.storage.read() as view:
        await require_role(view, coordinator, Role.COORDINATOR)
        return await view.candidates.records()


async def stances_by_group(
    world: World, reader: PersonId
) -> Sequence[tuple[Candidate, PublishedStance]]:
    """Return the latest word of every candidate on every heading, each with who said it.

    Raises:
        NotFound: the reader is not known, or has not agreed to what is stored.
    """
    async with world.storage.read() as view:
        await _reader(view, reader)
        words = await view.candidates.latest_stances()
        by_id = {each.candidate.id: each.candidate for each in await view.candidates.records()}
    return [(by_id[word.candidate], word) for word in words]


async def _reader(view: Transaction, reader: PersonId) -> bool:
    """Say whether a reader keeps the candidates.

    Raises:
        NotFound: they are not known, or have not agreed to what is stored.
    """
    found = await view.people.get(reader)
    if found is None or found.consented_at is None:
        raise NotFound
    return Role.COORDINATOR in found.roles
