"""Find cases that may be about the same: only when a reviewer asks, and in memory alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from core.model.case_queue import OPEN_CASES, Wanted
from core.model.fold import fold
from core.model.identity import PersonId, ReportId
from core.model.report import EntryKind, Report, ReportStatus
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import write_audit
from core.usecases.reports.open_report import reviewable

_COMPARED = 40
_SHOWN = 5
_NEAR = timedelta(days=14)
_ALIKE_PERCENT = 25
_SAME_KIND_PERCENT = 15
_CHARACTERS = 4000


@dataclass(frozen=True, slots=True)
class Similar:
    """Another case, and how much of its words are the same, in percent."""

    report: Report
    percent: int


async def find_similar(world: World, reviewer: PersonId, report: ReportId) -> Sequence[Similar]:
    """Return cases with much the same words, or of one kind, place and time; the likest first.

    Compared are the newest of those that this reviewer may see, with the same category or the
    same country; nothing of their texts is returned. That this was asked is written down.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
    """
    async with world.storage.begin() as tx:
        found = await reviewable(tx, reviewer, report)
        own = _parts(await _words(tx, found))
        similar = []
        for other in await _candidates(tx, reviewer, found):
            percent = _alike(own, _parts(await _words(tx, other)))
            if percent >= (_SAME_KIND_PERCENT if _same_kind(found, other) else _ALIKE_PERCENT):
                similar.append(Similar(other, percent))
        await write_audit(tx, world, report, "report_compared", actor=reviewer)
    return sorted(similar, key=lambda each: (-each.percent, each.report.id))[:_SHOWN]


async def _candidates(tx: Transaction, reviewer: PersonId, report: Report) -> Sequence[Report]:
    statuses = OPEN_CASES | {ReportStatus.CLOSED}
    found: dict[ReportId, Report] = {}
    for category, country in ((report.category, ""), ("", report.country)):
        if category or country:
            wanted = Wanted(statuses, category=category, country=country, newest=True)
            for other in await tx.queue.page(reviewer, wanted, offset=0, limit=_COMPARED):
                found[other.id] = other
    return [other for other in found.values() if other.id != report.id]


def _same_kind(one: Report, other: Report) -> bool:
    near = (
        one.submitted_at is not None
        and other.submitted_at is not None
        and abs(one.submitted_at - other.submitted_at) <= _NEAR
    )
    return near and one.category == other.category and one.country == other.country


async def _words(tx: Transaction, report: Report) -> str:
    told = [*report.answers.values(), report.when_text, report.where_text]
    told += [
        entry.text
        for entry in await tx.reports.entries(report.id)
        if entry.kind not in {EntryKind.QUESTION, EntryKind.NOTE, EntryKind.LOCATION}
    ]
    return " ".join(told)[:_CHARACTERS]


def _parts(text: str) -> frozenset[str]:
    """Return the runs of three characters of a text, whatever its case, accents and spaces."""
    plain = " ".join(fold(text).split())
    return frozenset(plain[at : at + 3] for at in range(len(plain) - 2))


def _alike(one: frozenset[str], other: frozenset[str]) -> int:
    every = len(one | other)
    return round(100 * len(one & other) / every) if every else 0
