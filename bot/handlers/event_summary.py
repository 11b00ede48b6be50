"""What a coordinator sees when all is said: the overview, what more there is, the last question."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.handlers.event_buttons import PlanningButtons
from bot.handlers.event_card_lines import when_lines
from bot.handlers.event_steps import TOLD_PARTS, Part
from bot.handlers.event_taps import ConfirmTap
from bot.handlers.event_words import (
    circle_lines,
    detail_lines,
    reminder_lines,
    rule_words,
    title_of,
)
from bot.screen import Button, Row, Screen, grid
from core.model.event import Event
from core.model.language import choose
from core.model.reminder import Reminder
from locales.dates import formatted
from locales.shortened import shortened

EXCERPT = 80
_MOST_VERSION_ROWS = 2
_CHANGES: dict[Part, tuple[str, ...]] = {
    Part.ALL: ("kind", "date", "time", "zone", "place", "topics", "languages", "more"),
    Part.WORDS: ("languages",),
    Part.WHEN: ("date", "time", "zone", "end"),
    Part.PLACE: ("place",),
    Part.WHO: ("topics", "groups"),
    Part.SEATS: ("seats",),
    Part.SPEECH: ("speech",),
    Part.REMIND: ("remind",),
    Part.REPEAT: ("repeat",),
}
"""What can be changed on the last screen, beside titles and texts."""
_FINAL = {
    Part.ALL: "event-add-button",
    Part.WHEN: "event-do-move-button",
    Part.PLACE: "event-do-place-button",
}
"""What the last button says, where it is not just "save"."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What will happen when it is confirmed.

    Attributes:
        reminders: that will go out.
        people: how many they go to, as far as can be known.
        told: how many are told of a change.
        next_starts: the first occurrences of a series (aware).
    """

    reminders: Sequence[Reminder] = ()
    people: int = 0
    told: int = 0
    next_starts: Sequence[datetime] = field(default_factory=tuple)


@dataclass(frozen=True, slots=True)
class SummaryScreens(PlanningButtons):
    """Renders what is shown once nothing is missing."""

    def overview(self, event: Event, troubles: Sequence[str] = ()) -> Screen:
        """Show all that was said, and the ways to change each part.

        *troubles* is what others changed meanwhile (HTML).
        """
        words, part = self.words, self.planning.part
        lines = [*troubles, *([""] if troubles else [])]
        lines.append(words.t("event-overview", kind=event.kind))
        if part is Part.ALL:
            lines += ["", *when_lines(words, event, self.planning.now), *self._repeats()]
            lines.append(
                words.t("agenda-card-place", place=event.place)
                if event.place
                else words.t("event-no-place")
            )
            lines += circle_lines(words, event, self.planning.content, self.groups)
            lines += detail_lines(words, event)
        for language, version in event.versions.items():
            lines += ["", words.t("event-version", language=language, title=version.title)]
            if version.text:
                excerpt = shortened(version.text, EXCERPT)
                lines.append(words.t("event-version-text", text=excerpt))
        if part is Part.WORDS:
            lines += ["", words.t("event-words-silent")]
        return Screen("\n".join(lines), self._overview_rows(event))

    def more(self, event: Event) -> Screen:
        """Show what was said besides, and offer the rest."""
        words = self.words
        said = [*self._repeats(), *circle_lines(words, event, self.planning.content, self.groups)]
        when = when_lines(words, event, self.planning.now)
        lines = [words.t("event-more"), "", *when, *said, *detail_lines(words, event)]
        rows = [[self._change(step)] for step in self.planning.more_steps]
        return Screen("\n".join(lines).rstrip(), [*rows, self.ways_out()])

    def confirm(self, event: Event, forecast: Forecast, troubles: Sequence[str] = ()) -> Screen:
        """Say what will happen, and ask.

        Args:
            event: as it will be.
            forecast: what follows from it.
            troubles: what others changed meanwhile (HTML).
        """
        part = self.planning.part
        lines = [*troubles, *([""] if troubles else []), *self._question(event)]
        if part is Part.ALL:
            lines += self._next_lines(forecast)
        if part in {Part.ALL, Part.WHEN, Part.REMIND}:
            lines += ["", *reminder_lines(self.words, forecast.reminders)]
        if part is Part.ALL:
            lines.append(self._people(event, forecast.people))
        elif part in TOLD_PARTS:
            lines += ["", self.words.t("event-told", count=forecast.told)]
        else:
            lines += ["", self.words.t("event-told-nobody")]
        if self.planning.scope is not None:
            lines.append(self.words.t("event-scope-is", scope=self.planning.scope.value))
        rows: list[Row] = [[self._final()]]
        if part is not Part.ALL:
            rows += grid([self._change(name) for name in self._changes()], columns=3)
        return Screen("\n".join(lines), [*rows, self.ways_out()])

    def _question(self, event: Event) -> list[str]:
        words, part, was = self.words, self.planning.part, self.planning.was
        title = title_of(words, event)
        if part is Part.PLACE:
            before = was.place or words.plain("event-no-place")
            after = event.place or words.plain("event-no-place")
            return [words.t("event-confirm-place", title=title, before=before, after=after)]
        when = when_lines(words, event, self.planning.now)
        if part is Part.WHEN:
            key = "event-confirm-move" if self.planning.life is None else "event-confirm-again"
            return [words.t(key, title=title, before=self._was_when()), "", *when]
        if part is Part.ALL:
            return [words.t("event-confirm", title=title), "", *when, *self._repeats()]
        lines = [words.t("event-confirm-change", title=title), ""]
        if part is Part.REPEAT:
            return [*lines, *self._repeats()]
        if part is Part.WHO:
            return [*lines, *circle_lines(words, event, self.planning.content, self.groups)]
        if part is Part.SEATS and event.seats is None:
            return [*lines, words.t("event-any-number")]
        if part is Part.SPEECH and not event.interpretation:
            return [*lines, words.t("event-no-speech")]
        return [*lines, *detail_lines(words, event)]

    def _overview_rows(self, event: Event) -> list[Row]:
        part, draft = self.planning.part, self.planning.draft
        rows: list[Row] = []
        if len(draft.languages) <= _MOST_VERSION_ROWS:
            rows += [
                [
                    self.button(f"event-{name}-button", "change", f"{name}.{each}", language=each)
                    for name in ("title", "text")
                ]
                for each in draft.languages
            ]
        else:
            rows.append([self.button("event-words-button", "change", "words")])
        rows += grid([self._change(name) for name in self._changes()], columns=3)
        first = choose(event.versions, self.words.language)[0]
        rows.append([self.button("event-preview-button", "preview", first)])
        if part is Part.WORDS:
            rows.append([self._final()])
        else:
            rows.append([self.button("event-confirm-button", "confirm")])
        return [*rows, self.ways_out()]

    def _changes(self) -> list[str]:
        steps = _CHANGES[self.planning.part]
        return [each for each in steps if each in self.planning.changeable]

    def _repeats(self) -> list[str]:
        draft = self.planning.draft
        if draft.repetition is None or draft.day is None:
            return []
        often = rule_words(self.words, draft.repetition.rule, draft.day)
        return [self.words.t("event-comes-again", often=often)]

    def _next_lines(self, forecast: Forecast) -> list[str]:
        if not forecast.next_starts or self.planning.draft.zone is None:
            return []
        zone = ZoneInfo(self.planning.draft.zone)
        there = [each.astimezone(zone) for each in forecast.next_starts]
        whole_days = self.planning.draft.clock is None
        shown = [
            formatted(each.date() if whole_days else each, self.words.language, "short")
            for each in there
        ]
        return ["", self.words.t("event-next-ones", days="; ".join(shown))]

    def _people(self, event: Event, people: int) -> str:
        if event.invited_only:
            return self.words.t("event-people-invited")
        everyone = int(not event.topics and not event.groups)
        circle = "groups" if event.groups else "everyone" if everyone else "topics"
        return self.words.t("event-people", people=people, circle=circle)

    def _was_when(self) -> str:
        """Return when the event was, on its own wall clock."""
        was = self.planning.was.when
        if was is None:
            return ""
        if was.clock is None:
            if was.last_day is not None:
                days = (was.day, was.last_day)
                first, last = (formatted(day, self.words.language, "date") for day in days)
                return self.words.plain("event-there", there=f"{first} – {last}", zone=was.zone)
            key = "event-end-of-day" if self.planning.was.is_deadline else "event-whole-day"
            return self.words.plain(key, day=was.day, zone=was.zone)
        there = was.instant().astimezone(ZoneInfo(was.zone))
        shown = formatted(there, self.words.language, "moment")
        return self.words.plain("event-there", there=shown, zone=was.zone)

    def _final(self) -> Button:
        dialogue = self.planning.dialogue
        tap = ConfirmTap(dialogue=dialogue.name, token=dialogue.token)
        key = _FINAL.get(self.planning.part, "event-save-button")
        return Button(self.words.plain(key), tap)

    def _change(self, step: str) -> Button:
        return self.button(f"event-{step}-button", "change", step)
