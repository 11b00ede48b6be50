"""What a coordinator sees at each step of planning or changing an event."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.handlers.event_card import event_screen, when_lines
from bot.handlers.event_steps import Part, Planning
from bot.handlers.event_taps import ConfirmTap
from bot.handlers.event_when import WhenScreens
from bot.handlers.topic_names import topic_names
from bot.handlers.topic_picker import CHOSEN, NOT_CHOSEN, TopicPicker
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap
from bot.words import Words
from core.model.event import EVENT_TEXT_LIMIT, EVENT_TITLE_LIMIT, PLACE_LIMIT, Event
from core.model.event_kind import EventKind
from core.model.language import LANGUAGES, Language, choose
from core.model.reminder import Reminder
from locales.dates import formatted
from locales.names import language_name

SHOWN_OF_A_TEXT = 700
EXCERPT = 80
_CHANGES: dict[Part, tuple[str, ...]] = {
    Part.ALL: ("kind", "date", "time", "zone", "place", "topics", "languages"),
    Part.WORDS: ("languages",),
    Part.WHEN: ("date", "time", "zone"),
    Part.PLACE: ("place",),
}
"""What can be changed on the last screen, beside titles and texts."""
_FINAL = {
    Part.ALL: "event-add-button",
    Part.WORDS: "event-save-button",
    Part.WHEN: "event-do-move-button",
    Part.PLACE: "event-do-place-button",
}


@dataclass(frozen=True, slots=True)
class PlanningScreens:
    """Renders the steps of one dialogue for its coordinator."""

    words: Words
    planning: Planning

    def screen(self) -> Screen:
        """Return the step where the dialogue stands, when it needs nothing but the draft."""
        when = WhenScreens(self.words, self.planning)
        steps = {
            "kind": self.kind,
            "languages": self.languages,
            "title": self.part,
            "text": self.part,
            "date": when.day,
            "dateok": when.day_ok,
            "time": when.hour,
            "zone": when.zone,
            "fold": when.fold,
            "place": self.place,
            "topics": self.topics,
        }
        bare = steps[self.planning.step]()
        return Screen(bare.text, [*(row for row in bare.rows if row), self._ways_out()])

    def kind(self) -> Screen:
        """Ask what sort of event it is."""
        buttons = [
            [self._button("event-is-button", "kind", kind.value, kind=kind)] for kind in EventKind
        ]
        return Screen(self.words.t("event-kind"), buttons)

    def languages(self) -> Screen:
        """Ask which languages it will come in."""
        chosen = self.planning.draft.languages
        toggles = [
            Button(
                f"{CHOSEN if each in chosen else NOT_CHOSEN} {self._name(each)}",
                self._tap("off" if each in chosen else "on", each),
            )
            for each in LANGUAGES
        ]
        rows = [*grid(toggles, columns=2), [self._button("event-next-button", "next")]]
        return Screen(self.words.t("event-languages"), rows)

    def part(self) -> Screen:
        """Ask for a title or a text in one language; what is there already can be kept."""
        draft, language = self.planning.draft, self.planning.language
        title = self.planning.step == "title"
        limit = EVENT_TITLE_LIMIT if title else EVENT_TEXT_LIMIT
        key = "event-title" if title else "event-text"
        lines = [self.words.t(key, language=language, limit=limit)]
        rows: list[Row] = []
        if written := (draft.titles if title else draft.texts).get(language):
            lines += ["", self.words.t("event-now", text=_cut(written, SHOWN_OF_A_TEXT))]
            rows.append([self._button("event-keep-button", "keep")])
        if not title:
            rows.append([self._button("event-no-text-button", "none")])
        return Screen("\n".join(lines), rows)

    def place(self) -> Screen:
        """Ask where it is, or for the link."""
        now = self.planning.draft.place
        now = self.planning.was.place if now is None else now
        lines = [self.words.t("event-place", limit=PLACE_LIMIT)]
        if now:
            lines += ["", self.words.t("event-now", text=now)]
        rows: list[Row] = [[self._button("event-no-place-button", "none")]]
        if self.planning.draft.place:
            rows.insert(0, [self._button("event-keep-button", "next")])
        return Screen("\n".join(lines), rows)

    def topics(self) -> Screen:
        """Ask for topics; none means everyone."""
        chosen = self.planning.draft.topics
        picker = TopicPicker(
            self.words,
            self.planning.content,
            choose=lambda topic, wanted, _page: self._tap("on" if wanted else "off", topic),
            turn=lambda page: self._tap("page", str(page)),
        )
        key = "event-next-button" if chosen else "event-everyone-button"
        rows = [*picker.rows(chosen, self.planning.page), [self._button(key, "next")]]
        return Screen(self.words.t("event-topics", count=len(chosen)), rows)

    def overview(self, event: Event) -> Screen:
        """Show all that was said, and the ways to change each part."""
        words, part = self.words, self.planning.part
        lines = [words.t("event-overview", kind=event.kind)]
        if part is Part.ALL:
            lines += ["", *when_lines(words, event, self.planning.now)]
            lines.append(
                words.t("agenda-card-place", place=event.place)
                if event.place
                else words.t("event-no-place")
            )
            lines.append(self._topics_line(event))
        for language, version in event.versions.items():
            lines += ["", words.t("event-version", language=language, title=version.title)]
            if version.text:
                lines.append(words.t("event-version-text", text=_cut(version.text, EXCERPT)))
        if part is Part.WORDS:
            lines += ["", words.t("event-words-silent")]
        return Screen("\n".join(lines), self._overview_rows(event))

    def preview(self, event: Event) -> Screen:
        """Show the event exactly as a reader of one language sees it; its buttons only say so."""
        reader = Words(self.words.catalogue, self.planning.language, self.words.zone)
        card = event_screen(
            reader,
            event,
            now=self.planning.now,
            coming=0,
            attendance=None,
            content=self.planning.content,
        )
        shown = [[self._sample(button) for button in row] for row in card.rows]
        others = [
            Button(
                f"{'👁 ' if each == reader.language else ''}{self._name(each)}",
                self._tap("preview", each),
            )
            for each in LANGUAGES
        ]
        rows = [*shown, *grid(others, columns=2), self._ways_out()]
        return Screen(card.text, rows)

    def confirm(self, event: Event, reminders: Sequence[Reminder], people: int) -> Screen:
        """Say what will happen, and ask.

        Args:
            event: as it will be.
            reminders: that will go out.
            people: how many follow its topics.
        """
        words, part = self.words, self.planning.part
        title = choose(event.versions, words.language)[1].title
        if part is Part.PLACE:
            before = self.planning.was.place or words.plain("event-no-place")
            after = event.place or words.plain("event-no-place")
            lines = [words.t("event-confirm-place", title=title, before=before, after=after)]
        elif part is Part.WHEN:
            lines = [words.t("event-confirm-move", title=title, before=self._was_when()), ""]
            lines += when_lines(words, event, self.planning.now)
        else:
            lines = [words.t("event-confirm", title=title), ""]
            lines += when_lines(words, event, self.planning.now)
        if part is not Part.PLACE:
            lines += ["", *reminder_lines(words, reminders)]
        if part is Part.ALL:
            lines.append(words.t("event-people", people=people, everyone=int(not event.topics)))
        else:
            lines += ["", words.t("event-told")]
        rows: list[Row] = [[self._final()]]
        if part is not Part.ALL:
            rows += grid([self._change(name) for name in _CHANGES[part]], columns=3)
        return Screen("\n".join(lines), [*rows, self._ways_out()])

    def _overview_rows(self, event: Event) -> list[Row]:
        part, draft = self.planning.part, self.planning.draft
        rows: list[Row] = [
            [
                self._button(f"event-{name}-button", "change", f"{name}.{each}", language=each)
                for name in ("title", "text")
            ]
            for each in draft.languages
        ]
        rows += grid([self._change(name) for name in _CHANGES[part]], columns=3)
        first = choose(event.versions, self.words.language)[0]
        rows.append([self._button("event-preview-button", "preview", first)])
        if part is Part.WORDS:
            rows.append([self._final()])
        else:
            rows.append([self._button("event-confirm-button", "confirm")])
        return [*rows, self._ways_out()]

    def _was_when(self) -> str:
        """Return when the event was, on its own wall clock."""
        was = self.planning.was.when
        if was is None:
            return ""
        if was.clock is None:
            return self.words.plain("event-end-of-day", day=was.day, zone=was.zone)
        there = was.instant().astimezone(ZoneInfo(was.zone))
        shown = formatted(there, self.words.language, "moment")
        return self.words.plain("event-there", there=shown, zone=was.zone)

    def _topics_line(self, event: Event) -> str:
        if not event.topics:
            return self.words.t("event-for-everyone")
        names = topic_names(self.words, event.topics, self.planning.content)
        return self.words.t("agenda-card-topics", topics=names)

    def _final(self) -> Button:
        dialogue = self.planning.dialogue
        tap = ConfirmTap(dialogue=dialogue.name, token=dialogue.token)
        return Button(self.words.plain(_FINAL[self.planning.part]), tap)

    def _change(self, step: str) -> Button:
        return self._button(f"event-{step}-button", "change", step)

    def _sample(self, button: Button) -> Button:
        return button if button.url else Button(button.label, self._tap("sample"))

    def _name(self, language: Language) -> str:
        return language_name(language, self.words.language)

    def _tap(self, action: str, value: str = "") -> DialogueTap:
        dialogue = self.planning.dialogue
        return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)

    def _button(self, key: str, action: str, value: str = "", **params: str) -> Button:
        return Button(self.words.plain(key, **params), self._tap(action, value))

    def _ways_out(self) -> Row:
        cancel = self._button("event-cancel-button", "cancel")
        if self.planning.step_before is None or self.planning.step == "dateok":
            return [cancel]  # there "another day" is the way back
        return [self._button("event-back-button", "back"), cancel]


def reminder_lines(words: Words, reminders: Sequence[Reminder]) -> list[str]:
    """Return when reminders go out, on the reader's wall clock; or that none will."""
    if not reminders:
        return [words.t("event-no-reminders")]
    lines = [words.t("event-reminders", zone=words.zone)]
    for each in reminders:
        days, rest = divmod(each.distance, timedelta(days=1))
        count = days or rest // timedelta(hours=1)
        unit = "days" if days else "hours"
        lines.append(words.t("event-reminder-line", when=each.due_at, count=count, unit=unit))
    return lines


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[:limit].rstrip()}…"
