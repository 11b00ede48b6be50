"""Reads the catalogue files and refuses what Fluent would silently leave out."""

from collections.abc import Container, Mapping
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import EntryType, Junk, Message, Resource, Term


class CatalogueError(Exception):
    """The catalogue cannot be used; the message has one line per problem, with file and line."""


def resources(folder: Path) -> Mapping[str, Mapping[str, Resource]]:
    """Return the parsed files of *folder*: language → area → resource.

    Raises:
        CatalogueError: nothing there, unreadable, not UTF-8, broken syntax, a key said twice, or
            a message in the wrong file.
    """
    found: dict[str, dict[str, Resource]] = {}
    names: dict[str, set[str]] = {}
    problems: list[str] = []
    for path in sorted(folder.glob("*/*.ftl")):
        language, area = path.parent.name, path.stem
        seen = names.setdefault(language, set())
        try:
            resource = _parsed(text := path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            problems.append(f"{language}/{path.name}: cannot be read ({type(error).__name__})")
            continue
        found.setdefault(language, {})[area] = resource
        for entry in resource.body:
            line = text.count("\n", 0, entry.span.start if entry.span else 0) + 1
            where = f"{language}/{path.name}:{line}: "
            problems += [where + what for what in _problems(entry, area, seen)]
    if not found and not problems:
        problems.append(f"{folder}: no <language>/<area>.ftl here")
    if problems:
        raise CatalogueError("\n".join(problems))
    return found


@lru_cache(maxsize=256)
def _parsed(text: str) -> Resource:
    """Parse a file; several catalogues of one process share what their bundles keep anyway."""
    return FluentParser().parse(text)


def _problems(entry: EntryType, area: str, seen: set[str]) -> list[str]:
    if isinstance(entry, Junk):
        return ["; ".join(str(note.message) for note in entry.annotations)]
    if not isinstance(entry, (Message, Term)):
        return []
    name = ("-" if isinstance(entry, Term) else "") + entry.id.name
    problems = misnamed(name, area, seen)
    seen.add(name)
    return problems


def misnamed(name: str, area: str, seen: Container[str]) -> list[str]:
    """Return what is wrong with the name of a text in the file of *area*, after those *seen*."""
    problems = [f"{name} is there twice"] if name in seen else []
    if not name.startswith(("-", f"{area}-")):
        problems.append(f"{name} does not begin with {area}-")
    return problems
