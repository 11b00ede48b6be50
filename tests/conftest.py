"""What holds for every test: none is skipped unseen, and long proofs have a short form."""

import os
from collections.abc import Generator
from typing import TypeVar

import pytest

from tests.postgres import postgres_server

__all__ = ["postgres_server"]

Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)

NO_SKIPS = os.environ.get("CI", "").lower() in {"1", "true"}
"""Where everything that a test can need has been set up, a skip hides a mistake."""
SOAK = os.environ.get("SOAK", "") not in {"", "0"}


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
