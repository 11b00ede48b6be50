"""The real programs in their own processes: started, killed, started again, and asked."""

import asyncio
import json
import os
import signal
import socket
import ssl
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "123456789:AAe2e-token-of-the-tests-0123456789"
START_SECONDS = 120.0
LOOK_SECONDS = 0.02
"""A file and a port cannot be waited for, only looked at."""

_NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Made once: a client of its own for each look would load all certificates each time."""

Line = dict[str, Any]


def inherited() -> dict[str, str]:
    """Return the little that a program of ours needs from the environment of the tests."""
    kept = ("PATH", "HOME", "LANG", "TMPDIR")
    return {name: os.environ[name] for name in kept if name in os.environ}


def free_port() -> int:
    """Return a port on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(slots=True)
class SandboxProcess:
    """`python -m sandbox`, by default on a free port."""

    process: Process
    base: str

    @classmethod
    async def start(cls, *options: str, port: int = 0, token: str = TOKEN) -> "SandboxProcess":
        """Start one and return once it listens."""
        command = [sys.executable, "-m", "sandbox", "--port", str(port), "--token", token]
        process = await asyncio.create_subprocess_exec(
            *command, *options, "--with-parent", cwd=ROOT, env=inherited(), stdin=PIPE, stdout=PIPE
        )
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), START_SECONDS)).decode()
        return cls(process, line.split()[-1])

    async def stop(self) -> None:
        """End it."""
        self.process.terminate()
        await self.process.wait()


@dataclass(slots=True)
class BotProcess:
    """`python main.py run`, on a folder that outlives it.

    Attributes:
        sandbox: the address of its Telegram.
        folder: holds data, keys and the log of every start.
        extra: more environment, for example DATABASE_URL; an empty value takes a setting away.
        root: the folder of the program's code.
    """

    sandbox: str
    folder: Path
    extra: dict[str, str] = field(default_factory=dict)
    root: Path = ROOT
    process: Process | None = None
    _lines: list[Line] = field(default_factory=list, init=False, repr=False)
    _read_bytes: int = field(default=0, init=False, repr=False)

    @property
    def database(self) -> Path:
        """The SQLite file, unless `extra` says otherwise."""
        return self.folder / "var" / "bot.sqlite"

    @property
    def log(self) -> Path:
        """What all starts so far have logged."""
        return self.folder / "log.jsonl"

    @property
    def lines(self) -> list[Line]:
        """The log, line by line; what is no JSON comes as an event of its own.

        It is looked at many times a second, so only what is new is read; a line without its end
        waits for it.
        """
        if self.log.exists():
            with self.log.open("rb") as log:
                log.seek(self._read_bytes)
                whole, end, _ = log.read().rpartition(b"\n")
            self._read_bytes += len(whole) + len(end)
            self._lines += [_parsed(line) for line in whole.decode().splitlines() if line]
        return self._lines

    @property
    def pid(self) -> int:
        """The number of the running process."""
        assert self.process is not None
        return self.process.pid

    async def start(self) -> None:
        """Start the program and return once it takes updates in."""
        before = self.count("started")
        await self.launch()
        await self.logged("started", more_than=before)
        await self.until_ready()

    async def launch(self) -> None:
        """Start the program and return at once."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, str(self.root / "main.py"), "run",
                cwd=self.folder, env=self.environment(), stdin=DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip

    async def kill(self) -> None:
        """SIGKILL: nothing gets a chance to tidy up."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()

    async def stop(self) -> int:
        """SIGTERM; return the exit code."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.terminate()
        return await self.process.wait()

    async def ended(self) -> int:
        """Wait for an end that the program finds by itself; return its exit code."""
        assert self.process is not None
        async with asyncio.timeout(START_SECONDS):
            return await self.process.wait()

    def count(self, event: str) -> int:
        """Return how often the log has such an event."""
        return sum(line.get("event") == event for line in self.lines)

    async def logged(self, event: str, *, more_than: int = 0) -> Line:
        """Return the newest such event once there are more than so many of them."""

        def found() -> Line | None:
            fits = [line for line in self.lines if line.get("event") == event]
            return fits[-1] if len(fits) > more_than else None

        return await self.until(found, f"no {event} in the log")

    async def until_ready(self) -> None:
        """Wait until the program says over HTTP that it takes updates in."""
        async with asyncio.timeout(START_SECONDS):
            while await self.status("/readyz") != httpx.codes.OK:  # noqa: ASYNC110 - another process
                await asyncio.sleep(LOOK_SECONDS)

    async def status(self, path: str) -> int:
        """Return the status of a page that the program serves."""
        patient = httpx.AsyncClient(trust_env=False, verify=_NO_TLS, timeout=START_SECONDS)
        async with patient as client:
            return (await client.get(f"{self.address}{path}")).status_code

    @property
    def address(self) -> str:
        """Where the newest start listens."""
        listening = [line for line in self.lines if line.get("event") == "web_listening"]
        return str(listening[-1]["address"])

    async def until(self, found: Callable[[], Line | None], otherwise: str) -> Line:
        """Return what *found* finds, once it does; fails when the program ends before."""
        assert self.process is not None
        loop = asyncio.get_running_loop()
        end = loop.time() + START_SECONDS
        while (line := found()) is None:
            if self.process.returncode is not None or loop.time() > end:
                raise AssertionError(f"{otherwise}:\n{self.tail}")
            await asyncio.sleep(LOOK_SECONDS)
        return line

    @property
    def tail(self) -> str:
        """The end of the log, to be shown when something went wrong."""
        return self.log.read_text(encoding="utf-8")[-4000:]

    def environment(self) -> dict[str, str]:
        """Return what the program, and an operator's command beside it, is started with."""
        ours = {
            "PYTHONPATH": str(self.root),
            "BOT_TOKEN": TOKEN,
            "BOT_API_URL": self.sandbox,
            "CLOCK_URL": self.sandbox,
            "HTTP_PORT": "0",
            "METRICS_PORT": "0",
            "LOG_FORMAT": "json",
            "LOG_LEVEL": "DEBUG",
            # What Telegram allows would make every tap wait a second; the pace has its own tests.
            "MESSAGES_PER_SECOND": "1000",
            "MESSAGES_PER_CHAT_PER_SECOND": "1000",
        }
        return inherited() | ours | self.extra


def _parsed(line: str) -> Line:
    try:
        parsed = json.loads(line)
    except ValueError:
        parsed = None
    return parsed if isinstance(parsed, dict) else {"event": line}
