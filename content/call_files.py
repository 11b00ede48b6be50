"""Reads a call from a YAML file that somebody sent: the form of `calls.yaml`, with one entry."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from content.lines import Sheet, Tree, Way, place_of, read_bytes
from content.outside_rows import CallRow
from core.model.call import MOST_QUESTIONS
from core.model.reference import Call
from core.model.refusals import Refusal
from core.ports.call_files import LARGEST_FILE_BYTES, FileProblem

_EXAMPLE = Path(__file__).parent / "example_call.yaml"
_DEADLINE = "DEADLINE"
_WORDS = {
    "missing": "missing",
    "extra_forbidden": "unknown",
    "string_type": "text",
    "list_type": "list",
    "model_type": "map",
    "int_parsing": "number",
    "int_type": "number",
    "greater_than_equal": "number",
    "less_than_equal": "number",
    "bool_parsing": "bool",
    "bool_type": "bool",
    "too_short": "empty",
    "string_too_short": "empty",
}
"""pydantic's error types as the words of `FileProblem`."""
_BY_FIELD = {
    "deadline": "date",
    "deadline_time": "time",
    "languages": "language",
    "address": "address",
}
"""What is wrong where pydantic's type says little."""


class YamlCallFiles:
    """Reads YAML; no tag is followed, no alias, and nothing larger than a call can be."""

    def example(self, deadline: date) -> bytes:
        """Return a file to begin with, which can be read as it is; its call closes that day."""
        text = _EXAMPLE.read_text(encoding="utf-8")
        return text.replace(_DEADLINE, deadline.isoformat()).encode()

    def read(self, raw: bytes) -> Call | Sequence[FileProblem]:
        """Return the one call of a file, or everything that is wrong with it, by line."""
        if len(raw) > LARGEST_FILE_BYTES:
            return [FileProblem(0, "", "big", {"limit": LARGEST_FILE_BYTES // 1000})]
        sheet = read_bytes(raw, Sheet(""))
        if sheet.tree is None or sheet.problems:
            found = [
                FileProblem(each.line, each.where, each.code or "yaml") for each in sheet.problems
            ]
            return _in_order(found)
        way, entry = _entry(sheet.tree)
        if entry is None:
            return [FileProblem(sheet.line_of(("calls",)), "calls", "one")]
        try:
            call = CallRow.model_validate(entry).build()
        except ValidationError as error:
            details = error.errors(include_url=False, include_input=False)
            return _in_order([_problem(sheet, way, detail) for detail in details])
        return _checked(sheet, way, call)


def _entry(tree: dict[str, Tree]) -> tuple[Way, "Tree | None"]:
    """Return the one call in a file, standing alone or in a list called `calls`."""
    if "calls" not in tree:
        return (), tree
    listed = tree["calls"]
    if not isinstance(listed, list) or len(listed) != 1 or len(tree) != 1:
        return (), None
    return ("calls", 0), listed[0]


def _checked(sheet: Sheet, way: Way, call: Call) -> Call | Sequence[FileProblem]:
    """Return the call, or what no single value can be wrong with alone."""
    questions = (*way, "questions")
    if len(call.questions) > MOST_QUESTIONS:
        many = {"limit": MOST_QUESTIONS}
        return [FileProblem(sheet.line_of(questions), place_of(questions), "many", many)]
    for at, question in enumerate(call.questions):
        if question.number != at + 1:
            here = (*questions, at, "number")
            return [FileProblem(sheet.line_of(here), place_of(here), "count", {"limit": at + 1})]
    try:
        call.closes_at()
    except (Refusal, ValueError):
        here = (*way, "deadline_time")
        return [FileProblem(sheet.line_of(here), place_of(here), "time")]
    return call


def _problem(sheet: Sheet, way: Way, detail: ErrorDetails) -> FileProblem:
    here: Way = (*way, *detail["loc"])
    context: Mapping[str, Any] = detail.get("ctx", {})
    if detail["type"] == "content":
        limit = {"limit": context["limit"]} if context["limit"] else {}
        field = "address" if context["code"] == "address" else ""
        if field:
            here = (*way, field)
        return FileProblem(sheet.line_of(here), place_of(here), context["code"], limit)
    what = _WORDS.get(detail["type"])
    if detail["type"] == "string_too_long":
        limit = {"limit": int(context["max_length"])}
        return FileProblem(sheet.line_of(here), place_of(here), "long", limit)
    if what is None:
        what = _BY_FIELD.get(str(detail["loc"][0]) if detail["loc"] else "", "other")
    return FileProblem(sheet.line_of(here), place_of(here), what)


def _in_order(problems: list[FileProblem]) -> list[FileProblem]:
    return sorted(problems, key=lambda each: (each.line, each.where))
