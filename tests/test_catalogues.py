"""Every text of the catalogues: there in every language, same parameters, fit to be sent."""

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    FunctionReference,
    Identifier,
    Message,
    MessageReference,
    Pattern,
    Placeable,
    SelectExpression,
    StringLiteral,
    Term,
    TermReference,
    TextElement,
    VariableReference,
    Variant,
)
from fluent.syntax.visitor import Visitor

import locales
from core.model.language import LANGUAGES
from locales.outline import outlines
from locales.resources import resources

FOLDER = Path(str(locales.__file__)).parent
TEXTS = {
    language: {
        entry.id.name: entry
        for resource in areas.values()
        for entry in resource.body
        if isinstance(entry, Message)
    }
    for language, areas in resources(FOLDER).items()
}
TERMS = {
    language: {
        entry.id.name: entry
        for resource in areas.values()
        for entry in resource.body
        if isinstance(entry, Term)
    }
    for language, areas in resources(FOLDER).items()
}
KEYS = sorted({key for texts in TEXTS.values() for key in texts})
TAGS = {"a", "b", "blockquote", "code", "i", "pre", "s", "tg-spoiler", "u"}
PLURALS = {"zero", "one", "two", "few", "many", "other"}
"""What CLDR counts by; languages differ in how many of them they need."""
PLAIN = re.compile(r"(^|-)(button|toast|command)(-|$)")
"""Keys of what Telegram shows without HTML: buttons, toasts and the command menu."""


class Parameters(Visitor):
    """Collects the names of the parameters that a text uses."""

    def __init__(self):
        self.names = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


class Calls(Visitor):
    """Collects the functions that a text calls, each with the form it asks for."""

    def __init__(self):
        self.found = set()

    def visit_FunctionReference(self, node: FunctionReference) -> None:  # noqa: N802
        forms = [str(named.value.parse()["value"]) for named in node.arguments.named]
        self.found.add((node.id.name, *forms))


class Variants(Visitor):
    """Collects the names of variants that are told apart by a name rather than a number."""

    def __init__(self):
        self.names = set()

    def visit_Variant(self, node: Variant) -> None:  # noqa: N802
        if isinstance(node.key, Identifier):
            self.names.add(node.key.name)
        self.generic_visit(node)


class Balance(HTMLParser):
    """Notes unknown tags and tags that are not closed in the order they were opened."""

    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.open = []
        self.problems = []

    def handle_starttag(self, tag, attrs):
        if tag not in TAGS:
            self.problems.append(f"<{tag}> is no tag of Telegram's")
        allowed = {"a": ["href"], "blockquote": ["expandable"], "code": ["class"]}.get(tag, [])
        self.problems += [f"<{tag} {name}>" for name, _ in attrs if name not in allowed]
        self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}> closes nothing")


def wordings(pattern: Pattern | None, language: str) -> Iterator[str]:
    """Yield what *pattern* can come out as: one for each variant, parameters shown as `0`."""
    texts = [""]
    for element in pattern.elements if pattern else ():
        if isinstance(element, TextElement):
            pieces = [element.value]
        else:
            assert isinstance(element, Placeable)
            pieces = list(_pieces(element, language))
        texts = [text + piece for text in texts for piece in pieces][:500]
    yield from texts


def _pieces(placeable: Placeable, language: str) -> Iterator[str]:
    expression = placeable.expression
    if isinstance(expression, SelectExpression):
        for variant in expression.variants:
            yield from wordings(variant.value, language)
    elif isinstance(expression, StringLiteral):
        yield str(expression.parse()["value"])
    elif isinstance(expression, MessageReference):
        yield from wordings(TEXTS[language][expression.id.name].value, language)
    elif isinstance(expression, TermReference):
        yield from wordings(TERMS[language][expression.id.name].value, language)
    else:
        yield "0"


def parameters(message: Message) -> set[str]:
    collector = Parameters()
    collector.visit(message)
    return collector.names


def variants(message: Message) -> set[str]:
    """Return the names by which *message* tells cases apart, without those CLDR counts by."""
    collector = Variants()
    collector.visit(message)
    return collector.names - PLURALS


def test_there_is_a_catalogue_for_each_language_of_the_product():
    """A language that the settings offer without texts would answer in English."""
    assert set(TEXTS) == set(LANGUAGES)


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_every_key_exists_in_every_language(language):
    """A missing key sends a Turkish reader an English sentence."""
    assert sorted(set(KEYS) - set(TEXTS[language])) == []


