"""One sandbox and one bot for the flows; tests that kill start their own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from core.model.language import LANGUAGES, Language
from locales.catalogue import Catalogue
from sandbox.client import Sandbox
from tests.e2e.program import BotProcess, SandboxProcess

ADMIN = 9001


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.load()


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Every flow is lived through in every language."""
    return Language(request.param)


@pytest.fixture(scope="module")
async def running(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[BotProcess]:
    """A sandbox without flood control, and the program on SQLite in front of it."""
    sandbox = await SandboxProcess.start()
    folder: Path = tmp_path_factory.mktemp("bot")
    bot = BotProcess(sandbox.base, folder, {"ADMIN_IDS": str(ADMIN)})
    try:
        async with Sandbox(sandbox.base) as phones:
            await phones.limits(enabled=False)
        await bot.start()
        yield bot
        code = await bot.stop()
        assert code == 0, bot.log.read_text(encoding="utf-8")[-3000:]
    finally:
        await sandbox.stop()


@pytest.fixture
async def phones(running: BotProcess) -> AsyncIterator[Sandbox]:
    async with Sandbox(running.sandbox) as sandbox:
        yield sandbox
