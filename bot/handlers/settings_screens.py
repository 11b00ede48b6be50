"""The screens of the settings."""

from datetime import datetime
from typing import ClassVar

from bot.handlers.group_taps import OwnGroupTap
from bot.handlers.member_summary import summary
from bot.handlers.place_picker import CHOSEN, PlacePicker
from bot.handlers.start_screens import found_in, tap
from bot.screen import Button, Row, Screen, grid
from bot.taps import Open, Tap
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.identity import TopicKey
from core.model.language import LANGUAGES
from core.model.person import Person
from core.model.quiet import QuietHours
from core.model.reference import Content
from locales.names import language_name

PRESETS = ("22:00-08:00", "21:00-07:00", "23:00-07:00", "00:00-09:00")
"""Quiet hours by one tap; others can be typed."""
NO_HOURS = "off"


class SettingsTap(Tap):
    """Open a part of the settings by its name."""

    prefix: ClassVar[str] = "st"

    view: str


class SetTap(Tap):
    """Set something to what the button says: the end state, so a second tap is harmless."""

    prefix: ClassVar[str] = "sv"

    field: str
    value: str


class DistanceTap(Tap):
    """Be reminded so many minutes before (`on` 1), or not (0); 0 minutes: show what is chosen."""

    prefix: ClassVar[str] = "od"

    minutes: int
    on: int


def main_screen(
    words: Words, person: Person, *, topics: frozenset[TopicKey], content: Content, now: datetime
) -> Screen:
    """Show what is set, with a way to change each."""
    about = summary(words, person, topics=topics, content=content, now=now)
    if person.country is None:
        country = words.t("settings-line-no-country")
    else:
        country = words.t("settings-line-country", country=person.country)
    access = words.t("settings-line-access", limited=_told(person.limited_access))
    views = [
        Button(words.plain(f"settings-{view}-button"), SettingsTap(view=view))
        for view in ("language", "country", "zone", "quiet", "access")
    ]
    views.append(Button(words.plain("settings-topics-button"), Open(command="topics")))
    own = OwnGroupTap(group=0, act="list")
    views.append(Button(words.plain("settings-groups-button"), own))
    distances = DistanceTap(minutes=0, on=0)
    views.append(Button(words.plain("settings-reminders-button"), distances))
    key, value = ("resume", "0") if person.paused else ("pause", "1")
    rows = [
        *grid(views, columns=2),
        [Button(words.plain(f"settings-{key}-button"), SetTap(field="paused", value=value))],
        [Button(words.plain("help-home-button"), Open(command="home"))],
    ]
    return Screen("\n".join([words.t("settings-head"), "", about, country, access]), rows)


def language_screen(words: Words) -> Screen:
    """Offer the languages, each by its own name."""
    buttons = [
        Button(
            _marked(language_name(code, code), code == words.language),
            SetTap(field="language", value=code),
        )
        for code in LANGUAGES
    ]
    return Screen(words.t("settings-language"), [*grid(buttons, columns=2), _back(words)])


def access_screen(words: Words, person: Person) -> Screen:
    """Ask whether access to Telegram is limited."""
    told = _told(person.limited_access)
    buttons = [
        Button(
            _marked(words.plain(f"settings-access-{answer}-button"), told == answer),
            SetTap(field="access", value=answer),
        )
        for answer in ("yes", "no", "unknown")
    ]
    return Screen(words.t("settings-access"), [*grid(buttons, columns=1), _back(words)])


def country_screen(
    words: Words, dialogue: Dialogue, content: Content, *, person: Person, page: int
) -> Screen:
    """Offer countries; a name can be typed, too."""
    picker = _picker(words, dialogue, content)
    rows = picker.countries(found_in(dialogue), page, current=person.country)
    none = Button(words.plain("settings-no-country-button"), tap(dialogue, "none"))
    return Screen(words.t("settings-country"), [*rows, [none], *_ways(words, dialogue)])


def zone_screen(
    words: Words, dialogue: Dialogue, content: Content, *, person: Person, now: datetime, page: int
) -> Screen:
    """Offer the zones of the country; a city can be typed, too."""
    rows = _picker(words, dialogue, content).zones(
        found_in(dialogue), page, now=now, country=person.country, current=person.zone
    )
    return Screen(words.t("settings-zone"), [*rows, *_ways(words, dialogue)])


def quiet_screen(words: Words, dialogue: Dialogue, *, person: Person) -> Screen:
    """Offer quiet hours; others can be typed."""
    chosen = preset_of(person.quiet)
    presets = [
        Button(
            _marked(preset.replace("-", "–"), preset == chosen),
            tap(dialogue, "quiet", preset.replace(":", "")),
        )
        for preset in PRESETS
    ]
    none = Button(
        _marked(words.plain("settings-no-quiet-button"), person.quiet is None),
        tap(dialogue, "quiet", NO_HOURS),
    )
    rows = [*grid(presets, columns=2), [none], *_ways(words, dialogue)]
    return Screen(words.t("settings-quiet"), rows)


def preset_of(quiet: QuietHours | None) -> str:
    """Return quiet hours as `22:00-08:00`; empty for none."""
    return f"{quiet.start:%H:%M}-{quiet.end:%H:%M}" if quiet else ""


def _ways(words: Words, dialogue: Dialogue) -> list[Row]:
    return [
        [
            Button(words.plain("settings-back-button"), tap(dialogue, "back")),
            Button(words.plain("settings-cancel-button"), tap(dialogue, "cancel")),
        ]
    ]


def _back(words: Words) -> Row:
    return [Button(words.plain("settings-back-button"), SettingsTap(view="main"))]


def _picker(words: Words, dialogue: Dialogue, content: Content) -> PlacePicker:
    return PlacePicker(words, content, lambda action, value: tap(dialogue, action, value))


def _told(limited: bool | None) -> str:
    return "unknown" if limited is None else "yes" if limited else "no"


def _marked(label: str, chosen: bool) -> str:
    return f"{CHOSEN} {label}" if chosen else label
