"""A list of ids as one parameter: its length does not change a statement, which stays prepared."""

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


class _Ids(TypeDecorator[Sequence[int]]):
    """JSON for SQLite, an array for PostgreSQL."""

    impl = sa.String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Return what the dialect can unpack."""
        wanted = ARRAY(sa.BigInteger()) if dialect.name == "postgresql" else sa.String()
        return dialect.type_descriptor(wanted)

    def process_bind_param(self, value: Sequence[int] | None, dialect: Dialect) -> Any:
        """Pack ids on their way in."""
        if value is None or dialect.name == "postgresql":
            return value
        return json.dumps(list(value))


class among(FunctionElement[bool]):  # noqa: N801 - reads as a condition
    """The condition that a column is one of the ids of a parameter."""

    type = sa.Boolean()
    inherit_cache = True

    def __init__(self, column: sa.ColumnElement[int], name: str) -> None:
        """Take the column, and the name of the parameter."""
        super().__init__(column, sa.bindparam(name, type_=_Ids()))

    def self_group(self, against: OperatorType | None = None) -> Self:  # noqa: ARG002
        """Stay a condition: SQLAlchemy would write `= 1` behind it, and SQLite scan the table."""
        return self


@compiles(among, "sqlite")
def _of_json(element: among, compiler: SQLCompiler, **more: Any) -> str:
    column, ids = (compiler.process(part, **more) for part in element.clauses)
    return f"({column} IN (SELECT value FROM json_each({ids})))"  # noqa: S608 - no values


@compiles(among, "postgresql")
def _of_array(element: among, compiler: SQLCompiler, **more: Any) -> str:
    column, ids = (compiler.process(part, **more) for part in element.clauses)
    return f"({column} = ANY ({ids}))"
