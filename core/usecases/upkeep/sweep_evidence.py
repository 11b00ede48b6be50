"""Remove sealed files that nothing names: what a process left that was killed before its commit."""

from core.ports.world import World

_AT_ONCE = 200
_MARK_LENGTH = 20


class StrangeEvidence(Exception):
    """The folder of evidence is not this database's; a surprise, for those who run the program."""


async def sweep_evidence(world: World) -> int:
    """Remove files that nothing names and that are older than a day; return how many.

    Only when database and folder surely belong together: both carry the same mark. Started with
    the wrong database, a sweep would otherwise destroy all evidence.

    Raises:
        StrangeEvidence: they do not belong together; nothing was removed.
    """
    async with world.storage.begin() as tx:
        mark = await tx.keeping.mark()
        if mark is None:
            mark = world.vault.code(_MARK_LENGTH)
            await tx.keeping.set_mark(mark)
    if not await _belongs(world, mark):
        raise StrangeEvidence("the folder of evidence belongs to another database: see DATA_DIR")
    gone, stale = 0, await world.files.stale()
    for start in range(0, len(stale), _AT_ONCE):
        async with world.storage.read() as view:
            orphans = await view.keeping.unnamed(stale[start : start + _AT_ONCE])
        for file in orphans:
            await world.files.remove(file)
        gone += len(orphans)
    return gone


async def _belongs(world: World, mark: str) -> bool:
    """Say whether the folder of evidence is this database's; an unmarked one is marked first.

    An unmarked folder is ours when it is empty, or when this database names most of its files.
    """
    found = await world.files.mark()
    if found is None:
        files = await world.files.names(limit=_AT_ONCE)
        async with world.storage.read() as view:
            strange = len(await view.keeping.unnamed(files))
        if strange * 2 <= len(files):
            await world.files.set_mark(mark)
            found = mark
    return found == mark
