"""The shape of each content file as a whole."""

from typing import Annotated

from pydantic import Field

from content.outside_rows import CallRow, CardRow, CountryRow, EuPlanRow
from content.question_rows import QuestionRow, QuestionSetRow
from content.rows import (
    SCREEN_BUTTONS,
    AskRow,
    DocumentRow,
    GroupRow,
    HeadingRow,
    Row,
    TopicRow,
)
from content.texts import Key, Sentence
from core.model.packet import PacketNeed
from core.model.reference import SavedQuestion


class DocumentsFile(Row):
    """documents.yaml."""

    documents: Annotated[list[DocumentRow], Field(min_length=1)]


class TopicsFile(Row):
    """topics.yaml."""

    topics: Annotated[list[TopicRow], Field(min_length=1)]


class GuideFile(Row):
    """guide.yaml."""

    guide: Annotated[list[HeadingRow], Field(min_length=1)]


class AsksFile(Row):
    """asks.yaml."""

    asks: Annotated[list[AskRow], Field(min_length=1)]


class CategoriesFile(Row):
    """categories.yaml."""

    groups: Annotated[list[GroupRow], Field(min_length=1, max_length=SCREEN_BUTTONS)]


class EuPlanFile(Row):
    """eu_plan.yaml."""

    eu_plan: EuPlanRow


class CallsFile(Row):
    """calls.yaml; between two calls it may be an empty list."""

    calls: list[CallRow]


class CardsFile(Row):
    """referrals.yaml."""

    cards: Annotated[list[CardRow], Field(min_length=1)]


class CountriesFile(Row):
    """countries.yaml."""

    countries: Annotated[list[CountryRow], Field(min_length=1)]


class SavedQuestionRow(Row):
    """A question that reviewers often ask back."""

    key: Key
    about: tuple[PacketNeed, ...] = ()
    text: Sentence

    def build(self) -> SavedQuestion:
        """Return the core's question."""
        return SavedQuestion(self.text, frozenset(self.about))


class SavedQuestionsFile(Row):
    """saved_questions.yaml."""

    questions: Annotated[list[SavedQuestionRow], Field(max_length=16)]


class QuestionsFile(Row):
    """questions.yaml."""

    questions: Annotated[list[QuestionRow], Field(min_length=1)]
    sets: Annotated[list[QuestionSetRow], Field(min_length=1, max_length=SCREEN_BUTTONS - 1)]
