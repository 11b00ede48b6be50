"""Telegram's bad days: refusals, lost connections and outages lose nothing and double nothing."""

import asyncio

import pytest_asyncio

from core.model.language import ENGLISH, LANGUAGES
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.conftest import IN_FLIGHT
from tests.e2e.flows import CONTENT, hire, onboard, write_briefing
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess
from tests.e2e.reporting import tell_what_happened

TOPIC = CONTENT.topics[3].key
READERS = 8
TRIES = 3
"""After half a second, one more, two more: so often the line is tried in two seconds."""


@pytest_asyncio.fixture(loop_scope="session")
async def room(sandbox: Sandbox, admin: Phone) -> tuple[Phone, list[Phone]]:
    """Somebody of the staff and some readers of a topic."""
    editor = await Phone.new(sandbox, "staff-desk", ENGLISH)
    readers = [
        await Phone.new(sandbox, "member", LANGUAGES[number % 4]) for number in range(READERS)
    ]
    await asyncio.gather(onboard(editor), *(onboard(reader, TOPIC) for reader in readers))
    await hire(admin, editor, Role.EDITOR, Role.REVIEWER)
    return editor, readers


async def _send(editor: Phone, readers: list[Phone], title: str) -> None:
    """Write a briefing and press send; whoever shows it does not matter."""
    await write_briefing(editor, TOPIC, title, "Please read.", language=ENGLISH)
    await asyncio.gather(*(reader.person.mark() for reader in readers))


async def _press_send(editor: Phone) -> None:
    label, message_id = editor.button(lambda text: text.startswith("✅"), "send")
    await editor.person.tap(label, message_id=message_id)


async def _each_has_one(readers: list[Phone], title: str) -> None:
    for reader in readers:
        await reader.sees("broadcast-title", also=title)
    for reader in readers:
        assert len(await reader.heard("broadcast-title", also=title)) == 1


async def test_a_flood_refusal_is_waited_out(
    sandbox: Sandbox, room: tuple[Phone, list[Phone]]
) -> None:
    """Telegram says how long to wait; whoever goes on loses messages or the bot."""
    editor, readers = room
    await _send(editor, readers, "Flooded")
    await sandbox.fault("sendMessage", retry_after=2, times=3)
    await _press_send(editor)
    await _each_has_one(readers, "Flooded")


async def test_an_outage_of_some_seconds_loses_no_word(
    sandbox: Sandbox, room: tuple[Phone, list[Phone]], running: BotProcess
) -> None:
    """What people write meanwhile waits at Telegram; word of a report is said until it arrives."""
    reviewer, readers = room
    await tell_what_happened(readers[0])
    await reviewer.person.mark()
    await sandbox.fault("*", drop="before", for_seconds=3)
    await readers[0].person.tap_data(
        readers[0].data("report-submit-button"),
        message_id=readers[0].screen.id if readers[0].screen else 0,
    )
    for _ in range(3):
        await readers[1].person.send("/help")
    await reviewer.sees("queue-news")
    await readers[1].sees("help-intro")
    assert len(await readers[1].heard("help-intro")) == 3
    await running.until_ready()


async def test_an_outage_in_a_broadcast_stops_it_instead_of_losing_everybody(
    sandbox: Sandbox, room: tuple[Phone, list[Phone]]
) -> None:
    """Nobody knows what arrived of what was in flight; all others have to get it afterwards."""
    editor, readers = room
    await _send(editor, readers, "In a storm")
    await sandbox.fault("sendMessage", drop="before", for_seconds=2)
    await _press_send(editor)
    await editor.sees("progress-state", also="Finished")
    copies = [len(await reader.heard("broadcast-title", also="In a storm")) for reader in readers]
    assert max(copies) == 1
    assert sum(copies) >= READERS - IN_FLIGHT - TRIES


async def test_a_connection_lost_before_telegram_had_it_is_tried_again_or_marked(
    sandbox: Sandbox, room: tuple[Phone, list[Phone]]
) -> None:
    """A copy whose fate nobody knows is not sent twice, and the editor sees how many there are."""
    editor, readers = room
    await _send(editor, readers, "Torn line")
    await sandbox.fault("sendMessage", drop="before", times=2)
    await _press_send(editor)
    await _counts_add_up(editor, readers, "Torn line", fewest=READERS - 2)


async def test_a_connection_lost_after_telegram_had_it_doubles_nothing(
    sandbox: Sandbox, room: tuple[Phone, list[Phone]]
) -> None:
    """It arrived, but we were not told: sending it again would double it."""
    editor, readers = room
    await _send(editor, readers, "Silent line")
    await sandbox.fault("sendMessage", drop="after", times=2)
    await _press_send(editor)
    await _counts_add_up(editor, readers, "Silent line", fewest=READERS)


async def _counts_add_up(editor: Phone, readers: list[Phone], title: str, *, fewest: int) -> None:
    progress = await editor.sees("progress-state", also="Finished")
    copies = [len(await reader.heard("broadcast-title", also=title)) for reader in readers]
    assert max(copies) == 1
    assert sum(copies) >= fewest
    assert "In doubt: " in progress.text or sum(copies) == READERS


async def test_updates_that_telegram_gives_twice_act_once(sandbox: Sandbox) -> None:
    """The answer to getUpdates gets lost: Telegram gives the same updates again."""
    member = await Phone.new(sandbox, "member-1", ENGLISH)
    await onboard(member)
    await sandbox.fault("getUpdates", drop="after", times=2)
    for _ in range(3):
        await member.person.send("/privacy")
    await member.say("/help", "help-intro")
    assert len(await member.heard("privacy-head")) == 3
