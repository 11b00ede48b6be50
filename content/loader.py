"""The one loader of the reference data: reads every file, checks it, names what is wrong and where.

The files in `content/data` are facts that staff may replace; the program runs from a checkout, so
they lie beside this module.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from content import checks, schema
from content.lines import Sheet, read_sheet
from content.problems import ContentError, Problem
from core.model.reference import Content

DATA = Path(__file__).parent / "data"
SHOWN = "content/data"
"""How the shipped folder is called in messages, wherever the checkout lies."""

F = TypeVar("F", bound=BaseModel)
Check = Callable[[F, checks.Checked, checks.Known], None]

PLAIN_WORDS = {
    "missing": "missing",
    "extra_forbidden": "unknown entry",
    "string_type": "must be text",
    "list_type": "must be a list",
    "model_type": "must be a map",
    "int_parsing": "must be a whole number",
    "bool_parsing": "must be true or false",
    "string_pattern_mismatch": "must look like {pattern}",
    "enum": "must be one of {expected}",
    "content": "{what}",
}
"""pydantic's error types in the words of someone who edits a file."""


def load_content(folder: Path | None = None) -> Content:
    """Return the reference data in *folder*, or the shipped one; reads files, writes nothing.

    Raises:
        ContentError: something is wrong; holds every problem found, each with file and line.
    """
    reader = _Reader(folder or DATA, SHOWN if folder is None else str(folder))
    # Order matters: a file comes after those whose keys it names.
    documents = reader.read("documents", schema.DocumentsFile, checks.check_documents)
    plan = reader.read("eu_plan", schema.EuPlanFile, checks.check_eu_plan)
    topics = reader.read("topics", schema.TopicsFile, checks.check_topics)
    guide = reader.read("guide", schema.GuideFile, checks.check_guide)
    asks = reader.read("asks", schema.AsksFile, checks.check_asks)
    categories = reader.read("categories", schema.CategoriesFile, checks.check_categories)
    asked = reader.read("questions", schema.QuestionsFile, checks.check_questions)
    saved = reader.read("saved_questions", schema.SavedQuestionsFile, checks.check_saved)
    calls = reader.read("calls", schema.CallsFile, checks.check_calls)
    countries = reader.read("countries", schema.CountriesFile, checks.check_countries)
    cards = reader.read("referrals", schema.CardsFile, checks.check_cards)
    if (
        reader.problems
        or documents is None
        or plan is None
        or topics is None
        or guide is None
        or asks is None
        or categories is None
        or asked is None
        or saved is None
        or calls is None
        or countries is None
        or cards is None
    ):
        raise ContentError(reader.problems)
    questions = {row.key: row.build() for row in asked.questions}
    return Content(
        documents=tuple(row.build() for row in documents.documents),
        topics=tuple(row.build() for row in topics.topics),
        guide=tuple(row.build() for row in guide.guide),
        asks=tuple(row.build() for row in asks.asks),
        category_groups=tuple(row.build() for row in categories.groups),
        eu_plan=plan.eu_plan.build(),
        calls=tuple(row.build() for row in calls.calls),
        cards=tuple(row.build() for row in cards.cards),
        countries=tuple(row.build() for row in countries.countries),
        question_sets=tuple(row.build(questions) for row in asked.sets),
        saved_questions=tuple(row.build() for row in saved.questions),
    )


class _Reader:
    """Reads file after file of one folder and gathers what is wrong."""

    def __init__(self, folder: Path, shown: str) -> None:
        self._folder = folder
        self._shown = shown
        self._known = checks.Known()
        self.problems: list[Problem] = []

    def read(self, name: str, shape: type[F], check: Check[F]) -> F | None:
        """Return `<name>.yaml` in its *shape*, or None when it has none; problems are noted."""
        sheet = read_sheet(self._folder / f"{name}.yaml", f"{self._shown}/{name}.yaml")
        file = None if sheet.tree is None else _shaped(sheet, shape)
        if file is not None:
            check(file, checks.Checked(sheet), self._known)
        self.problems += sheet.problems
        return file


def _shaped(sheet: Sheet, shape: type[F]) -> F | None:
    try:
        return shape.model_validate(sheet.tree)
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_input=False):
            sheet.complain(detail["loc"], _in_words(detail))
        return None


def _in_words(detail: ErrorDetails) -> str:
    words = PLAIN_WORDS.get(detail["type"])
    return detail["msg"] if words is None else words.format(**detail.get("ctx", {}))
