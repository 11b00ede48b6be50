"""What is written together stays together in a database's log: never a person and their case."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field

import pytest
import pytest_asyncio

from core.model.identity import PersonId, ReportId
from core.model.report import CloseReason, Report, ReportStatus
from core.model.roles import Role
from core.usecases.danger.repeat_alerts import repeat_alerts
from core.usecases.danger.take_danger import take_danger
from core.usecases.members.change_settings import agree
from core.usecases.members.forget_person import Leaving, forget_person
from core.usecases.reports.ask_reporter import ask_reporter
from core.usecases.reports.decide_report import close_report, settle_report, take_report
from core.usecases.reports.withdraw_report import withdraw_report
from core.usecases.traces.clear_chat import clear_due_chats
from core.usecases.traces.keep_notes import keep_notes
from storage.migrate import migrate
from storage.open import open_storage
from storage.sql_storage import SqlStorage
from tests.bot.casework import REVIEWER, Office, submitted
from tests.bot.own_cases import now
from tests.bot.phone import Phone
from tests.bot.row_watch import Row, RowWatch

PERSON, CASE, TELEGRAM_ID = 77_007_700, 99_009_900, 55_005_500
"""Ids that nothing else in a database can be by chance."""


@pytest.fixture(scope="module")
def database(postgres_server: str) -> str:
    """A PostgreSQL: its transactions have numbers, and its log keeps them."""
    asyncio.run(migrate(postgres_server, to="base"))
    asyncio.run(migrate(postgres_server))
    return postgres_server


@pytest_asyncio.fixture
async def watch(database) -> AsyncIterator[RowWatch]:
    watching = RowWatch(database)
    await watching.begin()
    yield watching
    await watching.end()


@pytest_asyncio.fixture
async def storage(database, watch, vault) -> AsyncIterator[SqlStorage]:
    opened = await open_storage(database, vault)
    yield opened
    await opened.close()


@dataclass
class Case:
    """A reporter, a reviewer and their case, with ids that are found again anywhere."""

    office: Office
    watch: RowWatch
    reporter: Phone
    reviewer: PersonId
    moments: list[int] = field(default_factory=list)

    @classmethod
    async def begun(cls, office: Office, watch: RowWatch) -> "Case":
        """Let staff be there, and the reporter come after them."""
        phone = await office.staff(REVIEWER, Role.REVIEWER)
        reviewer = (await office.person(phone)).id
        await watch.number_from("people", PERSON)
        await watch.number_from("reports", CASE)
        begun = cls(office, watch, office.phone(TELEGRAM_ID), reviewer)
        await begun.does(lambda: begun.reporter.send("/start"))
        return begun

    async def rest(self) -> None:
        """Let the bells ring, each of what happens by itself."""
        await repeat_alerts(self.office.world)
        await self.office.deliver()
        await keep_notes(self.office.world)
        await clear_due_chats(self.office.world)

    async def does(self, *acts: Callable[[], Awaitable[object]]) -> None:
        """Act, with the bells after each: what is written then is as good as of one moment."""
        for act in acts:
            await act()
            await self.rest()
            self.moments.append(await self.watch.place())

    async def wait(self) -> None:
        """Let two hours pass."""
        self.office.clock.forward(hours=2)

    async def reports(self) -> Sequence[Report]:
        """Return what the reporter has reported."""
        async with self.office.storage.read() as view:
            return await view.reports.of_reporter(PersonId(PERSON))

    async def report(self) -> Report:
        """Return the one thing that the reporter has reported."""
        [found] = await self.reports()
        return found

    async def pairs(self) -> list[tuple[set[str], set[str]]]:
        """Return which tables named the person, and which the case, within one act."""
        found = []
        for rows in await self.watch.rows_until(self.moments):
            naming = {row.table for row in rows if _names(row)}
            telling = {row.table for row in rows if _tells(row)}
            if naming and telling:
                found.append((naming, telling))
        return found

    async def bridges(self) -> set[str]:
        """Return what stands both where the person is named and where the case is told of."""
        naming, telling = set[str](), set[str]()
        for rows in await self.watch.transactions():
            anchors = {anchor for row in rows for anchor in row.anchors}
            naming |= anchors if any(map(_names, rows)) else set()
            telling |= anchors if any(map(_tells, rows)) else set()
        return naming & telling


def _names(row: Row) -> bool:
    return row.holds(str(PERSON), str(TELEGRAM_ID))


def _tells(row: Row) -> bool:
    return row.holds(*(str(CASE + number) for number in range(9)))


@pytest_asyncio.fixture
async def case(office, watch) -> Case:
    return await Case.begun(office, watch)


async def test_the_watch_sees_what_is_written_together(case):
    """A proof that cannot fail proves nothing."""
    await case.does(lambda: submitted(case.reporter, urgency="normal"))
    report = await case.report()
    assert (report.id, await case.pairs(), await case.bridges()) == (CASE, [], set())
    storage = case.office.storage

    async def unlink_and_block() -> None:
        async with storage.begin() as tx:
            await tx.people.mark_unreachable(PersonId(PERSON))
            await tx.reports.unlink(report.id)

    await case.does(unlink_and_block)
    assert await case.pairs() == [({"people"}, {"reports", "report_entries"})]


async def test_a_case_is_never_written_together_with_who_reported_it(case):
    """From the first word to the closing: who holds the log of a database learns nobody's case."""
    office, phone = case.office, case.reporter
    await case.does(
        lambda: phone.tap("English"),
        lambda: agree(office.world, PersonId(PERSON)),
        lambda: phone.send("/settings"),
        lambda: submitted(phone, urgency="normal"),
    )
    report = await case.report()
    reviewer = case.reviewer

    async def settle() -> None:
        seen = (await now(office, report)).revision
        await settle_report(office.world, reviewer, report.id, ReportStatus.VERIFIED, revision=seen)

    async def close() -> None:
        seen = (await now(office, report)).revision
        await close_report(office.world, reviewer, report.id, CloseReason.RESOLVED, revision=seen)

    await case.does(
        lambda: take_report(office.world, reviewer, report.id),
        lambda: ask_reporter(office.world, reviewer, report.id, "Where?", dialogue="x"),
        lambda: phone.send("/mycases"),
        lambda: phone.tap(report.code),
        lambda: phone.tap("Answer"),
        lambda: phone.send("At the gate."),
        lambda: phone.tap("That is all"),
        settle,
        case.wait,
        lambda: phone.send("/mycases"),
        lambda: phone.tap(report.code),
        lambda: phone.tap("What I agree to"),
        lambda: phone.tap("Share with partners"),
        close,
        case.wait,
        lambda: phone.send("/privacy"),
        lambda: phone.send("/clear"),
        lambda: phone.tap("Yes, clear it now"),
    )
    assert await case.pairs() == []
    assert await case.bridges() == set()


