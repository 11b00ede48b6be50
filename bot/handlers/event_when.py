"""What a coordinator sees while saying when an event is: day, hour, time zone."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.handlers.event_steps import Planning
from bot.handlers.place_picker import PlacePicker
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap
from bot.words import Words
from core.model.event import EventKind
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
class WhenScreens:
    """Renders the steps about the time; rows without the ways out, which every step shares."""

    words: Words
    planning: Planning

    def day(self) -> Screen:
        """Ask for the day: the next two weeks as buttons, any other typed."""
        today = self.planning.today
        pages = DAYS_OFFERED // DAYS_A_PAGE
        page = min(self.planning.page, pages - 1)
        days = [today + timedelta(days=page * DAYS_A_PAGE + at) for at in range(DAYS_A_PAGE)]
        rows = grid([self._of_day(day) for day in days], columns=2)
        was = self.planning.was.day
        if was is not None and was >= today:
            label = self.words.plain("event-keep-day-button", day=was)
            rows = [[Button(label, self._tap("day", f"{was:%Y%m%d}"))], *rows]
        turns = [
            Button(sign, self._tap("page", str(at)))
            for sign, at in (("◀️", page - 1), ("▶️", page + 1))
            if 0 <= at < pages
        ]
        example = today + timedelta(days=30)
        return Screen(self.words.t("event-date", example=example), [*rows, turns])

    def day_ok(self) -> Screen:
        """Show the date that was typed, with its weekday, before it counts."""
        yes = Button(self.words.plain("event-date-yes-button"), self._tap("yes"))
        no = Button(self.words.plain("event-date-no-button"), self._tap("back"))
        return Screen(self.words.t("event-date-ok", day=self.planning.typed_day), [[yes], [no]])

    def hour(self) -> Screen:
        """Ask for the hour; a deadline may have none."""
        draft, was = self.planning.draft, self.planning.was
        rows: list[Row] = []
        if was.clock is not None:
            label = self.words.plain("event-keep-time-button", time=self._clock(was.clock))
            rows.append([Button(label, self._tap("time", f"{was.clock:%H%M}"))])
        hours = [
            Button(self._clock(clock), self._tap("time", f"{clock:%H%M}"))
            for clock in HOURS_OFFERED
        ]
        rows += grid(hours, columns=4)
        if draft.kind is EventKind.DEADLINE:
            label = self.words.plain("event-no-hour-button")
            rows.append([Button(label, self._tap("time", "end"))])
        day = draft.day or self.planning.today
        return Screen(self.words.t("event-time", day=day), rows)

    def zone(self) -> Screen:
        """Ask for the time zone: the coordinator's own first, the network's, any other typed."""
        own = self.planning.draft.zone or self.planning.zone
        picker = PlacePicker(self.words, self.planning.content, self._tap)
        offered: Sequence[str] = self.planning.found
        if not offered:
            offered = list(dict.fromkeys([own, *picker.offered_zones(None)]))
        rows = picker.zones(
            offered, self.planning.page, now=self.planning.now, country=None, current=own
        )
        key = "event-zone-found" if self.planning.found else "event-zone"
        return Screen(self.words.t(key), rows)

    def fold(self) -> Screen:
        """Ask which of two equal times is meant."""
        when = self.planning.draft.when
        if when is None or when.clock is None:
            return self.hour()
        buttons = []
        for fold in (0, 1):
            there = replace(when, fold=fold).instant().astimezone(ZoneInfo(when.zone))
            label = self.words.plain(
                "event-fold-button", fold=fold, time=self._clock(when.clock), offset=_offset(there)
            )
            buttons.append([Button(label, self._tap("fold", str(fold)))])
        local = datetime.combine(when.day, when.clock).isoformat()
        return Screen(self.words.t("event-fold", local=local, zone=when.zone), buttons)

    def _of_day(self, day: date) -> Button:
        label = formatted(day, self.words.language, "short")
        return Button(label, self._tap("day", f"{day:%Y%m%d}"))

    def _clock(self, clock: time) -> str:
        on_a_day = datetime.combine(self.planning.today, clock)
        return formatted(on_a_day, self.words.language, "time")

    def _tap(self, action: str, value: str = "") -> DialogueTap:
        dialogue = self.planning.dialogue
        return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)


def _offset(there: datetime) -> str:
    """Return how far a clock is from UTC, for example `UTC+2` or `UTC-3:30`."""
    minutes = round((there.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")
