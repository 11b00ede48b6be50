"""What was agreed to is done: who reported is shown, a packet or a table is sent."""

from bot.handlers.case_taps import ReviewTap
from bot.handlers.packet_send import send_packet
from bot.handlers.right_taps import FiguresTap
from bot.handlers.table_send import send_table
from bot.screen import Button, Screen
from bot.visit import Visit
from core.model.identity import SecondRequestId
from core.model.refusals import Outdated
from core.model.second_eyes import SecondKind, SecondRequest
from core.usecases.reports.ask_right import own_request
from core.usecases.reports.use_right import reveal_identity


async def use(visit: Visit, number: SecondRequestId) -> None:
    """Do what somebody asked, once.

    Raises:
        NotFound: they asked no such thing.
        SecondEyesNeeded: nobody agreed, or it was done already, or the hour is over.
    """
    await carry_out(visit, await own_request(visit.world, visit.person.id, number))


async def carry_out(visit: Visit, request: SecondRequest) -> None:
    """Do it; the use case checks everything again.

    Raises:
        SecondEyesNeeded: nobody agreed, or it was done already, or the hour is over.
    """
    match request.wish.kind:
        case SecondKind.REVEAL:
            await _reveal(visit, request)
        case SecondKind.EXPORT:
            await send_packet(visit, request)
        case SecondKind.BULK:
            await send_table(visit, request)
        case _:
            raise Outdated


async def _reveal(visit: Visit, request: SecondRequest) -> None:
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
    await visit.untapped().show(Screen(text, [[back]], protected=True))


def back_to(words_label: str, request: SecondRequest) -> Button:
    """Return the button that leads to what a request is about."""
    if request.wish.report is None:
        return Button(words_label, FiguresTap(shows="all"))
    return Button(words_label, ReviewTap(report=request.wish.report))
