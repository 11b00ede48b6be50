"""The buttons of an import and an export that belong to no dialogue."""

from typing import ClassVar

from bot.taps import Tap


class ImportTap(Tap):
    """Bring in what a dialogue shows: it ends with it, so a second tap says that it was done."""

    prefix: ClassVar[str] = "im"

    token: str


class ExportTap(Tap):
    """Send the agenda as a file: `csv`, `ics`, or `example`, a table to begin with."""

    prefix: ClassVar[str] = "ix"

    form: str
