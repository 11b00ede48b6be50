"""Callback data: small typed messages that fit Telegram's 64 bytes and are checked on return.

A client can send any callback data it likes, so nothing in here is trusted: what does not parse
is an old button, and what parses is still checked against storage by the use case.
"""

import re
from typing import ClassVar, Self

from pydantic import BaseModel, ConfigDict, ValidationError

DATA_LIMIT_BYTES = 64
_TOO_LARGE = re.compile(r"\d[\d_]{18}")
"""No id of ours has so many digits, and no database takes a number that does; `1_000` is one."""
_SEPARATOR = ":"


class Tap(BaseModel):
    """What one kind of button says when it is tapped; subclasses add fields of plain values."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    prefix: ClassVar[str]

    @property
    def about_report(self) -> int:
        """The report that it names in a field of that name; 0: none."""
        return int(getattr(self, "report", 0))

    def pack(self) -> str:
        """Return the callback data.

        Raises:
            ValueError: it does not fit 64 bytes, or a value holds the separator; ours to mend.
        """
        values = [str(value) for value in self.model_dump(mode="json").values()]
        data = _SEPARATOR.join([self.prefix, *values])
        if any(_SEPARATOR in value for value in values) or len(data.encode()) > DATA_LIMIT_BYTES:
            raise ValueError(f"callback data of {type(self).__name__} does not fit")
        return data

    @classmethod
    def unpack(cls, data: str) -> Self | None:
        """Return the tap that *data* says, or None when it is not one of this kind."""
        prefix, *values = data.split(_SEPARATOR)
        names = list(cls.model_fields)
        if prefix != cls.prefix or len(values) != len(names) or _TOO_LARGE.search(data):
            return None
        try:
            return cls.model_validate(dict(zip(names, values, strict=True)))
        except ValidationError:
            return None


class DialogueTap(Tap):
    """A button of a dialogue's screen; `token` tells an old screen from the current one."""

    prefix: ClassVar[str] = "d"

    dialogue: str
    token: str
    action: str
    value: str = ""


class Open(Tap):
    """A button that opens a screen by name, as the command of that name would."""

    prefix: ClassVar[str] = "o"

    command: str


class OpenAnew(Tap):
    """As `Open`, in a new message: the one with the button has to stay (a briefing, a file)."""

    prefix: ClassVar[str] = "n"

    command: str
