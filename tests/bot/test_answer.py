"""The action button of a briefing: one tap answers, the next takes it back, all see the number."""

from dataclasses import replace

import pytest
import pytest_asyncio

from bot.answers import Answers
from bot.handlers.broadcast_copy import briefing_screen
from bot.words import Words
from core.model.audience import Audience
from core.model.briefing import Action, Briefing, BriefingKind, Edition, NewBriefing, Version
from core.model.identity import BriefingId, GroupId
from core.model.language import ENGLISH
from core.model.roles import Role
from tests.bot.conftest import CATALOGUE, CONTENT, Member
from tests.fakes.clock import NOON

EDITION = Edition({ENGLISH: Version("Write", "Write to them.")}, action=Action.DONE)


@pytest.fixture
def publish(world, join):
    """Publishes something with a button, to an audience."""

    async def published(audience: Audience, edition: Edition = EDITION):
        author = await join(roles=(Role.EDITOR,))
        new = NewBriefing(BriefingKind.BRIEFING, edition, audience, author.id, False, NOON)
        async with world.storage.begin() as tx:
            number = await tx.briefings.add(new)
            found = await tx.briefings.get(number)
        assert found is not None
        return found

    return published


@pytest_asyncio.fixture
async def briefing(publish):
    """Something with a button, for everyone."""
    return await publish(Audience(everyone=True))


async def receive(member: Member, briefing: Briefing) -> None:
    """Let a copy arrive on a phone."""
    await member.phone.send("/help")
    screen = briefing_screen(Words(CATALOGUE, ENGLISH, "UTC"), briefing, CONTENT)
    await Answers(member.phone.entrance.bot, member.phone.user_id).send(screen)


async def test_the_tapped_copy_shows_the_new_number_and_a_second_tap_takes_it_back(
    join, world, briefing
):
    """Readers see that they are not alone; who tapped by accident is not counted."""
    first, second = await join(), await join("tr")
    await receive(first, briefing)
    await receive(second, briefing)
    await first.phone.tap("I did it")
    assert "Thank you" in first.phone.toast
    assert "✅ I did it · 1" in first.phone.buttons
    text = first.phone.text
    await second.phone.tap("I did it")
    assert "Teşekkürler" in second.phone.toast
    assert "✅ Yaptım · 2" in second.phone.buttons
    await first.phone.tap("I did it")
    assert "Taken back" in first.phone.toast
    assert "✅ I did it · 1" in first.phone.buttons
    assert first.phone.text == text, "the copy itself stays as it is"
    assert "📚 All briefings" in first.phone.buttons


async def test_a_copy_that_is_gone_counts_all_the_same(join, world, second, briefing):
    """A tap on a message that Telegram no longer gives us is still an answer."""
    member = await join()
    await receive(member, briefing)
    data, message = member.phone.data("I did it"), member.phone.screen
    await member.phone.press(data, {**message, "date": 0})
    async with second.read() as view:
        assert await view.answers.count(briefing.id) == 1


async def test_what_was_withdrawn_takes_no_answers(join, world, second, briefing):
    """An old copy in a chat must not go on collecting."""
    member = await join()
    await receive(member, briefing)
    async with world.storage.begin() as tx:
        await tx.briefings.withdraw(briefing.id, at=NOON)
    await member.phone.tap("I did it")
    assert "withdrawn" in member.phone.toast
    async with second.read() as view:
        assert await view.answers.count(briefing.id) == 0


@pytest.mark.parametrize("number", [999, -1])
async def test_a_crafted_number_answers_nothing(join, number):
    """Ids in buttons can be made up."""
    member = await join()
    await member.phone.send("/help")
    await member.phone.press(f"an:{number}")
    assert "cannot find" in member.phone.toast


async def test_who_is_not_in_the_group_learns_nothing_of_its_briefing(join, second, publish):
    """That there is such a briefing is the group's business."""
    closed = await publish(Audience(groups=frozenset({GroupId(1)})))
    stranger = await join()
    await stranger.phone.send("/help")
    await stranger.phone.press(f"an:{closed.id}")
    assert "cannot find" in stranger.phone.toast
    async with second.read() as view:
        assert await view.answers.count(closed.id) == 0


async def test_a_briefing_without_a_button_takes_no_answer(join, publish):
    """A correction may have taken the button away."""
    plain = await publish(Audience(everyone=True), replace(EDITION, action=None))
    member = await join()
    await member.phone.send("/help")
    await member.phone.press(f"an:{plain.id}")
    assert "cannot find" in member.phone.toast


async def test_a_tap_in_a_preview_counts_nobody(join):
    """The editor tries the button; readers must not see an answer that nobody gave."""
    editor = await join(roles=(Role.EDITOR,))
    await editor.phone.send("/help")
    await editor.phone.press("an:0")
    assert "preview" in editor.phone.toast


async def test_one_s_own_answers_are_shown_and_handed_over(join, telegram, briefing):
    """What is stored about somebody is theirs to see, answers included."""
    member = await join()
    await receive(member, briefing)
    await member.phone.tap("I did it")
    await member.phone.send("/privacy")
    assert "answers to the buttons of briefings: 1" in member.phone.text
    await member.phone.tap("file")
    (_, content) = telegram.uploads[-1]
    assert f'"briefing": {briefing.id}'.encode() in content


async def test_who_is_forgotten_is_no_longer_counted(join, second, briefing):
    """Nothing is left that says what they did."""
    member = await join()
    await receive(member, briefing)
    await member.phone.tap("I did it")
    await member.phone.send("/privacy")
    await member.phone.press("pv:forever")
    async with second.read() as view:
        assert await view.answers.count(BriefingId(briefing.id)) == 0
