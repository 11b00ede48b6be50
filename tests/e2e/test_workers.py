"""Two processes on one PostgreSQL: one takes updates in, the other only sends."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from core.model.language import ENGLISH
from sandbox.client import Sandbox
from tests.e2e.conftest import NOON
from tests.e2e.flows import CONTENT, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, Line, SandboxProcess, free_port


@pytest.fixture
def database(postgres_server: str) -> str:
    """The address of an empty database of its own, as an operator writes it."""
    address = sa.make_url(postgres_server)

    async def make() -> None:
        engine = create_async_engine(address, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT")
        async with engine.connect() as connection:
            await connection.execute(sa.text("DROP DATABASE IF EXISTS two_workers"))
            await connection.execute(sa.text("CREATE DATABASE two_workers"))
        await engine.dispose()

    asyncio.run(make())
    own = address.set(drivername="postgresql", database="two_workers")
    return own.render_as_string(hide_password=False)


def has_share(bot: BotProcess, share: int) -> Callable[[], Line | None]:
    """Return what finds the newest share in a log, once it is that one."""

    def found() -> Line | None:
        known = [line for line in bot.lines if line["event"] == "allowance_changed"]
        fits = known and known[-1]["messages_per_second"] == share
        return known[-1] if fits else None

    return found


async def test_two_processes_share_the_pace_and_one_takes_over_when_the_other_dies(
    tmp_path: Path, database: str
) -> None:
    """More processes must never mean more messages than Telegram takes from one bot."""
    telegram, port = await SandboxProcess.start("--now", NOON), free_port()
    first = BotProcess(telegram.base, tmp_path / "first", {"DATABASE_URL": database})
    second = BotProcess(
        telegram.base,
        tmp_path / "second",
        {"DATABASE_URL": database, "UPDATES": "off", "METRICS_PORT": str(port)},
    )
    try:
        async with Sandbox(telegram.base) as sandbox, httpx.AsyncClient(trust_env=False) as web:
            await sandbox.limits(enabled=False)
            await first.start()
            shutil.copytree(first.folder / "keys", second.folder / "keys")
            await second.start()
            await first.until(has_share(first, 500), "the first gave nothing up")
            await second.until(has_share(second, 500), "the second was given nothing")
            await onboard(await Phone.new(sandbox, "member", ENGLISH), CONTENT.topics[0].key)
            await first.kill()
            await second.until(has_share(second, 1000), "nobody took the share of the dead over")
            shown = (await web.get(f"http://127.0.0.1:{port}/metrics")).text.splitlines()
            assert "bot_pace_limit 1000.0" in shown
            assert 'bot_queue_waiting{lane="briefing"} 0.0' in shown
            assert await second.status("/metrics") == httpx.codes.NOT_FOUND
        assert await second.stop() == 0, second.tail
    finally:
        for bot in (first, second):
            if bot.process is not None and bot.process.returncode is None:
                await bot.kill()
        await telegram.stop()
