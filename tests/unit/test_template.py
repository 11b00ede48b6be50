"""The rule of a briefing that comes again."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.template import Rule, first_day

BRUSSELS = "Europe/Brussels"
FRIDAY = date(2026, 3, 13)


def rule(weeks: int = 1, *, clock: time = time(9), until: date | None = None) -> Rule:
    return Rule(weeks, 4, clock, BRUSSELS, FRIDAY, until)


def test_it_comes_on_its_weekday_every_so_many_weeks():
    """Two weeks are counted from the first, not from whenever somebody looked."""
    at = rule(2).next_after(datetime(2026, 3, 1, tzinfo=UTC))
    seen = []
    for _ in range(3):
        assert at is not None
        seen.append(at.date())
        at = rule(2).next_after(at)
    assert seen == [FRIDAY, FRIDAY + timedelta(weeks=2), FRIDAY + timedelta(weeks=4)]


def test_the_wall_clock_stays_when_the_clocks_change():
    """Nine in the morning is nine in the morning, in summer too."""
    at = datetime(2026, 3, 20, 12, tzinfo=UTC)
    clocks = set()
    for _ in range(4):
        found = rule().next_after(at)
        assert found is not None
        clocks.add(found.astimezone(ZoneInfo(BRUSSELS)).time())
        at = found
    assert clocks == {time(9)}


def test_a_time_that_the_clocks_jump_over_is_not_left_out():
    """On that one Sunday half past two does not exist."""
    sunday = Rule(1, 6, time(2, 30), BRUSSELS, date(2026, 3, 29))
    found = sunday.next_after(datetime(2026, 3, 28, 12, tzinfo=UTC))
    assert found == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_its_own_moment_is_not_the_next_one():
    """Otherwise the same draft would be made again and again."""
    first = rule().next_after(datetime(2026, 3, 1, tzinfo=UTC))
    assert first is not None
    assert rule().next_after(first) == first + timedelta(weeks=1)


def test_it_ends_with_its_last_day():
    """A campaign that is over asks for no more texts."""
    short = rule(until=FRIDAY + timedelta(weeks=1))
    last = datetime(2026, 3, 20, 8, tzinfo=UTC)
    assert short.next_after(last - timedelta(seconds=1)) == last
    assert short.next_after(last) is None


def test_years_of_silence_are_skipped_at_once():
    """A program that was down makes no list of what it missed."""
    found = rule(3).next_after(datetime(2040, 1, 1, tzinfo=UTC))
    assert found is not None
    assert (found.date() - FRIDAY).days % 21 == 0


def test_the_first_day_may_be_today():
    """Whoever sets it up in the morning means this morning's weekday, too."""
    assert first_day(FRIDAY, 4) == FRIDAY
    assert first_day(FRIDAY, 3) == FRIDAY + timedelta(days=6)
