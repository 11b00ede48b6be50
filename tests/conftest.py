"""What holds for every test: none is skipped unseen, and long proofs have a short form."""

import gc
import os
from collections.abc import Generator
from pathlib import Path
from typing import TypeVar

import pytest
from coverage import Coverage
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

from tests.postgres import postgres_server

__all__ = ["postgres_server"]

_resting: list[Coverage] = []

Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)

NO_SKIPS = os.environ.get("CI", "").lower() in {"1", "true"}
"""Where everything that a test can need has been set up, a skip hides a mistake."""
SOAK = os.environ.get("SOAK", "") not in {"", "0"}
HERE = Path(__file__).parent
WHOLE_PROGRAMS = ("bench", "e2e", "page")
"""Folders whose tests look on while other processes work: coverage sees nothing of that."""
UNSEEN = (*WHOLE_PROGRAMS, "test_rooms.py", "test_catalogues.py", "test_words_used.py")
"""Where no code of ours runs that coverage could see: other processes work, or files are read."""
LONGEST_FIRST = (*WHOLE_PROGRAMS, "storage", "sandbox", "bot")
"""Folders whose files take long: whoever began one last would keep all other workers waiting."""
EACH_APART = ("tests/bench/",)
"""Files whose tests share nothing, so that several workers can have one of them together."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what takes long; within a folder the order stays."""

    def rank(item: pytest.Item) -> int:
        folder = _folder(item)
        return LONGEST_FIRST.index(folder) if folder in LONGEST_FIRST else len(LONGEST_FIRST)

    items.sort(key=rank)


class ByFile(LoadFileScheduling):  # type: ignore[misc]
    """Gives the tests of a file to one worker, which then makes what they share only once."""

    def _split_scope(self, nodeid: str) -> str:
        return nodeid if nodeid.startswith(EACH_APART) else super()._split_scope(nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByFile | None:
    """Share out by file wherever `--dist loadfile` was asked for."""
    return ByFile(config, log) if config.getoption("dist") == "loadfile" else None


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Generator[None, object, object]:
    """Let one worker alone measure what runs on import: it is the same in all."""
    if getattr(session.config, "workerinput", {}).get("workerid", "gw0") != "gw0":
        _rest()
    return (yield)


def _rest() -> None:
    if (measuring := Coverage.current()) is not None:
        measuring.stop()
        _resting.append(measuring)


def _folder(item: pytest.Item) -> str:
    return item.path.relative_to(HERE).parts[0]


def pytest_collection_finish() -> None:
    """Let the collector of garbage never again go through what was made to begin with."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Let coverage, which more than doubles the work, rest while it has nothing to see."""
    if _folder(item) in UNSEEN:
        _rest()
    elif _resting:
        _resting.pop().start()
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skipped test into a failed one, with its reason."""
    return _without_skip((yield), f"{item.nodeid} was skipped")


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Turn a module that skips itself into a failed one."""
    return _without_skip((yield), f"{collector.nodeid} was skipped")


def _without_skip(report: Report, what: str) -> Report:
    if NO_SKIPS and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{what}, and with CI=true nothing may be: {reason}"
    return report


@pytest.fixture(scope="session")
def soaking() -> bool:
    """Whether the long form of a proof is wanted; the short one is the same code."""
    return SOAK
