"""Roles in an event: one-time links that coordinators make, and whoever opens them answers."""

import re
from datetime import timedelta

import pytest
import pytest_asyncio

from core.model.event import EventRole
from core.model.language import LANGUAGES
from core.model.roles import Role
from core.usecases.events.extend_series import extend_series
from core.usecases.members.show_stored import show_stored
from core.usecases.upkeep.prune import DEAD_INVITATIONS, prune
from tests.bot.planning import Desk


@pytest_asyncio.fixture
async def desk(newsroom, join) -> Desk:
    return Desk(newsroom, await join(roles=(Role.COORDINATOR,)))


async def links(desk: Desk, event, role: str = "speaker", count: int = 1) -> list[str]:
    """Make links to a role; return what stands behind ?start=."""
    await desk.phone.press(f"eo:{event.id}")
    await desk.phone.tap("Roles and links")
    await desk.phone.tap(f"➕ {role}")
    await desk.phone.tap(str(count))
    found = re.findall(r"\?start=(er_\w+)", desk.phone.text)
    assert len(found) == count, desk.phone.text
    return found


async def roles(desk: Desk, event, member) -> frozenset[EventRole]:
    """What somebody does at an event, as a second connection sees it."""
    async with desk.newsroom.storage.read() as view:
        return (await view.event_people.part(event.id, member.id)).roles


async def test_whoever_opens_a_link_and_agrees_has_the_role(desk, join):
    """Staff never learn who it is: the link goes from hand to hand."""
    event, guest = await desk.add(), await join()
    [link] = await links(desk, event)
    await guest.phone.send(f"/start {link}")
    assert "invited to Coffee with a candidate" in guest.phone.text
    assert "Your role: speaker" in guest.phone.text
    assert await roles(desk, event, guest) == frozenset(), "looking decides nothing"
    await guest.phone.tap("I accept")
    assert "speaker" in guest.phone.text
    assert await roles(desk, event, guest) == {EventRole.SPEAKER}
    await desk.phone.press(f"eo:{event.id}")
    assert "🎭 speaker: 1" in desk.phone.text
    await guest.phone.tap("See the event")
    assert "Coffee with a candidate" in guest.phone.text


async def test_a_link_opens_what_is_by_invitation_alone(desk, join):
    """Those named, and nobody else: the same address is nothing to a stranger."""
    await desk.plan(topic=False)
    for label in ("➕ More", "Groups, invitation", "Only those invited", "Go on"):
        await desk.phone.tap(label)
    for label in ("Back", "Go on", "Put it"):
        await desk.phone.tap(label)
    (event,) = await desk.events()
    guest, stranger = await join(), await join()
    [link] = await links(desk, event, "guest")
    await guest.phone.send(f"/start {link}")
    await guest.phone.tap("I accept")
    await guest.phone.send(f"/start event_{event.id}")
    assert "Coffee with a candidate" in guest.phone.text
    await stranger.phone.send(f"/start event_{event.id}")
    assert "cannot find" in stranger.phone.text


async def test_a_link_is_good_for_one_person(desk, join):
    """A link forwarded to a group must not make ten hosts."""
    event = await desk.add()
    first, second = await join(), await join()
    [link] = await links(desk, event, "host")
    for member in (first, second):
        await member.phone.send(f"/start {link}")
    await first.phone.tap("I accept")
    await second.phone.tap("I accept")
    assert "used or taken back" in second.phone.toast
    assert await roles(desk, event, second) == frozenset()
    await second.phone.send(f"/start {link}")
    assert "used or taken back" in second.phone.text


async def test_who_has_the_role_does_not_use_a_second_link_up(desk, join):
    """Two links in one chat: the other one stays good for somebody else."""
    event, guest, other = await desk.add(), await join(), await join()
    first, second = (await links(desk, event, "observer", 3))[:2]
    for link in (first, second):
        await guest.phone.send(f"/start {link}")
        if "I accept" in " ".join(guest.phone.buttons):
            await guest.phone.tap("I accept")
    await other.phone.send(f"/start {second}")
    await other.phone.tap("I accept")
    assert await roles(desk, event, other) == {EventRole.OBSERVER}


async def test_declining_uses_the_link_up_and_gives_nothing(desk, join):
    """No is an answer too, and staff see that a link is gone."""
    event, guest = await desk.add(), await join()
    [link] = await links(desk, event)
    await guest.phone.send(f"/start {link}")
    await guest.phone.tap("No, thank you")
    assert "you do not take the role" in guest.phone.text
    assert await roles(desk, event, guest) == frozenset()
    await desk.phone.press(f"eg:{event.id}:links:0")
    assert "Open links: 0 · taken: 0" in desk.phone.text


async def test_a_link_that_is_taken_back_takes_the_role_along(desk, join):
    """The wrong person opened it: the door shuts, and the chair is free."""
    event, guest = await desk.add(), await join()
    taken, unused = (await links(desk, event, "interpreter", 3))[:2]
    await guest.phone.send(f"/start {taken}")
    await guest.phone.tap("I accept")
    await desk.phone.press(f"eg:{event.id}:links:0")
    assert "Open links: 2 · taken: 1" in desk.phone.text
    await desk.phone.tap("✅ interpreter 1")
    assert "will lose it" in desk.phone.text
    await desk.phone.tap("Take it back")
    assert await roles(desk, event, guest) == frozenset()
    await desk.phone.tap("🔗 interpreter 2")
    await desk.phone.tap("Take it back")
    await guest.phone.send(f"/start {unused}")
    assert "used or taken back" in guest.phone.text


