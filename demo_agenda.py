"""The demo's agenda: one event of each kind in the next weeks, plainly made up.

Some of the demo's people have said that they come, so that numbers, a waiting list and a case in
court can be looked at.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.model.candidate import Fact, Stated
from core.model.event import Attendance, EventVersion
from core.model.event_kind import EventKind
from core.model.event_time import EventTime
from core.model.hearing import CaseFact
from core.model.identity import EventId, PersonId, TopicKey
from core.model.language import FRENCH, LANGUAGES, TURKISH, Language
from core.model.reference import CallKey
from core.ports.world import World
from core.usecases.calls.keep_call import save_call
from core.usecases.candidates.keep_candidate import add_candidate
from core.usecases.dialogues.keep_dialogue import new_dialogue
from core.usecases.events.add_event import NewEvent, add_event
from core.usecases.events.attend_event import attend_event
from core.usecases.events.take_role import observe_event
from core.usecases.hearings.keep_case import write_fact
from core.usecases.meetings.prepare_meeting import name_candidate

BRUSSELS, ISTANBUL = "Europe/Brussels", "Europe/Istanbul"
_RULE_OF_LAW = TopicKey("rule_of_law")
_SOURCE = "https://example.org/made-up"
_CANDIDATE = {Fact.NAME: "Candidate One", Fact.PARTY: "Party A", Fact.COUNTRY: "be"}
_CASE = {
    CaseFact.COURT: "Example High Criminal Court 3, hall 4",
    CaseFact.NUMBER: "0000/1",
    CaseFact.DEFENDANTS: "Teacher A, Teacher B",
    CaseFact.BRING: "ID",
}
_SEATS = 3

Say = Callable[[str, Language], str]
"""Turns a key of the `demo` catalogue into plain text."""


async def fill_agenda(
    world: World, say: Say, desk: PersonId, members: Sequence[PersonId], topics: frozenset[TopicKey]
) -> None:
    """Put events of every kind in, and let members say that they come.

    Args:
        world: a fresh storage that has members already.
        say: turns a key of the `demo` catalogue into plain text.
        desk: a coordinator.
        members: at least five.
        topics: what the events are on.
    """
    now = world.clock.now()
    workshop = replace(
        _new(say, EventKind.WORKSHOP, _at(now, 6, time(19), BRUSSELS, end=time(20, 30)), topics),
        rule="FREQ=WEEKLY;COUNT=6",
        seats=_SEATS,
        interpretation=frozenset({TURKISH, FRENCH}),
        place="https://meet.example.org/workshop",
    )
    weekly = await add_event(world, desk, workshop)
    for member in members[: _SEATS + 2]:
        await attend_event(world, member, weekly, Attendance.COMING)
    day = replace(_at(now, 19, None, BRUSSELS), last_day=_at(now, 20, None, BRUSSELS).day)
    await add_event(world, desk, _new(say, EventKind.CAMPAIGN, day, topics))
    deadline = _at(now, 24, None, "Europe/Paris")
    await add_event(world, desk, _new(say, EventKind.EU_DEADLINE, deadline, topics))
    evening = _at(now, 11, time(18), BRUSSELS)
    await add_event(world, desk, _new(say, EventKind.OTHER, evening, topics))
    await _plan_hearing(world, say, desk, members)
    await _open_call(world, desk, now)


async def name_demo_candidate(world: World, desk: PersonId, meeting: EventId) -> None:
    """Say whom a meeting of the demo is with."""
    facts = {fact: Stated(value, _SOURCE) for fact, value in _CANDIDATE.items()}
    await name_candidate(world, desk, meeting, await add_candidate(world, desk, facts))


async def _plan_hearing(
    world: World, say: Say, desk: PersonId, members: Sequence[PersonId]
) -> None:
    when = _at(world.clock.now(), 4, time(10), ISTANBUL)
    new = _new(say, EventKind.HEARING, when, frozenset({_RULE_OF_LAW}))
    hearing = await add_event(world, desk, replace(new, place="Example Palace of Justice"))
    typing = new_dialogue(world, "court", "all", event=hearing)
    for fact, text in _CASE.items():
        await write_fact(world, desk, hearing, fact, text, dialogue=typing)
    async with world.storage.begin() as tx:
        await tx.dialogues.delete(desk, typing.name)
    for member in members[:2]:
        await observe_event(world, member, hearing, on=True)


async def _open_call(world: World, desk: PersonId, now: datetime) -> None:
    """Open a call that is like the one in the reference data, with a deadline to come."""
    if not world.content.calls:
        return
    like = world.content.calls[0]
    deadline = (now + timedelta(days=40)).date()
    call = replace(like, key=CallKey("demo_call"), document=None, deadline=deadline, fold=None)
    await save_call(world, desk, call, was_revision=None)


def _new(say: Say, kind: EventKind, when: EventTime, topics: frozenset[TopicKey]) -> NewEvent:
    versions = {
        language: EventVersion(
            say(f"demo-{kind.value}-title", language), say(f"demo-{kind.value}", language)
        )
        for language in LANGUAGES
    }
    return NewEvent(kind, versions, when, "", topics)


def _at(
    now: datetime, days: int, clock: time | None, zone: str, *, end: time | None = None
) -> EventTime:
    day = now.astimezone(ZoneInfo(zone)).date() + timedelta(days=days)
    return EventTime(day, clock, zone, end_clock=end)
