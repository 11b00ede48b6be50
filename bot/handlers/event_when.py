"""What a coordinator sees while saying when an event is: day, hour, time zone."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.handlers.event_steps import Planning
from bot.handlers.moment_picker import MomentPicker
from bot.screen import Button, Row, Screen
from bot.taps import DialogueTap
from bot.words import Words
from core.model.event_kind import DEADLINES


@dataclass(frozen=True, slots=True)
class WhenScreens:
    """Renders the steps about the time; rows without the ways out, which every step shares."""

    words: Words
    planning: Planning

    def day(self) -> Screen:
        """Ask for the day: the next two weeks as buttons, any other typed."""
        picker, today = self._picker(), self.planning.today
        rows = picker.days(self.planning.page)
        was = self.planning.was.day
        if was is not None and was >= today:
            rows = [[picker.day(self.words.plain("event-keep-day-button", day=was), was)], *rows]
        example = today + timedelta(days=30)
        return Screen(self.words.t("event-date", example=example), rows)

    def day_ok(self) -> Screen:
        """Show the date that was typed, with its weekday, before it counts."""
        yes = Button(self.words.plain("event-date-yes-button"), self._tap("yes"))
        no = Button(self.words.plain("event-date-no-button"), self._tap("back"))
        return Screen(self.words.t("event-date-ok", day=self.planning.typed_day), [[yes], [no]])

    def hour(self) -> Screen:
        """Ask for the hour; a deadline may have none."""
        draft, was, picker = self.planning.draft, self.planning.was, self._picker()
        rows: list[Row] = []
        if was.clock is not None:
            label = self.words.plain("event-keep-time-button", time=picker.clock(was.clock))
            rows.append([picker.hour(label, was.clock)])
        rows += picker.hours()
        if draft.kind in DEADLINES:
            label = self.words.plain("event-no-hour-button")
            rows.append([Button(label, self._tap("time", "end"))])
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

    def _picker(self) -> MomentPicker:
        return MomentPicker(self.words, self._tap, self.planning.today)

    def _tap(self, action: str, value: str = "") -> DialogueTap:
        dialogue = self.planning.dialogue
        return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)
