"""The texts of one language, each parsed when it is first said."""

from collections.abc import Callable, Mapping
from typing import Any

import structlog
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, visitor
from fluent.syntax.ast import Junk, MessageReference, Resource, TermReference

_log = structlog.get_logger(__name__)


class LateBundle:
    """A bundle of the runtime that takes a text in when somebody asks for it."""

    def __init__(
        self, locale: str, functions: Mapping[str, Callable[..., Any]], sources: Mapping[str, str]
    ) -> None:
        self._locale = locale
        self._bundle = FluentBundle([locale], functions=dict(functions), use_isolating=False)
        self._waiting = dict(sources)
        self._parser = FluentParser(with_spans=False)

    def has_message(self, key: str) -> bool:
        """Return whether there is such a text; one that is broken inside is none, and logged."""
        self._take_in(key)
        return bool(self._bundle.has_message(key))

    def get_message(self, key: str) -> Any:
        """Return the text in the runtime's form.

        Raises:
            LookupError: there is none.
        """
        self._take_in(key)
        return self._bundle.get_message(key)

    def format_pattern(self, pattern: Any, params: dict[str, Any]) -> tuple[Any, list[Exception]]:
        """Return the text with its parameters, and what was missing."""
        result, errors = self._bundle.format_pattern(pattern, params)
        return result, errors

    def _take_in(self, key: str) -> None:
        """Parse a text and those it names; safe to be done twice at once, by several threads."""
        if key not in self._waiting:
            return
        parsed: dict[str, Resource] = {}
        names = [key]
        for name in names:  # grows on the way
            source = self._waiting.get(name)
            if source is not None and name not in parsed:
                parsed[name] = self._parser.parse(source)
                names += _named_in(parsed[name])
        for name, resource in parsed.items():
            if any(isinstance(entry, Junk) for entry in resource.body):
                _log.error("text_broken", key=name, language=self._locale)
            self._bundle.add_resource(resource)
        for name in parsed:
            self._waiting.pop(name, None)


class _References(visitor.Visitor):
    """Collects what a text says by the name of another."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def visit_MessageReference(self, node: MessageReference) -> None:  # noqa: N802 - theirs
        self.names.append(node.id.name)

    def visit_TermReference(self, node: TermReference) -> None:  # noqa: N802 - theirs
        self.names.append(f"-{node.id.name}")
        self.generic_visit(node)


def _named_in(parsed: Resource) -> list[str]:
    found = _References()
    found.visit(parsed)
    return found.names
