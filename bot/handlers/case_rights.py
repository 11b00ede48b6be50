"""What a case offers of packets and identities, and what waits for a second pair of eyes."""

from bot.handlers.case_extras import CASE_EXTRAS, NO_EXTRA, CaseExtra
from bot.handlers.right_flow import begin_right
from bot.handlers.right_taps import PacketTap, RevealTap, SecondTap
from bot.router import Router
from bot.screen import Button, Row
from bot.visit import Visit
from bot.words import Words
from core.model.identity import PersonId, ReportId
from core.model.packet import is_ready
from core.model.report import Anonymity, ended
from core.model.second_eyes import SecondKind, SecondState
from core.ports.world import World
from core.usecases.reports.ask_right import standing_requests
from core.usecases.reports.check_packet import may_reveal
from core.usecases.reports.open_report import CaseFile


async def _waits(world: World, words: Words, file: CaseFile, reader: PersonId) -> CaseExtra:
    """Say what waits for somebody's agreement, and what was agreed to."""
    if ended(file.report.status):
        return NO_EXTRA
    lines, buttons = [], []
    for request in await standing_requests(world, reader, file.report.id):
        kind, mine = request.wish.kind, request.asker == reader
        if request.state is SecondState.AGREED:
            lines.append(words.t("second-case-agreed", kind=kind, until=request.expires_at))
            tap = SecondTap(request=request.id, does="use")
            buttons.append(Button(words.plain("second-use-button"), tap))
        else:
            whose = "mine" if mine else "theirs"
            lines.append(words.t("second-case-asked", kind=kind, whose=whose))
            if not mine:
                tap = SecondTap(request=request.id, does="look")
                buttons.append(Button(words.plain("second-look-button"), tap))
    return CaseExtra(tuple(lines), (buttons[:2],) if buttons else ())


async def _ways(world: World, words: Words, file: CaseFile, reader: PersonId) -> CaseExtra:
    """Offer a packet of a verified case, and who reported where it was given."""
    report = file.report
    row: list[Button] = []
    if is_ready(report):
        row.append(Button(words.plain("packet-button"), PacketTap(report=report.id)))
    if report.anonymity is Anonymity.NAMED and await may_reveal(world, reader, report.id):
        row.append(Button(words.plain("second-reveal-button"), RevealTap(report=report.id)))
    rows: tuple[Row, ...] = (row,) if row else ()
    return CaseExtra((), rows)


async def reveal(visit: Visit, tap: RevealTap) -> None:
    """Ask why somebody wants to see who reported."""
    await begin_right(visit, SecondKind.REVEAL, ReportId(tap.report), {})


def register(router: Router) -> None:
    """Put these handlers into the router's tables, and what cases show into theirs."""
    CASE_EXTRAS.add(CASE_EXTRAS.on_summary, _waits)
    CASE_EXTRAS.add(CASE_EXTRAS.on_more, _ways)
    router.on_tap(RevealTap, reveal)
