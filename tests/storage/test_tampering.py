"""Somebody can write to the database but has no key: no edit of theirs is taken for the truth."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.model.audit import AuditLine, DamageKind
from core.model.delivery import DeliveryState, Doubt, Lane, Notice, Result
from core.model.dialogue import Dialogue
from core.model.identity import CaseCode, EntryId, PersonId, ReportId
from core.model.report import Entry, EntryKind, Identity
from core.model.retention import Hold
from core.ports.vault import Unreadable
from storage.carry_over import carry_over, count_under
from storage.sql_storage import SqlStorage
from tests.conftest import SOAK
from tests.storage.conftest import NOW, add_person, raw
from tests.storage.test_carry_over import ring
from vault.sealing import SealingVault

TRIES = settings(
    max_examples=600 if SOAK else 25,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
READ = (
    ("reports", "told", "id"),
    ("reports", "data_key", "id"),
    ("reports", "reporter", "id"),
    ("report_entries", "sealed", "id"),
    ("report_identities", "sealed", "report_id"),
    ("report_identities", "data_key", "report_id"),
    ("report_holds", "sealed", "report_id"),
    ("people", "contact", "id"),
    ("dialogues", "sealed", "person_digest"),
    ("notices", "notice", "id"),
)
"""Columns whose values `Told` reads, with the column that names a row: each has two rows."""
LINES = 6
EDITS = ("at = at + 1", "actor = 77", "act = 'x'", "subject = 'report:77'")


@pytest.fixture
def vault() -> SealingVault:
    return SealingVault(ring("k1"))


@dataclass(frozen=True, slots=True)
class Told:
    """Two reports of two people, with one of everything that is sealed."""

    storage: SqlStorage
    people: tuple[PersonId, ...]
    reports: tuple[ReportId, ...]

    @classmethod
    async def by_two(cls, storage: SqlStorage) -> "Told":
        """Write them down."""
        people, reports = [], []
        for number in (7, 8):
            person = (await add_person(storage, number)).id
            async with storage.begin() as tx:
                code = CaseCode(f"AAAA-AAA{number}")
                report = await tx.reports.start(person, code, at=NOW)
                await tx.reports.save(replace(report, where_text=f"here {number}"), was_revision=1)
                said = Entry(EntryId(0), EntryKind.TEXT, f"seen {number}", NOW)
                await tx.reports.add_entry(report.id, said)
                await tx.identities.put(report.id, Identity(f"member-{number}"))
                await tx.keeping.hold(report.id, Hold(f"court {number}", NOW))
                await tx.dialogues.save(person, Dialogue("report", "T", "what", {}, NOW))
                news = Notice("case_news", {"report": report.id})
                await tx.outbox.put(person, news, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=NOW)
            people.append(person)
            reports.append(report.id)
        return cls(storage, tuple(people), tuple(reports))

    async def read(self) -> list[Any]:
        """Return all of it, as the program reads it."""
        found: list[Any] = []
        async with self.storage.read() as view:
            for person, report in zip(self.people, self.reports, strict=True):
                found += [
                    await view.reports.get(report),
                    await view.reports.entries(report),
                    await view.reports.reporter(report),
                    await view.identities.get(report),
                    await view.keeping.hold_of(report),
                    await view.people.contact(person),
                    await view.dialogues.get(person, "report"),
                ]
        return found

    async def is_noticed(self, before: list[Any]) -> bool:
        """Say whether reading it fails; what it reads otherwise has to be what was there."""
        try:
            assert await self.read() == before, "read as something else"
        except Unreadable:
            return True
        return await self._withheld() > 0

    async def _withheld(self) -> int:
        """Return how many notices do not go out; those that do are what was promised to whom."""
        async with self.storage.begin() as tx:
            claimed = await tx.outbox.claim(limit=9, now=NOW, real_now=NOW, lease_seconds=60)
            results = [Result(each.id, each.person, DeliveryState.SENT) for each in claimed]
            await tx.outbox.record(results, now=NOW, real_now=NOW)
        whose = dict(zip(self.people, self.reports, strict=True))
        for each in claimed:
            assert each.subject == Notice("case_news", {"report": whose[each.person]})
        return len(self.people) - len(claimed)


async def _values(url: str, table: str, column: str, name: str) -> list[tuple[Any, bytes]]:
    query = f"SELECT {name}, {column} FROM {table} ORDER BY {name}"  # noqa: S608
    async with raw(url) as connection:
        return [(row[0], bytes(row[1])) for row in await connection.execute(sa.text(query))]


async def _put(url: str, at: tuple[str, str, str], row: Any, value: bytes) -> None:
    table, column, name = at
    statement = f"UPDATE {table} SET {column} = :value WHERE {name} = :row"  # noqa: S608
    async with raw(url) as connection:
        await connection.execute(sa.text(statement), {"value": value, "row": row})


@TRIES
@given(
    at=st.sampled_from(READ),
    which=st.integers(0, 1),
    where=st.floats(0, 0.999),
    bits=st.integers(1, 255),
)
async def test_no_byte_of_anything_sealed_can_be_changed_unseen(
    storage, url, at, which, where, bits
) -> None:
    """A report that says something else than its reporter did would be worse than a lost one."""
    await _clear(url)
    told = await Told.by_two(storage)
    before = await told.read()
    row, value = (await _values(url, *at))[which]
    place = int(where * len(value))
    changed = value[:place] + bytes([value[place] ^ bits]) + value[place + 1 :]
    await _put(url, at, row, changed)
    assert await told.is_noticed(before), (at, place)


@TRIES
@given(at=st.sampled_from(READ))
async def test_nothing_sealed_can_be_put_in_place_of_another(storage, url, at) -> None:
    """Who may not read a report could still put the words of one person into another's mouth."""
    await _clear(url)
    told = await Told.by_two(storage)
    before = await told.read()
    (one, first), (other, second) = (await _values(url, *at))[:2]
    await _put(url, at, one, second)
    await _put(url, at, other, first)
    assert await told.is_noticed(before), at


