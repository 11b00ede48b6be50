"""What no file can know alone: keys used once, and every key that is named also exists."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from content.lines import Sheet, Way
from content.rows import SourceRow
from content.schema import (
    AsksFile,
    CallsFile,
    CardsFile,
    CategoriesFile,
    CountriesFile,
    DocumentsFile,
    EuPlanFile,
    GuideFile,
    QuestionsFile,
    SavedQuestionsFile,
    TopicsFile,
)
from core.model.question import AnswerKind


@dataclass(frozen=True, slots=True)
class Checked:
    """A file whose own shape is right, with the sheet to note further problems on."""

    sheet: Sheet

    def unique(self, field: str, keys: Iterable[tuple[Way, Hashable]]) -> None:
        """Note every key that was used before; *keys* come with the way to their row."""
        first: dict[Hashable, int] = {}
        for way, key in keys:
            here = (*way, field)
            if key in first:
                self.sheet.complain(here, f"{key!r} is used twice, first on line {first[key]}")
            first.setdefault(key, self.sheet.lines.get(here, 1))

    def known(self, way: Way, key: Hashable, *, among: Iterable[Hashable] | None) -> None:
        """Note *key* if it is not *among* the known ones; None means that they are unknown."""
        if among is not None and key not in among:
            self.sheet.complain(way, f"{key!r} is not known")

    def counted(self, top: Way, field: str, numbers: Sequence[int]) -> None:
        """Note the first number that breaks the count 1, 2, 3."""
        for at, number in enumerate(numbers):
            if number != at + 1:
                self.sheet.complain((*top, at, field), f"must be {at + 1}, not {number}")
                return


@dataclass(slots=True)
class Known:
    """The keys that others may name; None where their own file could not be read."""

    parts: dict[str, list[str]] | None = None
    topics: set[str] | None = None
    sections: set[str] | None = None
    categories: set[str] | None = None
    countries: set[str] | None = None


def check_documents(file: DocumentsFile, at: Checked, known: Known) -> None:
    """Check documents.yaml, and learn its documents and their parts."""
    at.unique("key", ((("documents", i), d.key) for i, d in enumerate(file.documents)))
    known.parts = {document.key: document.parts for document in file.documents}


def check_eu_plan(file: EuPlanFile, at: Checked, known: Known) -> None:
    """Check eu_plan.yaml, and learn its sections."""
    plan = file.eu_plan
    top: Way = ("eu_plan", "lines")
    at.known(("eu_plan", "document"), plan.document, among=known.parts)
    at.unique("number", (((*top, i), line.number) for i, line in enumerate(plan.lines)))
    for i, line in enumerate(plan.lines):
        letters = (((*top, i, "sections", j), s.letter) for j, s in enumerate(line.sections))
        at.unique("letter", letters)
    known.sections = {f"{line.number}.{s.letter}" for line in plan.lines for s in line.sections}


def check_topics(file: TopicsFile, at: Checked, known: Known) -> None:
    """Check topics.yaml, and learn its topics."""
    at.unique("key", ((("topics", i), topic.key) for i, topic in enumerate(file.topics)))
    for i, topic in enumerate(file.topics):
        _check_origin(at, ("topics", i), topic.sources, eu=topic.eu, known=known)
    known.topics = {topic.key for topic in file.topics}


def check_guide(file: GuideFile, at: Checked, known: Known) -> None:
    """Check guide.yaml."""
    at.counted(("guide",), "key", [heading.key for heading in file.guide])
    for i, heading in enumerate(file.guide):
        _check_topics(at, ("guide", i, "topics"), heading.topics, known=known)


def check_asks(file: AsksFile, at: Checked, known: Known) -> None:
    """Check asks.yaml."""
    at.unique("key", ((("asks", i), ask.key) for i, ask in enumerate(file.asks)))
    at.counted(("asks",), "number", [ask.number for ask in file.asks])
    for i, ask in enumerate(file.asks):
        _check_topics(at, ("asks", i, "topics"), ask.topics, known=known)


def check_categories(file: CategoriesFile, at: Checked, known: Known) -> None:
    """Check categories.yaml, and learn its keys: each is used once in all groups together."""
    at.unique("key", ((("groups", i), group.key) for i, group in enumerate(file.groups)))
    rows = [
        (("groups", i, "categories", j), category)
        for i, group in enumerate(file.groups)
        for j, category in enumerate(group.categories)
    ]
    at.unique("key", ((way, category.key) for way, category in rows))
    for way, category in rows:
        _check_origin(at, way, category.sources, eu=category.eu, known=known)
    known.categories = {category.key for _, category in rows}


def check_saved(file: SavedQuestionsFile, at: Checked, known: Known) -> None:  # noqa: ARG001
    """Check saved_questions.yaml: each is there once."""
    at.unique("key", ((("questions", i), each.key) for i, each in enumerate(file.questions)))


def check_questions(file: QuestionsFile, at: Checked, known: Known) -> None:
    """Check questions.yaml: the first set is for all others, a category has one set at most."""
    at.unique("key", ((("questions", i), each.key) for i, each in enumerate(file.questions)))
    at.unique("key", ((("sets", i), each.key) for i, each in enumerate(file.sets)))
    for i, question in enumerate(file.questions):
        keys = (((("questions", i, "choices", j)), c.key) for j, c in enumerate(question.choices))
        at.unique("key", keys)
        if question.choices and question.kind is not AnswerKind.TEXT:
            at.sheet.complain(("questions", i, "choices"), "only a text can have choices")
    asked = {question.key for question in file.questions}
    owner: dict[str, str] = {}
    for i, each in enumerate(file.sets):
        if bool(each.categories) is (i == 0):
            at.sheet.complain(("sets", i, "categories"), "empty in the first set, and only there")
        for j, key in enumerate(each.questions):
            at.known(("sets", i, "questions", j), key, among=asked)
            if key in each.questions[:j]:
                at.sheet.complain(("sets", i, "questions", j), f"{key!r} is in it twice")
        for j, key in enumerate(each.categories):
            at.known(("sets", i, "categories", j), key, among=known.categories)
            if owner.setdefault(key, each.key) != each.key:
                at.sheet.complain(("sets", i, "categories", j), f"{key!r} has a set already")


def check_calls(file: CallsFile, at: Checked, known: Known) -> None:
    """Check calls.yaml."""
    at.unique("key", ((("calls", i), call.key) for i, call in enumerate(file.calls)))
    for i, call in enumerate(file.calls):
        if call.document is not None:
            at.known(("calls", i, "document"), call.document, among=known.parts)
        numbers = [question.number for question in call.questions]
        at.counted(("calls", i, "questions"), "number", numbers)


def check_countries(file: CountriesFile, at: Checked, known: Known) -> None:
    """Check countries.yaml, and learn its countries."""
    at.unique("code", ((("countries", i), c.code) for i, c in enumerate(file.countries)))
    known.countries = {country.code for country in file.countries}


def check_cards(file: CardsFile, at: Checked, known: Known) -> None:
    """Check referrals.yaml: one card for each kind and country."""
    at.unique("key", ((("cards", i), card.key) for i, card in enumerate(file.cards)))
    places: dict[tuple[str, str | None], str] = {}
    for i, card in enumerate(file.cards):
        if card.country is not None:
            at.known(("cards", i, "country"), card.country, among=known.countries)
        other = places.setdefault((card.kind, card.country), card.key)
        if other != card.key:
            at.sheet.complain(("cards", i), f"same kind and country as the card {other!r}")


def _check_topics(at: Checked, way: Way, keys: Sequence[str], *, known: Known) -> None:
    for i, key in enumerate(keys):
        at.known((*way, i), key, among=known.topics)


def _check_origin(
    at: Checked, way: Way, sources: Sequence[SourceRow], *, eu: str | None, known: Known
) -> None:
    for i, source in enumerate(sources):
        here = (*way, "sources", i)
        at.known((*here, "document"), source.document, among=known.parts)
        if known.parts is not None and source.document in known.parts:
            at.known((*here, "part"), source.part, among=known.parts[source.document])
    if eu is not None:
        at.known((*way, "eu"), eu, among=known.sections)
