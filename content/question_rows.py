"""Rows of questions.yaml as written: the questions of reports, and the sets that they are in."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from content.rows import SCREEN_BUTTONS, Row
from content.texts import Key, Label, Sentence, Title
from core.model import question as core

MOST_CHOICES = 6
"""More do not fit a screen beside the ways on and out."""
MOST_QUESTIONS = 12
"""More do not fit the list of what was answered."""


class ChoiceRow(Row):
    """An answer that can be tapped."""

    key: Key
    name: Label

    def build(self) -> core.Choice:
        """Return the core's choice."""
        return core.Choice(self.key, self.name)


class QuestionRow(Row):
    """A question."""

    key: Key
    kind: core.AnswerKind = core.AnswerKind.TEXT
    text: Title
    label: Label
    hint: Sentence | None = None
    choices: Annotated[tuple[ChoiceRow, ...], Field(max_length=MOST_CHOICES)] = ()

    def build(self) -> core.Question:
        """Return the core's question."""
        choices = tuple(each.build() for each in self.choices)
        return core.Question(
            self.key,
            self.kind,
            text=self.text,
            label=self.label,
            hint=self.hint,
            choices=choices,
        )


class QuestionSetRow(Row):
    """A set of questions; they are named by their keys."""

    key: Key
    name: Label
    categories: Annotated[list[Key], Field(max_length=SCREEN_BUTTONS)]
    questions: Annotated[list[Key], Field(min_length=1, max_length=MOST_QUESTIONS)]

    def build(self, questions: Mapping[str, core.Question]) -> core.QuestionSet:
        """Return the core's set, with the questions themselves."""
        asked = tuple(questions[key] for key in self.questions)
        return core.QuestionSet(self.key, self.name, tuple(self.categories), asked)
