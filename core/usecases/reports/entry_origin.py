"""Where an entry came from: an edit of its message finds it, and nobody is led to the account."""

from core.model.identity import PersonId, ReportId
from core.model.report import Entry
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.owned import OPENED, opened_report

_PURPOSE = "entry-origin"


def origin_of(world: World, person: PersonId, message_id: int) -> str:
    """Return the keyed hash by which an edit finds the entry that came from a message."""
    return world.vault.digest(f"{person}:{message_id}", purpose=_PURPOSE).hex()


async def origin_in(
    tx: Transaction, world: World, person: PersonId, report: ReportId, message_id: int
) -> str:
    """Return the origin of a message in a report; empty when none can be given.

    For who has the report open with its passphrase it is made of a secret that goes with that
    dialogue: afterwards not even the keys lead from it to the account.
    """
    if await tx.reports.reporter(report) == person:
        return origin_of(world, person, message_id)
    dialogue = await tx.dialogues.get(person, OPENED)
    secret = "" if dialogue is None else str(dialogue.state.get("secret", ""))
    if not secret:
        return ""
    return world.vault.digest(f"{secret}:{message_id}", purpose=_PURPOSE).hex()


async def find_entry(
    tx: Transaction, world: World, person: PersonId, message_id: int
) -> tuple[ReportId, Entry] | None:
    """Return the newest version of the entry that came from a message of a person."""
    found = await tx.reports.find_origin(person, origin_of(world, person, message_id))
    if found is not None:
        return found
    opened = await opened_report(tx, world, person)
    if opened is None:
        return None
    origin = await origin_in(tx, world, person, opened, message_id)
    entry = await tx.reports.find_entry(opened, origin) if origin else None
    return None if entry is None else (opened, entry)
