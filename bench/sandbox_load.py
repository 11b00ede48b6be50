"""How many form-encoded sendMessage calls a second the sandbox answers on one core.

It must not be what limits a benchmark of the bot; and it must not swell over a million calls,
which the soak test proves with the same server and the same load.
"""

import asyncio
import json
import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parents[1]
TOKEN = "123456:AAload"  # noqa: S105 - of a server of our own
IN_FLIGHT = 16
CALLS = 100_000
_REQUEST = (
    b"POST /bot%s/sendMessage HTTP/1.1\r\nHost: localhost\r\n"
    b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
)


@dataclass(frozen=True, slots=True)
class CountingSandbox:
    """A sandbox with --counts-only in a process of its own."""

    port: int
    process: psutil.Process

    def resident_bytes(self) -> int:
        """Return the memory that it holds."""
        return int(self.process.memory_info().rss)

    def cpu_seconds(self) -> float:
        """Return the time of its core that it has used."""
        times = self.process.cpu_times()
        return float(times.user + times.system)

    def ask(self, route: str, body: object = None) -> Any:
        """Return the JSON of `/sim/<route>`; a *body* is posted."""
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/sim/{route}",
            None if body is None else json.dumps(body).encode(),
            {"Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=60) as response:  # noqa: S310
            return json.loads(response.read())


@contextmanager
def counting_sandbox() -> Iterator[CountingSandbox]:
    """Run a sandbox without flood control on one core, this process on the others."""
    command = [sys.executable, "-m", "sandbox", "--port", "0", "--token", TOKEN]
    with subprocess.Popen(
        [*command, "--counts-only", "--with-parent"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        allowed = _part_cores(process.pid)
        try:
            first = process.stdout.readline() if process.stdout else ""
            port = int(first.rsplit(":", 1)[1])
            sandbox = CountingSandbox(port, psutil.Process(process.pid))
            sandbox.ask("limits", {"enabled": False})
            yield sandbox
        finally:
            process.kill()
            if allowed:
                os.sched_setaffinity(0, allowed)


def _part_cores(server: int) -> set[int]:
    """Give the server one core and this process the rest; return the cores as they were."""
    if not hasattr(os, "sched_getaffinity"):
        return set()
    allowed = os.sched_getaffinity(0)
    given_up = os.sched_getaffinity(1) - allowed  # whoever started us may have stepped aside
    core = min(given_up or allowed)
    os.sched_setaffinity(server, {core})
    os.sched_setaffinity(0, allowed - {core} or allowed)
    return allowed


async def send_many(port: int, count: int) -> int:
    """Return how many of *count* calls to as many chats, over keep-alive, were answered ok."""
    numbers = iter(range(count))
    return sum(await asyncio.gather(*(_send(port, numbers) for _ in range(IN_FLIGHT))))


async def _send(port: int, numbers: Iterator[int]) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    good = 0
    for number in numbers:
        body = b"chat_id=%d&text=A+briefing+of+some+length%%2C+" % (100_000 + number)
        writer.write(_REQUEST % (TOKEN.encode(), len(body), body))
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = int(head.partition(b"content-length: ")[2].partition(b"\r\n")[0])
        good += (await reader.readexactly(length)).startswith(b'{"ok":true')
    writer.close()
    await writer.wait_closed()
    return good


def figures(calls: int = CALLS) -> dict[str, float]:
    """Return calls a second, by the clock and by the time that the server's core was at work.

    Other programs on the machine change the first, not the second.

    Raises:
        RuntimeError: a call was refused.
    """
    with counting_sandbox() as sandbox:
        asyncio.run(send_many(sandbox.port, calls // 10))
        worked, began = sandbox.cpu_seconds(), time.perf_counter()
        if asyncio.run(send_many(sandbox.port, calls)) != calls:
            raise RuntimeError("a call was refused")
        seconds = time.perf_counter() - began
        return {
            "calls_per_second": calls / seconds,
            "calls_per_core_second": calls / (sandbox.cpu_seconds() - worked),
        }


if __name__ == "__main__":
    print(json.dumps({name: round(value) for name, value in figures().items()}))
