"""Every act that the program writes into the audit log has words, and a filter that finds it.

The acts are read from the source: what is given to `AuditLine`, or to a parameter `act` of text.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Variant
from fluent.syntax.visitor import Visitor

from core.model.briefing import BriefingKind
from core.model.candidate import Kept
from core.model.event_kind import EventState
from core.model.language import LANGUAGES
from core.model.packet import PacketForm
from core.model.report import ReportStatus
from core.model.roles import InvitationState
from core.model.second_eyes import SecondKind
from core.usecases.briefings.resend_copies import Again
from core.usecases.reports.decide_report import SETTLED
from core.usecases.reports.grade_report import Grade
from core.usecases.staff.read_audit import GROUPS

ROOT = Path(__file__).resolve().parents[1]
PLACES = ("core", "operations.py", "backups.py", "restoring.py", "foundation.py")
LINE = "AuditLine"
FILLED: Mapping[str, tuple[str, ...]] = {
    "again": tuple(Again),
    "becomes": (InvitationState.CONFIRMED, InvitationState.REFUSED),
    "change[0]": tuple(Grade),
    "choice.form": tuple(PacketForm),
    "draft.kind": tuple(BriefingKind),
    "kept": tuple(Kept),
    "request.wish.kind": tuple(SecondKind),
    "state": tuple(EventState),
    "status": (*SETTLED, ReportStatus.IN_REVIEW),
    "wish.kind": tuple(SecondKind),
}
"""What can stand in the braces of an act that is put together."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Sources:
    """What the program's files say of the acts that they write."""

    modules: dict[Path, ast.Module] = field(default_factory=dict)
    constants: dict[str, ast.expr] = field(default_factory=dict)
    writers: dict[tuple[Path | None, str], int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for place in PLACES:
            path = ROOT / place
            for file in [path] if path.is_file() else sorted(path.rglob("*.py")):
                self.modules[file] = ast.parse(file.read_text(encoding="utf-8"))
        for file, module in self.modules.items():
            self.constants |= dict(assigned(module.body))
            for function in functions(module):
                names = [each.arg for each in function.args.args if is_text(each)]
                if "act" in names:
                    scope = file if function.name.startswith("_") else None
                    every = [each.arg for each in function.args.args]
                    self.writers[scope, function.name] = every.index("act")

    def acts(self) -> set[str]:
        """Every act that can be written."""
        return {
            act
            for file, module in self.modules.items()
            for function in functions(module)
            for given in self._given(file, function)
            for act in self._read(given, function)
        }

    def _given(self, file: Path, function: Function) -> Iterator[ast.expr]:
        for call in ast.walk(function):
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
                continue
            name = call.func.id
            at = self.writers.get((file, name), self.writers.get((None, name)))
            at = 2 if name == LINE else at
            if at is not None:
                yield call.args[at]

    def _read(self, given: ast.expr, function: Function) -> set[str]:
        if isinstance(given, ast.Constant):
            return {str(given.value)}
        if isinstance(given, ast.IfExp):
            return self._read(given.body, function) | self._read(given.orelse, function)
        if isinstance(given, ast.JoinedStr):
            found = {""}
            for part in given.values:
                ends = self._filled(part, function)
                found = {begin + end for begin in found for end in ends}
            return found
        if isinstance(given, ast.Name):
            return self._named(given.id, function)
        raise AssertionError(f"which act is {ast.unparse(given)}?")

    def _filled(self, part: ast.expr, function: Function) -> set[str]:
        if not isinstance(part, ast.FormattedValue):
            return self._read(part, function)
        said = ast.unparse(part.value)
        return set(FILLED[said]) if said in FILLED else self._read(part.value, function)

    def _named(self, name: str, function: Function) -> set[str]:
        if name in {each.arg for each in function.args.args}:
            return set()  # whoever calls says it
        local = [value for said, value in assigned(ast.walk(function)) if said == name]
        values = local or [self.constants[name]]
        return set().union(*(self._read(value, function) for value in values))


def functions(module: ast.Module) -> Iterator[Function]:
    """Every function and method."""
    for node in ast.walk(module):
        if isinstance(node, Function):
            yield node


def assigned(nodes: Iterator[ast.AST] | list[ast.stmt]) -> Iterator[tuple[str, ast.expr]]:
    """Every name that is given a value, alone or with others."""
    for node in nodes:
        if not isinstance(node, ast.Assign):
            continue
        target, value = node.targets[0], node.value
        if isinstance(target, ast.Name):
            yield target.id, value
        elif isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
            for each, one in zip(target.elts, value.elts, strict=True):
                if isinstance(each, ast.Name):
                    yield each.id, one


def is_text(parameter: ast.arg) -> bool:
    return isinstance(parameter.annotation, ast.Name) and parameter.annotation.id == "str"


class _Keys(Visitor):
    """Gathers the keys of variants."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Variant(self, node: Variant) -> None:  # noqa: N802 - as the library calls it
        """Take the key."""
        self.found.append(getattr(node.key, "name", ""))


def worded(language: str) -> list[str]:
    """The acts that have words, as often as they have them."""
    path = ROOT / "locales" / language / "audit.ftl"
    keys = _Keys()
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, Message) and entry.id.name == "audit-act":
            keys.visit(entry)
    return [each for each in keys.found if each != "other"]


ACTS = Sources().acts()


def test_the_acts_are_found_in_the_source() -> None:
    """If this finds none, the tests below prove nothing."""
    assert len(ACTS) > 100
    assert {"report_opened", "second_agreed_export", "event_cancelled", "backup_made"} <= ACTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_has_words_once_and_no_other_has(language: str) -> None:
    """An admin reads what was done, not what the program calls it."""
    words = worded(language)
    assert sorted(words) == sorted(ACTS)


def test_every_act_is_found_by_a_filter() -> None:
    """What no filter shows is read by nobody."""
    beginnings = tuple(begin for group in GROUPS.values() for begin in group)
    assert not [act for act in ACTS if not act.startswith(beginnings)]


def test_every_filter_finds_something() -> None:
    """A filter that finds nothing is a lie about what there is."""
    for beginnings in GROUPS.values():
        assert not [each for each in beginnings if not any(act.startswith(each) for act in ACTS)]
