"""The words of the calendar in the product's languages, as a hasty thumb spells them."""

import unicodedata
from collections.abc import Mapping

_MONTHS = (
    "january jan ocak oca janvier janv enero ene",
    "february feb subat sub fevrier fevr fev febrero",
    "march mar mart mars marzo",
    "april apr nisan nis avril avr abril abr",
    "may mayis mai mayo",
    "june jun haziran haz juin junio",
    "july jul temmuz tem juillet juil julio",
    "august aug agustos agu aout agosto ago",
    "september sep sept eylul eyl septembre septiembre setiembre set",
    "october oct ekim eki octobre octubre",
    "november nov kasim kas novembre noviembre",
    "december dec aralik ara decembre diciembre dic",
)
_WEEKDAYS = (
    "monday mon pazartesi lundi lun lunes",
    "tuesday tue tues sali mardi martes",
    "wednesday wed carsamba mercredi mer miercoles mie",
    "thursday thu thurs persembe jeudi jeu jueves jue",
    "friday fri cuma vendredi ven viernes vie",
    "saturday sat cumartesi samedi sam sabado sab",
    "sunday sun pazar dimanche dim domingo dom",
)
_DAYS_FROM_TODAY = (
    "today|bugun|aujourd hui|aujourdhui|hoy",
    "tomorrow|yarin|demain|manana",
    "day after tomorrow|the day after tomorrow|obur gun|apres demain|pasado manana",
)

FILLERS = frozenset({"of", "the", "on", "de", "del", "el", "le", "la", "gunu"})
"""Words that stand around a date and say nothing about it."""


def plain(text: str) -> str:
    """Return *text* in lower case without accents, dotless i and compatibility forms."""
    bare = unicodedata.normalize("NFKD", text.replace("ı", "i").replace("İ", "i").casefold())
    return "".join(each for each in bare if not unicodedata.combining(each))


def _numbered(groups: tuple[str, ...], first: int, separator: str = " ") -> Mapping[str, int]:
    return {
        word: number
        for number, words in enumerate(groups, first)
        for word in words.split(separator)
    }


MONTHS = _numbered(_MONTHS, 1)
"""Number of the month (1-12) by its name or short name, as `plain` writes it."""
WEEKDAYS = _numbered(_WEEKDAYS, 0)
"""Number of the day of the week (Monday is 0) by its name, as `plain` writes it."""
DAYS_FROM_TODAY = _numbered(_DAYS_FROM_TODAY, 0, "|")
"""How many days away a word such as `tomorrow` is."""
