"""Word about cases in review: offers to colleagues, wishes to reopen, and decisions that stood."""

from bot.handlers.case_taps import OfferTap, ReviewTap
from bot.handlers.own_case_taps import CaseTap
from bot.handlers.told_case import told_case
from bot.outgoing import Outgoing
from bot.screen import Button, Row, Screen
from bot.words import Words
from core.model.delivery import Notice
from core.model.identity import ReportId
from core.model.report import Report, ReportStatus, ended
from core.ports.world import World


async def _offer(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell a colleague that a case is offered, or who offered it what became of that."""
    report, what = await told_case(world, notice), str(notice.params["what"])
    if report is None or ended(report.status):
        return None
    rows: list[Row] = [[_see(words, report)]]
    if what == "offered":
        if not await _still_offered(world, notice, report):
            return None
        rows.append(
            [
                Button(
                    words.plain("case-offer-accept-button"), OfferTap(report=report.id, accepts=1)
                ),
                Button(
                    words.plain("case-offer-decline-button"), OfferTap(report=report.id, accepts=0)
                ),
            ]
        )
    return Screen(words.t(f"queue-offer-{what}", code=report.code), rows, protected=True)


async def _reopening(world: World, words: Words, notice: Notice) -> Screen | None:
    """Tell reviewers that the reporter asks to open a closed case again."""
    report = await told_case(world, notice)
    if report is None or report.status is not ReportStatus.CLOSED:
        return None
    return Screen(
        words.t("queue-reopening", code=report.code), [[_see(words, report)]], protected=True
    )


async def _decided(world: World, words: Words, notice: Notice) -> Screen | None:
    """Say to the reporter that there is news, if what was decided still stands; and no more."""
    async with world.storage.read() as view:
        report = await view.reports.get(ReportId(int(str(notice.params["report"]))))
        linked = report is not None and await view.reports.reporter(report.id) is not None
    if report is None or not linked or report.status != notice.params["status"]:
        return None  # it was undone, or something newer has a notice of its own
    see = Button(words.plain("mycases-news-button"), CaseTap(report=report.id))
    return Screen(words.t("mycases-news"), [[see]])


async def _still_offered(world: World, notice: Notice, report: Report) -> bool:
    async with world.storage.read() as view:
        return await view.reviews.offered(report.id) == notice.params["reader"]


def _see(words: Words, report: Report) -> Button:
    return Button(words.plain("queue-open-button"), ReviewTap(report=report.id))


def register_outgoing(outgoing: Outgoing) -> None:
    """Put what goes out about cases in review into the outgoing tables."""
    outgoing.on_notice("case_offer", _offer)
    outgoing.on_notice("case_reopening", _reopening)
    outgoing.on_notice("case_decided", _decided)
