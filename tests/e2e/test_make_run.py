"""`make run` without a token: the local Telegram, the demo's people, and a clean end."""

import asyncio
import os
import re
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import httpx
import psutil
import pytest

from demo import PEOPLE
from sandbox.client import Message, Person, Sandbox
from tests.e2e.program import ROOT, START_SECONDS, inherited
from tests.e2e.words import says

DAY = 86_400


@dataclass(slots=True)
class Demo:
    """The program as a person starts it, in a folder of its own."""

    process: Process
    page: str
    web: str

    @property
    def family(self) -> list[psutil.Process]:
        """The program and all that it started."""
        parent = psutil.Process(self.process.pid)
        return [parent, *parent.children(recursive=True)]


@asynccontextmanager
async def started(folder: Path) -> AsyncIterator[Demo]:
    """Start it on free ports; whatever a test leaves running is killed."""
    environment = inherited() | {
        "PYTHONPATH": str(ROOT), "PAGE_PORT": "0", "HTTP_PORT": "0", "METRICS_PORT": "0",
        "LOG_FORMAT": "json",
    }  # fmt: skip
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(ROOT / "main.py"), "run",
        cwd=folder, env=environment, start_new_session=True,
        stdin=DEVNULL, stdout=PIPE, stderr=PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stderr is not None
    family: list[psutil.Process] = []
    try:
        async with asyncio.timeout(START_SECONDS):
            page = await _found(process.stdout, r"(http://[\d.:]+)/")
            web = await _found(process.stderr, r'"address": "(http://[\d.:]+)"')
            await _found(process.stderr, r'"polling_started"')
        draining = asyncio.gather(process.stdout.read(), process.stderr.read())
        demo = Demo(process, page, web)
        family = demo.family
        yield demo
        if process.returncode is None:
            process.kill()
        await draining
    finally:
        for each in family:
            if each.is_running():
                each.kill()


async def _found(lines: asyncio.StreamReader, pattern: str) -> str:
    async for line in lines:
        if match := re.search(pattern, line.decode()):
            return match.group(match.lastindex or 0)
    raise AssertionError(f"ended before {pattern}")


async def _gone(family: list[psutil.Process]) -> None:
    """Wait until none of these runs."""
    _, alive = await asyncio.to_thread(psutil.wait_procs, family, 20)
    assert not alive, f"still there: {[each.cmdline() for each in alive]}"


def _is_about(message: Message, *, kind: str) -> bool:
    about = says(message.text, f"demo-{kind}-title", PEOPLE[1].language)
    return message.from_bot and about


async def test_one_command_brings_up_a_network_that_is_at_work(tmp_path: Path) -> None:
    """Who tries the product out needs no token, no database and no second command."""
    async with started(tmp_path) as demo, httpx.AsyncClient(trust_env=False) as web:
        assert "<html" in (await web.get(f"{demo.page}/")).text
        assert (await web.get(f"{demo.web}/healthz")).status_code == httpx.codes.OK
        assert (await web.get(f"{demo.web}/readyz")).status_code == httpx.codes.OK
        async with Sandbox(demo.page) as sandbox:
            people = (await sandbox.request("GET", "/sim/users"))["users"]
            assert [one["first_name"] for one in people[:4]] == [one.handle for one in PEOPLE[:4]]
            member = Person(sandbox, people[1])
            french = PEOPLE[1].language
            await member.wait_for(lambda one: says(one.text, "start-home", french), START_SECONDS)
            await member.wait_for(
                lambda one: says(one.text, "demo-briefing-title", french), START_SECONDS
            )

            await sandbox.advance(120)
            for kind in ("meeting", "deadline"):
                await member.wait_for(partial(_is_about, kind=kind), START_SECONDS)
            first = await member.messages()
            for _ in range(6):
                await sandbox.advance(DAY)
            await member.wait_for(
                partial(_is_about, kind="meeting"), START_SECONDS, after=first[-1]
            )
            assert sum(_is_about(one, kind="meeting") for one in first) == 1


@pytest.mark.parametrize("ending", ["terminal", "supervisor"])
async def test_it_ends_cleanly_when_told_to_and_leaves_nothing_behind(
    tmp_path: Path, ending: str
) -> None:
    """Ctrl-C (which every process of the terminal gets) or a stop must give everything back."""
    async with started(tmp_path) as demo:
        family = demo.family
        assert len(family) > 1, "the local Telegram is a process of its own"
        if ending == "terminal":
            os.killpg(demo.process.pid, signal.SIGINT)
        else:
            demo.process.terminate()
        await asyncio.wait_for(demo.process.wait(), START_SECONDS)
        assert demo.process.returncode == 0
        await _gone(family)


async def test_it_leaves_no_telegram_behind_when_it_is_killed(tmp_path: Path) -> None:
    """A crash must not leave a server on the port that the next start needs."""
    async with started(tmp_path) as demo:
        family = demo.family
        demo.process.kill()
        await demo.process.wait()
        await _gone(family[1:])
