"""Questions that a report can answer: content that staff may replace, in sets by kind of report."""

from dataclasses import dataclass
from enum import StrEnum

from core.model.language import Texts


class AnswerKind(StrEnum):
    """What an answer to a question is, and where it is kept."""

    TEXT = "text"  # a few words, or one of the choices: `Report.answers`
    TOLD = "told"  # messages and files, as many as one likes: entries of the report
    WHEN = "when"  # `Report.when_text`
    WHERE = "where"  # `Report.country` and `Report.where_text`
    URGENCY = "urgency"  # `Report.urgency`


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer that can be tapped; its key is kept, so that everyone reads it in their words."""

    key: str
    name: Texts


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        text: as it is asked.
        label: in a word or two, for lists.
        hint: what helps to answer; None when nothing does.
        choices: answers to tap, of TEXT alone; words of one's own are always taken too.
    """

    key: str
    kind: AnswerKind
    text: Texts
    label: Texts
    hint: Texts | None
    choices: tuple[Choice, ...]

    def choice(self, answer: str) -> Choice | None:
        """Return the choice that an answer is, or None when it is in words."""
        return next((each for each in self.choices if each.key == answer), None)


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """The questions that one kind of report needs, in their order.

    Attributes:
        name: of the button that leads straight to it.
        categories: of reports that get these questions; empty for the set of all others.
    """

    key: str
    name: Texts
    categories: tuple[str, ...]
    questions: tuple[Question, ...]

    def place(self, question: str) -> int | None:
        """Return where a question stands in the set, from 0."""
        keys = [each.key for each in self.questions]
        return keys.index(question) if question in keys else None
