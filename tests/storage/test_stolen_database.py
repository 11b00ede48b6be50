"""Somebody has taken the database, but not the keys: nothing in it may lead to a reporter."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from core.model.case_review import CaseLink, LinkKind
from core.model.delivery import DeliveryState, Doubt, Lane, Notice, Result
from core.model.dialogue import Dialogue
from core.model.identity import CaseCode, EntryId, PersonId
from core.model.language import ENGLISH
from core.model.person import Contact
from core.model.report import Entry, EntryKind, Identity
from core.model.roles import Role
from storage.columns import microseconds
from storage.stores.reporter_link import open_reporter, seal_reporter
from tests.storage.conftest import NOW, add_person, raw

TOUCHED = NOW + timedelta(minutes=17, microseconds=4711)
REPORT = Dialogue("report", "tok1", "what", {"fixing": 0}, TOUCHED, screen=17)
SETTINGS = Dialogue("settings", "tok2", "zone", {}, TOUCHED, screen=18)


async def rows(url: str, table: str) -> list[Any]:
    async with raw(url) as connection:
        return list(await connection.execute(sa.text(f"SELECT * FROM {table}")))  # noqa: S608


async def test_the_same_dialogue_of_two_people_looks_like_two(storage, url):
    """Rows of one kind could be counted, and the commonest beside a member is a report."""
    one, two = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        await tx.dialogues.save(one.id, REPORT)
        await tx.dialogues.save(two.id, REPORT)
    names = {row.name_digest for row in await rows(url, "dialogues")}
    assert len(names) == 2


async def test_no_moment_leads_from_a_message_to_who_is_writing(storage, url):
    """An entry of a report has the same moment as the dialogue in which it came."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.dialogues.save(person.id, REPORT)
        kept = await tx.dialogues.get(person.id, "report")
    [row] = await rows(url, "dialogues")
    midnight = TOUCHED.replace(hour=0, minute=0, second=0, microsecond=0)
    assert row.updated_at == microseconds(midnight)
    assert kept == REPORT


async def test_who_is_writing_is_found_by_keyed_hash_alone(storage, url):
    """A report is written down at the same moment; logs of the database keep the two together."""
    for _ in range(20):
        person = await add_person(storage, 1)
        async with storage.begin() as tx:
            await tx.people.forget(person.id)
    person = await add_person(storage, 2)
    async with storage.begin() as tx:
        await tx.dialogues.save(person.id, REPORT)
    [row] = await rows(url, "dialogues")
    assert person.id not in set(row)


async def test_small_dialogues_are_of_one_length(storage, url):
    """A length tells one dialogue from another."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.dialogues.save(person.id, REPORT)
        await tx.dialogues.save(person.id, SETTINGS)
    assert len({len(row.sealed) for row in await rows(url, "dialogues")}) == 1


async def test_notices_of_any_kind_are_of_one_length(storage, url):
    """News of a case must look like news of a role."""
    person = await add_person(storage, 1)
    kinds = (Notice("case_news", {"report": 3}), Notice("role_changed", {"role": "r", "held": 1}))
    async with storage.begin() as tx:
        for notice in kinds:
            await tx.outbox.put(person.id, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=NOW)
    assert len({len(row.notice) for row in await rows(url, "notices")}) == 1


@pytest.mark.parametrize(
    "state", [state for state in DeliveryState if state not in {"waiting", "claimed", "in_doubt"}]
)
async def test_no_notice_outlives_its_end(storage, url, state):
    """Whoever holds no role and had a notice has a case: the row has to go."""
    person = await add_person(storage, 1)
    notice = Notice("case_news", {"report": 3})
    async with storage.begin() as tx:
        await tx.outbox.put(person.id, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=NOW)
        [claimed] = await tx.outbox.claim(limit=9, now=NOW, real_now=NOW, lease_seconds=60)
        await tx.outbox.record([Result(claimed.id, person.id, state)], now=NOW, real_now=NOW)
    assert await rows(url, "notices") == []


async def test_a_notice_to_somebody_unreachable_goes_as_well(storage, url):
    """It ends without having been sent."""
    person = await add_person(storage, 1)
    notice = Notice("case_news", {"report": 3})
    async with storage.begin() as tx:
        await tx.outbox.put(person.id, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=NOW)
        await tx.people.save(replace(person, reachable=False))
        assert not await tx.outbox.claim(limit=9, now=NOW, real_now=NOW, lease_seconds=60)
    assert await rows(url, "notices") == []


async def test_contacts_are_of_one_length(storage, url):
    """Who knows the names of a small group could tell its rows apart by their lengths."""
    async with storage.begin() as tx:
        for number, name in ((7, "m"), (123_456_789, "a member with a long name")):
            await tx.people.add(Contact(number, name), language=ENGLISH, zone="Europe/Brussels")
    assert len({len(row.contact) for row in await rows(url, "people")}) == 1


async def test_no_group_says_what_it_is_for(storage, url):
    """Who is in which circle stands there by numbers: a name would tell what they share."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        group = await tx.groups.add("Witnesses", by=person.id, at=NOW)
        await tx.groups.add("W", by=person.id, at=NOW)
        await tx.groups.rename(group, "Families of witnesses")
    stolen = await rows(url, "groups")
    assert not [row for row in stolen if b"itnesses" in row.name]
    assert len({len(row.name) for row in stolen}) == 1


async def test_an_error_of_the_database_does_not_quote_the_row(storage):
    """It goes to the log, and rows hold what editors wrote."""
    with pytest.raises(sa.exc.IntegrityError) as caught:
        async with storage.begin() as tx:
            await tx.people.grant(PersonId(999), Role.EDITOR, by=None)
    assert "parameters hidden" in str(caught.value)


def test_a_link_to_an_early_member_is_as_long_as_any_other(vault):
    """One digit would leave nine people, most of them founders."""
    code = CaseCode("ABCD-EFGH")
    first, late = (seal_reporter(vault, PersonId(number), code) for number in (7, 123_456))
    assert len(first) == len(late)
    assert open_reporter(vault, first, code) == 7


async def test_short_reports_of_any_kind_are_of_one_length(storage, url):
    """Keys of categories and countries are public: a length would say which one it is."""
    person = await add_person(storage, 1)
    for number, category in enumerate(("torture", "expulsion_without_hearing"), 1):
        async with storage.begin() as tx:
            draft = await tx.reports.start(person.id, CaseCode(f"ABCD-000{number}"), at=NOW)
            told = replace(draft, category=category, country="tr" if number > 1 else "")
            await tx.reports.save(told, was_revision=draft.revision)
            await tx.identities.put(draft.id, Identity("m" * number * 9))
            text = Entry(EntryId(0), EntryKind.TEXT, "Help." * number, NOW, origin="1")
            await tx.reports.add_entry(draft.id, text)
            link = CaseLink(0, LinkKind.CALL, "call" * number, NOW, person.id)
            await tx.reviews.link(draft.id, link)
    for table, column in (
        ("reports", "told"),
        ("report_identities", "sealed"),
        ("report_entries", "sealed"),
        ("case_links", "sealed"),
    ):
        lengths = {len(getattr(row, column)) for row in await rows(url, table)}
        assert len(lengths) == 1, table
