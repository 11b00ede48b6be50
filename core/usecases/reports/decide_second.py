"""Decide what a colleague asked: agree to it, which closes a case or opens a right once, or not."""

from dataclasses import dataclass, replace

from core.model.delivery import Notice
from core.model.identity import PersonId, SecondRequestId
from core.model.person import Contact
from core.model.refusals import NotFound, Refusal, SecondEyesOver, SecondEyesOwn
from core.model.report import LAWFUL, CloseReason, Report, ReportStatus
from core.model.roles import Role
from core.model.second_eyes import (
    DONE_BY_AGREEING,
    USED_WITHIN,
    SecondKind,
    SecondRequest,
    SecondState,
)
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.reports.decide_report import decided
from core.usecases.reports.open_report import reviewable
from core.usecases.reports.promise_news import promise_news
from core.usecases.reports.second_eyes import deciders, tell, write_down
from core.usecases.reports.set_aside import set_aside
from core.usecases.staff.require_role import require_any_role

DECIDERS = frozenset({Role.REVIEWER, Role.ADMIN})


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as whoever decides sees it.

    Attributes:
        report: None where it is about no single case.
        asker: how Telegram knows who asks; colleagues know each other.
    """

    request: SecondRequest
    report: Report | None
    asker: Contact


async def look_at_request(world: World, person: PersonId, number: SecondRequestId) -> Asked:
    """Return a request that waits for a decision.

    Raises:
        NotAllowed: the person is neither reviewer nor admin.
        NotFound: there is no such request, or they must not know of its case.
        SecondEyesOwn: they asked it.
        SecondEyesOver: it was decided, or its time is over.
    """
    async with world.storage.read() as view:
        return await _decidable(view, world, person, number)


async def decide_second(
    world: World, person: PersonId, number: SecondRequestId, *, agreed: bool
) -> SecondRequest:
    """Agree or refuse, and tell who asked; return the request as it is now.

    Agreeing to close a case closes it at once, and agreeing to set a sender aside does so; should
    that no longer be possible, the request lapses. Agreeing to anything else lets who asked do it
    once, within an hour.

    Raises:
        NotAllowed, NotFound, SecondEyesOwn, SecondEyesOver: as `look_at_request`.
    """
    async with world.storage.begin() as tx:
        asked = await _decidable(tx, world, person, number)
        request, now = asked.request, world.clock.now()
        becomes = SecondState.AGREED if agreed else SecondState.REFUSED
        if not await tx.second_eyes.decide(number, becomes, by=person, at=now):
            raise SecondEyesOver
        act = "second_agreed" if agreed else "second_refused"
        await write_down(tx, world, person, f"{act}_{request.wish.kind}", request.wish)
        if agreed:
            becomes = await _open(tx, world, request)
        await tell(tx, world, request.asker, Notice("second_decided", {"request": number}))
        return replace(request, state=becomes, decided_by=person)


async def _decidable(
    tx: Transaction, world: World, person: PersonId, number: SecondRequestId
) -> Asked:
    await require_any_role(tx, person, DECIDERS)
    request = await tx.second_eyes.get(number)
    if request is None:
        raise NotFound
    if request.asker == person:
        raise SecondEyesOwn
    if person not in await deciders(tx, request.asker, request.wish):
        raise NotFound
    asker = await tx.people.contact(request.asker)
    report = None if request.wish.report is None else await tx.reports.get(request.wish.report)
    if asker is None or not request.stands(SecondState.ASKED, world.clock.now()):
        raise SecondEyesOver
    return Asked(request, report, asker)


async def _open(tx: Transaction, world: World, request: SecondRequest) -> SecondState:
    """Carry out what was agreed to, or let who asked do so within an hour."""
    if request.wish.kind not in DONE_BY_AGREEING:
        until = world.clock.now() + USED_WITHIN
        agreed = SecondState.AGREED
        await tx.second_eyes.move(request.id, was=agreed, becomes=agreed, expires_at=until)
        return agreed
    do = set_aside if request.wish.kind is SecondKind.ASIDE else _close
    becomes = SecondState.USED if await do(tx, world, request) else SecondState.LAPSED
    await tx.second_eyes.move(request.id, was=SecondState.AGREED, becomes=becomes)
    return becomes


async def _close(tx: Transaction, world: World, request: SecondRequest) -> bool:
    """Close the case as it was asked; say whether it could be: not if it has changed since."""
    if request.wish.report is None:
        return False
    try:
        was = await reviewable(tx, request.asker, request.wish.report)
    except Refusal:  # who asked may not handle it any more
        return False
    options = request.wish.options
    if (
        was.reviewer != request.asker
        or str(was.revision) != options["revision"]
        or ReportStatus.CLOSED not in LAWFUL[was.status]
    ):
        return False
    reason = CloseReason(options["close"])
    becomes = replace(was, status=ReportStatus.CLOSED, close_reason=reason, resumes=None)
    saved = await decided(tx, world, request.asker, (was, becomes), "report_closed")
    await tx.reviews.end_offer(was.id)
    await promise_news(tx, world, saved)
    return True
