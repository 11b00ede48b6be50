"""A case's files on their way to a reviewer: as received, under names that can do no harm."""

import re
import unicodedata

from bot.handlers.case_pages import forwarded
from bot.handlers.case_taps import FileTap
from bot.visit import Visit
from core.model.identity import EntryId, ReportId
from core.model.report import Entry, EntryKind, Report
from core.usecases.reports.open_report import fetch_evidence

_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069]')
_NAME_LIMIT, _ENDING_LIMIT = 60, 10
_ENDINGS = {
    EntryKind.VOICE: "ogg",
    EntryKind.PHOTO: "jpg",
    EntryKind.VIDEO: "mp4",
    EntryKind.AUDIO: "mp3",
}
"""What Telegram hands out such files as, when it gives them no name."""


async def send_files(visit: Visit, tap: FileTap) -> None:
    """Send the file of an entry, or its album, as received and protected."""
    report, files = await fetch_evidence(
        visit.world, visit.person.id, ReportId(tap.report), EntryId(tap.entry)
    )
    await visit.toast("case-sending-toast")
    for number, file in enumerate(files, 1):
        if file.entry.evidence is None:
            continue
        caption = visit.words.t(
            "case-file-caption",
            code=report.code,
            kind=visit.words.plain(f"report-kind-{file.entry.kind}"),
            at=file.entry.received_at,
            sha256=file.entry.evidence.sha256,
        ) + forwarded(visit.words, file.entry)
        name = safe_name(report, file.entry, number)
        named, voice = (file.content, name), _is_voice(file.entry)
        await visit.answers.evidence(named, caption, voice=voice, case=report.id)


def _is_voice(entry: Entry) -> bool:
    mime_type = entry.evidence.mime_type if entry.evidence else ""
    return entry.kind is EntryKind.VOICE or (
        entry.kind is EntryKind.ANSWER and mime_type == "audio/ogg"
    )


def safe_name(report: Report, entry: Entry, number: int) -> str:
    """Return a file name that can do no harm: what the sender chose, without its tricks."""
    given = unicodedata.normalize("NFC", entry.evidence.name if entry.evidence else "")
    whole = _UNSAFE.sub("_", given).strip(" .")
    stem, dot, ending = whole.rpartition(".")
    if not dot or not ending.isalnum() or len(ending) > _ENDING_LIMIT:
        stem, ending = whole, _ENDINGS.get(entry.kind, "")
    stem = stem[:_NAME_LIMIT] or f"{report.code}-{number}"
    return f"{stem}.{ending}" if ending else stem
