"""Following topics: the catalogue as one message, and links that lead into it."""

import asyncio

from core.model.language import ENGLISH
from tests.bot.conftest import CONTENT

FIRST, SECOND = CONTENT.topics[0], CONTENT.topics[1]
LAST = CONTENT.topics[-1]


async def follows(storage, member):
    async with storage.read() as view:
        return await view.people.follows(member.id)


async def test_ticking_a_topic_follows_it_and_edits_one_message(join, second):
    """The chat must not fill up while somebody chooses."""
    member = await join()
    await member.phone.send("/topics")
    await member.phone.tap(FIRST.name[ENGLISH])
    await member.phone.tap(SECOND.name[ENGLISH])
    assert await follows(second, member) == {FIRST.key, SECOND.key}
    assert len(member.phone.messages) == 1
    assert f"✅ {FIRST.name[ENGLISH]}" in member.phone.buttons
    await member.phone.tap(FIRST.name[ENGLISH])
    assert await follows(second, member) == {SECOND.key}


async def test_every_topic_is_on_some_page(join):
    """A screen holds few buttons; none may be out of reach."""
    member = await join()
    await member.phone.send("/topics")
    seen = set()
    while not any(LAST.name[ENGLISH] in b for b in member.phone.buttons):
        seen |= set(member.phone.buttons)
        await member.phone.tap("▶️")
    seen |= set(member.phone.buttons)
    assert all(f"▫️ {topic.name[ENGLISH]}" in seen for topic in CONTENT.topics)


async def test_the_same_button_twice_follows_once(join, second):
    """Buttons say the end state, so a nervous thumb cannot undo itself."""
    member = await join()
    await member.phone.send("/topics")
    data = member.phone.data(FIRST.name[ENGLISH])
    await member.phone.press(data)
    await member.phone.press(data)
    assert await follows(second, member) == {FIRST.key}


async def test_a_topic_that_does_not_exist_is_not_followed(join, second):
    """Crafted data, or a topic that staff took out of the catalogue."""
    member = await join()
    await member.phone.send("/topics")
    await member.phone.press("tp:no_such_topic:1:0")
    assert "cannot find" in member.phone.toast
    await member.phone.send("/start topic_no_such_topic")
    assert "cannot find" in member.phone.text
    assert await follows(second, member) == frozenset()


async def test_a_link_follows_and_says_so_with_a_way_back(join, second):
    """Who taps a link by mistake can undo it at once."""
    member = await join()
    await member.phone.send(f"/start topic_{LAST.key}")
    assert LAST.name[ENGLISH] in member.phone.text
    assert await follows(second, member) == {LAST.key}
    await member.phone.tap("Stop following")
    assert await follows(second, member) == frozenset()
    assert f"▫️ {LAST.name[ENGLISH]}" in member.phone.buttons


async def test_two_people_choose_at_once_without_touching_each_other(join, second):
    """Choices of one are never another's."""
    one, two = await join(), await join("tr")
    await asyncio.gather(one.phone.send("/topics"), two.phone.send("/topics"))
    await asyncio.gather(
        one.phone.tap(FIRST.name[ENGLISH]), two.phone.tap(SECOND.name[two.person.language])
    )
    assert await follows(second, one) == {FIRST.key}
    assert await follows(second, two) == {SECOND.key}
