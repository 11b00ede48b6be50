"""The reporter writes who must not see their case, and to whom: never to who might be meant, if so.

Who works here is told to nobody, so a reporter cannot name who reads it. They choose whom it goes
to: admins who have had nothing to do with the case, people who are no admins but may see who
reports, or, where there is nobody else, all admins.
"""

from collections.abc import Sequence

from core.model.bar_wish import BarWish, WishTo
from core.model.delivery import Doubt, Lane, Notice
from core.model.identity import PersonId, ReportId
from core.model.person import Person
from core.model.refusals import CaseEnded, NobodyReads, NotAllowed, NotFound, OwnCase
from core.model.report import Report
from core.model.roles import Role
from core.model.typed_text import clean
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.duty.told_staff import may_handle
from core.usecases.reports.move_report import subject_of, write_audit
from core.usecases.reports.owned import OPEN_STATUSES, owned_report
from core.usecases.staff.require_role import require_any_role

WISH_LIMIT = 1000
READERS = frozenset({Role.ADMIN, Role.TRUSTEE})
_WISHED, _READ = "bar_asked", "wishes_opened"
ABOUT_WISHES = frozenset({_WISHED, _READ})
"""Acts that say there is a wish: whoever is meant may be the very reader, and is not warned."""
_ABOUT_BARS = frozenset({_READ, "reviewer_barred", "reviewer_let_in"})
"""Acts of who carries wishes out: by these alone nobody has had to do with a case."""


async def can_wish(world: World, person: PersonId, report: ReportId, to: WishTo) -> bool:
    """Say whether anybody would read it.

    Raises:
        NotFound, CaseEnded: as `wish_barred`.
    """
    async with world.storage.read() as view:
        found = await owned_report(view, world, person, report)
        if found.status not in OPEN_STATUSES:
            raise CaseEnded
        return bool(await _readers(view, person, found, to))


async def wish_barred(
    world: World, person: PersonId, report: ReportId, wish: tuple[WishTo, str], *, dialogue: str
) -> None:
    """Tell those who are chosen who must not see the case, and end the dialogue of that name.

    Raises:
        NotFound: it is none of the person's reports.
        CaseEnded: it is closed or withdrawn.
        NobodyReads: there is nobody of those who are chosen.
        Unusable, TooLong: the text cannot be used.
    """
    to, typed = wish
    text = clean(typed, limit=WISH_LIMIT)
    async with world.storage.begin() as tx:
        was = await owned_report(tx, world, person, report)
        if was.status not in OPEN_STATUSES:
            raise CaseEnded
        readers = await _readers(tx, person, was, to)
        if not readers:
            raise NobodyReads
        await tx.openings.wish(report, text, readers=readers)
        await write_audit(tx, world, report, _WISHED, actor=None)
        now = world.clock.now().replace(minute=0, second=0, microsecond=0)
        for reader in readers:
            notice = Notice("case_wish", {"report": report, "reader": reader})
            await tx.outbox.put(reader, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=now)
        await tx.dialogues.delete(person, dialogue)


async def read_wishes(
    world: World, person: PersonId, report: ReportId
) -> tuple[Report, Sequence[str]]:
    """Return who, a reporter wrote to this person, must not see their case; the look is noted.

    Raises:
        NotAllowed: the person is no admin (any more), nor was it written to them as a trustee.
        NotFound: there is no such case, nothing was written to them, or they are barred from it.
        OwnCase: it is their own.
    """
    async with world.storage.begin() as tx:
        found, wishes = await wishes_for(tx, person, report)
        await write_audit(tx, world, report, _READ, actor=person)
        return found, wishes


async def wishes_for(
    tx: Transaction, person: PersonId, report: ReportId
) -> tuple[Report, Sequence[str]]:
    """Return a case and what its reporter wrote to that person, within a transaction.

    Raises:
        NotAllowed, NotFound, OwnCase: as `read_wishes`.
    """
    known = await require_any_role(tx, person, READERS)
    nothing = NotFound if Role.ADMIN in known.roles else NotAllowed
    found = await tx.reports.get(report)
    if found is None or await tx.bars.stands(report, person):
        raise nothing
    if await tx.reports.reporter(report) == person:
        raise OwnCase if Role.ADMIN in known.roles else NotAllowed
    wishes = [one.text for one in await tx.openings.wishes(report) if _is_for(one, known)]
    if not wishes:
        raise nothing
    return found, wishes


async def kept_wishes(tx: Transaction, person: PersonId) -> frozenset[str]:
    """Return of which cases, as the audit log calls them, none of the wishes is for that person."""
    known, kept = await tx.people.get(person), set()
    for subject in await tx.audit.subjects(ABOUT_WISHES):
        wishes = await tx.openings.wishes(ReportId(int(subject.rpartition(":")[2])))
        if wishes and (known is None or not any(_is_for(one, known) for one in wishes)):
            kept.add(subject)
    return frozenset(kept)


def _is_for(wish: BarWish, person: Person) -> bool:
    if wish.readers is None:
        return Role.ADMIN in person.roles
    return person.id in wish.readers


async def may_read_wish(world: World, person: PersonId, report: ReportId) -> Report | None:
    """Return the case if something was written to that person that they may still read."""
    async with world.storage.read() as view:
        try:
            found, _ = await wishes_for(view, person, report)
        except (NotAllowed, NotFound, OwnCase):
            return None
        return found if found.status in OPEN_STATUSES else None


async def _readers(
    tx: Transaction, writer: PersonId, report: Report, to: WishTo
) -> Sequence[PersonId]:
    """Return who would read it: whoever gets nothing from the bot is not counted on."""
    role = Role.TRUSTEE if to is WishTo.TRUSTEES else Role.ADMIN
    people = [each for each in await may_handle(tx, report, role) if each.has_begun]
    if to is WishTo.TRUSTEES:
        people = [each for each in people if Role.ADMIN not in each.roles]
    left_out = {writer}
    if to is not WishTo.ALL:
        left_out |= await tx.audit.actors(subject_of(report.id), but=_ABOUT_BARS)
    return [each.id for each in people if each.id not in left_out]
