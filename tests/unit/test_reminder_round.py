"""What goes out at one ring of the bell, and to the readers of which clocks."""

from datetime import UTC, datetime, time, timedelta

from core.model.event_kind import EventState
from core.model.identity import EventId, ReminderId
from core.model.quiet import DEFAULT_QUIET_HOURS, QuietHours
from core.model.reader_moment import EARLIEST, ReaderClock
from core.model.reminder import Reminder, ReminderState
from core.model.reminder_round import DueReminder, Fate, plan_round

HOUR = timedelta(hours=1)
AWAKE = ReaderClock("UTC", None)
ASLEEP = ReaderClock("UTC", DEFAULT_QUIET_HOURS)  # until 8
SLEEPS_LONG = ReaderClock("UTC", QuietHours(time(22), time(10)))
CLOCKS = (AWAKE, ASLEEP, SLEEPS_LONG)
BEGINS = datetime(2026, 3, 10, 18, tzinfo=UTC)


def due(
    hours: float, *, number: int = 1, event: int = 1, begins: datetime = BEGINS, **changes
) -> DueReminder:
    state = changes.pop("event_state", EventState.CONFIRMED)
    distance = timedelta(hours=hours)
    values = {"state": ReminderState.WAITING, **changes}
    one = Reminder(ReminderId(number), EventId(event), distance, begins - distance, **values)
    return DueReminder(one, begins, state)


def plan(*reminders: DueReminder, now: datetime, asked=(), clocks=CLOCKS):
    return plan_round(reminders, clocks, asked=asked, now=now)


def test_by_day_everybody_is_reminded_at_once():
    """One batch without a look at anybody's clock: the usual case, and the cheapest."""
    found = plan(due(2), now=BEGINS - 2 * HOUR)
    assert found.batches == {None: [1]}
    assert found.fates == {Fate(ReminderState.SENT): [1]}
    assert (found.latest_at, found.expires_at) == (BEGINS, BEGINS)


def test_a_look_before_it_is_due_says_when_to_look_again():
    """At the earliest a day before, for some are reminded before their night."""
    found = plan(due(2), now=BEGINS - 2 * HOUR - EARLIEST)
    assert found.batches == {}
    assert found.fates == {Fate(ReminderState.WAITING, BEGINS - 2 * HOUR): [1]}


def test_each_clock_has_its_own_moment_and_the_last_one_takes_all_who_are_left():
    """Due at 7: who is awake at once, the others as their nights end."""
    one = due(11)
    now = BEGINS - 11 * HOUR
    first = plan(one, now=now)
    assert first.batches == {frozenset({AWAKE}): [1]}
    under_way = Fate(ReminderState.UNDER_WAY, now + HOUR, now)
    assert first.fates == {under_way: [1]}
    going = due(11, state=ReminderState.UNDER_WAY, done_until=now)
    second = plan(going, now=now + HOUR)
    assert second.batches == {frozenset({ASLEEP}): [1]}
    going = due(11, state=ReminderState.UNDER_WAY, done_until=now + HOUR)
    last = plan(going, now=now + 3 * HOUR)
    assert last.batches == {None: [1]}
    assert last.fates == {Fate(ReminderState.SENT): [1]}


def test_an_early_event_is_told_the_evening_before_to_those_who_will_sleep():
    """At 6 in the morning there is no good moment left."""
    begins = datetime(2026, 3, 10, 6, tzinfo=UTC)
    evening = datetime(2026, 3, 9, 21, 45, tzinfo=UTC)
    early = plan(due(2, begins=begins), now=evening)
    assert early.batches == {frozenset({ASLEEP, SLEEPS_LONG}): [1]}
    assert set(early.fates) == {Fate(ReminderState.UNDER_WAY, begins - 2 * HOUR, evening)}


def test_of_several_distances_that_fall_together_only_the_nearest_goes_out():
    """After an outage: one message says all that three would."""
    found = plan(due(48, number=1), due(24, number=2), due(2, number=3), now=BEGINS - HOUR)
    assert found.batches == {None: [3]}
    assert found.merged == 2
    assert found.fates[Fate(ReminderState.DROPPED)] == [1, 2]
    assert found.dropped == 0


def test_a_distance_that_somebody_asked_for_speaks_for_nobody_else():
    """Who asked for an hour is reminded of that; the others still get the two hours."""
    own = due(1, number=2, personal=True)
    found = plan(due(2), own, now=BEGINS - HOUR / 2, asked={HOUR})
    assert found.batches == {None: [1, 2]}


def test_a_personal_distance_that_nobody_asked_for_starts_nothing():
    """Six of them stand at every event; most networks use none."""
    own = due(1, personal=True)
    assert plan(own, now=BEGINS - 2 * HOUR).fates == {
        Fate(ReminderState.WAITING, BEGINS - HOUR): [1]
    }
    over = plan(own, now=BEGINS - HOUR)
    assert (over.batches, over.fates) == ({}, {Fate(ReminderState.SENT): [1]})


def test_what_is_about_an_event_that_has_begun_is_dropped_and_counted():
    """Nobody wants to hear in the evening of a meeting in the morning."""
    own = due(1, number=2, personal=True)
    found = plan(due(2), own, now=BEGINS)
    assert (found.batches, found.dropped) == ({}, 1)
    assert found.fates == {Fate(ReminderState.DROPPED): [1, 2]}


def test_an_event_that_needs_nobody_any_more_reminds_nobody():
    """Submitted, held, postponed: whatever came between."""
    for state in (EventState.SUBMITTED, EventState.HELD, EventState.POSTPONED):
        assert plan(due(2, event_state=state), now=BEGINS - HOUR).batches == {}


def test_what_was_held_is_asked_about_afterwards():
    """The reminder after the event is there for just that, and nothing makes it too late."""
    found = plan(due(-24, event_state=EventState.HELD), now=BEGINS + 24 * HOUR)
    assert found.batches == {None: [1]}
    assert (found.latest_at, found.expires_at) == (None, None)


def test_a_network_without_readers_is_no_reason_to_look_for_ever():
    """A reminder that nobody gets is over once it was due."""
    assert plan(due(2), now=BEGINS - 2 * HOUR, clocks=()).fates == {Fate(ReminderState.SENT): [1]}
    assert plan(due(2), now=BEGINS - 3 * HOUR, clocks=()).fates == {
        Fate(ReminderState.WAITING, BEGINS - 2 * HOUR): [1]
    }


def test_what_is_said_before_the_night_is_not_said_again_in_it():
    """Six and two hours before 7: the sleepers hear of it once, and nobody wakes them at 1."""
    begins = datetime(2026, 3, 10, 7, tzinfo=UTC)
    evening = datetime(2026, 3, 9, 21, 45, tzinfo=UTC)
    both = plan(due(6, begins=begins), due(2, number=2, begins=begins), now=evening)
    sleepers = frozenset({ASLEEP, SLEEPS_LONG})
    assert both.batches == {sleepers: [1, 2]}, "written down for both, shown as one"
    going = due(6, begins=begins, state=ReminderState.UNDER_WAY, done_until=evening)
    last = plan(going, now=begins - 6 * HOUR)
    assert last.batches == {None: [1]}, "whoever has it already is left out"
