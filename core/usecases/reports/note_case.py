"""Note something down for colleagues: sealed with the case, and never shown to the reporter."""

from core.model.identity import EntryId, PersonId, ReportId
from core.model.refusals import CaseEnded
from core.model.report import ANSWER_LIMIT, Entry, EntryKind
from core.model.typed_text import clean
from core.ports.world import World
from core.usecases.reports.move_report import write_audit
from core.usecases.reports.open_report import CaseFile, case_file, reviewable


async def note_case(
    world: World, reviewer: PersonId, report: ReportId, note: str, *, dialogue: str
) -> CaseFile:
    """Keep a note, and end the dialogue of that name; any reviewer who may see the case can.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
        CaseEnded: its contents are destroyed.
        Unusable, TooLong: the note cannot be used.
    """
    text = clean(note, limit=ANSWER_LIMIT)
    async with world.storage.begin() as tx:
        found = await reviewable(tx, reviewer, report)
        if await tx.reports.data_key(report) is None:
            raise CaseEnded
        entry = Entry(EntryId(0), EntryKind.NOTE, text, world.clock.now(), author=reviewer)
        await tx.reports.add_entry(report, entry)
        await write_audit(tx, world, report, "note_added", actor=reviewer)
        await tx.dialogues.delete(reviewer, dialogue)
        return await case_file(tx, world, reviewer, found)
