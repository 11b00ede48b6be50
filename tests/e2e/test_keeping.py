"""Keys, copies and the process itself, on the running program: from the operator's side."""

import base64
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from core.model.language import ENGLISH
from sandbox.client import Sandbox
from tests.e2e.command import typed
from tests.e2e.flows import onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, SandboxProcess


@pytest_asyncio.fixture(loop_scope="session")
async def phones(running: BotProcess) -> AsyncIterator[Sandbox]:
    """The page's own way to the sandbox."""
    async with Sandbox(running.sandbox) as client:
        yield client


async def test_keys_rotate_under_a_running_program_and_a_copy_of_it_comes_back(
    running: BotProcess, phones: Sandbox, tmp_path: Path
) -> None:
    """No restart, no word lost: and what was copied meanwhile is put back elsewhere."""
    phone = await Phone.new(phones, "member-1", ENGLISH)
    await onboard(phone)
    before = len(running.lines)
    assert await typed(running, "rotate-keys") == (
        0,
        "k2 seals from now on; back the key file up again; then: rewrap\n",
    )

    def taken_up():
        fits = [each for each in running.lines[before:] if each.get("job") == "keys"]
        return fits[-1] if fits else None

    await running.until(taken_up, "the key was not taken up")
    assert (await typed(running, "rewrap"))[0] == 0
    copies = tmp_path / "copies"
    assert (await typed(running, "backup", str(copies)))[0] == 0
    (copy,) = copies.glob("backup-*")
    await phone.say("/settings")
    end, said = await typed(running, "restore", str(copy), DATA_DIR=str(tmp_path / "there"))
    assert (end, "rows and" in said) == (0, True), said
    end, said = await typed(running, "verify-audit", DATA_DIR=str(tmp_path / "there"))
    assert (end, "as it was written" in said) == (0, True), said
    end, said = await typed(running, "restore", str(copy))
    assert (end, "there is data" in said) == (2, True), said


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is of Linux")
async def test_no_secret_stands_in_the_process_list_and_no_core_is_left(
    running: BotProcess,
) -> None:
    """What every user of the machine can read says nothing."""
    place = Path(f"/proc/{running.pid}")
    line = (place / "cmdline").read_bytes()
    keys = (running.folder / "keys" / "master.json").read_text()
    assert [part for part in line.split(b"\0") if part][-1] == b"run"
    assert not any(each.encode() in line for each in keys.split('"') if len(each) > 20)
    limits = (place / "limits").read_text()
    (core,) = [each for each in limits.splitlines() if each.startswith("Max core file size")]
    assert core.split()[4:6] == ["0", "0"]
    assert (place / "environ").stat().st_uid == 0


async def test_keys_from_the_environment_serve_a_program_without_a_key_file(
    running: BotProcess, tmp_path: Path
) -> None:
    """Containers hand secrets over in the environment; a wrong one is one line that quotes none."""
    text = base64.b64encode((running.folder / "keys" / "master.json").read_bytes()).decode()
    sandbox = await SandboxProcess.start()
    bot = BotProcess(sandbox.base, tmp_path / "given", {"MASTER_KEYS": text})
    try:
        await bot.start()
        assert await bot.stop() == 0
    finally:
        if bot.process is not None and bot.process.returncode is None:
            await bot.kill()
        await sandbox.stop()
    assert not (bot.folder / "keys").exists()
    assert text[:40] not in bot.log.read_text()
    wrong = BotProcess(running.sandbox, tmp_path / "wrong", {"MASTER_KEYS": "c2VjcmV0"})
    await wrong.launch()
    assert await wrong.ended() == 2
    assert "c2VjcmV0" not in wrong.log.read_text()
