"""What the reporter of a case agrees to, and what staff may know of who they are."""

from bot.handlers.own_case_taps import CaseTap, ConsentTap, WhoTap
from bot.handlers.own_typing import begin_typing
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.visit import Visit
from bot.words import Words
from core.model.identity import ReportId
from core.model.refusals import Outdated
from core.model.report import Anonymity, Consent, Report
from core.usecases.reports.change_consent import change_consent
from core.usecases.reports.follow_case import open_own_case

_ORDER = tuple(Anonymity)


async def consents(visit: Visit, tap: ConsentTap) -> None:
    """Show what was agreed to, or make it so that one consent is given or is not."""
    if not tap.consent:
        case = await open_own_case(visit.world, visit.person.id, ReportId(tap.report))
        await visit.show(_consents_screen(visit.words, case.report))
        return
    if tap.consent not in set(Consent):
        raise Outdated
    saved = await change_consent(
        visit.world, visit.person.id, ReportId(tap.report), Consent(tap.consent), given=tap.given
    )
    await visit.show(_consents_screen(visit.words, saved), toast="owncase-consent-toast")


async def who(visit: Visit, tap: WhoTap) -> None:
    """Show what staff know, or begin to say more."""
    case = await open_own_case(visit.world, visit.person.id, ReportId(tap.report))
    if not tap.anonymity:
        await visit.show(_who_screen(visit.words, case.report))
        return
    more = _more(case.report)
    if tap.anonymity not in more:
        raise Outdated
    step = "pseudonym" if tap.anonymity == Anonymity.PSEUDONYM else "name"
    await begin_typing(visit, case.report, step)


def _consents_screen(words: Words, report: Report) -> Screen:
    rows: list[Row] = [
        [
            Button(
                words.plain("owncase-consent-button", consent=each, given=_yes(each, report)),
                ConsentTap(report=report.id, consent=each, given=each not in report.consents),
            )
        ]
        for each in Consent
    ]
    text = words.t("owncase-consents", code=report.code)
    return Screen(text, [*rows, [_back(words, report)]], protected=True)


def _who_screen(words: Words, report: Report) -> Screen:
    more = _more(report)
    lines = [words.t("owncase-who", code=report.code, who=report.anonymity)]
    lines += [words.t("owncase-who-more")] if more else []
    rows: list[Row] = [
        [
            Button(
                words.plain(f"owncase-who-{each}-button"),
                WhoTap(report=report.id, anonymity=each),
            )
        ]
        for each in more
    ]
    return Screen("\n\n".join(lines), [*rows, [_back(words, report)]], protected=True)


def _more(report: Report) -> tuple[Anonymity, ...]:
    return _ORDER[_ORDER.index(report.anonymity) + 1 :]


def _yes(consent: Consent, report: Report) -> str:
    return "yes" if consent in report.consents else "no"


def _back(words: Words, report: Report) -> Button:
    return Button(words.plain("owncase-back-button"), CaseTap(report=report.id))


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(ConsentTap, consents)
    router.on_tap(WhoTap, who)
