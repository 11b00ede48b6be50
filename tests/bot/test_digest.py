"""A digest from a publication to a reader's thumb: gathered, sent in the morning, read in place."""

from datetime import timedelta

import pytest

from bot.answers import Answers
from core.model.briefing import Action
from core.model.broadcast import BroadcastState, BroadcastSubject
from core.model.delivery import DeliveryState, Doubt
from core.model.draft import KeptDraft
from core.model.identity import BriefingId
from core.model.language import ENGLISH
from core.model.rhythm import Rhythm
from core.model.roles import Role
from core.model.timing import Timing
from core.usecases.briefings.correct_briefing import correct_briefing
from core.usecases.briefings.publish_draft import Published
from core.usecases.briefings.recall_briefing import recall_briefing
from core.usecases.briefings.submit_draft import forecast_draft, submit_draft
from core.usecases.briefings.write_draft import save_draft
from core.usecases.digests.send_due_digests import send_due_digests
from core.usecases.members.set_rhythm import set_rhythm
from core.usecases.upkeep.next_due import next_due
from tests.bot.newsroom import OTHER_TOPIC, TOPIC
from tests.fakes.clock import NOON

EDITOR, READER, EAGER = 901, 902, 903
MORNING = NOON.replace(hour=7) + timedelta(days=1)
"""Eight o'clock in Brussels, where everybody here lives."""


@pytest.fixture
async def desk(newsroom):
    """An editor, somebody who gathers the topic daily, and somebody who hears of it at once."""
    editor = await newsroom.person(EDITOR, "en", Role.EDITOR)
    reader = await newsroom.reader(READER, "en", TOPIC)
    await newsroom.reader(EAGER, "en", TOPIC)
    await set_rhythm(newsroom.world, reader.id, TOPIC, Rhythm.DAILY)
    newsroom.editor, newsroom.gathering = editor, reader
    return newsroom


async def publish(desk, title="A title", **changes) -> BriefingId:
    kept: KeptDraft = await desk.write(desk.editor.id, titles={ENGLISH: title}, **changes)
    published = await submit_draft(desk.world, desk.editor.id, kept.id, seen=kept.revision)
    assert isinstance(published, Published)
    return published.briefing


async def morning(desk):
    """Let the next morning come, and send what is due then."""
    desk.world.clock.moment = MORNING
    assert await send_due_digests(desk.world) == 1
    return await desk.deliver()


async def show(desk, screen) -> None:
    """Put a screen that was sent into the reader's chat."""
    await Answers(desk.bot, READER).send(screen)


async def test_who_gathers_gets_it_next_morning_and_the_others_at_once(desk):
    """One publication, each at their own rhythm; and a walked clock stops on the way."""
    await publish(desk)
    assert set(await desk.deliver()) == {EAGER}
    assert await next_due(desk.world, NOON, NOON + timedelta(days=9)) == MORNING
    assert await send_due_digests(desk.world) == 0
    arrived = await morning(desk)
    assert set(arrived) == {READER}
    assert "1 briefing" in arrived[READER].text
    assert await send_due_digests(desk.world) == 0
    assert {each.state for each in await desk.broadcasts()} == {BroadcastState.DONE}


async def test_what_came_on_one_day_is_one_message(desk):
    """That is what a digest is for; it fits a screen, and the rest is a page away."""
    for number in range(7):
        await publish(desk, f"News {number}")
    await desk.deliver()
    arrived = await morning(desk)
    screen = arrived[READER]
    assert "7 briefings" in screen.text
    assert "News 6" in screen.text
    assert "News 0" not in screen.text
    phone = desk.phone(READER)
    await show(desk, screen)
    await phone.tap("▶️")
    assert "News 0" in phone.text
    await phone.tap("News 0")
    assert "A text" in phone.text
    await phone.tap("Back to the digest")
    assert "News 0" in phone.text
    assert len(phone.messages) == 1


