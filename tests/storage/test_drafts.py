"""Drafts of several hands, on both databases."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from core.model.audience import Audience
from core.model.briefing import BriefingKind, Edition, NewBriefing, Version
from core.model.draft import Draft, DraftState
from core.model.identity import DraftId, TopicKey
from core.model.language import ENGLISH
from core.model.rich_text import RichText
from core.ports.vault import Unreadable
from tests.storage.conftest import NOW, add_person, raw

SECRET = "Nobody may read this before it is released"
DRAFT = Draft(
    BriefingKind.BRIEFING,
    languages=(ENGLISH,),
    titles={ENGLISH: SECRET},
    bodies={ENGLISH: RichText(SECRET)},
    topics=frozenset({TopicKey("press")}),
)


async def begin(storage, author, draft=DRAFT, *, at=NOW):
    async with storage.begin() as tx:
        return await tx.drafts.add(draft, author=author.id, at=at)


async def save(storage, kept, **changes):
    async with storage.begin() as tx:
        await tx.drafts.save(replace(kept, **changes))


async def publish(storage, author):
    new = NewBriefing(
        BriefingKind.BRIEFING,
        Edition({ENGLISH: Version("t", "b")}),
        Audience(everyone=True),
        author=author.id,
        urgent=False,
        at=NOW,
    )
    async with storage.begin() as tx:
        return await tx.briefings.add(new)


async def test_a_draft_comes_back_with_its_hands_and_its_history(storage, other):
    """Whoever opens it next sees what the last one left, and who it was."""
    first, second = await add_person(storage, 1), await add_person(storage, 2)
    kept = await begin(storage, first)
    async with other.read() as tx:
        assert await tx.drafts.get(kept.id) == kept
        assert await tx.drafts.get(DraftId(99)) is None
    later = NOW + timedelta(minutes=5)
    changed = replace(
        kept,
        draft=replace(DRAFT, urgent=True),
        revision=2,
        state=DraftState.SUBMITTED,
        authors=frozenset({first.id, second.id}),
        changed_by=second.id,
        changed_at=later,
        submitted_by=second.id,
        tested_at=later,
    )
    await save(storage, changed)
    async with other.read() as tx:
        assert await tx.drafts.get(kept.id) == changed


async def test_what_is_unfinished_is_listed_with_the_newest_change_first(storage, other):
    """A sent draft is a briefing, and a dropped one nothing: neither is in the way."""
    author = await add_person(storage, 1)
    old, new, sent, dropped = [
        await begin(storage, author, at=NOW + timedelta(hours=hour)) for hour in range(4)
    ]
    await save(storage, old, state=DraftState.SUBMITTED, submitted_by=author.id)
    await save(storage, sent, state=DraftState.SENT, briefing=await publish(storage, author))
    await save(storage, dropped, state=DraftState.DROPPED)
    async with other.read() as tx:
        assert [each.id for each in await tx.drafts.unfinished()] == [new.id, old.id]
        thrown = await tx.drafts.get(dropped.id)
    assert thrown is not None
    assert thrown.draft == Draft(BriefingKind.BRIEFING)


async def test_a_stolen_database_does_not_say_what_will_be_published(storage, url):
    """Texts are embargoed until somebody releases them."""
    author = await add_person(storage, 1)
    kept = await begin(storage, author)
    await save(storage, kept, revision=2)
    async with raw(url) as connection:
        row = (await connection.execute(sa.text("SELECT sealed FROM drafts"))).one()
        await connection.execute(sa.text("UPDATE drafts SET revision = 3"))
    assert SECRET.encode() not in row.sealed
    async with storage.read() as tx:
        with pytest.raises(Unreadable):  # bound to its revision: an older text cannot be put back
            await tx.drafts.get(kept.id)


async def test_whoever_holds_a_draft_is_alone_with_it(storage, other):
    """Two editors who save at the same moment: the second has to see what the first made of it."""
    author = await add_person(storage, 1)
    kept = await begin(storage, author)

    async def count_up(through):
        async with through.begin() as tx:
            held = await tx.drafts.hold(kept.id)
            assert held is not None
            await tx.drafts.save(replace(held, revision=held.revision + 1))

    await asyncio.gather(*(count_up(through) for through in (storage, other) * 5))
    async with other.read() as tx:
        found = await tx.drafts.get(kept.id)
    assert found is not None
    assert found.revision == 11


async def test_a_briefing_has_one_unfinished_correction_at_most(storage, other):
    """Two side by side would overwrite each other's mending."""
    author = await add_person(storage, 1)
    briefing = await publish(storage, author)
    correction = replace(DRAFT, corrects=briefing)
    first = await begin(storage, author, correction)
    async with other.begin() as tx:
        assert await tx.drafts.hold_correction(briefing) == first
    with pytest.raises(sa.exc.IntegrityError):
        await begin(storage, author, correction)
    await save(storage, first, state=DraftState.SENT, briefing=briefing)
    async with other.begin() as tx:
        assert await tx.drafts.hold_correction(briefing) is None

    async def join_or_begin(through):
        async with through.begin() as tx:
            found = await tx.drafts.hold_correction(briefing)
            found = found or await tx.drafts.add(correction, author=author.id, at=NOW)
            return found.id

    begun = await asyncio.gather(*(join_or_begin(through) for through in (storage, other) * 3))
    assert len(set(begun)) == 1


async def test_whoever_is_forgotten_is_no_author_any_more(storage, other):
    """The draft is the network's and stays; the trace of the person goes."""
    first, second = await add_person(storage, 1), await add_person(storage, 2)
    kept = await begin(storage, first)
    await save(storage, kept, authors=frozenset({first.id, second.id}))
    async with storage.begin() as tx:
        await tx.people.forget(first.id)
    async with other.read() as tx:
        found = await tx.drafts.get(kept.id)
    assert found is not None
    assert found.authors == {second.id}


async def test_finished_drafts_are_pruned_and_unfinished_ones_never(storage, other):
    """What was sent is in the library; nobody needs the draft of it for ever."""
    author = await add_person(storage, 1)
    writing, dropped = await begin(storage, author), await begin(storage, author)
    await save(storage, dropped, state=DraftState.DROPPED)
    async with storage.begin() as tx:
        assert await tx.drafts.prune(NOW) == 0
        assert await tx.drafts.prune(NOW + timedelta(days=1)) == 1
    async with other.read() as tx:
        assert await tx.drafts.get(dropped.id) is None
        assert await tx.drafts.get(writing.id) is not None
