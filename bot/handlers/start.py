"""/start: onboarding for newcomers, the home screen for everybody else."""

import re
from dataclasses import dataclass, replace

from bot.handlers.start_screens import (
    access_screen,
    closing_screen,
    consent_screen,
    country_screen,
    declined_screen,
    home_screen,
    language_screen,
    topics_screen,
    zone_screen,
)
from bot.menu import show_menu
from bot.router import Router
from bot.screen import Screen
from bot.taps import DialogueTap
from bot.visit import Visit
from core.model.dialogue import Dialogue
from core.model.identity import PersonId, TopicKey
from core.model.language import LANGUAGES, Language
from core.model.person import Person
from core.model.refusals import Outdated, Unusable
from core.ports.world import World
from core.usecases.dialogues.keep_dialogue import (
    begin_dialogue,
    end_dialogue,
    find_dialogue,
    keep_dialogue,
)
from core.usecases.members.change_settings import (
    Step,
    agree,
    choose_country,
    choose_language,
    choose_zone,
    tell_access,
)
from core.usecases.members.follow_topic import follow_topic, followed_topics
from core.usecases.members.refresh_contact import refresh_contact
from locales.places import find_countries, find_zones

NAME = "start"
STEPS = ("language", "consent", "country", "zone", "topics", "access")
DECLINED = "declined"
_LINK = re.compile(r"[A-Za-z0-9_-]{1,64}")
"""What Telegram lets stand behind `/start`; anything else was typed by hand and leads nowhere."""


def _who(visit: Visit) -> tuple[World, PersonId]:
    return visit.world, visit.person.id


