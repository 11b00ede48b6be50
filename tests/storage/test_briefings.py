"""The library, on both databases."""

from dataclasses import replace
from datetime import timedelta

import sqlalchemy as sa

from core.model.audience import Audience, Circle
from core.model.briefing import (
    Action,
    Briefing,
    BriefingKind,
    Edition,
    LinkButton,
    Media,
    MediaKind,
    NewBriefing,
    Version,
)
from core.model.identity import BriefingId, EventId, GroupId, PersonId, TopicKey
from core.model.language import ENGLISH, FRENCH, TURKISH
from core.model.rich_text import Span, SpanKind
from storage.columns import microseconds
from storage.migrate import migrate
from storage.open import open_storage
from tests.storage.conftest import NOW, raw

PRESS, WOMEN = TopicKey("press"), TopicKey("women")
AUTHOR, CORRECTOR = PersonId(3), PersonId(4)
EDITION = Edition(
    {
        TURKISH: Version("Başlık", "Metin <b>", (Span(SpanKind.BOLD, 0, 5),)),
        ENGLISH: Version(
            "Title",
            "Text with a link",
            (
                Span(SpanKind.ITALIC, 0, 4),
                Span(SpanKind.LINK, 12, 4, url="https://example.org/?a=1"),
            ),
        ),
    },
    topics=frozenset({PRESS}),
    media=(Media(MediaKind.DOCUMENT, "file-1", "Çağrı.pdf"),),
    links=(LinkButton("Sign", "https://example.org"),),
    action=Action.DONE,
    protected=True,
)
NARROW = Audience(
    topics=frozenset({PRESS, WOMEN}),
    groups=frozenset({GroupId(7)}),
    events=frozenset({EventId(8)}),
    only=Circle(languages=frozenset({TURKISH}), countries=frozenset({"be", "tr"})),
    without=Circle(topics=frozenset({PRESS}), groups=frozenset({GroupId(9)})),
)


async def publish(
    storage, *, days=0, kind=BriefingKind.BRIEFING, audience=None, topics=(PRESS,)
) -> Briefing:
    edition = replace(EDITION, topics=frozenset(topics))
    goes_to = audience or Audience(topics=edition.topics)
    at = NOW + timedelta(days=days)
    new = NewBriefing(kind, edition, goes_to, author=AUTHOR, urgent=True, at=at)
    async with storage.begin() as tx:
        number = await tx.briefings.add(new)
    return Briefing(
        number,
        kind,
        AUTHOR,
        edition.versions,
        goes_to,
        urgent=True,
        published_at=at,
        topics=edition.topics,
        media=edition.media,
        links=edition.links,
        action=edition.action,
        protected=True,
    )


async def test_a_briefing_comes_back_as_it_was_published(storage, other):
    """Every version once, with its formatting, files, buttons and whom it goes to."""
    briefing = await publish(storage, topics=(PRESS, WOMEN), audience=NARROW)
    everybody = await publish(storage, audience=Audience(everyone=True))
    async with other.read() as tx:
        assert await tx.briefings.get(briefing.id) == briefing
        assert await tx.briefings.get(everybody.id) == everybody
        assert await tx.briefings.get(BriefingId(99)) is None


async def test_a_correction_is_shown_from_then_on_and_the_old_text_stays_on_record(storage, other):
    """What was once sent must be found again, even when it was wrong."""
    old = await publish(storage)
    corrected = Edition({FRENCH: Version("Titre", "Texte")}, topics=frozenset({WOMEN}))
    later = NOW + timedelta(hours=1)
    async with storage.begin() as tx:
        number = await tx.briefings.add_revision(old.id, corrected, author=CORRECTOR, at=later)
    async with other.read() as tx:
        newest = await tx.briefings.get(old.id)
        before = await tx.briefings.get(old.id, revision=1)
    assert number == 2
    assert newest is not None
    assert (newest.edition, newest.revision, newest.corrected_at) == (corrected, 2, later)
    assert (newest.author, newest.published_at, newest.audience) == (AUTHOR, NOW, old.audience)
    assert before is not None
    assert (before.versions, before.media, before.revision) == (old.versions, old.media, 1)
    assert before.corrected_at is None


async def test_what_was_mended_before_its_time_had_come_is_no_correction(storage, other):
    """Readers would look for a mistake that nobody was shown."""
    to_come = await publish(storage, days=1)
    async with storage.begin() as tx:
        await tx.briefings.add_revision(to_come.id, EDITION, author=CORRECTOR, at=NOW)
    async with other.read() as tx:
        found = await tx.briefings.get(to_come.id)
    assert found is not None
    assert (found.revision, found.corrected_at) == (2, None)


async def test_it_is_withdrawn_once_and_not_corrected_any_more(storage, other):
    """The moment of the recall is when it was recalled, not when somebody tapped again."""
    gone = await publish(storage)
    async with storage.begin() as tx:
        assert await tx.briefings.withdraw(gone.id, at=NOW)
        assert not await tx.briefings.withdraw(gone.id, at=NOW + timedelta(days=1))
        assert await tx.briefings.add_revision(gone.id, EDITION, author=AUTHOR, at=NOW) is None
    async with other.read() as tx:
        found = await tx.briefings.get(gone.id)
    assert found is not None
    assert (found.withdrawn_at, found.revision) == (NOW, 1)


async def test_what_was_published_before_revisions_is_brought_over(url, vault):
    """An update must not empty the library, nor send to others than before."""
    await migrate(url, to="base")
    await migrate(url, to="0002")
    async with raw(url) as connection:
        for number, everyone in ((1, False), (2, True)):
            await connection.execute(
                sa.text(
                    "INSERT INTO briefings (id, kind, author, everyone, urgent, published_at)"
                    " VALUES (:id, 'briefing', 3, :everyone, true, :at)"
                ),
                {"id": number, "everyone": everyone, "at": microseconds(NOW)},
            )
        await connection.execute(
            sa.text("INSERT INTO briefing_versions VALUES (1, 'tr', 'Başlık', 'Metin')")
        )
        await connection.execute(sa.text("INSERT INTO briefing_topics VALUES (1, 'press')"))
    await migrate(url)
    storage = await open_storage(url, vault)
    async with storage.read() as tx:
        narrow, wide = [await tx.briefings.get(BriefingId(number)) for number in (1, 2)]
    await storage.close()
    assert narrow == Briefing(
        BriefingId(1),
        BriefingKind.BRIEFING,
        AUTHOR,
        {TURKISH: Version("Başlık", "Metin")},
        Audience(topics=frozenset({PRESS})),
        urgent=True,
        published_at=NOW,
        topics=frozenset({PRESS}),
    )
    assert wide is not None
    assert wide.audience == Audience(everyone=True)
