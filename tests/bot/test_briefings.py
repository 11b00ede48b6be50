"""The library."""

from datetime import timedelta

import pytest

from core.model.audience import Audience
from core.model.briefing import BriefingKind, Edition, NewBriefing, Version
from core.model.language import ENGLISH, TURKISH
from tests.bot.conftest import CONTENT
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
    assert "turco" in member.phone.text


@pytest.mark.parametrize("data", ["br:999:mine:0:0", "br:0:mine:0:0", "br:-1:mine:-1:-1"])
async def test_a_briefing_that_does_not_exist_opens_nothing(join, data):
    """Ids in buttons can be made up."""
    member = await join()
    await member.phone.send("/help")
    await member.phone.press(data)
    assert "cannot find" in member.phone.toast
