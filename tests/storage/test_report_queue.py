"""The queue: every filter gives what a plain look at all cases gives, and hides what it must."""

from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.model.case_queue import OPEN_CASES, Level, Wanted, ranks_of
from core.model.identity import CaseCode, PersonId
from core.model.report import Report, ReportStatus, Severity, Urgency
from tests.storage.conftest import NOW, add_person, raw

REPORTER = PersonId(900)
CATEGORIES, COUNTRIES = ("attack", "surveillance", ""), ("tr", "fr", "")
STATUSES = [*sorted(OPEN_CASES), ReportStatus.CLOSED, ReportStatus.DRAFT]


@dataclass(frozen=True)
class Made:
    """A case as the test knows it.

    Attributes:
        hidden: from the reader: they reported it, or are barred.
    """

    report: Report
    hidden: bool


async def make(storage, reader: PersonId, *cases: dict[str, object]) -> list[Made]:
    """Write cases down."""
    async with storage.begin() as tx:
        return [await _make(tx, reader, number, dict(case)) for number, case in enumerate(cases)]


async def _make(tx, reader: PersonId, number: int, case) -> Made:
    own, barred = case.pop("own", False), case.pop("barred", False)
    status, age = case.pop("status", ReportStatus.NEW), timedelta(minutes=case.pop("age", 0))
    code = CaseCode(f"{number:04}-0000")
    draft = await tx.reports.start(reader if own else REPORTER, code, at=NOW)
    submitted_at = None if status is ReportStatus.DRAFT else NOW - age
    report = replace(draft, status=status, submitted_at=submitted_at, revision=2, **case)
    assert await tx.reports.save(report, was_revision=1)
    if barred:
        await tx.bars.put(report.id, reader)
    kept = await tx.reports.get(report.id)
    return Made(kept, own or barred or status is ReportStatus.DRAFT)


@pytest.fixture
async def reader(storage) -> PersonId:
    return (await add_person(storage, 41)).id


def matches(made: Made, wanted: Wanted) -> bool:
    """Say in the plainest way whether a case is wanted."""
    report = made.report
    return (
        not made.hidden
        and report.status in wanted.statuses
        and report.aside == wanted.aside
        and (wanted.level is None or report.rank in ranks_of(wanted.level))
        and (not wanted.category or report.category == wanted.category)
        and (not wanted.country or report.country == wanted.country)
        and (wanted.holder is None or report.reviewer == wanted.holder)
        and (not wanted.unassigned or report.reviewer is None)
        and (
            wanted.overdue_at is None
            or (report.due_at is not None and report.due_at <= wanted.overdue_at)
        )
    )


def in_order(made: list[Made], wanted: Wanted) -> list[Report]:
    """Return the wanted cases in the order in which they have to come."""
    found = [each.report for each in made if matches(each, wanted)]
    if wanted.overdue_at is not None:
        return sorted(found, key=lambda report: (report.due_at, report.id))
    if wanted.newest:
        return sorted(found, key=lambda report: (report.submitted_at, report.id), reverse=True)
    return sorted(found, key=lambda report: (report.rank, report.submitted_at, report.id))


async def found_by(storage, reader: PersonId, wanted: Wanted) -> list[Report]:
    """Return all pages of what is wanted, put together."""
    pages: list[Report] = []
    async with storage.read() as view:
        while page := await view.queue.page(reader, wanted, offset=len(pages), limit=3):
            pages += page
    return pages


CASES = st.fixed_dictionaries(
    {
        "status": st.sampled_from(STATUSES),
        "urgency": st.sampled_from(list(Urgency)),
        "severity": st.sampled_from([None, *Severity]),
        "category": st.sampled_from(CATEGORIES),
        "country": st.sampled_from(COUNTRIES),
        "reviewer": st.sampled_from([None, PersonId(7), PersonId(8)]),
        "age": st.integers(0, 3),
        "due_at": st.sampled_from([None, NOW - timedelta(days=1), NOW, NOW + timedelta(days=1)]),
        "aside": st.booleans(),
        "own": st.booleans(),
        "barred": st.booleans(),
    }
)
WANTED = st.builds(
    Wanted,
    statuses=st.frozensets(st.sampled_from(STATUSES)),
    level=st.sampled_from([None, *Level]),
    category=st.sampled_from(CATEGORIES),
    country=st.sampled_from(COUNTRIES),
    holder=st.sampled_from([None, PersonId(7)]),
    unassigned=st.booleans(),
    overdue_at=st.sampled_from([None, NOW]),
    newest=st.booleans(),
    aside=st.booleans(),
).filter(lambda wanted: not (wanted.unassigned and wanted.holder))


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    cases=st.lists(CASES, max_size=10),
    asked=st.lists(WANTED, min_size=1, max_size=4),
)
async def test_every_filter_finds_what_a_plain_look_at_all_cases_finds(
    storage, url, reader, cases, asked
):
    """A case that no filter shows is a case that nobody works on."""
    async with raw(url) as connection:
        await connection.execute(sa.text("DELETE FROM report_bars"))
        await connection.execute(sa.text("DELETE FROM reports"))
    made = await make(storage, reader, *cases)
    for wanted in asked:
        expected = in_order(made, wanted)
        assert await found_by(storage, reader, wanted) == expected
        async with storage.read() as view:
            counts = await view.queue.counts(reader, {"it": wanted, "open": Wanted()})
        assert counts == {"it": len(expected), "open": len(in_order(made, Wanted()))}


async def test_what_a_case_is_about_is_found_and_lies_in_plain_nowhere(storage, reader, url):
    """The queue filters by category and country; a stolen file must not."""
    [made] = await make(storage, reader, {"category": "attack", "country": "tr"})
    wanted = Wanted(category="attack", country="tr")
    assert await found_by(storage, reader, wanted) == [made.report]
    async with raw(url) as connection:
        row = (await connection.execute(sa.text("SELECT * FROM reports"))).one()
    assert not any("attack" in str(value) or value == "tr" for value in row)


async def test_the_first_look_is_written_down_once(storage, reader):
    """The second look says nothing of how long somebody waited."""
    [made] = await make(storage, reader, {})
    later = NOW + timedelta(hours=1)
    for at in (NOW, later):
        async with storage.begin() as tx:
            await tx.queue.look(made.report.id, at=at, due_at=at + timedelta(days=7))
    async with storage.read() as view:
        found = await view.reports.get(made.report.id)
    assert (found.looked_at, found.due_at) == (NOW, NOW + timedelta(days=7))
    assert found.revision == made.report.revision


async def test_counting_stops_past_the_cap(storage, reader, monkeypatch):
    """Nobody reads a larger number, and a screen must not wait for it."""
    monkeypatch.setattr("storage.stores.report_queue.COUNT_CAP", 2)
    await make(storage, reader, *({} for _ in range(5)))
    async with storage.read() as view:
        counts = await view.queue.counts(reader, {"it": Wanted()})
    assert counts == {"it": 3}