@TRIES
@given(steps=st.lists(st.sampled_from(["rotate", "carry", "retire", "write"]), max_size=8))
async def test_whatever_is_done_with_keys_everything_reads_as_it_was(
    storage, url, vault, steps
) -> None:
    """Keys rotate while people report; a value left behind under a retired key is lost for ever."""
    names = ["k1"]
    vault.adopt(ring(*names))
    await _clear(url)
    told = await Told.by_two(storage)
    before = await told.read()
    for step in steps:
        match step:
            case "rotate":
                names.append(f"k{len(names) + 1}" if names[-1] != "k9" else "k10")
                vault.adopt(ring(*names))
            case "carry":
                assert (await carry_over(storage, vault)).unreadable == {}
            case "retire" if len(names) > 1:
                if not await count_under(storage, vault, names[0]):
                    names.pop(0)
                    vault.adopt(ring(*names))
            case "write":
                async with storage.begin() as tx:
                    said = Entry(EntryId(0), EntryKind.TEXT, "and more", NOW)
                    await tx.reports.add_entry(told.reports[0], said)
                before = await told.read()
        assert await told.read() == before, (step, names)


@TRIES
@given(
    number=st.integers(1, LINES),
    other=st.integers(1, LINES),
    how=st.sampled_from(["edit", "drop", "swap", "cut", "put in", "rechain"]),
    edit=st.sampled_from(EDITS),
)
async def test_whatever_is_done_to_the_audit_log_is_found_and_named(
    storage, url, number, other, how, edit
) -> None:
    """The log is there for the day on which somebody with access has something to hide."""
    await _clear(url)
    async with storage.begin() as tx:
        for each in range(1, LINES + 1):
            moment = NOW + timedelta(seconds=each)
            await tx.audit.write(
                AuditLine(moment, PersonId(each), f"acted_{each}", f"report:{each}")
            )
    await _meddle(url, how, (number, other), edit)
    same = how in {"swap", "rechain"} and number == other
    first = min(number, other) if how == "swap" else LINES + 1 if how == "put in" else number
    async with storage.read() as view:
        damage = await view.audit.damage()
    if same:
        assert damage is None
    else:
        assert damage is not None, how
        assert damage.number == first, (how, damage)
        if how == "drop":
            is_last = number == LINES
            assert damage.kind is (DamageKind.CUT_OFF if is_last else DamageKind.MISSING)


def _statements(how: str, number: int, other: int, edit: str) -> list[str]:
    here, columns = f"WHERE number = {number}", "at, actor, act, subject, chained"
    chained = f"SELECT chained FROM audit_lines WHERE number = {other}"  # noqa: S608
    again = f"SELECT {LINES + 1}, {columns} FROM audit_lines {here}"  # noqa: S608
    return {
        "edit": [f"UPDATE audit_lines SET {edit} {here}"],  # noqa: S608
        "drop": [f"DELETE FROM audit_lines {here}"],  # noqa: S608
        "cut": [f"DELETE FROM audit_lines WHERE number >= {number}"],  # noqa: S608
        "put in": [f"INSERT INTO audit_lines (number, {columns}) {again}"],
        "rechain": [f"UPDATE audit_lines SET chained = ({chained}) {here}"],  # noqa: S608
        "swap": [
            f"UPDATE audit_lines SET number = {becomes} WHERE number = {one}"  # noqa: S608
            for one, becomes in ((number, -1), (other, number), (-1, other))
        ],
    }[how]


async def _meddle(url: str, how: str, numbers: tuple[int, int], edit: str) -> None:
    async with raw(url) as connection:
        for statement in _statements(how, *numbers, edit):
            await connection.execute(sa.text(statement))


async def _clear(url: str) -> None:
    """Let the next try begin with nothing."""
    tables = ("audit_lines", "audit_head", "notices", "dialogues", "report_holds",
              "report_identities", "report_entries", "reports", "people")  # fmt: skip
    async with raw(url) as connection:
        for table in tables:
            await connection.execute(sa.text(f"DELETE FROM {table}"))  # noqa: S608
