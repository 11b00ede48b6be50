"""Reads a YAML file into plain lists, maps and strings, and remembers the line of every value.

Scalars stay strings: the country code `no` must not turn into false, nor a key `2` into a number.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import yaml

from content.problems import Problem

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"
Way: TypeAlias = tuple[str | int, ...]
"""The way to a value: map keys and list positions (from 0)."""

LARGEST_FILE_BYTES = 1_000_000
DEEPEST = 20
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]")
"""Characters that YAML refuses, and the ones that turn the direction of text unseen."""

Loader = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader


@dataclass(slots=True)
class Sheet:
    """One file as read: its values, their lines, and what is wrong with its form.

    Attributes:
        name: the file as shown to staff.
        tree: None when it could not be read.
    """

    name: str
    tree: dict[str, Tree] | None = None
    lines: dict[Way, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def complain(self, way: Way, what: str, *, code: str = "") -> None:
        """Add a problem at *way*, on its line or on that of the nearest thing around it."""
        self.note(self.line_of(way), what, way, code=code)

    def line_of(self, way: Way) -> int:
        """Return the line of a value, or of the nearest thing around it."""
        near = way
        while near not in self.lines and near:
            near = near[:-1]
        return self.lines.get(near, 1)

    def note(self, line: int, what: str, way: Way = (), *, code: str = "") -> None:
        """Add a problem on *line* (0: the file as a whole)."""
        self.problems.append(Problem(self.name, line, place_of(way), what, code))


def place_of(way: Way) -> str:
    """Return the way to a value as a person reads it: list items counted from 1."""
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in way)


def read_sheet(path: Path, name: str) -> Sheet:
    """Return the file at *path*, shown to staff as *name*; what is wrong is in its problems."""
    sheet = Sheet(name)
    try:
        if not path.exists():
            sheet.note(0, "missing")
            return sheet
        raw = path.read_bytes()
    except OSError as error:
        sheet.note(0, f"cannot be read ({error.strerror})")
        return sheet
    return read_bytes(raw, sheet)


def read_bytes(raw: bytes, sheet: Sheet) -> Sheet:
    """Read what is in a file into its sheet, and return that; what is wrong is in its problems."""
    text = _read_text(raw, sheet)
    if text is None:
        return sheet
    node = _parse(text, sheet)
    if node is None:
        return sheet
    if not isinstance(node, yaml.MappingNode):
        sheet.note(_line(node), "must be a map at the top", code="top")
        return sheet
    tree = _plain(node, (), sheet, set())
    sheet.tree = tree if isinstance(tree, dict) else None
    return sheet


def _read_text(raw: bytes, sheet: Sheet) -> str | None:
    if len(raw) > LARGEST_FILE_BYTES:
        sheet.note(0, f"larger than {LARGEST_FILE_BYTES} bytes", code="big")
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        sheet.note(raw.count(b"\n", 0, error.start) + 1, "not UTF-8", code="utf8")
        return None
    if bad := CONTROL.search(text):
        line = text.count("\n", 0, bad.start()) + 1
        sheet.note(line, f"control character U+{ord(bad.group()):04X}", code="control")
        return None
    return text


def _parse(text: str, sheet: Sheet) -> yaml.Node | None:
    try:
        if (line := _too_deep(text)) is not None:
            sheet.note(line, f"nested deeper than {DEEPEST} levels", code="deep")
            return None
        node: yaml.Node | None = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        what = f"not YAML: {error.problem or error.context}"
        sheet.note(mark.line + 1 if mark else 1, what, code="yaml")
        return None
    except (yaml.YAMLError, RecursionError):
        sheet.note(1, "not YAML", code="yaml")
        return None
    if node is None:
        sheet.note(1, "empty", code="empty")
    return node


def _too_deep(text: str) -> int | None:
    """Return the line where a text nests deeper than anything of ours, if it does.

    Composing goes down level by level: in C, some ten thousand brackets end the whole program.
    """
    depth = 0
    for event in yaml.parse(text, Loader=Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            mark = event.start_mark
            return 1 if mark is None else int(mark.line) + 1
    return None


def _plain(node: yaml.Node, way: Way, sheet: Sheet, seen: set[int]) -> Tree:
    """Return *node* without YAML; each place stands alone, so anchors and aliases are refused."""
    sheet.lines.setdefault(way, _line(node))
    if id(node) in seen:
        sheet.complain(way, "aliases are not allowed; write the value out", code="alias")
        return ""
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item, (*way, at), sheet, seen) for at, item in enumerate(node.value)]
    if isinstance(node, yaml.MappingNode):
        return _plain_map(node, way, sheet, seen)
    return str(node.value)


def _plain_map(node: yaml.MappingNode, way: Way, sheet: Sheet, seen: set[int]) -> dict[str, Tree]:
    found: dict[str, Tree] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            sheet.note(_line(key_node), "a key must be plain text", way, code="yaml")
            continue
        key = str(key_node.value)
        here = (*way, key)
        if key in found:
            what = f"written twice, first on line {sheet.lines[here]}"
            sheet.note(_line(key_node), what, here, code="twice")
            continue
        sheet.lines[here] = _line(key_node)
        found[key] = _plain(value_node, here, sheet, seen)
    return found


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
