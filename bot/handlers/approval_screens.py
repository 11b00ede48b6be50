"""What somebody sees who is asked to approve a draft."""

from dataclasses import dataclass
from datetime import datetime

from bot.handlers.broadcast_copy import briefing_screen
from bot.handlers.draft_copy import as_briefing, text_sizes
from bot.handlers.draft_facts import Facts
from bot.handlers.draft_lines import release_lines, topic_lines, version_lines
from bot.handlers.draft_taps import ApprovalTap
from bot.screen import Button, Row, Screen, grid
from bot.words import Words
from core.model.draft import KeptDraft
from core.model.language import LANGUAGES, Language
from core.model.reference import Content
from locales.names import language_name


@dataclass(frozen=True, slots=True)
class ApprovalScreens:
    """Renders a draft that waits for approval, for one who could give it."""

    words: Words
    kept: KeptDraft
    content: Content

    def whole(self, facts: Facts, *, note: str = "") -> Screen:
        """Show all that is approved, with the ways to each copy, and the three answers."""
        draft, words = self.kept.draft, self.words
        correction = draft.corrects is not None
        lines = [words.t(note), ""] if note else []
        lines.append(words.t("approval-head", kind=draft.kind, correction=int(correction)))
        lines += version_lines(words, draft, text_sizes(words, draft, self.content))
        lines += release_lines(words, draft, facts)
        lines += topic_lines(words, draft, self.content)
        approve = words.plain("approval-approve-button", people=facts.recipients)
        rows: list[Row] = [
            *self._previews(),
            [Button(approve, self._tap("approve"))],
            [Button(words.plain("approval-return-button"), self._tap("return"))],
            [Button(words.plain("approval-later-button"), self._tap("later"))],
        ]
        return Screen("\n".join(lines), rows)

    def copy(self, language: Language, now: datetime) -> Screen:
        """Return the copy that readers of a language would get."""
        reader = Words(self.words.catalogue, language, self.words.zone)
        author = self.kept.submitted_by or self.kept.changed_by
        return briefing_screen(reader, as_briefing(self.kept.draft, author, now), self.content)

    def in_place(self, copy: Screen, language: Language) -> Screen:
        """Show a copy with the ways to the others and back."""
        return Screen(copy.text, [*copy.rows, *self._previews(language), self._back()])

    def below(self, language: Language) -> Screen:
        """Show the ways alone: the copy was sent above."""
        text = self.words.t("draft-preview-above", language=language)
        return Screen(text, [*self._previews(language), self._back()])

    def _previews(self, shown: Language | None = None) -> list[Row]:
        buttons = [
            Button(
                f"{'👁 ' if each == shown else ''}{language_name(each, self.words.language)}",
                self._tap("preview", each),
            )
            for each in LANGUAGES
        ]
        return grid(buttons, columns=2)

    def _back(self) -> Row:
        return [Button(self.words.plain("publish-back-button"), self._tap("open"))]

    def _tap(self, act: str, about: str = "") -> ApprovalTap:
        return ApprovalTap(draft=self.kept.id, seen=self.kept.revision, act=act, about=about)
