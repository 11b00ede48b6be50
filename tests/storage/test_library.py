"""Finding what was published, on both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.model.audience import Audience, Circle
from core.model.briefing import BriefingKind, Edition, NewBriefing, Version
from core.model.fold import words_of
from core.model.identity import EventId, GroupId, PersonId, TopicKey
from core.model.language import ENGLISH, FRENCH, TURKISH
from core.ports.stores.library import Shelf
from tests.storage.circles import add_event, add_group
from tests.storage.conftest import NOW, add_person

PRESS, WOMEN = TopicKey("press"), TopicKey("women")
READER = PersonId(99)
EVERYTHING = Shelf()


async def publish(
    storage, *, title="Title", body="Text", days=0, language=ENGLISH, audience=None, topics=(PRESS,)
):
    edition = Edition({language: Version(title, body)}, frozenset(topics))
    new = NewBriefing(
        BriefingKind.BRIEFING,
        edition,
        audience or Audience(topics=frozenset(topics)),
        author=PersonId(3),
        urgent=False,
        at=NOW + timedelta(days=days),
    )
    async with storage.begin() as tx:
        return await tx.briefings.add(new)


async def found(storage, shelf: Shelf = EVERYTHING, *, reader=READER, offset=0, limit=9):
    async with storage.read() as tx:
        page, total = await tx.library.find(reader, shelf, offset=offset, limit=limit)
    return [each.id for each in page], total


async def search(storage, typed: str):
    return (await found(storage, Shelf(words=words_of(typed))))[0]


@pytest.mark.parametrize(
    "typed",
    ["istanbul", "İSTANBUL", "ıstan", "kadın hakları", "KADIN", "haklari istanbul", "2026", "isik"],
)
async def test_a_turkish_text_is_found_however_it_is_typed(storage, other, typed):
    """Neither database folds Turkish; readers abroad have other keyboards."""
    number = await publish(
        storage, title="İstanbul’da KADIN hakları", body="Işık 2026 …", language=TURKISH
    )
    await publish(storage, title="Something else", body="entirely")
    assert await search(other, typed) == [number]


async def test_every_word_has_to_begin_a_word_of_one_version(storage, other):
    """And, not or: more words find less."""
    number = await publish(storage, title="L’école fermée", body="À Bruxelles", language=FRENCH)
    assert await search(other, "ecole brux") == [number]
    assert await search(other, "ecole paris") == []
    assert await search(other, "cole") == []


@pytest.mark.parametrize(
    ("typed", "finds"),
    [
        ("tit* text", True),
        ('"title', True),
        ("-title", True),
        ("(title) & text:", True),
        ("title OR nothing", False),
        ("NEAR(title text)", False),
        ("folded:title", False),
        ("' OR 1=1 --", False),
    ],
)
async def test_no_search_language_gets_through(storage, other, typed, finds):
    """What people type is words; the engines' own signs would be errors, or find too much."""
    number = await publish(storage)
    assert await search(other, typed) == ([number] if finds else [])


async def test_a_correction_is_found_by_its_new_words_alone(storage, other):
    """Who searches for the mistake must not find the text that no longer holds it."""
    number = await publish(storage, title="Fasle name", body="first")
    async with storage.begin() as tx:
        edition = Edition({ENGLISH: Version("False name", "first")}, frozenset({PRESS}))
        await tx.briefings.add_revision(number, edition, author=PersonId(3), at=NOW)
    assert await search(other, "fasle") == []
    assert await search(other, "false first") == [number]


async def test_what_was_withdrawn_is_nowhere(storage, other):
    """Neither in a list, nor by search, nor by a link."""
    number = await publish(storage)
    async with storage.begin() as tx:
        await tx.briefings.withdraw(number, at=NOW)
    assert await found(other) == ([], 0)
    assert await search(other, "title") == []
    async with other.read() as tx:
        assert not await tx.library.may_read(READER, number)


