"""The receipt: to be shown as proof (code, time, hash); it says nothing of what was reported."""

from datetime import UTC, datetime
from typing import ClassVar

from bot.handlers.own_case_extras import OWN_CASE_EXTRAS, OwnExtra
from bot.handlers.paging import pages_of, turns
from bot.handlers.report_safety import danger_text
from bot.handlers.report_summary import listed
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import Open, Tap
from bot.visit import Visit
from bot.words import Words
from core.model.identity import ReportId
from core.model.report import Report, Urgency
from core.ports.world import World
from core.usecases.reports.prove_receipt import Proof, prove_receipt
from core.usecases.reports.submit_report import Receipt

FILES_ON_A_PAGE = 5


class ProofTap(Tap):
    """Show the receipt of a report again (page -1), or a page of its files with their hashes."""

    prefix: ClassVar[str] = "rp"

    report: int
    page: int = -1


async def receipt_screen(visit: Visit, receipt: Receipt) -> Screen:
    """Say that it arrived, under which code, and truthfully that nobody has read it yet."""
    words, report = visit.words, receipt.report
    if receipt.told is None:
        lines = [words.t("report-received-before", code=report.code)]
    else:
        lines = [words.t("report-received", code=report.code, told=receipt.told)]
        if report.urgency is not Urgency.DANGER:
            lines[0] += "\n" + words.t("report-received-next")
    lines.append(words.t("report-proof", at=_utc(report), proof=receipt.proof))
    # Less urgent reports met it on the first screen; here it would push the code off the phone.
    if receipt.told is not None and report.urgency is Urgency.DANGER:
        lines.append(danger_text(words, visit.world.content, visit.person.country))
    extra = await OWN_CASE_EXTRAS.of_receipt(visit.world, words, report)
    files = Button(words.plain("report-files-button"), ProofTap(report=report.id, page=0))
    cases = Button(words.plain("report-cases-button"), Open(command="mycases"))
    home = Button(words.plain("help-home-button"), Open(command="home"))
    return Screen("\n\n".join([*lines, *extra.lines]), [*extra.rows, [files], [cases, home]])


async def show_proof(visit: Visit, tap: ProofTap) -> None:
    """Show the receipt again, or what is in the report with the hashes of its files."""
    proof = await prove_receipt(visit.world, visit.person.id, ReportId(tap.report))
    if tap.page < 0:
        receipt = Receipt(proof.report, None, proof.proof)
        await visit.show(await receipt_screen(visit, receipt))
        return
    await visit.show(_files_screen(visit, proof, tap.page))


def _files_screen(visit: Visit, proof: Proof, page: int) -> Screen:
    words, report = visit.words, proof.report
    files = [each for each in proof.entries if each.entry.evidence is not None]
    pages = pages_of(len(files), FILES_ON_A_PAGE)
    page = min(page, pages - 1)
    first = page * FILES_ON_A_PAGE
    lines = [words.t("report-files" if files else "report-no-files", code=report.code)]
    for place, latest in enumerate(files[first : first + FILES_ON_A_PAGE], first + 1):
        evidence = latest.entry.evidence
        sha256 = evidence.sha256 if evidence else ""
        about = listed(words, place, latest)
        at = _stamp(latest.entry.received_at)
        lines.append(words.t("report-file-proof", about=about, at=at, sha256=sha256))
    back = Button(words.plain("report-receipt-button"), ProofTap(report=report.id))
    turning = turns(page, pages, lambda to: ProofTap(report=report.id, page=to))
    return Screen("\n\n".join(lines), [*turning, [back]], protected=True)


async def _on_own_case(_world: World, words: Words, report: Report) -> OwnExtra:
    return OwnExtra(rows=([_show_button(words, report)],))


def _show_button(words: Words, report: Report) -> Button:
    return Button(words.plain("report-show-receipt-button"), ProofTap(report=report.id))


def _utc(report: Report) -> str:
    return _stamp(report.submitted_at or report.created_at)


def _stamp(moment: datetime) -> str:
    """Return a moment as everyone reads it alike: a receipt is shown to strangers."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def register(router: Router) -> None:
    """Put these handlers into the router's tables, and the receipt on the reporter's own cases."""
    router.on_tap(ProofTap, show_proof)
    OWN_CASE_EXTRAS.add(_on_own_case, to=OWN_CASE_EXTRAS.on_cases)
