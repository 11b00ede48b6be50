"""What the core asks of storage about cases in numbers; own and barred cases are in none."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from core.model.case_figures import CaseLine, Wait
from core.model.identity import PersonId


class Figures(Protocol):
    """Counts of the submitted cases that a viewer may know of.

    What stands last, since its sender was set aside, is in `lines` alone: nobody is late with it.
    """

    async def by_category(self, viewer: PersonId, keys: Collection[str]) -> Mapping[str, int]:
        """Return how many cases there are by category; `""`: none was told, or none of these."""
        ...

    async def by_country(self, viewer: PersonId, keys: Collection[str]) -> Mapping[str, int]:
        """Return how many cases there are by country; `""`: none was told, or none of these."""
        ...

    async def received(self, viewer: PersonId) -> Mapping[date, int]:
        """Return how many cases came in, by the Monday of their week (UTC)."""
        ...

    async def ended(self, viewer: PersonId) -> Mapping[date, int]:
        """Return how many cases ended, by the Monday of the week in which they did (UTC)."""
        ...

    async def waits(self, viewer: PersonId, since: datetime) -> Mapping[Wait, int]:
        """Return how long cases that came in since then waited for their first look."""
        ...

    async def lines(self, viewer: PersonId, *, after: int, limit: int) -> Sequence[CaseLine]:
        """Return cases with ids above *after*, by id."""
        ...
