"""Take a message out of a report that is still being written."""

from core.model.identity import EntryId, PersonId
from core.model.refusals import NotFound
from core.ports.world import World
from core.usecases.reports.answer_question import with_answer
from core.usecases.reports.move_report import save_report
from core.usecases.reports.owned import latest_entries
from core.usecases.reports.start_draft import Draft


async def remove_piece(world: World, person: PersonId, entry: EntryId) -> Draft:
    """Delete an entry of the person's draft with every version and file of it.

    One that is gone already is fine.

    Raises:
        NotFound: the person has no draft.
    """
    files: list[str] = []
    async with world.storage.begin() as tx:
        report = await tx.reports.draft_of(person)
        if report is None:
            raise NotFound
        every = await tx.reports.entries(report.id)
        meant = next((e for e in every if e.id == entry), None)
        for version in every:
            same = meant is not None and meant.origin and version.origin == meant.origin
            if same or version.id == entry:
                await tx.reports.remove_entry(report.id, version.id)
                files += [version.evidence.file] if version.evidence else []
        if meant is not None:
            becomes = with_answer(world, report, meant, "")
            report = report if becomes == report else await save_report(tx, world, report, becomes)
        draft = Draft(report, await latest_entries(tx, report.id))
    for file in files:
        await world.files.remove(file)
    return draft
