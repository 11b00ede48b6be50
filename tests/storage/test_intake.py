"""What taking reports in keeps: who reported, sealed apart; and how much came lately, by hash."""

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from core.model.flood import IntakeRule, Limit
from core.model.identity import CaseCode
from core.model.report import Identity
from storage.intake_tables import report_floods
from storage.report_tables import report_identities
from tests.storage.conftest import NOW, add_person, raw

SOMEBODY = Identity("Somebody, as they spell it", "write to the baker")
TWO_AN_HOUR = Limit("things", 2)


async def begun(storage, code="AAAA-2222"):
    person = (await add_person(storage, 7)).id
    async with storage.begin() as tx:
        return (await tx.reports.start(person, CaseCode(code), at=NOW)).id


async def test_an_identity_is_what_was_typed_and_the_later_one_counts(storage, other):
    """Staff call people by the name that they want to be called by."""
    report = await begun(storage)
    async with storage.begin() as tx:
        await tx.identities.put(report, Identity("first"))
        await tx.identities.put(report, SOMEBODY)
    async with other.read() as view:
        assert await view.identities.get(report) == SOMEBODY
        assert await view.identities.known(report)


async def test_an_identity_has_a_key_of_its_own_and_lies_sealed(storage, url):
    """Who may read a report may not therefore read who made it."""
    report = await begun(storage)
    async with storage.begin() as tx:
        await tx.identities.put(report, SOMEBODY)
        key = await tx.reports.data_key(report)
    async with raw(url) as connection:
        [row] = (await connection.execute(sa.select(report_identities))).all()
    assert row.data_key != key
    assert SOMEBODY.name.encode() not in row.sealed


async def test_an_identity_that_was_taken_back_is_gone(storage, other):
    """To be anonymous again has to mean it."""
    report = await begun(storage)
    async with storage.begin() as tx:
        await tx.identities.put(report, SOMEBODY)
        await tx.identities.remove(report)
        await tx.identities.remove(report)
    async with other.read() as view:
        assert await view.identities.get(report) is None
        assert not await view.identities.known(report)


async def test_an_identity_goes_with_its_report(storage, other):
    """Whoever withdraws a report must not stay named beside its tombstone."""
    report = await begun(storage)
    async with storage.begin() as tx:
        await tx.identities.put(report, SOMEBODY)
        await tx.reports.destroy(report)
    async with other.read() as view:
        assert not await view.identities.known(report)
    with pytest.raises(LookupError):
        async with storage.begin() as tx:
            await tx.identities.put(report, SOMEBODY)


async def test_so_many_come_in_at_once_and_then_one_after_the_other(storage):
    """A flood is held off; whoever comes a little early is told exactly when."""
    async with storage.begin() as tx:
        assert await tx.floods.take("a", TWO_AN_HOUR, at=NOW) is None
        assert await tx.floods.take("a", TWO_AN_HOUR, at=NOW) is None
        opens_at = await tx.floods.take("a", TWO_AN_HOUR, at=NOW)
        assert opens_at == NOW + timedelta(minutes=30)
        assert await tx.floods.take("a", TWO_AN_HOUR, at=opens_at) is None
        assert await tx.floods.take("a", TWO_AN_HOUR, at=opens_at) is not None


async def test_nobody_is_held_off_by_others_or_by_other_things(storage):
    """One person's flood must not silence another."""
    async with storage.begin() as tx:
        for _ in range(3):
            await tx.floods.take("a", TWO_AN_HOUR, at=NOW)
        assert await tx.floods.opens_at("b", TWO_AN_HOUR, at=NOW) is None
        assert await tx.floods.opens_at("a", Limit("else", 1), at=NOW) is None
        assert await tx.floods.opens_at("a", TWO_AN_HOUR, at=NOW) is not None


async def test_who_is_counted_lies_there_as_a_hash_and_not_for_long(storage, url):
    """A stolen database must not say who writes reports."""
    async with storage.begin() as tx:
        await tx.floods.take("person 7", TWO_AN_HOUR, at=NOW)
    async with raw(url) as connection:
        [row] = (await connection.execute(sa.select(report_floods))).all()
    assert b"person" not in row.digest
    async with storage.begin() as tx:
        assert await tx.floods.prune(NOW) == 0
        assert await tx.floods.prune(NOW + timedelta(hours=1)) == 1


async def test_reports_of_everyone_are_counted_as_far_as_it_matters(storage):
    """Counting must not cost more, the worse the flood is."""
    person = (await add_person(storage, 7)).id
    async with storage.begin() as tx:
        for number in range(3):
            report = await tx.reports.start(person, CaseCode(f"AAAA-222{number}"), at=NOW)
            sent = NOW - timedelta(hours=number)
            await tx.reports.save(replace(report, submitted_at=sent), was_revision=1)
        assert await tx.floods.submitted_since(NOW - timedelta(hours=1), at_most=10) == 2
        assert await tx.floods.submitted_since(NOW - timedelta(hours=9), at_most=2) == 2


def test_the_fuller_the_house_the_less_each_may_send_but_always_one():
    """Under attack everyone waits a little; nobody is shut out."""
    rule = IntakeRule(reports_per_hour=6, busy_from=100)
    assert [rule.reports(n).times for n in (0, 99, 100, 200, 10_000)] == [6, 6, 3, 2, 1]


async def test_what_was_counted_can_be_forgotten(storage):
    """Whoever asks to be forgotten leaves no count behind."""
    async with storage.begin() as tx:
        for _ in range(2):
            await tx.floods.take("a", TWO_AN_HOUR, at=NOW)
        assert await tx.floods.opens_at("a", TWO_AN_HOUR, at=NOW) is not None
        await tx.floods.forget("a", TWO_AN_HOUR)
        assert await tx.floods.opens_at("a", TWO_AN_HOUR, at=NOW) is None
