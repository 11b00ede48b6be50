"""/alert on a phone: short, urgent, for everyone or one topic."""

import pytest

from core.model.briefing import ALERT_LIMIT
from core.model.delivery import Lane
from core.model.roles import Role
from tests.bot.newsroom import FIRST, OTHER_TOPIC, TOPIC, Newsroom
from tests.bot.phone import Phone

EDITOR = 1000


async def desk(newsroom: Newsroom) -> Phone:
    """An editor, two who follow a topic, one who follows another."""
    await newsroom.person(EDITOR, "en", Role.EDITOR)
    await newsroom.reader(1, "en", TOPIC)
    await newsroom.reader(2, "tr", TOPIC)
    await newsroom.reader(3, "en", OTHER_TOPIC)
    return newsroom.phone(EDITOR)


async def test_an_alert_to_everyone_goes_out_at_once_on_the_alert_lane(newsroom):
    """Danger does not wait for the morning, nor behind a briefing."""
    phone = await desk(newsroom)
    await phone.send("/alert")
    await phone.tap("Everyone")
    await phone.tap("Next")
    await phone.send("The office is being searched.")
    assert "Everyone in the network" in phone.text
    await phone.tap("Check and send")
    assert "Nobody but you" in phone.text
    await phone.tap("Send to 4 people")
    (broadcast,) = await newsroom.broadcasts()
    assert (broadcast.lane, broadcast.urgent) == (Lane.ALERT, True)
    copies = await newsroom.take_copies()
    assert len(copies) == 4
    assert all(copy.quiet is None for copy in copies)


async def test_an_alert_to_a_topic_reaches_its_followers_alone(newsroom):
    """Who has nothing to do with it is not woken."""
    phone = await desk(newsroom)
    await phone.send("/alert")
    await phone.tap("one topic")
    await phone.tap("▶️")
    await phone.tap("◀️")
    await phone.tap(FIRST)
    await phone.tap("Turkish")
    await phone.tap("Next")
    await phone.send("Arrests at the court.")
    await phone.send("Adliyede gözaltılar.")
    await phone.tap("As readers see it")
    await phone.tap("Turkish")
    preview = phone.screen["html"]
    await phone.tap("Back")
    await phone.tap("Check and send")
    await phone.tap("Send to 2 people")
    arrived = await newsroom.deliver()
    assert set(arrived) == {1, 2}
    assert arrived[2].text == preview
    assert "Adliyede gözaltılar." in preview
    assert "🚨" in preview


async def test_quiet_hours_are_kept_by_a_calm_briefing_only(newsroom):
    """The proof that urgency reaches the copies, not only the screen."""
    phone = await desk(newsroom)
    reader = await newsroom.find(1)
    await newsroom.set_quiet(reader.id, 22, 8)
    await phone.send("/alert")
    await phone.tap("Everyone")
    await phone.tap("Next")
    await phone.send("Now.")
    await phone.tap("Check and send")
    await phone.tap("Send to")
    alert = [copy for copy in await newsroom.take_copies() if copy.person == reader.id]
    await phone.send("/publish")
    await phone.tap("Next")
    await phone.send("A title")
    await phone.send("A text")
    await phone.tap(FIRST)
    await phone.tap("Next")
    await phone.tap("Respect quiet hours")
    await phone.tap("Check and send")
    await phone.tap("Send to")
    briefing = [copy for copy in await newsroom.take_copies() if copy.person == reader.id]
    assert [copy.quiet is None for copy in (*alert, *briefing)] == [True, False]


@pytest.mark.parametrize(("length", "taken"), [(ALERT_LIMIT, True), (ALERT_LIMIT + 1, False)])
async def test_an_alert_is_short(newsroom, length, taken):
    """An alert that has to be scrolled is read too late."""
    phone = await desk(newsroom)
    await phone.send("/alert")
    await phone.tap("Everyone")
    await phone.tap("Next")
    await phone.send("x" * length)
    assert ("Alert: draft" in phone.text) is taken
    assert ("601" in phone.text) is not taken


async def test_an_alert_and_a_briefing_can_be_in_the_making_side_by_side(newsroom):
    """An alert interrupts whatever else an editor writes, and costs nothing of it."""
    phone = await desk(newsroom)
    await phone.send("/publish")
    await phone.tap("Next")
    await phone.send("A briefing")
    await phone.send("/alert")
    await phone.tap("Everyone")
    await phone.tap("Next")
    await phone.send("Danger.")
    await phone.tap("Check and send")
    await phone.tap("Send to")
    await phone.send("The text of the briefing")
    assert "Topics" in phone.text
    (alert,) = await newsroom.broadcasts()
    assert alert.lane is Lane.ALERT


async def test_the_audience_can_be_changed_from_the_overview(newsroom):
    """Everyone or one topic is the decision that is most often wrong at first."""
    phone = await desk(newsroom)
    await phone.send("/alert")
    await phone.tap("Everyone")
    await phone.tap("Next")
    await phone.send("Danger.")
    assert "4 people" in phone.text
    await phone.tap("For whom")
    await phone.tap("one topic")
    await phone.tap(FIRST)
    assert "2 people" in phone.text
    assert FIRST in phone.text
