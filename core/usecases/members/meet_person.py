"""Recognise who writes; write somebody new down with no more than a language and a zone."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from core.model.dialogue import Dialogue
from core.model.language import ENGLISH, FRENCH, SPANISH, TURKISH, Language, guess
from core.model.person import Contact, Person
from core.ports.world import World

FIRST_ZONES: Mapping[Language, str] = {
    ENGLISH: "Europe/Brussels",
    TURKISH: "Europe/Istanbul",
    FRENCH: "Europe/Brussels",
    SPANISH: "Europe/Madrid",
}
"""The zone somebody is taken to be in until they say; shown and changed in onboarding."""


@dataclass(frozen=True, slots=True)
class Met:
    """Who writes, and what they are in the middle of."""

    person: Person
    dialogue: Dialogue | None


async def meet_person(world: World, contact: Contact, language_code: str | None) -> Met:
    """Return the person and their current dialogue; somebody who writes can be reached again.

    Writes only when somebody is new or was unreachable.
    """
    async with world.storage.read() as view:
        person = await view.people.find(contact.telegram_id)
        if person is not None and person.reachable:
            return Met(person, await view.dialogues.current(person.id))
    language = guess(language_code)
    async with world.storage.begin() as tx:
        person = await tx.people.add(contact, language=language, zone=FIRST_ZONES[language])
        if not person.reachable:
            person = replace(person, reachable=True)
            await tx.people.save(person)
        return Met(person, await tx.dialogues.current(person.id))
