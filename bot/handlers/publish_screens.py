"""What an editor sees at each step of writing a briefing or alert."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.handlers.broadcast_copy import briefing_screen
from bot.handlers.publish_steps import Writing, next_step, step_before
from bot.handlers.topic_names import topic_names
from bot.handlers.topic_picker import CHOSEN, NOT_CHOSEN, TopicPicker
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap
from bot.words import Words
from core.model.briefing import TITLE_LIMIT, Briefing, BriefingKind
from core.model.identity import BriefingId, PersonId
from core.model.language import LANGUAGES, Language, choose
from core.usecases.briefings.draft import units
from locales.names import language_name

EXCERPT = 80
SHOWN_OF_A_TEXT = 700
Readers = Mapping[Language, int]
"""How many people would get it, by their language."""


@dataclass(frozen=True, slots=True)
class WritingScreens:
    """Renders the steps of one dialogue for the editor who writes."""

    words: Words
    writing: Writing

    def audience(self) -> Screen:
        """Ask who an alert is for."""
        rows: list[Row] = [
            [self._button("alert-everyone-button", "all")],
            [self._button("alert-topic-button", "bytopic")],
        ]
        return Screen(self.words.t("alert-audience"), [*rows, self._ways_out()])

    def one_topic(self) -> Screen:
        """Ask for the one topic of an alert."""
        return Screen(
            self.words.t("alert-topic"),
            [*self._picker().rows_for_one(self.writing.page), self._ways_out()],
        )

    def languages(self) -> Screen:
        """Ask which languages it will come in."""
        chosen = self.writing.draft.languages
        toggles = [
            Button(
                f"{CHOSEN if each in chosen else NOT_CHOSEN} {self._name(each)}",
                self._tap("off" if each in chosen else "on", each),
            )
            for each in LANGUAGES
        ]
        rows = [
            *grid(toggles, columns=2),
            [self._button("publish-next-button", "next", self.writing.dialogue.step)],
        ]
        text = self.words.t("publish-languages", kind=self.writing.draft.kind)
        return Screen(text, [*rows, self._ways_out()])

    def part(self) -> Screen:
        """Ask for a title or a text in one language; what is there already can be kept."""
        draft, language = self.writing.draft, self.writing.language
        title = self.writing.step == "title"
        limit = TITLE_LIMIT if title else draft.body_limit
        key = "publish-title" if title else "publish-text"
        lines = [self.words.t(key, language=language, limit=limit)]
        rows: list[Row] = []
        if written := draft.title(language) if title else draft.body(language):
            lines += ["", self.words.t("publish-now", text=_cut(written, SHOWN_OF_A_TEXT))]
            rows.append([self._button("publish-keep-button", "next", self.writing.dialogue.step)])
        return Screen("\n".join(lines), [*rows, self._ways_out()])

    def topics(self) -> Screen:
        """Ask for the topics of a briefing."""
        chosen = self.writing.draft.audience.topics
        return Screen(
            self.words.t("publish-topics", count=len(chosen)),
            [
                *self._picker().rows(chosen, self.writing.page),
                [self._button("publish-next-button", "next", self.writing.dialogue.step)],
                self._ways_out(),
            ],
        )

    def urgency(self) -> Screen:
        """Ask whether quiet hours are kept."""
        rows: list[Row] = [
            [self._button("publish-calm-button", "calm")],
            [self._button("publish-urgent-button", "urgent")],
        ]
        return Screen(self.words.t("publish-urgency"), [*rows, self._ways_out()])

    def overview(self, readers: Readers | None) -> Screen:
        """Show the versions below each other, who gets what, and the ways to change each part.

        Args:
            readers: None while it was not said who gets it.
        """
        draft, words = self.writing.draft, self.words
        lines = [words.t("publish-overview", kind=draft.kind)]
        for language in LANGUAGES:
            lines += self._version_lines(language)
        lines += ["", self._audience_line()]
        if draft.kind is BriefingKind.BRIEFING and draft.urgent is not None:
            lines.append(words.t("publish-when", urgent=int(draft.urgent)))
        if readers is not None:
            lines.append(words.t("publish-people", people=sum(readers.values())))
        return Screen("\n".join(lines), self._overview_rows())

    def preview(self, author: PersonId, now: datetime) -> Screen:
        """Show exactly what readers of one language get, with ways to the others and back."""
        reader = Words(self.words.catalogue, self.writing.language, self.words.zone)
        copy = briefing_screen(reader, self._briefing(author, now), self.writing.content)
        others = [
            Button(
                f"{'👁 ' if each == reader.language else ''}{self._name(each)}",
                self._tap("preview", each),
            )
            for each in LANGUAGES
        ]
        return Screen(copy.text, [*copy.rows, *grid(others, columns=2), self._ways_out()])

    def confirm(self, readers: Readers, send: Row) -> Screen:
        """Say who will get which version, that nobody has checked it, and ask.

        Args:
            readers: how many people, by their language.
            send: the row with the final button.
        """
        draft, words, people = self.writing.draft, self.words, sum(readers.values())
        head = "publish-confirm" if people else "publish-confirm-nobody"
        lines = [words.t(head, people=people, kind=draft.kind), self._audience_line()]
        for language, count in readers.items():
            if count:
                version = choose(draft.versions, language)[0]
                key = "publish-readers" if version == language else "publish-readers-other"
                lines.append(words.t(key, language=language, people=count, version=version))
        if people and draft.urgent is not None:
            lines.append(words.t("publish-when", urgent=int(draft.urgent)))
        lines += ["", words.t("publish-unchecked")]
        return Screen("\n".join(lines), [send, self._ways_out()])

    def leaving(self) -> Screen:
        """Ask what becomes of the draft."""
        rows: list[Row] = [
            [self._button("publish-stay-button", "stay")],
            [self._button("publish-later-button", "later")],
            [self._button("publish-drop-button", "drop")],
        ]
        return Screen(self.words.t("publish-leaving", command=self.writing.dialogue.name), rows)

    def resume(self) -> Screen:
        """Offer to go on with a draft that was left, or to start anew."""
        draft = self.writing.draft
        texts = [*draft.titles.values(), *draft.bodies.values(), self._topics() or "–"]
        rows: list[Row] = [
            [self._button("publish-resume-button", "stay")],
            [self._button("publish-anew-button", "anew")],
            [self._button("publish-later-button", "later")],
        ]
        text = self.words.t(
            "publish-resume",
            kind=draft.kind,
            begins=_cut(texts[0], EXCERPT),
            changed=self.writing.dialogue.updated_at,
        )
        return Screen(text, rows)

    def _version_lines(self, language: Language) -> list[str]:
        draft, words = self.writing.draft, self.words
        if language not in draft.languages:
            if not draft.versions:
                return []
            version = choose(draft.versions, language)[0]
            return ["", words.t("publish-version-other", language=language, version=version)]
        lines = [""]
        if missing := draft.missing(language):
            lines.append(words.t("publish-version-missing", language=language, part=missing[0]))
        else:
            length = units(draft.body(language))
            lines.append(words.t("publish-version", language=language, length=length))
        if title := draft.title(language):
            lines.append(words.t("publish-version-title", title=title))
        if body := draft.body(language):
            lines.append(words.t("publish-version-begins", text=_cut(body, EXCERPT)))
        return lines

    def _overview_rows(self) -> list[Row]:
        draft = self.writing.draft
        alert = draft.kind is BriefingKind.ALERT
        parts = ("text",) if alert else ("title", "text")
        rows: list[Row] = [
            [
                self._button(f"publish-{part}-button", "change", f"{part}.{each}", language=each)
                for part in parts
            ]
            for each in draft.languages
        ]
        audience = "audience" if alert else "topics"
        changes = ["languages", audience] if alert else ["languages", audience, "urgency"]
        change = [self._button(f"publish-{each}-button", "change", each) for each in changes]
        rows += grid(change, columns=2)
        if draft.versions:
            first = next(iter(draft.versions))
            rows.append([self._button("publish-preview-button", "preview", first)])
        if draft.complete:
            rows.append([self._button("publish-confirm-button", "confirm")])
        elif next_step(draft) != "overview":
            rows.append([self._button("publish-next-button", "next", self.writing.dialogue.step)])
        return [*rows, self._ways_out()]

    def _briefing(self, author: PersonId, now: datetime) -> Briefing:
        draft = self.writing.draft
        return Briefing(
            id=BriefingId(0),
            kind=draft.kind,
            author=author,
            versions=draft.versions,
            audience=draft.audience,
            urgent=bool(draft.urgent),
            published_at=now,
        )

    def _audience_line(self) -> str:
        if self.writing.draft.audience.everyone:
            return self.words.t("publish-for-everyone")
        return self.words.t("publish-on-topics", topics=self._topics() or "–")

    def _topics(self) -> str:
        return topic_names(self.words, self.writing.draft.audience.topics, self.writing.content)

    def _picker(self) -> TopicPicker:
        return TopicPicker(
            self.words,
            self.writing.content,
            choose=lambda topic, wanted, _page: self._tap("on" if wanted else "off", topic),
            turn=lambda page: self._tap("page", str(page)),
        )

    def _name(self, language: Language) -> str:
        return language_name(language, self.words.language)

    def _tap(self, action: str, value: str = "") -> DialogueTap:
        dialogue = self.writing.dialogue
        return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)

    def _button(self, key: str, action: str, value: str = "", **params: str) -> Button:
        return Button(self.words.plain(key, **params), self._tap(action, value))

    def _ways_out(self) -> Row:
        cancel = self._button("publish-cancel-button", "cancel")
        if step_before(self.writing) is None:
            return [cancel]
        return [self._button("publish-back-button", "back", self.writing.dialogue.step), cancel]


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[:limit].rstrip()}…"
