"""Every button that a client could make up: all kinds of taps, with the words the code knows."""

import ast
import enum
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from bot.router import Router
from bot.taps import Tap
from core.model.report import Anonymity, Consent, Credibility, ReportStatus, Severity

HANDLERS = Path(__file__).parents[2] / "bot" / "handlers"
CASE = "report"
"""What a field is called that holds the number of a case."""
_WORD = re.compile(r"[a-z_][a-z_]{0,15}")
NUMBERS = (0, 1, 2)
LISTED: Mapping[str, Sequence[str]] = {
    "consent": tuple(Consent),
    "anonymity": tuple(Anonymity),
    "value": (Severity.HIGH, Credibility.PLAUSIBLE),
    "action": (ReportStatus.VERIFIED, ReportStatus.IN_REVIEW),
}
"""What fields of these names hold besides, which handlers look up instead of comparing."""


def kinds_of(router: Router) -> list[type[Tap]]:
    """Return every kind of button that leads somewhere."""
    return [kind for _, (kind, _) in sorted(router.taps.items())]


def about_cases(kinds: Sequence[type[Tap]]) -> list[type[Tap]]:
    """Return the kinds whose buttons name a case."""
    return [kind for kind in kinds if CASE in kind.model_fields]


def crafted(
    kind: type[Tap], given: Mapping[str, Sequence[Any]], *, fewest: bool = False
) -> Iterator[str]:
    """Yield callback data of a kind: each field takes all it could hold while the others rest.

    Args:
        kind: of button.
        given: what fields of these names hold, all of it combined with all the rest.
        fewest: of the other fields, only the first thing each could hold.
    """
    fixed = [name for name in kind.model_fields if name in given]
    free = {
        name: _values(kind, name, field.annotation)
        for name, field in kind.model_fields.items()
        if name not in given
    }
    resting = {name: values[0] for name, values in free.items()}
    varied = [resting]
    if not fewest:
        varied += [{**resting, name: each} for name, values in free.items() for each in values[1:]]
    for held in itertools.product(*(given[name] for name in fixed)):
        for rest in varied:
            values = {**rest, **dict(zip(fixed, held, strict=True))}
            packed = [str(_plain(values[name])) for name in kind.model_fields]
            yield ":".join([kind.prefix, *packed])[:64]


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, bool) else value


def _values(kind: type[Tap], name: str, annotation: Any) -> list[Any]:
    """Return what a field could hold: all members, some numbers, or every word of its handlers."""
    if get_origin(annotation) is Literal:
        return list(get_args(annotation))
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return [member.value for member in annotation]
    if annotation is bool:
        return [False, True]
    if annotation is int:
        return list(NUMBERS)
    if annotation is str:
        return list(dict.fromkeys([*_words(kind.__name__, name), *LISTED.get(name, ())]))
    members = [part for part in get_args(annotation) if part is not type(None)]
    return [each for part in members for each in _values(kind, name, part)]


@cache
def _words(kind: str, name: str) -> tuple[str, ...]:
    """Return the words given to that field anywhere, and those compared in the kind's handlers."""
    found = {""}
    for path in sorted(HANDLERS.glob("*.py")):
        tree = _tree(path)
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        if kind in names:
            for node in ast.walk(tree):
                found |= _given(node, kind, name) | _compared(node)
    return tuple(sorted(word for word in found if not word or _WORD.fullmatch(word)))


def _given(node: ast.AST, kind: str, name: str) -> set[str]:
    if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != kind:
        return set()
    values = [keyword.value for keyword in node.keywords if keyword.arg == name]
    return {word for value in values for word in _constants(value)}


def _compared(node: ast.AST) -> set[str]:
    match node:
        case ast.MatchValue(value=value):
            return _constants(value)
        case ast.Dict(keys=keys):
            return {
                word for key in keys if isinstance(key, ast.Constant) for word in _constants(key)
            }
        case ast.Compare(left=left, comparators=comparators):
            attribute = isinstance(left, ast.Attribute) and _from_tap(left)
            return (
                {word for each in comparators for word in _constants(each)} if attribute else set()
            )
    return set()


def _from_tap(node: ast.Attribute) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id == "tap"


def _constants(node: ast.AST) -> set[str]:
    inside = (each for each in ast.walk(node) if isinstance(each, ast.Constant))
    return {each.value for each in inside if isinstance(each.value, str)}


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))
