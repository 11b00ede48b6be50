"""One sandbox for all page tests, a scripted bot for each, and the page in a real browser."""

import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.page.demo_bot import arrange
from tests.page.scripted_bot import ScriptedBot

ROOT = Path(__file__).parents[2]
SCREENSHOTS = ROOT / "build" / "screenshots"
TOKEN = "1:page"
# A busy machine is no reason to fail; waiting ends as soon as what is awaited is there.
PATIENCE_MILLISECONDS = 20_000
expect.set_options(timeout=PATIENCE_MILLISECONDS)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # A microphone that beeps, so that recording can be tried.
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]
PEOPLE = [
    {"id": 501, "first_name": "member-1", "username": "member_tr", "language_code": "tr"},
    {"id": 502, "first_name": "member-2", "username": "member_fr", "language_code": "fr"},
    {"id": 503, "first_name": "staff-1", "username": "staff_en", "language_code": "en"},
]


class RunningSandbox:
    """A sandbox as a process of its own, on one port through all its restarts."""

    def __init__(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start it, wait until it listens, and begin anew."""
        command = [sys.executable, "-m", "sandbox", "--port", str(self.port), "--token", TOKEN]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
        self._process = process
        assert process.stdout is not None
        first = process.stdout.readline()
        assert "sandbox listening" in first, first
        self.begin_anew()

    def begin_anew(self) -> None:
        """Make it as after a start: three people, no limits on pace, no faults, nothing said."""
        self.sim("reset")
        self.sim("limits", enabled=False)
        for person in PEOPLE:
            self.sim("users", **person)

    def stop(self) -> None:
        """End it and wait until it is gone."""
        if self._process is None:
            return
        self._process.terminate()
        self._process.wait(timeout=10)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process = None

    def sim(self, route: str, **body: Any) -> Any:
        """The answer of `POST /sim/<route>`."""
        request = Request(  # noqa: S310 - our own loopback address
            f"{self.address}/sim/{route}",
            json.dumps(body).encode(),
            {"Content-Type": "application/json"},
        )
        with urlopen(request, timeout=10) as response:  # noqa: S310
            return json.load(response)

    def read(self, route: str) -> Any:
        """The answer of `GET /sim/<route>`."""
        with urlopen(f"{self.address}/sim/{route}", timeout=10) as response:  # noqa: S310
            return json.load(response)


@pytest.fixture(scope="package")
def running() -> Iterator[RunningSandbox]:
    """The sandbox that all page tests share."""
    running = RunningSandbox()
    running.start()
    yield running
    running.stop()


@pytest.fixture
def sandbox(running: RunningSandbox) -> RunningSandbox:
    """The sandbox with three people, no limits on pace, and nothing said yet."""
    running.begin_anew()
    return running


@pytest.fixture
def bot(sandbox: RunningSandbox) -> Iterator[ScriptedBot]:
    """The scripted bot, polling."""
    scripted = ScriptedBot(sandbox.address, TOKEN)
    arrange(scripted)
    scripted.start()
    yield scripted
    sandbox.sim("reset")  # whatever faults and latency a test ordered must not hold up the end
    scripted.stop()
    assert scripted.failures == []


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium, one for all page tests; without it they are skipped.

    It must not outlive them: while it runs, no other test can have an event loop.
    """
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
    if path is None:
        reason = "page tests need Chromium: there is no chromium on the PATH"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        opened.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A clean browser profile in a desktop window."""
    opened = browser.new_context(viewport={"width": 1280, "height": 840}, color_scheme="light")
    opened.set_default_timeout(PATIENCE_MILLISECONDS)
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext, sandbox: RunningSandbox, bot: ScriptedBot) -> Iterator[Page]:
    """The page, open, with every phone there; a script error on it fails the test."""
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.goto(sandbox.address)
    opened.locator(".phone").nth(len(PEOPLE) - 1).wait_for()
    yield opened
    assert errors == []
