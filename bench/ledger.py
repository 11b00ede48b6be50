"""What is written down in a bot's database, read from outside while the bot runs."""

import sqlite3
from contextlib import closing
from typing import Any

import asyncpg

from bench.loops import run
from bench.people import Folder


def rows(folder: Folder, query: str) -> list[tuple[Any, ...]]:
    """Return the rows of a query."""
    if folder.database:
        return run(_from_postgres(folder.database, query))
    with closing(sqlite3.connect(f"file:{folder.file}?mode=ro", uri=True)) as file:
        found: list[tuple[Any, ...]] = file.execute(query).fetchall()
        return found


async def _from_postgres(address: str, query: str) -> list[tuple[Any, ...]]:
    connection = await asyncpg.connect(address)
    try:
        return [tuple(row) for row in await connection.fetch(query)]
    finally:
        await connection.close()


def states(folder: Folder) -> dict[str, int]:
    """Return how many broadcasts there are in each state."""
    return dict(rows(folder, "SELECT state, count(*) FROM broadcasts GROUP BY state"))


def recorded(folder: Folder) -> int:
    """Return how many copies are written down as sent."""
    (count,) = rows(folder, "SELECT count(*) FROM copies WHERE state = 'sent'")[0]
    return int(count)


def copies(folder: Folder) -> dict[int, str]:
    """Return the state of every person's copy."""
    found = rows(folder, "SELECT person_id, state FROM copies")
    return {int(person): str(state) for person, state in found}
