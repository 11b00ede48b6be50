"""Somebody who has taken the database and lays rows side by side: who did what at one moment."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from storage.columns import Id, Moment
from storage.report_tables import reports
from storage.schema import metadata
from storage.tables import people

PERSONS = frozenset(
    {"actor", "author", "by_person", "changed_by", "created_by", "granted_by", "made_by"}
    | {"person_id", "reviewer", "submitted_by", "taken_by"}
)
"""Columns that hold a person's number though no foreign key says so."""
OTHERS = frozenset(
    {"broadcast_id", "claim_cursor", "cursor", "gathered_to", "number", "pattern", "reminder_id"}
    | {"round", "round_id", "series_id", "subject_id", "successor", "update_id"}
)
"""Columns of numbers of something else."""
_HOUR = 3_600_000_000
"""What holds at a full hour is shared by many."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row as a thief reads it.

    Attributes:
        persons, cases: whom and which report it names in plain.
        moments: that it holds, exact ones alone, by column.
    """

    table: str
    persons: frozenset[int]
    cases: frozenset[int]
    moments: Mapping[str, int]


@dataclass
class Thief:
    """Looks again and again; keeps all rows that were ever there."""

    url: str
    seen: set[tuple[Any, ...]] = field(default_factory=set)
    rows: list[Row] = field(default_factory=list)

    async def look(self) -> None:
        """Read every table."""
        engine = create_async_engine(self.url, poolclass=sa.NullPool)
        try:
            async with engine.connect() as connection:
                codes = dict(
                    tuple(row)
                    for row in await connection.execute(sa.select(reports.c.code, reports.c.id))
                )
                for table in metadata.sorted_tables:
                    for values in (await connection.execute(_plain(table))).mappings():
                        key = (table.name, *(values[name] for name in values))
                        if key not in self.seen:
                            self.seen.add(key)
                            self.rows.append(_row(table, values, codes))
        finally:
            await engine.dispose()

    def pairs(self) -> set[str]:
        """Return what an exact moment says of who had to do with which case, and nothing else does.

        Of staff the audit log and the case say so anyway.
        """
        known = {(p, c) for row in self.rows for p in row.persons for c in row.cases}
        by_moment: dict[int, list[tuple[Row, str]]] = defaultdict(list)
        for row in self.rows:
            for column, moment in row.moments.items():
                by_moment[moment].append((row, column))
        return {
            f"{one.table}.{column} (person {person}) = {two.table}.{other} (case {case})"
            for rows in by_moment.values()
            for one, column in rows
            for two, other in rows
            for person in one.persons
            for case in two.cases
            if (person, case) not in known
        }

    def moments_of(self, person: int) -> set[str]:
        """Return the columns that hold an exact moment in a row that names that person."""
        return {
            f"{row.table}.{column}"
            for row in self.rows
            if person in row.persons
            for column in row.moments
        }

    def naming(self, person: int) -> set[str]:
        """Return the tables with a row that names both that person and a case."""
        return {row.table for row in self.rows if person in row.persons and row.cases}


def undecided() -> set[str]:
    """Return columns of numbers of which nobody has said yet whether they name a person."""
    return {
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if column.type is Id and not column.foreign_keys and column.identity is None
        if column.name not in PERSONS | OTHERS
    }


def _plain(table: sa.Table) -> sa.Select[Any]:
    """Return all that can be read of a table without a key; moments as numbers."""
    return sa.select(
        *(
            sa.type_coerce(each, sa.BigInteger).label(each.name)
            if isinstance(each.type, Moment)
            else each
            for each in table.columns
            if not isinstance(each.type, sa.LargeBinary)
        )
    )


def _row(table: sa.Table, values: Mapping[Any, Any], codes: Mapping[str, int]) -> Row:
    persons = {values[name] for name in _naming(table, people, PERSONS)}
    cases = {values[name] for name in _naming(table, reports, ())}
    cases |= {codes[values[name]] for name in values if values[name] in codes}
    subject = str(values.get("subject", ""))
    if subject.startswith("report:"):
        cases.add(int(subject.removeprefix("report:")))
    return Row(
        table.name,
        frozenset(persons - {None}),
        frozenset(cases - {None}),
        {
            each.name: values[each.name]
            for each in table.columns
            if isinstance(each.type, Moment) and values[each.name] is not None
            if values[each.name] % _HOUR
        },
    )


def _naming(table: sa.Table, of: sa.Table, names: Iterable[str]) -> Iterator[str]:
    """Yield the columns that hold ids of a table."""
    for column in table.columns:
        points = any(key.column.table is of for key in column.foreign_keys)
        if points or column.name in names or (table is of and column.name == "id"):
            yield column.name
