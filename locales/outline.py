"""Finds the texts in the catalogue files without parsing them: a start needs few of thousands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

from locales.resources import CatalogueError, misnamed

_BEGINS = re.compile(r"(-?[a-zA-Z][\w-]*) *=", re.ASCII)
_GOES_ON = " }[*"
"""What a further line of a text begins with."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A text as it stands in its file.

    Attributes:
        name: its key; of a term with the dash before it.
        line: on which it begins, from 1.
        source: its lines.
    """

    name: str
    line: int
    source: str


def outlines(folder: Path) -> Mapping[str, Mapping[str, str]]:
    """Return the source of every text in *folder*: language → key → Fluent syntax.

    What is wrong inside a text and leaves its braces in pairs shows when it is parsed.

    Raises:
        CatalogueError: nothing there, unreadable, not UTF-8, no outline, a brace without its
            other, a key said twice, or a message in the wrong file.
    """
    found: dict[str, dict[str, str]] = {}
    problems: list[str] = []
    for path in sorted(folder.glob("*/*.ftl")):
        language, area = path.parent.name, path.stem
        texts = found.setdefault(language, {})
        try:
            entries = tuple(entries_of(path.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError) as error:
            problems.append(f"{language}/{path.name}: cannot be read ({type(error).__name__})")
            continue
        for entry in entries:
            where = f"{language}/{path.name}:{entry.line}: "
            problems += [where + what for what in _problems(entry, area, texts)]
            texts[entry.name] = entry.source
    if not found and not problems:
        problems.append(f"{folder}: no <language>/<area>.ftl here")
    if problems:
        raise CatalogueError("\n".join(problems))
    return found


def entries_of(text: str) -> Iterator[Entry]:
    """Give the texts of a file in their order; a line that fits nowhere as one without a name."""
    lines = text.split("\n")
    name, first = "", None
    for number, line in enumerate(lines):
        if not line.strip() or (first is not None and line[0] in _GOES_ON):
            continue
        if first is not None:
            yield Entry(name, first + 1, "\n".join(lines[first:number]))
            first = None
        if line[0] == "#":
            continue
        begun = _BEGINS.match(line)
        name, first = begun[1] if begun else "", number
    if first is not None:
        yield Entry(name, first + 1, "\n".join(lines[first:]))


def _problems(entry: Entry, area: str, seen: Mapping[str, str]) -> list[str]:
    if entry.name and entry.source.count("{") == entry.source.count("}"):
        return misnamed(entry.name, area, seen)
    parsed = FluentParser().parse(entry.source).body
    notes = [note for part in parsed if isinstance(part, Junk) for note in part.annotations]
    if notes or not entry.name:
        return ["; ".join(str(note.message) for note in notes) or "neither text nor comment"]
    return misnamed(entry.name, area, seen)
