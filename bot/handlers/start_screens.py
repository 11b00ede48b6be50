"""The screens of onboarding, one per step, and what is shown at its end and at home."""

from collections.abc import Iterable
from datetime import datetime

from bot.handlers.member_summary import summary
from bot.handlers.place_picker import CHOSEN, PlacePicker
from bot.handlers.topic_picker import TopicPicker
from bot.menu import staff_commands
from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap, Open
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.identity import TopicKey
from core.model.language import LANGUAGES, Language
from core.model.person import Person
from core.model.reference import Content
from core.model.roles import Role
from locales.names import language_name

HOME_BUTTONS = (
    "danger", "report", "mycases", "topics", "briefings", "agenda", "calls", "candidates",
    "settings", "privacy", "help",
)  # fmt: skip
AT_HOME = 16
"""Buttons that a phone shows at once: eight rows of two."""


def found_in(dialogue: Dialogue) -> list[str]:
    """Return what the last typed search of this step found."""
    found = dialogue.state.get("found")
    return [str(each) for each in found] if isinstance(found, list) else []


def tap(dialogue: Dialogue, action: str, value: str = "") -> DialogueTap:
    """Return a button's tap in this dialogue."""
    return DialogueTap(dialogue=dialogue.name, token=dialogue.token, action=action, value=value)


def language_rows(chosen: Language, dialogue: Dialogue) -> list[Row]:
    """Return a button per language, each by its own name."""
    buttons = [
        Button(_language_label(code, chosen), tap(dialogue, "lang", code)) for code in LANGUAGES
    ]
    return grid(buttons, columns=2)


def language_screen(words: Words, dialogue: Dialogue) -> Screen:
    """Ask for the language; the one that was guessed is marked."""
    return Screen(words.t("start-language"), language_rows(words.language, dialogue))


def consent_screen(words: Words, dialogue: Dialogue) -> Screen:
    """Say what is stored and why, and ask."""
    rows = [
        [Button(words.plain("start-agree-button"), tap(dialogue, "agree"))],
        [Button(words.plain("start-not-now-button"), tap(dialogue, "no"))],
        _ways(words, dialogue, back=True),
    ]
    return Screen(words.t("start-consent"), rows)


def declined_screen(words: Words, dialogue: Dialogue) -> Screen:
    """Say what is open without consent."""
    open_to_all = [
        Button(words.plain(f"help-{name}-button"), Open(command=name))
        for name in ("danger", "report", "privacy", "help")
    ]
    agree = Button(words.plain("start-agree-button"), tap(dialogue, "agree"))
    return Screen(words.t("start-declined"), [[agree], *grid(open_to_all, columns=2)])


def country_screen(
    words: Words, dialogue: Dialogue, content: Content, *, country: str | None, page: int
) -> Screen:
    """Ask for the country; a name can be typed, too."""
    picker = _picker(words, dialogue, content)
    rows = picker.countries(found_in(dialogue), page, current=country)
    skip = Button(words.plain("start-skip-button"), tap(dialogue, "skip"))
    key = "start-country-found" if found_in(dialogue) else "start-country"
    return Screen(words.t(key), [*rows, [skip], _ways(words, dialogue, back=True)])


def zone_screen(
    words: Words, dialogue: Dialogue, content: Content, *, person: Person, now: datetime, page: int
) -> Screen:
    """Ask for the time zone: each button shows what the clock says there."""
    rows = _picker(words, dialogue, content).zones(
        found_in(dialogue), page, now=now, country=person.country, current=person.zone
    )
    return Screen(words.t("start-zone"), [*rows, _ways(words, dialogue, back=True)])


def topics_screen(
    words: Words, dialogue: Dialogue, content: Content, *, followed: frozenset[TopicKey], page: int
) -> Screen:
    """Ask for topics; the message is edited in place with every tap."""
    picker = TopicPicker(
        words,
        content,
        choose=lambda key, wanted, at: tap(dialogue, "topic", f"{key}.{int(wanted)}.{at}"),
        turn=lambda at: tap(dialogue, "page", str(at)),
    )
    done = Button(words.plain("start-done-button"), tap(dialogue, "next"))
    rows = [*picker.rows(followed, page), [done], _ways(words, dialogue, back=True)]
    return Screen(words.t("start-topics", count=len(followed)), rows)


def access_screen(words: Words, dialogue: Dialogue) -> Screen:
    """Ask whether access to Telegram is limited where the person lives."""
    answers = [
        Button(words.plain("start-yes-button"), tap(dialogue, "access", "yes")),
        Button(words.plain("start-no-button"), tap(dialogue, "access", "no")),
        Button(words.plain("start-skip-button"), tap(dialogue, "skip")),
    ]
    return Screen(words.t("start-access"), [answers, _ways(words, dialogue, back=True)])


def closing_screen(
    words: Words, person: Person, *, topics: frozenset[TopicKey], content: Content, now: datetime
) -> Screen:
    """Show what the person will get from now on."""
    about = summary(words, person, topics=topics, content=content, now=now)
    return Screen(words.t("start-closing", summary=about), home_rows(words, person.roles))


def home_screen(
    words: Words, person: Person, *, topics: frozenset[TopicKey], content: Content, now: datetime
) -> Screen:
    """Show what is set, and the ways on."""
    about = summary(words, person, topics=topics, content=content, now=now)
    return Screen(words.t("start-home", summary=about), home_rows(words, person.roles))


def home_rows(words: Words, roles: frozenset[Role]) -> list[Row]:
    """Return the buttons that lead to what people come for, and to the work of staff."""
    staff = staff_commands(roles)
    if has_own_screen(roles):
        staff = ("work",)
    return _leading(words, (*HOME_BUTTONS, *staff))


def has_own_screen(roles: frozenset[Role]) -> bool:
    """Say whether the work of staff with these roles is too much to stand at home with all else."""
    return len(HOME_BUTTONS) + len(staff_commands(roles)) > AT_HOME


def work_screen(words: Words, roles: frozenset[Role]) -> Screen:
    """Show what somebody can do as staff."""
    names = staff_commands(roles)
    lines = [words.t("help-work"), "", *command_lines(words, names)]
    home: Row = [Button(words.plain("help-home-button"), Open(command="home"))]
    return Screen("\n".join(lines), [*_leading(words, names), home])


def command_lines(words: Words, names: Iterable[str]) -> list[str]:
    """Return a line for each command: what it does, in a few words."""
    return [f"/{name} – {words.t(f'command-{name}')}" for name in names]


def _leading(words: Words, names: Iterable[str]) -> list[Row]:
    buttons = [Button(words.plain(f"help-{name}-button"), Open(command=name)) for name in names]
    return grid(buttons, columns=2)


def _ways(words: Words, dialogue: Dialogue, *, back: bool) -> Row:
    cancel = Button(words.plain("start-cancel-button"), tap(dialogue, "cancel"))
    if not back:
        return [cancel]
    return [Button(words.plain("start-back-button"), tap(dialogue, "back")), cancel]


def _picker(words: Words, dialogue: Dialogue, content: Content) -> PlacePicker:
    return PlacePicker(words, content, lambda action, value: tap(dialogue, action, value))


def _language_label(code: Language, chosen: Language) -> str:
    name = language_name(code, code)
    return f"{CHOSEN} {name}" if code == chosen else name
