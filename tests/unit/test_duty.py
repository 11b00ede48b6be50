"""Weekly hours on the wall clock of whoever keeps them, and the gaps that a week has."""

from datetime import UTC, datetime, timedelta

import pytest

from core.model.danger import Danger, DangerRule, escalates, next_alert
from core.model.duty import EVERY_DAY, Duty, Presence, WeeklyHours, gaps_in_week
from core.model.identity import ReportId

MONDAY = datetime(2026, 3, 9, tzinfo=UTC)
BRUSSELS, ISTANBUL = "Europe/Brussels", "Europe/Istanbul"
DAYS = Duty(Presence.HOURS, WeeklyHours(frozenset({0}), 9, 17))
NIGHTS = Duty(Presence.HOURS, WeeklyHours(frozenset({0}), 22, 6))


@pytest.mark.parametrize(
    ("duty", "zone", "hours", "on"),
    [
        (DAYS, BRUSSELS, 7.9, False),
        (DAYS, BRUSSELS, 8, True),
        (DAYS, BRUSSELS, 15.9, True),
        (DAYS, BRUSSELS, 16, False),
        (DAYS, ISTANBUL, 6, True),
        (DAYS, BRUSSELS, 24 + 10, False),
        (NIGHTS, BRUSSELS, 20.9, False),
        (NIGHTS, BRUSSELS, 21, True),
        (NIGHTS, BRUSSELS, 24 + 4.9, True),
        (NIGHTS, BRUSSELS, 24 + 5, False),
        (NIGHTS, BRUSSELS, 4, False),
    ],
)
def test_hours_count_where_the_reviewer_lives_and_over_midnight(duty, zone, hours, on):
    """A shift from ten at night belongs to the day on which it begins."""
    assert duty.on_at(MONDAY + timedelta(hours=hours), zone) is on


def test_hours_without_an_end_after_the_beginning_are_a_whole_day():
    """From nine to nine is a day and a night, not nothing."""
    duty = Duty(Presence.HOURS, WeeklyHours(EVERY_DAY, 9, 9))
    assert gaps_in_week([(duty, BRUSSELS)], MONDAY) == []


def test_gaps_are_joined_and_cover_what_nobody_does():
    """Two shifts that meet leave nothing between them; what is left is one gap, not many hours."""
    evening = Duty(Presence.HOURS, WeeklyHours(frozenset({0}), 17, 22))
    gaps = gaps_in_week([(DAYS, "UTC"), (evening, "UTC"), (NIGHTS, "UTC")], MONDAY)
    assert [(gap.start - MONDAY, gap.end - MONDAY) for gap in gaps] == [
        (timedelta(0), timedelta(hours=9)),
        (timedelta(hours=30), timedelta(days=7)),
    ]


def test_a_shift_keeps_its_hours_when_the_clocks_change():
    """Nine is nine, on the day on which the night is shorter and on the day on which it is not."""
    whole = Duty(Presence.HOURS, WeeklyHours(EVERY_DAY, 9, 17))
    for sunday, before, after in (
        (datetime(2026, 3, 29, tzinfo=UTC), 8, 7),
        (datetime(2026, 10, 25, tzinfo=UTC), 7, 8),
    ):
        saturday = sunday - timedelta(days=1)
        gaps = gaps_in_week([(whole, BRUSSELS)], saturday)
        assert gaps[0].end == saturday + timedelta(hours=before)
        assert gaps[1].end == sunday + timedelta(hours=after)
        assert not [gap for gap in gaps[2:-1] if gap.end - gap.start != timedelta(hours=16)]


def test_nights_have_no_hole_when_the_clocks_change():
    """The hour that comes twice belongs to the shift both times; the one that is not is no gap."""
    nights = Duty(Presence.HOURS, WeeklyHours(EVERY_DAY, 22, 6))
    days = Duty(Presence.HOURS, WeeklyHours(EVERY_DAY, 6, 22))
    for saturday in (datetime(2026, 3, 28, tzinfo=UTC), datetime(2026, 10, 24, tzinfo=UTC)):
        assert gaps_in_week([(nights, BRUSSELS), (days, BRUSSELS)], saturday) == []
        assert gaps_in_week([(nights, BRUSSELS), (days, ISTANBUL)], saturday)


def test_shifts_of_two_zones_overlap_and_leave_what_neither_covers():
    """Nine to five in Brussels and in Istanbul is eight to four or five, not two whole days."""
    gaps = gaps_in_week([(DAYS, BRUSSELS), (DAYS, ISTANBUL)], MONDAY)
    assert (gaps[0].end, gaps[1].start) == (
        MONDAY + timedelta(hours=6),
        MONDAY + timedelta(hours=16),
    )


def test_a_gap_is_exact_where_clocks_are_half_an_hour_apart():
    """Half an hour in which nobody hears must not look covered."""
    gaps = gaps_in_week([(DAYS, "Asia/Kolkata")], MONDAY)
    assert (gaps[0].end, gaps[1].start) == (
        MONDAY + timedelta(hours=3, minutes=30),
        MONDAY + timedelta(hours=11, minutes=30),
    )


def test_without_a_reviewer_the_whole_week_is_a_gap():
    """An empty roster must not look covered."""
    assert len(gaps_in_week([], MONDAY)) == 1


def test_the_alert_at_which_admins_are_told_is_never_late():
    """Ten minutes are ten minutes, whatever the distance between alerts."""
    rule = DangerRule(escalate_minutes=10, repeat_minutes=7)
    danger = Danger(ReportId(1), MONDAY, told=1, told_at=MONDAY)
    at = MONDAY
    moments: list[float] = []
    while len(moments) < 4:
        at = next_alert(danger, rule, at)
        moments.append((at - MONDAY).total_seconds() / 60)
    assert moments == [7, 10, 17, 24]
    assert not escalates(danger, rule, MONDAY + timedelta(minutes=7))
    assert escalates(danger, rule, MONDAY + timedelta(minutes=10))
