"""Change what a person told about themselves: language, place, hours, pause, access."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from core.model.dialogue import Dialogue
from core.model.identity import PersonId
from core.model.language import LANGUAGES, Language
from core.model.person import Person
from core.model.quiet import DEFAULT_QUIET_HOURS, QuietHours
from core.model.reader_moment import ReaderClock
from core.model.refusals import NotFound, Unusable
from core.ports.storage import Transaction
from core.ports.world import World

_COUNTRY = re.compile(r"[a-z]{2}")


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes, in the same transaction, of the dialogue in which the change was made.

    Attributes:
        keep: the dialogue as it stands now; it is written down.
        end: the name of a dialogue that is over.
    """

    keep: Dialogue | None = None
    end: str | None = None


NO_DIALOGUE = Step()


async def agree(world: World, person: PersonId, step: Step = NO_DIALOGUE) -> Person:
    """Write down that the person agrees to what is stored; the first time sets quiet hours."""
    now = world.clock.now()

    def agreed(known: Person) -> Person:
        if known.consented_at is not None:
            return known
        return replace(known, consented_at=now, quiet=known.quiet or DEFAULT_QUIET_HOURS)

    return await _change(world, person, agreed, step)


async def choose_language(
    world: World, person: PersonId, language: Language, step: Step = NO_DIALOGUE
) -> Person:
    """Speak that language with the person from now on.

    Raises:
        Unusable: the product does not speak it.
    """
    if language not in LANGUAGES:
        raise Unusable(reason="other")
    return await _change(world, person, lambda known: replace(known, language=language), step)


async def choose_country(
    world: World, person: PersonId, country: str | None, step: Step = NO_DIALOGUE
) -> Person:
    """Write down the country (ISO 3166, lower case), or that the person does not tell.

    Raises:
        Unusable: not a country code.
    """
    if country is not None and not _COUNTRY.fullmatch(country):
        raise Unusable(reason="country")
    return await _change(world, person, lambda known: replace(known, country=country), step)


async def choose_zone(
    world: World, person: PersonId, zone: str, step: Step = NO_DIALOGUE
) -> Person:
    """Show and keep times in that IANA zone from now on.

    Raises:
        Unusable: there is no such zone.
    """
    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        raise Unusable(reason="zone") from None
    return await _change(world, person, lambda known: replace(known, zone=zone), step)


async def choose_quiet_hours(
    world: World, person: PersonId, quiet: QuietHours | None, step: Step = NO_DIALOGUE
) -> Person:
    """Keep those hours quiet; None keeps none."""
    return await _change(world, person, lambda known: replace(known, quiet=quiet), step)


async def pause(world: World, person: PersonId, *, paused: bool) -> Person:
    """Send nothing unasked, or send again."""
    return await _change(world, person, lambda known: replace(known, paused=paused), NO_DIALOGUE)


async def tell_access(
    world: World, person: PersonId, limited: bool | None, step: Step = NO_DIALOGUE
) -> Person:
    """Write down whether the person's access to Telegram is limited; None: not told."""
    return await _change(world, person, lambda known: replace(known, limited_access=limited), step)


async def _change(
    world: World, person: PersonId, change: Callable[[Person], Person], step: Step
) -> Person:
    async with world.storage.begin() as tx:
        known = await tx.people.get(person)
        if known is None:
            raise NotFound
        changed = change(known)
        if changed != known:
            await _follow_clock(tx, known, changed, world.clock.now())
            await tx.people.save(changed)
        if step.keep is not None:
            await tx.dialogues.save(person, replace(step.keep, updated_at=world.clock.now()))
        if step.end is not None:
            await tx.dialogues.delete(person, step.end)
        return changed


async def _follow_clock(tx: Transaction, known: Person, changed: Person, now: datetime) -> None:
    """Look again at reminders when a person's clock becomes one that nobody has had so far."""
    clock = ReaderClock(changed.zone, changed.quiet)
    if clock == ReaderClock(known.zone, known.quiet):
        return
    if clock not in await tx.reminders.clocks():
        await tx.reminders.look_again(now=now)
