"""Somebody with a client of their own making: floods, crafted taps, and roles that went away."""

import asyncio

from core.model.roles import Role
from tests.bot.casework import REPORTER, REVIEWER, submitted
from tests.bot.phone import Phone
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


SECRET = "They follow me."


async def _begin_answering(phone: Phone) -> None:
    await submitted(phone, SECRET)
    await phone.send("/mycases")
    await phone.tap("waiting")
    await phone.tap("Add something")


async def test_who_withdraws_while_answering_is_held_by_nothing(office):
    """The case is gone: the next word must not be swallowed by it, and an old button is old."""
    phone = office.phone(REPORTER)
    await _begin_answering(phone)
    await phone.press("mc:1:gone")
    await phone.press("d:answer:XXXXXX:done:")
    assert "Welcome" in phone.text
    await phone.send("Hello?")
    await phone.send("Hello again?")
    assert "cannot find" not in phone.text


async def test_a_case_closed_while_answering_holds_nobody(office):
    """It says once that the case is closed; what comes then is no answer any more."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    await _begin_answering(phone)
    await reviewer.send("/queue")
    await reviewer.tap("Surveillance")
    await reviewer.tap("Take it")
    await reviewer.tap("Close")
    await reviewer.tap("What could be done")
    await phone.send("One more thing")
    assert "closed" in phone.text
    await phone.send("Hello?")
    assert "Welcome" in phone.text
    [(_, entries)] = await office.committed()
    assert len(entries) == 1


async def test_a_role_lost_while_asking_ends_kindly_at_every_button(office):
    """A reviewer let go in the middle learns why, and is not told that something broke."""
    phone, reviewer = office.phone(REPORTER), await office.staff(REVIEWER, Role.REVIEWER)
    await submitted(phone, SECRET)
    await reviewer.send("/queue")
    await reviewer.tap("Surveillance")
    await reviewer.tap("Take it")
    await reviewer.tap("Ask back")
    person = await office.person(reviewer)
    async with office.storage.begin() as tx:
        await tx.people.revoke(person.id, Role.REVIEWER)
    await reviewer.send("Where were you?")
    assert "role" in reviewer.text
    await reviewer.press("d:ask:XXXXXX:send:")
    assert SECRET not in reviewer.text
    await reviewer.send("/cancel")
    [(_, entries)] = await office.committed()
    assert len(entries) == 1