@pytest.mark.parametrize("end", ["over", "cancelled"])
async def test_links_end_with_their_event(desk, join, clock, end):
    """A link found in an old chat opens nothing."""
    event, guest = await desk.add(), await join()
    [link] = await links(desk, event)
    if end == "over":
        clock.moment = event.starts_at + timedelta(hours=1)
    else:
        await desk.phone.press(f"ex:{event.id}:1")
    await guest.phone.send(f"/start {link}")
    assert "used or taken back" in guest.phone.text
    await desk.phone.press(f"er:{event.id}:host:1")
    assert "changed or cancelled meanwhile" in desk.phone.toast
    clock.moment = event.starts_at + DEAD_INVITATIONS + timedelta(hours=1)
    await prune(desk.newsroom.world)
    async with desk.newsroom.storage.read() as view:
        assert await view.event_invitations.of_event(event.id) == []


async def test_a_newcomer_is_asked_for_consent_first_and_then_for_the_role(desk, phone):
    """Speakers are often people who never met the bot."""
    event = await desk.add()
    [link] = await links(desk, event)
    await phone.send(f"/start {link}")
    assert "invited to" not in phone.text
    token = link.removeprefix("er_")
    await phone.press(f"ea:{token}:1")
    async with desk.newsroom.storage.read() as view:
        assert await view.event_people.parts(event.id) == []


async def test_what_a_link_gave_goes_with_whoever_is_forgotten(desk, join):
    """Nothing may say afterwards that somebody was ever a speaker."""
    event, guest = await desk.add(), await join()
    [link] = await links(desk, event)
    await guest.phone.send(f"/start {link}")
    await guest.phone.tap("I accept")
    assert (await show_stored(desk.newsroom.world, guest.id)).role_links == 1
    await guest.phone.send("/privacy")
    assert "took a role by 1 link" in guest.phone.text
    async with desk.newsroom.world.storage.begin() as tx:
        await tx.people.forget(guest.id)
    async with desk.newsroom.storage.read() as view:
        assert await view.event_invitations.of_event(event.id) == []
        assert await view.event_people.parts(event.id) == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_invitation_speaks_every_language(desk, join, language):
    """Who is invited and who invites read the same in their own language."""
    event = await desk.add()
    [link] = await links(desk, event)
    guest, keeper = await join(language), await join(language, roles=(Role.COORDINATOR,))
    await guest.phone.send(f"/start {link}")
    shown = [guest.phone.text, *guest.phone.buttons]
    await guest.phone.press(f"ea:{link.removeprefix('er_')}:1")
    shown += [guest.phone.text, *guest.phone.buttons]
    await keeper.phone.send("/event")
    for data in (f"eg:{event.id}:links:0", f"er:{event.id}:host:0", f"er:{event.id}:host:3",
                 "eq:1:0", f"eo:{event.id}"):  # fmt: skip
        await keeper.phone.press(data)
        shown += [keeper.phone.text, *keeper.phone.buttons]
    assert not [text for text in shown if "event-" in text], "a key without words"


async def test_in_a_series_the_role_is_for_this_one_and_those_after_it(desk, join, clock):
    """A circle that meets each week is invited once, and stays invited as the series goes on."""
    await desk.plan(title="Briefing", topic=False)
    steps = ("➕ More", "Groups, invitation", "Only those invited", "Go on")
    for label in (*steps, "Repeat", "Every week", "Without end", "Back", "Go on", "Put it"):
        await desk.phone.tap(label)
    first, second, *_, last = await desk.events()
    guest = await join()
    [link] = await links(desk, second, "guest")
    await guest.phone.send(f"/start {link}")
    assert "those after it in the series" in guest.phone.text
    await guest.phone.tap("I accept")
    assert await roles(desk, first, guest) == frozenset()
    assert await roles(desk, last, guest) == {EventRole.GUEST}
    clock.moment += timedelta(days=30)
    assert await extend_series(desk.newsroom.world) > 0
    newest = (await desk.events())[-1]
    assert newest.starts_at > last.starts_at
    assert await roles(desk, newest, guest) == {EventRole.GUEST}
    await desk.phone.press("eq:1:1")
    assert await roles(desk, newest, guest) == frozenset()


async def test_who_said_no_before_and_takes_a_role_is_reminded(desk, join):
    """They are told so when they agree; "not coming" would keep every reminder from them."""
    event, guest = await desk.add(), await join()
    [link] = await links(desk, event)
    await guest.phone.send(f"/start event_{event.id}")
    await guest.phone.tap("Not coming")
    await guest.phone.send(f"/start {link}")
    await guest.phone.tap("I accept")
    await guest.phone.tap("See the event")
    assert "You are not coming" not in guest.phone.text
    async with desk.newsroom.storage.read() as view:
        assert (await view.event_people.part(event.id, guest.id)).said is None
