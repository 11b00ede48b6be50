"""What the core asks of whoever reads a call from a file that somebody sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from core.model.reference import Call

LARGEST_FILE_BYTES = 200_000
"""A call of forty questions in four languages is a tenth of that."""


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One thing to mend in a file.

    Attributes:
        line: from 1; 0: the file as a whole.
        where: the way to the value, list items counted from 1: `questions.3.text.tr`.
        what: a word for what is wrong; the catalogue's `call-file-problem` says it.
        params: of that message; `limit` alone.
    """

    line: int
    where: str
    what: str
    params: Mapping[str, int] = field(default_factory=dict)


class CallFiles(Protocol):
    """Reads calls from files; nothing in a file is believed, run or looked up."""

    def read(self, raw: bytes) -> Call | Sequence[FileProblem]:
        """Return the one call of a file, or everything that is wrong with it, by line."""
        ...

    def example(self, deadline: date) -> bytes:
        """Return a file to begin with, which can be read as it is; its call closes that day."""
        ...


class NoCallFiles:
    """Stands where no reader is: whatever is sent cannot be read."""

    def read(self, raw: bytes) -> Call | Sequence[FileProblem]:  # noqa: ARG002
        """Return that it cannot be read."""
        return [FileProblem(0, "", "yaml")]

    def example(self, deadline: date) -> bytes:  # noqa: ARG002
        """Return an empty file."""
        return b""
