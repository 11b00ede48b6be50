"""The library, and the copies that readers get."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.answers import Answers
from bot.handlers.broadcast_copy import KEPT_COPIES, BriefingCopies, briefing_screen
from bot.words import Words
from core.model.audience import Audience
from core.model.briefing import (
    ALERT_LIMIT,
    BODY_LIMIT,
    TITLE_LIMIT,
    Briefing,
    BriefingKind,
    Edition,
    NewBriefing,
    Version,
)
from core.model.broadcast import Broadcast, BroadcastState, BroadcastSubject
from core.model.delivery import Lane
from core.model.identity import BriefingId, BroadcastId, PersonId, TopicKey
from core.model.language import ENGLISH, FRENCH, LANGUAGES, TURKISH
from tests.bot.conftest import CATALOGUE, CONTENT
from tests.bot.offline_telegram import plain_text
from tests.fakes.clock import NOON

TOPIC, OTHER = CONTENT.topics[0].key, CONTENT.topics[1].key


@pytest.fixture
def publish(world):
    """Puts briefings into the library and returns their ids, oldest first."""

    async def published(*titles, author, topic=TOPIC, kind=BriefingKind.BRIEFING, language=ENGLISH):
        ids = []
        for number, title in enumerate(titles):
            async with world.storage.begin() as tx:
                ids.append(
                    await tx.briefings.add(
                        NewBriefing(
                            kind,
                            Edition(
                                {language: Version(title, f"Body of <{title}>")},
                                topics=frozenset({topic} - {None}),
                            ),
                            Audience(everyone=topic is None, topics=frozenset({topic} - {None})),
                            author=author,
                            urgent=False,
                            at=NOON + timedelta(minutes=number),
                        )
                    )
                )
        return ids

    return published


async def test_the_library_holds_what_is_for_this_reader_newest_first(join, publish):
    """Topics that somebody does not follow stay out of their way."""
    member = await join(topics=(TOPIC,))
    await publish("first", "second", author=member.id)
    await publish("elsewhere", author=member.id, topic=OTHER)
    await publish("everybody", author=member.id, topic=None)
    await member.phone.send("/briefings")
    text = member.phone.text
    assert "elsewhere" not in text
    assert text.index("1. second") < text.index("first ·")
    assert "everybody" in text
    await member.phone.tap("second")
    assert "Body of <second>" in member.phone.text
    assert len(member.phone.messages) == 1
    await member.phone.tap("Back to the list")
    assert "Briefings" in member.phone.text


async def test_a_long_library_is_paged(join, publish):
    """Six do not fit where five do."""
    member = await join(topics=(TOPIC,))
    await publish(*(f"title-{n}" for n in range(6)), author=member.id)
    await member.phone.send("/briefings")
    assert "title-0" not in member.phone.text
    await member.phone.tap("▶️")
    assert "title-0" in member.phone.text
    await member.phone.tap("title-0")
    await member.phone.tap("Back to the list")
    assert "title-0" in member.phone.text, "back to the page that it was opened from"


async def test_an_empty_library_offers_topics(join):
    """The way to more is to follow more."""
    member = await join()
    await member.phone.send("/briefings")
    assert "Nothing has been published" in member.phone.text
    await member.phone.tap("My topics")
    assert "Your topics" in member.phone.text


async def test_another_language_is_said(join, publish):
    """A reader gets the best version there is, and is told that it is not their own."""
    member = await join("es", topics=(TOPIC,))
    await publish("haber", author=member.id, language=TURKISH)
    await member.phone.send("/briefings")
    await member.phone.tap("haber")
    assert "Turco" in member.phone.text


@pytest.mark.parametrize("data", ["br:999:0", "br:0:0", "br:-1:0"])
async def test_a_briefing_that_does_not_exist_opens_nothing(join, data):
    """Ids in buttons can be made up."""
    member = await join()
    await member.phone.send("/help")
    await member.phone.press(data)
    assert "cannot find" in member.phone.toast


def briefing(kind, version, audience):
    return Briefing(
        BriefingId(1), kind, PersonId(1), dict.fromkeys(LANGUAGES, version), audience,
        urgent=False, published_at=NOON,
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", BriefingKind)
def test_the_longest_briefing_still_fits_a_message(language, kind):
    """Title, text and frame together: one character too many and nobody gets it."""
    limit = ALERT_LIMIT if kind is BriefingKind.ALERT else BODY_LIMIT
    every_topic = Audience(topics=frozenset(topic.key for topic in CONTENT.topics))
    longest = briefing(kind, Version("T" * TITLE_LIMIT, "&" * limit), every_topic)
    longest = replace(longest, versions={FRENCH: longest.versions[FRENCH]})
    screen = briefing_screen(Words(CATALOGUE, language, "UTC"), longest, CONTENT)
    assert len(plain_text(screen.text)) <= 4096
    assert "&" * limit in plain_text(screen.text)


def test_an_alert_is_plainly_an_alert():
    """It must be told from a briefing at a glance."""
    alert = briefing(BriefingKind.ALERT, Version("", "Leave now"), Audience(everyone=True))
    text = plain_text(briefing_screen(Words(CATALOGUE, ENGLISH, "UTC"), alert, CONTENT).text)
    assert text.startswith("🚨")
    assert "everyone" in text


async def test_ten_thousand_copies_load_the_briefing_once_per_language(world, join, publish):
    """Loading and rendering per reader would make the sending slower than Telegram allows."""
    member = await join()
    (number,) = await publish("news", author=member.id)
    broadcast = Broadcast(
        BroadcastId(1), BroadcastSubject.BRIEFING, number, Lane.BRIEFING, urgent=False,
        state=BroadcastState.FANNING, cursor=0, created_at=NOON,
    )  # fmt: skip
    copies = BriefingCopies()
    english, turkish = Words(CATALOGUE, ENGLISH, "UTC"), Words(CATALOGUE, TURKISH, "UTC")
    first = await copies.screen(world, english, broadcast)
    assert first is not None
    assert await copies.screen(world, english, broadcast) is first
    other = await copies.screen(world, turkish, broadcast)
    assert other is not None
    assert other.text != first.text
    assert await copies.screen(world, english, replace(broadcast, subject_id=999)) is None
    copies._kept = {(-key, ENGLISH): first for key in range(KEPT_COPIES)}
    await copies.screen(world, turkish, broadcast)
    assert len(copies._kept) == KEPT_COPIES
    assert (number, TURKISH) in copies._kept
    assert (0, ENGLISH) not in copies._kept, "the one longest not asked for goes"


async def test_a_copy_s_buttons_leave_the_copy_where_it_is(join, telegram):
    """Who taps "my topics" under a briefing must not lose the briefing."""
    member = await join()
    screen = briefing_screen(
        Words(CATALOGUE, ENGLISH, "UTC"),
        briefing(
            BriefingKind.BRIEFING, Version("Keep me", "text"),
            Audience(topics=frozenset({TopicKey(TOPIC)})),
        ),
        CONTENT,
    )  # fmt: skip
    await member.phone.send("/help")
    await Answers(member.phone.entrance.bot, member.phone.user_id).send(screen)
    await member.phone.tap("My topics")
    assert "Your topics" in member.phone.text
    assert any("Keep me" in message["text"] for message in member.phone.messages)
