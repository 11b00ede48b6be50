"""The real UN call of 2024, lived through: from its file to the submission that went out."""

import asyncio
import io
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest_asyncio
from docx import Document

from content.loader import DATA
from core.model.language import ENGLISH, Language
from core.model.roles import Role
from locales.names import language_name
from sandbox.client import Message, Sandbox
from tests.e2e.conftest import ADMIN
from tests.e2e.flows import CONTENT, hire, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, SandboxProcess

CALL = CONTENT.calls[0]
NOW = "2024-01-08T09:00:00+01:00"
FOURTEEN_DAYS_BEFORE = datetime(2024, 2, 2, 12, 0, tzinfo=UTC)
AFTER_THE_END = datetime(2024, 2, 17, 12, 0, tzinfo=UTC)
ANSWER = "We lost our office – “ğ, ñ, é” <b>&"
TEXTS = ("Through networks in four countries.", "# By asking who is missing.")


@pytest_asyncio.fixture(loop_scope="session")
async def program(tmp_path: Path) -> AsyncIterator[tuple[BotProcess, Sandbox]]:
    """A program of its own: a call is submitted once."""
    process = await SandboxProcess.start("--now", NOW)
    bot = BotProcess(process.base, tmp_path / "bot", {"ADMIN_IDS": str(ADMIN)})
    try:
        async with Sandbox(process.base) as sandbox:
            await sandbox.limits(enabled=False)
            await bot.start()
            yield bot, sandbox
            assert await bot.stop() == 0, bot.tail
    finally:
        if bot.process is not None and bot.process.returncode is None:
            await bot.kill()
        await process.stop()


async def _until(bot: BotProcess, sandbox: Sandbox, moment: datetime) -> None:
    walked = bot.count("clock_walked")
    await sandbox.advance((moment - await sandbox.clock()).total_seconds())
    await bot.logged("clock_walked", more_than=walked)


async def _import(editor: Phone) -> None:
    """Send the call as a file, look at it, and save it."""
    await editor.say("/calls", "call-list")
    await editor.tap("call-new-button", "call-new")
    content = (DATA / "calls.yaml").read_bytes()
    await editor.person.send_file("document", content.replace(b"un.org", b"nowhere"), "call.yaml")
    await editor.sees("call-file-wrong")
    await editor.person.send_file("document", content, "call.yaml")
    await editor.sees("call-overview", also=CALL.subject)
    await editor.tap("call-save-button", "call-saved")


async def _answer(member: Phone) -> None:
    """Open the first question from the list, and answer by text and voice."""
    await member.say("/calls", "call-list")
    await member.tap_label(CALL.title[member.language][:20], "call-how")
    await member.tap_label("1", "call-question")
    await member.tap("call-answer-button", "call-tell")
    await member.say(ANSWER, "call-told")
    await member.person.send_file("voice", b"OggS" * 50, "voice.ogg")
    await member.sees("call-told")
    await member.tap("call-done-button", "call-ask-name")
    await member.tap("call-yes-button", "call-ask-quote")
    await member.tap("call-no-button", "call-answer-head")
    await member.tap("call-give-button", "call-answer-state")


async def _write(editor: Phone) -> None:
    """Write two answers in English beside the source, and see what is missing."""
    await editor.say(f"/start call_{CALL.key}", "call-how")
    await editor.tap("call-gather-button", "call-missing")
    for number, text in enumerate(TEXTS, start=1):
        await editor.tap_label(str(number), "call-question")
        if number == 1:
            await editor.sees("call-sources", also="member-1")
        await editor.tap_label(f"✏️ {language_name(ENGLISH, editor.language)}", "call-write")
        await editor.say(text, "call-written")
        await editor.tap("call-done-button", "call-text-left")
        await editor.tap("call-gather-button", "call-question")
        await editor.tap("call-gather-button", "call-gather-line")


async def _files(editor: Phone, sandbox: Sandbox) -> dict[str, bytes]:
    """Return the files in the chat by their endings."""
    found = {}
    for message in await editor.person.messages():
        document = message.raw.get("document")
        if message.from_bot and document:
            ending = str(document["file_name"]).rpartition(".")[2]
            found[ending] = await sandbox.download(document["file_id"])
    return found


async def test_the_un_call_from_its_file_to_the_submission(
    program: tuple[BotProcess, Sandbox], language: Language
) -> None:
    """Ten questions, one deadline in Geneva, and a text that goes out under the right subject."""
    bot, sandbox = program
    admin = await Phone.new(sandbox, "staff-admin", ENGLISH, id=ADMIN)
    member = await Phone.new(sandbox, "member-1", language)
    other = await Phone.new(sandbox, "member-2", language)
    editor = await Phone.new(sandbox, "staff-editor", language)
    await asyncio.gather(*(onboard(each) for each in (admin, member, other, editor)))
    await hire(admin, editor, Role.EDITOR)
    await _import(editor)
    await _answer(member)

    await other.person.mark()
    await _until(bot, sandbox, FOURTEEN_DAYS_BEFORE)
    await other.sees("call-progress", also=CALL.title[language])
    await other.offered("call-answer-open-button")
    await other.tap("call-answer-open-button", "call-how")
    assert ANSWER not in " ".join(await other.texts())

    await _write(editor)
    await editor.tap("call-export-button", "call-export")
    await editor.tap_label(language_name(ENGLISH, language), "call-publish")
    await editor.tap("call-publish-no-button", "call-export-done")
    files = await _files(editor, sandbox)
    text = files["md"].decode()
    shown = [each.text for each in Document(io.BytesIO(files["docx"])).paragraphs]
    for needed in (CALL.subject, CALL.address, "We do not agree", TEXTS[0]):
        assert needed in text
        assert any(needed in each for each in shown)
    assert "staff-editor" not in text + "".join(shown)

    await member.person.mark()
    await editor.tap("call-sent-button", "call-sent-ask")
    await editor.tap("call-sent-yes-button", "call-sent-done")
    await member.sees("call-thanks")
    await editor.tap("call-copy-button")
    assert await _files(editor, sandbox) == files

    reminded = len(await other.heard("call-left"))
    await _until(bot, sandbox, AFTER_THE_END)
    assert len(await member.heard("call-thanks")) == 1
    assert len(await other.heard("call-left")) == reminded
    await other.say(f"/start call_{CALL.key}", "call-is-sent")


async def test_years_later_the_call_is_over_and_reminds_nobody(
    sandbox: Sandbox, admin: Phone, language: Language
) -> None:
    """The program of today starts with the call of 2024 and does not pretend that it is open."""
    assert admin
    member = await Phone.new(sandbox, "member-late", language)
    await onboard(member)
    await member.say("/calls", "call-list-empty")
    await member.tap("call-over-button", "call-list")
    shown: Message = await member.tap_label(CALL.title[language][:20], "call-is-closed")
    assert CALL.subject in shown.text
