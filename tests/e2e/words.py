"""Which text of the catalogue a message is: so that a flow reads the same in every language."""

import html
import re
from functools import cache
from pathlib import Path

from fluent.syntax.ast import Message, Pattern, SelectExpression, TextElement

from core.model.language import LANGUAGES, Language
from locales import resources as resources_module
from locales.resources import resources

_TAG_OR_LINE = re.compile(r"<[^>]+>|\n")
_FOLDER = Path(resources_module.__file__).parent


@cache
def _patterns(language: Language) -> dict[str, Pattern]:
    return {
        entry.id.name: entry.value
        for resource in resources(_FOLDER)[language].values()
        for entry in resource.body
        if isinstance(entry, Message) and entry.value is not None
    }


def says(text: str, key: str, language: Language) -> bool:
    """Say whether *text* is the catalogue's *key*, whatever was put into it."""
    return _fits(_patterns(language)[key], text)


def languages_of(text: str, key: str) -> list[Language]:
    """Return the languages in which *text* is the catalogue's *key*."""
    return [language for language in LANGUAGES if says(text, key, language)]


def _fits(pattern: Pattern, text: str) -> bool:
    for element in pattern.elements:
        if isinstance(element, TextElement):
            parts = map(html.unescape, _TAG_OR_LINE.split(element.value))
            if any(part.strip() not in text for part in parts):
                return False
        elif isinstance(element.expression, SelectExpression) and not any(
            _fits(variant.value, text) for variant in element.expression.variants
        ):
            return False
    return True
