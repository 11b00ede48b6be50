"""Countries and time zones as buttons, a page at a time, with what a typed search found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.screen import Button, Row, grid
from bot.taps import Tap
from bot.words import Words
from core.model.reference import Content
from locales.dates import time
from locales.names import country_name, zone_name
from locales.places import zones_of

CHOSEN = "✅"
A_PAGE = 8
LABEL_LIMIT = 40


@dataclass(frozen=True, slots=True)
class PlacePicker:
    """Lays places out as rows of buttons.

    Attributes:
        words: of who picks.
        tap: makes the tap of a button from its action (`country`, `zone`, `page`) and value.
    """

    words: Words
    content: Content
    tap: Callable[[str, str], Tap]

    def countries(self, found: Sequence[str], page: int, *, current: str | None) -> list[Row]:
        """Return the countries that were *found*, or a page of those that are offered."""
        codes = found or [country.code for country in self.content.countries]
        shown, last = _page(codes, page)
        buttons = [
            Button(_label(self._country(code), code == current), self.tap("country", code))
            for code in shown
        ]
        return [*grid(buttons, columns=2), *self._turns(page, last)]

    def zones(
        self, found: Sequence[str], page: int, *, now: datetime, country: str | None, current: str
    ) -> list[Row]:
        """Return the zones that were *found*, or a page of the country's, each with its time."""
        shown, last = _page(found or self.offered_zones(country), page)
        buttons = [
            Button(_label(self._zone(zone, now), zone == current), self.tap("zone", zone))
            for zone in shown
        ]
        return [*grid(buttons, columns=1), *self._turns(page, last)]

    def offered_zones(self, country: str | None) -> Sequence[str]:
        """Return the zones of a country; without one, those of all countries that are offered."""
        known = self.content.country(country) if country else None
        if known is not None:
            return known.zones
        own = zones_of(country) if country else ()
        if own:
            return own
        return list(dict.fromkeys(zone for each in self.content.countries for zone in each.zones))

    def _country(self, code: str) -> str:
        return country_name(code, self.words.language)

    def _zone(self, zone: str, now: datetime) -> str:
        there = now.astimezone(ZoneInfo(zone))
        return f"{zone_name(zone, self.words.language)} · {time(there, self.words.language)}"

    def _turns(self, page: int, last: int) -> list[Row]:
        """Return ◀ 2/4 ▶; the ends lead round."""
        if not last:
            return []
        page = min(max(page, 0), last)
        return [
            [
                Button("◀️", self.tap("page", str(page - 1 if page else last))),
                Button(f"{page + 1}/{last + 1}", self.tap("page", str(page))),
                Button("▶️", self.tap("page", str(page + 1 if page < last else 0))),
            ]
        ]


def _page(items: Sequence[str], page: int) -> tuple[Sequence[str], int]:
    last = max(0, (len(items) - 1) // A_PAGE)
    start = min(max(page, 0), last) * A_PAGE
    return items[start : start + A_PAGE], last


def _label(name: str, chosen: bool) -> str:
    return (f"{CHOSEN} {name}" if chosen else name)[:LABEL_LIMIT]
