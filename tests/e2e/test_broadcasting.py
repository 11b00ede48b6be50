"""Two editors, many readers: from a draft of several hands to what is taken back again.

From two recipients on, the program of these tests wants a second person's approval; it sends one
message at a time, so that a sending can be held in its middle.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest
import pytest_asyncio

from core.model.language import ENGLISH, FRENCH, LANGUAGES, TURKISH
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e import pictures
from tests.e2e.conftest import ADMIN, NOON
from tests.e2e.desk import (
    Text,
    add_photo,
    approve,
    ask_for_approval,
    at_half_past_six,
    leave_out,
    open_sending,
    write_texts,
)
from tests.e2e.flows import CONTENT, hire, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, SandboxProcess

TOPICS = [topic.key for topic in CONTENT.topics[:4]]
BOLD = [{"type": "bold", "offset": 0, "length": 4}]


@dataclass(frozen=True, slots=True)
class Desk:
    """A program of its own, and two editors who write in different languages."""

    bot: BotProcess
    sandbox: Sandbox
    author: Phone
    colleague: Phone


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def desk(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Desk]:
    """The desk, ready to write."""
    telegram = await SandboxProcess.start("--now", NOON)
    settings = {"ADMIN_IDS": str(ADMIN), "APPROVAL_FROM": "2", "SENDS_IN_FLIGHT": "1"}
    bot = BotProcess(telegram.base, tmp_path_factory.mktemp("desk"), settings)
    try:
        async with Sandbox(telegram.base) as sandbox:
            await sandbox.limits(enabled=False)
            await bot.start()
            admin = await Phone.new(sandbox, "staff-admin", ENGLISH, id=ADMIN)
            author = await Phone.new(sandbox, "staff-desk", FRENCH)
            colleague = await Phone.new(sandbox, "staff-second", TURKISH)
            await asyncio.gather(*(onboard(each) for each in (admin, author, colleague)))
            for each in (author, colleague):
                await hire(admin, each, Role.EDITOR)
            yield Desk(bot, sandbox, author, colleague)
        assert await bot.stop() == 0, bot.tail
    finally:
        if bot.process is not None and bot.process.returncode is None:
            await bot.kill()
        await telegram.stop()


async def test_a_briefing_reaches_whom_it_should_is_corrected_and_taken_back(desk: Desk) -> None:
    """What an editor typed reaches whom they chose, once a second person has looked at it."""
    author, colleague, topic = desk.author, desk.colleague, TOPICS[0]
    reader, foreigner, elsewhere, stranger = [
        await Phone.new(desk.sandbox, "member", spoken)
        for spoken in (FRENCH, TURKISH, FRENCH, FRENCH)
    ]
    await asyncio.gather(
        onboard(reader, topic),
        onboard(foreigner, topic),
        onboard(elsewhere, topic, country="es"),
        onboard(stranger),
    )
    texts = {each: Text(f"Title {each}", f"Bold <i>{each}</i>", BOLD) for each in (FRENCH, TURKISH)}
    await write_texts(author, texts, topic)
    await add_photo(author, pictures.PHOTO)
    await leave_out(author, "es")
    await asyncio.gather(*(each.person.mark() for each in (reader, foreigner, colleague)))
    await ask_for_approval(author)
    assert not await reader.heard("broadcast-title")
    await approve(colleague, "Title")
    for phone in (reader, foreigner):
        copy = await phone.sees("broadcast-title", also=f"Title {phone.language}")
        assert f"Bold <i>{phone.language}</i>" in copy.text
        assert "photo" in copy.raw
        marked = {_marked(copy.text, each) for each in copy.raw["caption_entities"]}
        assert "Bold" in marked
    await author.sees("approval-approved")
    await colleague.sees("progress-sent", also="100")

    await open_sending(author, "Title")
    await author.tap("after-correct-button", "publish-overview")
    await author.tap("publish-text-button", "publish-text")
    await author.say("Another text", "publish-overview")
    await asyncio.gather(*(each.person.mark() for each in (reader, foreigner, colleague)))
    await ask_for_approval(author)
    await approve(colleague, "Title")
    corrected = await reader.sees("broadcast-corrected")
    assert "Another text" in (await foreigner.sees("broadcast-corrected")).text
    assert len(await reader.heard("broadcast-title")) == 1

    await open_sending(colleague, "Title")
    await colleague.tap("after-recall-button", "after-recall-ask")
    await colleague.tap("after-recall-now-button", "progress-head")
    await reader.person.wait_until_deleted(corrected)
    await colleague.sees("progress-deleted", also="2")
    for phone in (reader, foreigner, elsewhere, stranger):
        assert not await phone.heard("broadcast-title")


async def test_an_alert_waits_for_a_second_person_and_then_reaches_everyone(desk: Desk) -> None:
    """A false alarm to everybody is what one tired person must not be able to send."""
    readers = [await Phone.new(desk.sandbox, "member", spoken) for spoken in LANGUAGES]
    await asyncio.gather(*map(onboard, readers))
    author, colleague = desk.author, desk.colleague
    await author.say("/alert", "alert-audience")
    await author.tap("alert-everyone-button", "publish-languages")
    await author.tap("publish-next-button", "publish-text")
    await author.say("Leave the square now.", "publish-overview")
    await asyncio.gather(*(each.person.mark() for each in (*readers, colleague)))
    await ask_for_approval(author)
    await colleague.sees("approval-asked", also="Leave the square now.")
    for reader in readers:
        assert not await reader.heard("broadcast-alert")
    await approve(colleague, "Leave the square now.")
    for reader in readers:
        await reader.sees("broadcast-alert", also="Leave the square now.")


async def test_a_sending_is_held_goes_on_and_leaves_out_who_blocked_meanwhile(desk: Desk) -> None:
    """An editor who sees a mistake needs time to think; who left in between is no failure."""
    author, colleague, topic = desk.author, desk.colleague, TOPICS[1]
    readers = [await Phone.new(desk.sandbox, "member", LANGUAGES[n % 4]) for n in range(6)]
    await asyncio.gather(*(onboard(each, topic) for each in readers))
    await write_texts(author, {FRENCH: Text("Held", "Wait a moment.")}, topic)
    await asyncio.gather(*(each.person.mark() for each in (*readers, colleague)))
    await ask_for_approval(author)
    await colleague.sees("approval-asked", also="Held")
    await colleague.tap("approval-open-button", "approval-head")
    await desk.sandbox.fault("sendMessage", delay_seconds=1.0, times=1000)
    await colleague.tap("approval-approve-button", "progress-head")
    await colleague.tap("progress-pause-button")
    await colleague.offered("progress-resume-button")
    held = [each for each in readers if not await each.heard("broadcast-title", also="Held")]
    assert len(held) >= len(readers) - 2, "at most one was on its way, and one more had gone"
    await held[-1].person.block()
    await desk.sandbox.clear_faults()
    await author.say("/help", "help-intro")  # served after the block
    await colleague.tap("progress-resume-button", "progress-head")
    for reader in held[:-1]:
        await reader.sees("broadcast-title", also="Held")
    await colleague.sees("progress-unreachable", also="1")
    assert not await held[-1].heard("broadcast-title")


async def test_a_sending_waits_for_its_hour(desk: Desk) -> None:
    """Written and approved today, read when people have time."""
    author, colleague, topic = desk.author, desk.colleague, TOPICS[2]
    readers = [await Phone.new(desk.sandbox, "member", spoken) for spoken in (FRENCH, TURKISH)]
    await asyncio.gather(*(onboard(each, topic) for each in readers))
    tomorrow = await desk.sandbox.clock() + timedelta(days=1)
    await write_texts(author, {FRENCH: Text("Later", "In the evening.")}, topic)
    await at_half_past_six(author, tomorrow.date())
    await asyncio.gather(*(each.person.mark() for each in (*readers, colleague)))
    await ask_for_approval(author)
    await approve(colleague, "Later")
    due = tomorrow.replace(hour=17, minute=30, second=0)
    await _advance_to(desk, due - timedelta(minutes=5))
    for reader in readers:
        assert not await reader.heard("broadcast-title", also="Later")
    await _advance_to(desk, due + timedelta(minutes=5))
    for reader in readers:
        await reader.sees("broadcast-title", also="Later")


async def _advance_to(desk: Desk, moment: datetime) -> None:
    walked = desk.bot.count("clock_walked")
    await desk.sandbox.advance((moment - await desk.sandbox.clock()).total_seconds())
    await desk.bot.logged("clock_walked", more_than=walked)


def _marked(text: str, entity: dict[str, int]) -> str:
    """Return what an entity marks; Telegram counts in UTF-16."""
    wide, start = text.encode("utf-16-le"), 2 * entity["offset"]
    return wide[start : start + 2 * entity["length"]].decode("utf-16-le")
