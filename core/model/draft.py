"""A draft: what editors have written so far, kept apart from any one person's dialogue."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from core.model.audience import Audience
from core.model.briefing import (
    ALERT_LIMIT,
    BODY_LIMIT,
    TITLE_LIMIT,
    Action,
    BriefingKind,
    LinkButton,
    Media,
    Version,
)
from core.model.identity import BriefingId, DraftId, PersonId, TopicKey
from core.model.language import LANGUAGES, Language
from core.model.refusals import TooLong
from core.model.rich_text import RichText, units
from core.model.timing import Timing
from core.model.typed_text import clean

_ANY_LENGTH = 1_000_000


@dataclass(frozen=True, slots=True)
class Draft:
    """A briefing or alert that nobody has sent.

    Attributes:
        languages: those it is meant to come in, in the product's order.
        titles, bodies: typed so far; what was typed in a language that was taken away stays.
        topics: what it is about.
        audience: None as long as it goes to those who follow its topics.
        urgent: None until the editor has said.
        corrects: the briefing of which this is a correction; its audience and time are settled.
    """

    kind: BriefingKind
    languages: tuple[Language, ...] = ()
    titles: Mapping[Language, str] = field(default_factory=dict)
    bodies: Mapping[Language, RichText] = field(default_factory=dict)
    topics: frozenset[TopicKey] = frozenset()
    audience: Audience | None = None
    urgent: bool | None = None
    media: tuple[Media, ...] = ()
    links: tuple[LinkButton, ...] = ()
    action: Action | None = None
    protected: bool = False
    timing: Timing = field(default_factory=Timing)
    corrects: BriefingId | None = None

    @property
    def readers(self) -> Audience:
        """Who would get it."""
        return self.audience or Audience(topics=self.topics)

    @property
    def body_limit(self) -> int:
        """How long a text may be, in UTF-16 units; the copy with its media is checked apart."""
        return ALERT_LIMIT if self.kind is BriefingKind.ALERT else BODY_LIMIT

    @property
    def begun(self) -> bool:
        """Whether anything was written that would be a loss."""
        return bool(self.titles or self.bodies or self.topics or self.audience or self.media)

    @property
    def may_wait(self) -> bool:
        """Whether readers who gather its topics get it in a digest: not what is soon past."""
        calm = self.kind is BriefingKind.BRIEFING and self.urgent is False
        return calm and self.corrects is None and self.timing.keeps_for is None

    @property
    def versions(self) -> dict[Language, Version]:
        """The versions that lack nothing."""
        return {
            language: Version(self.title(language), body.text, body.spans)
            for language in self.languages
            if not self.missing(language)
            for body in [self.body(language)]
        }

    @property
    def complete(self) -> bool:
        """Whether it can be sent as it is."""
        written = bool(self.languages) and not any(map(self.missing, self.languages))
        about = bool(self.topics) or self.kind is BriefingKind.ALERT
        return written and about and self.readers.chosen and self.urgent is not None

    def title(self, language: Language) -> str:
        """Return the title in a language; empty when there is none."""
        return self.titles.get(language, "")

    def body(self, language: Language) -> RichText:
        """Return the text in a language; empty when there is none."""
        return self.bodies.get(language, RichText(""))

    def missing(self, language: Language) -> tuple[str, ...]:
        """Return which parts (`title`, `text`) a version still lacks."""
        title = self.kind is BriefingKind.BRIEFING and not self.title(language)
        parts = (("title", title), ("text", not self.body(language)))
        return tuple(name for name, lacks in parts if lacks)

    def with_title(self, language: Language, typed: str) -> "Draft":
        """Return the draft with another title, in one line.

        Raises:
            Unusable: nothing readable was typed.
            TooLong: it is over TITLE_LIMIT.
        """
        title = clean(" ".join(typed.split()), limit=_ANY_LENGTH)
        _refuse_over(TITLE_LIMIT, title)
        return replace(self, titles={**self.titles, language: title})

    def with_body(self, language: Language, typed: RichText) -> "Draft":
        """Return the draft with another text, its formatting kept.

        Raises:
            Unusable: nothing readable was typed.
            TooLong: it is over `body_limit`.
        """
        body = typed.stripped()
        clean(body.text, limit=_ANY_LENGTH)  # refuses what cannot be read
        _refuse_over(self.body_limit, body.text)
        return replace(self, bodies={**self.bodies, language: body})

    def in_language(self, language: Language, *, wanted: bool) -> "Draft":
        """Return the draft meant to come, or not to come, in a language."""
        chosen = {*self.languages, language} if wanted else {*self.languages} - {language}
        return replace(self, languages=tuple(each for each in LANGUAGES if each in chosen))

    def on_topic(self, topic: TopicKey, *, wanted: bool) -> "Draft":
        """Return the draft on one topic more, or less."""
        return replace(self, topics=self.topics | {topic} if wanted else self.topics - {topic})


def _refuse_over(limit: int, text: str) -> None:
    if units(text) > limit:
        raise TooLong(limit=limit, length=units(text))


class DraftState(StrEnum):
    """The life of a draft: writing ⇄ submitted → sent, or dropped."""

    WRITING = "writing"  # being written; anybody among the editors may
    SUBMITTED = "submitted"  # waits for a second person; any change takes it back to writing
    SENT = "sent"  # published, perhaps for a later time; no longer a draft
    DROPPED = "dropped"  # thrown away


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it lies in storage.

    Attributes:
        revision: counts every change of the draft, from 1: whoever saves says which they saw.
        authors: everybody who changed it; none of them can approve it.
        changed_by, changed_at: the last change (aware UTC).
        submitted_by: who asked for approval, while it is SUBMITTED.
        briefing: what it became, once it is SENT.
        tested_at: when an editor last had it sent to themself (aware UTC).
        left_at: when an author was last forgotten (aware UTC): who joined since may be that author.
    """

    id: DraftId
    draft: Draft
    revision: int
    state: DraftState
    authors: frozenset[PersonId]
    changed_by: PersonId
    changed_at: datetime
    submitted_by: PersonId | None = None
    briefing: BriefingId | None = None
    tested_at: datetime | None = None
    left_at: datetime | None = None
