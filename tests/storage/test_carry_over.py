"""Old master keys can be retired: all that they sealed is carried over, and nothing forgotten."""

import secrets
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from core.model.delivery import Doubt, Lane, Notice
from core.model.dialogue import Dialogue
from core.model.identity import CaseCode, EntryId
from core.model.report import Entry, EntryKind, Identity
from core.model.retention import Hold
from storage import carry_over as module
from storage.carry_over import carry_over, count_under
from storage.schema import metadata
from storage.sealed_columns import HASHES, SEALED, UNDER_DATA_KEYS
from tests.storage.conftest import NOW, add_person, raw
from vault.keyring import Keyring
from vault.sealing import SealingVault


def ring(*names: str, digest: bytes = b"d" * 32) -> Keyring:
    """Return keys of which the last one is current; one name is always one key."""
    keys = {name: name.encode().ljust(32, b"x") for name in names}
    return Keyring(names[-1], keys, dict.fromkeys(names, ""), digest)


@pytest.fixture
def vault() -> SealingVault:
    return SealingVault(ring("k1"))


def test_every_column_of_bytes_is_known_to_be_sealed_or_hashed() -> None:
    """A column that is forgotten here becomes unreadable the day an old key is retired."""
    found = {
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, sa.LargeBinary) and not column.name.endswith("digest")
    }
    known = [each.column for each in SEALED]
    assert len(known) == len(set(known))
    assert {str(each) for each in found} == {
        str(each) for each in (*known, *UNDER_DATA_KEYS, *HASHES)
    }


def test_every_column_says_by_which_columns_its_values_are_bound() -> None:
    """A misspelt column would show only on the day of a rotation."""
    for sealed in SEALED:
        names = {column.name for column in sealed.table.columns}
        names |= set() if sealed.owner is None else {"code"}

        class Row:
            def __getattr__(self, name: str, names=names, where=str(sealed.column)):
                assert name in names, f"{where}: no column {name}"
                return NOW if name.endswith("_at") else b"x" if "digest" in name else 1

        assert sealed.row_of(Row())


def test_every_purpose_is_one_that_a_store_seals_for() -> None:
    """A purpose that was renamed in its store would leave its values unreadable."""
    folder = Path(carry_over.__code__.co_filename).parent
    text = "".join(
        each.read_text() for each in folder.rglob("*.py") if "sealed_col" not in each.name
    )
    text += (folder.parent / "core/model/person.py").read_text()
    text += (folder.parent / "vault/sealing.py").read_text()
    assert [each.purpose for each in SEALED if f'"{each.purpose}"' not in text] == []


async def filled(storage):
    """Write a little of everything that has rows of its own; return the report and the person."""
    person = await add_person(storage, 7)
    async with storage.begin() as tx:
        report = await tx.reports.start(person.id, CaseCode("AAAA-AAAA"), at=NOW)
        await tx.reports.save(replace(report, where_text="here"), was_revision=1)
        await tx.reports.add_entry(report.id, Entry(EntryId(0), EntryKind.TEXT, "seen", NOW))
        await tx.keeping.hold(report.id, Hold("court", NOW))
        await tx.identities.put(report.id, Identity("member-7"))
        await tx.dialogues.save(person.id, Dialogue("report", "T", "what", {"a": 1}, NOW))
        notice = Notice("case_news", {"report": report.id})
        await tx.outbox.put(person.id, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=NOW)
    return report, person


async def test_what_an_old_key_sealed_opens_without_it_afterwards(
    storage, other, vault, monkeypatch
) -> None:
    """The point of rotating: a stolen old key opens nothing any more."""
    monkeypatch.setattr(module, "AT_ONCE", 1)
    report, person = await filled(storage)
    vault.adopt(ring("k1", "k2"))
    assert (await count_under(storage, vault, "k1"))["reports.data_key"] == 1
    found = await carry_over(storage, vault)
    assert found.carried["reports.data_key"] == found.carried["reports.reporter"] == 1
    assert found.carried["people.contact"] == found.carried["report_identities.data_key"] == 1
    assert found.carried["dialogues.sealed"] == found.carried["notices.notice"] == 1
    assert found.unreadable == {}
    assert await count_under(storage, vault, "k1") == {}
    assert (await carry_over(storage, vault)).carried == {}
    vault.adopt(ring("k2"))
    async with other.read() as view:
        found_report = await view.reports.get(report.id)
        assert found_report is not None
        assert found_report.where_text == "here"
        (entry,) = await view.reports.entries(report.id)
        assert entry.text == "seen"
        assert await view.reports.reporter(report.id) == person.id
        assert await view.keeping.hold_of(report.id) == Hold("court", NOW)
        assert await view.identities.get(report.id) == Identity("member-7")
        assert await view.people.contact(person.id) is not None
        assert await view.dialogues.get(person.id, "report") is not None


async def test_what_cannot_be_opened_is_counted_and_left_as_it_is(storage, url, vault) -> None:
    """One damaged value must neither stop a rotation nor let its key be retired unseen."""
    await filled(storage)
    for number in (8, 9):
        await add_person(storage, number)
    damaged = b"\x01\x02k1" + secrets.token_bytes(60)
    async with raw(url) as connection:
        await connection.execute(
            sa.text("UPDATE people SET contact = :damaged WHERE id = 2"), {"damaged": damaged}
        )
    vault.adopt(ring("k1", "k2"))
    found = await carry_over(storage, vault)
    assert found.unreadable == {"people.contact": 1}
    assert found.carried["people.contact"] == 2
    assert await count_under(storage, vault, "k1") == {"people.contact": 1}


def test_another_digest_secret_is_refused(vault) -> None:
    """With it nobody would be found by their hash any more, and all would seem new."""
    with pytest.raises(ValueError, match="digest_secret"):
        vault.adopt(ring("k1", digest=b"e" * 32))
    assert vault.current_key == "k1"
