"""Ask the reporter back: the question goes into the case, and word that there is news goes out."""

from dataclasses import replace

from core.model.identity import EntryId, PersonId, ReportId
from core.model.report import ANSWER_LIMIT, Entry, EntryKind, ReportStatus
from core.model.typed_text import clean
from core.ports.world import World
from core.usecases.reports.decide_report import held
from core.usecases.reports.move_report import save_report, tell_reporter, write_audit
from core.usecases.reports.open_report import CaseFile, case_file


async def can_ask(world: World, reviewer: PersonId, report: ReportId, *, revision: int) -> None:
    """Refuse early whoever could not ask.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `held`.
    """
    async with world.storage.read() as view:
        await held(view, reviewer, report, revision=revision)


async def ask_reporter(
    world: World, reviewer: PersonId, report: ReportId, question: str, *, dialogue: str
) -> CaseFile:
    """Ask, and end the dialogue of that name. A second question replaces none: both are kept.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded: as `held`.
        Unusable, TooLong: the question cannot be used.
    """
    text = clean(question, limit=ANSWER_LIMIT)
    async with world.storage.begin() as tx:
        seen = await tx.reports.get(report)
        was = await held(tx, reviewer, report, revision=seen.revision if seen else 0)
        entry = Entry(EntryId(0), EntryKind.QUESTION, text, world.clock.now(), author=reviewer)
        await tx.reports.add_entry(report, entry)
        resumes = was.resumes if was.status is ReportStatus.WAITING else was.status
        asked = replace(was, status=ReportStatus.WAITING, resumes=resumes)
        saved = await save_report(tx, world, was, asked)
        await write_audit(tx, world, report, "report_asked", actor=reviewer)
        await tell_reporter(tx, world, saved)
        await tx.dialogues.delete(reviewer, dialogue)
        return await case_file(tx, world, reviewer, saved)
