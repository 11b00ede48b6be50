"""Unfinished dialogues, on both databases."""

import sqlalchemy as sa

from core.model.dialogue import Dialogue
from tests.storage.conftest import NOW, add_person, raw

PUBLISH = Dialogue("publish", "tok1", "title", {"texts": {"tr": "Başlık"}, "n": [1, None]}, NOW)
REPORT = Dialogue("report", "tok2", "what", {"code": "ABCD"}, NOW, screen=17)


async def test_a_dialogue_comes_back_as_it_was(storage, other):
    """What was typed survives a restart in the middle."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.dialogues.save(person.id, REPORT)
        await tx.dialogues.save(person.id, PUBLISH)
    async with other.read() as tx:
        assert await tx.dialogues.get(person.id, "publish") == PUBLISH
        assert await tx.dialogues.get(person.id, "report") == REPORT
        assert await tx.dialogues.get(person.id, "event") is None


async def test_the_current_dialogue_is_the_one_saved_last(storage, other):
    """Free text belongs to what the person did last."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.dialogues.save(person.id, REPORT)
        await tx.dialogues.save(person.id, PUBLISH)
        assert await tx.dialogues.current(person.id) == PUBLISH
        changed = REPORT.at("where", place="there")
        await tx.dialogues.save(person.id, changed)
    async with other.read() as tx:
        assert await tx.dialogues.current(person.id) == changed
    async with storage.begin() as tx:
        await tx.dialogues.delete(person.id, "report")
        await tx.dialogues.delete(person.id, "report")
    async with other.read() as tx:
        assert await tx.dialogues.current(person.id) == PUBLISH


async def test_dialogues_set_aside_are_kept_but_none_is_current(storage, other):
    """/start in the middle of a report must not swallow the next message into it."""
    one, two = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        await tx.dialogues.save(one.id, REPORT)
        await tx.dialogues.save(two.id, REPORT)
        await tx.dialogues.set_aside(one.id)
    async with other.read() as tx:
        assert await tx.dialogues.current(one.id) is None
        assert await tx.dialogues.get(one.id, "report") == REPORT
        assert await tx.dialogues.current(two.id) == REPORT


async def test_not_even_the_name_of_a_dialogue_lies_in_plain(storage, url):
    """A row that says `report` beside a person says who is reporting."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.dialogues.save(person.id, REPORT)
    async with raw(url) as connection:
        text = repr(tuple((await connection.execute(sa.text("SELECT * FROM dialogues"))).one()))
    assert "report" not in text
    assert "tok2" not in text
    assert "ABCD" not in text
