"""Hand a case over to a colleague, who has to accept it; until then nothing changes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.model.delivery import Notice
from core.model.identity import PersonId, ReportId
from core.model.refusals import CaseChanged, CaseEnded, NotFound
from core.model.report import Report, ended
from core.model.roles import Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.duty.told_staff import put_notice
from core.usecases.reports.decide_report import held
from core.usecases.reports.move_report import save_report, write_audit
from core.usecases.reports.open_report import CaseFile, case_file, reviewable


@dataclass(frozen=True, slots=True)
class Colleague:
    """Another reviewer, by the name that Telegram has for them."""

    person: PersonId
    name: str


async def list_colleagues(
    world: World, reviewer: PersonId, report: ReportId, *, revision: int
) -> Sequence[Colleague]:
    """Return all other reviewers, also those who may not have the case: a gap would name them.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `held`.
    """
    async with world.storage.read() as view:
        await held(view, reviewer, report, revision=revision)
        return [
            Colleague(person.id, await name_of(view, person.id))
            for person in await view.people.holders(Role.REVIEWER)
            if person.id != reviewer
        ]


async def offer_case(
    world: World, reviewer: PersonId, report: ReportId, to: PersonId, *, revision: int
) -> CaseFile:
    """Offer a case to a colleague, in place of any earlier offer.

    One who may not have it hears nothing, and the offer stays open: whoever offers it must not
    learn from this who reported or who is barred.

    Raises:
        NotAllowed, NotFound, OwnCase, CaseTaken, CaseEnded, CaseChanged: as `held`; NotFound also
            when the colleague is no reviewer (any more).
    """
    async with world.storage.begin() as tx:
        was = await held(tx, reviewer, report, revision=revision)
        colleague = await tx.people.get(to)
        if colleague is None or Role.REVIEWER not in colleague.roles or to == reviewer:
            raise NotFound
        if await tx.reviews.offered(report) != to:
            await tx.reviews.offer(report, to, at=world.clock.now())
            await write_audit(tx, world, report, "report_offered", actor=reviewer)
            if await _may_have(tx, to, report):
                await _tell(tx, world, to, was, "offered")
        return await case_file(tx, world, reviewer, was)


async def take_offer_back(world: World, reviewer: PersonId, report: ReportId) -> CaseFile:
    """End an offer that this reviewer made; without one nothing happens.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
        CaseChanged: the case is not theirs any more.
    """
    async with world.storage.begin() as tx:
        was = await reviewable(tx, reviewer, report)
        if was.reviewer != reviewer:
            raise CaseChanged
        await tx.reviews.end_offer(report)
        return await case_file(tx, world, reviewer, was)


async def answer_offer(
    world: World, person: PersonId, report: ReportId, *, accepts: bool
) -> CaseFile:
    """Accept a case that was offered, or leave it with who has it; they hear of it.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
        CaseEnded: it is closed or withdrawn.
        CaseChanged: it is not offered to this person (any more).
    """
    async with world.storage.begin() as tx:
        was = await reviewable(tx, person, report)
        if ended(was.status):
            raise CaseEnded
        if was.reviewer == person:
            return await case_file(tx, world, person, was)
        if await tx.reviews.offered(report) != person or was.reviewer is None:
            raise CaseChanged
        await tx.reviews.end_offer(report)
        saved = await save_report(tx, world, was, replace(was, reviewer=person)) if accepts else was
        act = "report_handed_over" if accepts else "report_offer_declined"
        await write_audit(tx, world, report, act, actor=person)
        if await _may_have(tx, was.reviewer, report):
            await _tell(tx, world, was.reviewer, was, "accepted" if accepts else "declined")
        return await case_file(tx, world, person, saved)


async def name_of(tx: Transaction, person: PersonId) -> str:
    """Return the name that Telegram has for a member of staff; may be empty."""
    contact = await tx.people.contact(person)
    if contact is None:
        return ""
    return contact.name or (f"@{contact.username}" if contact.username else "")


async def _may_have(tx: Transaction, person: PersonId, report: ReportId) -> bool:
    if await tx.bars.stands(report, person):
        return False
    return await tx.reports.reporter(report) != person


async def _tell(tx: Transaction, world: World, person: PersonId, report: Report, what: str) -> None:
    notice = Notice("case_offer", {"report": report.id, "reader": person, "what": what})
    await put_notice(tx, world, person, notice, about=report)
