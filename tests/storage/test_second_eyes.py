"""Requests for a second pair of eyes, recipients and figures, on both databases."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import sqlalchemy as sa

from core.model.case_figures import Wait
from core.model.identity import CaseCode, EntryId
from core.model.report import Entry, EntryKind, Evidence, ReportStatus
from core.model.second_eyes import SecondKind, SecondState, Wish
from tests.storage.conftest import NOW, add_person, raw

SOON = NOW + timedelta(hours=1)


async def add_case(storage, reporter, number: int = 1, *, at=NOW, **changes):
    """Write a submitted report down."""
    async with storage.begin() as tx:
        report = await tx.reports.start(reporter, CaseCode(f"CASE-{number:04}"), at=at)
        becomes = replace(report, status=ReportStatus.NEW, submitted_at=at, **changes)
        assert await tx.reports.save(becomes, was_revision=report.revision)
        found = await tx.reports.get(report.id)
    assert found is not None
    return found


async def ask(storage, asker, wish: Wish, state=SecondState.ASKED):
    async with storage.begin() as tx:
        return await tx.second_eyes.add(asker, wish, state=state, at=NOW, expires_at=SOON)


@pytest.mark.parametrize("about", ["a case", "all cases"])
async def test_a_request_is_kept_as_it_was_asked(storage, other, about):
    """What is agreed to is exactly what was asked, also about no single case."""
    asker = await add_person(storage, 1)
    reporter = await add_person(storage, 2)
    case = await add_case(storage, reporter.id)
    report = case.id if about == "a case" else None
    wish = Wish(SecondKind.EXPORT, report, "why", {"form": "un"})
    number = await ask(storage, asker.id, wish)
    async with other.read() as view:
        found = await view.second_eyes.get(number)
        assert found is not None
        assert (found.asker, found.wish, found.state) == (asker.id, wish, SecondState.ASKED)
        assert (found.asked_at, found.expires_at, found.decided_by) == (NOW, SOON, None)
        assert await view.second_eyes.newest(asker.id, SecondKind.EXPORT, report) == found
        assert await view.second_eyes.newest(asker.id, SecondKind.BULK, report) is None
        assert await view.second_eyes.count_by(asker.id) == 1


async def test_a_request_is_decided_once(storage, other):
    """Of two who decide at once, one does."""
    asker, one, two = [await add_person(storage, number) for number in (1, 2, 3)]
    case = await add_case(storage, (await add_person(storage, 4)).id)
    number = await ask(storage, asker.id, Wish(SecondKind.CLOSE, case.id, ""))
    async with other.read() as view:
        assert [each.id for each in await view.second_eyes.standing(case.id)] == [number]
    async with storage.begin() as tx:
        assert await tx.second_eyes.decide(number, SecondState.AGREED, by=one.id, at=NOW)
    async with storage.begin() as tx:
        assert not await tx.second_eyes.decide(number, SecondState.REFUSED, by=two.id, at=NOW)
        agreed, used = SecondState.AGREED, SecondState.USED
        assert await tx.second_eyes.move(number, was=agreed, becomes=used)
        assert not await tx.second_eyes.move(number, was=agreed, becomes=used)
    async with other.read() as view:
        found = await view.second_eyes.get(number)
        assert (found.state, found.decided_by) == (SecondState.USED, one.id)
        assert await view.second_eyes.standing(case.id) == []
        assert await view.second_eyes.count_by(one.id) == 1
    async with storage.begin() as tx:
        await tx.people.forget(one.id)
    async with other.read() as view:
        assert (await view.second_eyes.get(number)).decided_by is None


async def test_a_request_goes_with_its_case_with_who_asked_and_with_time(storage, other):
    """Nothing that says why outlives what it is about."""
    asker, gone = await add_person(storage, 1), await add_person(storage, 2)
    case = await add_case(storage, (await add_person(storage, 3)).id)
    of_case = await ask(storage, asker.id, Wish(SecondKind.EXPORT, case.id, "why"))
    of_gone = await ask(storage, gone.id, Wish(SecondKind.BULK, None, "why"))
    old = await ask(storage, asker.id, Wish(SecondKind.BULK, None, "why"))
    async with storage.begin() as tx:
        await tx.reports.destroy(case.id)
        await tx.people.forget(gone.id)
    async with other.read() as view:
        assert await view.second_eyes.get(of_case) is None
        assert await view.second_eyes.get(of_gone) is None
        assert await view.second_eyes.get(old) is not None
    async with storage.begin() as tx:
        assert await tx.second_eyes.prune(NOW) == 0
        assert await tx.second_eyes.prune(SOON) == 1


async def test_reasons_and_recipients_lie_sealed(storage, url):
    """With whom the network speaks, and why, is in no stolen database."""
    asker = await add_person(storage, 1)
    case = await add_case(storage, (await add_person(storage, 2)).id)
    await ask(storage, asker.id, Wish(SecondKind.EXPORT, case.id, "plain-reason"))
    await ask(storage, asker.id, Wish(SecondKind.BULK, None, "plain-reason"))
    async with storage.begin() as tx:
        number = await tx.packet_recipients.add("plain-office", "age1key", at=NOW)
    async with raw(url) as connection:
        for name in ("second_requests", "packet_recipients"):
            rows = (await connection.execute(sa.text(f"SELECT * FROM {name}"))).all()  # noqa: S608
            assert rows
            assert not any(b"plain-" in bytes(v) for r in rows for v in r if isinstance(v, bytes))
    async with storage.begin() as tx:
        (kept,) = await tx.packet_recipients.all()
        assert (kept.name, kept.age_key) == ("plain-office", "age1key")
        assert await tx.packet_recipients.get(number) == kept
        assert await tx.packet_recipients.remove(number)
        assert not await tx.packet_recipients.remove(number)


async def test_figures_count_what_the_viewer_may_know(storage, other):
    """Own and barred cases are in no number; nor is what is not submitted."""
    viewer = await add_person(storage, 1)
    reporter = (await add_person(storage, 2)).id
    looked = {"looked_at": NOW + timedelta(hours=2)}
    await add_case(storage, reporter, 1, category="arrest", country="TR", **looked)
    await add_case(storage, reporter, 2, at=NOW - timedelta(days=7), category="arrest")
    barred = await add_case(storage, reporter, 3, category="arrest", country="TR")
    await add_case(storage, viewer.id, 4, category="arrest", country="TR")
    gone = await add_case(storage, reporter, 5, category="arrest", country="TR")
    async with storage.begin() as tx:
        await tx.reports.start(reporter, CaseCode("CASE-0006"), at=NOW)
        await tx.bars.put(barred.id, viewer.id)
        await tx.reports.destroy(gone.id)
        withdrawn = replace(gone, status=ReportStatus.WITHDRAWN, status_since=NOW)
        assert await tx.reports.save(withdrawn, was_revision=gone.revision)
    this_week, last_week = date(2026, 2, 23), date(2026, 2, 16)
    async with other.read() as view:
        figures = view.case_figures
        assert await figures.by_category(viewer.id, ["arrest"]) == {"arrest": 2}
        assert await figures.by_category(viewer.id, []) == {"": 2}
        assert await figures.by_country(viewer.id, ["TR", "FR"]) == {"TR": 1, "": 1}
        assert await figures.received(viewer.id) == {this_week: 2, last_week: 1}
        assert await figures.ended(viewer.id) == {this_week: 1}
        since = NOW - timedelta(days=30)
        assert await figures.waits(viewer.id, since) == {Wait.HOURS: 1, Wait.WAITS: 1}
        assert await figures.waits(viewer.id, NOW) == {Wait.HOURS: 1}


async def test_what_stands_last_is_in_no_figure(storage, other):
    """A flood of hundreds would be all that the figures show, and nobody is late with it."""
    viewer, reporter = await add_person(storage, 1), (await add_person(storage, 2)).id
    await add_case(storage, reporter, 1, category="arrest", country="TR")
    await add_case(storage, reporter, 2, category="arrest", country="TR", aside=True)
    async with other.read() as view:
        figures = view.case_figures
        assert await figures.by_category(viewer.id, ["arrest"]) == {"arrest": 1}
        assert await figures.by_country(viewer.id, ["TR"]) == {"TR": 1}
        assert await figures.received(viewer.id) == {date(2026, 2, 23): 1}
        assert await figures.waits(viewer.id, NOW) == {Wait.WAITS: 1}
        assert len(await figures.lines(viewer.id, after=0, limit=9)) == 2


async def test_lines_come_in_pages_with_what_was_sent_counted(storage, other):
    """A table of all cases is read little by little; versions and notes are no messages."""
    viewer = await add_person(storage, 1)
    reporter = (await add_person(storage, 2)).id
    cases = [await add_case(storage, reporter, number) for number in range(3)]
    file = Evidence("00", 1, "", "", "a" * 32)
    entries = [
        Entry(EntryId(0), EntryKind.TEXT, "one", NOW),
        Entry(EntryId(0), EntryKind.TEXT, "one, edited", NOW, version=2),
        Entry(EntryId(0), EntryKind.NOTE, "a note", NOW),
        Entry(EntryId(0), EntryKind.PHOTO, "", NOW, evidence=file),
    ]
    async with storage.begin() as tx:
        for entry in entries:
            await tx.reports.add_entry(cases[0].id, entry)
    async with other.read() as view:
        first = await view.case_figures.lines(viewer.id, after=0, limit=2)
        rest = await view.case_figures.lines(viewer.id, after=first[-1].report.id, limit=2)
    assert [line.report.id for line in (*first, *rest)] == [case.id for case in cases]
    assert [(line.messages, line.files) for line in first] == [(2, 1), (0, 0)]
