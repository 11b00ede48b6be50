from hypothesis import given
from hypothesis import strategies as st

from delivery.meters import Bucket, Window

steps = st.lists(st.floats(0, 0.7), min_size=1, max_size=120)


@given(steps, st.integers(1, 7))
def test_a_window_never_lets_one_too_many_into_any_span(waits, limit):
    """Telegram counts in sliding seconds; a fixed grid would let twice as many through."""
    window, now, taken = Window(limit, 1.0), 0.0, []
    for wait in waits:
        now += wait
        if window.opens_in(now) <= 0:
            window.take(now)
            taken.append(now)
    for first in taken:
        assert sum(first <= moment < first + 1.0 for moment in taken) <= limit


@given(steps, st.integers(1, 5))
def test_a_window_opens_exactly_when_it_says(waits, limit):
    """Who waits that long must not be sent away again, and nobody waits longer than needed."""
    window, now = Window(limit, 1.0), 0.0
    for wait in waits:
        now += wait + window.opens_in(now + wait)
        assert window.opens_in(now) <= 1e-9
        window.take(now)


def test_a_window_keeps_places_free_for_others():
    """The places left free are what a waiting person finds at once."""
    window = Window(5, 1.0)
    for _ in range(3):
        window.take(0.0)
    assert (window.room(0.0), window.room(0.0, leaving=2)) == (2, 0)
    assert (window.opens_in(0.5), window.opens_in(0.5, leaving=2)) == (0.0, 0.5)


def test_a_bucket_lets_a_burst_pass_and_then_one_per_interval():
    """A private chat stands a short burst, then one message a second."""
    bucket = Bucket(1.0, burst=5)
    assert bucket.room(0.0) == 5
    for _ in range(5):
        assert bucket.opens_in(0.0) == 0
        bucket.take(0.0)
    assert (bucket.opens_in(0.0), bucket.opens_in(0.25), bucket.opens_in(1.0)) == (1.0, 0.75, 0)
    assert (bucket.room(0.5), bucket.room(1.0), bucket.room(3.0), bucket.room(99.0)) == (0, 1, 3, 5)
    assert not bucket.is_idle(4.9)
    assert bucket.is_idle(5.0)
