"""Series: rules by which events come again."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import uuid4

import sqlalchemy as sa

from core.model.event_kind import EventState
from core.model.identity import EventId, SeriesId
from core.model.series import Series
from storage.agenda_tables import series as _table
from storage.session import Session


class SqlSeries:
    """Series in one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def add(self, series: Series) -> SeriesId:
        """Write a series down (its `id` is ignored); return the id. Gives a UID where none is."""
        values = _values(series) | {"uid": series.uid or str(uuid4())}
        new = _table.insert().values(revision=series.revision, **values)
        return SeriesId(await self._session.value(new.returning(_table.c.id)))

    async def save(self, series: Series, *, was_revision: int) -> bool:
        """Overwrite a series if it still has that revision, as the next one; say whether it did."""
        saved = await self._session.changed(
            _table.update()
            .where(_table.c.id == series.id, _table.c.revision == was_revision)
            .values(revision=was_revision + 1, **_values(series))
        )
        return saved == 1

    async def get(self, series: SeriesId) -> Series | None:
        """Return a series."""
        return (await self.get_many([series])).get(series)

    async def get_many(self, series: Collection[SeriesId]) -> Mapping[SeriesId, Series]:
        """Return those series that there are, by id."""
        return {one.id: one for one in await self._all(_table.c.id.in_(sorted(series)))}

    async def made_before(self, day: date, *, limit: int) -> Sequence[SeriesId]:
        """Return series that go on and are made up to before *day*, the furthest behind first."""
        rows = await self._session.rows(
            sa.select(_table.c.id)
            .where(_table.c.made_until < day)
            .order_by(_table.c.made_until, _table.c.id)
            .limit(limit)
        )
        return [SeriesId(row.id) for row in rows]

    async def _all(self, condition: sa.ColumnElement[bool]) -> Sequence[Series]:
        query = sa.select(_table).where(condition).order_by(_table.c.id)
        return [_series(row) for row in await self._session.rows(query)]


def _values(series: Series) -> dict[str, Any]:
    return {
        "rule": series.rule,
        "local_date": series.local_date,
        "local_time": series.local_time,
        "last_date": series.last_date,
        "end_time": series.end_time,
        "zone": series.zone,
        "state": series.state,
        "but_not": _written(series.but_not),
        "also": _written(series.also),
        "made_until": series.made_until,
        "pattern": series.pattern,
        "uid": series.uid,
    }


def _series(row: sa.Row[Any]) -> Series:
    return Series(
        id=SeriesId(row.id),
        rule=row.rule,
        local_date=row.local_date,
        local_time=row.local_time,
        last_date=row.last_date,
        end_time=row.end_time,
        zone=row.zone,
        state=EventState(row.state),
        but_not=_read(row.but_not),
        also=_read(row.also),
        made_until=row.made_until,
        pattern=None if row.pattern is None else EventId(row.pattern),
        uid=row.uid,
        revision=row.revision,
    )


def _written(starts: frozenset[datetime]) -> str:
    return ",".join(each.isoformat() for each in sorted(starts))


def _read(starts: str) -> frozenset[datetime]:
    return frozenset(datetime.fromisoformat(each) for each in starts.split(",") if each)
