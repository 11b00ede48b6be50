"""Briefings that come again, as they lie in storage; on both databases."""

from dataclasses import replace
from datetime import date, time, timedelta

import sqlalchemy as sa

from core.model.briefing import BriefingKind
from core.model.draft import Draft
from core.model.identity import PersonId, TemplateId, TopicKey
from core.model.language import ENGLISH
from core.model.rich_text import RichText, Span, SpanKind
from core.model.template import Rule, Template
from storage.library_tables import templates
from tests.storage.conftest import NOW, add_person, raw

SECRET = "Secret title"
DRAFT = Draft(
    BriefingKind.BRIEFING,
    languages=(ENGLISH,),
    titles={ENGLISH: SECRET},
    bodies={ENGLISH: RichText("Bold text", (Span(SpanKind.BOLD, 0, 4),))},
    topics=frozenset({TopicKey("press")}),
    urgent=False,
)
RULE = Rule(2, 4, time(9, 30), "Europe/Brussels", date(2026, 3, 6), date(2026, 12, 31))


async def add(storage, *authors: PersonId, days: int = 1, paused: bool = False) -> Template:
    template = Template(
        TemplateId(0), DRAFT, RULE, frozenset(authors), NOW + timedelta(days=days), paused
    )
    async with storage.begin() as tx:
        return replace(template, id=await tx.templates.add(template))


async def test_a_template_comes_back_as_it_was_written(storage, other):
    """Formatting, rule and authors included."""
    person = await add_person(storage, 1)
    template = await add(storage, person.id)
    async with other.read() as tx:
        assert await tx.templates.get(template.id) == template
        assert await tx.templates.all() == [template]
        assert await tx.templates.get(TemplateId(99)) is None


async def test_what_is_written_in_it_is_sealed(storage, url):
    """A stolen database must not say what will be published."""
    template = await add(storage)
    async with raw(url) as connection:
        sealed = await connection.scalar(
            sa.select(templates.c.sealed).where(templates.c.id == template.id)
        )
    assert sealed is not None
    assert SECRET.encode() not in sealed


async def test_due_are_those_whose_time_has_come_and_that_are_not_paused(storage, other):
    """The moment itself counts."""
    early, late = await add(storage, days=1), await add(storage, days=3)
    await add(storage, days=1, paused=True)
    async with other.read() as tx:
        assert await tx.templates.due(NOW) == []
        assert await tx.templates.due(NOW + timedelta(days=1)) == [early]
        assert await tx.templates.due(NOW + timedelta(days=9)) == [early, late]
        first = await tx.templates.next_due(after=NOW, until=NOW + timedelta(days=9))
        assert first == NOW + timedelta(days=1)
        assert await tx.templates.next_due(after=first, until=NOW + timedelta(days=2)) is None


async def test_it_moves_on_ends_and_goes(storage, other):
    """An ended one stays in the list; a deleted one does not."""
    template = await add(storage)
    async with storage.begin() as tx:
        await tx.templates.move(template.id, next_at=None, paused=True)
    async with other.read() as tx:
        moved = await tx.templates.get(template.id)
        assert moved == replace(template, next_at=None, paused=True)
        assert await tx.templates.due(NOW + timedelta(days=9)) == []
    async with storage.begin() as tx:
        assert await tx.templates.delete(template.id)
        assert not await tx.templates.delete(template.id)


async def test_an_author_who_is_forgotten_leaves_it(storage, other):
    """The template serves the others; nothing leads from it to who is gone."""
    one, two = [await add_person(storage, number) for number in (1, 2)]
    template = await add(storage, one.id, two.id)
    async with storage.begin() as tx:
        await tx.people.forget(one.id)
    async with other.read() as tx:
        left = await tx.templates.get(template.id)
    assert left is not None
    assert left.authors == {two.id}
