"""Choosing how often to hear of a topic."""

import pytest

from core.model.language import ENGLISH
from core.model.rhythm import Rhythm
from core.usecases.members.set_rhythm import rhythms_of
from tests.bot.conftest import CONTENT

FIRST, SECOND = CONTENT.topics[0], CONTENT.topics[1]
BOTH = (FIRST.key, SECOND.key)


async def known(second, member, world):
    return await rhythms_of(world.on(second), member.id)


async def test_one_topic_can_come_at_another_rhythm_than_the_rest(join, second, world):
    """The topic of one's own work at once, the others on Monday."""
    member = await join(topics=BOTH)
    await member.phone.send("/topics")
    await member.phone.tap("How often?")
    await member.phone.tap(SECOND.name[ENGLISH][:30])
    await member.phone.tap("Monday morning")
    assert await known(second, member, world) == {
        FIRST.key: Rhythm.AT_ONCE, SECOND.key: Rhythm.WEEKLY,
    }  # fmt: skip
    assert f"🗓 {SECOND.name[ENGLISH]}"[:40] in member.phone.buttons
    assert len(member.phone.messages) == 1


async def test_all_topics_can_be_set_in_two_taps(join, second, world):
    """Whoever follows twenty topics does not tap sixty times."""
    member = await join(topics=BOTH)
    await member.phone.send("/topics")
    await member.phone.tap("How often?")
    await member.phone.tap("The same for all")
    await member.phone.tap("every morning")
    assert set((await known(second, member, world)).values()) == {Rhythm.DAILY}
    await member.phone.tap("The same for all")
    assert any(label.startswith("✅ ☀️") for label in member.phone.buttons)


async def test_following_anew_begins_at_once(join, second, world):
    """A rhythm belongs to the following, and goes with it."""
    member = await join(topics=(FIRST.key,))
    await member.phone.send("/topics")
    await member.phone.press(f"rw:{FIRST.key}:weekly:0")
    await member.phone.send("/topics")
    await member.phone.tap(FIRST.name[ENGLISH])
    await member.phone.tap(FIRST.name[ENGLISH])
    assert await known(second, member, world) == {FIRST.key: Rhythm.AT_ONCE}


async def test_who_follows_nothing_is_told_so(join):
    """An old button, after the last topic was left."""
    member = await join()
    await member.phone.send("/topics")
    assert not any("How often" in label for label in member.phone.buttons)
    await member.phone.press("rh:0")
    assert "follow no topic" in member.phone.text


@pytest.mark.parametrize(
    "data", ["rw:{other}:daily:0", "rw:no_such:daily:0", "rw:{own}:hourly:0", "ry:{other}:0"]
)
async def test_crafted_buttons_change_nothing(join, second, world, data):
    """Neither a rhythm that there is not, nor a topic that is not followed."""
    member = await join(topics=(FIRST.key,))
    await member.phone.send("/topics")
    await member.phone.press(data.format(own=FIRST.key, other=SECOND.key))
    assert "cannot find" in member.phone.toast or "older screen" in member.phone.toast
    assert await known(second, member, world) == {FIRST.key: Rhythm.AT_ONCE}
