"""What is said about a hearing and its case, wherever it is shown (HTML)."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.handlers.event_words import title_of
from bot.words import Words
from core.model.event import Event
from core.model.hearing import CaseFact, CourtCase, Hearing, HearingReport
from locales.dates import formatted
from locales.shortened import shortened

NOTE_SHOWN = 300
_TITLE_SHOWN, _FACT_SHOWN = 60, 45
_IN_A_WEEK = (CaseFact.COURT, CaseFact.NUMBER, CaseFact.DEFENDANTS)


def fact_lines(words: Words, case: CourtCase | None) -> list[str]:
    """Return what is known of a case, a line for each fact."""
    known = () if case is None else case.facts
    return [
        words.t("hearing-fact", fact=fact, text=case.fact(fact))
        for fact in CaseFact
        if case is not None and fact in known
    ]


def note_lines(words: Words, hearing: Hearing) -> list[str]:
    """Return the beginning of what was published, if anything was."""
    if not hearing.note:
        return []
    return [words.t("hearing-note", note=shortened(hearing.note, NOTE_SHOWN))]


def week_line(words: Words, event: Event, hearing: Hearing) -> str:
    """Return a hearing in the week's list: when in the court's zone, where, and whose case."""
    there = Words(words.catalogue, words.language, event.zone)
    title = shortened(title_of(words, event), _TITLE_SHOWN)
    lines = [words.t("hearing-week-line", when=when_there(there, event), title=title)]
    if hearing.case is not None:
        facts = [hearing.case.fact(fact) for fact in _IN_A_WEEK]
        known = " · ".join(shortened(fact, _FACT_SHOWN) for fact in facts if fact)
        if known:
            lines.append(words.t("hearing-week-case", facts=known))
    if event.place:
        place = shortened(event.place, _FACT_SHOWN)
        lines.append(words.t("agenda-card-place", place=place))
    return "\n".join(lines)


def when_there(words: Words, event: Event) -> str:
    """Return when a hearing is on the court's wall clock, named where the reader's differs."""
    if event.local_time is None:
        return formatted(event.local_date, words.language, "moment")
    court = event.starts_at.astimezone(ZoneInfo(event.zone))
    shown = formatted(court, words.language, "moment")
    if court.utcoffset() == event.starts_at.astimezone(ZoneInfo(words.zone)).utcoffset():
        return shown
    return words.plain("event-there", there=shown, zone=event.zone)


def next_words(words: Words, report: HearingReport) -> str:
    """Return when the next hearing is by a report; plain text."""
    if report.day is None:
        return words.plain("hearing-no-date")
    if report.clock is None:
        return formatted(report.day, words.language, "moment")
    return formatted(datetime.combine(report.day, report.clock), words.language, "moment")


def report_lines(words: Words, report: HearingReport) -> list[str]:
    """Return what somebody told of a hearing."""
    lines = []
    if report.outcome is not None:
        lines.append(words.t("hearing-outcome", outcome=report.outcome))
    if report.outcome == "adjourned":
        lines.append(words.t("hearing-next", when=next_words(words, report)))
    if report.note:
        lines += ["", words.t("hearing-said", note=report.note)]
    return lines
