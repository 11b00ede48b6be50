"""What editors do, button by button: a draft with everything in it, and a colleague's approval."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from core.model.identity import TopicKey
from core.model.language import Language
from locales.names import country_name, language_name
from sandbox.client import Message
from tests.e2e.flows import begin_writing, topic_name
from tests.e2e.phone import Phone

Entities = Sequence[dict[str, object]]


@dataclass(frozen=True, slots=True)
class Text:
    """A title and a text in one language, with the formatting that the phone sends along."""

    title: str
    body: str
    entities: Entities = ()


async def write_texts(editor: Phone, texts: dict[Language, Text], topic: TopicKey) -> None:
    """Write a briefing in several languages, up to its overview; quiet hours are kept."""
    await begin_writing(editor)
    wanted = {language_name(each, editor.language): each for each in texts}
    assert editor.screen is not None
    for label in list(editor.screen.labels):
        mark, _, name = label.partition(" ")
        if name and (mark == "✅") != (name in wanted) and mark in {"✅", "▫️", "⬜️", "⬜"}:
            await editor.tap_label(name, "publish-languages")
    await editor.tap("publish-next-button", "publish-title")
    for _ in texts:
        asked = editor.screen.text
        text = texts[next(each for name, each in wanted.items() if name in asked.splitlines()[0])]
        await editor.say(text.title, "publish-text")
        await editor.say(text.body, entities=list(text.entities))
    await editor.sees("publish-topics")
    await editor.tap_label(topic_name(topic, editor.language), "publish-topics")
    await editor.tap("publish-next-button", "publish-urgency")
    await editor.tap("publish-calm-button", "publish-overview")


async def add_photo(editor: Phone, content: bytes) -> None:
    """Put a photo above the text."""
    await editor.tap("publish-media-button", "draft-media")
    await editor.person.send_file("photo", content, "photo.png")
    await editor.sees("draft-picture")
    await editor.tap("draft-done-button", "publish-overview")


async def leave_out(editor: Phone, country: str) -> None:
    """Let nobody get it who lives in a country."""
    await editor.tap("publish-audience-button", "audience-head")
    await editor.press(lambda label: "🚫" in label, "audience-narrow", "without")
    await editor.press(lambda label: "🌍" in label, "audience-pick", "countries")
    await editor.tap_label(country_name(country, editor.language), "audience-pick")
    await editor.tap("audience-done-button", "audience-narrow")
    await editor.tap("audience-done-button", "audience-head")
    await editor.tap("audience-done-button", "publish-overview")


async def at_half_past_six(editor: Phone, day: date) -> None:
    """Let a draft go out on a day, on the editor's own clock."""
    await editor.tap("publish-when-button", "when-head")
    assert editor.screen is not None
    await editor.tap_label(editor.screen.labels[1], "event-date")
    await editor.say(f"{day:%d.%m.%Y}", "event-date-ok")
    await editor.tap("event-date-yes-button", "event-time")
    await editor.say("18:30", "when-head")
    await editor.tap("when-done-button", "publish-overview")


async def open_sending(editor: Phone, begins: str) -> None:
    """Open what can be done after a sending."""
    await editor.say("/sendings", "progress-list")
    await editor.tap_label(begins, "progress-head")
    await editor.tap("progress-more-button", "after-head")


async def ask_for_approval(editor: Phone) -> None:
    """Hand a draft in that a colleague has to approve."""
    await editor.tap("publish-confirm-button", "draft-needs-approval")
    await editor.tap("approval-ask-button", "approval-waits")


async def approve(colleague: Phone, begins: str) -> Message:
    """Approve what one was asked to; return the progress of the sending."""
    await colleague.sees("approval-asked", also=begins)
    await colleague.tap("approval-open-button", "approval-head")
    return await colleague.tap("approval-approve-button", "progress-head")
