"""What happened to a case, step by step: who of staff did what, and what the reporter sent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.model.identity import PersonId, ReportId
from core.model.report import EntryKind
from core.ports.world import World
from core.usecases.reports.bar_wishes import ABOUT_WISHES
from core.usecases.reports.hand_over import name_of
from core.usecases.reports.move_report import subject_of, write_audit
from core.usecases.reports.open_report import reviewable

_LINES = 1000
_OF_STAFF = frozenset({EntryKind.QUESTION, EntryKind.NOTE})


@dataclass(frozen=True, slots=True)
class Happened:
    """One step.

    Attributes:
        act: as in the audit log; `received` for what the reporter sent.
        kind: of what was sent; None for all else.
        name: of the member of staff; empty: not known any more; None: the reporter or the program.
        mine: the reader did it.
        times: how often in a row, without anything else between.
    """

    at: datetime
    act: str
    kind: EntryKind | None = None
    name: str | None = None
    mine: bool = False
    times: int = 1


async def case_timeline(world: World, reviewer: PersonId, report: ReportId) -> Sequence[Happened]:
    """Return all steps, the newest first; that it was looked at is written down as well.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
    """
    async with world.storage.begin() as tx:
        await reviewable(tx, reviewer, report)
        await write_audit(tx, world, report, "report_opened", actor=reviewer)
        names: dict[PersonId, str] = {}
        steps = [
            Happened(entry.received_at, "received", entry.kind)
            for entry in await tx.reports.entries(report)
            if entry.kind not in _OF_STAFF
        ]
        for line in await tx.audit.lines(subject=subject_of(report), limit=_LINES):
            if line.act in ABOUT_WISHES:
                continue
            if line.actor is not None and line.actor not in names:
                names[line.actor] = await name_of(tx, line.actor)
            name = None if line.actor is None else names[line.actor]
            steps.append(Happened(line.at, line.act, None, name, line.actor == reviewer))
    return _together(sorted(steps, key=lambda step: step.at, reverse=True))


def _together(steps: Sequence[Happened]) -> Sequence[Happened]:
    """Return the steps with the same thing done several times in a row as one."""
    joined: list[Happened] = []
    for step in steps:
        before = joined[-1] if joined else None
        if before is not None and replace(before, at=step.at, times=1) == step:
            joined[-1] = replace(before, times=before.times + 1)
        else:
            joined.append(step)
    return joined
