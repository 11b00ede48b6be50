"""Answers to a briefing's button: counted once per person, and gone with the person."""

from datetime import timedelta

from core.model.audience import Audience
from core.model.briefing import Action, BriefingKind, Edition, NewBriefing, Version
from core.model.identity import BriefingId
from core.model.language import ENGLISH
from storage.sql_storage import SqlStorage
from tests.storage.conftest import NOW, add_person


async def a_briefing(storage: SqlStorage) -> BriefingId:
    """Publish something that can be answered."""
    author = await add_person(storage, 99)
    edition = Edition({ENGLISH: Version("Write", "Write to them.")}, action=Action.DONE)
    async with storage.begin() as tx:
        return await tx.briefings.add(
            NewBriefing(
                BriefingKind.BRIEFING, edition, Audience(everyone=True), author.id, False, NOW
            )
        )


async def test_each_person_counts_once_however_often_they_tap(storage, other):
    """A number that one eager reader can raise says nothing."""
    briefing = await a_briefing(storage)
    first, second = await add_person(storage, 1), await add_person(storage, 2)
    async with storage.begin() as tx:
        assert await tx.answers.give(briefing, first.id, at=NOW)
        assert not await tx.answers.give(briefing, first.id, at=NOW + timedelta(hours=1))
        assert await tx.answers.give(briefing, second.id, at=NOW)
    async with other.read() as view:
        assert await view.answers.count(briefing) == 2
        assert await view.answers.given_by(first.id) == {briefing: NOW}


async def test_an_answer_can_be_taken_back_and_given_again(storage, other):
    """Who tapped by accident, or could not come after all."""
    briefing, person = await a_briefing(storage), await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.answers.give(briefing, person.id, at=NOW)
        assert await tx.answers.take_back(briefing, person.id)
        assert not await tx.answers.take_back(briefing, person.id)
    async with other.read() as view:
        assert await view.answers.count(briefing) == 0
    async with storage.begin() as tx:
        assert await tx.answers.give(briefing, person.id, at=NOW)


async def test_who_is_forgotten_leaves_no_answer(storage, other):
    """What somebody did for a cause can be held against them."""
    briefing, person = await a_briefing(storage), await add_person(storage, 1)
    async with storage.begin() as tx:
        await tx.answers.give(briefing, person.id, at=NOW)
        await tx.people.forget(person.id)
    async with other.read() as view:
        assert await view.answers.count(briefing) == 0
        assert await view.answers.given_by(person.id) == {}
