"""Starts what is measured and what it is measured against, each in a process on its own core."""

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from bench.certificate import self_signed
from bench.people import Folder

ROOT = Path(__file__).resolve().parents[1]
TOKEN = "123456789:AAbench-token-of-the-bench-0123456789"  # noqa: S105 - of a server of our own
RAISED = {"MESSAGES_PER_SECOND": "1000000", "MESSAGES_PER_CHAT_PER_SECOND": "100000"}
START_SECONDS = 180.0
LOOK_SECONDS = 0.02

Json = dict[str, Any]


_ALLOWED = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
"""The cores of this machine that are ours, before this process leaves one to others."""


def cores() -> tuple[set[int], set[int]]:
    """Return the core of what is measured and those of the rest; one core is shared by all."""
    if not _ALLOWED:
        return set(), set()
    allowed = _ALLOWED
    return {allowed[0]}, set(allowed[1:]) or {allowed[0]}


def _pin(process: subprocess.Popen[Any], wanted: set[int]) -> None:
    if wanted and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(process.pid, wanted)


def pin_measured(process: subprocess.Popen[Any]) -> None:
    """Give a process the core of what is measured."""
    _pin(process, cores()[0])


def stay_aside() -> None:
    """Keep this process, which makes the load, off the core of what is measured."""
    rest = cores()[1]
    if rest and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, rest)


@contextmanager
def on_every_core() -> Iterator[None]:
    """Let what is started meanwhile run on any core."""
    if not _ALLOWED:
        yield
        return
    aside = os.sched_getaffinity(0)
    os.sched_setaffinity(0, set(_ALLOWED))
    try:
        yield
    finally:
        os.sched_setaffinity(0, aside)


@contextmanager
def stage(latency: float = 0.0) -> Iterator[str]:
    """Run the bare server; yield its address."""
    with _server(["bench.stage", "--latency", str(latency)]) as (address,):
        yield address


@contextmanager
def secure_stage(latency: float) -> Iterator[tuple[str, str, Path]]:
    """Run the bare server with TLS; yield its plain address, the other, and what to trust."""
    with tempfile.TemporaryDirectory() as place:
        files = self_signed(Path(place))
        command = ["bench.stage", "--latency", str(latency), "--tls", *map(str, files)]
        with _server(command) as (plain, secure):
            yield plain, secure, files[0]


@contextmanager
def sandbox(*options: str) -> Iterator[str]:
    """Run the sandbox; yield its address."""
    with _server(["sandbox", "--port", "0", "--token", TOKEN, "--with-parent", *options]) as (
        base,
    ):
        yield base


@contextmanager
def _server(module: list[str]) -> Iterator[list[str]]:
    command = [sys.executable, "-m", *module]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        _pin(process, cores()[1])
        try:
            for line in process.stdout or ():
                if " listening on " in line:
                    yield line.partition(" listening on ")[2].split()
                    break
            else:
                raise RuntimeError(f"{module[0]} did not start")
        finally:
            process.kill()


@dataclass(slots=True)
class Bot:
    """The running program."""

    process: subprocess.Popen[bytes]
    log: Path
    began: float

    def resident_megabytes(self) -> float:
        """Return the memory that is the process's own or mapped by it, in MB of 10⁶ bytes."""
        return float(psutil.Process(self.process.pid).memory_info().rss) / 1e6

    def cpu_seconds(self) -> float:
        """Return the time of a core that the program has used so far."""
        times = psutil.Process(self.process.pid).cpu_times()
        return float(times.user + times.system)

    def peak_megabytes(self) -> float:
        """Return the most memory that it has held at once, in MB of 10⁶ bytes (Linux)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) * 1024 / 1e6

    def has_started(self) -> bool:
        """Say whether the program says so."""
        return bool(self.events("started"))

    def events(self, name: str) -> list[Json]:
        """Return what it has logged under that name, by every start in this folder."""
        lines = self.log.read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines if f'"event": "{name}"' in line]

    def confirm(self) -> float:
        """Have a briefing sent to all; return the moment (monotonic) of the commit."""
        if self.process.stdin is None:
            raise RuntimeError("the program does not listen to us")
        self.process.stdin.write(b"go\n")
        self.process.stdin.flush()
        until(lambda: bool(self.events("confirmed")), self)
        return float(self.events("confirmed")[-1]["at"])

    def check(self) -> None:
        """Raise RuntimeError, with the end of the log, when the program has ended."""
        if self.process.poll() is not None:
            raise RuntimeError(self.log.read_text(encoding="utf-8")[-4000:])


@contextmanager
def bot(folder: Folder, api: str, **settings: str) -> Iterator[Bot]:
    """Run the program, as an operator does, on one core; it is stopped at the end."""
    with _program([str(ROOT / "main.py"), "run"], folder, api, settings) as running:
        pin_measured(running.process)
        yield running


@contextmanager
def confirming(folder: Folder, api: str, **settings: str) -> Iterator[Bot]:
    """Run the program, in which `confirm` sends a briefing to all."""
    with _program(["-m", "bench.confirmed"], folder, api, settings) as running:
        pin_measured(running.process)
        yield running


@contextmanager
def worker(folder: Folder, api: str, **settings: str) -> Iterator[Bot]:
    """Run the program as one of several that share the cores."""
    with _program([str(ROOT / "main.py"), "run"], folder, api, settings) as running:
        _pin(running.process, set(_ALLOWED))
        yield running


@contextmanager
def _program(
    command: list[str], folder: Folder, api: str, settings: dict[str, str]
) -> Iterator[Bot]:
    folder.path.mkdir(parents=True, exist_ok=True)
    kept = ("PATH", "HOME", "LANG", "TMPDIR", "SYSTEMROOT")
    environment = {name: os.environ[name] for name in kept if name in os.environ} | {
        "PYTHONPATH": str(ROOT),
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": api,
        "HTTP_PORT": "0",
        "METRICS_PORT": "0",
        "LOG_FORMAT": "json",
        **folder.settings,
        **settings,
    }
    log = folder.path / "log.jsonl"
    with log.open("ab") as lines:
        began = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, *command],
            cwd=folder.path, env=environment, stdin=subprocess.PIPE, stdout=lines, stderr=lines,
        )  # fmt: skip
    try:
        yield Bot(process, log, began)
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdin is not None:
            process.stdin.close()


def ask(address: str, body: object = None) -> Json:
    """Return the JSON that an address answers; with a *body*, it is posted."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(  # noqa: S310 - an address of our own
        address, data=data, headers={"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=60) as response:  # noqa: S310
        answer: Json = json.loads(response.read())
    return answer


def until(found: Callable[[], bool], running: Bot, *, seconds: float = 300.0) -> None:
    """Look until *found*.

    Raises:
        RuntimeError: the program ended, or it took too long.
    """
    end = time.monotonic() + seconds
    while not found():
        running.check()
        if time.monotonic() > end:
            raise RuntimeError(f"not within {seconds} s:\n{running.log.read_text()[-2000:]}")
        time.sleep(LOOK_SECONDS)
