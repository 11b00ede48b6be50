"""Forget a person: delete what is stored about them, and with it who reported what."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from core.model.audit import AuditLine
from core.model.identity import PersonId, ReportId
from core.model.refusals import OnHold, Undecided
from core.model.report import Anonymity, Report, ReportStatus, ended
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.danger.alert_staff import alert_anew, dangers_in_hand
from core.usecases.events.seats import fill_seats, free_seats_of
from core.usecases.reports.hold_floods import forget_count
from core.usecases.reports.move_report import save_report
from core.usecases.reports.withdraw_report import remove_files, take_back

_DESTROYED = frozenset({ReportStatus.WITHDRAWN, ReportStatus.ERASED})


class Leaving(StrEnum):
    """What becomes of a report when who sent it is forgotten."""

    WITHDRAW = "withdraw"  # its key is destroyed
    UNLINK = "unlink"  # staff go on with it; nothing leads to the person


async def forget_person(
    world: World, person: PersonId, leaving: Mapping[ReportId, Leaving] | None = None
) -> None:
    """Delete a person; a report they were still writing is destroyed with its files.

    So are their answers to calls that were not submitted; those that were lose their author.
    Reports they submitted are withdrawn or unlinked as they chose; closed ones of which they said
    nothing are unlinked. A name that was given with one that stays is destroyed, unless a legal
    hold keeps it. Drafts and templates that they wrote in stay with the moment, so that
    coming back makes nobody a second person.
    Somebody who is gone already stays so.

    Case by case, and the person after them, each in a transaction of its own: what is written
    together is known to belong together. Broken off in between, the update comes again and goes on.

    Raises:
        Undecided: of an open case it was not said what becomes of it.
        OnHold: a case is to be withdrawn that a legal hold keeps.
    """
    left = await _to_leave(world, person, leaving or {})
    for report, chosen in left:
        await _leave(world, person, report, chosen)
    await _forget_hashes(world, person)
    files: Sequence[str] = ()
    async with world.storage.read() as view:
        promised = await view.outbox.promised(person)
    async with world.storage.begin() as tx:
        if await tx.people.get(person) is None:
            return
        if any(not ended(one.status) for one in await tx.reports.of_reporter(person)):
            raise Undecided  # sent a moment ago
        seats = await free_seats_of(tx, person)
        now = world.clock.now()
        await tx.drafts.leave(person, at=now)
        await tx.templates.leave(person, at=now)
        files = await tx.calls.leave(person)
        await tx.outbox.forget_notices(person, promised)
        dangers = await dangers_in_hand(tx, world, person)
        await tx.people.forget(person)
        await alert_anew(tx, world, dangers)
        for number in seats:
            event = await tx.events.get(number)
            if event is not None:
                # The hour: the moment is that of the cases that go, and this is a stranger.
                moved_at = now.replace(minute=0, second=0, microsecond=0)
                await fill_seats(tx, event, now, moved_at=moved_at)
        # Not whom: beside it stands which cases were unlinked or withdrawn, and other lines name
        # the same number as staff.
        if any(chosen is Leaving.UNLINK for _, chosen in left):
            await tx.audit.write(AuditLine(now, None, "report_unlinked", "reports"))
        await tx.audit.write(AuditLine(now, None, "person_forgotten", "people"))
    # After the commit: without their key the files are unreadable already.
    await remove_files(world, files)


async def _forget_hashes(world: World, person: PersonId) -> None:
    """Destroy a draft, and delete what is found by hashes that were written together with cases."""
    files: Sequence[str] = ()
    async with world.storage.apart().begin() as tx:
        draft = await tx.reports.draft_of(person)
        if draft is not None:
            files = await tx.reports.destroy(draft.id)
    async with world.storage.apart().begin() as tx:
        await tx.dialogues.forget(person)
        await tx.traces.forget_clearing(person)
        await forget_count(tx, world, person)
        await tx.set_asides.forget(person)
    await remove_files(world, files)


async def cases_to_decide(world: World, person: PersonId) -> Sequence[Report]:
    """Return the person's open cases: of each they say what becomes of it."""
    async with world.storage.read() as view:
        found = await view.reports.of_reporter(person)
        return [report for report in found if not ended(report.status)]


async def _to_leave(
    world: World, person: PersonId, leaving: Mapping[ReportId, Leaving]
) -> Sequence[tuple[ReportId, Leaving]]:
    """Return what becomes of each of the person's reports, before anything is done.

    Raises:
        Undecided: of an open case it was not said what becomes of it.
        OnHold: a case is to be withdrawn that a legal hold keeps.
    """
    found = []
    async with world.storage.read() as view:
        for report in await view.reports.of_reporter(person):
            if report.status in _DESTROYED:
                continue
            chosen = leaving.get(report.id)
            if chosen is None and not ended(report.status):
                raise Undecided
            if chosen is Leaving.WITHDRAW and report.on_hold:
                raise OnHold
            found.append((report.id, chosen or Leaving.UNLINK))
    return found


async def _leave(world: World, person: PersonId, number: ReportId, chosen: Leaving) -> None:
    """Withdraw or unlink a report, in a transaction that is about nothing else.

    One that is unlinked has no line of its own in the log: lines of one moment would say which
    cases one person reported.
    """
    files: Sequence[str] = ()
    async with world.storage.apart().begin() as tx:
        report = await tx.reports.get(number)
        if report is None or await tx.reports.reporter(number) != person:
            return
        if chosen is Leaving.WITHDRAW:
            _, files = await take_back(tx, world, report, by=person)
        else:
            await _unname(tx, world, report)
            await tx.reports.unlink(number)
    await remove_files(world, files)


async def _unname(tx: Transaction, world: World, report: Report) -> None:
    """Destroy the name that was given with a report, unless a legal hold keeps all of it."""
    if report.on_hold or report.anonymity is Anonymity.ANONYMOUS:
        return
    await tx.identities.remove(report.id)
    nameless = replace(report, anonymity=Anonymity.ANONYMOUS, pseudonym="")
    await save_report(tx, world, report, nameless)
