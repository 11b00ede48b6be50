"""Ask to do what may need a second pair of eyes: hand out, look at who reported, take a table."""

from collections.abc import Sequence
from dataclasses import replace

from core.model.dialogue import Dialogue
from core.model.identity import PersonId, ReportId, SecondRequestId
from core.model.packet import PacketChoice
from core.model.refusals import NotFound, Outdated
from core.model.report import Report
from core.model.roles import Role
from core.model.second_eyes import SecondKind, SecondRequest, SecondState, Wish
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.events.confirmed_dialogue import end_confirmed
from core.usecases.reports.check_packet import exportable, given_identity
from core.usecases.reports.decide_second import DECIDERS
from core.usecases.reports.open_report import reviewable
from core.usecases.reports.second_eyes import ask_second
from core.usecases.reports.set_aside import can_be_set_aside, set_aside
from core.usecases.staff.require_role import require_any_role, require_role


async def ask_right(
    world: World, person: PersonId, wish: Wish, *, dialogue: Dialogue | None
) -> SecondRequest:
    """Ask, and end the dialogue; what needs nobody else is agreed to at once.

    Where a sender is to be set aside and that needs nobody else, it is done.

    Raises:
        NotAllowed, NotFound, OwnCase: they may not do it.
        CaseNotVerified, PacketIncomplete, NoRecipientKey, NameNotGiven: as `exportable`.
        CaseEnded, NobodyToSetAside: as `can_be_set_aside`.
        SecondEyesMissing: nobody else could agree.
        Outdated: the dialogue was carried out or changed meanwhile.
    """
    async with world.storage.begin() as tx:
        await end_confirmed(tx, person, dialogue)
        needed = await may_ask(tx, world, person, wish)
        request = await ask_second(tx, world, person, wish, needed=needed)
        if wish.kind is SecondKind.ASIDE and not needed:
            await set_aside(tx, world, request)
            agreed, used = SecondState.AGREED, SecondState.USED
            await tx.second_eyes.move(request.id, was=agreed, becomes=used)
            return replace(request, state=used)
        return request


async def may_ask(tx: Transaction, world: World, person: PersonId, wish: Wish) -> bool:
    """Refuse what somebody may not do anyway; say whether it needs a second pair of eyes.

    Raises:
        NotAllowed, NotFound, OwnCase, Outdated: they may not do it.
        CaseNotVerified, PacketIncomplete, NoRecipientKey, NameNotGiven: as `exportable`.
        CaseEnded, NobodyToSetAside: as `can_be_set_aside`.
    """
    rule = world.rules.second_eyes
    if wish.kind is SecondKind.BULK:
        await require_any_role(tx, person, DECIDERS)
        return rule.asks(SecondKind.BULK)
    if wish.report is None:
        raise Outdated
    if wish.kind is SecondKind.ASIDE:
        await can_be_set_aside(tx, person, wish.report)
        return rule.asks(SecondKind.ASIDE)
    if wish.kind is SecondKind.REVEAL:
        await revealable(tx, person, wish.report)
        return rule.asks(SecondKind.REVEAL)
    if wish.kind is SecondKind.EXPORT:
        choice = PacketChoice.unpacked(wish.options)
        await exportable(tx, world, person, wish.report, choice)
        named = choice.identity and rule.asks(SecondKind.REVEAL)
        return named or rule.asks(SecondKind.EXPORT)
    raise Outdated  # closing is asked for where cases are closed


async def revealable(tx: Transaction, person: PersonId, report: ReportId) -> Report:
    """Return a case of which this reviewer may ask who reported it.

    Raises:
        NotAllowed: they are no reviewer, or lack the right to see identities.
        NotFound, OwnCase: as `reviewable`; also NotFound where nobody gave a name.
    """
    await require_role(tx, person, Role.TRUSTEE)
    found = await reviewable(tx, person, report)
    if await given_identity(tx, found) is None:
        raise NotFound
    return found


async def own_request(world: World, person: PersonId, number: SecondRequestId) -> SecondRequest:
    """Return what somebody asked themselves.

    Raises:
        NotFound: they asked no such thing.
    """
    async with world.storage.read() as view:
        found = await view.second_eyes.get(number)
        if found is None or found.asker != person:
            raise NotFound
        return found


async def check_right(world: World, person: PersonId, wish: Wish) -> None:
    """Refuse early whoever could not ask.

    Raises:
        NotAllowed, NotFound, OwnCase, Outdated: they may not do it.
        CaseNotVerified, PacketIncomplete, NoRecipientKey, NameNotGiven: as `exportable`.
    """
    async with world.storage.read() as view:
        await may_ask(view, world, person, wish)


async def standing_requests(
    world: World, person: PersonId, report: ReportId
) -> Sequence[SecondRequest]:
    """Return what a case's reviewer can act on: what colleagues ask, and what was agreed to.

    Raises:
        NotAllowed, NotFound, OwnCase: as `reviewable`.
    """
    now = world.clock.now()
    async with world.storage.read() as view:
        await reviewable(view, person, report)
        found = await view.second_eyes.standing(report)
    return [
        each
        for each in found
        if each.stands(SecondState.ASKED, now)
        or (each.asker == person and each.stands(SecondState.AGREED, now))
    ]
