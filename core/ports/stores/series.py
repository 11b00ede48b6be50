"""What the core asks of storage about series: rules by which events come again."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Protocol

from core.model.identity import SeriesId
from core.model.series import Series


class SeriesStore(Protocol):
    """The series of the agenda."""

    async def add(self, series: Series) -> SeriesId:
        """Write a series down (its `id` is ignored); return the id. Gives a UID where none is."""
        ...

    async def save(self, series: Series, *, was_revision: int) -> bool:
        """Overwrite a series if it still has that revision, as the next one; say whether it did."""
        ...

    async def get(self, series: SeriesId) -> Series | None:
        """Return a series."""
        ...

    async def get_many(self, series: Collection[SeriesId]) -> Mapping[SeriesId, Series]:
        """Return those series that there are, by id."""
        ...

    async def made_before(self, day: date, *, limit: int) -> Sequence[SeriesId]:
        """Return series that go on and are made up to before *day*, the furthest behind first."""
        ...