async def test_urgent_ones_and_those_that_expire_do_not_wait(desk):
    """By tomorrow they would be worth nothing."""
    await publish(desk, urgent=True)
    assert set(await desk.deliver()) == {READER, EAGER}
    await publish(desk, timing=Timing(keeps_for=timedelta(hours=6)))
    assert set(await desk.deliver()) == {READER, EAGER}


async def test_a_recall_before_the_morning_leaves_nothing_to_send(desk):
    """What was withdrawn is not announced, and an empty digest is none."""
    number = await publish(desk)
    await desk.deliver()
    async with desk.world.storage.begin() as tx:
        await tx.briefings.withdraw(number, at=NOON)
    desk.world.clock.moment = MORNING
    assert await send_due_digests(desk.world) == 0


async def test_a_recall_on_the_way_out_is_felt_too(desk):
    """The round was begun a moment before."""
    number = await publish(desk)
    await desk.deliver()
    desk.world.clock.moment = MORNING
    await send_due_digests(desk.world)
    (copy,) = await desk.take_copies()
    assert copy.doubt is Doubt.LEAVE, "the library holds it; nobody gets the same digest twice"
    async with desk.world.storage.begin() as tx:
        await tx.briefings.withdraw(number, at=MORNING)
    assert await desk.outgoing.render(copy) is None


@pytest.mark.parametrize("act", ["pause", "cancel_broadcast"])
async def test_what_an_editor_holds_or_stops_is_kept_out_of_digests(desk, act):
    """Whoever stops a sending means all who have not got it yet."""
    await publish(desk)
    (broadcast,) = await desk.broadcasts()
    copies = await desk.take_copies()
    async with desk.world.storage.begin() as tx:
        await getattr(tx.outbox, act)(broadcast.id)
    await desk.record(copies, DeliveryState.SENT)
    desk.world.clock.moment = MORNING
    assert await send_due_digests(desk.world) == 0


async def test_a_sending_that_goes_on_lets_go_of_what_it_held(desk):
    """It comes with the next digest, however late."""
    await publish(desk)
    (broadcast,) = await desk.broadcasts()
    copies = await desk.take_copies()
    async with desk.world.storage.begin() as tx:
        await tx.outbox.pause(broadcast.id)
    desk.world.clock.moment = MORNING
    assert await send_due_digests(desk.world) == 0
    async with desk.world.storage.begin() as tx:
        await tx.outbox.go_on(broadcast.id)
    await desk.record(copies, DeliveryState.SENT)
    assert set(await morning(desk)) == {READER}


async def test_quiet_hours_are_kept(desk):
    """Eight o'clock is not morning for everybody."""
    await desk.set_quiet(desk.gathering.id, 22, 10)
    await publish(desk)
    await desk.deliver()
    desk.world.clock.moment = MORNING
    await send_due_digests(desk.world)
    (copy,) = await desk.take_copies()
    assert copy.quiet is not None


async def test_a_second_round_waits_for_the_first_to_be_written_down(desk):
    """Ticks come every few seconds; one morning is one digest."""
    await publish(desk)
    await desk.deliver()
    desk.world.clock.moment = MORNING
    assert await send_due_digests(desk.world) == 1
    assert await send_due_digests(desk.world) == 0
    rounds = [each for each in await desk.broadcasts() if each.subject is BroadcastSubject.DIGEST]
    assert len(rounds) == 1


async def test_a_protected_one_is_opened_as_a_protected_message(desk):
    """Edited into the digest it could be forwarded."""
    await publish(desk, protected=True, action=Action.DONE)
    await desk.deliver()
    phone = desk.phone(READER)
    await show(desk, (await morning(desk))[READER])
    await phone.tap("A title")
    sent = [each for each in desk.telegram.calls if "A text" in str(each.params)]
    assert sent[-1].params["protect_content"]
    assert any("I did it" in label for label in phone.buttons)


