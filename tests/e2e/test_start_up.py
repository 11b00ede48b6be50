"""What keeps the program from starting or serving: said in one line, or waited out."""

import asyncio
import resource
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from core.model.language import ENGLISH
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import ROOT, START_SECONDS, BotProcess, SandboxProcess, free_port
from tests.e2e.reporting import begin_report

NOWHERE = "http://127.0.0.1:1"
FULL_BYTES = 1
"""A file may grow no further: to the program the same as a full disk, for root, too."""


async def _one_line(bot: BotProcess) -> str:
    """Return what a program says that ends by itself with exit code 2."""
    await bot.launch()
    assert await bot.ended() == 2, bot.tail
    said = [line for line in bot.log.read_text(encoding="utf-8").splitlines() if line[0] != "{"]
    assert len(said) == 1, said
    return said[0]


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"BOT_TOKEN": "not a token"}, "BOT_TOKEN"),
        ({"CLOCK_URL": NOWHERE}, "CLOCK_URL"),
        ({"CLOCK_URL": "", "DATA_DIR": "/dev/null/data"}, "DATA"),
        ({"CLOCK_URL": "", "MASTER_KEYS_FILE": "/dev/null/keys.json"}, "/dev/null/keys.json"),
    ],
    ids=lambda value: next(iter(reversed(value))) if isinstance(value, dict) else "",
)
async def test_a_wrong_setting_is_one_line_that_names_it(
    tmp_path: Path, wrong: dict[str, str], named: str
) -> None:
    """An operator reads the last line of the log, not a stack trace."""
    line = await _one_line(BotProcess(NOWHERE, tmp_path, wrong))
    assert named in line


async def test_a_token_that_telegram_does_not_know_is_one_line(
    tmp_path: Path, running: BotProcess
) -> None:
    """The commonest mistake of all when going live."""
    line = await _one_line(BotProcess(running.sandbox, tmp_path, {"BOT_TOKEN": "987654321:AAno"}))
    assert "BOT_TOKEN" in line
    assert "AAno" not in line


async def test_a_broken_content_file_is_named_with_its_line(tmp_path: Path) -> None:
    """Content is edited by people who are no programmers."""
    copy = tmp_path / "program"
    kept = shutil.ignore_patterns(".*", "var", "keys", "tests", "build", "__pycache__", "page")
    shutil.copytree(ROOT, copy, ignore=kept)
    broken = copy / "content" / "data" / "topics.yaml"
    lines = broken.read_text(encoding="utf-8").splitlines()
    at = next(number for number, line in enumerate(lines) if line.lstrip().startswith("tr:"))
    lines[at] = lines[at].partition("tr:")[0] + "tr: ''"
    broken.write_text("\n".join(lines), encoding="utf-8")
    line = await _one_line(BotProcess(NOWHERE, tmp_path / "run", {"CLOCK_URL": ""}, root=copy))
    assert "topics.yaml" in line
    assert f":{at + 1}" in line


async def test_data_without_its_keys_is_one_line_and_no_new_keys(tmp_path: Path) -> None:
    """New keys would open nothing of what is there, and hide that the old ones are missing."""
    data, keys = tmp_path / "data", tmp_path / "keys.json"
    data.mkdir()
    (data / "bot.sqlite").touch()
    settings = {"CLOCK_URL": "", "DATA_DIR": str(data), "MASTER_KEYS_FILE": str(keys)}
    line = await _one_line(BotProcess(NOWHERE, tmp_path / "run", settings))
    assert "MASTER_KEYS_FILE" in line
    assert not keys.exists()


async def test_a_taken_port_is_one_line(tmp_path: Path, running: BotProcess) -> None:
    """Two programs on one port: the second must say so, not half-run."""
    port = running.address.rpartition(":")[2]
    line = await _one_line(BotProcess(running.sandbox, tmp_path, {"HTTP_PORT": port}))
    assert port in line


async def test_without_a_network_it_waits_and_then_works(tmp_path: Path) -> None:
    """A machine that boots before its network must not need a hand."""
    port = free_port()
    bot = BotProcess(f"http://127.0.0.1:{port}", tmp_path, {"CLOCK_URL": ""})
    await bot.launch()
    try:
        await bot.logged("telegram_not_reached")
        assert await bot.status("/healthz") == httpx.codes.OK
        assert await bot.status("/readyz") == httpx.codes.SERVICE_UNAVAILABLE
        telegram = await SandboxProcess.start(port=port)
        try:
            async with Sandbox(telegram.base) as sandbox:
                await sandbox.limits(enabled=False)
                await bot.until_ready()
                await onboard(await Phone.new(sandbox, "member-1", ENGLISH))
        finally:
            await telegram.stop()
    finally:
        assert await bot.stop() == 0, bot.tail


@asynccontextmanager
async def _own_pair(folder: Path) -> AsyncIterator[tuple[BotProcess, Sandbox]]:
    telegram = await SandboxProcess.start()
    bot = BotProcess(telegram.base, folder)
    try:
        async with Sandbox(telegram.base) as sandbox:
            await sandbox.limits(enabled=False)
            await bot.start()
            yield bot, sandbox
        assert await bot.stop() == 0, bot.tail
    finally:
        await telegram.stop()


def _let_files_grow(bot: BotProcess, limit: int) -> None:
    _, hard = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (limit, hard))


async def test_a_full_disk_is_said_and_what_was_sent_is_kept(tmp_path: Path) -> None:
    """Telegram keeps what we did not confirm; the person hears that it is not lost."""
    async with _own_pair(tmp_path) as (bot, sandbox):
        member = await Phone.new(sandbox, "member-1", ENGLISH)
        await onboard(member)
        await member.say("/topics", "topics-choose")
        _let_files_grow(bot, FULL_BYTES)
        topic = CONTENT.topics[0].name[ENGLISH]
        label, message_id = member.button(lambda text: topic in text, topic)
        await member.person.tap(label, message_id=message_id)
        await _until_unready(bot)
        _let_files_grow(bot, resource.RLIM_INFINITY)
        chosen = await member.sees("topics-choose")
        assert any(text.startswith("✅") and topic in text for text in chosen.labels)
        await bot.until_ready()


async def test_a_report_sent_to_a_full_disk_is_not_received_and_goes_on_when_it_is(
    tmp_path: Path,
) -> None:
    """Who reports under danger must never take silence for "received"; nor lose their place."""
    async with _own_pair(tmp_path) as (bot, sandbox):
        reporter = await Phone.new(sandbox, "member-1", ENGLISH)
        await begin_report(reporter)
        await reporter.say("They took my papers.", "report-arrived")
        await reporter.tap("report-to-summary-button", "report-summary")
        _let_files_grow(bot, FULL_BYTES)
        await reporter.tap("report-submit-button", "error-storage")
        await reporter.person.send("and my telephone")
        assert not await reporter.heard("report-received")
        await _until_unready(bot)
        _let_files_grow(bot, resource.RLIM_INFINITY)
        await reporter.sees("report-received")
        assert len(await reporter.heard("report-received")) == 1
        await bot.until_ready()


async def _until_unready(bot: BotProcess) -> None:
    async with asyncio.timeout(START_SECONDS):
        while await bot.status("/readyz") == httpx.codes.OK:  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.02)
