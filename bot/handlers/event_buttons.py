"""What all screens of planning an event have: their buttons, and the ways out below them."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.handlers.event_steps import Planning
from bot.handlers.topic_picker import CHOSEN, NOT_CHOSEN
from bot.screen import Button, Row
from bot.taps import DialogueTap
from bot.words import Words
from core.model.group import Group
from core.model.language import Language
from locales.names import language_name


@dataclass(frozen=True, slots=True)
class PlanningButtons:
    """Buttons for the coordinator who plans; each group of steps has a subclass with its screens.

    Attributes:
        groups: that the event can be for.
    """

    words: Words
    planning: Planning
    groups: Sequence[Group] = ()

    def tap(self, action: str, value: str = "") -> DialogueTap:
        """Return the tap that does *action* at the step where the planning stands."""
        dialogue = self.planning.dialogue
        return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)

    def button(self, key: str, action: str, value: str = "", **params: str | int) -> Button:
        """Return a button with a text of the catalogue."""
        return Button(self.words.plain(key, **params), self.tap(action, value))

    def toggle(self, label: str, value: str, *, chosen: bool) -> Button:
        """Return a button that chooses *value*, or takes the choice back."""
        mark = CHOSEN if chosen else NOT_CHOSEN
        return Button(f"{mark} {label}", self.tap("off" if chosen else "on", value))

    def ways_out(self) -> Row:
        """Return the last row: back, if there is anything before it, and leave."""
        cancel = self.button("event-cancel-button", "cancel")
        shown_back = self.planning.step in {"dateok", "lastok", "repeatok"}
        if self.planning.step_before is None or shown_back:
            return [cancel]  # there "another day" is the way back
        return [self.button("event-back-button", "back"), cancel]

    def name(self, language: Language) -> str:
        """Return what a language is called in the coordinator's language."""
        return language_name(language, self.words.language)
