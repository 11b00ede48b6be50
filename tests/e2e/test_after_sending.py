"""What an editor does after a sending, over HTTP: corrected in every chat, told, and taken back."""

import asyncio

from core.model.language import ENGLISH, TURKISH
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, hire, onboard, write_briefing
from tests.e2e.phone import Phone

TOPIC = CONTENT.topics[3].key


async def test_a_sending_is_corrected_reported_and_taken_back(
    sandbox: Sandbox, admin: Phone
) -> None:
    """The wrong text is nowhere to be found any more, and the editor sees that it is so."""
    editor = await Phone.new(sandbox, "staff-desk", TURKISH)
    readers = [await Phone.new(sandbox, f"member-{n}", ENGLISH) for n in (1, 2)]
    await onboard(editor)
    await asyncio.gather(*(onboard(each, TOPIC) for each in readers))
    await hire(admin, editor, Role.EDITOR)
    await write_briefing(editor, TOPIC, "Taken back soon", "A wrong hour", language=TURKISH)
    await asyncio.gather(*(each.person.mark() for each in readers))
    await editor.tap("publish-send-button", "progress-state")
    for reader in readers:
        await reader.sees("broadcast-title", also="A wrong hour")
    await editor.sees("progress-sent", also="100")

    await editor.say("/sendings", "progress-list")
    await editor.tap_label("Taken back soon", "progress-head")
    await editor.tap("progress-more-button", "after-head")
    await editor.tap("after-report-button", "after-picture")
    assert editor.screen is not None
    assert editor.screen.raw["photo"]

    await editor.say("/sendings", "progress-list")
    await editor.tap_label("Taken back soon", "progress-head")
    await editor.tap("progress-more-button", "after-head")
    await editor.tap("after-correct-button", "publish-overview")
    await editor.tap("publish-text-button", "publish-text")
    await editor.say("The right hour", "publish-overview")
    await asyncio.gather(*(each.person.mark() for each in readers))
    await editor.tap("publish-confirm-button")
    await editor.tap("publish-send-button", "progress-head")
    copies = [await each.sees("broadcast-corrected", also="The right hour") for each in readers]
    for reader in readers:
        assert not [text for text in await reader.texts() if "A wrong hour" in text]

    await editor.say("/sendings", "progress-list")
    await editor.tap_label("Taken back soon", "progress-head")
    await editor.tap("progress-more-button", "after-head")
    await editor.tap("after-recall-button", "after-recall-ask")
    await editor.tap("after-recall-now-button", "progress-head")
    for reader, copy in zip(readers, copies, strict=True):
        await reader.person.wait_until_deleted(copy)
    await editor.sees("progress-deleted", also="2")
    await readers[0].say("/briefings")
    assert not [text for text in await readers[0].texts() if "Taken back soon" in text]
