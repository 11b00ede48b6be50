"""A list of ids or words as one parameter: a statement is the same for any length of it."""

import json
from collections.abc import Sequence
from typing import Any, Self

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.types import TypeDecorator, TypeEngine


class _List(TypeDecorator[Sequence[int] | Sequence[str]]):
    """JSON for SQLite, an array for PostgreSQL."""

    impl = sa.String
    cache_ok = True

    def __init__(self, *, of_words: bool) -> None:
        """Say whether it holds words, and not ids."""
        super().__init__()
        self.of_words = of_words

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return what the dialect can unpack."""
        if dialect.name != "postgresql":
            return dialect.type_descriptor(sa.String())
        return dialect.type_descriptor(ARRAY(sa.String() if self.of_words else sa.BigInteger()))

    def process_bind_param(
        self, value: Sequence[int] | Sequence[str] | None, dialect: Dialect
    ) -> Any:
        """Pack them on their way in."""
        if value is None or dialect.name == "postgresql":
            return value
        return json.dumps(list(value))


class among(FunctionElement[bool]):  # noqa: N801 - reads as a condition
    """The condition that a column is one of the ids, or words, of a parameter."""

    type = sa.Boolean()
    inherit_cache = True

    def __init__(self, column: sa.ColumnElement[int] | sa.ColumnElement[str], name: str) -> None:
        """Take the column, and the name of the parameter."""
        of_words = isinstance(column.type, sa.String)
        super().__init__(column, sa.bindparam(name, type_=_List(of_words=of_words)))

    def self_group(self, against: OperatorType | None = None) -> Self:  # noqa: ARG002
        """Stay a condition: SQLAlchemy would write `= 1` behind it, and SQLite scan the table."""
        return self


@compiles(among, "sqlite")
def _of_json(element: among, compiler: SQLCompiler, **more: Any) -> str:
    column, listed = (compiler.process(part, **more) for part in element.clauses)
    return f"({column} IN (SELECT value FROM json_each({listed})))"  # noqa: S608 - no values


@compiles(among, "postgresql")
def _of_array(element: among, compiler: SQLCompiler, **more: Any) -> str:
    column, listed = (compiler.process(part, **more) for part in element.clauses)
    return f"({column} = ANY ({listed}))"
