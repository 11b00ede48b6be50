"""Counts only: many calls, none of them kept, memory flat."""

import asyncio
from collections.abc import Callable

import pytest

from bench.sandbox_load import counting_sandbox, send_many

MOST_GROWTH = 8 * 1024 * 1024


@pytest.mark.soak
def test_many_calls_are_counted_and_leave_nothing_behind(
    soaking: bool, record_property: Callable[[str, object], None]
) -> None:
    """A load test must measure the bot, not a sandbox that swells."""
    count = 1_000_000 if soaking else 5_000
    with counting_sandbox() as sandbox:
        assert asyncio.run(send_many(sandbox.port, count // 10)) == count // 10
        before = sandbox.resident_bytes()
        assert asyncio.run(send_many(sandbox.port, count)) == count
        grown = sandbox.resident_bytes() - before
        assert sandbox.ask("calls")["counts"] == {"sendMessage": count + count // 10}
        assert sandbox.ask("chats")["chats"] == []
    record_property("grown_bytes", grown)
    assert grown < MOST_GROWTH
