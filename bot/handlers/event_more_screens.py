"""What a coordinator sees while saying what few events need: circles, seats, speech, reminders."""

from dataclasses import dataclass
from datetime import timedelta

from bot.handlers.event_buttons import PlanningButtons
from bot.handlers.event_more_moves import AFTER, DISTANCES, SEATS, distances_of
from bot.handlers.event_words import short_span, span_words
from bot.handlers.paging import LABEL_SHOWN, pages_of, turns
from bot.handlers.topic_picker import CHOSEN, NOT_CHOSEN
from bot.screen import Button, Row, Screen, grid
from core.model.event import MOST_SEATS
from core.model.language import LANGUAGES
from core.model.reminder import MOST_DISTANCES
from locales.lists import list_of

_GROUPS_A_PAGE = 6


@dataclass(frozen=True, slots=True)
class MoreScreens(PlanningButtons):
    """Renders the steps behind "more"; rows without the ways out, which every step shares."""

    def circles(self) -> Screen:
        """Ask for which groups it is, and whether only those invited may know of it."""
        draft = self.planning.draft
        pages = pages_of(len(self.groups), _GROUPS_A_PAGE)
        page = min(self.planning.page, pages - 1)
        shown = self.groups[page * _GROUPS_A_PAGE : (page + 1) * _GROUPS_A_PAGE]
        rows: list[Row] = [
            [self.toggle(group.name[:LABEL_SHOWN], str(group.id), chosen=group.id in draft.groups)]
            for group in shown
        ]
        rows += turns(page, pages, lambda at: self.tap("page", str(at)))
        mark = CHOSEN if draft.invited_only else NOT_CHOSEN
        label = f"{mark} {self.words.plain('event-invited-button')}"
        rows.append([Button(label, self.tap("open" if draft.invited_only else "only"))])
        rows.append([self.button("event-next-button", "next")])
        return Screen(self.words.t("event-circles", count=len(draft.groups)), rows)

    def seats(self) -> Screen:
        """Ask how many may come."""
        buttons = [Button(str(count), self.tap("seats", str(count))) for count in SEATS]
        rows = [*grid(buttons, columns=3), [self.button("event-any-number-button", "none")]]
        return Screen(self.words.t("event-seats", limit=MOST_SEATS), rows)

    def speech(self) -> Screen:
        """Ask into which languages it is interpreted."""
        chosen = self.planning.draft.interpretation
        toggles = [self.toggle(self.name(each), each, chosen=each in chosen) for each in LANGUAGES]
        rows = [*grid(toggles, columns=2), [self.button("event-next-button", "next")]]
        return Screen(self.words.t("event-speech"), rows)

    def remind(self) -> Screen:
        """Ask when people are reminded, before it and once after it."""
        draft, chosen = self.planning.draft, distances_of(self.planning.draft)
        toggles = [
            self.toggle(short_span(self.words, each), _seconds(each), chosen=each in chosen)
            for each in (*DISTANCES, *(each for each in chosen if each not in DISTANCES))
        ]
        rows = grid(toggles, columns=3)
        if draft.distances is not None:
            rows.append([self.button("event-usual-button", "own")])
        rows.append([self._after(each, chosen=each in draft.after) for each in AFTER])
        rows.append([self.button("event-next-button", "next")])
        spans = [span_words(self.words, each) for each in chosen]
        text = self.words.t(
            "event-remind",
            before=list_of(spans, self.words.language) or self.words.plain("event-none"),
            usual=int(draft.distances is None),
            limit=MOST_DISTANCES,
        )
        return Screen(text, rows)

    def _after(self, span: timedelta, *, chosen: bool) -> Button:
        label = self.words.plain("event-after-button", span=short_span(self.words, span))
        mark = CHOSEN if chosen else NOT_CHOSEN
        return Button(f"{mark} {label}", self.tap("after", "0" if chosen else _seconds(span)))


def _seconds(span: timedelta) -> str:
    return str(int(span.total_seconds()))
