"""Rows of our own catalogue as written: documents, topics, guide, asks, categories."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from content.texts import Key, Label, Line, Paragraph, Sentence, Title
from core.model import reference as core
from core.model.identity import TopicKey

EuMark = Annotated[str, StringConstraints(pattern=r"^[IVX]+\.[A-Z]$")]
"""Line and section of the EU plan, as in `II.C`."""
SCREEN_BUTTONS = 8
"""More choices than this do not fit one phone screen."""


class Row(BaseModel):
    """What all rows share: nothing unknown, nothing changed after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class DocumentRow(Row):
    """A source document."""

    key: Key
    title: Title
    reference: Line
    published: Annotated[str, StringConstraints(pattern=r"^\d{4}(-\d\d-\d\d)?$")] | None = None
    parts: Annotated[list[Line], Field(min_length=1)]

    def build(self) -> core.Document:
        """Return the core's document."""
        return core.Document(
            core.DocumentKey(self.key),
            self.title,
            reference=self.reference,
            published=self.published,
            parts=tuple(self.parts),
        )


class SourceRow(Row):
    """A place in a source document."""

    document: Key
    part: Line

    def build(self) -> core.Source:
        """Return the core's source."""
        return core.Source(core.DocumentKey(self.document), self.part)


def _place(mark: str | None) -> core.EuPlace | None:
    return core.EuPlace(*mark.split(".")) if mark else None


class TopicRow(Row):
    """A topic."""

    key: Key
    name: Label
    description: Sentence
    sources: Annotated[list[SourceRow], Field(min_length=1)]
    eu: EuMark | None = None

    def build(self) -> core.Topic:
        """Return the core's topic."""
        sources = tuple(source.build() for source in self.sources)
        return core.Topic(
            TopicKey(self.key),
            self.name,
            description=self.description,
            sources=sources,
            eu=_place(self.eu),
        )


class HeadingRow(Row):
    """A heading of the question guide."""

    key: int
    title: Label
    position: Paragraph
    question: Paragraph | None = None
    topics: list[Key]

    def build(self) -> core.GuideHeading:
        """Return the core's heading."""
        topics = tuple(map(TopicKey, self.topics))
        return core.GuideHeading(
            self.key,
            self.title,
            position=self.position,
            question=self.question,
            topics=topics,
        )


class AskRow(Row):
    """A legislative proposal."""

    key: Key
    number: int
    title: Title
    text: Paragraph
    topics: Annotated[list[Key], Field(min_length=1)]

    def build(self) -> core.Ask:
        """Return the core's ask."""
        topics = tuple(map(TopicKey, self.topics))
        return core.Ask(
            core.AskKey(self.key), self.number, title=self.title, text=self.text, topics=topics
        )


class CategoryRow(Row):
    """A report category."""

    key: Key
    name: Label
    explanation: Sentence
    sources: list[SourceRow]
    eu: EuMark | None = None

    def build(self, group: core.CategoryGroupKey) -> core.Category:
        """Return the core's category in *group*."""
        return core.Category(
            core.CategoryKey(self.key),
            group,
            name=self.name,
            explanation=self.explanation,
            sources=tuple(source.build() for source in self.sources),
            eu=_place(self.eu),
        )


class GroupRow(Row):
    """A group of report categories: one button of the first screen."""

    key: Key
    name: Label
    explanation: Sentence
    categories: Annotated[list[CategoryRow], Field(min_length=1, max_length=SCREEN_BUTTONS)]

    def build(self) -> core.CategoryGroup:
        """Return the core's group."""
        key = core.CategoryGroupKey(self.key)
        categories = tuple(category.build(key) for category in self.categories)
        return core.CategoryGroup(
            key, self.name, explanation=self.explanation, categories=categories
        )