@pytest.mark.parametrize("data", ["dg:1:0", "di:1:1:0:0", "dg:99:0", "di:99:1:0:0", "dg:-1:-1"])
async def test_nobody_opens_another_s_digest(desk, data):
    """Its number says nothing to whom it did not come."""
    await publish(desk)
    await desk.deliver()
    await morning(desk)
    phone = desk.phone(EAGER)
    await phone.send("/briefings")
    await phone.press(data)
    assert "cannot find" in phone.toast


async def test_how_often_is_a_tap_away(desk):
    """Whoever finds it too much, or too late, changes it where they notice."""
    await publish(desk)
    await desk.deliver()
    phone = desk.phone(READER)
    await show(desk, (await morning(desk))[READER])
    await phone.tap("How often?")
    assert "every morning" in phone.text


async def test_an_editor_sees_before_sending_how_many_find_it_later(desk):
    """Two recipients, one message now: the numbers of the sending must not surprise."""
    kept = await desk.write(desk.editor.id)
    assert (await forecast_draft(desk.world, desk.editor.id, kept.id)).later == 1
    phone = desk.phone(EDITOR)
    await phone.send("/publish")
    await phone.tap("A title")
    await phone.tap("Check and send")
    assert "1 of them finds it in their next digest" in phone.text
    urgent = await desk.write(desk.editor.id, urgent=True)
    assert (await forecast_draft(desk.world, desk.editor.id, urgent.id)).later == 0


async def broadcast_of(desk, briefing):
    async with desk.storage.read() as view:
        found = await view.outbox.sending_of(briefing)
    assert found is not None
    return found.id


async def test_a_recall_reaches_digests_that_went_out(desk):
    """A digest shows titles, and the text to who has it open: both have to go."""
    kept, gone = await publish(desk, "Stays"), await publish(desk, "Goes")
    await desk.deliver()
    await morning(desk)
    for briefing, expected, absent in ((gone, "Stays", "Goes"), (kept, "withdrawn", "Stays")):
        sending = await broadcast_of(desk, briefing)
        await recall_briefing(desk.world, desk.editor.id, sending)
        copies = {copy.person: copy for copy in await desk.take_copies()}
        copy = copies[desk.gathering.id]
        assert copy.target is not None, "the message that is there is edited"
        screen = await desk.outgoing.render(copy)
        assert screen is not None
        assert expected in screen.text
        assert absent not in screen.text
        await desk.record(list(copies.values()), DeliveryState.SENT)
    over = {BroadcastState.DONE, BroadcastState.CANCELLED}
    assert {each.state for each in await desk.broadcasts()} <= over


async def test_a_correction_reaches_digests_that_went_out(desk):
    """Who reads it there must not be left with the mistake."""
    number = await publish(desk, "Fasle title")
    await desk.deliver()
    await morning(desk)
    kept = await correct_briefing(desk.world, desk.editor.id, number)
    draft = kept.draft.with_title(ENGLISH, "True title")
    kept = await save_draft(desk.world, desk.editor.id, kept.id, draft, seen=kept.revision)
    await submit_draft(desk.world, desk.editor.id, kept.id, seen=kept.revision)
    copies = {copy.person: copy for copy in await desk.take_copies()}
    screen = await desk.outgoing.render(copies[desk.gathering.id])
    assert screen is not None
    assert "True title" in screen.text
    assert "1 briefing" in screen.text


async def test_a_recall_leaves_other_people_s_digests_alone(desk):
    """A round goes to many; who had something else in it is not edited."""
    other = await desk.reader(904, "en", OTHER_TOPIC)
    await set_rhythm(desk.world, other.id, OTHER_TOPIC, Rhythm.DAILY)
    number = await publish(desk, "Goes")
    await publish(desk, "Elsewhere", topics=frozenset({OTHER_TOPIC}))
    await desk.deliver()
    assert set(await morning(desk)) == {READER, 904}
    await recall_briefing(desk.world, desk.editor.id, await broadcast_of(desk, number))
    people = {copy.person for copy in await desk.take_copies()}
    assert other.id not in people
    assert desk.gathering.id in people
