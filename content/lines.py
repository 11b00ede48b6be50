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

    def complain(self, way: Way, what: str) -> None:
        """Add a problem at *way*, on its line or on that of the nearest thing around it."""
        near = way
        while near not in self.lines and near:
            near = near[:-1]
        self.note(self.lines.get(near, 1), what, way)

    def note(self, line: int, what: str, way: Way = ()) -> None:
        """Add a problem on *line* (0: the file as a whole)."""
        where = ".".join(str(step + 1) if isinstance(step, int) else step for step in way)
        self.problems.append(Problem(self.name, line, where, what))


def read_sheet(path: Path, name: str) -> Sheet:
    """Return the file at *path*, shown to staff as *name*; what is wrong is in its problems."""
    sheet = Sheet(name)
    text = _read_text(path, sheet)
    if text is None:
        return sheet
    node = _parse(text, sheet)
    if node is None:
        return sheet
    if not isinstance(node, yaml.MappingNode):
        sheet.note(_line(node), "must be a map at the top")
        return sheet
    tree = _plain(node, (), sheet, set())
    sheet.tree = tree if isinstance(tree, dict) else None
    return sheet


def _read_text(path: Path, sheet: Sheet) -> str | None:
    try:
        if not path.exists():
            sheet.note(0, "missing")
            return None
        raw = path.read_bytes()
    except OSError as error:
        sheet.note(0, f"cannot be read ({error.strerror})")
        return None
    if len(raw) > LARGEST_FILE_BYTES:
        sheet.note(0, f"larger than {LARGEST_FILE_BYTES} bytes")
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        sheet.note(raw.count(b"\n", 0, error.start) + 1, "not UTF-8")
        return None
    if bad := CONTROL.search(text):
        line = text.count("\n", 0, bad.start()) + 1
        sheet.note(line, f"control character U+{ord(bad.group()):04X}")
        return None
    return text


def _parse(text: str, sheet: Sheet) -> yaml.Node | None:
    try:
        node: yaml.Node | None = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        sheet.note(mark.line + 1 if mark else 1, f"not YAML: {error.problem or error.context}")
        return None
    except (yaml.YAMLError, RecursionError):
        sheet.note(1, "not YAML")
        return None
    if node is None:
        sheet.note(1, "empty")
    return node


def _plain(node: yaml.Node, way: Way, sheet: Sheet, seen: set[int]) -> Tree:
    """Return *node* without YAML; each place stands alone, so anchors and aliases are refused."""
    sheet.lines.setdefault(way, _line(node))
    if id(node) in seen:
        sheet.complain(way, "aliases are not allowed; write the value out")
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
            sheet.note(_line(key_node), "a key must be plain text", way)
            continue
        key = str(key_node.value)
        here = (*way, key)
        if key in found:
            what = f"written twice, first on line {sheet.lines[here]}"
            sheet.note(_line(key_node), what, here)
            continue
        sheet.lines[here] = _line(key_node)
        found[key] = _plain(value_node, here, sheet, seen)
    return found


def _line(node: yaml.Node) -> int:
    return int(node.start_mark.line) + 1
