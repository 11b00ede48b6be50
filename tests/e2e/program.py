"""The real program in its own process, against a real sandbox: started, killed, started again."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from dataclasses import dataclass, field
from pathlib import Path

import httpx

ROOT = Path(__file__).resolve().parents[2]
TOKEN = "123456789:AAe2e-token-of-the-tests-0123456789"
START_SECONDS = 60.0


@dataclass(slots=True)
class SandboxProcess:
    """`python -m sandbox` on a free port."""

    process: Process
    base: str

    @classmethod
    async def start(cls, *options: str) -> "SandboxProcess":
        """Start one and return once it listens."""
        command = [sys.executable, "-m", "sandbox", "--port", "0", "--token", TOKEN, *options]
        process = await asyncio.create_subprocess_exec(
            *command, "--with-parent", cwd=ROOT, stdin=PIPE, stdout=PIPE
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
    """`python main.py run` with a token, on a folder that outlives it.

    Attributes:
        folder: holds data, keys and the log of every start.
        extra: more environment, for example DATABASE_URL or ADMIN_IDS.
    """

    sandbox: str
    folder: Path
    extra: dict[str, str] = field(default_factory=dict)
    process: Process | None = None

    @property
    def database(self) -> Path:
        """The SQLite file, unless `extra` says otherwise."""
        return self.folder / "var" / "bot.sqlite"

    @property
    def log(self) -> Path:
        """What all starts so far have logged."""
        return self.folder / "log.jsonl"

    async def start(self) -> None:
        """Start the program and return once it takes updates in."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, str(ROOT / "main.py"), "run",
                cwd=self.folder, env=self._environment(), stdin=DEVNULL, stdout=log, stderr=log,
            )  # fmt: skip
        await self._until_ready()

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

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        return (
            kept
            | {
                "PYTHONPATH": str(ROOT),
                "BOT_TOKEN": TOKEN,
                "BOT_API_URL": self.sandbox,
                "CLOCK_URL": self.sandbox,
                "HTTP_PORT": "0",
                "LOG_FORMAT": "json",
                "LOG_LEVEL": "DEBUG",
            }
            | self.extra
        )

    async def _until_ready(self) -> None:
        """Wait until the log of this start says that updates are taken in."""
        assert self.process is not None
        seen = self.log.read_text(encoding="utf-8").count('"polling_started"')
        async with asyncio.timeout(START_SECONDS):
            while True:
                if self.process.returncode is not None:
                    raise AssertionError(f"ended at start:\n{self.log.read_text()[-3000:]}")
                found = self.log.read_text(encoding="utf-8").count('"polling_started"')
                if found > seen:
                    return
                await asyncio.sleep(0.05)  # a file cannot be waited for


async def ready(address: str) -> bool:
    """Say whether a program's readiness page answers 200."""
    async with httpx.AsyncClient() as client:
        return (await client.get(f"{address}/readyz")).status_code == httpx.codes.OK
