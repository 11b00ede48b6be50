"""What was read from a file, as JSON for the dialogue in which it is looked through."""

from collections.abc import Mapping
from datetime import date, datetime, time

from core.model.dialogue import Json
from core.model.event import EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.event_time import EventTime
from core.model.identity import TopicKey
from core.model.imported import ImportedEvent, ImportedFile, Problem, Reason
from core.model.language import Language


def file_to_json(file: ImportedFile) -> Json:
    """Return a file as JSON; what is empty is left out."""
    return {
        "events": [_event_to_json(event) for event in file.events],
        "problems": [[each.number, each.title, each.reason.value] for each in file.problems],
        "name": file.name,
        "past": file.past,
        "beyond": file.beyond,
    }


def file_of_json(kept: Json) -> ImportedFile | None:
    """Return the file that was kept; None when it is none."""
    if not isinstance(kept, dict):
        return None
    events, problems = kept.get("events"), kept.get("problems")
    return ImportedFile(
        tuple(_event_of_json(each) for each in _list(events) if isinstance(each, dict)),
        tuple(_problem_of_json(each) for each in _list(problems) if isinstance(each, list)),
        str(kept.get("name") or ""),
        _number(kept.get("past")) or 0,
        _number(kept.get("beyond")) or 0,
    )


def _event_to_json(event: ImportedEvent) -> Json:
    when = event.when
    told: dict[str, Json] = {
        "number": event.number,
        "uid": event.uid,
        "versions": {key: [each.title, each.text] for key, each in event.versions.items()},
        "day": when.day.isoformat(),
        "clock": when.clock.isoformat() if when.clock is not None else None,
        "zone": when.zone,
        "fold": when.fold,
        "last_day": when.last_day.isoformat() if when.last_day is not None else None,
        "end_clock": when.end_clock.isoformat() if when.end_clock is not None else None,
        "place": event.place,
        "zone_named": event.zone_named,
        "cancelled": event.cancelled,
        "private": event.private,
        "no_texts": not event.has_texts,
        "kind": event.kind,
        "state": event.state,
        "topics": None if event.topics is None else [*sorted(event.topics)],
        "seats": event.seats,
        "no_seats": event.no_seats,
        "rule": event.rule,
        "but_not": [each.isoformat() for each in sorted(event.but_not)],
        "also": [each.isoformat() for each in sorted(event.also)],
        "occurrence": None if event.occurrence is None else event.occurrence.isoformat(),
    }
    return {name: value for name, value in told.items() if _says(name, value)}


def _says(name: str, value: Json) -> bool:
    """Say whether a field has to be kept: topics that are none are not the same as no topics."""
    if name in {"topics", "place"}:
        return value is not None
    return bool(value) or (value == 0 and value is not False)


def _event_of_json(kept: Mapping[str, Json]) -> ImportedEvent:
    versions, topics = kept.get("versions"), kept.get("topics")
    kind, state, occurrence = kept.get("kind"), kept.get("state"), kept.get("occurrence")
    place = kept.get("place")
    return ImportedEvent(
        number=_number(kept.get("number")) or 0,
        uid=str(kept.get("uid") or ""),
        versions=_versions(versions),
        when=_when(kept),
        place=None if place is None else str(place),
        zone_named=str(kept.get("zone_named") or ""),
        cancelled=bool(kept.get("cancelled")),
        private=bool(kept.get("private")),
        has_texts=not kept.get("no_texts"),
        kind=EventKind(kind) if isinstance(kind, str) else None,
        state=EventState(state) if isinstance(state, str) else None,
        topics=frozenset(TopicKey(str(each)) for each in topics)
        if isinstance(topics, list)
        else None,
        seats=_number(kept.get("seats")),
        no_seats=bool(kept.get("no_seats")),
        rule=str(kept.get("rule") or ""),
        but_not=_moments(kept.get("but_not")),
        also=_moments(kept.get("also")),
        occurrence=datetime.fromisoformat(occurrence) if isinstance(occurrence, str) else None,
    )


def _when(kept: Mapping[str, Json]) -> EventTime:
    last_day = kept.get("last_day")
    return EventTime(
        date.fromisoformat(str(kept["day"])),
        _clock(kept.get("clock")),
        str(kept.get("zone") or ""),
        _number(kept.get("fold")),
        date.fromisoformat(last_day) if isinstance(last_day, str) else None,
        _clock(kept.get("end_clock")),
    )


def _problem_of_json(kept: list[Json]) -> Problem:
    number, title, reason = kept
    return Problem(_number(number) or 0, str(title), Reason(str(reason)))


def _versions(kept: Json) -> Mapping[Language, EventVersion]:
    if not isinstance(kept, dict):
        return {}
    pairs = {key: each for key, each in kept.items() if isinstance(each, list)}
    return {Language(key): EventVersion(str(each[0]), str(each[1])) for key, each in pairs.items()}


def _clock(kept: Json) -> time | None:
    return time.fromisoformat(kept) if isinstance(kept, str) else None


def _moments(kept: Json) -> frozenset[datetime]:
    return frozenset(datetime.fromisoformat(str(each)) for each in _list(kept))


def _list(kept: Json) -> list[Json]:
    return kept if isinstance(kept, list) else []


def _number(kept: Json) -> int | None:
    return kept if isinstance(kept, int) and not isinstance(kept, bool) else None
