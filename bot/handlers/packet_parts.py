"""A packet in parts that Telegram takes, each encrypted to who is to read it; little at a time."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

from core.model.packet import Copies
from core.model.report import Entry, EntryKind
from core.ports.vault import Unreadable
from core.ports.world import World
from core.usecases.reports.use_right import Packet, read_evidence
from documents.clean_copies import Cleaning, clean_copy_of, picture_ending
from documents.packet_json import packet_json
from documents.packet_pdf import packet_pdf
from documents.packet_zip import Member, PacketPart, Went
from locales.catalogue import Catalogue

DOSSIER, CASE = "dossier.pdf", "case.json"
_ENDINGS = {
    EntryKind.VOICE: "ogg",
    EntryKind.PHOTO: "jpg",
    EntryKind.VIDEO: "mp4",
    EntryKind.AUDIO: "mp3",
}
_LONGEST_ENDING = 5


@dataclass(frozen=True, slots=True)
class SealedPart:
    """One part, encrypted.

    Attributes:
        sha256: of the encrypted file, to compare what arrived with what was sent.
        went: how many files of evidence go along in which way, this part's.
    """

    name: str
    number: int
    content: bytes
    sha256: str
    went: dict[Went, int]


async def sealed_parts(
    world: World, packet: Packet, catalogue: Catalogue
) -> AsyncIterator[SealedPart]:
    """Yield the parts; at no time is more than one of them in memory, and none on disk."""
    part = PacketPart(packet.report.code, 1, packet.made_at)
    dossier = await asyncio.to_thread(packet_pdf, packet, world.content, catalogue)
    part.add_document(DOSSIER, dossier)
    part.add_document(CASE, packet_json(packet))
    went: dict[Went, int] = {}
    for number, entry in enumerate(packet.entries, 1):
        if entry.evidence is None:
            continue
        member = await _member(world, packet, number, entry)
        if not part.fits(len(member.content)):
            yield await _sealed(world, packet, part, went, is_last=False)
            part, went = PacketPart(packet.report.code, part.number + 1, packet.made_at), {}
        part.add(member)
        went[member.went] = went.get(member.went, 0) + 1
    yield await _sealed(world, packet, part, went, is_last=True)


async def _member(world: World, packet: Packet, number: int, entry: Entry) -> Member:
    """Return a file of evidence as it goes along, or why it does not."""
    if entry.evidence is None:
        raise ValueError("an entry without a file")
    received = (entry.evidence.sha256, entry.evidence.size)
    try:
        content = await read_evidence(world, packet, entry)
    except Unreadable:
        return Member("", number, Went.DAMAGED, received)
    name = f"evidence/{number:03}-{entry.kind}.{_ending(entry, content)}"
    if packet.choice.copies is Copies.AS_RECEIVED:
        return Member(name, number, Went.AS_RECEIVED, received, content)
    copy = await clean_copy_of(content, called=entry.evidence.mime_type)
    if copy.cleaning is Cleaning.CLEAN:
        return Member(name, number, Went.WITHOUT_METADATA, received, copy.content)
    if copy.cleaning is Cleaning.REFUSED:
        return Member("", number, Went.REFUSED, received)
    if copy.cleaning is Cleaning.PICTURE or packet.choice.copies is Copies.CLEAN_ONLY:
        return Member("", number, Went.LEFT_OUT, received)
    return Member(name, number, Went.AS_RECEIVED, received, content)


async def _sealed(
    world: World, packet: Packet, part: PacketPart, went: dict[Went, int], *, is_last: bool
) -> SealedPart:
    def work() -> bytes:
        plain = part.closed(is_last=is_last)
        return world.envelopes.encrypt(plain, [packet.choice.age_key])

    content = await asyncio.to_thread(work)
    name = f"{packet.report.code}-{packet.choice.form}-{part.number}.zip.age"
    return SealedPart(name, part.number, content, hashlib.sha256(content).hexdigest(), went)


def _ending(entry: Entry, content: bytes) -> str:
    """Return an ending that can do no harm: the picture's, the sender's own, or the usual one."""
    own = entry.evidence.name.rpartition(".")[2].lower() if entry.evidence else ""
    safe = own if own.isascii() and own.isalnum() and len(own) <= _LONGEST_ENDING else ""
    return picture_ending(content) or safe or _ENDINGS.get(entry.kind, "bin")
