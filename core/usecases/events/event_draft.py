"""A draft: what a coordinator has said about an event so far, kept in the state of a dialogue.

Long because everything that can be said about an event is one field here, kept and read back.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.dialogue import Dialogue, Json, strings_in, texts_in
from core.model.event import (
    EVENT_TEXT_LIMIT,
    EVENT_TITLE_LIMIT,
    MOST_SEATS,
    PLACE_LIMIT,
    Event,
    EventVersion,
)
from core.model.event_kind import DEADLINES, EventKind
from core.model.event_time import EventTime
from core.model.identity import GroupId, TopicKey
from core.model.language import LANGUAGES, Language
from core.model.refusals import AmbiguousTime, NoSuchTime, Refusal, Unusable
from core.model.repetition import Repetition, offered_for
from core.model.typed_text import clean
from core.usecases.events.add_event import NewEvent
from core.usecases.events.draft_state import (
    clock_in,
    day_in,
    languages_in,
    number_in,
    numbers_in,
    spans_in,
    spans_out,
    string_in,
)

MOST_TIMES = 400
"""So often a series comes that was said in a number."""


@dataclass(frozen=True, slots=True)
class EventDraft:
    """An event that nobody has confirmed; None and missing keys are what was not said yet.

    Attributes:
        languages_said: False until the coordinator has gone on from the languages.
        texts: an empty one was left out on purpose.
        no_hour: a deadline at the end of its day; counts while there is no `clock`.
        all_day: any other kind lasts whole days; counts while there is no `clock`.
        fold: which of two, when the time exists twice.
        last_day, end_clock: until when; None: nobody said.
        repeats: a name that `offered_for` knows; None: it takes place once.
        until, times: how long it comes again; both None: without end.
        place: empty when there is none.
        topics_said: False until the coordinator has gone on from the topics; none means everyone.
        distances: None: as the kind says.
    """

    kind: EventKind | None = None
    languages: tuple[Language, ...] = ()
    languages_said: bool = False
    titles: Mapping[Language, str] = field(default_factory=dict)
    texts: Mapping[Language, str] = field(default_factory=dict)
    day: date | None = None
    clock: time | None = None
    no_hour: bool = False
    all_day: bool = False
    zone: str | None = None
    fold: int | None = None
    last_day: date | None = None
    end_clock: time | None = None
    repeats: str | None = None
    until: date | None = None
    times: int | None = None
    place: str | None = None
    topics: frozenset[TopicKey] = frozenset()
    topics_said: bool = False
    groups: frozenset[GroupId] = frozenset()
    invited_only: bool = False
    seats: int | None = None
    interpretation: frozenset[Language] = frozenset()
    distances: tuple[timedelta, ...] | None = None
    after: tuple[timedelta, ...] = ()

    @classmethod
    def of(cls, dialogue: Dialogue) -> "EventDraft":
        """Return the draft that a dialogue holds."""
        state = dialogue.state
        kind = string_in(state.get("kind"))
        return cls(
            kind=EventKind(kind) if kind else None,
            languages=languages_in(state.get("languages")),
            languages_said=state.get("languages_said") is True,
            titles=texts_in(state.get("titles")),
            texts=texts_in(state.get("texts")),
            day=day_in(state.get("day")),
            clock=clock_in(state.get("clock")),
            no_hour=state.get("no_hour") is True,
            all_day=state.get("all_day") is True,
            zone=string_in(state.get("zone")),
            fold=number_in(state.get("fold")),
            last_day=day_in(state.get("last_day")),
            end_clock=clock_in(state.get("end_clock")),
            repeats=string_in(state.get("repeats")),
            until=day_in(state.get("until")),
            times=number_in(state.get("times")),
            place=string_in(state.get("place")),
            topics=frozenset(TopicKey(each) for each in strings_in(state.get("topics"))),
            topics_said=state.get("topics_said") is True,
            groups=frozenset(GroupId(each) for each in numbers_in(state.get("groups"))),
            invited_only=state.get("invited_only") is True,
            seats=number_in(state.get("seats")),
            interpretation=frozenset(languages_in(state.get("interpretation"))),
            distances=spans_in(state.get("distances")),
            after=spans_in(state.get("after")) or (),
        )

    @classmethod
    def of_event(cls, event: Event) -> "EventDraft":
        """Return what is true of an event, to be changed or copied; of a series this one alone."""
        return cls(
            kind=event.kind,
            languages=tuple(each for each in LANGUAGES if each in event.versions),
            languages_said=True,
            titles={language: each.title for language, each in event.versions.items()},
            texts={language: each.text for language, each in event.versions.items()},
            day=event.local_date,
            clock=event.local_time,
            no_hour=event.local_time is None and event.is_deadline,
            all_day=event.is_all_day,
            zone=event.zone,
            fold=EventTime.of(event).fold,
            last_day=event.last_date,
            end_clock=event.end_time,
            place=event.place,
            topics=event.topics,
            topics_said=True,
            groups=event.groups,
            invited_only=event.invited_only,
            seats=event.seats,
            interpretation=event.interpretation,
            distances=event.distances,
            after=event.after,
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
            "all_day": self.all_day,
            "zone": self.zone,
            "fold": self.fold,
            "last_day": self.last_day.isoformat() if self.last_day else None,
            "end_clock": self.end_clock.isoformat() if self.end_clock else None,
            "repeats": self.repeats,
            "until": self.until.isoformat() if self.until else None,
            "times": self.times,
            "place": self.place,
            "topics": [str(topic) for topic in sorted(self.topics)],
            "topics_said": self.topics_said,
            "groups": [int(group) for group in sorted(self.groups)],
            "invited_only": self.invited_only,
            "seats": self.seats,
            "interpretation": [str(each) for each in sorted(self.interpretation)],
            "distances": spans_out(self.distances),
            "after": spans_out(self.after),
        }

    @property
    def begun(self) -> bool:
        """Whether anything was written that would be a loss."""
        return bool(self.titles or self.day or self.place)

    @property
    def is_deadline(self) -> bool:
        """Whether it closes at its time instead of beginning."""
        return self.kind in DEADLINES

    @property
    def has_time(self) -> bool:
        """Whether an hour was said, or that there is none."""
        return self.clock is not None or (self.no_hour if self.is_deadline else self.all_day)

    @property
    def when(self) -> EventTime | None:
        """The time as it was said; None while a part of it is missing."""
        if self.day is None or self.zone is None or not self.has_time:
            return None
        if self.is_deadline:
            return EventTime(self.day, self.clock, self.zone, self.fold)
        end_clock = None if self.clock is None else self.end_clock
        return EventTime(self.day, self.clock, self.zone, self.fold, self.last_day, end_clock)

    @property
    def is_twofold(self) -> bool:
        """Whether the time exists twice and nobody said which is meant."""
        try:
            if self.when is not None and self.when.clock is not None:
                self.when.instant()
        except AmbiguousTime:
            return True
        except NoSuchTime:
            return False
        return False

    @property
    def repetition(self) -> Repetition | None:
        """How it comes again, by the day that was said; None: once."""
        offered = offered_for(self.day) if self.day is not None else {}
        found = offered.get(self.repeats or "")
        return found and replace(found, until=self.until, times=self.times)

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
        return NewEvent(
            self.kind,
            self.versions,
            self.when,
            self.place or "",
            self.topics,
            groups=self.groups,
            invited_only=self.invited_only,
            seats=self.seats,
            interpretation=self.interpretation,
            distances=self.distances,
            after=self.after,
            rule=self.repetition.rule if self.repetition else None,
        )

    def settled(self, now: datetime) -> tuple["EventDraft", Refusal | None]:
        """Return the draft without a time that cannot be, and the reason why it cannot."""
        if self.when is None or self.kind is None or self.is_twofold:
            return self, None  # what exists twice is asked about in a step of its own
        plain = replace(self.when, last_day=None, end_clock=None)
        try:
            starts_at, _ = plain.span(self.kind)
        except NoSuchTime as refusal:
            return replace(self, clock=None, no_hour=False, fold=None), refusal
        if starts_at <= now:
            day_is_over = self.when.clock is None or self.when.day < _today(now, self.when.zone)
            without = replace(self, day=None) if day_is_over else replace(self, clock=None)
            return replace(without, fold=None), Unusable(reason="past")
        try:
            self.when.span(self.kind)
        except (NoSuchTime, Unusable) as refusal:
            return replace(self, last_day=None, end_clock=None), refusal
        if self.until is not None and self.until < self.when.day:
            return replace(self, until=None), Unusable(reason="end")
        return self, None

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

    def for_group(self, group: GroupId, *, wanted: bool) -> "EventDraft":
        """Return the draft for one group more, or less."""
        return replace(self, groups=self.groups | {group} if wanted else self.groups - {group})

    def interpreted(self, language: Language, *, wanted: bool) -> "EventDraft":
        """Return the draft with interpretation into one language more, or less."""
        chosen = self.interpretation | {language} if wanted else self.interpretation - {language}
        return replace(self, interpretation=chosen)

    def with_seats(self, seats: int | None) -> "EventDraft":
        """Return the draft with so many seats; None: any number.

        Raises:
            Unusable: so many cannot be (reason `number`).
        """
        if seats is not None and not 1 <= seats <= MOST_SEATS:
            raise Unusable(reason="number")
        return replace(self, seats=seats)

    def repeated(self, name: str | None) -> "EventDraft":
        """Return the draft that comes again as a name of `offered_for` says; None: once."""
        return replace(self, repeats=name, until=None, times=None)

    def repeated_until(self, day: date) -> "EventDraft":
        """Return the draft that comes again until a day.

        Raises:
            Unusable: that is before it first takes place (reason `end`).
        """
        if self.day is not None and day < self.day:
            raise Unusable(reason="end")
        return replace(self, until=day, times=None)

    def repeated_times(self, times: int) -> "EventDraft":
        """Return the draft that comes so often, the first time included.

        Raises:
            Unusable: so often cannot be (reason `number`).
        """
        if not 2 <= times <= MOST_TIMES:
            raise Unusable(reason="number")
        return replace(self, times=times, until=None)

    def on_day(self, day: date, *, was: date | None = None) -> "EventDraft":
        """Return the draft on another day; its last day goes along.

        Args:
            day: the new one.
            was: the day before, where the draft does not say it any more.
        """
        before = self.day or was
        last = self.last_day + (day - before) if self.last_day and before else self.last_day
        return replace(self, day=day, last_day=last, fold=None)

    def at_time(self, clock: time | None, *, was: time | None = None) -> "EventDraft":
        """Return the draft at another time, and as long as it was.

        Args:
            clock: None: a deadline at the end of its day, or the whole day.
            was: the time before, where the draft does not say it any more.
        """
        before, end = self.clock or was, self.end_clock
        if clock is not None and before is not None and end is not None and self.last_day is None:
            end = _shifted(end, _minutes(clock) - _minutes(before))
        none = clock is None
        return replace(
            self, clock=clock, no_hour=none, all_day=none and not self.is_deadline,
            end_clock=end, fold=None,
        )  # fmt: skip

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


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute


def _shifted(clock: time, minutes: int) -> time:
    hour, minute = divmod((_minutes(clock) + minutes) % (24 * 60), 60)
    return time(hour, minute)