async def test_one_s_own_shelf_holds_one_s_topics_and_what_is_for_everyone(storage, other):
    """Newest first, paged; other topics stay out of the way until they are asked for."""
    old = await publish(storage, days=1)
    new = await publish(storage, days=3, topics=(PRESS, WOMEN))
    for_all = await publish(storage, days=2, audience=Audience(everyone=True), topics=(WOMEN,))
    elsewhere = await publish(storage, days=4, topics=(WOMEN,))
    mine = Shelf(topics=frozenset({PRESS}), addressed=True)
    assert await found(other, mine, limit=2) == ([new, for_all], 3)
    assert await found(other, mine, offset=2, limit=2) == ([old], 3)
    only_women = Shelf(topics=frozenset({WOMEN}))
    assert await found(other, only_women) == ([elsewhere, new, for_all], 3)
    nothing = Shelf(topics=frozenset(), addressed=True)
    assert await found(other, nothing) == ([for_all], 1)


async def test_an_alert_without_topics_is_found_by_whom_it_was_for(storage, other):
    """An alert says for which topic it is, not what it is about."""
    number = await publish(storage, topics=(), audience=Audience(topics=frozenset({PRESS})))
    assert await found(other, Shelf(topics=frozenset({PRESS}))) == ([number], 1)
    assert await found(other, Shelf(topics=frozenset({WOMEN}))) == ([], 0)


async def test_a_span_of_time_has_a_first_and_no_last_moment(storage, other):
    """What came before one joined, and what came since, are all there is."""
    before, at, after = [await publish(storage, days=days) for days in (1, 2, 3)]
    moment = NOW + timedelta(days=2)
    assert await found(other, Shelf(before=moment)) == ([before], 1)
    assert await found(other, Shelf(since=moment)) == ([after, at], 2)


async def test_what_went_to_a_group_is_for_its_members(storage, other, url):
    """Others do not even learn that there is something."""
    inside, outside = [await add_person(storage, number) for number in (1, 2)]
    group = await add_group(url, inside)
    number = await publish(storage, audience=Audience(groups=frozenset({group})))
    mine = Shelf(topics=frozenset(), addressed=True)
    assert await found(other, mine, reader=inside.id) == ([number], 1)
    assert await found(other, reader=outside.id) == ([], 0)
    async with other.read() as tx:
        assert await tx.library.may_read(inside.id, number)
        assert not await tx.library.may_read(outside.id, number)


async def test_what_went_to_those_who_come_is_for_them(storage, other):
    """An address of a meeting is no business of others."""
    coming, other_one = [await add_person(storage, number) for number in (1, 2)]
    event = await add_event(storage, coming)
    number = await publish(storage, audience=Audience(events=frozenset({event})))
    assert await found(other, reader=coming.id) == ([number], 1)
    assert await found(other, reader=other_one.id) == ([], 0)


async def test_all_that_narrows_a_closed_audience_counts(storage, other, url):
    """A member of one group reads nothing that was only for those in another one, too."""
    one, both = [await add_person(storage, number) for number in (1, 2)]
    first, second = await add_group(url, one, both), await add_group(url, both)
    narrow = Audience(groups=frozenset({first}), only=Circle(groups=frozenset({second})))
    number = await publish(storage, audience=narrow)
    assert await found(other, reader=one.id) == ([], 0)
    assert await found(other, reader=both.id) == ([number], 1)
    without = replace(narrow, only=Circle(), without=Circle(groups=frozenset({second})))
    number = await publish(storage, audience=without)
    assert await found(other, reader=one.id) == ([number], 1)


async def test_a_narrowing_to_a_group_closes_what_is_for_everyone(storage, other, url):
    """Everyone in the group: still a matter of the group alone."""
    inside, outside = [await add_person(storage, number) for number in (1, 2)]
    group = await add_group(url, inside)
    audience = Audience(everyone=True, only=Circle(groups=frozenset({group})))
    number = await publish(storage, audience=audience)
    assert await found(other, reader=inside.id) == ([number], 1)
    assert await found(other, reader=outside.id) == ([], 0)


async def test_numbers_that_nobody_handed_out_find_nothing(storage, other):
    """Criteria are text: group 1 must not be taken for event 1, nor for group 11."""
    person = await add_person(storage, 1)
    event = await add_event(storage, person)
    group = GroupId(int(event))
    await publish(storage, audience=Audience(groups=frozenset({group})))
    await publish(storage, audience=Audience(events=frozenset({EventId(int(event) * 11)})))
    assert await found(other, reader=person.id) == ([], 0)
