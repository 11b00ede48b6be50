"""/settings: language, country, zone, quiet hours, access, pause; screens that change in place."""

from dataclasses import dataclass

from bot.handlers.settings_screens import (
    NO_HOURS,
    SetTap,
    SettingsTap,
    access_screen,
    country_screen,
    language_screen,
    main_screen,
    quiet_screen,
    zone_screen,
)
from bot.menu import show_menu
from bot.router import Router
from bot.screen import Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.identity import PersonId
from core.model.language import LANGUAGES, Language
from core.model.person import Person
from core.model.quiet import QuietHours
from core.model.refusals import Outdated, Unusable
from core.model.typed_text import read_hours
from core.ports.world import World
from core.usecases.dialogues.keep_dialogue import (
    begin_dialogue,
    end_dialogue,
    find_dialogue,
    keep_dialogue,
)
from core.usecases.members.change_settings import (
    Step,
    choose_country,
    choose_language,
    choose_quiet_hours,
    choose_zone,
    pause,
    tell_access,
)
from core.usecases.members.follow_topic import followed_topics
from locales.places import find_countries, find_zones

NAME = "set"
_DONE = Step(end=NAME)
_ACCESS = {"yes": True, "no": False, "unknown": None}


def _who(visit: Visit) -> tuple[World, PersonId]:
    return visit.world, visit.person.id


@dataclass(frozen=True, slots=True)
class Changing:
    """The dialogue `set`: one step, which is the part that is being changed."""

    name: str = NAME

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the part that is being changed."""
        await visit.show_step(dialogue, _part(visit, dialogue, page=0))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button of the part."""
        match dialogue.step, tap.action:
            case _, ("back" | "cancel"):
                await self.cancel(visit, dialogue)
            case "country" | "zone", "page" if tap.value.isdecimal():
                await visit.show_step(dialogue, _part(visit, dialogue, page=int(tap.value[:4])))
            case "country", "country":
                await self._chose_country(visit, dialogue, tap.value)
            case "country", "none":
                await self._chose_country(visit, dialogue, None)
            case "zone", "zone":
                await _show_main(visit, await choose_zone(*_who(visit), tap.value, _DONE))
            case "quiet", "quiet":
                hours = None if tap.value == NO_HOURS else _preset(tap.value)
                await _show_main(visit, await choose_quiet_hours(*_who(visit), hours, _DONE))
            case _:
                raise Outdated

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Read what was typed: a place to search for, or hours."""
        if not visit.text:
            raise Unusable(reason="text")
        if dialogue.step == "quiet":
            hours = read_hours(visit.text)
            await self._changed(
                visit, dialogue, await choose_quiet_hours(*_who(visit), hours, _DONE)
            )
            return
        find = find_countries if dialogue.step == "country" else find_zones
        found = find(visit.text[:100], LANGUAGES)
        if not found:
            raise Unusable(reason=dialogue.step)
        if len(found) > 1:
            moved = dialogue.at(dialogue.step, found=list(found))
            await self.show(visit, await keep_dialogue(*_who(visit), moved))
        elif dialogue.step == "country":
            await self._chose_country(visit, dialogue, found[0])
        else:
            await self._changed(visit, dialogue, await choose_zone(*_who(visit), found[0], _DONE))

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it without a change, and show the settings."""
        await end_dialogue(*_who(visit), NAME)
        await self._changed(visit, dialogue, visit.person)

    async def _chose_country(self, visit: Visit, dialogue: Dialogue, code: str | None) -> None:
        """Keep the country; when its clocks differ from the person's, go on to the zone."""
        country = visit.world.content.country(code) if code else None
        if country is None or visit.person.zone in country.zones:
            await self._changed(visit, dialogue, await choose_country(*_who(visit), code, _DONE))
            return
        moved = dialogue.at("zone", found=None)
        person = await choose_country(*_who(visit), code, Step(keep=moved))
        await self.show(visit.as_now(person), moved)

    async def _changed(self, visit: Visit, dialogue: Dialogue, person: Person) -> None:
        """Show the settings; after something typed, the part's own screen goes."""
        await _show_main(visit, person)
        if visit.query is None and dialogue.screen is not None:
            await visit.answers.delete(dialogue.screen)


async def settings(visit: Visit, _rest: str = "") -> None:
    """Show what is set; a change that was begun is over."""
    if await find_dialogue(*_who(visit), NAME) is not None:
        await end_dialogue(*_who(visit), NAME)
    await _show_main(visit, visit.person)


async def open_part(visit: Visit, tap: SettingsTap) -> None:
    """Open a part of the settings."""
    visit.require_consent()
    match tap.view:
        case "language":
            await visit.show(language_screen(visit.words))
        case "access":
            await visit.show(access_screen(visit.words, visit.person))
        case "country" | "zone" | "quiet":
            await _begin(visit, tap.view)
        case _:
            await settings(visit)


async def set_value(visit: Visit, tap: SetTap) -> None:
    """Set what a button says."""
    visit.require_consent()
    match tap.field, tap.value:
        case "language", value if value in LANGUAGES:
            person = await choose_language(*_who(visit), Language(value))
            await _show_main(visit, person)
            words = visit.as_now(person).words
            await show_menu(visit.answers.bot, words, visit.answers.chat_id, person.roles)
        case "paused", ("0" | "1"):
            await _show_main(visit, await pause(*_who(visit), paused=tap.value == "1"))
        case "access", value if value in _ACCESS:
            await _show_main(visit, await tell_access(*_who(visit), _ACCESS[value]))
        case _:
            raise Outdated


async def _begin(visit: Visit, part: str) -> None:
    dialogue = await begin_dialogue(*_who(visit), NAME, part)
    await visit.show_step(dialogue, _part(visit, dialogue, page=0))


async def _show_main(visit: Visit, person: Person) -> None:
    now = visit.as_now(person)
    topics = await followed_topics(*_who(visit))
    screen = main_screen(
        now.words, person, topics=topics, content=visit.world.content, now=visit.now
    )
    await now.show(screen)


def _part(visit: Visit, dialogue: Dialogue, *, page: int) -> Screen:
    words, content, person = visit.words, visit.world.content, visit.person
    match dialogue.step:
        case "country":
            return country_screen(words, dialogue, content, person=person, page=page)
        case "zone":
            return zone_screen(words, dialogue, content, person=person, now=visit.now, page=page)
        case _:
            return quiet_screen(words, dialogue, person=person)


def _preset(value: str) -> QuietHours:
    start, _, end = value.partition("-")
    return read_hours(f"{start[:2]}:{start[2:]}-{end[:2]}:{end[2:]}")


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("settings", settings)
    router.on_tap(SettingsTap, open_part)
    router.on_tap(SetTap, set_value)
    router.on_dialogue(Changing())
