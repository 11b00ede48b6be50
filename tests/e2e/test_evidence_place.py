"""The place of evidence is full, or away, while somebody sends a file: said so, and then kept."""

import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from core.model.language import ENGLISH, TURKISH
from sandbox.client import Sandbox
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess
from tests.e2e.reporting import begin_report, case_code
from tests.e2e.reviewing import evidence_on_disk, find_case, new_reviewer, open_files

MEBIBYTE = 1024**2
LONG = b"\x00\x00\x00\x18ftypmp42" + bytes(range(256)) * (15 * MEBIBYTE // 256)
NAME = "film.mp4"
ROOM = 6 * MEBIBYTE
"""What the database and its log may still grow by; the film of 15 MB has no room."""


@contextmanager
def full(running: BotProcess) -> Iterator[None]:
    """Let the kernel refuse whatever would make a file longer than the database is now."""
    largest = max(path.stat().st_size for path in running.database.parent.glob("bot.sqlite*"))
    before = resource.prlimit(running.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(running.pid, resource.RLIMIT_FSIZE, (largest + ROOM, before[1]))
    try:
        yield
    finally:
        resource.prlimit(running.pid, resource.RLIMIT_FSIZE, before)


@contextmanager
def away(running: BotProcess) -> Iterator[None]:
    """Put something in place of the folder into which nothing can be written, root or not."""
    folder = running.folder / "var" / "evidence"
    aside = folder.rename(folder.with_name("aside"))
    folder.touch()
    try:
        yield
    finally:
        folder.unlink()
        aside.rename(folder)


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a running process are of Linux")
@pytest.mark.parametrize(("trouble", "language"), [(full, ENGLISH), (away, TURKISH)])
async def test_a_file_that_cannot_be_kept_is_not_received_and_is_once_it_can(
    running: BotProcess, sandbox: Sandbox, admin: Phone, trouble, language
) -> None:
    """Whoever deletes a film from their phone because it was "received" has lost it for ever."""
    reviewer = await new_reviewer(sandbox, admin, language)
    reporter = await Phone.new(sandbox, "member-1", language)
    await begin_report(reporter)
    await reporter.say("They took the neighbour away.", "report-arrived")
    before = evidence_on_disk(running)
    with trouble(running):
        await reporter.person.send_file("video", LONG, NAME)
        await reporter.sees("error-storage")
        assert not any(NAME in text for text in await reporter.texts())
        assert running.count("update_failed") == 0
    await reporter.sees("report-count-video", also=NAME)
    assert evidence_on_disk(running) == before + 1, "nothing half-written stays"
    await reporter.tap("report-next-button", "report-question")
    await reporter.tap("report-to-summary-button", "report-summary")
    code = case_code(await reporter.tap("report-submit-button", "report-received"))
    await find_case(reviewer, code)
    await reviewer.tap("case-messages-button", "case-tab-messages")
    assert await open_files(sandbox, reviewer) == [LONG]
