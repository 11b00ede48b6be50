"""The reviewers' queue: what waits and what is in hand, the gravest first, filtered as asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from core.model.case_queue import COUNT_CAP, OPEN_CASES, Level, Wanted
from core.model.identity import PersonId
from core.model.report import Report, ReportStatus
from core.model.roles import Role
from core.ports.world import World
from core.usecases.staff.require_role import require_role


class Stage(StrEnum):
    """Which part of the queue is shown, by status."""

    WAITING = "waiting"  # nobody has taken it
    IN_HAND = "inhand"  # taken, and not closed
    OPEN = "open"  # both
    IN_REVIEW = "in_review"
    ASKED = "asked"  # waits for the reporter
    VERIFIED = "verified"
    NOT_VERIFIED = "not_verified"
    ACTED_ON = "acted_on"
    CLOSED = "closed"
    ASIDE = "aside"  # waits behind all others, since its sender was set aside


class Whose(StrEnum):
    """By who has taken them."""

    ANYONE = "any"  # whoever has them, or nobody
    MINE = "mine"
    NOBODY = "free"  # nobody has them


STATUSES: Mapping[Stage, frozenset[ReportStatus]] = {
    Stage.WAITING: frozenset({ReportStatus.NEW}),
    Stage.IN_HAND: OPEN_CASES - {ReportStatus.NEW},
    Stage.OPEN: OPEN_CASES,
    Stage.IN_REVIEW: frozenset({ReportStatus.IN_REVIEW}),
    Stage.ASKED: frozenset({ReportStatus.WAITING}),
    Stage.VERIFIED: frozenset({ReportStatus.VERIFIED}),
    Stage.NOT_VERIFIED: frozenset({ReportStatus.NOT_VERIFIED}),
    Stage.ACTED_ON: frozenset({ReportStatus.ACTED_ON}),
    Stage.CLOSED: frozenset({ReportStatus.CLOSED}),
    Stage.ASIDE: frozenset({ReportStatus.NEW}),
}


@dataclass(frozen=True, slots=True)
class Filters:
    """What a reviewer wants to see; all of it has to hold.

    Attributes:
        level: None: any.
        category, country: keys of the catalogues; empty: any.
        overdue: only what should have been seen to by now, the longest first.
    """

    stage: Stage = Stage.WAITING
    level: Level | None = None
    category: str = ""
    country: str = ""
    whose: Whose = Whose.ANYONE
    overdue: bool = False


@dataclass(frozen=True, slots=True)
class QueuePage:
    """One page of the queue.

    Attributes:
        total: how many there are; one past `COUNT_CAP` stands for more than that.
        counts: how many there are of what one tap leads to: `waiting`, `inhand`, `mine`, `free`,
            `overdue` and `aside`, whatever is filtered; capped as well.
        filters: as they were applied.
    """

    reports: Sequence[Report]
    page: int
    pages: int
    total: int
    counts: Mapping[str, int]
    filters: Filters = field(default_factory=Filters)


async def browse_queue(
    world: World, person: PersonId, filters: Filters, *, page: int, size: int
) -> QueuePage:
    """Return a page, counted from 0; one that is not there gives the last.

    What the person reported or is barred from is in no list and no count.

    Raises:
        NotAllowed: the person is no reviewer.
    """
    now = world.clock.now()
    plain = {
        "waiting": Wanted(STATUSES[Stage.WAITING]),
        "inhand": Wanted(STATUSES[Stage.IN_HAND]),
        "mine": Wanted(holder=person),
        "free": Wanted(unassigned=True),
        "overdue": Wanted(overdue_at=now),
        "aside": Wanted(STATUSES[Stage.ASIDE], aside=True),
    }
    wanted = _wanted(filters, person)
    if filters.overdue:
        wanted = replace(wanted, overdue_at=now)
    async with world.storage.read() as view:
        await require_role(view, person, Role.REVIEWER)
        counts = dict(await view.queue.counts(person, {**plain, "shown": wanted}))
        total = counts.pop("shown")
        pages = max(1, -(-min(total, COUNT_CAP) // size))
        at = min(max(page, 0), pages - 1)
        reports = await view.queue.page(person, wanted, offset=at * size, limit=size)
        return QueuePage(reports, at, pages, total, counts, filters)


def _wanted(filters: Filters, person: PersonId) -> Wanted:
    return Wanted(
        STATUSES[filters.stage],
        level=filters.level,
        category=filters.category,
        country=filters.country,
        holder=person if filters.whose is Whose.MINE else None,
        unassigned=filters.whose is Whose.NOBODY,
        aside=filters.stage is Stage.ASIDE,
    )
