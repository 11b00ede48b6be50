"""Killed again and again while it sends, the program loses nobody; `make soak` is the long form."""

import pytest

from bench.kills import IN_FLIGHT, besiege


@pytest.mark.soak
def test_however_often_it_is_killed_nobody_is_lost_and_only_the_marked_are_in_doubt(
    soaking: bool,
) -> None:
    """A server that loses power in a broadcast must neither skip nor pester anybody."""
    kills, readers = (20, 20_000) if soaking else (2, 600)
    toll = besiege(kills=kills, readers=readers, seed=7)
    assert toll.lost == 0, toll
    assert toll.doubled == 0, toll
    assert toll.in_doubt <= kills * IN_FLIGHT, toll
    assert sum(toll.states.values()) == readers, toll
    assert toll.states.keys() <= {"sent", "in_doubt"}, toll