async def test_an_alarm_is_never_written_together_with_who_raised_it(case):
    """Nothing is written down more often, or watched more closely."""
    office, phone = case.office, case.reporter
    reviewer = case.reviewer
    await case.does(
        lambda: phone.send("/danger"),
        lambda: phone.tap("alert them now"),
        lambda: phone.send("At the door."),
        case.wait,
        lambda: take_danger(office.world, reviewer, ReportId(CASE)),
        lambda: phone.send("/mycases"),
        lambda: phone.send("/clear"),
        lambda: phone.tap("Clear in 15 min"),
        case.wait,
    )
    assert (await case.report()).id == CASE
    assert await case.pairs() == []
    assert await case.bridges() == set()


async def test_a_case_is_left_without_being_written_together_with_who_leaves_it(case):
    """The moment at which the link goes must not be what keeps it."""
    office, phone = case.office, case.reporter
    for _ in range(2):
        await case.does(lambda: submitted(phone, urgency="normal"))
    first, second = await case.reports()
    await case.does(
        lambda: phone.send("/mycases"),
        lambda: phone.tap(first.code),
        lambda: phone.tap("Passphrase"),
        lambda: phone.tap("Show me one"),
        lambda: phone.tap("I have written it down"),
        lambda: phone.tap("The case"),
        lambda: phone.tap("Passphrase"),
        lambda: phone.tap("Unlink from this account"),
        lambda: phone.tap("Yes, unlink it"),
        lambda: withdraw_report(office.world, PersonId(PERSON), second.id),
    )
    assert await case.reports() == []
    assert await case.pairs() == []
    assert await case.bridges() == set()


async def test_being_forgotten_writes_of_one_case_at_a_time_and_of_the_person_after_them(case):
    """Rows with one transaction number say which cases one person reported, and who is gone."""
    office = case.office
    for _ in range(3):
        await case.does(lambda: submitted(case.reporter, urgency="normal"))
    first, second, third = await case.reports()
    leaving = {each.id: Leaving.UNLINK for each in (first, second)}
    await forget_person(office.world, PersonId(PERSON), {**leaving, third.id: Leaving.WITHDRAW})
    for rows in await case.watch.transactions():
        about = [
            one.id for one in (first, second, third) if any(r.holds(str(one.id)) for r in rows)
        ]
        assert len(about) + any(map(_names, rows)) <= 1
    assert await case.bridges() == set()
    lines = [line for line in await office.audit() if line.act == "report_unlinked"]
    assert [line.subject for line in lines] == ["reports"]
