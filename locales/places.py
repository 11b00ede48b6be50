"""Finds countries and time zones by what people type, in any language of the product (CLDR)."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from zoneinfo import available_timezones

from babel.core import get_global

from locales.dates import locale_of
from locales.names import zone_name

MOST = 8
"""How many are returned at most: what fits one screen as buttons."""

_OTHER_NAMES: Mapping[str, str] = {
    "turkey": "tr",
    "uk": "gb",
    "england": "gb",
    "great britain": "gb",
    "ingiltere": "gb",
    "usa": "us",
    "abd": "us",
    "holland": "nl",
    "czech republic": "cz",
}
"""What people call a country, where CLDR has only one of its names."""

_OTHER_CITIES: Mapping[str, str] = {
    "ankara": "Europe/Istanbul",
    "izmir": "Europe/Istanbul",
    "diyarbakir": "Europe/Istanbul",
    "geneva": "Europe/Zurich",
    "geneve": "Europe/Zurich",
    "cenevre": "Europe/Zurich",
    "ginebra": "Europe/Zurich",
    "bern": "Europe/Zurich",
    "strasbourg": "Europe/Paris",
    "lyon": "Europe/Paris",
    "marseille": "Europe/Paris",
    "barcelona": "Europe/Madrid",
    "valencia": "Europe/Madrid",
    "hamburg": "Europe/Berlin",
    "munich": "Europe/Berlin",
    "munchen": "Europe/Berlin",
    "koln": "Europe/Berlin",
    "cologne": "Europe/Berlin",
    "frankfurt": "Europe/Berlin",
    "antwerp": "Europe/Brussels",
    "antwerpen": "Europe/Brussels",
    "gent": "Europe/Brussels",
    "liege": "Europe/Brussels",
    "rotterdam": "Europe/Amsterdam",
    "den haag": "Europe/Amsterdam",
    "the hague": "Europe/Amsterdam",
}
"""Large cities where the network is, that no time zone is named after."""

_NOT_PLACES = {"factory", "localtime", "posixrules"}
_LETTERS = str.maketrans(
    {"ı": "i", "İ": "i", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe"}
)


def find_countries(typed: str, languages: Sequence[str]) -> tuple[str, ...]:
    """Return ISO 3166 codes (lower case) of the countries that *typed* may mean, best first.

    Args:
        typed: a name or its beginning, in any of the languages; accents and case do not matter.
        languages: in which names are known.
    """
    return _best(typed, _countries_by_name(tuple(languages)))


def find_zones(typed: str, languages: Sequence[str]) -> tuple[str, ...]:
    """Return the IANA names of the time zones that *typed* may mean, best first.

    Args:
        typed: a city, a country or an IANA name; accents and case do not matter.
        languages: in which names are known.
    """
    exact = _zone_ids().get(typed.strip().casefold().replace(" ", "_"))
    if exact is not None:
        return (exact,)
    found = _best(typed, _zones_by_name(tuple(languages)))
    if found:
        return found
    lands = find_countries(typed, languages)
    return zones_of(lands[0])[:MOST] if len(lands) == 1 else ()


def zones_of(country: str) -> tuple[str, ...]:
    """Return the time zones of a country (ISO 3166); empty when CLDR knows none."""
    zones = _zones_by_territory().get(country.upper(), ())
    return tuple(zone for zone in zones if zone.casefold() in _zone_ids())


def folded(text: str) -> str:
    """Return *text* so that spelling differences of a hasty thumb are gone."""
    bare = unicodedata.normalize("NFKD", text.translate(_LETTERS).casefold())
    letters = "".join(each if each.isalnum() else " " for each in bare if not _is_mark(each))
    return " ".join(letters.split())


def _best(typed: str, known: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return what the name means; else what begins with it, holds it as a word, or comes close."""
    wanted = folded(typed)
    if not wanted:
        return ()
    if wanted in known:
        return known[wanted][:MOST]
    for fits in (str.startswith, _holds_word):
        found = _ordered(known[name] for name in known if fits(name, wanted))
        if found and len(wanted) > 1:
            return found[:MOST]
    close = get_close_matches(wanted, known, n=3, cutoff=0.8)
    return _ordered(known[name] for name in close)[:MOST]


def _holds_word(name: str, wanted: str) -> bool:
    return f" {wanted}" in name


def _ordered(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for group in groups for each in group))


@lru_cache(maxsize=4)
def _countries_by_name(languages: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    pairs = [
        (str(name), code.lower())
        for language in languages
        for code, name in locale_of(language).territories.items()
        if code in _zones_by_territory() or code == "XK"
    ]
    return _index([*pairs, *_OTHER_NAMES.items()])


@lru_cache(maxsize=4)
def _zones_by_name(languages: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    zones = [zone for group in _zones_by_territory().values() for zone in group]
    known = [zone for zone in zones if zone.casefold() in _zone_ids()]
    pairs = [(zone_name(zone, language), zone) for language in languages for zone in known]
    pairs += [(zone.rsplit("/", 1)[-1], zone) for zone in known]
    return _index([*pairs, *_OTHER_CITIES.items()])


def _index(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, meant in pairs:
        key = folded(name)
        if meant not in found.get(key, ()):
            found[key] = (*found.get(key, ()), meant)
    return found


@lru_cache(maxsize=1)
def _zone_ids() -> Mapping[str, str]:
    names = (name for name in available_timezones() if name.casefold() not in _NOT_PLACES)
    return {name.casefold(): name for name in names}


@lru_cache(maxsize=1)
def _zones_by_territory() -> Mapping[str, Sequence[str]]:
    territories: Mapping[str, Sequence[str]] = get_global("territory_zones")
    return {code: zones for code, zones in territories.items() if code.isalpha() and code != "ZZ"}


def _is_mark(character: str) -> bool:
    return unicodedata.combining(character) != 0
