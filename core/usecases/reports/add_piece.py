"""Add a message to a report: one message is one entry, committed before it is acknowledged."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace

from core.model.dialogue import Dialogue
from core.model.identity import EntryId, PersonId, ReportId
from core.model.receipt import received_at
from core.model.refusals import CaseEnded, NotFound
from core.model.report import Entry, EntryKind, Evidence, Report, ReportStatus
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.entry_origin import origin_in
from core.usecases.reports.hold_floods import admit_file
from core.usecases.reports.move_report import (
    save_report,
    tell_holder,
    write_audit,
)
from core.usecases.reports.owned import OPEN_STATUSES, latest_entries, owned_report
from core.usecases.reports.start_draft import Draft, ensure_draft

_UNNUMBERED = EntryId(0)


@dataclass(frozen=True, slots=True)
class Piece:
    """What one message brings.

    Attributes:
        text: cleaned; a caption, or `lat,lon` for a location; may be empty.
        message_id: Telegram's id of the message in the person's private chat.
        album: Telegram's `media_group_id`, or empty.
        passed_on: what Telegram passed on beside it; `question`: to which it was said; `answers`:
            of which its text is the answer (it then stands in the report itself as well).
    """

    kind: EntryKind
    text: str
    message_id: int
    album: str = ""
    evidence: Evidence | None = None
    passed_on: Mapping[str, str] = field(default_factory=dict)


async def add_to_draft(world: World, person: PersonId, piece: Piece, dialogue: Dialogue) -> Draft:
    """Add a message to the person's draft, made now if there is none."""
    async with world.storage.begin() as tx:
        report = await ensure_draft(tx, world, person)
        await append_piece(tx, world, person, report, piece)
        await tx.dialogues.save(person, replace(dialogue, updated_at=world.clock.now()))
        return Draft(report, await latest_entries(tx, report.id))


async def add_to_case(
    world: World, person: PersonId, report: ReportId, piece: Piece, dialogue: Dialogue
) -> Dialogue:
    """Add a message to a submitted report; if a question waits, this answers it.

    The first message of *dialogue* tells the reviewer who has taken the case. Returns the
    dialogue as it stands now, with `count`, `answers` and `album` in its state.

    Raises:
        NotFound: it is none of the person's reports.
        CaseEnded: it is closed or withdrawn.
    """
    async with world.storage.begin() as tx:
        was = await owned_report(tx, world, person, report)
        if was.status not in OPEN_STATUSES:
            raise CaseEnded
        answers = was.status is ReportStatus.WAITING or bool(dialogue.state.get("answers"))
        kind = EntryKind.ANSWER if answers else piece.kind
        await append_piece(tx, world, person, was, replace(piece, kind=kind))
        saved = await save_report(tx, world, was, _answered(was))
        if not _count(dialogue):
            await tell_holder(tx, world, saved, "answered" if answers else "added")
            act = "report_answered" if answers else "report_added_to"
            await write_audit(tx, world, report, act, actor=None)
        counted = dialogue.at(
            dialogue.step, count=_count(dialogue) + 1, answers=answers, album=piece.album
        )
        await tx.dialogues.save(person, replace(counted, updated_at=world.clock.now()))
        return counted


async def finish_adding(world: World, person: PersonId, dialogue: Dialogue) -> None:
    """End the dialogue; who has taken the case hears again when more than one message came.

    That the case is gone meanwhile is no reason to stay in the dialogue.
    """
    report = ReportId(int(str(dialogue.state["report"])))
    async with world.storage.begin() as tx:
        with suppress(NotFound):
            found = await owned_report(tx, world, person, report)
            if found.status in OPEN_STATUSES and _count(dialogue) > 1:
                await tell_holder(tx, world, found, "complete")
        await tx.dialogues.delete(person, dialogue.name)


def _count(dialogue: Dialogue) -> int:
    return int(str(dialogue.state.get("count") or 0))


def _answered(report: Report) -> Report:
    """Return the report with the turn back at the reviewer, if a question was waiting."""
    if report.status is not ReportStatus.WAITING:
        return report
    return replace(report, status=report.resumes or ReportStatus.IN_REVIEW, resumes=None)


async def append_piece(
    tx: Transaction, world: World, person: PersonId, report: Report, piece: Piece
) -> None:
    """Write a message down as an entry; the same message once more changes nothing.

    Raises:
        TooManyFiles: it brings a file, and many came to this report lately.
    """
    origin = await origin_in(tx, world, person, report.id, piece.message_id)
    if origin and await tx.reports.find_entry(report.id, origin) is not None:
        return  # the same message once more: it is kept already
    if piece.evidence is not None:
        await admit_file(tx, world, report)
    entry = Entry(
        _UNNUMBERED,
        piece.kind,
        piece.text,
        received_at(report, world.clock.now()),
        evidence=piece.evidence,
        album=piece.album,
        origin=origin,
        passed_on=piece.passed_on,
    )
    await tx.reports.add_entry(report.id, entry)
