"""From a Telegram message to a piece of a report: what kind it is, what it says, which file."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

from telegram import Bot, Contact, Message, MessageEntity

from bot.files import Attachment, attachment_of, fetch
from bot.handlers.report_passed_on import passed_on_of
from bot.handlers.report_steps import QUESTION
from core.model.refusals import EvidenceTooBig, FileTooBig, Unusable
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
_WITHOUT_FILE = frozenset({EntryKind.TEXT, EntryKind.LOCATION})


@dataclass(frozen=True, slots=True)
class Told:
    """What a message tells, before its file is fetched."""

    kind: EntryKind
    text: str
    message_id: int
    album: str
    attachment: Attachment | None
    passed_on: Mapping[str, str] = field(default_factory=dict)

    def piece(self, evidence: Evidence | None = None) -> Piece:
        """Return it as a piece of a report, with its file sealed."""
        kept = (self.message_id, self.album, evidence, self.passed_on)
        return Piece(self.kind, self.text, *kept)

    def said_to(self, question: str) -> "Told":
        """Return it as something that belongs to a question."""
        return replace(self, passed_on={**self.passed_on, QUESTION: question})


def read_message(message: Message | None) -> Told:
    """Return what a message tells.

    Raises:
        Unusable: a report cannot take this kind of message, or there is nothing in it.
    """
    if message is None:
        raise Unusable(reason="other")
    kind, text = _kind_and_text(message)
    return Told(
        kind,
        text,
        message.message_id,
        message.media_group_id or "",
        None if kind in _WITHOUT_FILE else attachment_of(message),
        passed_on_of(message),
    )


def _kind_and_text(message: Message) -> tuple[EntryKind, str]:
    if message.text is not None:
        text = clean(message.text, limit=TEXT_LIMIT)
        return EntryKind.TEXT, _with_links(text, message.entities)
    if message.location is not None:
        return EntryKind.LOCATION, place_of(message)
    if message.contact is not None:
        return EntryKind.TEXT, _contact(message.contact)
    kind = next((kind for name, kind in _KINDS if getattr(message, name)), None)
    if kind is None:
        raise Unusable(reason="sticker" if message.sticker else "other")
    return kind, _caption(message)


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
        EvidenceTooBig, FileLost: it could not be fetched; nothing was kept.
        TooManyFiles: many came to the report lately.
    """
    if told.attachment is None:
        yield told.piece(None)
        return
    file = IncomingFile(
        told.attachment.name, told.attachment.mime_type, fetch(bot, told.attachment)
    )
    try:
        async with sealed_file(world, report, file) as evidence:
            yield told.piece(evidence)
    except FileTooBig as error:
        raise EvidenceTooBig(**error.params) from None


def _contact(contact: Contact) -> str:
    """Return a shared contact as a text: who it is, and how to reach them."""
    name = " ".join(filter(None, [contact.first_name, contact.last_name]))
    return clean(f"📇 {name}\n{contact.phone_number}", limit=TEXT_LIMIT)


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