@pytest.mark.parametrize("language", sorted(set(TEXTS) - {"en"}))
def test_every_language_uses_the_same_parameters(language):
    """A translation that leaves out the hour of a meeting, or asks for one nobody passes, fails."""
    wrong = {
        key: (parameters(TEXTS["en"][key]), parameters(message))
        for key, message in TEXTS[language].items()
        if key in TEXTS["en"] and parameters(TEXTS["en"][key]) != parameters(message)
    }
    assert wrong == {}


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_every_message_is_html_that_telegram_takes(language):
    """Telegram refuses a whole message for one unclosed tag or bare ampersand."""
    problems = {}
    for key, message in TEXTS[language].items():
        for text in wordings(message.value, language):
            balance = Balance()
            balance.feed(text)
            balance.close()
            balance.problems += [f"<{tag}> is not closed" for tag in balance.open]
            if re.search(r"&(?!(lt|gt|amp|quot|#\d+);)", text) or re.search(r"<(?![/a-z])", text):
                balance.problems.append("a bare & or <")
            if PLAIN.search(key) and re.search(r"[<>&]", text):
                balance.problems.append("HTML where Telegram shows it letter by letter")
            if balance.problems:
                problems[key] = balance.problems
    assert problems == {}


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_no_text_is_empty_or_longer_than_its_place(language):
    """Telegram cuts or refuses what does not fit; an old phone shows only part of a button."""
    places = [
        (re.compile(r"(^|-)toast(-|$)"), 200),
        (re.compile(r"(^|-)button(-|$)"), 40),
        (re.compile(r"(^|-)command-"), 256),
        (re.compile(""), 4096),
    ]
    wrong = {}
    for key, message in TEXTS[language].items():
        limit = next(limit for place, limit in places if place.search(key))
        for text in wordings(message.value, language):
            if not text.strip() or len(text) > limit:
                wrong[key] = (limit, text)
    assert wrong == {}


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_no_text_has_attributes(language):
    """The catalogue looks up messages only: an attribute would never be shown."""
    assert [key for key, message in TEXTS[language].items() if message.attributes] == []


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_texts_call_only_functions_and_forms_that_exist(language):
    """A misspelt form would show the name of the function in place of the hour."""
    lawful: set[tuple[str, ...]] = {("NUMBER",), ("DATE",), ("ZONE",), ("COUNTRY",), ("LANGUAGE",)}
    lawful |= {("DATE", form) for form in ("long", "moment", "short", "day", "date", "time")}
    lawful.add(("LANGUAGE", "within"))
    wrong = {}
    for key, message in TEXTS[language].items():
        calls = Calls()
        calls.visit(message)
        if calls.found - lawful:
            wrong[key] = calls.found - lawful
    assert wrong == {}


def test_every_refusal_has_its_sentence():
    """A refusal without words would answer a person with a key."""
    keys = {
        statement.value.value
        for path in (FOLDER.parent / "core").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and any(ast.unparse(b) == "Refusal" for b in node.bases)
        for statement in node.body
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant)
    }
    assert "refusal-not-allowed" in keys
    assert sorted(map(str, keys - set(KEYS))) == []


def test_every_reason_has_its_sentence():
    """A reason without a variant falls to the vaguest sentence, and nobody would notice."""
    used = {
        reason
        for room in ("core", "bot")
        for path in (FOLDER.parent / room).rglob("*.py")
        for reason in re.findall(r'Unusable\(reason="(\w+)"', path.read_text(encoding="utf-8"))
    }
    assert "empty" in used
    assert used - PLURALS <= variants(TEXTS["en"]["refusal-unusable"])


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_every_language_tells_the_same_cases_apart(language):
    """A reason that one translation forgot would be told vaguely in that language alone."""
    wrong = {
        key: variants(message) ^ variants(TEXTS[language][key])
        for key, message in TEXTS["en"].items()
        if key in TEXTS[language] and variants(message) != variants(TEXTS[language][key])
    }
    assert wrong == {}


def test_no_french_sign_is_left_alone_at_the_start_of_a_line():
    """French puts a space before ? ! ; : and within « »; a plain one breaks the line there."""
    broken = [
        line
        for path in sorted((FOLDER / "fr").glob("*.ftl"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#") and re.search(r"(?<=\S) [?!;:»]|« ", line)
    ]
    assert broken == []


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_each_text_alone_is_what_it_is_in_its_file(language: str) -> None:
    """The program parses a text when it is first said, and must say what was checked here."""
    sources = outlines(FOLDER)[language]
    assert sources.keys() == TEXTS[language].keys() | {f"-{name}" for name in TERMS[language]}
    for key, whole in TEXTS[language].items():
        [alone] = FluentParser().parse(sources[key]).body
        assert isinstance(alone, Message), key
        assert alone.equals(whole, ignored_fields=["span", "comment"]), key
