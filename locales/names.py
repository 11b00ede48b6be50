"""Names of countries, languages and time zones, in the reader's language (CLDR)."""

from functools import lru_cache

from babel.dates import get_timezone_location

from locales.dates import locale_of

_TURKISH = "tr"


@lru_cache(maxsize=4096)
def zone_name(zone: str, language: str) -> str:
    """Return the city by which people know the IANA time zone *zone*; the id if it is unknown."""
    if zone in {"UTC", "Etc/UTC"}:
        return "UTC"
    try:
        city: str = get_timezone_location(zone, locale=locale_of(language), return_city=True)
    except LookupError:
        return zone
    return city.rsplit("/", 1)[-1]  # CLDR leaves some as "Argentina/Buenos Aires"


@lru_cache(maxsize=4096)
def country_name(code: str, language: str) -> str:
    """Return the name of the country with ISO 3166 *code*; the code if it is unknown."""
    return str(locale_of(language).territories.get(code.upper(), code.upper()))


@lru_cache(maxsize=1024)
def language_name(code: str, in_language: str) -> str:
    """Return the name of the language *code*, capitalised to stand alone, written *in_language*."""
    name = language_within(code, in_language)
    return name[:1].upper() + name[1:]


def language_within(code: str, in_language: str) -> str:
    """Return the name of the language *code* as it stands within a sentence *in_language*."""
    return str(locale_of(in_language).languages.get(code, code))


@lru_cache(maxsize=64)
def weekday_name(number: int, in_language: str) -> str:
    """Return the name of a day of the week (Monday is 0) as it stands within a sentence."""
    name = str(locale_of(in_language).days["format"]["wide"][number])
    return name.lower() if in_language == _TURKISH else name  # a capital only beside a date
