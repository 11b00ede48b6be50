"""What a reminder says: one event with all that is to be known and done, or a list of several."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from bot.handlers.event_card import (
    AttendTap,
    CalendarTap,
    EventTap,
    SilenceTap,
    link_in,
)
from bot.handlers.event_card_lines import distance_of, state_of, there_lines, when_lines
from bot.handlers.event_extras import Extra
from bot.handlers.event_rows import flowing, joined
from bot.handlers.meeting_taps import MeetingGuideTap
from bot.handlers.paging import numbered
from bot.screen import Button, Row, Screen
from bot.taps import OpenAnew, Tap
from bot.words import Words
from core.model.event import Attendance, Event
from core.model.event_kind import EventKind
from core.model.language import choose
from core.model.reference import Content
from core.model.snooze import snooze_moments
from locales.shortened import shortened

LISTED = 7
"""More in one message than a phone shows at once; the agenda has them all."""
PLACE_SHOWN = 60
"""Characters of a place in a list; its event's own screen has it whole."""
_ANSWERS = {
    Attendance.COMING: "agenda-coming-button",
    Attendance.MAYBE: "agenda-maybe-button",
    Attendance.NOT_COMING: "agenda-not-coming-button",
}

_HAVE_SAID = frozenset({Attendance.COMING, Attendance.WAITING})


class SnoozeTap(Tap):
    """Be reminded again: after an hour, tonight or in the morning."""

    prefix: ClassVar[str] = "sz"

    event: int
    until: str


@dataclass(frozen=True, slots=True)
class Reminded:
    """One event in a reminder.

    Attributes:
        late: it should have come at this moment (aware UTC); None: it comes in time.
        is_after: it asks what came of it.
        snoozed: the reader had put it off.
        said: what the reader has said about coming; None: nothing.
        missing: of a deadline, what is still to be done for it (HTML); empty: that is not known.
    """

    event: Event
    late: datetime | None = None
    is_after: bool = False
    snoozed: bool = False
    said: Attendance | None = None
    missing: str = ""


def reminder_screen(
    words: Words, one: Reminded, *, now: datetime, content: Content, extra: Extra
) -> Screen:
    """Return what a reader of these words gets: which event, when, where, and what to do."""
    event = one.event
    language, version = choose(event.versions, words.language)
    if one.is_after:
        told = event.kind if extra.rows else EventKind.OTHER  # only where there is a way to tell
        lines = [words.t("reminder-after", kind=told, title=version.title), ""]
    else:
        lines = [words.t("reminder-head", kind=event.kind, title=version.title), ""]
    state = None if one.is_after else state_of(event, now)
    if state is not None:
        lines.append(words.t("agenda-card-state", state=state))
    lines += when_lines(words, event, now)
    if event.place and not one.is_after:
        lines.append(words.t("agenda-card-place", place=event.place))
    if extra.lines:
        lines += ["", *extra.lines]
    if not one.is_after:
        lines += ["", extra.to_do or _to_do(words, one)]
    if one.snoozed:
        lines += ["", words.t("reminder-snoozed")]
    if one.late is not None:
        lines += ["", words.t("reminder-late", due=one.late)]
    if language != words.language:
        lines += ["", words.t("agenda-other-language", language=language)]
    return Screen("\n".join(lines), _rows(words, one, now=now, content=content, extra=extra))


def _to_do(words: Words, one: Reminded) -> str:
    """Return what is to be done; who has said that they come is not asked whether they do."""
    if one.said in _HAVE_SAID and not one.event.is_deadline:
        return words.t("reminder-said", said=one.said, kind=one.event.kind)
    return words.t("reminder-to-do", kind=one.event.kind)


def several_screen(words: Words, several: Sequence[Reminded], *, now: datetime) -> Screen:
    """Return a list of events, soonest first, each with its own way to the details."""
    lines, rows = [words.t("reminder-several", count=len(several))], []
    for number, one in enumerate(several[:LISTED], start=1):
        event = one.event
        title = choose(event.versions, words.language)[1].title
        distance = distance_of(words, event, now)
        lines += ["", words.t("reminder-line", number=number, kind=event.kind, title=title)]
        if event.is_all_day:
            lines.append(words.t("reminder-line-day", day=event.local_date, distance=distance))
        else:
            lines.append(words.t("reminder-line-when", when=event.starts_at, distance=distance))
        lines += there_lines(words, event)
        if event.place:
            lines.append(words.t("agenda-card-place", place=shortened(event.place, PLACE_SHOWN)))
        if one.missing:
            lines.append(one.missing)
        if one.late is not None:
            lines.append(words.t("reminder-line-late"))
        rows.append([Button(numbered(number, title), EventTap(event=event.id))])
    if len(several) > LISTED:
        lines += ["", words.t("reminder-more", count=len(several) - LISTED)]
    agenda = Button(words.plain("agenda-all-button"), OpenAnew(command="agenda"))
    return Screen("\n".join(lines), [*rows, [agenda]])


def action_rows(words: Words, event: Event, *, content: Content, extra: Extra) -> list[Row]:
    """Return what can be done about an event that lies ahead: answers, link, what its kind adds."""
    answers = [
        Button(words.plain(key), AttendTap(event=event.id, says=answer.value))
        for answer, key in _ANSWERS.items()
    ]
    rows: list[Row] = [] if event.is_deadline else flowing(answers)
    if (link := link_in(event.place)) is not None:
        rows.append([Button(words.plain("agenda-link-button"), url=link)])
    return joined([*rows, *(extra.rows or _built_in(words, event, content))])


def _rows(
    words: Words, one: Reminded, *, now: datetime, content: Content, extra: Extra
) -> list[Row]:
    event = one.event
    details = Button(words.plain("reminder-details-button"), EventTap(event=event.id))
    if one.is_after:
        return [*extra.rows, [details]]
    moments = snooze_moments(now, words.zone, before=event.reminded_until)
    snoozes = [
        Button(
            words.plain("reminder-snooze-button", until=each),
            SnoozeTap(event=event.id, until=each.value),
        )
        for each in moments
    ]
    calendar = Button(words.plain("calendar-event-button"), CalendarTap(event=event.id))
    mute = Button(words.plain("agenda-mute-button"), SilenceTap(event=event.id, on=1))
    rows = action_rows(words, event, content=content, extra=extra)
    return [*rows, *([snoozes] if snoozes else []), [calendar, mute], [details]]


def _built_in(words: Words, event: Event, content: Content) -> list[Row]:
    """Return what leads to the question guide, where no subject adds its own."""
    if event.kind is not EventKind.MEETING or not content.guide:
        return []
    guide = MeetingGuideTap(event=event.id)
    return [[Button(words.plain("meeting-guide-button"), guide)]]
