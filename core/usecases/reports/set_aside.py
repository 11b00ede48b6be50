"""Set a sender of floods aside, without knowing who it is: what they send stands last for a while.

Nobody but admins, and who agrees, learns of it: the sender is answered as anyone is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from core.model.audit import AuditLine
from core.model.identity import CaseCode, PersonId, ReportId
from core.model.refusals import NobodyToSetAside, NotFound, Refusal
from core.model.report import Report
from core.model.roles import Role
from core.model.second_eyes import SecondRequest
from core.model.set_aside import AsideId, SetAside, can_stand_aside
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.hold_report import holdable
from core.usecases.reports.move_report import save_report, subject_of, write_audit
from core.usecases.staff.require_role import require_role

SET_ASIDE, LIFTED = "sender_set_aside", "sender_let_back"
"""What the audit log calls it, of the case in which it was asked."""


@dataclass(frozen=True, slots=True)
class AsideLine:
    """Somebody who was set aside, as admins see it.

    Attributes:
        code: of the case in which it was asked; None once nothing leads from that to the account.
    """

    number: AsideId
    code: CaseCode | None
    since: datetime
    until: datetime


async def can_be_set_aside(tx: Transaction, admin: PersonId, report: ReportId) -> PersonId:
    """Return who sent a case, for storage alone: this admin may ask to set them aside.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseEnded: as `holdable`.
        NobodyToSetAside: nothing leads from the case to an account any more.
    """
    await holdable(tx, admin, report)
    sender = await tx.reports.reporter(report)
    if sender is None:
        raise NobodyToSetAside
    return sender


async def may_set_aside(world: World, person: PersonId, report: ReportId) -> bool:
    """Say whether this person may ask that, to offer it."""
    try:
        async with world.storage.read() as view:
            await can_be_set_aside(view, person, report)
    except Refusal:
        return False
    return True


async def set_aside(tx: Transaction, world: World, request: SecondRequest) -> bool:
    """Set the sender of a case aside, as it was agreed to; say whether it could still be done.

    Whatever of theirs waits and nobody has taken stands last from now on, too.
    """
    number = request.wish.report
    if number is None:
        return False
    try:
        sender = await can_be_set_aside(tx, request.asker, number)
    except Refusal:
        return False
    case = await tx.reports.get(number)
    if case is None:
        return False
    today = world.clock.now().astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    until = today + timedelta(days=world.rules.aside.days)
    await tx.set_asides.put(sender, case.code, since=today, until=until)
    for waiting in await tx.reports.of_reporter(sender):
        if can_stand_aside(waiting) and not waiting.aside:
            await save_report(tx, world, waiting, replace(waiting, aside=True))
    await write_audit(tx, world, number, SET_ASIDE, actor=request.asker)
    return True


async def list_set_aside(world: World, admin: PersonId) -> Sequence[AsideLine]:
    """Return who is set aside, by the case in which it was asked, the newest first.

    Themselves, and whoever was set aside in a case that they are barred from, an admin does not
    find in it.

    Raises:
        NotAllowed: the person is no admin.
    """
    async with world.storage.read() as view:
        await require_role(view, admin, Role.ADMIN)
        found = await view.set_asides.standing(world.clock.now())
        return [_line(each) for each in found if await _may_see(view, admin, each)]


async def let_back(world: World, admin: PersonId, number: AsideId) -> AsideLine:
    """Take somebody among the others again; what of theirs waits stands where it would have.

    Raises:
        NotAllowed: the person is no admin.
        NotFound: nobody is set aside under that number (any more), or none that they may see.
    """
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        found = await tx.set_asides.get(number)
        now = world.clock.now()
        if found is None or found.until <= now or not await _may_see(tx, admin, found):
            raise NotFound
        await put_back(tx, world, found, actor=admin)
        return _line(found)


async def put_back(
    tx: Transaction, world: World, found: SetAside, *, actor: PersonId | None
) -> None:
    """Forget that somebody is set aside; what of theirs waits stands where it would have.

    Raises:
        CaseChanged: one of their cases is being changed by somebody else; nothing was done.
    """
    await tx.set_asides.forget(found.person)
    for waiting in await tx.reports.of_reporter(found.person):
        if waiting.aside:
            await save_report(tx, world, waiting, replace(waiting, aside=False))
    case = await _case(tx, found)
    subject = "reports" if case is None else subject_of(case.id)
    await tx.audit.write(AuditLine(world.clock.now(), actor, LIFTED, subject))


async def _case(tx: Transaction, found: SetAside) -> Report | None:
    return None if found.code is None else await tx.reports.find(found.code)


async def _may_see(tx: Transaction, admin: PersonId, found: SetAside) -> bool:
    case = await _case(tx, found)
    is_barred = case is not None and await tx.bars.stands(case.id, admin)
    return found.person != admin and not is_barred


def _line(found: SetAside) -> AsideLine:
    return AsideLine(found.id, found.code, found.since, found.until)
