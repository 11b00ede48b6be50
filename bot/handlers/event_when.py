"""What a coordinator sees while saying when an event is: day, hour, zone, until when, how often."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.handlers.event_buttons import PlanningButtons
from bot.handlers.event_more_moves import TIMES
from bot.handlers.event_steps import Part
from bot.handlers.event_words import rule_words
from bot.handlers.moment_picker import MomentPicker
from bot.screen import Button, Row, Screen, grid
from core.model.repetition import offered_for
from locales.dates import formatted

_LENGTHS = (30, 60, 90, 120, 180, 240)
"""Minutes that most things last."""


@dataclass(frozen=True, slots=True)
class WhenScreens(PlanningButtons):
    """Renders the steps about the time; rows without the ways out, which every step shares."""

    def day(self) -> Screen:
        """Ask for the day: the next two weeks as buttons, any other typed."""
        picker, today = self._picker(), self.planning.today
        rows = picker.days(self.planning.page)
        was = self.planning.was.day
        if was is not None and was >= today and self.planning.life is None:
            rows = [[picker.day(self.words.plain("event-keep-day-button", day=was), was)], *rows]
        example = today + timedelta(days=30)
        return Screen(self.words.t("event-date", example=example), rows)

    def day_ok(self) -> Screen:
        """Show the date that was typed, with its weekday, before it counts."""
        return self._day_ok("event-date-ok")

    def hour(self) -> Screen:
        """Ask for the hour; a deadline may have none, and anything else may last the whole day."""
        draft, was, picker = self.planning.draft, self.planning.was, self._picker()
        rows: list[Row] = []
        if was.clock is not None:
            label = self.words.plain("event-keep-time-button", time=picker.clock(was.clock))
            rows.append([picker.hour(label, was.clock)])
        rows += picker.hours()
        if draft.is_deadline:
            rows.append([self.button("event-no-hour-button", "time", "end")])
        else:
            rows.append([self.button("event-all-day-button", "time", "all")])
        day = draft.day or self.planning.today
        return Screen(self.words.t("event-time", day=day), rows)

    def zone(self) -> Screen:
        """Ask for the time zone: the coordinator's own first, the network's, any other typed."""
        planning = self.planning
        rows = self._picker().zones(
            planning.found,
            planning.page,
            now=planning.now,
            own=planning.draft.zone or planning.zone,
            content=planning.content,
        )
        key = "event-zone-found" if planning.found else "event-zone"
        return Screen(self.words.t(key), rows)

    def fold(self) -> Screen:
        """Ask which of two equal times is meant."""
        when = self.planning.draft.when
        if when is None or when.clock is None:
            return self.hour()
        local = datetime.combine(when.day, when.clock)
        rows = self._picker().folds(local, when.zone)
        return Screen(self.words.t("event-fold", local=local.isoformat(), zone=when.zone), rows)

    def end(self) -> Screen:
        """Ask until when it lasts: an hour, another day, or nothing."""
        draft, picker = self.planning.draft, self._picker()
        last = self.button("event-last-day-button", "last")
        rows: list[Row] = []
        if draft.clock is not None:
            ends = [_later(draft.clock, minutes) for minutes in _LENGTHS]
            rows += grid([picker.hour(picker.clock(each), each) for each in ends], columns=3)
        none = "event-no-end-button" if draft.clock is not None else "event-one-day-button"
        rows += [[last], [self.button(none, "none")]]
        day = draft.last_day or draft.day or self.planning.today
        key = "event-end" if draft.clock is not None else "event-end-day"
        return Screen(self.words.t(key, day=day), rows)

    def last_day(self) -> Screen:
        """Ask which day is the last of several."""
        first = self.planning.draft.day or self.planning.today
        days = [first + timedelta(days=after) for after in range(1, 7)]
        rows = self._days(days)
        rows.append([self.button("event-one-day-button", "none")])
        example = first + timedelta(days=2)
        return Screen(self.words.t("event-last-day", day=first, example=example), rows)

    def last_day_ok(self) -> Screen:
        """Show the last day that was typed before it counts."""
        return self._day_ok("event-date-ok")

    def repeat(self) -> Screen:
        """Ask whether it comes again, in words that name its day."""
        first = self.planning.draft.day or self.planning.today
        rows: list[Row] = []
        if self.planning.part is Part.ALL:
            rows.append([self.button("event-once-button", "repeat", "no")])
        for name, each in offered_for(first).items():
            label = rule_words(self.words, each.rule, first)
            rows.append([Button(label[:1].upper() + label[1:], self.tap("repeat", name))])
        return Screen(self.words.t("event-repeat", day=first), rows)

    def repeat_end(self) -> Screen:
        """Ask how long it comes again."""
        draft = self.planning.draft
        first = draft.day or self.planning.today
        often = rule_words(self.words, draft.repetition.rule, first) if draft.repetition else ""
        times = [
            self.button("event-times-button", "times", str(count), count=count) for count in TIMES
        ]
        rows = [[self.button("event-endless-button", "none")], *grid(times, columns=3)]
        example = first + timedelta(days=180)
        return Screen(self.words.t("event-repeat-end", often=often, example=example), rows)

    def repeat_ok(self) -> Screen:
        """Show the day that was typed before it counts as the end of the series."""
        return self._day_ok("event-until-ok")

    def _day_ok(self, key: str) -> Screen:
        yes = self.button("event-date-yes-button", "yes")
        no = self.button("event-date-no-button", "back")
        return Screen(self.words.t(key, day=self.planning.typed_day), [[yes], [no]])

    def _days(self, days: list[date]) -> list[Row]:
        picker = self._picker()
        labels = [formatted(day, self.words.language, "short") for day in days]
        buttons = [picker.day(label, day) for label, day in zip(labels, days, strict=True)]
        return grid(buttons, columns=2)

    def _picker(self) -> MomentPicker:
        return MomentPicker(self.words, self.tap, self.planning.today)


def _later(clock: time, minutes: int) -> time:
    hour, minute = divmod((clock.hour * 60 + clock.minute + minutes) % (24 * 60), 60)
    return time(hour, minute)
