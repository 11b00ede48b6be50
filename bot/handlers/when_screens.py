"""What an editor sees while choosing when a draft goes out."""

from datetime import timedelta

from bot.handlers.moment_picker import MomentPicker
from bot.handlers.step_screens import StepScreens
from bot.handlers.topic_picker import CHOSEN, NOT_CHOSEN
from bot.handlers.when_steps import (
    KEEPS,
    found_zones,
    is_past,
    said_day,
    said_local,
    said_zone,
)
from bot.handlers.when_words import counted, timing_line
from bot.screen import Button, Row, Screen, grid
from core.model.timing import When


class WhenScreens(StepScreens):
    """Renders the steps of WHEN_STEPS."""

    __slots__ = ()

    def screen(self) -> Screen:
        """Return the step where the writing stands."""
        steps = {
            "day": self.day,
            "dayok": self.day_ok,
            "hour": self.hour,
            "zone": self.zone,
            "fold": self.fold,
            "keeps": self.keeps,
        }
        bare = steps.get(self.writing.step, self.overview)()
        return Screen(bare.text, [*(row for row in bare.rows if row), self.ways_out()])

    def overview(self) -> Screen:
        """Show back when it goes out, and offer every way to change that."""
        words, timing = self.words, self.writing.draft.timing
        lines = [words.t("when-head"), "", timing_line(words, timing)]
        if timing.when is When.LOCAL:
            lines += ["", words.t("when-local-hint")]
        if is_past(self.writing, timing):
            lines += ["", words.t("when-past")]
        rows: list[Row] = [[self._choice(when)] for when in When]
        if timing.when is When.AT:
            rows.append([self.button("when-zone-button", "zone")])
        rows.append([self.button("when-keeps-button", "keeps")])
        done = self.button("when-done-button", "next", self.writing.dialogue.step)
        return Screen("\n".join(lines), [*rows, [done]])

    def day(self) -> Screen:
        """Ask for the day: the next two weeks as buttons, any other typed."""
        example = self.writing.today + timedelta(days=30)
        rows = self._picker().days(self.writing.page)
        return Screen(self.words.t("event-date", example=example), rows)

    def day_ok(self) -> Screen:
        """Show the date that was typed, with its weekday, before it counts."""
        text = self.words.t("event-date-ok", day=said_day(self.writing))
        return Screen(
            text,
            [
                [self.button("event-date-yes-button", "yes")],
                [self.button("event-date-no-button", "back", self.writing.dialogue.step)],
            ],
        )

    def hour(self) -> Screen:
        """Ask for the hour."""
        text = self.words.t("event-time", day=said_day(self.writing))
        return Screen(text, self._picker().hours())

    def zone(self) -> Screen:
        """Ask for the time zone: the one that is meant first, any other typed."""
        writing, found = self.writing, found_zones(self.writing)
        rows = self._picker().zones(
            found, writing.page, now=writing.now, own=said_zone(writing), content=writing.content
        )
        return Screen(self.words.t("event-zone-found" if found else "event-zone"), rows)

    def fold(self) -> Screen:
        """Ask which of two equal times is meant."""
        local, zone = said_local(self.writing), said_zone(self.writing)
        text = self.words.t("event-fold", local=local.isoformat(), zone=zone)
        return Screen(text, self._picker().folds(local, zone))

    def keeps(self) -> Screen:
        """Ask after what time an undelivered copy is worth nothing."""
        now = self.writing.draft.timing.keeps_for
        never = self.words.plain("when-never-button")
        buttons = [Button(_marked(never, chosen=now is None), self.tap("keeps", "0"))]
        for hours in KEEPS:
            span = timedelta(hours=hours)
            count, unit = counted(span)
            label = self.words.plain("when-keeps-for-button", count=count, unit=unit)
            buttons.append(
                Button(_marked(label, chosen=now == span), self.tap("keeps", str(hours)))
            )
        return Screen(self.words.t("when-keeps-ask"), grid(buttons, columns=1))

    def _choice(self, when: When) -> Button:
        label = self.words.plain("when-choice-button", when=when.value)
        return Button(
            _marked(label, chosen=self.writing.draft.timing.when is when), self.tap(when.value)
        )

    def _picker(self) -> MomentPicker:
        return MomentPicker(self.words, self.tap, self.writing.today)


def _marked(label: str, *, chosen: bool) -> str:
    return f"{CHOSEN if chosen else NOT_CHOSEN} {label}"