@dataclass(frozen=True, slots=True)
class Onboarding:
    """The dialogue `start`: a step per question; what is answered is kept at once."""

    router: Router
    name: str = NAME

    async def begin(self, visit: Visit, link: str = "") -> None:
        """Start, or go on where the person stopped; *link* is carried out at the end."""
        dialogue = await find_dialogue(visit.world, visit.person.id, NAME)
        kept = link if _LINK.fullmatch(link) else ""
        if dialogue is None:
            dialogue = await begin_dialogue(visit.world, visit.person.id, NAME, STEPS[0], link=kept)
        else:
            step = "consent" if dialogue.step == DECLINED else dialogue.step
            moved = dialogue.at(step, link=kept) if kept else dialogue.at(step)
            dialogue = await keep_dialogue(visit.world, visit.person.id, moved)
        await self.show(visit, dialogue)

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Show the step where the person stands."""
        await visit.show_step(dialogue, await self._screen(visit, dialogue, page=0))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Act on a button of a step."""
        match dialogue.step, tap.action:
            case _, "cancel":
                await self.cancel(visit, dialogue)
            case step, "back" if step in STEPS[1:]:
                await self._go(visit, dialogue.at(STEPS[STEPS.index(step) - 1], found=None))
            case "country" | "zone" | "topics", "page" if tap.value.isdecimal():
                screen = await self._screen(visit, dialogue, page=int(tap.value[:4]))
                await visit.show_step(dialogue, screen)
            case "language", "lang":
                await self._choose_language(visit, dialogue, tap.value)
            case "consent", "no":
                await self._go(visit, dialogue.at(DECLINED))
            case (("consent" | "declined"), "agree"):
                moved = dialogue.at("country")
                await self._went(visit, moved, await agree(*_who(visit), Step(keep=moved)))
            case _:
                await self._tap_after_consent(visit, dialogue, tap)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Search for a place that was typed; at other steps the buttons are shown again."""
        if dialogue.step not in {"country", "zone"}:
            await self.show(visit, dialogue)
            return
        if not visit.text:
            raise Unusable(reason="text")
        find = find_countries if dialogue.step == "country" else find_zones
        found = find(visit.text[:100], LANGUAGES)
        if not found:
            raise Unusable(reason=dialogue.step)
        if len(found) > 1:
            await self._go(visit, dialogue.at(dialogue.step, found=list(found)))
        elif dialogue.step == "country":
            await self._choose_country(visit, dialogue, found[0])
        else:
            await self._choose_zone(visit, dialogue, found[0])

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; what was answered stays."""
        await end_dialogue(visit.world, visit.person.id, dialogue.name)
        agreed = visit.person.consented_at is not None
        key = "start-cancelled" if agreed else "start-cancelled-unknown"
        await visit.show(Screen(visit.words.t(key)))
        if visit.query is None and dialogue.screen is not None:
            await visit.answers.delete(dialogue.screen)

    async def _tap_after_consent(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        if visit.person.consented_at is None:
            raise Outdated
        match dialogue.step, tap.action:
            case "country", "country":
                await self._choose_country(visit, dialogue, tap.value)
            case "country", "skip":
                await self._choose_country(visit, dialogue, None)
            case "zone", "zone":
                await self._choose_zone(visit, dialogue, tap.value)
            case "topics", "topic":
                await self._choose_topic(visit, dialogue, tap.value)
            case "topics", "next":
                await self._go(visit, dialogue.at("access"))
            case "access", "access" if tap.value in {"yes", "no"}:
                await self._finish(visit, dialogue, limited=tap.value == "yes")
            case "access", "skip":
                await self._finish(visit, dialogue, limited=None)
            case _:
                raise Outdated

    async def _choose_language(self, visit: Visit, dialogue: Dialogue, value: str) -> None:
        moved = dialogue.at("consent")
        person = await choose_language(*_who(visit), Language(value), Step(keep=moved))
        await self._went(visit, moved, person)
        now = visit.as_now(person)
        await show_menu(now.answers.bot, now.words, now.answers.chat_id, person.roles)

    async def _choose_country(self, visit: Visit, dialogue: Dialogue, code: str | None) -> None:
        moved = dialogue.at("zone", found=None)
        await self._went(visit, moved, await choose_country(*_who(visit), code, Step(keep=moved)))

    async def _choose_zone(self, visit: Visit, dialogue: Dialogue, zone: str) -> None:
        moved = dialogue.at("topics", found=None)
        await self._went(visit, moved, await choose_zone(*_who(visit), zone, Step(keep=moved)))

    async def _choose_topic(self, visit: Visit, dialogue: Dialogue, value: str) -> None:
        key, _, rest = value.partition(".")
        wanted, _, page = rest.partition(".")
        await follow_topic(*_who(visit), TopicKey(key), wanted=wanted == "1")
        at = int(page[:4]) if page.isdecimal() else 0
        await visit.show_step(dialogue, await self._screen(visit, dialogue, page=at))

    async def _finish(self, visit: Visit, dialogue: Dialogue, *, limited: bool | None) -> None:
        person = await tell_access(*_who(visit), limited, Step(end=dialogue.name))
        topics = await followed_topics(visit.world, person.id)
        screen = closing_screen(
            visit.words, person, topics=topics, content=visit.world.content, now=visit.now
        )
        await visit.show(screen)
        link = str(dialogue.state.get("link") or "")
        if link:
            await self.router.follow_link(visit.as_now(person).untapped(), link)

    async def _go(self, visit: Visit, dialogue: Dialogue) -> None:
        kept = await keep_dialogue(visit.world, visit.person.id, dialogue)
        await self.show(visit, kept)

    async def _went(self, visit: Visit, dialogue: Dialogue, person: Person) -> None:
        await self.show(visit.as_now(person), replace(dialogue, updated_at=visit.now))

    async def _screen(self, visit: Visit, dialogue: Dialogue, *, page: int) -> Screen:
        words, content = visit.words, visit.world.content
        match dialogue.step:
            case "language":
                return language_screen(words, dialogue)
            case "consent":
                return consent_screen(words, dialogue)
            case "declined":
                return declined_screen(words, dialogue)
            case "country":
                country = visit.person.country
                return country_screen(words, dialogue, content, country=country, page=page)
            case "zone":
                return zone_screen(
                    words, dialogue, content, person=visit.person, now=visit.now, page=page
                )
            case "topics":
                followed = await followed_topics(visit.world, visit.person.id)
                return topics_screen(words, dialogue, content, followed=followed, page=page)
            case _:
                return access_screen(words, dialogue)


async def home(visit: Visit, _rest: str = "") -> None:
    """Show somebody who is known what is set, and the ways on."""
    topics = await followed_topics(visit.world, visit.person.id)
    await visit.show(
        home_screen(
            visit.words, visit.person, topics=topics, content=visit.world.content, now=visit.now
        )
    )


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    onboarding = Onboarding(router)

    async def start(visit: Visit, _rest: str) -> None:
        await refresh_contact(*_who(visit), visit.contact)
        unfinished = await find_dialogue(visit.world, visit.person.id, NAME)
        if unfinished is not None:
            await onboarding.begin(visit)
        else:
            await home(visit)

    router.newcomer = onboarding.begin
    router.on_command(NAME, start)
    router.on_command("home", home)
    router.on_dialogue(onboarding)
