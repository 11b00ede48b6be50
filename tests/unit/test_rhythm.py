"""When digests are due, on each reader's own clock."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from core.model.rhythm import digest_moments

BRUSSELS = "Europe/Brussels"


def moments(text: str, zone: str = BRUSSELS):
    return digest_moments(datetime.fromisoformat(text).replace(tzinfo=UTC), [zone])[zone]


def local(moment: datetime, zone: str = BRUSSELS) -> str:
    return f"{moment.astimezone(ZoneInfo(zone)):%a %d %H:%M}"


@pytest.mark.parametrize(
    ("now", "daily", "weekly"),
    [
        ("2026-03-10T05:00", "Tue 10 08:00", "Mon 16 08:00"),
        ("2026-03-10T07:00", "Wed 11 08:00", "Mon 16 08:00"),
        ("2026-03-16T06:59", "Mon 16 08:00", "Mon 16 08:00"),
        ("2026-03-16T07:00", "Tue 17 08:00", "Mon 23 08:00"),
        ("2026-03-28T12:00", "Sun 29 08:00", "Mon 30 08:00"),
    ],
)
def test_a_digest_comes_on_the_next_morning(now, daily, weekly):
    """The very moment of a digest is too late for it: its round may be under way."""
    found = moments(now)
    assert (local(found.daily), local(found.weekly)) == (daily, weekly)


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu"])
def test_it_is_morning_wherever_the_reader_is(zone):
    """Somebody in exile is not woken by the office's clock."""
    found = moments("2026-03-10T23:30", zone)
    assert local(found.daily, zone).endswith("08:00")
    assert local(found.weekly, zone).startswith("Mon")
    assert timedelta(0) < found.daily - datetime(2026, 3, 10, 23, 30, tzinfo=UTC) <= timedelta(1)


def test_the_weekly_one_is_never_before_the_daily():
    """The faster of two rhythms counts, so it has to be the sooner one."""
    for hours in range(24 * 14):
        now = datetime(2026, 3, 20, tzinfo=UTC) + timedelta(hours=hours)
        found = digest_moments(now, [BRUSSELS])[BRUSSELS]
        assert now < found.daily <= found.weekly
