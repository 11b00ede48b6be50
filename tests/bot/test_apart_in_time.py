"""No moment, laid beside another, says who reported: a thief looks after every step of a case."""

from dataclasses import replace
from datetime import date, time

from core.model.briefing import BriefingKind
from core.model.event import Attendance, Event, EventVersion
from core.model.event_kind import EventKind, EventState
from core.model.identity import EventId, PersonId
from core.model.language import ENGLISH
from core.model.local_time import instant
from core.model.roles import Role
from core.usecases.briefings.write_draft import begin_draft
from core.usecases.events.attend_event import attend_event
from core.usecases.members.change_settings import agree
from core.usecases.members.forget_person import Leaving, forget_person
from core.usecases.reports.ask_reporter import ask_reporter
from core.usecases.reports.link_case import mark_duplicate
from core.usecases.reports.open_report import open_report
from core.usecases.upkeep.keep_reports import keep_reports
from core.usecases.upkeep.prune import prune
from tests.bot.casework import ADMIN, COLLEAGUE, REPORTER, REVIEWER, STRANGER, Office, submitted
from tests.bot.own_cases import is_linked, reported, taken
from tests.bot.phone import Phone
from tests.bot.thief import Thief, undecided


async def later(office: Office, thief: Thief) -> None:
    """Let the thief look, and time go on to a moment that comes only once."""
    await thief.look()
    await office.deliver()
    await thief.look()
    office.clock.forward(minutes=73, seconds=13, microseconds=117)


async def joined(office: Office, number: int, *roles: Role) -> tuple[Phone, PersonId]:
    """Somebody who has just signed up."""
    phone = office.phone(number)
    await phone.send("/start")
    person = (await office.person(phone)).id
    await agree(office.world, person)
    async with office.storage.begin() as tx:
        for role in roles:
            await tx.people.grant(person, role, by=None)
    return phone, person


async def report_and_keep_words(phone: Phone) -> None:
    """Report something urgent, and have a passphrase for it."""
    await submitted(phone, "They took my brother.")
    await phone.send("/mycases")
    await phone.tap("waiting")
    await phone.tap("Passphrase")
    await phone.tap("Show me one")
    await phone.tap("I have written it down")


async def ask_and_answer(office: Office, thief: Thief, staff: PersonId, phone: Phone) -> None:
    """Staff ask, the reporter answers."""
    ((first, _), *_) = await office.committed()
    await open_report(office.world, staff, first.id)
    await ask_reporter(office.world, staff, first.id, "When was that?", dialogue="x")
    await later(office, thief)
    await phone.send("/mycases")
    await phone.tap(first.code)
    await phone.tap("Answer")
    await phone.send("On Monday.")
    await later(office, thief)


async def take_the_last_seat(office: Office, person: PersonId, other: PersonId) -> None:
    """Let one come to an event with one seat, and the other wait for it."""
    day, clock = date(2027, 4, 1), time(10)
    starts, kind = instant(day, clock, "UTC"), EventKind.OTHER
    texts, planned = {ENGLISH: EventVersion("t", "")}, EventState.PLANNED
    new = Event(
        EventId(0), kind, texts, starts, day, clock, "UTC", "", frozenset(), planned, person
    )
    async with office.storage.begin() as tx:
        event = await tx.events.add(replace(new, seats=1))
    for each in (person, other):
        await attend_event(office.world, each, event, Attendance.COMING)


async def leave_no_trace(office: Office, thief: Thief, phone: Phone, code: str) -> None:
    """Clear the chat, then unlink the case."""
    await phone.send("/clear")
    await phone.tap("Yes, clear it now")
    await later(office, thief)
    await phone.send("/mycases")
    await phone.tap(code)
    await phone.tap("Passphrase")
    await phone.tap("Unlink")
    await phone.tap("Yes, unlink")
    await later(office, thief)


async def test_no_moment_pairs_a_person_with_a_case(office):
    """One database stolen once is enough: equal times in two rows are as good as a name.

    Time stands still within each step, so that whatever is written down together shares it.
    """
    thief = Thief(office.url)
    reviewer, staff = await joined(office, REVIEWER, Role.REVIEWER)
    await later(office, thief)
    _, bystander = await joined(office, COLLEAGUE, Role.REVIEWER)
    await joined(office, ADMIN, Role.ADMIN)
    await later(office, thief)

    phone, person = await joined(office, REPORTER)  # signs up in order to report
    await report_and_keep_words(phone)
    await later(office, thief)
    author, wrote = await joined(office, STRANGER, Role.EDITOR)
    await begin_draft(office.world, wrote, BriefingKind.BRIEFING)
    await take_the_last_seat(office, wrote, bystander)
    await later(office, thief)
    second = await reported(office, author)
    await later(office, thief)

    ((first, _), *_) = await office.committed()
    await taken(office, reviewer, first)
    await later(office, thief)
    await mark_duplicate(office.world, staff, first.id, second.code, dialogue="x")
    await ask_and_answer(office, thief, staff, phone)
    await leave_no_trace(office, thief, phone, first.code)
    assert not await is_linked(office, first.id)
    await forget_person(office.world, wrote, {second.id: Leaving.WITHDRAW})
    await later(office, thief)
    office.clock.forward(days=900)
    await keep_reports(office.world)
    await prune(office.world)
    await later(office, thief)

    assert {row.table for row in thief.rows if row.cases} >= {"reports", "audit_lines"}
    assert thief.pairs() == set()
    assert thief.naming(person) == set()
    assert thief.moments_of(person) == set()


def test_somebody_has_said_of_every_number_whether_it_names_a_person():
    """Otherwise the thief of this test would overlook what a real one sees."""
    assert undecided() == set()
