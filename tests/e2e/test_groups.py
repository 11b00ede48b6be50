"""A circle in the network: made, entered by a link, written to, and closed."""

import re

from core.model.language import ENGLISH, FRENCH, TURKISH
from core.model.roles import Role
from sandbox.client import Sandbox
from tests.e2e.flows import CONTENT, hire, onboard, topic_name, write_briefing
from tests.e2e.phone import Phone
from tests.e2e.words import languages_of

TOPIC = CONTENT.topics[0].key


async def test_what_is_sent_to_a_group_reaches_its_members_and_nobody_else(
    sandbox: Sandbox, admin: Phone
) -> None:
    """Who is not in the circle learns nothing of it, not even in the library."""
    keeper = await Phone.new(sandbox, "staff-tr", TURKISH)
    editor = await Phone.new(sandbox, "staff-desk", ENGLISH)
    member = await Phone.new(sandbox, "member-1", FRENCH)
    follower = await Phone.new(sandbox, "member-2", ENGLISH)
    for phone in (keeper, editor):
        await onboard(phone)
    await onboard(follower, TOPIC)
    await hire(admin, keeper, Role.COORDINATOR)
    await hire(admin, editor, Role.EDITOR)

    await keeper.say("/groups", "groups-list")
    await keeper.tap("groups-new-button", "groups-name")
    await keeper.say("Kuzey", "groups-one")
    await keeper.tap("groups-invite-button", "groups-invite")
    shown = await keeper.tap_label("1", "groups-links-until")
    [link] = re.findall(r"start=(g_\w+)", shown.text)

    await onboard(member, link=link)
    await member.sees("groups-invited", also="Kuzey")
    await member.tap("groups-join-button", "groups-member")

    await write_briefing(editor, TOPIC, "For the circle", "Only you.", language=ENGLISH)
    await editor.tap("publish-back-button", "publish-overview")
    await editor.tap("publish-audience-button", "audience-head")
    await editor.tap_label("🏷", "audience-pick")
    await editor.tap_label(topic_name(TOPIC, ENGLISH), "audience-pick")
    await editor.tap("audience-done-button", "audience-nobody-said")
    await editor.tap_label("👥", "audience-pick")
    await editor.tap_label("Kuzey", "audience-pick")
    overview = await editor.tap("audience-done-button", "audience-closed")
    assert "members of Kuzey" in overview.text
    await editor.tap("audience-done-button", "publish-overview")
    await editor.tap("publish-confirm-button", "publish-unchecked")
    await member.person.mark()
    await editor.tap("publish-send-button", "progress-state")

    copy = await member.sees("broadcast-title", also="For the circle")
    assert languages_of(copy.text, "broadcast-other-language") == [FRENCH]
    await editor.sees("progress-sent", also="100")
    library = await follower.say("/briefings")
    assert "For the circle" not in library.text
    assert not [text for text in await follower.texts() if "circle" in text]

    await member.person.mark()
    await keeper.say("/groups", "groups-list")
    await keeper.tap_label("Kuzey", "groups-one")
    await keeper.tap("groups-close-button", "groups-close")
    await keeper.tap("groups-close-yes-button", "groups-closed")
    await member.sees("groups-was-closed", also="Kuzey")
