"""Writing over HTTP: an album that arrives at once, and two editors on one draft."""

import asyncio

from core.model.language import ENGLISH
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e import pictures
from tests.e2e.desk import Text, write_texts
from tests.e2e.flows import CONTENT, hire, onboard
from tests.e2e.phone import REPLY_SECONDS, Phone

TOPIC = CONTENT.topics[0].key
PICTURE = "🖼 Photo\n"


async def _editor(sandbox: Sandbox, admin: Phone, name: str) -> Phone:
    editor = await Phone.new(sandbox, name, ENGLISH)
    await onboard(editor)
    await hire(admin, editor, Role.EDITOR)
    return editor


async def test_an_album_sent_at_once_is_one_screen_and_arrives_as_one(
    sandbox: Sandbox, admin: Phone
) -> None:
    """A phone sends the items of an album as messages of their own, all in the same moment."""
    editor = await _editor(sandbox, admin, "staff-album")
    reader = await Phone.new(sandbox, "member-album", ENGLISH)
    await onboard(reader, TOPIC)
    await write_texts(editor, {ENGLISH: Text("Three pictures", "See them below.")}, TOPIC)
    await editor.tap("publish-media-button", "draft-media")
    await asyncio.gather(
        *(
            editor.person.send_file(
                "photo", each, f"{at}.png", media_group_id="album-1", caption=f"Caption {at}"
            )
            for at, each in enumerate((pictures.PHOTO, pictures.OTHER_PHOTO, pictures.PHOTO))
        )
    )
    await editor.person.wait_for(lambda message: message.text.count(PICTURE) == 3, REPLY_SECONDS)
    await editor.sees("draft-media-limit")
    screens = [text for text in await editor.texts() if PICTURE in text]
    assert len(screens) == 1
    await editor.tap("draft-done-button", "publish-overview")
    await editor.tap("publish-confirm-button", "publish-unchecked")
    await reader.person.mark()
    await editor.tap("publish-send-button", "progress-state")
    await reader.sees("broadcast-title", also="See them below.")
    items = [m for m in await reader.person.messages() if "photo" in m.raw]
    assert len(items) == 3
    assert len({m.raw.get("media_group_id") for m in items}) == 1


async def test_what_is_typed_while_a_colleague_saves_comes_back_and_overwrites_nothing(
    sandbox: Sandbox, admin: Phone
) -> None:
    """Two people on one text, seconds apart, through the whole program."""
    first = await _editor(sandbox, admin, "staff-one")
    second = await _editor(sandbox, admin, "staff-two")
    await write_texts(first, {ENGLISH: Text("Written by two", "First words.")}, TOPIC)
    await first.tap("publish-text-button", "publish-text")
    await second.say("/publish", "draft-list")
    await second.tap_label("Written by two", "publish-overview")
    await second.tap("publish-text-button", "publish-text")
    await second.say("Words of the second.", "publish-overview")
    bold = [{"type": "bold", "offset": 0, "length": 5}]
    await first.say("Words of the first.", "draft-changed", entities=bold)
    (given_back,) = [
        message
        for message in await first.person.messages()
        if message.from_bot and message.text == "Words of the first."
    ]
    assert given_back.raw["entities"][0]["type"] == "bold"
    assert first.screen is not None
    assert "Words of the second." in first.screen.text
