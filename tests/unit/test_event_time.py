"""Times as people say them: how long something is, and what cannot be."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.event_kind import EventKind
from core.model.event_time import LONGEST, EventTime
from core.model.refusals import AmbiguousTime, NoSuchTime, Unusable

DAY, NINE = date(2026, 3, 3), time(9)
BRUSSELS = "Europe/Brussels"
DEADLINE, WORKSHOP = EventKind.EU_DEADLINE, EventKind.WORKSHOP


def refused(when: EventTime, kind: EventKind = WORKSHOP) -> object:
    with pytest.raises(Unusable) as refusal:
        when.span(kind)
    return refusal.value.params["reason"]


@pytest.mark.parametrize(
    ("said", "lasts"),
    [
        ({}, None),
        ({"end_clock": time(10)}, timedelta(hours=1)),
        ({"end_clock": time(1)}, timedelta(hours=16)),  # past midnight
        ({"end_clock": NINE}, timedelta(hours=24)),
        ({"last_day": date(2026, 3, 4)}, timedelta(hours=39)),  # to the end of that day
        ({"last_day": date(2026, 3, 4), "end_clock": time(10)}, timedelta(hours=25)),
        ({"last_day": DAY, "end_clock": time(10)}, timedelta(hours=1)),
    ],
)
def test_an_event_lasts_as_long_as_was_said(said, lasts):
    """What is over is looked up by its end."""
    starts_at, ends_at = EventTime(DAY, NINE, BRUSSELS, **said).span(WORKSHOP)
    assert starts_at == datetime(2026, 3, 3, 8, tzinfo=UTC)
    assert (None if ends_at is None else ends_at - starts_at) == lasts


def test_a_deadline_has_no_length():
    """By then it is done, or it is not."""
    when = EventTime(DAY, NINE, BRUSSELS, last_day=date(2026, 3, 1), end_clock=time(8))
    assert when.span(DEADLINE) == (datetime(2026, 3, 3, 8, tzinfo=UTC), None)


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"last_day": date(2026, 3, 2)}, "end"),
        ({"last_day": DAY, "end_clock": time(8)}, "end"),
        ({"last_day": DAY, "end_clock": NINE}, "end"),
        ({"clock": None, "last_day": date(2026, 3, 2)}, "end"),
        ({"last_day": DAY + LONGEST + timedelta(days=1)}, "long"),
        ({"last_day": date.max}, "far"),
        ({"day": date.max}, "far"),
        ({"day": date.max, "clock": None}, "far"),
        ({"day": date.min, "clock": None}, "far"),
        ({"day": date.min, "clock": time(0)}, "far"),
    ],
)
def test_what_cannot_be_is_refused_with_its_reason(said, reason):
    """An end before the start, and days at the ends of the calendar."""
    plain: dict[str, Any] = {"day": DAY, "clock": NINE, "zone": BRUSSELS}
    assert refused(EventTime(**(plain | said))) == reason


@pytest.mark.parametrize(
    "zone", ["Mars/Base", "", "Europe", "../../etc/passwd", "/etc/passwd", "a" * 5000, "a\0b", "ß"]
)
@pytest.mark.parametrize("kind", [DEADLINE, WORKSHOP])
def test_a_zone_that_is_none_is_refused(zone, kind):
    """What comes in a file can be crafted; a name must not open a file."""
    assert refused(EventTime(DAY, NINE, zone), kind) == "zone"


@given(
    st.dates(),
    st.none() | st.times(),
    st.none() | st.dates(),
    st.none() | st.times(),
    st.sampled_from([BRUSSELS, "America/Santiago", "Australia/Lord_Howe", "Pacific/Apia", "UTC"]),
)
def test_any_time_is_a_span_or_a_refusal(day, clock, last_day, end_clock, zone):
    """Nothing that can be said may end as a surprise."""
    when = EventTime(day, clock, zone, None, last_day, end_clock)
    for kind in (DEADLINE, WORKSHOP):
        try:
            starts_at, ends_at = when.span(kind)
        except (NoSuchTime, AmbiguousTime, Unusable):
            continue
        assert ends_at is None or timedelta(0) < ends_at - starts_at <= LONGEST
