"""Calls for input, what members answer and what editors make of it, on both databases."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from content.loader import load_content
from core.model.call import CallExport, CallText
from core.model.call_answer import AnswerState, CallAnswer
from core.model.identity import AnswerId, EntryId, ExportId
from core.model.language import ENGLISH, FRENCH, TURKISH
from core.model.reference import CallKey
from core.model.report import Entry, EntryKind, Evidence
from core.ports.vault import Unreadable
from storage.call_tables import (
    call_answers,
    call_exports,
    call_pieces,
    call_submissions,
    call_texts,
    calls,
)
from tests.storage.conftest import NOW, add_person, raw

CALL = load_content().calls[0]
SECRET = "They closed our office after the march"


def answer(person, *, question=1, code="AAAA"):
    return CallAnswer(
        AnswerId(0),
        code,
        CALL.key,
        question,
        person.id,
        AnswerState.DRAFT,
        TURKISH,
        may_name=False,
        may_quote=False,
        changed_at=NOW,
    )


def piece(text=SECRET, *, origin="1:1", file=None, minute=0):
    evidence = None if file is None else Evidence("00", 3, "a.ogg", "audio/ogg", file)
    kind = EntryKind.TEXT if file is None else EntryKind.VOICE
    at = NOW + timedelta(minutes=minute)
    return Entry(EntryId(0), kind, text, at, evidence=evidence, origin=origin)


async def begin(storage, person, *pieces, given=False, **about):
    async with storage.begin() as tx:
        kept = await tx.calls.start_answer(answer(person, **about))
        for each in pieces:
            await tx.calls.add_piece(kept.id, each)
        if given:
            await tx.calls.save_answer(replace(kept, state=AnswerState.GIVEN))
        found = await tx.calls.get_answer(kept.id)
        assert found is not None
        return found


def text(words="An answer", *, revision=1, language=ENGLISH, by=None):
    return CallText(CALL.key, 1, language, words, revision, by, NOW)


def export(*, at=NOW, by=None):
    files = {"md": b"# sent", "docx": bytes(range(256))}
    return CallExport(ExportId(0), CALL.key, ENGLISH, False, by, at, files)


async def submit(storage, person):
    async with storage.begin() as tx:
        kept = replace(export(), id=await tx.calls.add_export(export()))
        assert await tx.calls.submit(kept, by=person.id, at=NOW)
        return kept


async def test_several_messages_make_one_answer_and_come_back_in_order(storage, other):
    """Whoever sends three messages and a voice note has said one thing, in that order."""
    person = await add_person(storage, 1)
    kept = await begin(
        storage, person, piece("first"), piece("", origin="1:2", file="f1", minute=1)
    )
    async with other.read() as view:
        found = await view.calls.answer_of(person.id, CALL.key, 1)
        assert found == kept
        assert [each.text for each in found.pieces] == ["first", ""]
        assert found.pieces[1].evidence == Evidence("00", 3, "a.ogg", "audio/ogg", "f1")
        assert await view.calls.answer_of(person.id, CALL.key, 2) is None
        assert await view.calls.data_key(kept.id) is not None


async def test_one_message_is_one_piece_and_one_person_has_one_answer(storage):
    """An update that arrives twice, or two quick taps, must not make two of one thing."""
    person = await add_person(storage, 1)
    first = await begin(storage, person, piece(), piece())
    again = await begin(storage, person, code="BBBB")
    assert again == first
    assert len(first.pieces) == 1


async def test_an_edited_message_changes_its_piece_and_a_removed_one_goes(storage, other):
    """What a member corrects in the chat is what editors read."""
    person, stranger = await add_person(storage, 1), await add_person(storage, 2)
    kept = await begin(storage, person, piece(), piece("more", origin="1:2", minute=1))
    async with storage.begin() as tx:
        assert await tx.calls.find_piece(stranger.id, "1:1") is None
        found = await tx.calls.find_piece(person.id, "1:1")
        assert found is not None
        await tx.calls.replace_piece(kept.id, replace(found[1], text="better"))
        await tx.calls.remove_piece(kept.id, kept.pieces[1].id)
    async with other.read() as view:
        found_again = await view.calls.get_answer(kept.id)
        assert found_again is not None
        assert [each.text for each in found_again.pieces] == ["better"]


async def test_only_what_was_handed_in_is_counted_and_listed(storage, other):
    """A draft is nobody else's business."""
    first, second = await add_person(storage, 1), await add_person(storage, 2)
    await begin(storage, first, piece(), given=True, code="AAAA")
    await begin(storage, second, piece(), code="BBBB")
    await begin(storage, second, piece(), question=3, given=True, code="CCCC")
    async with other.read() as view:
        assert await view.calls.count_given(CALL.key) == {1: 1, 3: 1}
        assert [each.person for each in await view.calls.given(CALL.key, 1)] == [first.id]
        assert [each.question for each in await view.calls.answers_of(second.id, CALL.key)] == [
            1,
            3,
        ]
        assert [each.code for each in await view.calls.answers_by(second.id)] == ["BBBB", "CCCC"]
        assert await view.calls.contributors(CALL.key) == [first.id, second.id]


