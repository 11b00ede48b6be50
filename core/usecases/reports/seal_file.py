"""Seal a file of a report to disk, before the transaction that makes it part of the report."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseEnded
from core.model.report import Evidence, Report
from core.ports.storage import StorageUnavailable
from core.ports.world import World
from core.usecases.reports.hold_floods import foresee_file
from core.usecases.reports.owned import owned_report


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file on its way in; name and type as Telegram passed them on, perhaps empty."""

    name: str
    mime_type: str
    chunks: AsyncIterator[bytes]


@asynccontextmanager
async def sealed_file(world: World, report: Report, file: IncomingFile) -> AsyncIterator[Evidence]:
    """Seal *file* for the time of the body; should the body fail, it is removed again.

    Only a process killed in between leaves a file that belongs to no entry. Sealed under the
    report's key it dies with that, and `sweep_evidence` removes it a day later: only where folder
    and database carry one mark, or a start with the wrong database would destroy all evidence.

    Raises:
        CaseEnded: the report's key is destroyed.
        TooManyFiles: many came to it lately.
        StorageUnavailable: the disk is full or read-only.
    """
    async with world.storage.read() as view:
        key = await view.reports.data_key(report.id)
        await foresee_file(view, world, report)
    if key is None:
        raise CaseEnded
    try:
        sealed = await world.files.put(key, file.chunks, row=report.code)
    except OSError as error:
        raise StorageUnavailable("a file could not be sealed to disk") from error
    try:
        yield Evidence(sealed.sha256, sealed.size, file.name, file.mime_type, sealed.file)
    except BaseException:
        await world.files.remove(sealed.file)
        raise


async def find_own_report(world: World, person: PersonId, report: ReportId) -> Report:
    """Return a report of that person, or one they have open, to seal a file for it.

    Raises:
        NotFound: it is none of theirs.
    """
    async with world.storage.read() as view:
        return await owned_report(view, world, person, report)
