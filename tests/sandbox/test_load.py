"""Counts only: many calls, none of them kept, memory flat."""

import asyncio
import logging

import pytest

from bench.sandbox_load import counting_sandbox, send_many

MOST_GROWTH = 8 * 1024 * 1024


@pytest.mark.soak
def test_many_calls_are_counted_and_leave_nothing_behind(soaking: bool) -> None:
    """A load test must measure the bot, not a sandbox that swells."""
    count = 1_000_000 if soaking else 5_000
    with counting_sandbox() as sandbox:
        assert asyncio.run(send_many(sandbox.port, count // 10)) == count // 10
        before = sandbox.resident_bytes()
        assert asyncio.run(send_many(sandbox.port, count)) == count
        after = sandbox.resident_bytes()
        assert sandbox.ask("calls")["counts"] == {"sendMessage": count + count // 10}
        assert sandbox.ask("chats")["chats"] == []
    logging.getLogger(__name__).info("%d calls: from %d to %d bytes", count, before, after)
    assert after - before < MOST_GROWTH
