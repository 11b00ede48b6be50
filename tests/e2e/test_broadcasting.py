"""Two editors, many readers: from a draft of several hands to what is taken back again."""

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from core.model.language import ENGLISH, FRENCH, TURKISH, Language
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e import pictures
from tests.e2e.conftest import ADMIN, NOON
from tests.e2e.desk import Text, add_photo, approve, ask_for_approval, leave_out, write_texts
from tests.e2e.flows import CONTENT, hire, onboard
from tests.e2e.phone import Phone
from tests.e2e.program import BotProcess, SandboxProcess

TOPIC = CONTENT.topics[0].key
BOLD = [{"type": "bold", "offset": 0, "length": 4}]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def desk(
    tmp_path_factory: pytest.TempPathFactory,
) -> AsyncIterator[tuple[BotProcess, Sandbox]]:
    """A sandbox and a program of its own, in which two readers are enough to need approval."""
    telegram = await SandboxProcess.start("--now", NOON)
    settings = {"ADMIN_IDS": str(ADMIN), "APPROVAL_FROM": "2"}
    bot = BotProcess(telegram.base, tmp_path_factory.mktemp("desk"), settings)
    try:
        async with Sandbox(telegram.base) as sandbox:
            await sandbox.limits(enabled=False)
            await bot.start()
            yield bot, sandbox
        assert await bot.stop() == 0, bot.tail
    finally:
        if bot.process is not None and bot.process.returncode is None:
            await bot.kill()
        await telegram.stop()


@pytest.mark.parametrize(("language", "other"), [(FRENCH, TURKISH)])
async def test_a_briefing_of_two_languages_goes_out_once_a_second_person_has_looked(
    desk: tuple[BotProcess, Sandbox], language: Language, other: Language
) -> None:
    """What an editor typed reaches whom they chose, and nobody else, and not before."""
    _, sandbox = desk
    admin = await Phone.new(sandbox, "staff-admin", ENGLISH, id=ADMIN)
    author, colleague, reader, foreigner, elsewhere, stranger = [
        await Phone.new(sandbox, name, spoken)
        for name, spoken in (
            ("staff-desk", language),
            ("staff-second", other),
            ("member-1", language),
            ("member-2", other),
            ("member-3", language),
            ("member-4", language),
        )
    ]
    await onboard(admin)
    await asyncio.gather(
        *(onboard(each) for each in (author, colleague, stranger)),
        *(onboard(each, TOPIC) for each in (reader, foreigner)),
        onboard(elsewhere, TOPIC, country="es"),
    )
    await hire(admin, author, Role.EDITOR)
    await hire(admin, colleague, Role.EDITOR)

    texts = {
        each: Text(f"Title {each}", f"Bold <i>{each}</i> & so on", BOLD)
        for each in (language, other)
    }
    await write_texts(author, texts, TOPIC)
    await add_photo(author, pictures.PHOTO)
    await leave_out(author, "es")
    await asyncio.gather(*(each.person.mark() for each in (reader, foreigner, colleague)))
    await ask_for_approval(author)
    assert not await reader.heard("broadcast-title")
    await approve(colleague, f"Title {other}")

    for phone in (reader, foreigner):
        copy = await phone.sees("broadcast-title", also=f"Title {phone.language}")
        assert f"Bold <i>{phone.language}</i> & so on" in copy.text
        assert "photo" in copy.raw
        bold = [each for each in copy.raw["caption_entities"] if each["type"] == "bold"]
        assert "Bold" in {_marked(copy.text, each) for each in bold}
    await author.sees("approval-approved")
    await colleague.sees("progress-sent", also="100")
    for phone in (elsewhere, stranger):
        assert not await phone.heard("broadcast-title")


def _marked(text: str, entity: dict[str, int]) -> str:
    """Return what an entity marks; Telegram counts in UTF-16."""
    wide, start = text.encode("utf-16-le"), 2 * entity["offset"]
    return wide[start : start + 2 * entity["length"]].decode("utf-16-le")
