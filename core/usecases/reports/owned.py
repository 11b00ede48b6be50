"""A reporter's own reports: found through the sealed link, and for nobody else."""

from dataclasses import dataclass
from datetime import datetime

from core.model.identity import PersonId, ReportId
from core.model.refusals import NotFound
from core.model.report import Entry, Report, ReportStatus, ended
from core.ports.storage import Transaction
from core.ports.world import World

OPENED = "opened"
"""The dialogue in which a case is opened with code and passphrase, and stays open for a while."""
OPEN_STATUSES = frozenset(
    each for each in ReportStatus if each is not ReportStatus.DRAFT and not ended(each)
)
"""Submitted, and neither closed nor withdrawn."""


@dataclass(frozen=True, slots=True)
class Latest:
    """The newest version of one entry.

    Attributes:
        entry: its `id` is that of the newest version.
        earlier: how many older versions are kept.
    """

    entry: Entry
    earlier: int


async def own_report(tx: Transaction, person: PersonId, report: ReportId) -> Report:
    """Return a report of that person.

    Raises:
        NotFound: there is none, or it is somebody else's; the two cannot be told apart.
    """
    found = await tx.reports.get(report)
    if found is None or await tx.reports.reporter(report) != person:
        raise NotFound
    return found


async def owned_report(tx: Transaction, world: World, person: PersonId, report: ReportId) -> Report:
    """Return a report of that person, or one that they have open with its passphrase.

    Raises:
        NotFound: it is neither; what it is otherwise cannot be told.
    """
    found = await tx.reports.get(report)
    if found is None:
        raise NotFound
    linked = await tx.reports.reporter(report) == person
    if not linked and await opened_report(tx, world, person) != report:
        raise NotFound
    return found


async def opened_report(tx: Transaction, world: World, person: PersonId) -> ReportId | None:
    """Return which report that person has open with its passphrase.

    None when its time is over, or when another passphrase opens the case by now: who makes a new
    one may know that the old one is in other hands.
    """
    dialogue = await tx.dialogues.get(person, OPENED)
    if dialogue is None or dialogue.step != "open":
        return None
    if world.clock.now() >= datetime.fromisoformat(str(dialogue.state["until"])):
        return None
    report = ReportId(int(str(dialogue.state["report"])))
    hardened = await tx.openings.hardened(report)
    if hardened is not None and phrase_mark(world, hardened) != dialogue.state.get("phrase"):
        return None
    return report


def phrase_mark(world: World, hardened: bytes) -> str:
    """Return by what a dialogue knows with which passphrase its case was opened."""
    return world.vault.digest(hardened.hex(), purpose=OPENED).hex()


async def latest_entries(tx: Transaction, report: ReportId) -> tuple[Latest, ...]:
    """Return the newest version of each entry, in the order in which the first ones came."""
    newest: dict[str, Latest] = {}
    for entry in await tx.reports.entries(report):
        key = entry.origin or f"#{entry.id}"
        before = newest.get(key)
        newest[key] = Latest(entry, 0 if before is None else before.earlier + 1)
    return tuple(newest.values())
