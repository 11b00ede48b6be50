"""What is sent while a draft is written: words, files or links, by the step that asked for them."""

from dataclasses import dataclass

from telegram import Message

from bot.handlers.audience_steps import AUDIENCE_STEPS, take_audience
from bot.handlers.draft_links import take_link
from bot.handlers.draft_media import continues_album, media_of, take_media
from bot.handlers.typed_format import typed_rich
from bot.handlers.when_steps import WHEN_STEPS, take_when
from bot.handlers.writing import Writing
from bot.rich_html import rich_html
from bot.screen import Screen
from core.model.briefing import CAPTION_LIMIT
from core.model.refusals import TooLong, Unusable
from core.model.rich_text import units

CUT_FROM, CUT_WITHIN_SECONDS = 4000, 3
"""Telegram's apps cut a paste at 4096 characters, or a word before; the parts arrive at once."""


@dataclass(frozen=True, slots=True)
class Typed:
    """Where the writing stands after a message.

    Attributes:
        joins: it belongs to the message before it, which has been answered already.
    """

    writing: Writing
    joins: bool = False


def with_typed(writing: Writing, message: Message | None) -> Typed:
    """Return the writing after a message.

    Raises:
        Refusal: it cannot be used here; its class says why.
    """
    if message is None:
        raise Unusable(reason="text")
    if continues_album(writing, message):
        return Typed(take_media(writing, message), joins=True)
    match writing.step:
        case "title":
            title = writing.draft.with_title(writing.language, _words(message))
            return Typed(writing.onward(title))
        case "text":
            return Typed(_with_text(writing, message))
        case "media":
            return Typed(take_media(writing, message))
        case "links":
            return Typed(take_link(writing, message))
        case step if step in AUDIENCE_STEPS:
            return Typed(take_audience(writing, _words(message)))
        case step if step in WHEN_STEPS:
            return Typed(take_when(writing, _words(message)))
        case _:
            raise Unusable(reason="buttons")


def remember_cut(writing: Writing, message: Message | None) -> Writing:
    """Return the writing with a note that a message was too long: its rest may be on its way."""
    if message is None:
        return writing
    return writing.stay(cut=[int(message.date.timestamp()), units(message.text or "")])


def given_back(message: Message) -> Screen:
    """Return what was sent, formatting and file included, so that it can be sent again.

    Args:
        message: one that `with_typed` took.
    """
    typed, media = typed_rich(message), media_of(message)
    if media is None or units(typed.text) > CAPTION_LIMIT:
        return Screen(rich_html(typed))
    return Screen(rich_html(typed), media=(media,))


def _with_text(writing: Writing, message: Message) -> Writing:
    """Return the writing with a text, or with a file whose caption is the text.

    Raises:
        TooLong: it does not fit, or is the rest of something that did not.
        Unusable: nothing readable was sent.
    """
    if not message.text:
        if media_of(message) is None:
            raise Unusable(reason="text")
        return take_media(writing, message)
    if first_part := _first_part(writing, message):
        length = first_part + units(message.text)
        raise TooLong(limit=writing.draft.body_limit, length=length)
    return writing.onward(writing.draft.with_body(writing.language, typed_rich(message)))


def _words(message: Message) -> str:
    if not message.text:
        raise Unusable(reason="text")
    return message.text


def _first_part(writing: Writing, message: Message) -> int:
    """Return the length of the refused message of which this is the rest, else 0."""
    cut = writing.dialogue.state.get("cut")
    if not isinstance(cut, list):
        return 0
    at, length = (int(each) if isinstance(each, int) else 0 for each in cut)
    at_once = message.date.timestamp() - at <= CUT_WITHIN_SECONDS
    return length if at_once and length >= CUT_FROM else 0
