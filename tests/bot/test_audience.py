"""Choosing who gets a briefing, and when, on a phone: from the taps to the copies."""

from core.model.broadcast import BroadcastState
from core.model.identity import GroupId
from core.model.roles import Role
from tests.bot.newsroom import FIRST, OTHER_TOPIC, TOPIC, Newsroom
from tests.bot.phone import Phone

EDITOR, FOLLOWER, MEMBER, BOTH, STRANGER = 1000, 1, 2, 3, 4


async def desk(newsroom: Newsroom) -> Phone:
    """An editor with a written briefing; a follower, members of a group, a stranger."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    await newsroom.reader(FOLLOWER, "en", TOPIC)
    member = await newsroom.reader(MEMBER, "tr")
    both = await newsroom.reader(BOTH, "fr", TOPIC, OTHER_TOPIC)
    await newsroom.reader(STRANGER, "en", OTHER_TOPIC)
    now = newsroom.world.clock.now()
    async with newsroom.world.storage.begin() as tx:
        group = await tx.groups.add("North", by=member.id, at=now)
        for person in (member, both):
            await tx.groups.join(group, person.id, now)
    phone = newsroom.phone(EDITOR)
    await phone.send("/publish")
    await phone.tap("Next")
    await phone.send("A title")
    await phone.send("A text")
    await phone.tap(FIRST)
    await phone.tap("Next")
    await phone.tap("Respect quiet hours")
    return phone


async def to_audience(phone: Phone) -> None:
    """Open the choice of who gets it."""
    await phone.tap("👥")
    assert "Who gets it?" in phone.text


async def send_it(phone: Phone, people: str) -> None:
    """Check and send."""
    await phone.tap("Done")
    await phone.tap("Check and send")
    await phone.tap(f"Send to {people}")


async def test_a_group_is_joined_to_the_followers_and_everyone_gets_one_copy(newsroom):
    """Whoever is in both is one person, not two."""
    phone = await desk(newsroom)
    await to_audience(phone)
    assert "For those who follow" in phone.text
    assert "2 people get it now" in phone.text
    await phone.tap("Groups")
    await phone.tap("North")
    assert "✅ North" in phone.buttons
    await phone.tap("Done")
    assert "or members of North" in phone.text
    assert "3 people get it now" in phone.text
    assert "Turkish: 1, who get: English" in phone.text
    await send_it(phone, "3 people")
    assert set(await newsroom.deliver()) == {FOLLOWER, MEMBER, BOTH}


async def test_only_and_without_cut_as_the_screen_says(newsroom):
    """The number that was shown is the number of copies."""
    phone = await desk(newsroom)
    await to_audience(phone)
    await phone.tap("Everyone")
    assert "5 people get it now" in phone.text, "the editor is somebody, too"
    await phone.tap("Without")
    await phone.tap("Groups")
    await phone.tap("North")
    await phone.tap("Done")
    assert "Without members of North" in phone.text
    await phone.tap("Done")
    await phone.tap("Only")
    await phone.tap("Topics")
    await phone.tap(FIRST)
    await phone.tap("Done")
    await phone.tap("Done")
    assert "1 person gets it now" in phone.text
    await send_it(phone, "1 person")
    assert set(await newsroom.deliver()) == {FOLLOWER}


async def test_an_audience_of_nobody_is_said_and_sends_nothing(newsroom):
    """It can still be put in the library."""
    phone = await desk(newsroom)
    await to_audience(phone)
    await phone.tap("Only")
    await phone.tap("Countries")
    await phone.send("Iceland")
    assert "✅ Iceland" in phone.buttons
    await phone.tap("Done")
    await phone.tap("Done")
    assert "Nobody would get it now" in phone.text
    await phone.tap("Done")
    await phone.tap("Check and send")
    assert not any("Send to" in label for label in phone.buttons)
    assert await newsroom.broadcasts() == []


async def test_who_cannot_be_reached_is_said_beside_the_number(newsroom):
    """A number that looks too small explains itself."""
    phone = await desk(newsroom)
    async with newsroom.world.storage.begin() as tx:
        await tx.people.mark_unreachable((await newsroom.find(FOLLOWER)).id)
    await to_audience(phone)
    assert "1 person gets it now" in phone.text
    assert "1 who cannot be reached" in phone.text


async def test_a_group_that_is_closed_meanwhile_gets_nothing(newsroom):
    """Closing is for good, also for what is being written."""
    phone = await desk(newsroom)
    await to_audience(phone)
    await phone.tap("Groups")
    await phone.tap("North")
    await phone.tap("Done")
    async with newsroom.world.storage.begin() as tx:
        await tx.groups.close(GroupId(1), newsroom.world.clock.now())
    await send_it(phone, "2 people")
    assert set(await newsroom.deliver()) == {FOLLOWER, BOTH}


async def test_what_is_for_a_later_hour_waits_for_it(newsroom):
    """The time that was shown back is the time."""
    phone = await desk(newsroom)
    await phone.tap("🕒 When")
    assert "At once" in phone.text
    await phone.tap("At a day and time")
    await phone.send("12 March 2026")
    await phone.tap("Yes")
    await phone.send("18:30")
    assert "12 March 2026" in phone.text
    assert "18:30" in phone.text
    await phone.tap("Expiry")
    await phone.tap("6 hours")
    await send_it(phone, "2 people")
    [broadcast] = await newsroom.broadcasts()
    assert broadcast.state is BroadcastState.SCHEDULED
    assert broadcast.start_at is not None
    assert broadcast.start_at.isoformat() == "2026-03-12T17:30:00+00:00"
    assert broadcast.expires_at is not None
    assert (broadcast.expires_at - broadcast.start_at).total_seconds() == 6 * 3600


async def test_a_time_in_the_past_is_refused_and_nothing_is_lost(newsroom):
    """The editor stays at the question."""
    phone = await desk(newsroom)
    await phone.tap("🕒 When")
    await phone.tap("At a day and time")
    await phone.send("1 January 2020")
    assert "past" in phone.text
    await phone.send("29 March 2026")
    await phone.tap("Yes")
    await phone.send("02:30")
    assert "does not exist" in phone.text
    await phone.send("03:30")
    assert "29 March 2026" in phone.text
