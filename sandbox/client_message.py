"""What the test client sees: messages with their buttons, and what went wrong."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]


class NotSeenError(AssertionError):
    """What was waited for did not come; the text shows what is there instead."""


class RefusedError(Exception):
    """The sandbox refused a request; holds the status and the text."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(f"{status}: {text}")
        self.status = status
        self.text = text


@dataclass(frozen=True, slots=True)
class Message:
    """A message as the person's client shows it; `raw` has every field."""

    raw: Json

    @property
    def id(self) -> int:
        """The message's id in its chat."""
        return int(self.raw["message_id"])

    @property
    def seq(self) -> int:
        """The number of the message's last change."""
        return int(self.raw["seq"])

    @property
    def text(self) -> str:
        """Its text or caption, empty when it has neither."""
        return str(self.raw.get("text") or self.raw.get("caption") or "")

    @property
    def from_bot(self) -> bool:
        """Whether the bot sent it."""
        return bool(self.raw.get("from", {"is_bot": True})["is_bot"])  # a channel's are the bot's

    @property
    def edited(self) -> bool:
        """Whether it was edited."""
        return bool(self.raw["edited"])

    @property
    def deleted(self) -> bool:
        """Whether it was deleted."""
        return bool(self.raw["deleted"])

    @property
    def buttons(self) -> list[Json]:
        """All buttons of its keyboard, inline or not, in reading order."""
        markup = self.raw.get("reply_markup") or {}
        rows = markup.get("inline_keyboard") or markup.get("keyboard") or []
        return [button for row in rows for button in row]

    @property
    def labels(self) -> list[str]:
        """The labels of its buttons."""
        return [str(button["text"]) for button in self.buttons]

    @property
    def has_inline_keyboard(self) -> bool:
        """Whether its buttons hang below it."""
        return "inline_keyboard" in (self.raw.get("reply_markup") or {})

    def button(self, label: str) -> Json | None:
        """The button with the label, else the first whose label holds it, else None."""
        for button in self.buttons:
            if button["text"] == label:
                return button
        return next((button for button in self.buttons if label in button["text"]), None)


def matcher(
    match: str | re.Pattern[str] | Callable[[Message], bool],
) -> Callable[[Message], bool]:
    """The match as a function of the Message."""
    if isinstance(match, str):
        return lambda message: match in message.text
    if isinstance(match, re.Pattern):
        return lambda message: match.search(message.text) is not None
    return match
