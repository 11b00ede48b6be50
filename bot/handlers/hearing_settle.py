"""Coordinators look at what observers told of a hearing, settle how it ended and publish a note."""

from bot.handlers.event_taps import PlannedTap
from bot.handlers.event_words import title_of
from bot.handlers.hearing_lines import next_words, report_lines, when_there
from bot.handlers.hearing_taps import HearingReportTap, HearingSettleTap, SettleActTap
from bot.handlers.paging import turns
from bot.router import Router
from bot.screen import Button, Row, Screen
from bot.visit import Visit
from bot.words import Words
from core.model.event_kind import EventState
from core.model.hearing import HearingReport, Outcome
from core.model.identity import EventId
from core.model.refusals import EventChanged, Outdated
from core.model.roles import Role
from core.model.seen_mark import mark_of
from core.usecases.hearings.settle_hearing import (
    Settling,
    ask_observers_now,
    conclude_hearing,
    open_hearing_settling,
    publish_note,
)


async def settle(visit: Visit, tap: HearingSettleTap) -> None:
    """Show one of the reports, with what can be made of it."""
    visit.require(Role.COORDINATOR)
    settling = await open_hearing_settling(visit.world, visit.person.id, EventId(tap.event))
    await visit.show(settling_screen(visit.words, settling, tap.number))


async def act(visit: Visit, tap: SettleActTap) -> None:
    """Ask whether to settle or publish, or do it."""
    visit.require(Role.COORDINATOR)
    event = EventId(tap.event)
    if tap.act == "ask":
        asked = await ask_observers_now(visit.world, visit.person.id, event)
        await visit.toast("hearing-asked-toast" if asked else "hearing-nobody-toast", alert=True)
        return
    if tap.act not in {"end", "note"}:
        raise Outdated
    settling = await open_hearing_settling(visit.world, visit.person.id, event)
    number = next(
        (at for at, told in enumerate(settling.reports) if _mark(told.report) == tap.mark), None
    )
    if number is None:
        raise EventChanged
    report = settling.reports[number].report
    if tap.sure != 1:
        await visit.show(_sure(visit.words, settling, report, tap))
        return
    if tap.act == "end":
        settling = await conclude_hearing(visit.world, visit.person.id, event, seen=report)
    else:
        settling = await publish_note(visit.world, visit.person.id, event, seen=report)
    toast = "hearing-settled-toast" if tap.act == "end" else "hearing-published-toast"
    await visit.show(settling_screen(visit.words, settling, number), toast=toast)


def settling_screen(words: Words, settling: Settling, number: int) -> Screen:
    """Return a report on a hearing, by its number from 0, and the ways on."""
    event, total = settling.event, len(settling.reports)
    number = min(max(number, 0), max(total - 1, 0))
    when = when_there(words, event)
    lines = [words.t("hearing-settle", title=title_of(words, event), when=when, count=total)]
    if settling.outcome is not None:
        lines.append(words.t("hearing-settled", outcome=settling.outcome))
    if settling.following is not None:
        following = when_there(words, settling.following)
        lines.append(words.t("hearing-next", when=following))
    rows: list[Row] = []
    if total:
        told = settling.reports[number]
        lines += ["", words.t("hearing-report-head", number=number + 1, total=total)]
        lines += report_lines(words, told.report)
        rows += _ways(words, settling, told.report)
        rows += turns(number, total, lambda at: HearingSettleTap(event=event.id, number=at))
    if settling.hearing.published_at is None:
        own = HearingReportTap(event=event.id)
        rows.append([Button(words.plain("hearing-tell-button"), own)])
    else:
        lines += ["", words.t("hearing-is-published")]
    rows.append([Button(words.plain("hearing-event-button"), PlannedTap(event=event.id))])
    return Screen("\n".join(lines), rows)


def _ways(words: Words, settling: Settling, report: HearingReport) -> list[Row]:
    event = settling.event.id
    rows: list[Row] = []
    is_over = settling.event.state in {EventState.ADJOURNED, EventState.DECIDED}
    if report.outcome is not None and not is_over:
        end = SettleActTap(event=event, act="end", mark=_mark(report))
        rows.append([Button(words.plain("hearing-conclude-button"), end)])
    if report.note and report.note != settling.hearing.note:
        note = SettleActTap(event=event, act="note", mark=_mark(report))
        rows.append([Button(words.plain("hearing-publish-button"), note)])
    return rows


def _sure(words: Words, settling: Settling, report: HearingReport, tap: SettleActTap) -> Screen:
    title = title_of(words, settling.event)
    if tap.act == "end":
        if report.outcome is None:
            raise EventChanged
        lines = [words.t("hearing-conclude", title=title)]
        lines.append(words.t("hearing-outcome", outcome=report.outcome))
        if report.outcome is Outcome.ADJOURNED:
            lines.append(words.t("hearing-next", when=next_words(words, report)))
            dated = int(report.day is not None)
            lines += ["", words.t("hearing-conclude-next", dated=dated)]
        key = "hearing-conclude-yes-button"
    else:
        lines = [
            words.t("hearing-publish", title=title),
            "",
            words.t("hearing-said", note=report.note),
        ]
        lines += ["", words.t("hearing-publish-who")]
        key = "hearing-publish-yes-button"
    yes = Button(words.plain(key), tap.model_copy(update={"sure": 1}))
    no = Button(words.plain("hearing-back-button"), HearingSettleTap(event=settling.event.id))
    return Screen("\n".join(lines), [[yes], [no]])


def _mark(report: HearingReport) -> str:
    """Return what tells a report from what it was before: buttons of old screens must not act."""
    return mark_of(report.packed())


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_tap(HearingSettleTap, settle)
    router.on_tap(SettleActTap, act)
