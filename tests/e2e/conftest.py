"""A sandbox and a bot for each file of flows; tests that kill or misconfigure start their own.

No file sees what another left behind: readers, events and hours that have passed.
"""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from core.model.language import ENGLISH, LANGUAGES, Language
from sandbox.client import Sandbox
from tests.e2e.agenda import until
from tests.e2e.flows import onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, SandboxProcess

HERE = Path(__file__).parent
ADMIN = 9001
IN_FLIGHT = 3
"""Few, so that a few readers tell a broadcast that stops from one that runs on."""
NOON = "2027-01-11T12:00:00+00:00"
"""A Monday far from every change of clocks."""
_MORNING, _AFTERNOON = 9, 15
"""Hours (UTC) between which it is day wherever the readers of these tests are."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let all these tests share one event loop: the processes that they share belong to it."""
    shared = pytest.mark.asyncio(loop_scope="session")
    for item in items:
        if HERE in item.path.parents and pytest_asyncio.is_async_test(item):
            item.add_marker(shared, append=False)


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Language:
    """Every flow is lived through in every language."""
    return Language(request.param)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def running(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[BotProcess]:
    """A sandbox without flood control, and the program on SQLite in front of it.

    A file that needs other settings has them in its SETTINGS.
    """
    sandbox = await SandboxProcess.start("--now", NOON)
    settings = {"ADMIN_IDS": str(ADMIN), "SENDS_IN_FLIGHT": str(IN_FLIGHT)}
    settings |= getattr(request.module, "SETTINGS", {})
    bot = BotProcess(sandbox.base, tmp_path_factory.mktemp("bot"), settings)
    try:
        async with Sandbox(sandbox.base) as phones:
            await phones.limits(enabled=False)
        await bot.start()
        yield bot
        assert await bot.stop() == 0, bot.tail
    finally:
        if bot.process is not None and bot.process.returncode is None:
            await bot.kill()
        await sandbox.stop()


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def sandbox(running: BotProcess) -> AsyncIterator[Sandbox]:
    """The Telegram of the program that runs."""
    async with Sandbox(running.sandbox) as opened:
        yield opened


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def admin(sandbox: Sandbox) -> Phone:
    """Who the settings name as the first admin."""
    phone = await Phone.new(sandbox, "staff-admin", ENGLISH, id=ADMIN)
    await onboard(phone)
    return phone


@pytest_asyncio.fixture(loop_scope="session", autouse=True)
async def untroubled(request: pytest.FixtureRequest) -> AsyncIterator[None]:
    """Lift the faults that a test ordered of the shared sandbox, and let it be day again.

    At night most of what is sent waits for the morning, and the next test would wait for it.
    """
    yield
    if "sandbox" in request.fixturenames:
        sandbox: Sandbox = request.getfixturevalue("sandbox")
        await sandbox.clear_faults()
        now = await sandbox.clock()
        if not _MORNING <= now.hour < _AFTERNOON:
            noon = now.replace(hour=12, minute=0, second=0)
            following = noon if noon > now else noon + timedelta(days=1)
            await until(sandbox, request.getfixturevalue("running"), following)
