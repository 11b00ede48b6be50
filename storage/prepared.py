"""Statements of the hot path, compiled once: on SQLite they go straight to the connection.

SQLAlchemy costs more per statement than SQLite does; for the few statements that every update
runs, its text, parameter order and type conversions are worked out beforehand. On PostgreSQL the
same statements run as usual.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import make_dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

Convert = Callable[[Any], Any] | None


class Prepared:
    """A SELECT, or an UPDATE, INSERT or DELETE without RETURNING; parameters are named.

    Attributes:
        statement: what it was made from.
    """

    def __init__(self, statement: sa.Select[*tuple[Any, ...]] | sa.UpdateBase) -> None:
        self.statement = statement
        self._ready: _Ready | None = None

    def ready(self, dialect: Dialect) -> "_Ready":
        """Return the compiled form; there is only one SQLite dialect in a program."""
        if self._ready is None:
            self._ready = _Ready(self.statement, dialect)
        return self._ready


class _Ready:
    """Text, and how values get in and rows come out."""

    __slots__ = ("_convert_row", "_parameters", "_row", "text")

    def __init__(
        self, statement: sa.Select[*tuple[Any, ...]] | sa.UpdateBase, dialect: Dialect
    ) -> None:
        compiled = statement.compile(dialect=dialect)
        if not isinstance(compiled, SQLCompiler) or compiled.post_compile_params:
            raise TypeError("a statement whose text depends on its values")
        self.text = str(compiled)
        given = compiled.params
        self._parameters: list[tuple[str, Any, Convert]] = [
            (name, given[name], _inward(compiled.binds[name].type, dialect))
            for name in compiled.positiontup or ()
        ]
        columns = statement.selected_columns if isinstance(statement, sa.Select) else ()
        self._convert_row = [_outward(column.type, dialect) for column in columns]
        # Column names come with the statement, so there is no class to declare.
        row = make_dataclass("Row", [column.key or "" for column in columns], slots=True)
        self._row: Callable[..., Any] = row

    def values(self, values: Mapping[str, Any]) -> list[Any]:
        """Return parameters in their order; what is not given is as it was written."""
        return [
            value if convert is None else convert(value)
            for name, written, convert in self._parameters
            for value in (values.get(name, written),)
        ]

    def rows(self, raw: Sequence[Sequence[Any]]) -> list[Any]:
        """Return rows whose columns are attributes."""
        return [
            self._row(
                *(
                    value if convert is None else convert(value)
                    for value, convert in zip(row, self._convert_row, strict=True)
                )
            )
            for row in raw
        ]


def _inward(kind: TypeEngine[Any], dialect: Dialect) -> Convert:
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _outward(kind: TypeEngine[Any], dialect: Dialect) -> Convert:
    return kind.dialect_impl(dialect).result_processor(dialect, None)
