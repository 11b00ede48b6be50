"""Briefings that come again: planned by an editor, made into drafts in time, never sent alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.model.audience import Audience
from core.model.briefing import BriefingKind, Edition, NewBriefing, Version
from core.model.draft import Draft, DraftState
from core.model.identity import PersonId
from core.model.language import ENGLISH
from core.model.rich_text import RichText
from core.model.roles import Role
from core.usecases.templates.start_due_templates import start_due_templates
from core.usecases.upkeep.next_due import next_due
from tests.bot.conftest import CONTENT
from tests.fakes.clock import NOON

TOPIC = CONTENT.topics[0]
ON_TOPIC = Audience(topics=frozenset({TOPIC.key}))


@pytest.fixture
def publish(world):
    """Puts a briefing into the library."""

    async def published(title: str, author: PersonId, kind=BriefingKind.BRIEFING):
        edition = Edition({ENGLISH: Version(title, "Body")}, ON_TOPIC.topics)
        new = NewBriefing(kind, edition, ON_TOPIC, author, urgent=False, at=NOON)
        async with world.storage.begin() as tx:
            return await tx.briefings.add(new)

    return published


async def plan(phone, *, weeks="Every week", day="Friday", clock="09:00", until="Without an end"):
    """Go through the steps, up to the question."""
    for label in (weeks, day, clock, until):
        await phone.tap(label)


async def templates(second):
    async with second.read() as view:
        return await view.templates.all()


async def drafts(second):
    async with second.read() as view:
        return await view.drafts.unfinished()


@pytest.fixture
async def editor(join, publish):
    """An editor in front of a published briefing."""
    member = await join(topics=(TOPIC.key,), roles=(Role.EDITOR,))
    await publish("Weekly news", member.id)
    await member.phone.send("/briefings")
    await member.phone.tap("Weekly news")
    return member


async def test_a_briefing_is_set_to_come_again_in_five_taps(editor, second, world):
    """How often, which day, at what time, until when; then it is shown back before it counts."""
    await editor.phone.tap("Let it come again")
    await plan(editor.phone, weeks="Every 2 weeks")
    assert "Friday, 09:00 (Brussels)" in editor.phone.text
    assert await templates(second) == []
    await editor.phone.tap("Set it up")
    (template,) = await templates(second)
    assert template.rule.every_weeks == 2
    assert template.draft.titles == {ENGLISH: "Weekly news"}
    assert template.authors == {editor.id}
    assert template.next_at is not None
    assert (template.next_at - NOON) < timedelta(days=7)
    assert await next_due(world, NOON, NOON + timedelta(days=9)) == template.next_at


async def test_the_button_that_opens_the_plan_does_not_go_on_turning(editor):
    """Telegram shows a tap as unanswered for half a minute: people tap again."""
    before = len(editor.phone.telegram.made("answerCallbackQuery"))
    await editor.phone.tap("Let it come again")
    assert len(editor.phone.telegram.made("answerCallbackQuery")) == before + 1


async def test_another_time_can_be_typed(editor, second):
    """Four presets are not every hour of the day."""
    await editor.phone.tap("Let it come again")
    await editor.phone.tap("Every week")
    await editor.phone.tap("Monday")
    await editor.phone.send("half past nonsense")
    assert "could not read a time" in editor.phone.text
    await editor.phone.send("16:45")
    await editor.phone.tap("For a year")
    await editor.phone.tap("Set it up")
    (template,) = await templates(second)
    assert f"{template.rule.clock:%H:%M}" == "16:45"
    assert template.rule.until is not None


async def test_its_time_makes_a_draft_and_tells_the_editors_but_sends_nothing(
    editor, join, second, world, clock, newsroom
):
    """What nobody has looked at this week must not go out by itself."""
    colleague = await join(roles=(Role.EDITOR,))
    await editor.phone.tap("Let it come again")
    await plan(editor.phone)
    await editor.phone.tap("Set it up")
    (template,) = await templates(second)
    assert template.next_at is not None
    clock.moment = template.next_at
    assert await start_due_templates(world) == 1
    assert await start_due_templates(world) == 0
    (kept,) = await drafts(second)
    assert kept.draft.titles == {ENGLISH: "Weekly news"}
    assert kept.authors == {editor.id}
    assert await newsroom.broadcasts() == []
    arrived = await newsroom.deliver()
    assert set(arrived) == {editor.phone.user_id, colleague.phone.user_id}
    assert "A draft waits" in arrived[colleague.phone.user_id].text
    (moved,) = await templates(second)
    assert moved.next_at == template.next_at + timedelta(days=7)


async def test_missed_times_make_one_draft(editor, second, world, clock):
    """A program that was down for a month does not flood the editors."""
    await editor.phone.tap("Let it come again")
    await plan(editor.phone)
    await editor.phone.tap("Set it up")
    clock.moment = NOON + timedelta(days=40)
    assert await start_due_templates(world) == 1
    assert len(await drafts(second)) == 1
    (template,) = await templates(second)
    assert template.next_at is not None
    assert template.next_at > clock.moment


async def test_who_wrote_the_template_cannot_approve_what_comes_of_it(editor, second, world, clock):
    """Otherwise a text would pass without anybody else having read it."""
    async with world.storage.begin() as tx:
        draft = Draft(
            BriefingKind.BRIEFING, languages=(ENGLISH,), titles={ENGLISH: "From a draft"},
            bodies={ENGLISH: RichText("Body")}, topics=ON_TOPIC.topics, urgent=False,
        )  # fmt: skip
        kept = await tx.drafts.add(draft, author=editor.id, at=NOON)
    await editor.phone.press(f"re:draft:{kept.id}")
    await plan(editor.phone)
    await editor.phone.tap("Set it up")
    clock.moment = NOON + timedelta(days=8)
    await start_due_templates(world)
    made = next(each for each in await drafts(second) if each.id != kept.id)
    assert made.authors == {editor.id}


async def test_a_template_is_paused_and_ended_from_the_list(editor, second, world, clock):
    """A campaign rests, goes on, and is over one day."""
    await editor.phone.tap("Let it come again")
    await plan(editor.phone)
    await editor.phone.tap("Set it up")
    await editor.phone.send("/templates")
    await editor.phone.tap("Weekly news")
    await editor.phone.tap("Pause")
    clock.moment = NOON + timedelta(days=30)
    assert await start_due_templates(world) == 0
    await editor.phone.tap("Go on")
    assert await start_due_templates(world) == 0, "what was missed in the pause stays missed"
    await editor.phone.tap("End it")
    await editor.phone.tap("No, keep")
    await editor.phone.tap("End it")
    await editor.phone.tap("Yes, end")
    assert await templates(second) == []
    assert "Nothing comes again" in editor.phone.text


async def test_a_notice_about_a_draft_that_is_gone_is_not_sent(
    editor, second, world, clock, newsroom
):
    """A colleague was quicker than the quiet hours."""
    await editor.phone.tap("Let it come again")
    await plan(editor.phone)
    await editor.phone.tap("Set it up")
    clock.moment = NOON + timedelta(days=8)
    await start_due_templates(world)
    (kept,) = await drafts(second)
    async with world.storage.begin() as tx:
        await tx.drafts.save(replace(kept, state=DraftState.DROPPED))
    (notice,) = await newsroom.take_copies()
    assert await newsroom.outgoing.render(notice) is None


async def test_an_alert_does_not_come_again(join, publish, second):
    """What is urgent every Friday is not urgent."""
    editor = await join(topics=(TOPIC.key,), roles=(Role.EDITOR,))
    number = await publish("", editor.id, BriefingKind.ALERT)
    await editor.phone.send("/briefings")
    await editor.phone.press(f"re:briefing:{number}")
    assert "cannot find" in editor.phone.toast


@pytest.mark.parametrize(
    "data", ["re:briefing:1", "tl:0", "te:1:open", "te:1:pause", "te:1:delete", "re:draft:1"]
)
async def test_members_cannot_touch_templates(join, publish, second, data):
    """Buttons can be copied; the role is asked for each time."""
    member = await join(topics=(TOPIC.key,))
    await publish("Weekly news", member.id)
    await member.phone.send("/briefings")
    await member.phone.press(data)
    assert "role" in member.phone.toast
    assert await templates(second) == []


@pytest.mark.parametrize("answer", ["weeks:0", "weeks:9", "weekday:1", "weeks:x", "confirm:"])
async def test_crafted_steps_set_nothing_up(editor, second, answer):
    """Nine weeks, a step that is not on, or the end before the beginning."""
    await editor.phone.tap("Let it come again")
    token = editor.phone.data("Every week").split(":")[2]
    await editor.phone.press(f"d:repeat:{token}:{answer}")
    assert "older screen" in editor.phone.toast
    assert await templates(second) == []
