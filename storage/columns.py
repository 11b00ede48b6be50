"""What tables are made of: names of constraints, ids, and moments that sort on any dialect."""

from datetime import UTC, datetime, timedelta
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
DAY = timedelta(days=1)

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def microseconds(moment: datetime) -> int:
    """Return an aware moment as microseconds since 1970, as columns hold it.

    Raises:
        ValueError: *moment* is naive.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return (moment - _EPOCH) // _MICROSECOND


class Moment(TypeDecorator[datetime]):
    """An aware UTC datetime, stored as microseconds since 1970: sorts and compares anywhere.

    Args:
        to: what it is rounded down to on its way in. An exact moment in a row that names a person
            leads to what else was written down at that moment: to a report.
    """

    impl = sa.BigInteger
    cache_ok = True

    def __init__(self, to: timedelta = _MICROSECOND) -> None:
        super().__init__()
        self.to = to

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Turn a moment into a number on its way in."""
        if value is None:
            return None
        exact = microseconds(value)
        return exact - exact % (self.to // _MICROSECOND)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Turn a number into a moment on its way out."""
        return None if value is None else _EPOCH + timedelta(microseconds=value)


def day_of(column: sa.ColumnElement[datetime]) -> sa.ColumnElement[int]:
    """Return the midnight (UTC) before what a column of moments holds, as it is stored."""
    exact = sa.type_coerce(column, sa.BigInteger)
    return exact - exact % (DAY // _MICROSECOND)


Id = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
"""64 bits on both; SQLite hands out rowids only to a column called INTEGER."""


def surrogate_id() -> sa.Column[int]:
    """Return a primary key that is handed out once and never again (see `table`)."""
    return sa.Column("id", Id, sa.Identity(always=False), primary_key=True)


def person_id(name: str = "person_id", **options: Any) -> sa.Column[int]:
    """Return a column that names a person and goes when the person is forgotten."""
    return sa.Column(
        name, Id, sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False, **options
    )


def table(name: str, *parts: sa.Column[Any] | sa.Constraint | sa.Index) -> sa.Table:
    """Return a table whose ids are never reused: old buttons and links must not find strangers."""
    has_own_id = any(isinstance(part, sa.Column) and part.identity is not None for part in parts)
    options: dict[str, Any] = {"sqlite_autoincrement": True} if has_own_id else {}
    return sa.Table(name, metadata, *parts, **options)


def partial_index(name: str, where: str, *columns: str) -> sa.Index:
    """Return an index on those rows alone for which *where* (SQL of both dialects) holds."""
    return sa.Index(name, *columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
