"""Ways to a case without the account: a passphrase counts once it is confirmed."""

from dataclasses import replace
from datetime import timedelta

import sqlalchemy as sa

from core.model.bar_wish import BarWish
from core.model.identity import CaseCode, EntryId, PersonId
from core.model.report import Entry, EntryKind
from tests.storage.conftest import NOW, raw

ME = PersonId(11)


async def start(storage):
    async with storage.begin() as tx:
        return await tx.reports.start(ME, CaseCode("AAAA-2222"), at=NOW)


async def test_a_passphrase_opens_nothing_before_it_is_confirmed(storage):
    """Whoever asked for a new one and did not write it down still has the old one."""
    report = await start(storage)
    async with storage.begin() as tx:
        assert not await tx.openings.confirm(report.id)
        await tx.openings.show(report.id, b"first")
        assert await tx.openings.hardened(report.id) is None
        assert await tx.openings.confirm(report.id)
        await tx.openings.show(report.id, b"second")
        assert await tx.openings.hardened(report.id) == b"first"
        assert await tx.openings.confirm(report.id)
        assert await tx.openings.hardened(report.id) == b"second"
        assert not await tx.openings.confirm(report.id)


async def test_tries_are_counted_within_their_time(storage):
    """Guessing is slowed down, and a person who came back tomorrow is not."""
    async with storage.begin() as tx:
        for expected in (1, 2, 3):
            since = NOW - timedelta(hours=1)
            assert await tx.openings.count_try("person:1", now=NOW, since=since) == expected
        assert await tx.openings.count_try("person:2", now=NOW, since=NOW) == 1
        assert await tx.openings.tries("person:1", since=since) == 3
        assert await tx.openings.tries("person:1", since=NOW) == 0
        assert await tx.openings.tries("person:3", since=since) == 0
        assert await tx.openings.tried_since("person:1") == NOW
        later = NOW + timedelta(hours=2)
        since = later - timedelta(hours=1)
        assert await tx.openings.count_try("person:1", now=later, since=since) == 1
        assert await tx.openings.tried_since("person:1") == later
        assert await tx.openings.prune(later) == 1


async def test_wishes_are_read_with_the_reports_key_alone(storage, url):
    """Who must not see a case can be who is accused in it."""
    report = await start(storage)
    async with storage.begin() as tx:
        await tx.openings.wish(report.id, "not my neighbour", readers=[PersonId(7)])
        wish = BarWish("not my neighbour", frozenset({PersonId(7)}))
        assert list(await tx.openings.wishes(report.id)) == [wish]
    async with raw(url) as connection:
        (row,) = (await connection.execute(sa.text("SELECT sealed FROM report_wishes"))).all()
        assert b"neighbour" not in bytes(row.sealed)


async def test_destroying_a_report_leaves_no_way_to_it(storage):
    """Neither a passphrase nor a wish outlives what they were about."""
    report = await start(storage)
    async with storage.begin() as tx:
        await tx.openings.show(report.id, b"slow")
        await tx.openings.confirm(report.id)
        await tx.openings.wish(report.id, "not my neighbour", readers=[PersonId(7)])
        await tx.reports.destroy(report.id)
        assert await tx.openings.hardened(report.id) is None
        assert list(await tx.openings.wishes(report.id)) == []


async def test_an_unlinked_report_keeps_its_contents_and_its_versions(storage, other):
    """The case goes on; where its messages came from cannot be tried out any more."""
    report = await start(storage)
    entry = Entry(EntryId(0), EntryKind.TEXT, "one", NOW, origin="ab")
    async with storage.begin() as tx:
        await tx.reports.add_entry(report.id, entry)
        await tx.reports.add_entry(report.id, replace(entry, text="two", version=2))
        await tx.reports.add_entry(report.id, replace(entry, text="else", origin="cd"))
        await tx.reports.unlink(report.id)
    async with other.read() as tx:
        assert await tx.reports.reporter(report.id) is None
        assert await tx.reports.draft_of(ME) is None
        assert await tx.reports.find_origin(ME, "ab") is None
        one, two, three = await tx.reports.entries(report.id)
        assert [one.text, two.text, three.text] == ["one", "two", "else"]
        assert one.origin == two.origin != three.origin
        assert "ab" not in {one.origin, two.origin}
        assert three.origin != "cd"
