"""What the core asks of storage about candidates, and what was published about them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from core.model.candidate import (
    Candidate,
    CandidateFilter,
    CandidateRecord,
    Commitment,
    Kept,
    PublishedStance,
)
from core.model.identity import CandidateId, EventId


class Candidates(Protocol):
    """Candidates and members of parliament; public persons, so nothing here is sealed."""

    async def add(self, candidate: Candidate) -> CandidateId:
        """Write a candidate down (the id is ignored); return the id."""
        ...

    async def add_all(self, new: Sequence[Candidate]) -> None:
        """Write several down at once (ids are ignored)."""
        ...

    async def save(self, candidate: Candidate, *, was_revision: int) -> bool:
        """Overwrite one if it still has that revision, as the next one; say whether it did."""
        ...

    async def get(self, candidate: CandidateId) -> Candidate | None:
        """Return one, withdrawn or not."""
        ...

    async def by_keys(self, keys: Collection[str]) -> Mapping[str, Candidate]:
        """Return those with these keys, by key."""
        ...

    async def find(
        self, wanted: CandidateFilter, *, running: bool, offset: int, limit: int
    ) -> tuple[Sequence[Candidate], int]:
        """Return a page in the order of their names, and how many there are.

        Args:
            wanted: which.
            running: leave out those who withdrew; else they come last.
            offset: how many to pass over.
            limit: how many at most.
        """
        ...

    async def countries(self) -> Sequence[str]:
        """Return every country that a candidate is of, in order."""
        ...

    async def groups(self) -> Sequence[str]:
        """Return every political group that a candidate is in, in order."""
        ...

    async def record(self, candidate: CandidateId) -> CandidateRecord | None:
        """Return everything that was published about one."""
        ...

    async def records(self) -> Sequence[CandidateRecord]:
        """Return everything that was published about everybody, in the order of their names."""
        ...

    async def latest_stances(self) -> Sequence[PublishedStance]:
        """Return the latest word of every candidate on every heading that was discussed."""
        ...

    async def publish(
        self,
        event: EventId,
        stances: Sequence[PublishedStance],
        asks: Collection[str],
        candidate: CandidateId,
    ) -> None:
        """Replace what was published of a meeting, commitments left out."""
        ...

    async def commitments_of(self, event: EventId) -> Sequence[Commitment]:
        """Return what was promised in a meeting, by heading."""
        ...

    async def commitment(self, number: int) -> Commitment | None:
        """Return one commitment."""
        ...

    async def commitment_of_deadline(self, event: EventId) -> Commitment | None:
        """Return the commitment of which a deadline reminds."""
        ...

    async def add_commitment(self, commitment: Commitment) -> None:
        """Write one down (its id is ignored)."""
        ...

    async def save_commitment(self, commitment: Commitment) -> None:
        """Overwrite one."""
        ...

    async def drop_commitment(self, number: int) -> None:
        """Delete one that is published no longer."""
        ...

    async def mark_commitment(self, number: int, kept: Kept) -> bool:
        """Write down what became of one; say whether that was a change."""
        ...
