"""The demo: people on the sandbox's phones, and a small network that is already at work.

Used only when there is no bot token. It speaks to the sandbox by HTTP, as a person's phone would.
"""

import asyncio
import json
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from core.model.audience import Audience
from core.model.briefing import BriefingKind, Edition, NewBriefing, Version
from core.model.broadcast import BroadcastSubject, NewBroadcast
from core.model.delivery import Lane
from core.model.event import EventVersion
from core.model.event_kind import EventKind
from core.model.event_time import EventTime
from core.model.identity import PersonId, TopicKey
from core.model.language import ENGLISH, FRENCH, LANGUAGES, SPANISH, TURKISH, Language
from core.model.person import Contact
from core.model.roles import Role
from core.ports.world import World
from core.usecases.events.add_event import NewEvent, add_event
from demo_agenda import Say, fill_agenda, name_demo_candidate


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody of the demo; handles are made up and plainly so."""

    telegram_id: int
    handle: str
    language: Language
    zone: str
    roles: frozenset[Role] = frozenset()


PEOPLE = (
    DemoPerson(1001, "member-tr", TURKISH, "Europe/Istanbul"),
    DemoPerson(1002, "member-fr", FRENCH, "Europe/Paris"),
    DemoPerson(
        1003,
        "staff-desk",
        ENGLISH,
        "Europe/Brussels",
        frozenset({Role.ADMIN, Role.EDITOR, Role.COORDINATOR}),
    ),
    DemoPerson(
        1004,
        "staff-review",
        ENGLISH,
        "Europe/Brussels",
        frozenset({Role.REVIEWER, Role.TRUSTEE, Role.EDITOR}),
    ),
    *(
        DemoPerson(1100 + number, f"member-{number}", language, zone)
        for number, (language, zone) in enumerate(
            (
                (ENGLISH, "Europe/Dublin"),
                (SPANISH, "Europe/Madrid"),
                (TURKISH, "Europe/Istanbul"),
                (FRENCH, "Europe/Brussels"),
                (ENGLISH, "Europe/Athens"),
                (SPANISH, "Atlantic/Canary"),
                (TURKISH, "Europe/Berlin"),
                (FRENCH, "Europe/Zurich"),
            ),
            start=1,
        )
    ),
)
"""The first four have their phones open on the page; the others make an audience."""

FOLLOWED = tuple(map(TopicKey, ("asylum", "democracy", "hate_speech", "civil_society")))


async def put_people_on_the_page(base: str) -> None:
    """Create the demo's people on the sandbox at *base*, and let each press Start.

    Raises:
        OSError: the sandbox does not answer.
    """
    for person in PEOPLE:
        await asyncio.to_thread(
            _post,
            f"{base}/sim/users",
            {
                "id": person.telegram_id,
                "first_name": person.handle,
                "username": person.handle.replace("-", "_"),
                "language_code": person.language,
            },
        )
        await asyncio.to_thread(
            _post, f"{base}/sim/message", {"user_id": person.telegram_id, "text": "/start"}
        )


async def seed(world: World, say: Say) -> None:
    """Write the demo's network into a fresh storage: members, staff, a briefing, an agenda.

    The first reminders of a meeting and of a deadline fall due within two minutes.
    """
    ids = {person.handle: await _join(world, person) for person in PEOPLE}
    desk = ids["staff-desk"]
    async with world.storage.begin() as tx:
        briefing = await tx.briefings.add(
            NewBriefing(
                BriefingKind.BRIEFING,
                Edition(_versions(say), topics=frozenset(FOLLOWED)),
                Audience(topics=frozenset(FOLLOWED)),
                author=desk,
                urgent=False,
                at=world.clock.now(),
            )
        )
        await tx.outbox.start_broadcast(
            NewBroadcast(
                BroadcastSubject.BRIEFING,
                briefing,
                lane=Lane.BRIEFING,
                urgent=False,
                at=world.clock.now(),
            )
        )
    soon = _next_minute(world.clock.now()) + timedelta(minutes=1)
    meeting = _event(say, EventKind.MEETING, soon + timedelta(days=7))
    await name_demo_candidate(world, desk, await add_event(world, desk, meeting))
    await add_event(world, desk, _event(say, EventKind.DEADLINE, soon + timedelta(days=14)))
    members = [ids[person.handle] for person in PEOPLE if not person.roles]
    await fill_agenda(world, say, desk, members, frozenset(FOLLOWED))


def _versions(say: Say) -> dict[Language, Version]:
    return {
        language: Version(say("demo-briefing-title", language), say("demo-briefing", language))
        for language in LANGUAGES
    }


async def _join(world: World, demo: DemoPerson) -> PersonId:
    contact = Contact(demo.telegram_id, demo.handle, demo.handle.replace("-", "_"))
    async with world.storage.begin() as tx:
        person = await tx.people.add(contact, language=demo.language, zone=demo.zone)
        await tx.people.save(replace(person, consented_at=world.clock.now()))
        for role in demo.roles:
            await tx.people.grant(person.id, role, by=None)
        for topic in FOLLOWED:
            await tx.people.follow(person.id, topic, wanted=True)
        return person.id


def _event(say: Say, kind: EventKind, at: datetime) -> NewEvent:
    versions = {
        language: EventVersion(
            say(f"demo-{kind.value}-title", language), say(f"demo-{kind.value}", language)
        )
        for language in LANGUAGES
    }
    local = at.astimezone(ZoneInfo("Europe/Brussels"))
    when = EventTime(
        local.date(), local.time().replace(tzinfo=None), "Europe/Brussels", fold=local.fold
    )
    place = "https://meet.example.org/network" if kind is EventKind.MEETING else ""
    return NewEvent(kind, versions, when, place, frozenset(FOLLOWED))


def _next_minute(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0) + timedelta(minutes=1)


def _post(url: str, body: Mapping[str, object]) -> None:
    request = urllib.request.Request(  # noqa: S310 - always the loopback sandbox
        url, json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        answer.read()