async def test_what_members_and_editors_write_is_sealed(storage, url):
    """A stolen database must not tell what happened to whom."""
    person = await add_person(storage, 1)
    await begin(storage, person, piece())
    async with storage.begin() as tx:
        await tx.calls.save_text(text(SECRET))
        await tx.calls.add_export(replace(export(), files={"md": SECRET.encode()}))
    async with raw(url) as connection:
        for each in (call_pieces, call_texts, call_exports):
            for row in await connection.execute(sa.select(each.c.sealed)):
                assert SECRET.encode() not in row.sealed


async def test_the_second_of_two_editors_at_one_text_is_noticed(storage):
    """Nobody's words are overwritten unseen."""
    async with storage.begin() as tx:
        assert await tx.calls.save_text(text("first"))
        assert not await tx.calls.save_text(text("also first"))
        assert await tx.calls.save_text(text("second", revision=2))
        assert not await tx.calls.save_text(text("also second", revision=2))
    async with storage.read() as view:
        kept = await view.calls.text(CALL.key, 1, ENGLISH)
        assert kept is not None
        assert (kept.text, kept.revision) == ("second", 2)
        assert await view.calls.text(CALL.key, 1, FRENCH) is None
        assert [each.text for each in await view.calls.texts(CALL.key)] == ["second"]


async def test_an_older_text_put_back_does_not_open(storage, url):
    """Who can write to the database must not be able to undo what editors corrected."""
    async with storage.begin() as tx:
        await tx.calls.save_text(text("first"))
    async with raw(url) as connection:
        old = (await connection.execute(sa.text("SELECT sealed FROM call_texts"))).scalar()
    async with storage.begin() as tx:
        await tx.calls.save_text(text("second", revision=2))
    async with raw(url) as connection:
        await connection.execute(sa.text("UPDATE call_texts SET sealed = :old"), {"old": old})
    with pytest.raises(Unreadable):
        async with storage.read() as view:
            await view.calls.text(CALL.key, 1, ENGLISH)


async def test_a_record_is_overwritten_only_by_who_saw_it(storage, other):
    """Two who change one call at the same time: the second is told."""
    person = await add_person(storage, 1)
    mine = replace(CALL, key=CallKey("mine"), address="a@example.org", document=None)
    async with storage.begin() as tx:
        assert await tx.calls.put(mine, was_revision=0, by=person.id, at=NOW)
        assert not await tx.calls.put(mine, was_revision=0, by=person.id, at=NOW)
        changed = replace(mine, subject="Another subject")
        assert await tx.calls.put(changed, was_revision=1, by=person.id, at=NOW)
        assert not await tx.calls.put(mine, was_revision=1, by=person.id, at=NOW)
    async with other.read() as view:
        assert await view.calls.kept() == {"mine": (changed, 2)}


async def test_what_was_sent_is_kept_to_the_byte_and_marked_once(storage, other):
    """Months later somebody asks what the network said."""
    person = await add_person(storage, 1)
    async with storage.begin() as tx:
        old = await tx.calls.add_export(export())
        new = await tx.calls.add_export(export(at=NOW + timedelta(minutes=1)))
        assert await tx.calls.get_export(old) is None
        kept = await tx.calls.get_export(new)
        assert kept is not None
        assert kept.files == export().files
        assert await tx.calls.submit(kept, by=person.id, at=NOW)
        assert not await tx.calls.submit(kept, by=person.id, at=NOW)
        await tx.calls.add_export(export(at=NOW + timedelta(minutes=2)))
    async with other.read() as view:
        assert await view.calls.submitted() == {CALL.key: NOW}
        assert await view.calls.submission(CALL.key) == new
        assert await view.calls.get_export(new) == kept


