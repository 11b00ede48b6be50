"""Seal a file of an answer to disk, before the transaction that makes it part of the answer."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from core.model.identity import AnswerId, PersonId
from core.model.refusals import NotFound
from core.model.report import Evidence
from core.ports.storage import StorageUnavailable
from core.ports.world import World
from core.usecases.reports.seal_file import IncomingFile


@asynccontextmanager
async def sealed_answer_file(
    world: World, person: PersonId, answer: AnswerId, file: IncomingFile
) -> AsyncIterator[Evidence]:
    """Seal *file* for the time of the body; should the body fail, it is removed again.

    Raises:
        NotFound: there is no such answer of theirs (any more).
        StorageUnavailable: the disk is full or read-only.
    """
    async with world.storage.read() as view:
        own = await view.calls.get_answer(answer)
        key = await view.calls.data_key(answer)
    if own is None or own.person != person or key is None:
        raise NotFound
    try:
        sealed = await world.files.put(key, file.chunks, row=own.code)
    except OSError as error:
        raise StorageUnavailable("a file could not be sealed to disk") from error
    try:
        yield Evidence(sealed.sha256, sealed.size, file.name, file.mime_type, sealed.file)
    except BaseException:
        await world.files.remove(sealed.file)
        raise
