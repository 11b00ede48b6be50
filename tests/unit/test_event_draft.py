"""A draft of an event: kept in a dialogue as JSON, never complete with a time that cannot be."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from core.model.dialogue import Dialogue
from core.model.event import Event, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.event_time import EventTime
from core.model.identity import EventId, GroupId, PersonId, TopicKey
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


WHOLE = replace(
    COMPLETE,
    kind=EventKind.WORKSHOP,
    day=date(2026, 3, 24),
    clock=time(18, 30),
    fold=None,
    last_day=date(2026, 3, 26),
    end_clock=time(20, 0),
    repeats="week",
    times=4,
    groups=frozenset({GroupId(3), GroupId(7)}),
    invited_only=True,
    seats=25,
    interpretation=frozenset({TURKISH}),
    distances=(timedelta(days=3), timedelta(hours=2)),
    after=(timedelta(hours=1),),
)


@pytest.mark.parametrize("without", [{}, {"distances": ()}, {"until": date(2027, 1, 1)}])
def test_all_that_can_be_said_comes_back_from_storage(without):
    """No reminder at all, chosen on purpose, is not the same as nothing chosen."""
    draft = replace(WHOLE, **without)
    assert kept(draft) == draft
    new = WHOLE.new_event()
    assert new is not None
    assert (new.rule, new.seats) == ("FREQ=WEEKLY;BYDAY=TU;COUNT=4", 25)
    assert new.when.last_day == date(2026, 3, 26)


def test_a_deadline_has_no_end_and_no_last_day():
    """It closes at one moment, whatever was said while it was another kind."""
    when = replace(WHOLE, kind=EventKind.EU_DEADLINE).when
    assert when == EventTime(date(2026, 3, 24), time(18, 30), "Europe/Brussels")


@pytest.mark.parametrize(
    ("changes", "lost"),
    [
        ({"last_day": date(2026, 3, 23)}, ("last_day", "end_clock")),
        ({"last_day": date(2026, 8, 1)}, ("last_day", "end_clock")),
        ({"until": date(2026, 3, 1), "times": None}, ("until",)),
        (
            {"last_day": date(2026, 3, 29), "end_clock": time(2, 30)},
            ("last_day", "end_clock"),
        ),
    ],
)
def test_an_end_that_cannot_be_is_taken_out_and_the_start_stays(changes, lost):
    """The coordinator is told why, and loses nothing else."""
    draft, trouble = replace(WHOLE, **changes).settled(NOW)
    assert trouble is not None
    assert all(getattr(draft, name) is None for name in lost)
    assert (draft.day, draft.clock, draft.seats) == (WHOLE.day, WHOLE.clock, 25)


def test_day_and_hour_take_the_end_along():
    """Three days stay three days, ninety minutes stay ninety minutes."""
    moved = WHOLE.on_day(date(2026, 3, 31))
    assert moved.last_day == date(2026, 4, 2)
    one_day = replace(WHOLE, last_day=None)
    assert one_day.at_time(time(23, 0)).end_clock == time(0, 30)
    assert replace(one_day, clock=None).at_time(time(10), was=time(18, 30)).end_clock == time(
        11, 30
    )


def test_whole_days_are_asked_anew_when_the_kind_becomes_a_deadline():
    """The whole day is no hour by which something has to be sent."""
    all_day = replace(WHOLE, clock=None, all_day=True, end_clock=None)
    assert all_day.has_time
    assert not replace(all_day, kind=EventKind.DEADLINE).has_time


@pytest.mark.parametrize("seats", [0, -1, 100_001])
def test_seats_are_a_number_of_people(seats):
    """None means any number; nothing else does."""
    with pytest.raises(Unusable):
        WHOLE.with_seats(seats)
    assert WHOLE.with_seats(None).seats is None


@pytest.mark.parametrize("times", [1, 0, -2, 401])
def test_a_series_comes_more_than_once_and_not_for_ever_by_number(times):
    """Once is no series; a thousand times is a slip."""
    with pytest.raises(Unusable):
        WHOLE.repeated_times(times)
