"""Countries and zones found by what people type."""

import pytest

from core.model.language import LANGUAGES
from locales.places import MOST, find_countries, find_zones, zones_of


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Türkiye", "tr"), ("turkey", "tr"), ("TURQUIA", "tr"), ("İSVİÇRE", "ch"),
        ("ısviçre", "ch"), ("allemagne", "de"), ("Alemani", "de"), ("Kosova", "xk"),
        ("côte d'ivoire", "ci"), ("germny", "de"),
    ],
)  # fmt: skip
def test_a_country_is_found_in_any_language_and_spelling(typed, code):
    """Old phones, missing accents, the dotless i: none of it is the person's problem."""
    assert find_countries(typed, LANGUAGES)[0] == code


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("istanbul", "Europe/Istanbul"), ("IŞTANBUL", "Europe/Istanbul"),
        ("Ankara", "Europe/Istanbul"), ("Bruselas", "Europe/Brussels"),
        ("Brüksel", "Europe/Brussels"), ("genève", "Europe/Zurich"),
        ("europe/paris", "Europe/Paris"), ("america/new york", "America/New_York"),
        ("Türkiye", "Europe/Istanbul"), ("utc", "UTC"),
    ],
)  # fmt: skip
def test_a_zone_is_found_by_city_country_or_its_own_name(typed, zone):
    """Nobody knows the IANA names, except those who do."""
    assert find_zones(typed, LANGUAGES)[0] == zone


@pytest.mark.parametrize(
    "typed", ["", "  ", "!!", "qqqqqq", "../../etc/passwd", "<b>", "localtime"]
)
def test_what_is_no_place_finds_nothing(typed):
    """Nothing is better than a place that was never meant."""
    assert find_countries(typed, LANGUAGES) == ()
    assert find_zones(typed, LANGUAGES) == ()


def test_never_more_is_found_than_fits_a_screen():
    """What is found becomes buttons."""
    assert len(find_countries("ma", LANGUAGES)) <= MOST
    assert len(find_zones("United States", LANGUAGES)) <= MOST


def test_a_country_has_its_zones():
    """They are offered first."""
    assert zones_of("tr") == ("Europe/Istanbul",)
    assert "America/New_York" in zones_of("us")
    assert zones_of("zz") == ()
