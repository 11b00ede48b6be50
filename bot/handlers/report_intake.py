"""From a Telegram message to a piece of a report: what kind it is, what it says, which file."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from telegram import Bot, Message, MessageEntity

from bot.files import Attachment, attachment_of, fetch
from core.model.refusals import Unusable
from core.model.report import EntryKind, Evidence, Report
from core.model.typed_text import clean
from core.ports.world import World
from core.usecases.reports.add_piece import Piece
from core.usecases.reports.seal_file import IncomingFile, sealed_file

TEXT_LIMIT = 4096
"""Characters of one message, as Telegram allows."""

_KINDS = (
    ("voice", EntryKind.VOICE),
    ("audio", EntryKind.AUDIO),
    ("photo", EntryKind.PHOTO),
    ("video", EntryKind.VIDEO),
    ("video_note", EntryKind.VIDEO),
    ("animation", EntryKind.VIDEO),
    ("document", EntryKind.DOCUMENT),
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a message tells, before its file is fetched."""

    kind: EntryKind
    text: str
    message_id: int
    album: str
    attachment: Attachment | None

    def piece(self, evidence: Evidence | None) -> Piece:
        """Return it as a piece of a report, with its file sealed."""
        return Piece(self.kind, self.text, self.message_id, self.album, evidence)


def read_message(message: Message | None) -> Told:
    """Return what a message tells.

    Raises:
        Unusable: a report cannot take this kind of message, or there is nothing in it.
    """
    if message is None:
        raise Unusable(reason="other")
    if message.text is not None:
        text = _with_links(clean(message.text, limit=TEXT_LIMIT), message.entities)
        return Told(EntryKind.TEXT, text, message.message_id, "", None)
    if message.location is not None:
        return Told(EntryKind.LOCATION, place_of(message), message.message_id, "", None)
    kind = next((kind for name, kind in _KINDS if getattr(message, name)), None)
    if kind is None:
        raise Unusable(reason="sticker" if message.sticker else "other")
    return Told(
        kind,
        _caption(message),
        message.message_id,
        message.media_group_id or "",
        attachment_of(message),
    )


def place_of(message: Message) -> str:
    """Return the location of a message as `lat,lon`, with title and address of a venue below."""
    if message.location is None:
        return ""
    where = f"{message.location.latitude:.6f},{message.location.longitude:.6f}"
    if message.venue is None:
        return where
    return f"{where}\n" + clean(f"{message.venue.title}, {message.venue.address}", limit=TEXT_LIMIT)


@asynccontextmanager
async def with_evidence(world: World, bot: Bot, report: Report, told: Told) -> AsyncIterator[Piece]:
    """Fetch and seal the file of a message, if it has one, and yield the piece to add.

    Raises:
        FileTooBig, FileLost: it could not be fetched; nothing was kept.
    """
    if told.attachment is None:
        yield told.piece(None)
        return
    file = IncomingFile(
        told.attachment.name, told.attachment.mime_type, fetch(bot, told.attachment)
    )
    async with sealed_file(world, report, file) as evidence:
        yield told.piece(evidence)


def _caption(message: Message) -> str:
    try:
        caption = clean(message.caption or "", limit=TEXT_LIMIT)
    except Unusable:
        return ""
    return _with_links(caption, message.caption_entities)


def _with_links(text: str, entities: tuple[MessageEntity, ...]) -> str:
    """Return the text with the addresses below it that were hidden behind words of it."""
    links = [entity.url for entity in entities if entity.url]
    return "\n".join([text, *links])
