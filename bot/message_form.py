"""From a screen to the Bot API call that sends it, or brings a message that was sent to show it."""

from collections.abc import Mapping
from typing import Any, Final

from bot.screen import Screen
from core.model.briefing import Media, MediaKind

HTML: Final = "HTML"
NO_PREVIEW: Final = {"is_disabled": True}
"""LinkPreviewOptions: a preview would be made by Telegram from a page that nobody checked."""

_SENDING: Mapping[MediaKind, str] = {
    MediaKind.PHOTO: "sendPhoto",
    MediaKind.VIDEO: "sendVideo",
    MediaKind.DOCUMENT: "sendDocument",
}

Call = tuple[str, dict[str, Any]]
"""A method of the Bot API and its parameters but the chat; those that are None are not sent."""


def sending(screen: Screen) -> Call:
    """Return the call that sends a screen as a new message."""
    protected = screen.protected or None
    if len(screen.media) > 1:
        items = [_input(media) for media in screen.media]
        items[0] |= {"caption": screen.text, "parse_mode": HTML}
        return "sendMediaGroup", {"media": items, "protect_content": protected}
    if not screen.media:
        return "sendMessage", {**_words(screen), "protect_content": protected}
    (media,) = screen.media
    fields = {media.kind.value: media.file_id, **_caption(screen), "protect_content": protected}
    return _SENDING[media.kind], fields


def editing_words(screen: Screen) -> Call:
    """Return the call that edits the text of a message, or the caption where there is media."""
    if screen.media:
        return "editMessageCaption", _caption(screen)
    return "editMessageText", _words(screen)


def editing_other_words(screen: Screen) -> Call:
    """Return the same for a message that turns out to have media, or none, against the screen."""
    if screen.media:
        return "editMessageText", _words(screen)
    return "editMessageCaption", _caption(screen)


def editing_media(screen: Screen, item: int) -> Call:
    """Return the call that edits a message into one medium of a screen; the first has the text."""
    media = _input(screen.media[item])
    if item == 0:
        media |= {"caption": screen.text, "parse_mode": HTML}
    return "editMessageMedia", {"media": media, "reply_markup": _keyboard(screen)}


def _words(screen: Screen) -> dict[str, Any]:
    return {
        "text": screen.text,
        "parse_mode": HTML,
        "reply_markup": _keyboard(screen),
        "link_preview_options": NO_PREVIEW,
    }


def _caption(screen: Screen) -> dict[str, Any]:
    return {"caption": screen.text, "parse_mode": HTML, "reply_markup": _keyboard(screen)}


def _keyboard(screen: Screen) -> dict[str, Any] | None:
    return None if len(screen.media) > 1 else screen.keyboard()


def _input(media: Media) -> dict[str, Any]:
    return {"type": media.kind.value, "media": media.file_id}
