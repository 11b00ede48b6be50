"""A call for input behind its deadline: how to answer, then its questions one by one."""

from typing import ClassVar
from zoneinfo import ZoneInfo

from bot.screen import Button, Row, Screen
from bot.taps import Tap
from bot.words import Words
from core.model.event import Event
from core.model.event_kind import EventKind
from core.model.identity import EventId
from core.model.reference import Call, Content
from locales.dates import formatted
from locales.lists import list_of
from locales.names import language_name


class CallTap(Tap):
    """Open a page of a call for input; `event` leads back (0: there is none)."""

    prefix: ClassVar[str] = "cl"

    call: str
    page: int
    event: int


def call_screen(words: Words, call: Call, page: int, *, event: EventId, back: Row) -> Screen:
    """Return a page of a call for input: how to answer (0), then its questions one by one.

    Args:
        words: of the reader.
        call: what is asked.
        page: 0, or the place of a question, from 1; another number gives the nearest page.
        event: the deadline that it was opened from; 0 for none.
        back: the row of buttons that leads back.
    """
    page = min(max(page, 0), len(call.questions))
    if page == 0:
        text = _how_to_answer(words, call)
    else:
        question = call.questions[page - 1]
        text = "\n".join(
            [
                words.t("agenda-call-head", title=words.of(call.title)),
                "",
                words.t(
                    "agenda-call-question",
                    number=question.number,
                    total=len(call.questions),
                    question=words.of(question.text),
                ),
            ]
        )
    turns = [
        Button(f"{sign} {at or 'ℹ️'}", CallTap(call=call.key, page=at, event=event))
        for sign, at in (("◀️", page - 1), ("▶️", page + 1))
        if 0 <= at <= len(call.questions)
    ]
    return Screen(text, [turns, back])


def call_of(event: Event, content: Content) -> Call | None:
    """Return the call for input that a deadline is about: it closes that day, or has its title."""
    if event.kind is not EventKind.DEADLINE:
        return None
    titles = {version.title.casefold() for version in event.versions.values()}
    for call in content.calls:
        same_day = event.local_date == call.deadline and event.zone == call.zone
        if same_day or titles & {title.casefold() for title in call.title.values()}:
            return call
    return None


def _how_to_answer(words: Words, call: Call) -> str:
    languages = [language_name(each, words.language) for each in call.languages]
    zone = ZoneInfo(call.zone)
    closes = (
        formatted(call.closes_at().astimezone(zone), words.language, "long")
        if call.deadline_time is not None
        else words.plain("agenda-call-end-of-day", day=call.deadline)
    )
    return words.t(
        "agenda-call-about",
        title=words.of(call.title),
        mandate=words.of(call.mandate),
        closes=closes,
        zone=call.zone,
        address=call.address,
        subject=call.subject,
        languages=list_of(languages, words.language),
        publication=words.of(call.publication),
    )
