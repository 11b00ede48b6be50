"""The whole program on PostgreSQL: one way through everything that storage does."""

import asyncio
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from core.model.language import ENGLISH, SPANISH
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.conftest import ADMIN, NOON
from tests.e2e.flows import CONTENT, hire, onboard, write_briefing
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, SandboxProcess
from tests.e2e.reporting import case_code, tell_what_happened

TOPIC = CONTENT.topics[0].key


@pytest.fixture
def database(postgres_server: str) -> str:
    """The address of an empty database of its own, as an operator writes it."""
    address = sa.make_url(postgres_server)

    async def make() -> None:
        engine = create_async_engine(address, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT")
        async with engine.connect() as connection:
            await connection.execute(sa.text("DROP DATABASE IF EXISTS whole_program"))
            await connection.execute(sa.text("CREATE DATABASE whole_program"))
        await engine.dispose()

    asyncio.run(make())
    own = address.set(drivername="postgresql", database="whole_program")
    return own.render_as_string(hide_password=False)


async def test_the_program_works_on_postgresql_and_goes_on_after_a_kill(
    tmp_path: Path, database: str
) -> None:
    """An operator who chooses the bigger database gets the same product."""
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
    finally:
        if bot.process is not None and bot.process.returncode is None:
            await bot.kill()
        await telegram.stop()
