"""The library, on both databases."""

from datetime import timedelta

from core.model.audience import Audience
from core.model.briefing import Briefing, BriefingKind, Version
from core.model.identity import BriefingId, PersonId, TopicKey
from core.model.language import ENGLISH, TURKISH
from tests.storage.conftest import NOW

PRESS, WOMEN = TopicKey("press"), TopicKey("women")


async def publish(
    storage, *, days: int = 0, kind=BriefingKind.BRIEFING, everyone=False, topics=(PRESS,)
) -> Briefing:
    versions = {TURKISH: Version("Başlık", "Metin <b>"), ENGLISH: Version("Title", "Text")}
    audience = Audience(everyone, frozenset(topics))
    at = NOW + timedelta(days=days)
    async with storage.begin() as tx:
        number = await tx.briefings.add(
            kind, versions, audience, author=PersonId(3), urgent=True, at=at
        )
    return Briefing(number, kind, PersonId(3), versions, audience, urgent=True, published_at=at)


async def test_a_briefing_comes_back_as_it_was_published(storage, other):
    """Every version once, as typed."""
    briefing = await publish(storage, topics=(PRESS, WOMEN))
    async with other.read() as tx:
        assert await tx.briefings.get(briefing.id) == briefing
        assert await tx.briefings.get(BriefingId(99)) is None


async def test_the_library_shows_the_newest_on_ones_topics_or_for_everyone(storage, other):
    """Paged, and without alerts, which are of their moment."""
    old = await publish(storage, days=1)
    new = await publish(storage, days=3, topics=(PRESS, WOMEN))
    for_all = await publish(storage, days=2, everyone=True, topics=())
    await publish(storage, days=4, topics=(WOMEN,))
    await publish(storage, days=5, kind=BriefingKind.ALERT)
    async with other.read() as tx:
        page, total = await tx.briefings.latest(frozenset({PRESS}), offset=0, limit=2)
        assert ([one.id for one in page], total) == ([new.id, for_all.id], 3)
        page, total = await tx.briefings.latest(frozenset({PRESS}), offset=2, limit=2)
        assert ([one.id for one in page], total) == ([old.id], 3)
        page, total = await tx.briefings.latest(frozenset(), offset=0, limit=9)
        assert ([one.id for one in page], total) == ([for_all.id], 1)
