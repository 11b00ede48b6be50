"""What all screens of a draft's steps have: their buttons, and the ways out below them."""

from dataclasses import dataclass

from bot.handlers.writing import Writing, step_before
from bot.screen import Button, Row
from bot.taps import DialogueTap
from bot.words import Words
from core.model.language import Language
from locales.names import language_name


@dataclass(frozen=True, slots=True)
class StepScreens:
    """Buttons for the editor who writes; each group of steps has a subclass with its screens."""

    words: Words
    writing: Writing

    def tap(self, action: str, value: str = "") -> DialogueTap:
        """Return the tap that does *action* at the step where the writing stands."""
        dialogue = self.writing.dialogue
        return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)

    def button(self, key: str, action: str, value: str = "", **params: str | int) -> Button:
        """Return a button with a text of the catalogue."""
        return Button(self.words.plain(key, **params), self.tap(action, value))

    def ways_out(self) -> Row:
        """Return the last row: back, if there is anything before it, and cancel."""
        cancel = self.button("publish-cancel-button", "cancel")
        if step_before(self.writing) is None:
            return [cancel]
        return [self.button("publish-back-button", "back", self.writing.dialogue.step), cancel]

    def name(self, language: Language) -> str:
        """Return what a language is called in the editor's language."""
        return language_name(language, self.words.language)