async def test_whoever_is_forgotten_takes_back_what_was_not_sent(storage, other):
    """What went out cannot be called back, but nothing leads to its author any more."""
    person, editor = await add_person(storage, 1), await add_person(storage, 2)
    elsewhere = CallKey("elsewhere")
    sent = await begin(storage, person, piece(), given=True, code="AAAA")
    await begin(storage, person, piece("", file="f2"), question=2, code="BBBB")
    async with storage.begin() as tx:
        other_call = replace(answer(person, code="CCCC"), call=elsewhere)
        kept = await tx.calls.start_answer(other_call)
        await tx.calls.add_piece(kept.id, piece("", file="f3"))
        await tx.calls.save_answer(replace(kept, state=AnswerState.GIVEN))
        await tx.calls.save_text(text(by=person.id))
        assert await tx.calls.texts_by(person.id) == 1
    await submit(storage, editor)
    async with storage.begin() as tx:
        assert await tx.calls.leave(person.id) == ["f2", "f3"]
        await tx.people.forget(person.id)
    async with other.read() as view:
        found = await view.calls.get_answer(sent.id)
        assert found is not None
        assert found.person is None
        assert [each.text for each in found.pieces] == [SECRET]
        assert await view.calls.contributors(CALL.key) == []
        assert await view.calls.count_given(elsewhere) == {}
        edited = await view.calls.text(CALL.key, 1, ENGLISH)
        assert edited is not None
        assert edited.changed_by is None


async def test_two_first_messages_at_once_land_in_one_answer(storage):
    """Telegram's apps send a long paste as two messages at the same moment."""
    person = await add_person(storage, 1)
    await asyncio.gather(
        begin(storage, person, piece(origin="1:1"), code="AAAA"),
        begin(storage, person, piece(origin="1:2"), code="BBBB"),
    )
    async with storage.read() as view:
        found = await view.calls.answer_of(person.id, CALL.key, 1)
        assert found is not None
        assert len(found.pieces) == 2


async def test_a_deleted_answer_leaves_nothing(storage, url):
    """Withdrawn is withdrawn."""
    person = await add_person(storage, 1)
    kept = await begin(storage, person, piece())
    async with storage.begin() as tx:
        await tx.calls.delete_answer(kept.id)
    async with raw(url) as connection:
        for each in (call_answers, call_pieces):
            query = sa.select(sa.func.count()).select_from(each)
            assert (await connection.execute(query)).scalar() == 0


async def test_what_was_sent_outlives_the_answers_it_was_made_of(storage, other):
    """Ninety days later nobody needs who said what; what the network said stays."""
    person = await add_person(storage, 1)
    await begin(storage, person, piece("", file="f1"), given=True)
    async with storage.begin() as tx:
        await tx.calls.save_text(text())
    sent = await submit(storage, person)
    async with storage.begin() as tx:
        assert await tx.calls.prune([]) == []
        assert await tx.calls.prune([CALL.key]) == ["f1"]
    async with other.read() as view:
        assert await view.calls.count_given(CALL.key) == {}
        assert await view.calls.texts(CALL.key) == []
        assert await view.calls.get_export(sent.id) == sent
        assert await view.calls.submission(CALL.key) == sent.id


async def test_nothing_of_a_call_names_an_editor_who_is_forgotten(storage, url):
    """Whoever kept the record and sent the submission can be found in none of its rows."""
    editor = await add_person(storage, 1)
    async with storage.begin() as tx:
        assert await tx.calls.put(CALL, was_revision=0, by=editor.id, at=NOW)
        made = export(by=editor.id)
        await tx.calls.submit(
            replace(made, id=await tx.calls.add_export(made)), by=editor.id, at=NOW
        )
        await tx.calls.leave(editor.id)
        await tx.people.forget(editor.id)
    async with raw(url) as connection:
        for column in (calls.c.changed_by, call_exports.c.made_by, call_submissions.c.submitted_by):
            assert (await connection.execute(sa.select(column))).scalars().all() == [None]


async def test_short_messages_are_of_one_length_sealed(storage, url):
    """A yes and a no have different lengths, and a stolen database keeps them for years."""
    person = await add_person(storage, 1)
    await begin(storage, person, piece("No"), piece("Yes, three of us", origin="1:2", minute=1))
    async with raw(url) as connection:
        sealed = (await connection.execute(sa.select(call_pieces.c.sealed))).scalars().all()
    assert len({len(each) for each in sealed}) == 1
