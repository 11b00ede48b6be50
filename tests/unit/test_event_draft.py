"""A draft of an event: kept in a dialogue as JSON, never complete with a time that cannot be."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from core.model.dialogue import Dialogue
from core.model.event import Event, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.event_time import EventTime
from core.model.identity import EventId, PersonId, TopicKey
from core.model.language import ENGLISH, TURKISH
from core.model.refusals import NoSuchTime, TooLong, Unusable
from core.usecases.events.event_draft import EventDraft

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
COMPLETE = EventDraft(
    kind=EventKind.MEETING,
    languages=(ENGLISH, TURKISH),
    languages_said=True,
    titles={ENGLISH: "Coffee", TURKISH: "Kahve"},
    texts={ENGLISH: "Bring friends", TURKISH: ""},
    day=date(2026, 10, 25),
    clock=time(2, 30),
    zone="Europe/Brussels",
    fold=1,
    place="Rue X",
    topics=frozenset({TopicKey("press")}),
    topics_said=True,
)


def kept(draft: EventDraft) -> EventDraft:
    """Return the draft after it lay in storage."""
    state = json.loads(json.dumps(draft.state))
    return EventDraft.of(Dialogue("event", "T", "title", state, updated_at=NOW))


@pytest.mark.parametrize("draft", [EventDraft(), COMPLETE, replace(COMPLETE, clock=None)])
def test_a_draft_comes_back_from_storage_as_it_was(draft):
    """A restart in the middle must not change an hour."""
    assert kept(draft) == draft


@pytest.mark.parametrize("fold", [0, 1])
def test_an_event_that_is_changed_keeps_which_of_two_equal_times_it_has(fold):
    """Changing the place must not move an event by an hour."""
    new = replace(COMPLETE, fold=fold).new_event()
    assert new is not None
    event = Event(
        id=EventId(1),
        kind=new.kind,
        versions=new.versions,
        starts_at=new.when.instant(),
        local_date=new.when.day,
        local_time=new.when.clock,
        zone=new.when.zone,
        place=new.place,
        topics=new.topics,
        state=EventState.PLANNED,
        author=PersonId(1),
    )
    assert EventDraft.of_event(event).new_event() == new


@pytest.mark.parametrize(
    "without",
    [
        {"kind": None}, {"languages": ()}, {"titles": {ENGLISH: "Coffee"}}, {"day": None},
        {"clock": None}, {"clock": None, "no_hour": True}, {"zone": None}, {"fold": None},
        {"place": None}, {"topics_said": False},
    ],
)  # fmt: skip
def test_nothing_is_added_while_something_is_missing(without):
    """Least of all an hour: a meeting has one, and one that comes twice is asked about."""
    assert COMPLETE.new_event() is not None
    assert replace(COMPLETE, **without).new_event() is None


def test_a_deadline_may_go_without_an_hour():
    """It counts until the end of its day."""
    new = replace(COMPLETE, kind=EventKind.DEADLINE, clock=None, no_hour=True, fold=None)
    assert new.when == EventTime(date(2026, 10, 25), None, "Europe/Brussels")
    assert new.new_event() is not None


def test_a_skipped_time_is_taken_out_with_its_reason():
    """The coordinator is asked for the hour again, and told why."""
    draft, trouble = replace(COMPLETE, day=date(2027, 3, 28), fold=None).settled(NOW)
    assert isinstance(trouble, NoSuchTime)
    assert draft.clock is None
    assert draft.day == date(2027, 3, 28)


@pytest.mark.parametrize(
    ("day", "clock", "asked_again"),
    [
        (date(2026, 3, 10), time(12), "clock"),  # 13:00 in Brussels now
        (date(2026, 3, 9), time(12), "day"),
        (date(2026, 3, 9), None, "day"),
    ],
)
def test_of_a_time_that_has_passed_the_part_at_fault_is_asked_again(day, clock, asked_again):
    """Yesterday's date is at fault, not its hour; for today it is the hour."""
    kind = EventKind.DEADLINE if clock is None else EventKind.MEETING
    late = replace(COMPLETE, kind=kind, day=day, clock=clock, no_hour=clock is None, fold=None)
    draft, trouble = late.settled(NOW)
    assert isinstance(trouble, Unusable)
    assert getattr(draft, asked_again) is None


def test_another_day_time_or_zone_forgets_which_of_two_times_was_meant():
    """The answer belonged to the question for that night."""
    assert COMPLETE.on_day(date(2026, 10, 26)).fold is None
    assert COMPLETE.at_time(time(3)).fold is None
    assert COMPLETE.in_zone("Europe/Paris").fold is None


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../../etc/passwd", "/etc/passwd", "a" * 300])
def test_a_zone_that_is_none_is_refused(zone):
    """What comes in a button can be crafted; a file name must not open a file."""
    with pytest.raises(Unusable):
        COMPLETE.in_zone(zone)


def test_texts_are_trimmed_in_one_line_where_they_must_be_and_never_too_long():
    """Lists and buttons show the title in one line."""
    draft = COMPLETE.with_title(ENGLISH, "  Coffee \n and\tcake ").with_place(" Rue X\n1000 ")
    assert draft.titles[ENGLISH] == "Coffee and cake"
    assert draft.place == "Rue X 1000"
    for write in (draft.with_title, draft.with_text):
        with pytest.raises(TooLong):
            write(ENGLISH, "x" * 1501)
    with pytest.raises(TooLong):
        draft.with_place("x" * 301)


def test_a_version_of_a_language_taken_away_comes_back_with_it():
    """A tick taken away by mistake must not cost a translation."""
    without = COMPLETE.in_language(TURKISH, wanted=False)
    assert set(without.versions) == {ENGLISH}
    again = without.in_language(TURKISH, wanted=True)
    assert again.versions[TURKISH] == EventVersion("Kahve", "")
