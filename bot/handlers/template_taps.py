"""The buttons of repeating briefings."""

from typing import ClassVar, Literal

from bot.taps import Tap


class RepeatTap(Tap):
    """Begin to plan that something comes again: a `draft` or what was published (`briefing`)."""

    prefix: ClassVar[str] = "re"

    source: Literal["draft", "briefing"]
    number: int


class TemplatesTap(Tap):
    """Turn to a page of the list."""

    prefix: ClassVar[str] = "tl"

    page: int


class TemplateTap(Tap):
    """Open a template, or do what `act` says: the end state, so a second tap is harmless."""

    prefix: ClassVar[str] = "te"

    template: int
    act: Literal["open", "pause", "resume", "ask", "delete"] = "open"
