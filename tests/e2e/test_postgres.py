"""The whole program on PostgreSQL: one way through everything that storage does."""

import asyncio
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from core.model.language import ENGLISH, SPANISH
from core.model.roles import Role
from sandbox.client import Sandbox
from storage.dump import LEFT_OUT
from storage.schema import metadata
from tests.e2e import pictures
from tests.e2e.command import typed
from tests.e2e.conftest import ADMIN, NOON
from tests.e2e.flows import CONTENT, hire, onboard, write_briefing
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, SandboxProcess
from tests.e2e.reporting import case_code, tell_what_happened
from tests.e2e.reviewing import find_case, open_files

TOPIC = CONTENT.topics[0].key
EVIDENCE = [pictures.VOICE, *2 * [pictures.PHOTO], pictures.OTHER_PHOTO, pictures.DOCUMENT]


@pytest.fixture
def databases(postgres_server: str) -> list[str]:
    """The addresses of two empty databases of its own, as an operator writes them."""
    address = sa.make_url(postgres_server)
    names = ("whole_program", "restored_program")

    async def make() -> None:
        engine = create_async_engine(address, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT")
        async with engine.connect() as connection:
            for name in names:
                await connection.execute(sa.text(f"DROP DATABASE IF EXISTS {name}"))
                await connection.execute(sa.text(f"CREATE DATABASE {name}"))
        await engine.dispose()

    asyncio.run(make())
    owns = [address.set(drivername="postgresql", database=name) for name in names]
    return [own.render_as_string(hide_password=False) for own in owns]


async def test_the_program_works_on_postgresql_and_moves_to_sqlite_and_back(
    tmp_path: Path, databases: list[str]
) -> None:
    """An operator who chooses the bigger database gets the same product, and can leave again."""
    database, following = databases
    telegram = await SandboxProcess.start("--now", NOON)
    settings = {"ADMIN_IDS": str(ADMIN), "DATABASE_URL": database}
    bot = BotProcess(telegram.base, tmp_path, settings)
    try:
        async with Sandbox(telegram.base) as sandbox:
            await sandbox.limits(enabled=False)
            await bot.start()
            admin = await Phone.new(sandbox, "staff-admin", ENGLISH, id=ADMIN)
            editor = await Phone.new(sandbox, "staff-desk", SPANISH)
            reader = await Phone.new(sandbox, "member-1", SPANISH)
            await asyncio.gather(onboard(admin), onboard(editor), onboard(reader, TOPIC))
            await hire(admin, editor, Role.EDITOR, Role.REVIEWER)
            await tell_what_happened(reader)
            await write_briefing(editor, TOPIC, "Aviso", "Lean esto.", language=SPANISH)

            await bot.kill()
            await bot.start()

            await reader.person.mark()
            await editor.tap("publish-send-button", "progress-state")
            await reader.sees("broadcast-title", also="Aviso")
            assert reader.screen is not None
            reader.screen = (await reader.heard("report-summary"))[-1]
            await editor.person.mark()
            code = case_code(await reader.tap("report-submit-button", "report-received"))
            await editor.sees("queue-news", also=code)
            await editor.tap("queue-open-button", "case-head")
            assert await bot.stop() == 0, bot.tail
            assert not bot.database.exists()

            bot.extra |= await _moved(bot, following)
            await bot.start()
            await find_case(editor, code)
            await editor.tap("case-messages-button", "case-tab-messages")
            assert sorted(await open_files(sandbox, editor)) == sorted(EVIDENCE)
            await reader.say("/mycases", "mycases-list")
            await reader.tap_label(code)
        assert await bot.stop() == 0, bot.tail
    finally:
        if bot.process is not None and bot.process.returncode is None:
            await bot.kill()
        await telegram.stop()


async def _moved(bot: BotProcess, following: str) -> dict[str, str]:
    """Move from PostgreSQL to SQLite and on to PostgreSQL; return the settings of the last place.

    Each place has to hold the same rows in every table; only the audit log goes on.
    """
    first, folder = bot.extra["DATABASE_URL"], bot.folder
    middle, last = folder / "middle", {"DATA_DIR": "last", "DATABASE_URL": following}
    on_sqlite = {"DATA_DIR": str(middle), "DATABASE_URL": ""}
    before = await _tables(first)
    await _goes_well(bot, "backup", "one")
    await _goes_well(bot, "restore", _copy_in(folder / "one"), **on_sqlite)
    _holds_the_same(before, await _tables(f"sqlite:///{middle / 'bot.sqlite'}"))
    await _goes_well(bot, "backup", "two", **on_sqlite)
    await _goes_well(bot, "restore", _copy_in(folder / "two"), **last)
    _holds_the_same(before, await _tables(following))
    assert "as it was written" in await _goes_well(bot, "verify-audit", **last)
    again = {**last, "DATA_DIR": "empty"}
    end, said = await typed(bot, "restore", _copy_in(folder / "two"), **again)
    assert (end, "there is data in that database already" in said) == (2, True), said
    return last


async def _goes_well(bot: BotProcess, *command: str, **settings: str) -> str:
    end, said = await typed(bot, *command, **settings)
    assert end == 0, said
    return said


def _copy_in(folder: Path) -> str:
    (copy,) = folder.glob("backup-*")
    return str(copy)


async def _tables(address: str) -> dict[str, list[str]]:
    """Return the rows of every table, in any order but the same."""
    url = sa.make_url(address)
    kinds = {"postgresql": "postgresql+asyncpg", "sqlite": "sqlite+aiosqlite"}
    engine = create_async_engine(url.set(drivername=kinds[url.drivername]), poolclass=sa.NullPool)
    async with engine.connect() as connection:
        found = {
            table.name: sorted(str(tuple(row)) for row in await connection.execute(table.select()))
            for table in metadata.sorted_tables
        }
    await engine.dispose()
    return found


def _holds_the_same(before: dict[str, list[str]], after: dict[str, list[str]]) -> None:
    assert {name for name, rows in before.items() if rows} >= {"people", "reports", "copies"}
    left_out = {table.name for table in LEFT_OUT}
    for name, rows in before.items():
        if name in left_out:
            assert after[name] == [], name
        elif name == "audit_lines":
            assert set(rows) <= set(after[name])
        elif name != "audit_head":
            assert rows == after[name], name
