"""The screens of the duty roster: one's own duty, one's weekly hours, and who covers the week."""

from collections.abc import Iterable
from typing import ClassVar

from bot.handlers.staff_screens import shown_name
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open, Tap
from bot.words import Words
from core.model.duty import EVERY_DAY, Duty, Gap, Presence, WeeklyHours
from core.model.reference import Content
from core.usecases.duty.look_at_duty import DutyView, OnDuty
from locales.weekdays import short_weekday

_HOURS = 24
_GAPS, _NAMES = 5, 15
"""So many on one screen; how many more there are is said."""


class PresenceTap(Tap):
    """Be on duty, off, or by one's hours."""

    prefix: ClassVar[str] = "dyp"

    presence: Presence


class HoursTap(Tap):
    """Set one's weekly hours to these; `days` has one bit for each weekday. 0 asks only."""

    prefix: ClassVar[str] = "dyh"

    days: int = 0
    start: int = 0
    end: int = 0


def hours_tap(hours: WeeklyHours) -> HoursTap:
    """Return the tap that sets those hours."""
    return HoursTap(days=sum(1 << day for day in hours.days), start=hours.start, end=hours.end)


def hours_of(tap: HoursTap) -> WeeklyHours:
    """Return the hours that a tap sets; a bit that is no weekday's is none of ours."""
    days = frozenset(day for day in range(tap.days.bit_length()) if tap.days >> day & 1)
    return WeeklyHours(days, tap.start, tap.end)


def duty_screen(words: Words, content: Content, view: DutyView, *, is_admin: bool) -> Screen:
    """Show what concerns this person: their own duty, and to admins who covers the week."""
    parts = [words.t("duty-head")]
    rows: list[Row] = []
    if view.own is not None:
        parts.append(_own(words, view.own, here=view.own_now))
        rows += _own_rows(words, view.own)
    if not is_admin:
        parts.append(words.t("duty-others", count=view.others_now))
    else:
        parts += [_reviewers(words, view.reviewers), _gaps(words, view.gaps)]
        missing = [words.of(card.title) for card in content.unconfigured_cards()]
        if missing:
            titles = "\n".join(f"· {title}" for title in dict.fromkeys(missing))
            parts.append(words.t("duty-cards-not-set", titles=titles))
    home = Button(words.plain("help-home-button"), Open(command="home"))
    return Screen("\n\n".join(parts), [*rows, [home]])


def hours_screen(words: Words, hours: WeeklyHours) -> Screen:
    """Let somebody set their hours: each button says what they will be."""
    days = [
        Button(
            f"{'☑️' if day in hours.days else '▫️'} {_weekday(words, day)}",
            hours_tap(WeeklyHours(hours.days ^ {day}, hours.start, hours.end)),
        )
        for day in sorted(EVERY_DAY)
    ]
    start = [
        Button(sign, hours_tap(WeeklyHours(hours.days, (hours.start + by) % _HOURS, hours.end)))
        for sign, by in (
            ("−", -1),
            (words.plain("duty-from", hour=_hour(hours.start)), 0),
            ("+", 1),
        )
    ]
    end = [
        Button(sign, hours_tap(WeeklyHours(hours.days, hours.start, (hours.end + by) % _HOURS)))
        for sign, by in (("−", -1), (words.plain("duty-to", hour=_hour(hours.end)), 0), ("+", 1))
    ]
    back = Button(words.plain("duty-back-button"), Open(command="duty"))
    text = words.t("duty-hours", hours=_written(words, hours), zone=words.zone)
    return Screen(text, [*grid(days, columns=4), start, end, [back]])


def _own(words: Words, duty: Duty, *, here: bool) -> str:
    now = words.t("duty-now-on" if here else "duty-now-off")
    if duty.presence is not Presence.HOURS:
        return now
    return f"{now}\n{words.t('duty-by-hours', hours=_written(words, duty.hours))}"


def _own_rows(words: Words, duty: Duty) -> list[Row]:
    states = [
        Button(
            f"{'✅ ' if duty.presence is presence else ''}{words.plain(f'duty-{presence}-button')}",
            PresenceTap(presence=presence),
        )
        for presence in Presence
    ]
    hours = Button(words.plain("duty-set-hours-button"), HoursTap())
    return [states[:2], [states[2], hours]]


def _written(words: Words, hours: WeeklyHours) -> str:
    days = ", ".join(_weekday(words, day) for day in sorted(hours.days))
    if not days:
        return words.plain("duty-no-days")
    return f"{days} {_hour(hours.start)}–{_hour(hours.end)}"


def _reviewers(words: Words, reviewers: Iterable[OnDuty]) -> str:
    ordered = sorted(reviewers, key=lambda each: not each.now)
    if not ordered:
        return words.t("duty-no-reviewers")
    lines = [words.t(_state(each), name=shown_name(each.contact)) for each in ordered[:_NAMES]]
    if len(ordered) > _NAMES:
        lines.append(words.t("duty-more", count=len(ordered) - _NAMES))
    return "\n".join([words.t("duty-reviewers"), *lines])


def _state(each: OnDuty) -> str:
    if not each.person.has_begun:
        return "duty-unheard"
    return "duty-here" if each.now else "duty-away"


def _gaps(words: Words, gaps: Iterable[Gap]) -> str:
    found = list(gaps)
    if not found:
        return words.t("duty-no-gaps")
    lines = [words.t("duty-gap", start=gap.start, end=gap.end) for gap in found[:_GAPS]]
    if len(found) > _GAPS:
        lines.append(words.t("duty-more", count=len(found) - _GAPS))
    return "\n".join([words.t("duty-gaps"), *lines])


def _weekday(words: Words, day: int) -> str:
    return short_weekday(day, words.language)


def _hour(hour: int) -> str:
    return f"{hour:02}:00"
