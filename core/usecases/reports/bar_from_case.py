"""The reporter keeps somebody from their case: who has it now, or whoever admins should bar."""

from collections.abc import Sequence

from core.model.delivery import Doubt, Lane, Notice
from core.model.identity import PersonId, ReportId
from core.model.refusals import AlreadyDone, CaseEnded, NotFound, OwnCase
from core.model.report import Report
from core.model.roles import Role
from core.model.typed_text import clean
from core.ports.world import World
from core.usecases.reports.decide_report import release
from core.usecases.reports.move_report import tell_reviewers, write_audit
from core.usecases.reports.owned import OPEN_STATUSES, owned_report
from core.usecases.staff.require_role import require_role

WISH_LIMIT = 1000


async def bar_holder(world: World, person: PersonId, report: ReportId) -> Report:
    """Bar the reviewer who has the case from it; it waits for a colleague again.

    Raises:
        NotFound: it is none of the person's reports.
        CaseEnded: it is closed or withdrawn.
        AlreadyDone: nobody has it (any more).
    """
    async with world.storage.begin() as tx:
        was = await owned_report(tx, world, person, report)
        if was.status not in OPEN_STATUSES:
            raise CaseEnded
        if was.reviewer is None:
            raise AlreadyDone
        await tx.bars.put(report, was.reviewer)
        saved = await release(tx, world, was)
        await write_audit(tx, world, report, "reviewer_barred", actor=None)
        await tell_reviewers(tx, world, saved)
        return saved


async def wish_barred(
    world: World, person: PersonId, report: ReportId, typed: str, *, dialogue: str
) -> None:
    """Tell admins who must not see the case, and end the dialogue of that name.

    Raises:
        NotFound, CaseEnded: as `bar_holder`.
        Unusable, TooLong: the text cannot be used.
    """
    text = clean(typed, limit=WISH_LIMIT)
    async with world.storage.begin() as tx:
        was = await owned_report(tx, world, person, report)
        if was.status not in OPEN_STATUSES:
            raise CaseEnded
        await tx.openings.wish(report, text)
        await write_audit(tx, world, report, "bar_asked", actor=None)
        reporter = await tx.reports.reporter(report)
        now = world.clock.now().replace(minute=0, second=0, microsecond=0)
        for admin in await tx.people.holders(Role.ADMIN):
            if admin.id not in (person, reporter) and not await tx.bars.stands(report, admin.id):
                notice = Notice("case_wish", {"report": report, "reader": admin.id})
                await tx.outbox.put(
                    admin.id, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=now
                )
        await tx.dialogues.delete(person, dialogue)


async def read_wishes(
    world: World, admin: PersonId, report: ReportId
) -> tuple[Report, Sequence[str]]:
    """Return who, a reporter wrote, must not see their case; the look is written down.

    Raises:
        NotAllowed: the person is no admin (any more).
        NotFound: there is no such case, or they are barred from it.
        OwnCase: it is their own.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        found = await tx.reports.get(report)
        if found is None or await tx.bars.stands(report, admin):
            raise NotFound
        if await tx.reports.reporter(report) == admin:
            raise OwnCase
        wishes = await tx.openings.wishes(report)
        if not wishes:
            raise NotFound
        await write_audit(tx, world, report, "wishes_opened", actor=admin)
        return found, wishes
