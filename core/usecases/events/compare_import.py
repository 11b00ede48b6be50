"""What a file says of an event that is in the agenda, next to what is there: pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from core.model.event import Event, EventVersion
from core.model.event_kind import AHEAD_STATES, EventState, may_move
from core.model.event_time import EventTime
from core.model.imported import ANY_LANGUAGE, ImportChoices, ImportedEvent, Reason
from core.model.language import Language
from core.model.refusals import AmbiguousTime, NoSuchTime, Refusal, Unusable
from core.usecases.events.make_occurrences import at_time

_GONE = frozenset({EventState.CANCELLED, EventState.POSTPONED, EventState.ADJOURNED})
"""States that other programs are told as cancelled."""
_REASONS: Mapping[str, Reason] = {
    "end": Reason.END,
    "long": Reason.LONG,
    "rule": Reason.RULE,
    "rule_often": Reason.RULE_OFTEN,
    "rule_never": Reason.RULE_NEVER,
    "number": Reason.SEATS,
    "other": Reason.TOPIC,
}


class Change(StrEnum):
    """What of an event a file has otherwise."""

    TIME = "time"  # it begins or ends at another moment
    PLACE = "place"  # it is somewhere else
    WORDS = "words"  # its title or text
    TOPICS = "topics"  # which topics it is on
    SEATS = "seats"  # how many may come
    STATE = "state"  # where it stands in its life
    CANCELLED = "cancelled"  # it will not happen
    RULE = "rule"  # on which days a series comes again
    DAYS = "days"  # single days of a series


class LeftOut(Exception):
    """Something of a file that cannot be put into the agenda; internal to an import."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


class Over(Exception):
    """Something of a file lies behind; internal to an import."""


@dataclass(frozen=True, slots=True)
class Update:
    """An event as it is, and as the file has it."""

    before: Event
    after: Event
    changes: frozenset[Change]


def reason_of(refusal: Refusal) -> Reason:
    """Return what a file is told where the agenda refuses an event of it."""
    if isinstance(refusal, NoSuchTime):
        return Reason.NO_SUCH_TIME
    if isinstance(refusal, AmbiguousTime):
        return Reason.TWOFOLD
    if isinstance(refusal, Unusable):
        return _REASONS.get(str(refusal.params.get("reason")), Reason.BROKEN)
    return Reason.BROKEN


def compared(before: Event, told: ImportedEvent, choices: ImportChoices) -> Update | None:
    """Return what becomes of an event by a file; None: it says the same.

    Raises:
        LeftOut: it says what cannot be.
    """
    if told.kind is not None and told.kind is not before.kind:
        raise LeftOut(Reason.KIND)
    state = _state(before, told)
    if state in _GONE:
        if state is before.state:
            return None
        changes = frozenset({Change.CANCELLED if state is EventState.CANCELLED else Change.STATE})
        return Update(before, replace(before, state=state), changes)
    after = with_words(before, told, choices)
    after = replace(with_when(after, told), state=state)
    return Update(before, after, changes_of(before, after)) if after != before else None


def with_words(event: Event, told: ImportedEvent, choices: ImportChoices) -> Event:
    """Return an event with all that a file says of it, apart from its time and state."""
    place = event.place
    if told.place is not None and told.place != " ".join(place.split()):
        place = told.place
    seats = None if told.no_seats else told.seats if told.seats is not None else event.seats
    return replace(
        event,
        versions=_versions(event, told, choices),
        place=place,
        topics=event.topics if told.topics is None else told.topics,
        seats=seats,
    )


def with_when(event: Event, told: ImportedEvent) -> Event:
    """Return an event at the time that a file says; the same moments in another zone are the same.

    Raises:
        LeftOut: there is no such time.
    """
    try:
        moved = at_time(event, told.settled(event.kind, event.zone).when)
    except Refusal as refusal:
        raise LeftOut(reason_of(refusal)) from None
    return event if _moments(moved) == _moments(event) else moved


def length_of(when: EventTime) -> tuple[object, ...]:
    """Return the time of a series without its day: what all its occurrences share."""
    days = None if when.last_day is None else when.last_day - when.day
    return (when.clock, when.end_clock, days, when.zone)


def _moments(event: Event) -> tuple[object, ...]:
    return (event.starts_at, event.ends_at, event.local_time is None)


def _state(before: Event, told: ImportedEvent) -> EventState:
    """Return the state that a file means; of other programs' only that an event is cancelled."""
    state = before.state
    if told.cancelled:
        if state in _GONE:
            return state
        if not may_move(before.kind, state, EventState.CANCELLED):
            raise LeftOut(Reason.STATE)
        return EventState.CANCELLED
    if state is EventState.CANCELLED:
        raise LeftOut(Reason.WAS_CANCELLED)
    if told.state is None or told.state is state:
        return state
    lawful = may_move(before.kind, state, told.state) and told.state in AHEAD_STATES
    if state in _GONE or not lawful:
        raise LeftOut(Reason.STATE)
    return told.state


def _versions(
    event: Event, told: ImportedEvent, choices: ImportChoices
) -> Mapping[Language, EventVersion]:
    versions = dict(event.versions)
    for language, version in told.versions.items():
        said = language if language != ANY_LANGUAGE else _language(event, version, choices)
        was = versions.get(said)
        text = version.text if told.has_texts or was is None else was.text
        if was is None or _plain(was.title, was.text) != _plain(version.title, text):
            versions[said] = EventVersion(version.title, text)
    return versions if versions != event.versions else event.versions


def _language(event: Event, version: EventVersion, choices: ImportChoices) -> Language:
    """Return in which language a file without one tells of an event."""
    words = _plain(version.title, version.text)
    for language, each in event.versions.items():
        if _plain(each.title, each.text) == words:
            return language
    if choices.language in event.versions or len(event.versions) > 1:
        return choices.language
    return next(iter(event.versions), choices.language)


def _plain(title: str, text: str) -> tuple[str, str]:
    """Return words without how they are spaced, which no program keeps."""
    return (" ".join(title.split()), " ".join(text.split()))


def changes_of(before: Event, after: Event) -> frozenset[Change]:
    """Return what differs between an event and itself as a file has it."""
    told = {
        Change.TIME: _moments(before) != _moments(after),
        Change.PLACE: before.place != after.place,
        Change.WORDS: before.versions != after.versions,
        Change.TOPICS: before.topics != after.topics,
        Change.SEATS: before.seats != after.seats,
        Change.STATE: before.state is not after.state,
    }
    return frozenset(change for change, is_so in told.items() if is_so)
