"""What reviewers note down beside cases: sealed, kept once, and gone with the contents."""

from datetime import timedelta

import sqlalchemy as sa

from core.model.case_review import CaseLink, LinkKind, Undoable, before, undone
from core.model.report import ReportStatus
from tests.storage.conftest import NOW, add_person, raw
from tests.storage.test_reports import start

LINK = CaseLink(0, LinkKind.CALL, "qalls_for_input", NOW)


async def test_an_offer_stands_until_it_is_ended_or_another_is_made(storage, other):
    """Two people must not both be about to accept."""
    first, second = (await add_person(storage, 41)).id, (await add_person(storage, 42)).id
    report = await start(storage)
    async with storage.begin() as tx:
        await tx.reviews.offer(report.id, first, at=NOW)
        await tx.reviews.offer(report.id, second, at=NOW)
    async with other.read() as view:
        assert await view.reviews.offered(report.id) == second
    async with storage.begin() as tx:
        await tx.reviews.end_offer(report.id)
        await tx.reviews.end_offer(report.id)
    async with other.read() as view:
        assert await view.reviews.offered(report.id) is None


async def test_what_a_case_is_linked_to_lies_in_plain_nowhere(storage, other, url):
    """A call or a hearing says what a case is about."""
    report = await start(storage)
    async with storage.begin() as tx:
        await tx.reviews.link(report.id, LINK)
        await tx.reviews.link(report.id, LINK)
    async with other.read() as view:
        [link] = await view.reviews.links(report.id)
    assert (link.kind, link.target) == (LinkKind.CALL, "qalls_for_input")
    async with raw(url) as connection:
        rows = (await connection.execute(sa.text("SELECT * FROM case_links"))).all()
    assert "qalls" not in repr(rows)
    async with storage.begin() as tx:
        await tx.reviews.unlink(report.id, link.id + 1)
        await tx.reviews.unlink(report.id, link.id)
    async with other.read() as view:
        assert list(await view.reviews.links(report.id)) == []


async def test_a_decision_can_be_undone_to_exactly_what_was(storage, other):
    """Every field that a decision changes has to come back."""
    person = (await add_person(storage, 41)).id
    report = await start(storage)
    until = NOW + timedelta(minutes=10)
    async with storage.begin() as tx:
        await tx.reviews.keep_undo(report.id, Undoable(person, 2, until, before(report)))
        await tx.reviews.keep_undo(report.id, Undoable(person, 3, until, before(report)))
    async with other.read() as view:
        kept = await view.reviews.undoable(report.id)
    assert (kept.by, kept.revision, kept.until) == (person, 3, until)
    assert undone(report, kept.before) == report
    assert kept.before["status"] == ReportStatus.DRAFT


async def test_what_can_be_undone_no_more_is_forgotten(storage, other):
    """What a case was before is contents, too."""
    person = (await add_person(storage, 41)).id
    report = await start(storage)
    async with storage.begin() as tx:
        await tx.reviews.keep_undo(report.id, Undoable(person, 2, NOW, before(report)))
        assert await tx.reviews.prune_undo(NOW) == 0
        assert await tx.reviews.prune_undo(NOW + timedelta(seconds=1)) == 1
    async with other.read() as view:
        assert await view.reviews.undoable(report.id) is None


async def test_own_questions_are_ones_own(storage, other, url):
    """Another reviewer neither sees nor deletes them."""
    mine, theirs = (await add_person(storage, 41)).id, (await add_person(storage, 42)).id
    async with storage.begin() as tx:
        await tx.reviews.save_question(mine, "quaint question?")
        [kept] = await tx.reviews.questions(mine)
        await tx.reviews.drop_question(theirs, kept.id)
    async with other.read() as view:
        assert [each.text for each in await view.reviews.questions(mine)] == ["quaint question?"]
        assert list(await view.reviews.questions(theirs)) == []
    async with raw(url) as connection:
        rows = (await connection.execute(sa.text("SELECT * FROM saved_questions"))).all()
    assert "quaint" not in repr(rows)


async def test_nothing_is_left_beside_a_destroyed_report(storage, url):
    """Deleting the data key is deletion; what was sealed under it goes at once."""
    person = (await add_person(storage, 41)).id
    report = await start(storage)
    async with storage.begin() as tx:
        await tx.reviews.link(report.id, LINK)
        await tx.reviews.offer(report.id, person, at=NOW)
        await tx.reviews.keep_undo(report.id, Undoable(person, 2, NOW, before(report)))
        await tx.reviews.promise(report.id, ReportStatus.VERIFIED, due_at=NOW)
        await tx.reports.destroy(report.id)
        assert list(await tx.reviews.links(report.id)) == []
        assert await tx.reviews.undoable(report.id) is None
    async with raw(url) as connection:
        for table in ("case_links", "case_handovers", "case_undo", "case_promises"):
            count = sa.select(sa.func.count()).select_from(sa.table(table))
            assert (await connection.execute(count)).scalar_one() == 0


async def test_word_of_a_decision_is_promised_once_and_taken_once(storage, other):
    """The newest decision counts; two workers must not tell twice."""
    report, soon, later = await start(storage), NOW + timedelta(hours=1), NOW + timedelta(hours=2)
    async with storage.begin() as tx:
        await tx.reviews.promise(report.id, ReportStatus.VERIFIED, due_at=soon)
        await tx.reviews.promise(report.id, ReportStatus.CLOSED, due_at=later)
    async with other.read() as view:
        assert await view.reviews.next_promise(after=NOW, until=soon) is None
        assert await view.reviews.next_promise(after=NOW, until=later) == later
    async with storage.begin() as tx:
        assert list(await tx.reviews.take_promises(soon, limit=9)) == []
        taken = await tx.reviews.take_promises(later, limit=9)
        assert list(taken) == [(report.id, ReportStatus.CLOSED, later)]
        assert list(await tx.reviews.take_promises(later, limit=9)) == []
