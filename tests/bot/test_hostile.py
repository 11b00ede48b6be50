"""Somebody with a client of their own making: floods, crafted taps, and roles that went away."""

import asyncio

from tests.bot.test_ingress_dispatcher import Desk, update


async def test_a_flood_from_one_chat_keeps_nobody_else_out():
    """One tap a second is answered, a script taps thirty: others must not wait for its queue."""
    desk, gate = Desk(queued=10, queued_of_chat=3), asyncio.Event()
    other = asyncio.Event()

    async def act(payload):
        if payload["message"]["chat"]["id"] == 1:
            await gate.wait()
        else:
            other.set()

    desk.act = act
    await desk.intake.take_in([update(number, chat=1) for number in range(1, 51)])
    await asyncio.wait_for(desk.intake.take_in([update(51, chat=2)]), 5)
    await asyncio.wait_for(other.wait(), 5)
    gate.set()
    await desk.idle()
    assert sorted(desk.seen) == list(range(1, 52))
