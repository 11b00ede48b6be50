"""A draft: what an editor has written so far, read from and kept in the state of a dialogue."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from core.model.audience import Audience
from core.model.briefing import ALERT_LIMIT, BODY_LIMIT, TITLE_LIMIT, BriefingKind, Version
from core.model.dialogue import Dialogue, Json, strings_in, texts_in
from core.model.identity import TopicKey
from core.model.language import LANGUAGES, Language
from core.model.refusals import TooLong
from core.model.typed_text import clean

DIALOGUES: Mapping[str, BriefingKind] = {
    "publish": BriefingKind.BRIEFING,
    "alert": BriefingKind.ALERT,
}
"""The dialogue in which each kind is written."""

_ANY_LENGTH = 1_000_000


@dataclass(frozen=True, slots=True)
class Draft:
    """A briefing or alert that nobody has confirmed.

    Attributes:
        languages: those it is meant to come in, in the product's order.
        titles, bodies: typed so far; what was typed in a language that was taken away stays.
        urgent: None until the editor has said.
    """

    kind: BriefingKind
    languages: tuple[Language, ...] = ()
    titles: Mapping[Language, str] = field(default_factory=dict)
    bodies: Mapping[Language, str] = field(default_factory=dict)
    audience: Audience = field(default_factory=Audience)
    urgent: bool | None = None

    @classmethod
    def of(cls, dialogue: Dialogue) -> "Draft":
        """Return the draft that a dialogue named in DIALOGUES holds."""
        state, kind = dialogue.state, DIALOGUES[dialogue.name]
        said = state.get("urgent")
        wanted = strings_in(state.get("languages"))
        return cls(
            kind=kind,
            languages=tuple(each for each in LANGUAGES if each in wanted),
            titles=texts_in(state.get("titles")),
            bodies=texts_in(state.get("bodies")),
            audience=Audience(
                everyone=state.get("everyone") is True,
                topics=frozenset(TopicKey(each) for each in strings_in(state.get("topics"))),
            ),
            urgent=True if kind is BriefingKind.ALERT else said if isinstance(said, bool) else None,
        )

    @property
    def state(self) -> dict[str, Json]:
        """What is kept of it in the dialogue."""
        return {
            "languages": list(self.languages),
            "titles": {str(language): text for language, text in self.titles.items()},
            "bodies": {str(language): text for language, text in self.bodies.items()},
            "everyone": self.audience.everyone,
            "topics": [str(topic) for topic in sorted(self.audience.topics)],
            "urgent": self.urgent,
        }

    @property
    def body_limit(self) -> int:
        """How long a text may be, in UTF-16 units."""
        return ALERT_LIMIT if self.kind is BriefingKind.ALERT else BODY_LIMIT

    @property
    def begun(self) -> bool:
        """Whether anything was written that would be a loss."""
        return bool(self.titles or self.bodies or self.audience != Audience())

    @property
    def versions(self) -> dict[Language, Version]:
        """The versions that lack nothing."""
        return {
            language: Version(self.title(language), self.body(language))
            for language in self.languages
            if not self.missing(language)
        }

    @property
    def has_audience(self) -> bool:
        """Whether it was said who gets it."""
        return self.audience.everyone or bool(self.audience.topics)

    @property
    def complete(self) -> bool:
        """Whether it can be published as it is."""
        written = bool(self.languages) and not any(map(self.missing, self.languages))
        return written and self.has_audience and self.urgent is not None

    def title(self, language: Language) -> str:
        """Return the title in a language; empty when there is none."""
        return self.titles.get(language, "")

    def body(self, language: Language) -> str:
        """Return the text in a language; empty when there is none."""
        return self.bodies.get(language, "")

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
        title = _fitting(" ".join(typed.split()), TITLE_LIMIT)
        return replace(self, titles={**self.titles, language: title})

    def with_body(self, language: Language, typed: str) -> "Draft":
        """Return the draft with another text.

        Raises:
            Unusable: nothing readable was typed.
            TooLong: it is over `body_limit`.
        """
        body = _fitting(typed, self.body_limit)
        return replace(self, bodies={**self.bodies, language: body})

    def in_language(self, language: Language, *, wanted: bool) -> "Draft":
        """Return the draft meant to come, or not to come, in a language."""
        chosen = {*self.languages, language} if wanted else {*self.languages} - {language}
        return replace(self, languages=tuple(each for each in LANGUAGES if each in chosen))

    def on_topic(self, topic: TopicKey, *, wanted: bool) -> "Draft":
        """Return the draft on one topic more, or less."""
        topics = self.audience.topics
        changed = topics | {topic} if wanted else topics - {topic}
        return replace(self, audience=Audience(topics=changed))


def units(text: str) -> int:
    """Return how many UTF-16 units a text takes: how Telegram's clients count, emoji twice."""
    return len(text.encode("utf-16-le")) // 2


def _fitting(typed: str, limit: int) -> str:
    text = clean(typed, limit=_ANY_LENGTH)
    if units(text) > limit:
        raise TooLong(limit=limit, length=units(text))
    return text
