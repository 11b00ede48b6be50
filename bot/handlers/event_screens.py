"""What a coordinator sees at each step of planning or changing an event."""

from dataclasses import dataclass

from bot.handlers.event_buttons import PlanningButtons
from bot.handlers.event_more_screens import MoreScreens
from bot.handlers.event_when import WhenScreens
from bot.handlers.topic_picker import TopicPicker
from bot.screen import Row, Screen, grid
from core.model.event import EVENT_TEXT_LIMIT, EVENT_TITLE_LIMIT, PLACE_LIMIT
from core.model.event_kind import EventKind
from core.model.language import LANGUAGES
from core.model.series import Scope
from locales.shortened import shortened

SHOWN_OF_A_TEXT = 700


@dataclass(frozen=True, slots=True)
class PlanningScreens(PlanningButtons):
    """Renders the steps of one dialogue for its coordinator."""

    def screen(self) -> Screen:
        """Return the step where the dialogue stands, when it needs nothing but the draft."""
        when = WhenScreens(self.words, self.planning)
        more = MoreScreens(self.words, self.planning, self.groups)
        steps = {
            "scope": self.scope,
            "kind": self.kind,
            "languages": self.languages,
            "title": self.part,
            "text": self.part,
            "words": self.versions,
            "date": when.day,
            "dateok": when.day_ok,
            "time": when.hour,
            "zone": when.zone,
            "fold": when.fold,
            "end": when.end,
            "last": when.last_day,
            "lastok": when.last_day_ok,
            "repeat": when.repeat,
            "repeatend": when.repeat_end,
            "repeatok": when.repeat_ok,
            "place": self.place,
            "topics": self.topics,
            "groups": more.circles,
            "seats": more.seats,
            "speech": more.speech,
            "remind": more.remind,
        }
        bare = steps[self.planning.step]()
        return Screen(bare.text, [*(row for row in bare.rows if row), self.ways_out()])

    def scope(self) -> Screen:
        """Ask what of a series a change is meant for."""
        rows = [
            [self.button("event-scope-button", "scope", each.value, scope=each.value)]
            for each in Scope
        ]
        return Screen(self.words.t("event-scope"), rows)

    def kind(self) -> Screen:
        """Ask what sort of event it is."""
        buttons = [
            [self.button("event-is-button", "kind", kind.value, kind=kind)] for kind in EventKind
        ]
        return Screen(self.words.t("event-kind"), buttons)

    def languages(self) -> Screen:
        """Ask which languages it will come in."""
        chosen = self.planning.draft.languages
        toggles = [self.toggle(self.name(each), each, chosen=each in chosen) for each in LANGUAGES]
        rows = [*grid(toggles, columns=2), [self.button("event-next-button", "next")]]
        return Screen(self.words.t("event-languages"), rows)

    def versions(self) -> Screen:
        """Offer title and text of each language to be written anew."""
        rows: list[Row] = [
            [
                self.button(f"event-{name}-button", "change", f"{name}.{each}", language=each)
                for name in ("title", "text")
            ]
            for each in self.planning.draft.languages
        ]
        rows.append([self.button("event-languages-button", "change", "languages")])
        return Screen(self.words.t("event-versions"), rows)

    def part(self) -> Screen:
        """Ask for a title or a text in one language; what is there already can be kept."""
        draft, language = self.planning.draft, self.planning.language
        title = self.planning.step == "title"
        limit = EVENT_TITLE_LIMIT if title else EVENT_TEXT_LIMIT
        key = "event-title" if title else "event-text"
        lines = [self.words.t(key, language=language, limit=limit)]
        rows: list[Row] = []
        if written := (draft.titles if title else draft.texts).get(language):
            lines += ["", self.words.t("event-now", text=shortened(written, SHOWN_OF_A_TEXT))]
            rows.append([self.button("event-keep-button", "keep")])
        if not title:
            rows.append([self.button("event-no-text-button", "none")])
        return Screen("\n".join(lines), rows)

    def place(self) -> Screen:
        """Ask where it is, or for the link."""
        now = self.planning.draft.place
        now = self.planning.was.place if now is None else now
        lines = [self.words.t("event-place", limit=PLACE_LIMIT)]
        if now:
            lines += ["", self.words.t("event-now", text=now)]
        rows: list[Row] = [[self.button("event-no-place-button", "none")]]
        if self.planning.draft.place:
            rows.insert(0, [self.button("event-keep-button", "next")])
        return Screen("\n".join(lines), rows)

    def topics(self) -> Screen:
        """Ask for topics; none means everyone, unless it is for groups or by invitation."""
        draft = self.planning.draft
        picker = TopicPicker(
            self.words,
            self.planning.content,
            choose=lambda topic, wanted, _page: self.tap("on" if wanted else "off", topic),
            turn=lambda page: self.tap("page", str(page)),
        )
        closed = bool(draft.groups) or draft.invited_only
        key = "event-next-button" if draft.topics or closed else "event-everyone-button"
        rows = [
            *picker.rows(draft.topics, self.planning.page),
            [self.button("event-groups-button", "groups"), self.button(key, "next")],
        ]
        return Screen(self.words.t("event-topics", count=len(draft.topics)), rows)
