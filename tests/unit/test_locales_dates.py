"""Dates, distances, lists and names in the languages of the product."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from locales.dates import day, formatted, moment, span, time
from locales.lists import list_of
from locales.names import country_name, language_name, weekday_name, zone_name

WHEN = datetime(2026, 12, 3, 9, 5, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Thursday, 3 December 2026"),
        ("tr", "3 Aralık 2026 Perşembe"),
        ("fr", "jeudi 3 décembre 2026"),
        ("es", "jueves, 3 de diciembre de 2026"),
    ],
)
def test_a_day_is_written_as_its_language_writes_it(language, expected):
    """Order, names and small words differ; none of it is ours to invent."""
    assert day(WHEN, language) == expected
    assert day(WHEN.date(), language) == expected


def test_the_first_of_a_month_is_an_ordinal_in_french():
    """A plain 1 reads like a typing error there; 11 and 21 stay as they are."""
    first = datetime(2027, 6, 1, 14, 30, tzinfo=UTC)
    assert formatted(first, "fr", "long") == "mardi 1er juin 2027, 14:30"
    assert formatted(first.date(), "fr", "date") == "1er juin 2027"
    assert formatted(first, "fr", "short").startswith("mar. 1er juin")
    assert formatted(date(2027, 6, 11), "fr", "date") == "11 juin 2027"
    assert formatted(first.date(), "es", "date") == "1 jun 2027"


def test_days_of_the_week_are_small_within_a_sentence():
    """Turkish writes them with a capital only beside a date."""
    assert [weekday_name(1, each) for each in ("en", "tr", "fr", "es")] == [
        "Tuesday", "salı", "mardi", "martes",
    ]  # fmt: skip


def test_the_forms_say_what_their_names_say():
    """Catalogues pick a form by name: a reminder needs the weekday, a list a short line."""
    forms = {form: formatted(WHEN, "en", form) for form in ("long", "short", "date", "time")}
    assert forms == {
        "long": "Thursday, 3 December 2026, 09:05",
        "short": "Thu 3 Dec, 09:05",
        "date": "3 Dec 2026",
        "time": "09:05",
    }
    assert moment(WHEN, "fr") == "jeu. 3 déc. 2026, 09:05"
    assert time(WHEN, "tr") == "09:05"
    assert formatted(date(2026, 12, 3), "en", "long") == "Thursday, 3 December 2026"


def test_the_same_instant_in_two_zones_shows_two_hours():
    """Equal instants are equal keys to a cache; Istanbul must not be shown Brussels' hour."""
    istanbul = WHEN.astimezone(timezone(timedelta(hours=3)))
    assert istanbul == WHEN
    assert time(WHEN, "en") == "09:05"
    assert time(istanbul, "en") == "11:05"
    assert time(WHEN.astimezone(UTC), "en") == "08:05"


@pytest.mark.parametrize(
    ("until", "expected"),
    [
        (timedelta(seconds=5), "in 1 minute"),
        (timedelta(minutes=59), "in 59 minutes"),
        (timedelta(minutes=60), "in 1 hour"),
        (timedelta(minutes=90), "in 90 minutes"),
        (timedelta(hours=23, minutes=59, seconds=58), "in 1 day"),
        (timedelta(hours=36), "in 36 hours"),
        (timedelta(days=10), "in 10 days"),
        (timedelta(days=14), "in 14 days"),
        (timedelta(days=30), "in 30 days"),
        (timedelta(days=90), "in 3 months"),
        (timedelta(days=800), "in 2 years"),
        (timedelta(hours=-3), "3 hours ago"),
    ],
)
def test_a_distance_is_never_coarser_than_a_plan_can_bear(until, expected):
    """CLDR's own rounding calls ten days a week: somebody would pack too late."""
    assert span(until, "en") == expected


def test_a_distance_speaks_the_readers_language():
    """The distance stands in the first line of a reminder."""
    spans = [span(timedelta(days=2), language) for language in ("tr", "fr", "es")]
    assert spans == ["2 gün sonra", "dans 2 jours", "dentro de 2 días"]


def test_lists_are_joined_as_the_language_joins_them():
    """A comma before the last name is right in one language and wrong in another."""
    assert list_of(["a", "b", "c"], "en") == "a, b and c"
    assert list_of(["a", "b", "c"], "tr") == "a, b ve c"
    assert list_of([], "en") == ""


def test_zones_are_named_after_their_city():
    """Nobody knows "Europe/Istanbul"; a code that is unknown still shows something."""
    assert zone_name("Europe/Istanbul", "tr") == "İstanbul"
    assert zone_name("Europe/Brussels", "fr") == "Bruxelles"
    assert zone_name("America/Argentina/Buenos_Aires", "en") == "Buenos Aires"
    assert zone_name("UTC", "es") == "UTC"
    assert zone_name("Nowhere/City", "en") == "Nowhere/City"


def test_countries_and_languages_have_names_and_unknown_ones_their_code():
    """A code from an old database must not stop a screen."""
    assert country_name("tr", "en") == "Türkiye"
    assert country_name("DE", "tr") == "Almanya"
    assert country_name("xx", "en") == "XX"
    assert language_name("es", "tr") == "İspanyolca"
    assert language_name("fr", "fr") == "Français"
    assert language_name("qq", "en") == "Qq"
