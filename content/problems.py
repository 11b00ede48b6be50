"""What is wrong with the reference data, said so that a person finds the line and mends it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend.

    Attributes:
        file: as shown to staff, for example `content/data/topics.yaml`.
        line: from 1; 0 when the file cannot be read at all.
        where: the way to the value, list items counted from 1: `topics.3.name.tr`; may be empty.
        what: what is wrong, a few words.
        code: a word of `core.ports.call_files` for it, for those who read it in their language.
    """

    file: str
    line: int
    where: str
    what: str
    code: str = ""

    def __str__(self) -> str:
        """Return the problem on one line, beginning with file and line."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (place, self.where, self.what) if part)


class ContentError(Exception):
    """The reference data cannot be used; its text lists every problem, one per line.

    Attributes:
        problems: all that was found, by file and line.
    """

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
