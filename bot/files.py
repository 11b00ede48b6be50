"""Files that people send: fetched from Telegram as a stream, never whole on our disk unsealed."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from telegram import Animation, Audio, Bot, Document, Message, PhotoSize, Video, VideoNote, Voice
from telegram.error import BadRequest, TelegramError

from core.model.refusals import FileLost, FileTooBig

LIMIT_MEGABYTES = 20
"""Bot API, getFile: bots can download files of up to 20 MB."""
_MEGABYTE = 1024 * 1024

_Sent = Animation | Audio | Document | PhotoSize | Video | VideoNote | Voice


@runtime_checkable
class Streams(Protocol):
    """A way to Telegram that hands out a file chunk by chunk."""

    def stream(self, url: str) -> AsyncIterator[bytes]:
        """Yield the file at *url*."""
        ...


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a message, not fetched yet.

    Attributes:
        size: bytes, as Telegram says; None if it does not.
        name, mime_type: as Telegram passed them on; may be empty.
    """

    file_id: str
    size: int | None
    name: str
    mime_type: str


def attachment_of(message: Message) -> Attachment | None:
    """Return the file of a message; of a photo the largest size."""
    sent: _Sent | None = (
        message.voice
        or message.audio
        or message.video
        or message.video_note
        or message.animation  # before the document: an animation comes as both
        or message.document
        or (message.photo[-1] if message.photo else None)
    )
    if sent is None:
        return None
    name, mime = getattr(sent, "file_name", None), getattr(sent, "mime_type", None)
    return Attachment(sent.file_id, sent.file_size, name or "", mime or "")


async def fetch(bot: Bot, attachment: Attachment) -> AsyncIterator[bytes]:
    """Yield the bytes of a file exactly as Telegram has them.

    Raises:
        FileTooBig: Telegram does not hand out files of this size.
        FileLost: it could not be fetched to its end.
    """
    limit = LIMIT_MEGABYTES * _MEGABYTE
    if attachment.size is not None and attachment.size > limit:
        raise FileTooBig(limit=LIMIT_MEGABYTES)
    received = 0
    try:
        async for chunk in _chunks(bot, attachment.file_id):
            received += len(chunk)
            if received > limit:
                raise FileTooBig(limit=LIMIT_MEGABYTES)
            yield chunk
    except BadRequest as error:
        if "too big" in error.message.lower():
            raise FileTooBig(limit=LIMIT_MEGABYTES) from None
        raise FileLost from None
    except TelegramError:
        raise FileLost from None
    if received != attachment.size if attachment.size is not None else not received:
        raise FileLost  # a file that Telegram says is empty may be


async def _chunks(bot: Bot, file_id: str) -> AsyncIterator[bytes]:
    file = await bot.get_file(file_id)
    if not file.file_path or "://" not in file.file_path:  # never a path on this machine
        raise FileLost
    if isinstance(bot.request, Streams):
        async for chunk in bot.request.stream(file.file_path):
            yield chunk
    else:
        yield await bot.request.retrieve(file.file_path)
