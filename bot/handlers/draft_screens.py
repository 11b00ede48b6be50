"""What an editor sees at the steps that ask for something: whom, languages, texts, topics, hour."""

from dataclasses import dataclass

from bot.handlers.step_screens import StepScreens
from bot.handlers.topic_picker import CHOSEN, NOT_CHOSEN, TopicPicker
from bot.rich_html import rich_html
from bot.screen import Button, Row, Screen, grid
from core.model.briefing import CAPTION_LIMIT, TITLE_LIMIT
from core.model.draft_check import CAPTION_FRAME
from core.model.language import LANGUAGES
from core.model.rich_text import RichText, units


@dataclass(frozen=True, slots=True)
class DraftScreens(StepScreens):
    """Renders the steps that ask; the rest of them have files of their own."""

    def who(self) -> Screen:
        """Ask who an alert is for: two taps for the usual answers."""
        rows: list[Row] = [
            [self.button("alert-everyone-button", "all")],
            [self.button("alert-topic-button", "bytopic")],
            [self.button("alert-more-button", "more")],
        ]
        return Screen(self.words.t("alert-audience"), [*rows, self.ways_out()])

    def one_topic(self) -> Screen:
        """Ask for the one topic of an alert."""
        return Screen(
            self.words.t("alert-topic"),
            [*self._picker().rows_for_one(self.writing.page), self.ways_out()],
        )

    def languages(self) -> Screen:
        """Ask which languages it will come in."""
        chosen = self.writing.draft.languages
        toggles = [
            Button(
                f"{CHOSEN if each in chosen else NOT_CHOSEN} {self.name(each)}",
                self.tap("off" if each in chosen else "on", each),
            )
            for each in LANGUAGES
        ]
        text = self.words.t("publish-languages", kind=self.writing.draft.kind)
        return Screen(text, [*grid(toggles, columns=2), self._next(), self.ways_out()])

    def title(self) -> Screen:
        """Ask for a title in one language; the one that is there can be kept."""
        language = self.writing.language
        asked = self.words.t("publish-title", language=language, limit=TITLE_LIMIT)
        return self._part(asked, RichText(self.writing.draft.title(language)))

    def text(self) -> Screen:
        """Ask for a text in one language; the one that is there can be kept."""
        draft, language = self.writing.draft, self.writing.language
        limit = draft.body_limit
        if draft.media:
            limit = min(limit, CAPTION_LIMIT - CAPTION_FRAME - units(draft.title(language)))
        asked = self.words.t("publish-text", language=language, limit=limit)
        return self._part(asked, draft.body(language))

    def topics(self) -> Screen:
        """Ask for the topics of a briefing."""
        chosen = self.writing.draft.topics
        return Screen(
            self.words.t("publish-topics", count=len(chosen)),
            [*self._picker().rows(chosen, self.writing.page), self._next(), self.ways_out()],
        )

    def urgency(self) -> Screen:
        """Ask whether quiet hours are kept."""
        rows: list[Row] = [
            [self.button("publish-calm-button", "calm")],
            [self.button("publish-urgent-button", "urgent")],
        ]
        return Screen(self.words.t("publish-urgency"), [*rows, self.ways_out()])

    def leaving(self) -> Screen:
        """Ask what becomes of the draft."""
        rows: list[Row] = [
            [self.button("publish-stay-button", "stay")],
            [self.button("publish-later-button", "later")],
            [self.button("publish-drop-button", "drop")],
        ]
        return Screen(self.words.t("publish-leaving", command=self.writing.dialogue.name), rows)

    def _part(self, asked: str, written: RichText) -> Screen:
        if not written:
            return Screen(asked, [self.ways_out()])
        now = self.words.t("publish-now", text=rich_html(written))
        keep = self.button("publish-keep-button", "next", self.writing.dialogue.step)
        return Screen(f"{asked}\n\n{now}", [[keep], self.ways_out()])

    def _next(self) -> Row:
        return [self.button("publish-next-button", "next", self.writing.dialogue.step)]

    def _picker(self) -> TopicPicker:
        return TopicPicker(
            self.words,
            self.writing.content,
            choose=lambda topic, wanted, _page: self.tap("on" if wanted else "off", topic),
            turn=lambda page: self.tap("page", str(page)),
        )
