"""The preview of a draft: exactly what readers of one language get."""

from dataclasses import dataclass

from bot.handlers.broadcast_copy import briefing_screen
from bot.handlers.draft_copy import as_briefing
from bot.handlers.step_screens import StepScreens
from bot.screen import Button, Screen, grid
from bot.words import Words
from core.model.language import LANGUAGES


@dataclass(frozen=True, slots=True)
class PreviewScreens(StepScreens):
    """Renders the step `preview`."""

    def copy(self) -> Screen:
        """Return the copy that readers of the step's language get."""
        writing = self.writing
        reader = Words(self.words.catalogue, writing.language, self.words.zone)
        briefing = as_briefing(writing.draft, writing.editor.id, writing.now)
        return briefing_screen(reader, briefing, writing.content)

    def in_place(self) -> Screen:
        """Show the copy with ways to the other languages and back."""
        copy = self.copy()
        return Screen(copy.text, [*copy.rows, *self._ways()])

    def below(self) -> Screen:
        """Show the ways alone: a copy with files was sent above as a message of its own."""
        text = self.words.t("draft-preview-above", language=self.writing.language)
        return Screen(text, self._ways())

    def _ways(self) -> list[list[Button]]:
        others = [
            Button(
                f"{'👁 ' if each == self.writing.language else ''}{self.name(each)}",
                self.tap("preview", each),
            )
            for each in LANGUAGES
        ]
        return [*map(list, grid(others, columns=2)), list(self.ways_out())]
