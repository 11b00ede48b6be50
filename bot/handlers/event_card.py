"""The card of an event, wherever it is shown: in the agenda, behind a link, in a reminder."""

import re
from datetime import datetime
from typing import ClassVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from bot.handlers.call_pages import CallTap, call_of
from bot.handlers.topic_names import topic_names
from bot.screen import Button, Row, Screen
from bot.taps import Open, Tap
from bot.words import Words
from core.model.event import Attendance, Event
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId
from core.model.language import choose
from core.model.reference import Content
from locales.dates import formatted, span
from locales.markup import escaped

CHOSEN = "✅"
NOTHING_SAID = "none"
_ATTENDABLE = {
    Attendance.COMING: "agenda-coming-button",
    Attendance.NOT_COMING: "agenda-not-coming-button",
}
_DEADLINE_ANSWERS = {
    Attendance.COMING: "agenda-remind-button",
    Attendance.NOT_COMING: "agenda-silent-button",
}
_LINK = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_HOST = re.compile(r"([a-z0-9-]+\.)+[a-z][a-z0-9-]+", re.IGNORECASE)


class EventTap(Tap):
    """Open an event."""

    prefix: ClassVar[str] = "ev"

    event: int


class AttendTap(Tap):
    """Say about coming what the button says: the end state, so a second tap is harmless."""

    prefix: ClassVar[str] = "at"

    event: int
    says: str


class GuideTap(Tap):
    """Open a heading of the question guide; `event` leads back (0: there is none)."""

    prefix: ClassVar[str] = "gd"

    heading: int
    event: int


def event_screen(
    words: Words,
    event: Event,
    *,
    now: datetime,
    coming: int,
    attendance: Attendance | None,
    content: Content,
) -> Screen:
    """Return the card of an event for one reader.

    Args:
        words: of the reader: language and zone.
        event: with every version.
        now: business time; decides "in 2 days", and whether there is still something to answer.
        coming: how many said that they are coming.
        attendance: what this reader said.
        content: for topic names, the question guide and calls.
    """
    language, version = choose(event.versions, words.language)
    ahead = event.is_ahead(now)
    lines = [words.t("agenda-card-title", kind=event.kind, title=version.title)]
    if event.state is EventState.CANCELLED:
        lines.append(words.t("agenda-card-cancelled"))
    elif not ahead:
        lines.append(words.t("agenda-card-over"))
    lines += ["", *when_lines(words, event, now)]
    if event.place:
        lines.append(words.t("agenda-card-place", place=event.place))
    if version.text:
        lines += ["", escaped(version.text)]
    if language != words.language:
        lines += ["", words.t("agenda-other-language", language=language)]
    lines.append("")
    if event.topics:
        lines.append(
            words.t("agenda-card-topics", topics=topic_names(words, event.topics, content))
        )
    if ahead and not event.is_deadline:
        lines.append(words.t("agenda-card-coming", count=coming))
    return Screen("\n".join(lines).rstrip(), _rows(words, event, content, ahead, attendance))


def when_lines(words: Words, event: Event, now: datetime) -> list[str]:
    """Return when an event is (HTML): on the reader's wall clock, then on the event's own."""
    distance = span(event.starts_at - now, words.language)
    closes = int(event.is_deadline)
    lines = [
        words.t("agenda-card-when", when=event.starts_at, distance=distance, closes=closes),
    ]
    if event.local_time is None:
        lines.append(words.t("agenda-card-end-of-day", day=event.local_date, zone=event.zone))
    elif event.zone != words.zone:
        there = event.starts_at.astimezone(ZoneInfo(event.zone))
        shown = formatted(there, words.language, "short")
        lines.append(words.t("agenda-card-there", there=shown, zone=event.zone))
    return lines


def guide_screen(
    words: Words, content: Content, heading_number: int, back: EventId | None
) -> Screen | None:
    """Return one heading of the question guide, or None when there is no such heading.

    Args:
        words: of the reader.
        content: holds the guide.
        heading_number: from 1.
        back: the event that it was opened from, or None.
    """
    heading = content.heading(heading_number)
    if heading is None:
        return None
    numbers = [each.key for each in content.guide]
    place, event = numbers.index(heading_number), back or 0
    lines = [
        words.t("agenda-guide-head", title=words.of(heading.title), number=heading.key),
        "",
        words.t("agenda-guide-position", position=words.of(heading.position)),
    ]
    if heading.question is not None:
        lines += ["", words.t("agenda-guide-question", question=words.of(heading.question))]
    turns = [
        Button(f"{sign} {numbers[at]}", GuideTap(heading=numbers[at], event=event))
        for sign, at in (("◀️", place - 1), ("▶️", place + 1))
        if 0 <= at < len(numbers)
    ]
    return Screen("\n".join(lines), [turns, back_row(words, back)])


def link_in(place: str) -> str | None:
    """Return the web address in a place, if there is one that Telegram takes as a button."""
    found = _LINK.search(place)
    if found is None:
        return None
    link = found.group().rstrip(".,;)")
    try:
        parts = urlsplit(link)
        known = parts.port is None or parts.port > 0
    except ValueError:
        return None
    host = parts.hostname or ""
    return link if known and parts.username is None and _HOST.fullmatch(host) else None


def _rows(
    words: Words, event: Event, content: Content, ahead: bool, attendance: Attendance | None
) -> list[Row]:
    rows: list[Row] = []
    if ahead:
        rows.append(_answers(words, event, attendance))
    if ahead and (link := link_in(event.place)) is not None:
        rows.append([Button(words.plain("agenda-link-button"), url=link)])
    if event.kind is EventKind.MEETING and content.guide:
        guide = GuideTap(heading=content.guide[0].key, event=event.id)
        rows.append([Button(words.plain("agenda-guide-button"), guide)])
    if (call := call_of(event, content)) is not None:
        asked = CallTap(call=call.key, page=0, event=event.id)
        rows.append([Button(words.plain("agenda-call-button"), asked)])
    rows.append([Button(words.plain("agenda-all-button"), Open(command="agenda"))])
    return rows


def _answers(words: Words, event: Event, attendance: Attendance | None) -> Row:
    labels = _DEADLINE_ANSWERS if event.is_deadline else _ATTENDABLE
    row = []
    for answer, key in labels.items():
        said = answer is attendance
        label = f"{CHOSEN} {words.plain(key)}" if said else words.plain(key)
        says = NOTHING_SAID if said else answer.value
        row.append(Button(label, AttendTap(event=event.id, says=says)))
    return row


def back_row(words: Words, back: EventId | None) -> Row:
    """Return the way back to an event, or to the agenda when there is none."""
    if back:
        return [Button(words.plain("agenda-back-button"), EventTap(event=back))]
    return [Button(words.plain("agenda-all-button"), Open(command="agenda"))]
