"""Carry out how long reports are kept: warn staff, erase what has had its time, drop tombstones."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from core.model.delivery import Doubt, Lane, Notice
from core.model.identity import PersonId, ReportId
from core.model.report import Report, ReportStatus
from core.model.retention import KeptSort, RetentionRule, Ripe, Tombstone, sort_of
from core.model.roles import Role
from core.ports.storage import StorageUnavailable, Transaction
from core.ports.world import World
from core.usecases.reports.move_report import save_report, write_audit
from core.usecases.reports.owned import latest_entries
from core.usecases.reports.unlink_report import forget_where_asked
from core.usecases.traces.fade_case import fade_for_all

_AT_ONCE = 100
_DIALOGUE = "report"
CASES_TOLD = 10
"""A warning names so many cases; more are in the next one."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of reports: how many of each."""

    warned: int = 0
    erased: int = 0
    drafts: int = 0
    tombstones: int = 0


@dataclass(slots=True)
class _Found:
    """What one look at storage found to do."""

    to_warn: list[ReportId] = field(default_factory=list)
    to_erase: list[ReportId] = field(default_factory=list)


async def keep_reports(world: World) -> Kept:
    """Do what is due by now; a second time changes nothing.

    No case goes before staff were told of it, so long ago as the rule says: even if the program
    stood still meanwhile.
    """
    warned = erased = drafts = 0
    for sort in KeptSort:
        found = await _look(world, sort)
        for start in range(0, len(found.to_warn), CASES_TOLD):
            warned += await _warn(world, found.to_warn[start : start + CASES_TOLD])
        done = 0
        for report in found.to_erase:
            done += await _erase(world, report, sort)
        if sort is KeptSort.DRAFT:
            drafts = done
        else:
            erased += done
    return Kept(warned, erased, drafts, await _clear_tombstones(world))


async def _look(world: World, sort: KeptSort) -> _Found:
    rule, now, found = world.rules.retention, world.clock.now(), _Found()
    warning = timedelta(0) if sort is KeptSort.DRAFT else timedelta(days=rule.warning)
    after = ReportId(0)
    while rule.days(sort):
        before = now + warning - timedelta(days=rule.days(sort))
        async with world.storage.read() as view:
            ripe = await view.keeping.over(sort, before=before, after=after, limit=_AT_ONCE)
        for each in ripe:
            is_warned = each.warned_at is not None and each.warned_at >= each.since
            if warning and not is_warned:
                found.to_warn.append(each.report)
            elif _is_over(rule, sort, each, now, warning):
                found.to_erase.append(each.report)
        if len(ripe) < _AT_ONCE:
            break
        after = ripe[-1].report
    return found


def _is_over(
    rule: RetentionRule, sort: KeptSort, ripe: Ripe, now: datetime, warning: timedelta
) -> bool:
    ends = rule.ends(sort, ripe.since)
    told = ripe.warned_at if warning else None
    return ends is not None and ends <= now and (told is None or told + warning <= now)


async def _warn(world: World, found: Sequence[ReportId]) -> int:
    """Tell staff that these cases will go; return how many that were."""
    now = world.clock.now()
    async with world.storage.begin() as tx:
        told: dict[PersonId, list[ReportId]] = {}
        for report in found:
            case = await tx.reports.get(report)
            if case is None or case.on_hold:
                continue
            for person in await _who_hears(tx, case):
                told.setdefault(person, []).append(report)
        await tx.keeping.warned(found, at=now)
        for person, theirs in told.items():
            named = ",".join(map(str, theirs))
            notice = Notice("retention_warning", {"reports": named, "reader": person})
            await tx.outbox.put(
                person, notice, lane=Lane.REMINDER, doubt=Doubt.REPEAT, due_at=_hour(now)
            )
    return len(found)


async def _who_hears(tx: Transaction, report: Report) -> list[PersonId]:
    """Return who has taken a case, or every reviewer; and admins: only those who may know it."""
    reviewers = {person.id for person in await tx.people.holders(Role.REVIEWER)}
    if report.reviewer in reviewers:
        reviewers = {report.reviewer}
    admins = {person.id for person in await tx.people.holders(Role.ADMIN)}
    shut_out = {*await tx.bars.of(report.id), await tx.reports.reporter(report.id)}
    return sorted((reviewers | admins) - shut_out)


async def _erase(world: World, number: ReportId, sort: KeptSort) -> int:
    """Erase a report with all that names it, but a tombstone; say (0 or 1) whether it was."""
    async with world.storage.begin() as tx:
        report = await tx.reports.get(number)
        if report is None or report.on_hold or not _is_still(world, report, sort):
            return 0
        if sort is KeptSort.DRAFT and not await _leave_draft(tx, world, report):
            return 0
        await forget_where_asked(tx, report)
        await fade_for_all(tx, world, number, but=None)
        closed_at = report.closed_at
        becomes = replace(report, status=ReportStatus.ERASED, reviewer=None)
        await save_report(tx, world, report, becomes)
        files = await tx.reports.destroy(number)
        await tx.keeping.bury(Tombstone(number, sort, closed_at))
        await write_audit(tx, world, number, "report_erased", actor=None)
    for file in files:  # without its key it is unreadable already
        try:
            await world.files.remove(file)
        except OSError as error:
            raise StorageUnavailable("a sealed file could not be removed") from error
    return 1


def _is_still(world: World, report: Report, sort: KeptSort) -> bool:
    """Say whether nobody has opened it again, or erased it, since it was found."""
    since = report.status_since or report.created_at
    ends = world.rules.retention.ends(sort, since)
    is_over = ends is not None and ends <= world.clock.now()
    return is_over and sort_of(report.status, report.close_reason) is sort


async def _leave_draft(tx: Transaction, world: World, draft: Report) -> bool:
    """End the dialogue of a draft into which nothing came for its time; say whether that is so."""
    touched = [draft.created_at, *(e.entry.received_at for e in await latest_entries(tx, draft.id))]
    reporter = await tx.reports.reporter(draft.id)
    if reporter is not None:
        dialogue = await tx.dialogues.get(reporter, _DIALOGUE)
        if dialogue is not None:
            touched.append(dialogue.updated_at)
    ends = world.rules.retention.ends(KeptSort.DRAFT, max(touched))
    if ends is None or ends > world.clock.now():
        return False
    if reporter is not None:
        await tx.dialogues.delete(reporter, _DIALOGUE)
    return True


async def _clear_tombstones(world: World) -> int:
    days = world.rules.retention.tombstones
    before, gone = world.clock.now() - timedelta(days=days), 0
    while days:
        async with world.storage.begin() as tx:
            more = await tx.keeping.clear_tombstones(before, limit=_AT_ONCE)
        gone += more
        if not more:
            break
    return gone


def _hour(moment: datetime) -> datetime:
    """Not the moment: the log of what was done has it too, and would lead from case to person."""
    return moment.replace(minute=0, second=0, microsecond=0)
