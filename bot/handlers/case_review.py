"""A reviewer opens a case and decides: every right and every state is checked on every press."""

import re
import unicodedata

from bot.handlers.case_ask import begin_asking
from bot.handlers.case_screen import (
    CloseTap,
    DecisionTap,
    FileTap,
    ReviewTap,
    reasons_screen,
    review_screen,
)
from bot.router import Router
from bot.visit import Visit
from core.model.identity import EntryId, ReportId
from core.model.refusals import CaseChanged, CaseEnded, CaseTaken, Outdated, Refusal
from core.model.report import Entry, EntryKind, Report
from core.usecases.reports.decide_report import (
    accept_report,
    close_report,
    give_back_report,
    take_report,
)
from core.usecases.reports.open_report import CaseFile, fetch_evidence, open_report

_UNSAFE = re.compile(r'[\x00-\x1f\x7f-\x9f/\\:*?"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069]')
_NAME_LIMIT, _ENDING_LIMIT = 60, 10
_ENDINGS = {
    EntryKind.VOICE: "ogg",
    EntryKind.PHOTO: "jpg",
    EntryKind.VIDEO: "mp4",
    EntryKind.AUDIO: "mp3",
}
"""What Telegram hands out such files as, when it gives them no name."""


async def open_case(visit: Visit, tap: ReviewTap) -> None:
    """Show a page of a case; that it was looked at is written down."""
    file = await open_report(visit.world, visit.person.id, ReportId(tap.report))
    await visit.show(review_screen(visit.words, visit.world.content, file, tap.page))


async def decide(visit: Visit, tap: DecisionTap) -> None:
    """Carry out a decision; should somebody have been quicker, say so and show what is true."""
    report = ReportId(tap.report)
    try:
        if tap.action == "ask":
            await begin_asking(visit, report, tap.revision)
        elif tap.action == "close":
            await _ask_reason(visit, report, tap.revision)
        else:
            await _show(visit, await _decided(visit, report, tap))
    except (CaseTaken, CaseChanged, CaseEnded) as refusal:
        await _tell(visit, report, refusal)


async def close(visit: Visit, tap: CloseTap) -> None:
    """Close a case with a reason."""
    report = ReportId(tap.report)
    try:
        file = await close_report(
            visit.world, visit.person.id, report, tap.reason, revision=tap.revision
        )
        await _show(visit, file)
    except (CaseTaken, CaseChanged, CaseEnded) as refusal:
        await _tell(visit, report, refusal)


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
        )
        name = _name(report, file.entry, number)
        voice = _is_voice(file.entry)
        await visit.answers.evidence(file.content, name, caption, voice=voice)


async def _decided(visit: Visit, report: ReportId, tap: DecisionTap) -> CaseFile:
    world, person = visit.world, visit.person.id
    if tap.action == "take":
        return await take_report(world, person, report)
    if tap.action == "accept":
        return await accept_report(world, person, report, revision=tap.revision)
    if tap.action == "return":
        return await give_back_report(world, person, report, revision=tap.revision)
    raise Outdated


async def _ask_reason(visit: Visit, report: ReportId, revision: int) -> None:
    file = await open_report(visit.world, visit.person.id, report)
    if not file.mine:
        raise CaseTaken
    if file.report.revision != revision:
        raise CaseChanged
    await visit.show(reasons_screen(visit.words, file.report))


async def _tell(visit: Visit, report: ReportId, refusal: Refusal) -> None:
    if visit.query is not None:
        await visit.answers.toast(visit.query.id, visit.words.refusal(refusal), alert=True)
    await _show(visit, await open_report(visit.world, visit.person.id, report))


async def _show(visit: Visit, file: CaseFile) -> None:
    await visit.show(review_screen(visit.words, visit.world.content, file))


def _is_voice(entry: Entry) -> bool:
    mime_type = entry.evidence.mime_type if entry.evidence else ""
    return entry.kind is EntryKind.VOICE or (
        entry.kind is EntryKind.ANSWER and mime_type == "audio/ogg"
    )


def _name(report: Report, entry: Entry, number: int) -> str:
    """Return a file name that can do no harm: what the sender chose, without its tricks."""
    given = unicodedata.normalize("NFC", entry.evidence.name if entry.evidence else "")
    whole = _UNSAFE.sub("_", given).strip(" .")
    stem, dot, ending = whole.rpartition(".")
    if not dot or not ending.isalnum() or len(ending) > _ENDING_LIMIT:
        stem, ending = whole, _ENDINGS.get(entry.kind, "")
    stem = stem[:_NAME_LIMIT] or f"{report.code}-{number}"
    return f"{stem}.{ending}" if ending else stem


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(ReviewTap, open_case)
    router.on_tap(DecisionTap, decide)
    router.on_tap(CloseTap, close)
    router.on_tap(FileTap, send_files)
