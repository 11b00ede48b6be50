"""Ask for a second pair of eyes, and use up what somebody else has agreed to, once it arrived."""

from collections.abc import Sequence

from core.model.audit import AuditLine
from core.model.delivery import Doubt, Lane, Notice
from core.model.identity import PersonId, SecondRequestId
from core.model.refusals import SecondEyesMissing, SecondEyesNeeded
from core.model.report import CloseReason, Report
from core.model.roles import Role
from core.model.second_eyes import (
    DECIDED_WITHIN,
    LATE_AFTER,
    LOWERED,
    USED_WITHIN,
    SecondKind,
    SecondRequest,
    SecondState,
    Wish,
)
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.move_report import subject_of, was_ever


async def ask_to_close(
    tx: Transaction, world: World, reviewer: PersonId, report: Report, reason: CloseReason
) -> bool:
    """Ask for a second pair of eyes if closing the case needs one; say whether it does.

    True: the case stays as it is, and whoever agrees closes it. The caller has checked that this
    reviewer holds the case, and that it can be closed.

    Raises:
        SecondEyesMissing: nobody else could agree.
    """
    if not await _closing_asks(tx, world, report):
        return False
    options = {"close": reason.value, "revision": str(report.revision)}
    await ask_second(tx, world, reviewer, Wish(SecondKind.CLOSE, report.id, "", options))
    return True


async def _closing_asks(tx: Transaction, world: World, report: Report) -> bool:
    """Say whether closing needs somebody else: also where one person alone made it less grave."""
    rule = world.rules.second_eyes
    if rule.asks(SecondKind.CLOSE, report):
        return True
    return rule.closing and await was_ever(tx, report.id, LOWERED)


async def ask_second(
    tx: Transaction, world: World, asker: PersonId, wish: Wish, *, needed: bool = True
) -> SecondRequest:
    """Write a wish down and tell those who can agree; one that needs nobody is agreed to at once.

    What the same person asked before, of that kind about that case, lapses.

    Raises:
        SecondEyesMissing: nobody else could agree.
    """
    now = world.clock.now()
    await _lapse_earlier(tx, asker, wish)
    state, lasts = (
        (SecondState.ASKED, DECIDED_WITHIN) if needed else (SecondState.AGREED, USED_WITHIN)
    )
    if needed and set(await _holders(tx)) <= {asker}:
        raise SecondEyesMissing
    # Perhaps nobody of them may know of the case. To say so would say who reported it, or who is
    # kept from it: then it waits, as it does when nobody answers.
    told = await deciders(tx, asker, wish) if needed else ()
    number = await tx.second_eyes.add(asker, wish, state=state, at=now, expires_at=now + lasts)
    for person in told:
        await tell(tx, world, person, Notice("second_asked", {"request": number}))
    if needed:
        await write_down(tx, world, asker, f"second_asked_{wish.kind}", wish)
        unanswered = Notice("second_unanswered", {"request": number, "reader": asker})
        lane, doubt = Lane.ALERT, Doubt.REPEAT
        await tx.outbox.put(asker, unanswered, lane=lane, doubt=doubt, due_at=now + lasts)
    return SecondRequest(number, asker, wish, state, now, now + lasts)


async def begin_agreed(
    tx: Transaction, world: World, person: PersonId, request: SecondRequest
) -> None:
    """Begin what was agreed to; it stays agreed to until `finish_agreed` says that it arrived.

    Whoever cannot receive it now has another hour, within the time that requests live at all, and
    is told if it has not arrived after a while: the program may die in the middle.

    Raises:
        SecondEyesNeeded: it is not theirs, not agreed to, used already, or its hour is over.
    """
    now, agreed = world.clock.now(), SecondState.AGREED
    if request.asker != person or not request.stands(agreed, now):
        raise SecondEyesNeeded
    until = min(now + USED_WITHIN, request.asked_at + DECIDED_WITHIN + USED_WITHIN)
    if not await tx.second_eyes.move(request.id, was=agreed, becomes=agreed, expires_at=until):
        raise SecondEyesNeeded
    late = (now + LATE_AFTER).replace(second=0, microsecond=0)
    notice = Notice("second_unfinished", {"request": request.id, "reader": person})
    await tx.outbox.put(person, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=late)


async def finish_agreed(world: World, person: PersonId, number: SecondRequestId) -> None:
    """Use up what somebody asked themselves: it has arrived."""
    async with world.storage.begin() as tx:
        found = await tx.second_eyes.get(number)
        if found is not None and found.asker == person:
            agreed = SecondState.AGREED
            await tx.second_eyes.move(number, was=agreed, becomes=SecondState.USED)


async def deciders(tx: Transaction, asker: PersonId, wish: Wish) -> Sequence[PersonId]:
    """Return who can agree: reviewers and admins, but who asks, who is barred, who reported."""
    left_out = {asker}
    if wish.report is not None:
        left_out |= set(await tx.bars.of(wish.report))
        reporter = await tx.reports.reporter(wish.report)
        left_out |= set() if reporter is None else {reporter}
    return [each for each in await _holders(tx) if each not in left_out]


async def tell_admins(
    tx: Transaction, world: World, notice: Notice, wish: Wish, *, but: PersonId
) -> None:
    """Tell all admins what was done; not who did it, nor who must not know of the case."""
    admins = {person.id for person in await tx.people.holders(Role.ADMIN)}
    for person in await deciders(tx, but, wish):
        if person in admins:
            await tell(tx, world, person, notice)


async def tell(tx: Transaction, world: World, person: PersonId, notice: Notice) -> None:
    """Promise somebody of staff word, unless they must not know of it by the time it is sent."""
    # Not the moment: see move_report.
    due_at = world.clock.now().replace(minute=0, second=0, microsecond=0)
    notice = Notice(notice.kind, {**notice.params, "reader": person})
    await tx.outbox.put(person, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=due_at)


async def write_down(tx: Transaction, world: World, actor: PersonId, act: str, wish: Wish) -> None:
    """Write an act into the audit log."""
    subject = "reports" if wish.report is None else subject_of(wish.report)
    await tx.audit.write(AuditLine(world.clock.now(), actor, act, subject))


async def _holders(tx: Transaction) -> Sequence[PersonId]:
    """Return all reviewers, then all other admins."""
    holders = [*await tx.people.holders(Role.REVIEWER), *await tx.people.holders(Role.ADMIN)]
    return list(dict.fromkeys(each.id for each in holders))


async def _lapse_earlier(tx: Transaction, asker: PersonId, wish: Wish) -> None:
    earlier = await tx.second_eyes.newest(asker, wish.kind, wish.report)
    if earlier is not None and earlier.state in {SecondState.ASKED, SecondState.AGREED}:
        await tx.second_eyes.move(earlier.id, was=earlier.state, becomes=SecondState.LAPSED)
