"""What Telegram passes on beside a message that can matter as evidence: times, sizes, its origin.

A forwarded message keeps when and from where it was forwarded, with the name that Telegram shows
to whoever received it, for who wrote a threat is a part of it; ids of people are never kept. All of
it lies sealed with the message.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from telegram import (
    Message,
    MessageOrigin,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
    TelegramObject,
)

from core.model.reporter_name import shown_name

_MEASURES = ("duration", "width", "height", "length", "performer", "title")
_LOCATION = ("horizontal_accuracy", "live_period", "heading")
_SPECIAL = ("video_note", "animation", "venue", "contact")


def passed_on_of(message: Message) -> dict[str, str]:
    """Return what is kept of a message beside text and file, by name."""
    return dict(_found(message))


def _found(message: Message) -> Iterator[tuple[str, str]]:
    yield "sent_at", _iso(message.date)
    special = next((name for name in _SPECIAL if getattr(message, name)), None)
    if special is not None:
        yield "sent_as", special
    sent = (
        message.voice
        or message.audio
        or message.video
        or message.video_note
        or message.animation
        or (message.photo[-1] if message.photo else None)
    )
    yield from _measures(sent, _MEASURES)
    yield from _measures(message.location, _LOCATION)
    if message.forward_origin is not None:
        yield from _origin(message.forward_origin)


def _measures(thing: TelegramObject | None, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    said = thing.to_dict(recursive=False) if thing is not None else {}
    for name in names:
        if said.get(name) is not None:
            yield name, str(said[name])


def _origin(origin: MessageOrigin) -> Iterator[tuple[str, str]]:
    yield "forwarded_at", _iso(origin.date)
    yield "forwarded_type", str(origin.type)
    name = shown_name(_name(origin))
    if name:
        yield "forwarded_from", name
    if isinstance(origin, MessageOriginChannel):
        yield "forwarded_message", str(origin.message_id)


def _name(origin: MessageOrigin) -> str:
    match origin:
        case MessageOriginUser():
            return origin.sender_user.full_name
        case MessageOriginHiddenUser():
            return origin.sender_user_name
        case MessageOriginChat():
            return origin.sender_chat.title or ""
        case MessageOriginChannel():
            handle = f" (@{origin.chat.username})" if origin.chat.username else ""
            return f"{origin.chat.title or ''}{handle}"
        case _:
            return ""


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
