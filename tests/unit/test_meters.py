from hypothesis import given
from hypothesis import strategies as st

from delivery.meters import Bucket, RoundTrips, Window

TRANSIT = 0.04
held_up = st.lists(st.floats(0, 0.6), min_size=1, max_size=80)


def stamps(limit: int, delays: list[float]) -> list[float]:
    """Send as fast as the window allows; return when each arrived at the far side.

    Each call takes TRANSIT there and TRANSIT back, and is held up on its way there.
    """
    trips = RoundTrips()
    window, now = Window(limit, 1.0, trips), 0.0
    arrived: list[float] = []
    under_way: list[tuple[float, float, int]] = []
    for delay in delays:
        while True:
            for back_at, began_at, number in [one for one in under_way if one[0] <= now]:
                under_way.remove((back_at, began_at, number))
                trips.saw(back_at - began_at, back_at)
                window.answered(number, back_at)
            wait = window.opens_in(now)
            if wait <= 0:
                break
            following = min((one[0] for one in under_way), default=now + wait)
            now = min(now + wait, following) if following > now else now + wait
        arrived.append(now + TRANSIT + delay)
        under_way.append((now + 2 * TRANSIT + delay, now, window.take(now)))
        under_way.sort()
    return sorted(arrived)


@given(held_up, st.integers(1, 7))
def test_the_far_side_never_sees_one_too_many_in_any_second(delays, limit):
    """Telegram counts what arrives; a call that was held up must not meet those sent after it."""
    known = stamps(limit, [one for delay in delays for one in (0.0, delay)])
    for first in known:
        assert sum(first <= moment < first + 1.0 - 1e-6 for moment in known) <= limit


def test_calls_that_nothing_holds_up_use_every_place():
    """A margin in each second would be a promise broken to everybody who waits."""
    known = stamps(30, [0.0] * 300)
    assert known[-1] < 9.0 + TRANSIT + 1e-6


def test_a_call_without_an_answer_does_not_hold_up_the_others_forever():
    """Calls that hang must not silence the bot for as long as they may hang."""
    window = Window(2, 1.0, RoundTrips())
    window.take(0.0)
    window.take(0.0)
    assert window.opens_in(2.9) > 0
    assert window.opens_in(3.1) == 0


def test_where_the_way_is_longer_than_a_second_no_answer_is_waited_for():
    """On a slow line the pace would otherwise fall to the limit per round trip."""
    trips = RoundTrips()
    window = Window(1, 1.0, trips)
    trips.saw(2.0, 0.0)
    window.take(0.0)
    assert window.opens_in(0.5) > 0
    assert window.opens_in(1.0) == 0


def test_what_never_left_takes_no_place():
    """A refused connection says nothing to Telegram, which cannot count it."""
    window = Window(1, 1.0, RoundTrips())
    window.give_back(window.take(0.0))
    assert (window.opens_in(0.0), window.is_idle(0.0)) == (0.0, True)


def test_a_window_whose_limit_is_lowered_waits_for_its_surplus():
    """A worker that shares with another one from now on must keep to its part at once."""
    window = Window(3, 1.0, RoundTrips())
    for moment in (0.0, 0.1, 0.2):
        window.answered(window.take(moment), moment)
    window.limit = 1
    assert 0 < window.opens_in(1.15) <= 0.05 + 1e-9
    assert window.opens_in(1.2) == 0
    window.limit = 0
    assert window.opens_in(9.0) > 0


def test_the_quickest_round_trip_is_that_of_the_last_seconds():
    """A line that became slower for good must not cost pace for good."""
    trips = RoundTrips()
    assert trips.quickest == 0
    trips.saw(0.02, 0.0)
    trips.saw(0.05, 2.6)
    assert trips.quickest == 0.02
    trips.saw(0.06, 5.2)
    assert trips.quickest == 0.05
    trips.saw(0.09, 99.0)
    assert trips.quickest == 0.09


def test_a_bucket_lets_a_burst_pass_and_then_one_per_interval():
    """A private chat stands a short burst, then one message a second."""
    bucket = Bucket(1.0, burst=5)
    for _ in range(5):
        assert bucket.opens_in(0.0) == 0
        bucket.take(0.0)
    assert (bucket.opens_in(0.0), bucket.opens_in(0.25), bucket.opens_in(1.0)) == (1.0, 0.75, 0)
    assert not bucket.is_idle(4.9)
    assert bucket.is_idle(5.0)
    bucket.give_back(0)
    assert bucket.opens_in(0.0) == 0


def test_a_bucket_follows_a_message_that_was_held_up():
    """Telegram's bucket begins to fill when the message is there, not when it was sent."""
    bucket = Bucket(1.0, burst=2)
    bucket.take(0.0)
    bucket.arrived_late(0.4, 0.4)
    bucket.take(0.4)
    assert abs(bucket.opens_in(0.4) - 1.0) < 1e-6
    for _ in range(9):
        bucket.arrived_late(60.0, 60.0)
    assert bucket.opens_in(60.0) <= 1.0
