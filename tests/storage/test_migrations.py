"""Migrations lead to exactly the tables of the program, and back."""

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy.ext.asyncio import create_async_engine

from storage.migrate import migrate
from storage.open import open_storage
from storage.schema import is_compared, metadata
from storage.tables import people
from tests.storage.conftest import add_person

OPTIONS = {"compare_type": True, "include_object": is_compared}


def differences(connection: sa.Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts=OPTIONS)
    return list(compare_metadata(context, metadata))


def tables(connection: sa.Connection) -> set[str]:
    return set(sa.inspect(connection).get_table_names())


async def look(url, question):
    engine = create_async_engine(url, poolclass=sa.NullPool)
    async with engine.connect() as connection:
        answer = await connection.run_sync(question)
    await engine.dispose()
    return answer


async def test_up_down_up_ends_at_the_tables_of_the_program(url):
    """A migration that nobody can take back, or that differs from the code, fails in service."""
    assert await look(url, differences) == []
    await migrate(url, to="base")
    assert await look(url, tables) == {"alembic_version"}
    await migrate(url)
    assert await look(url, differences) == []
    assert people.name in await look(url, tables)


async def test_starting_again_keeps_what_is_there(url, vault):
    """Every start migrates; most find nothing to do."""
    storage = await open_storage(url, vault)
    person = await add_person(storage, 1)
    await storage.close()
    again = await open_storage(url, vault)
    async with again.read() as tx:
        assert await tx.people.find(1) == person
    await again.close()


async def test_it_works_from_another_folder(url, tmp_path, monkeypatch):
    """A service manager starts programs anywhere."""
    monkeypatch.chdir(tmp_path)
    await migrate(url, to="base")
    await migrate(url)
    assert await look(url, differences) == []
