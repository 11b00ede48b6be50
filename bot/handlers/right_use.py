"""What was agreed to is done: who reported is shown, a packet or a table is sent."""

from telegram.error import TelegramError

from bot.handlers.case_taps import ReviewTap
from bot.handlers.packet_send import send_packet
from bot.handlers.right_taps import FiguresTap, SecondTap
from bot.handlers.table_send import send_table
from bot.screen import Button, Screen
from bot.visit import Visit
from bot.words import Words
from core.model.identity import SecondRequestId
from core.model.refusals import Outdated
from core.model.second_eyes import SecondKind, SecondRequest, SecondState
from core.usecases.reports.ask_right import own_request
from core.usecases.reports.second_eyes import finish_agreed
from core.usecases.reports.use_right import reveal_identity


async def use(visit: Visit, number: SecondRequestId) -> None:
    """Do what somebody asked, once.

    Raises:
        NotFound: they asked no such thing.
        SecondEyesNeeded: nobody agreed, or it was done already, or the hour is over.
    """
    await carry_out(visit, await own_request(visit.world, visit.person.id, number))


async def carry_out(visit: Visit, request: SecondRequest) -> None:
    """Do it; the use case checks everything again. Only what has arrived is over.

    Raises:
        SecondEyesNeeded: nobody agreed, or it was done already, or the hour is over.
    """
    try:
        arrived = await _carried_out(visit, request)
    except TelegramError:
        arrived = False
    if arrived:
        await finish_agreed(visit.world, visit.person.id, request.id)
        return
    now = await own_request(visit.world, visit.person.id, request.id)
    if now.stands(SecondState.AGREED, visit.now):
        await visit.untapped().show(unfinished_screen(visit.words, now))


def unfinished_screen(words: Words, request: SecondRequest) -> Screen:
    """Say that what was begun has perhaps not arrived, and offer to do it again."""
    again = SecondTap(request=request.id, does="use")
    return Screen(
        words.t("second-unfinished", until=request.expires_at),
        [
            [Button(words.plain("second-use-button"), again)],
            [back_to(words.plain("case-back-button"), request)],
        ],
    )


async def _carried_out(visit: Visit, request: SecondRequest) -> bool:
    """Do it, and say whether it has arrived."""
    match request.wish.kind:
        case SecondKind.REVEAL:
            return await _reveal(visit, request)
        case SecondKind.EXPORT:
            await send_packet(visit, request)
        case SecondKind.BULK:
            await send_table(visit, request)
        case _:
            raise Outdated
    return True


async def _reveal(visit: Visit, request: SecondRequest) -> bool:
    words = visit.words
    revealed = await reveal_identity(visit.world, visit.person.id, request.id)
    identity, report = revealed.identity, revealed.report
    text = words.t(
        "second-identity",
        code=report.code,
        name=identity.name,
        contact=identity.contact or words.plain("second-no-contact"),
    )
    back = Button(words.plain("case-back-button"), ReviewTap(report=report.id))
    # A message of its own: it is protected from its first moment, and goes after its time.
    await visit.toast("second-identity-toast")
    shown = await visit.untapped().show(Screen(text, [[back]], protected=True))
    return shown is not None


def back_to(words_label: str, request: SecondRequest) -> Button:
    """Return the button that leads to what a request is about."""
    if request.wish.report is None:
        return Button(words_label, FiguresTap(shows="all"))
    return Button(words_label, ReviewTap(report=request.wish.report))
