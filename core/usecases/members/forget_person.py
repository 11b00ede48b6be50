"""Forget a person: delete what is stored about them, and with it who reported what."""

from collections.abc import Sequence

from core.model.audit import AuditLine
from core.model.identity import PersonId
from core.ports.world import World
from core.usecases.events.seats import fill_seats, free_seats_of


async def forget_person(world: World, person: PersonId) -> None:
    """Delete a person; a report they were still writing is destroyed with its files.

    So are their answers to calls that were not submitted; those that were lose their author.
    Reports they submitted stay, and nothing leads from them to the person any more. So do drafts
    and templates that they wrote in, with the moment, so that coming back makes nobody a second
    person.
    Somebody who is gone already stays so.
    """
    files: Sequence[str] = ()
    async with world.storage.begin() as tx:
        if await tx.people.get(person) is None:
            return
        seats = await free_seats_of(tx, person)
        draft = await tx.reports.draft_of(person)
        if draft is not None:
            files = await tx.reports.destroy(draft.id)
        now = world.clock.now()
        await tx.drafts.leave(person, at=now)
        await tx.templates.leave(person, at=now)
        files = [*files, *await tx.calls.leave(person)]
        await tx.people.forget(person)
        for number in seats:
            event = await tx.events.get(number)
            if event is not None:
                await fill_seats(tx, event, now)
        line = AuditLine(now, None, "person_forgotten", f"person:{person}")
        await tx.audit.write(line)
    # After the commit: without their key the files are unreadable already.
    for file in files:
        await world.files.remove(file)
