"""The card of an event, wherever it is shown: in the agenda, behind a link, in a reminder."""

import re
from datetime import datetime
from typing import ClassVar
from urllib.parse import urlsplit

from bot.handlers.event_card_lines import card_lines
from bot.handlers.event_extras import NOTHING, Extra
from bot.handlers.event_rows import flowing, joined
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open, Tap
from bot.words import Words
from core.model.event import INTERESTED, Attendance, Event, EventRole, Headcount, Part
from core.model.identity import EventId, PersonId
from core.model.reference import Content
from core.usecases.events.own_agenda import Card
from core.usecases.events.seats import takes_answers
from core.usecases.events.take_role import SELF_OBSERVED

CHOSEN = "✅"
NOTHING_SAID = "none"
_ATTENDABLE = {
    Attendance.COMING: "agenda-coming-button",
    Attendance.MAYBE: "agenda-maybe-button",
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


class ObserveTap(Tap):
    """Be an observer of an event (`on` 1), or none (0)."""

    prefix: ClassVar[str] = "ob"

    event: int
    on: int


class InterpretationTap(Tap):
    """Ask for interpretation into a language; `none`: for none, empty: show what is offered."""

    prefix: ClassVar[str] = "iv"

    event: int
    language: str


class SilenceTap(Tap):
    """Mute an event (`on` 1) or hear of it again (0), on its card."""

    prefix: ClassVar[str] = "sq"

    event: int
    on: int


class ShareTap(Tap):
    """Show the link of an event."""

    prefix: ClassVar[str] = "sh"

    event: int


class CalendarTap(Tap):
    """Send an event as a file for calendar programs, in a new message; 0: one's own agenda."""

    prefix: ClassVar[str] = "ic"

    event: int


class FeedTap(Tap):
    """Show the ways into a calendar program (`menu`), make an address (`new`) or `delete` it."""

    prefix: ClassVar[str] = "cf"

    act: str


class GuideTap(Tap):
    """Open a heading of the question guide: of old messages alone; today's lead to the meeting."""

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
    """Return the card of an event for somebody of whom no more is known than what they said.

    Args:
        words: of the reader: language and zone.
        event: with every version.
        now: business time; decides "in 2 days", and whether there is still something to answer.
        coming: how many said that they are coming.
        attendance: what this reader said.
        content: for topic names.
    """
    part = Part(PersonId(0), said=attendance)
    card = Card(event, part, Headcount(coming=coming))
    return card_screen(words, card, now=now, content=content)


def card_screen(
    words: Words, card: Card, *, now: datetime, content: Content, extra: Extra = NOTHING
) -> Screen:
    """Return the card of an event for one reader, with what its kind adds."""
    lines = card_lines(words, card, now=now, content=content)
    if extra.lines:
        lines += ["", *extra.lines]
    rows = _rows(words, card, now=now, extra=extra)
    return Screen("\n".join(lines).rstrip(), rows)


def interpretation_screen(words: Words, card: Card) -> Screen:
    """Ask which of the offered languages a reader needs."""
    event, needs = card.event, card.part.needs
    buttons = [
        _marked(
            words.plain("agenda-interpretation-into-button", language=each),
            InterpretationTap(event=event.id, language=each),
            chosen=each == needs,
        )
        for each in sorted(event.interpretation)
    ]
    nothing = Button(
        words.plain("agenda-interpretation-none-button"),
        InterpretationTap(event=event.id, language=NOTHING_SAID),
    )
    rows = [*grid(buttons, columns=2), [nothing], back_row(words, event.id)]
    return Screen(words.t("agenda-interpretation"), rows)


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


def _rows(words: Words, card: Card, *, now: datetime, extra: Extra) -> list[Row]:
    event = card.event
    open_ = takes_answers(event, now)
    rows: list[Row] = []
    if open_:
        rows += flowing([*_answers(words, card), *_besides(words, card)])
        if (link := link_in(event.place)) is not None:
            rows.append([Button(words.plain("agenda-link-button"), url=link)])
    rows = joined([*rows, *extra.rows])
    if open_:
        rows.append(
            [
                Button(words.plain("calendar-event-button"), CalendarTap(event=event.id)),
                _silence(words, card),
            ]
        )
    share = Button(words.plain("agenda-share-button"), ShareTap(event=event.id))
    rows.append([share, Button(words.plain("agenda-all-button"), Open(command="agenda"))])
    return rows


def _answers(words: Words, card: Card) -> list[Button]:
    event, said = card.event, card.part.said
    labels = _DEADLINE_ANSWERS if event.is_deadline else _ATTENDABLE
    buttons = [
        _marked(
            words.plain(key),
            AttendTap(event=event.id, says=NOTHING_SAID if answer is said else answer.value),
            chosen=answer is said,
        )
        for answer, key in labels.items()
    ]
    if said is Attendance.WAITING:
        leave = AttendTap(event=event.id, says=NOTHING_SAID)
        buttons[0] = Button(words.plain("agenda-waiting-button"), leave)
    elif said is not Attendance.COMING and _is_full(card):
        wait = AttendTap(event=event.id, says=Attendance.COMING.value)
        buttons[0] = Button(words.plain("agenda-wait-button"), wait)
    return buttons


def _besides(words: Words, card: Card) -> list[Button]:
    event, part = card.event, card.part
    buttons = []
    if event.kind in SELF_OBSERVED:
        observes = EventRole.OBSERVER in part.roles
        tap = ObserveTap(event=event.id, on=int(not observes))
        buttons.append(_marked(words.plain("agenda-observe-button"), tap, chosen=observes))
    if event.interpretation and part.said in INTERESTED:
        ask = InterpretationTap(event=event.id, language="")
        buttons.append(Button(words.plain("agenda-interpretation-button"), ask))
    return buttons


def _is_full(card: Card) -> bool:
    event = card.event
    return (
        event.seats is not None and not event.is_deadline and card.headcount.coming >= event.seats
    )


def _silence(words: Words, card: Card) -> Button:
    key = "agenda-unmute-button" if card.muted else "agenda-mute-button"
    return Button(words.plain(key), SilenceTap(event=card.event.id, on=int(not card.muted)))


def _marked(label: str, tap: Tap, *, chosen: bool) -> Button:
    return Button(f"{CHOSEN} {label}" if chosen else label, tap)


def back_row(words: Words, back: EventId | None) -> Row:
    """Return the way back to an event, or to the agenda when there is none."""
    if back:
        return [Button(words.plain("agenda-back-button"), EventTap(event=back))]
    return [Button(words.plain("agenda-all-button"), Open(command="agenda"))]
