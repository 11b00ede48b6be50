"""The picture of stances: what it counts, and that it is a picture at all."""

import pytest

from core.model.candidate import Stance
from documents.stance_chart import SHOWN_GROUPS, count_stances, stance_chart
from locales.catalogue import Catalogue

CATALOGUE = Catalogue.load()


def test_stances_are_counted_by_group_and_heading():
    """A number in a square is what people quote."""
    said = [("A", 4, Stance.SUPPORTS), ("A", 4, Stance.SUPPORTS), ("B", 4, Stance.OPPOSES)]
    counted = count_stances(said, "others")
    assert counted[("A", 4)][Stance.SUPPORTS] == 2
    assert counted[("B", 4)][Stance.OPPOSES] == 1


def test_the_smallest_groups_are_put_together():
    """Forty columns cannot be read on a phone; nobody is left out of the count."""
    said = [
        (f"Group {number}", 4, Stance.PARTLY) for number in range(12) for _ in range(12 - number)
    ]
    counted = count_stances(said, "others")
    groups = {group for group, _ in counted}
    assert len(groups) == SHOWN_GROUPS
    assert "others" in groups
    assert sum(sum(each.values()) for each in counted.values()) == len(said)


@pytest.mark.parametrize("language", ["en", "tr", "fr", "es"])
def test_it_is_drawn_in_every_language(language):
    """A missing word would leave an axis without a name."""
    counted = count_stances([("Yeşiller", 4, Stance.SUPPORTS)], "others")
    assert stance_chart(counted, range(1, 11), CATALOGUE, language).startswith(b"\x89PNG")
