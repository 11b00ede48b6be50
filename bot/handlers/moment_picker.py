"""A day, an hour, a time zone, and which of two equal hours: rows of buttons for whoever plans."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.handlers.place_picker import PlacePicker
from bot.screen import Button, Row, grid
from bot.taps import Tap
from bot.words import Words
from core.model.local_time import instant
from core.model.reference import Content
from core.model.refusals import Outdated
from locales.dates import formatted

DAYS_OFFERED = 14
DAYS_A_PAGE = 7
HOURS_OFFERED = tuple(
    time(hour, minute)
    for hour, minute in (
        (9, 0), (10, 0), (11, 0), (12, 0), (14, 0), (15, 0),
        (16, 0), (17, 0), (18, 0), (18, 30), (19, 0), (20, 0),
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class MomentPicker:
    """Lays moments out as rows of buttons.

    Attributes:
        words: of who picks.
        tap: makes the tap of a button from its action (`day`, `time`, `zone`, `fold`, `page`) and
            value, which `read_day` and `read_clock` understand.
        today: the date where it is planned for.
    """

    words: Words
    tap: Callable[[str, str], Tap]
    today: date

    def days(self, page: int) -> list[Row]:
        """Return the next two weeks, a week a page."""
        pages = DAYS_OFFERED // DAYS_A_PAGE
        page = min(page, pages - 1)
        days = [self.today + timedelta(days=page * DAYS_A_PAGE + at) for at in range(DAYS_A_PAGE)]
        turns = [
            Button(sign, self.tap("page", str(at)))
            for sign, at in (("◀️", page - 1), ("▶️", page + 1))
            if 0 <= at < pages
        ]
        return [*grid([self._day(day) for day in days], columns=2), turns]

    def day(self, label: str, day: date) -> Button:
        """Return the button of one day."""
        return Button(label, self.tap("day", f"{day:%Y%m%d}"))

    def hours(self) -> list[Row]:
        """Return the hours at which most things are planned."""
        return grid([self.hour(self.clock(each), each) for each in HOURS_OFFERED], columns=4)

    def hour(self, label: str, clock: time) -> Button:
        """Return the button of one time of day."""
        return Button(label, self.tap("time", f"{clock:%H%M}"))

    def zones(
        self, found: Sequence[str], page: int, *, now: datetime, own: str, content: Content
    ) -> list[Row]:
        """Return the zones that were found, or a page of the network's with *own* before them."""
        picker = PlacePicker(self.words, content, self.tap)
        offered = found or list(dict.fromkeys([own, *picker.offered_zones(None)]))
        return picker.zones(offered, page, now=now, country=None, current=own)

    def folds(self, local: datetime, zone: str) -> list[Row]:
        """Return the two moments at which the clocks of *zone* show *local* (naive)."""
        rows: list[Row] = []
        for fold in (0, 1):
            label = self.words.plain(
                "event-fold-button",
                fold=fold,
                time=self.clock(local.time()),
                offset=offset_of(local, zone, fold),
            )
            rows.append([Button(label, self.tap("fold", str(fold)))])
        return rows

    def clock(self, clock: time) -> str:
        """Return a time of day as the reader writes it."""
        on_a_day = datetime.combine(self.today, clock)
        return formatted(on_a_day, self.words.language, "time")

    def _day(self, day: date) -> Button:
        return self.day(formatted(day, self.words.language, "short"), day)


def offset_of(local: datetime, zone: str, fold: int) -> str:
    """Return how far a clock is from UTC at a wall-clock time, as in `UTC+2` or `UTC-3:30`."""
    there = instant(local.date(), local.time(), zone, fold=fold).astimezone(ZoneInfo(zone))
    minutes = round((there.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def read_day(value: str) -> date:
    """Return the day that a button says.

    Raises:
        Outdated: it says none.
    """
    try:
        return datetime.strptime(value, "%Y%m%d").replace(tzinfo=UTC).date()
    except ValueError:
        raise Outdated from None


def read_clock(value: str) -> time:
    """Return the time of day that a button says.

    Raises:
        Outdated: it says none.
    """
    try:
        return time(int(value[:2]), int(value[2:]))
    except ValueError:
        raise Outdated from None
