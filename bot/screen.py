"""A screen: one message that fits a phone, with its buttons."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from bot.taps import Tap
from core.model.briefing import Media


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button: a tap, or a link.

    Attributes:
        label: plain text in the reader's language.
    """

    label: str
    tap: Tap | None = None
    url: str | None = None


Row = Sequence[Button]


class Change(StrEnum):
    """How a message that was sent is brought to show a screen."""

    WORDS = "words"  # its text or caption and its buttons are edited
    MEDIA = "media"  # its photo, video or document as well
    NOTICE = "notice"  # as WORDS, whatever was in it: nothing but a notice is left
    REMOVAL = "removal"  # it is deleted; where Telegram refuses, as NOTICE


@dataclass(frozen=True, slots=True)
class Screen:
    """What is shown at one step.

    Attributes:
        text: Telegram HTML, at most 4096 characters after parsing (1024 with media); everything
            foreign is escaped.
        rows: inline buttons, row by row; an album has none.
        media: what stands above the text, by Telegram's `file_id`s; several are an album.
        change: how an earlier message becomes this one; matters for corrections and recalls only.
        case: the report that it shows something of; needed only where its buttons do not say.
        protected: Telegram lets nobody forward or save it; holds for the message's whole life, so
            it matters when it is sent, not when it is edited.
    """

    text: str
    rows: Sequence[Row] = ()
    protected: bool = False
    media: tuple[Media, ...] = ()
    change: Change = Change.WORDS
    case: int | None = None

    @property
    def about(self) -> int | None:
        """The report that it is about: once that is nothing to its reader, it goes.

        Unless it was said, the one that all buttons about reports lead to; None for several.
        """
        if self.case is not None:
            return self.case
        taps = [button.tap for row in self.rows for button in row if button.tap is not None]
        reports = {number for number in (tap.about_report for tap in taps) if number}
        return reports.pop() if len(reports) == 1 else None

    def keyboard(self) -> dict[str, Any] | None:
        """Return the inline keyboard as the Bot API has it, or None when there are no buttons."""
        if not self.rows:
            return None
        return {"inline_keyboard": [[_button(button) for button in row] for row in self.rows]}


def _button(button: Button) -> dict[str, str]:
    if button.tap is not None:
        return {"text": button.label, "callback_data": button.tap.pack()}
    return {"text": button.label, "url": button.url or ""}


def grid(buttons: Sequence[Button], *, columns: int) -> list[Row]:
    """Lay buttons out in rows of *columns*."""
    return [buttons[start : start + columns] for start in range(0, len(buttons), columns)]
