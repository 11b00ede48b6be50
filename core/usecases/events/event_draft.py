"""A draft: what a coordinator has said about an event so far, kept in the state of a dialogue."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from core.model.dialogue import Dialogue, Json, strings_in, texts_in
from core.model.event import EVENT_TEXT_LIMIT, EVENT_TITLE_LIMIT, PLACE_LIMIT, Event, EventVersion
from core.model.event_kind import DEADLINES, EventKind
from core.model.event_time import EventTime
from core.model.identity import TopicKey
from core.model.language import LANGUAGES, Language
from core.model.refusals import AmbiguousTime, NoSuchTime, Refusal, Unusable
from core.model.typed_text import clean
from core.usecases.events.add_event import NewEvent


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event that nobody has confirmed; None and missing keys are what was not said yet.

    Attributes:
        languages_said: False until the coordinator has gone on from the languages.
        texts: an empty one was left out on purpose.
        no_hour: a deadline at the end of its day; counts while there is no `clock`.
        fold: which of two, when the time exists twice.
        place: empty when there is none.
        topics_said: False until the coordinator has gone on from the topics; none means everyone.
    """

    kind: EventKind | None = None
    languages: tuple[Language, ...] = ()
    languages_said: bool = False
    titles: Mapping[Language, str] = field(default_factory=dict)
    texts: Mapping[Language, str] = field(default_factory=dict)
    day: date | None = None
    clock: time | None = None
    no_hour: bool = False
    zone: str | None = None
    fold: int | None = None
    place: str | None = None
    topics: frozenset[TopicKey] = frozenset()
    topics_said: bool = False

    @classmethod
    def of(cls, dialogue: Dialogue) -> "EventDraft":
        """Return the draft that a dialogue holds."""
        state = dialogue.state
        kind, day, clock = (_string(state.get(name)) for name in ("kind", "day", "clock"))
        fold, wanted = state.get("fold"), strings_in(state.get("languages"))
        return cls(
            kind=EventKind(kind) if kind else None,
            languages=tuple(each for each in LANGUAGES if each in wanted),
            languages_said=state.get("languages_said") is True,
            titles=texts_in(state.get("titles")),
            texts=texts_in(state.get("texts")),
            day=date.fromisoformat(day) if day else None,
            clock=time.fromisoformat(clock) if clock else None,
            no_hour=state.get("no_hour") is True,
            zone=_string(state.get("zone")),
            fold=fold if isinstance(fold, int) else None,
            place=_string(state.get("place")),
            topics=frozenset(TopicKey(each) for each in strings_in(state.get("topics"))),
            topics_said=state.get("topics_said") is True,
        )

    @classmethod
    def of_event(cls, event: Event) -> "EventDraft":
        """Return what is true of an event, to be changed."""
        return cls(
            kind=event.kind,
            languages=tuple(each for each in LANGUAGES if each in event.versions),
            languages_said=True,
            titles={language: each.title for language, each in event.versions.items()},
            texts={language: each.text for language, each in event.versions.items()},
            day=event.local_date,
            clock=event.local_time,
            no_hour=event.local_time is None,
            zone=event.zone,
            fold=EventTime.of(event).fold,
            place=event.place,
            topics=event.topics,
            topics_said=True,
        )

    @property
    def state(self) -> dict[str, Json]:
        """What is kept of it in the dialogue."""
        return {
            "kind": self.kind.value if self.kind else None,
            "languages": list(self.languages),
            "languages_said": self.languages_said,
            "titles": {str(language): text for language, text in self.titles.items()},
            "texts": {str(language): text for language, text in self.texts.items()},
            "day": self.day.isoformat() if self.day else None,
            "clock": self.clock.isoformat() if self.clock else None,
            "no_hour": self.no_hour,
            "zone": self.zone,
            "fold": self.fold,
            "place": self.place,
            "topics": [str(topic) for topic in sorted(self.topics)],
            "topics_said": self.topics_said,
        }

    @property
    def begun(self) -> bool:
        """Whether anything was written that would be a loss."""
        return bool(self.titles or self.day or self.place)

    @property
    def has_time(self) -> bool:
        """Whether an hour was said, or that a deadline has none."""
        return self.clock is not None or (self.no_hour and self.kind in DEADLINES)

    @property
    def when(self) -> EventTime | None:
        """The time as it was said; None while a part of it is missing."""
        if self.day is None or self.zone is None or not self.has_time:
            return None
        return EventTime(self.day, self.clock, self.zone, self.fold)

    @property
    def is_twofold(self) -> bool:
        """Whether the time exists twice and nobody said which is meant."""
        try:
            if self.when is not None:
                self.when.instant()
        except AmbiguousTime:
            return True
        except NoSuchTime:
            return False
        return False

    @property
    def versions(self) -> dict[Language, EventVersion]:
        """The versions that have a title."""
        return {
            language: EventVersion(self.titles[language], self.texts.get(language, ""))
            for language in self.languages
            if self.titles.get(language)
        }

    def new_event(self) -> NewEvent | None:
        """Return all that was said, or None while something is missing."""
        said = self.kind is not None and self.place is not None and self.topics_said
        written = bool(self.languages) and set(self.versions) == set(self.languages)
        if not said or not written or self.kind is None or self.when is None or self.is_twofold:
            return None
        return NewEvent(self.kind, self.versions, self.when, self.place or "", self.topics)

    def settled(self, now: datetime) -> tuple["EventDraft", Refusal | None]:
        """Return the draft without a time that cannot be, and the reason why it cannot."""
        if self.when is None:
            return self, None
        try:
            starts_at = self.when.instant()
        except AmbiguousTime:
            return self, None  # asked about in a step of its own
        except NoSuchTime as refusal:
            return replace(self, clock=None, no_hour=False, fold=None), refusal
        if starts_at > now:
            return self, None
        day_is_over = self.when.clock is None or self.when.day < _today(now, self.when.zone)
        without = replace(self, day=None) if day_is_over else replace(self, clock=None)
        return replace(without, fold=None), Unusable(reason="past")

    def with_title(self, language: Language, typed: str) -> "EventDraft":
        """Return the draft with another title, in one line; refuses what does not fit."""
        title = clean(" ".join(typed.split()), limit=EVENT_TITLE_LIMIT)
        return replace(self, titles={**self.titles, language: title})

    def with_text(self, language: Language, typed: str) -> "EventDraft":
        """Return the draft with another text; refuses what does not fit."""
        return replace(self, texts={**self.texts, language: clean(typed, limit=EVENT_TEXT_LIMIT)})

    def without_text(self, language: Language) -> "EventDraft":
        """Return the draft with a title alone in that language."""
        return replace(self, texts={**self.texts, language: ""})

    def with_place(self, typed: str) -> "EventDraft":
        """Return the draft at another place, in one line; refuses what does not fit."""
        return replace(self, place=clean(" ".join(typed.split()), limit=PLACE_LIMIT))

    def in_language(self, language: Language, *, wanted: bool) -> "EventDraft":
        """Return the draft meant to come, or not to come, in a language."""
        chosen = {*self.languages, language} if wanted else {*self.languages} - {language}
        return replace(self, languages=tuple(each for each in LANGUAGES if each in chosen))

    def on_topic(self, topic: TopicKey, *, wanted: bool) -> "EventDraft":
        """Return the draft on one topic more, or less."""
        return replace(self, topics=self.topics | {topic} if wanted else self.topics - {topic})

    def on_day(self, day: date) -> "EventDraft":
        """Return the draft on another day."""
        return replace(self, day=day, fold=None)

    def at_time(self, clock: time | None) -> "EventDraft":
        """Return the draft at another time; None: a deadline at the end of its day."""
        return replace(self, clock=clock, no_hour=clock is None, fold=None)

    def in_zone(self, zone: str) -> "EventDraft":
        """Return the draft in another time zone.

        Raises:
            Unusable: there is no such zone (reason `zone`).
        """
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError, OSError):
            raise Unusable(reason="zone") from None
        return replace(self, zone=zone, fold=None)


def _today(now: datetime, zone: str) -> date:
    return now.astimezone(ZoneInfo(zone)).date()


def _string(value: Json) -> str | None:
    return value if isinstance(value, str) else None
