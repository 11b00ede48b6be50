"""A passphrase for one's own case, shown once; and to unlink the case from this account."""

from bot.handlers.own_case_extras import OWN_CASE_EXTRAS, OwnExtra
from bot.handlers.own_case_taps import CaseTap, ClearTap, PassphraseTap
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.taps import Open
from bot.visit import Visit
from bot.words import Words
from core.model.identity import ReportId
from core.model.refusals import Outdated
from core.model.report import Report
from core.model.roles import Role
from core.ports.world import World
from core.usecases.reports.follow_case import open_own_case
from core.usecases.reports.keep_passphrase import (
    confirm_passphrase,
    look_at_passphrase,
    make_passphrase,
)
from core.usecases.reports.unlink_report import unlink_report

_WORK_ON_CASES = frozenset({Role.REVIEWER, Role.TRUSTEE, Role.ADMIN})


async def act(visit: Visit, tap: PassphraseTap) -> None:
    """Explain, show a passphrase once, take it as written down, or unlink the case."""
    match tap.action:
        case "":
            await _explain(visit, ReportId(tap.report))
        case "show":
            await _show(visit, ReportId(tap.report))
        case "kept":
            await _kept(visit, ReportId(tap.report))
        case "unlink":
            await _ask_unlinking(visit, ReportId(tap.report))
        case "cut":
            await _unlink(visit, ReportId(tap.report))
        case _:
            raise Outdated


async def _explain(visit: Visit, number: ReportId) -> None:
    words = visit.words
    report, is_kept = await look_at_passphrase(visit.world, visit.person.id, number)
    case = await open_own_case(visit.world, visit.person.id, number)
    text = words.t("owncase-passphrase", code=report.code)
    if is_kept:
        text += "\n\n" + words.t("owncase-passphrase-stands")
    rows: list[Row] = [[_button(words, "show", report)]]
    if is_kept and case.linked:
        rows.append([_button(words, "unlink", report)])
    await visit.show(Screen(text, [*rows, [_back(words, report)]], protected=True))


async def _show(visit: Visit, number: ReportId) -> None:
    """In a message of its own, which is deleted once the person says that they have it."""
    shown = await make_passphrase(visit.world, visit.person.id, number)
    words = visit.words
    text = words.t("owncase-passphrase-shown", code=shown.report.code, phrase=shown.phrase)
    if shown.replaces:
        text += "\n\n" + words.t("owncase-passphrase-replaces")
    kept = _button(words, "kept", shown.report)
    await visit.show(Screen(text, [[kept], [_back(words, shown.report)]], protected=True))


async def _kept(visit: Visit, number: ReportId) -> None:
    report = await confirm_passphrase(visit.world, visit.person.id, number)
    words = visit.words
    await visit.toast("owncase-passphrase-kept-toast")
    # Deleted, not edited: Telegram's apps keep what a message said before.
    if visit.message is not None:
        await visit.answers.delete(visit.message.message_id)
    text = words.t("owncase-passphrase-kept", code=report.code)
    await visit.answers.send(Screen(text, [[_back(words, report)]], protected=True))


async def _ask_unlinking(visit: Visit, number: ReportId) -> None:
    report, _ = await look_at_passphrase(visit.world, visit.person.id, number)
    words = visit.words
    text = words.t("owncase-unlink", code=report.code)
    if _WORK_ON_CASES & visit.person.roles:
        text += "\n\n" + words.t("owncase-unlink-staff")
    rows = [[_button(words, "cut", report)], [_back(words, report)]]
    await visit.show(Screen(text, rows, protected=True))


async def _unlink(visit: Visit, number: ReportId) -> None:
    await unlink_report(visit.world, visit.person.id, number)
    words = visit.words
    rows = [
        [Button(words.plain("trace-clear-button"), ClearTap(action="ask"))],
        [Button(words.plain("help-home-button"), Open(command="home"))],
    ]
    await visit.show(Screen(words.t("owncase-unlinked"), rows))


def _button(words: Words, action: str, report: Report) -> Button:
    tap = PassphraseTap(report=report.id, action=action)
    return Button(words.plain(f"owncase-passphrase-{action}-button"), tap)


def _back(words: Words, report: Report) -> Button:
    return Button(words.plain("owncase-back-button"), CaseTap(report=report.id))


async def _on_receipt(_world: World, words: Words, report: Report) -> OwnExtra:
    button = Button(words.plain("owncase-passphrase-button"), PassphraseTap(report=report.id))
    return OwnExtra(rows=([button],))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(PassphraseTap, act)
    OWN_CASE_EXTRAS.add(_on_receipt, to=OWN_CASE_EXTRAS.on_receipts)
