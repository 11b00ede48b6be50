"""/groups and the links into them: who keeps one sees numbers, who is in one leaves at will."""

import re

import pytest

from core.model.audience import Audience
from core.model.audit import AuditLine
from core.model.group import Group
from core.model.identity import GroupId
from core.model.roles import Role
from core.usecases.upkeep.prune import prune
from storage.sql_storage import SqlStorage
from tests.bot.casework import Office
from tests.bot.conftest import Joining, Member
from tests.bot.phone import Phone
from tests.fakes.clock import NOON

KEEPER = (Role.COORDINATOR,)


async def new_group(keeper: Member, name: str = "North") -> None:
    """Make a group by hand."""
    await keeper.phone.send("/groups")
    await keeper.phone.tap("New group")
    await keeper.phone.send(name)


async def links(keeper: Member, count: int = 1) -> list[str]:
    """Make links into the group on the keeper's screen; return what stands behind ?start=."""
    await keeper.phone.tap("Invite")
    await keeper.phone.tap(str(count))
    found = re.findall(r"\?start=(g_\w+)", keeper.phone.text)
    assert len(found) == count, keeper.phone.text
    return found


async def groups(second: SqlStorage) -> list[Group]:
    """The open groups, as a second connection sees them."""
    async with second.read() as view:
        return list(await view.groups.open())


async def audit(second: SqlStorage) -> list[AuditLine]:
    """The audit log, oldest first."""
    async with second.read() as view:
        return list(reversed(await view.audit.lines(limit=100)))


@pytest.mark.parametrize("role", [Role.EDITOR, Role.COORDINATOR, Role.ADMIN])
async def test_each_of_three_roles_keeps_groups(join: Joining, second, role) -> None:
    """Whoever sends or invites must be able to say to whom."""
    keeper = await join(roles=(role,))
    await new_group(keeper)
    assert "<b>North</b>" in keeper.phone.screen["html"]
    assert "Nobody is in it yet" in keeper.phone.text
    [group] = await groups(second)
    assert group.name == "North"
    [made] = [line for line in await audit(second) if line.act == "group_created"]
    assert (made.actor, made.subject) == (keeper.id, f"group:{group.id}")


async def test_a_link_shows_where_it_leads_and_joins_only_who_agrees(join: Joining, second) -> None:
    """Nobody finds themselves in a circle by opening a message."""
    keeper, guest = await join(roles=KEEPER), await join()
    await new_group(keeper)
    [link] = await links(keeper)
    await guest.phone.send(f"/start {link}")
    assert "invited to the group North" in guest.phone.text
    assert [group.members for group in await groups(second)] == [0]
    await guest.phone.tap("Join")
    assert "You are in the group North" in guest.phone.text
    [group] = await groups(second)
    assert group.members == 1
    [joined] = [line for line in await audit(second) if line.act == "group_joined"]
    assert (joined.actor, joined.subject) == (None, f"group:{group.id}")
    async with second.read() as view:
        counted = await view.people.count(Audience(groups=frozenset({group.id})))
    assert counted.people == 1


async def test_joining_twice_is_joining_once(join: Joining, second) -> None:
    """An impatient thumb, or Telegram repeating itself."""
    keeper, guest = await join(roles=KEEPER), await join()
    await new_group(keeper)
    [link] = await links(keeper)
    await guest.phone.send(f"/start {link}")
    join_button = guest.phone.data("Join")
    await guest.phone.press(join_button)
    await guest.phone.press(join_button)
    assert "You are in the group North" in guest.phone.text
    await guest.phone.send(f"/start {link}")
    assert "You are in the group North" in guest.phone.text
    assert [group.members for group in await groups(second)] == [1]


async def test_a_member_who_opens_another_link_leaves_it_for_somebody_else(
    join: Joining, second
) -> None:
    """A link sent to the wrong person is not lost."""
    keeper, first, late = await join(roles=KEEPER), await join(), await join()
    await new_group(keeper)
    one, two = (await links(keeper, 3))[:2]
    await first.phone.send(f"/start {two}")
    not_yet = first.phone.data("Join")
    await first.phone.send(f"/start {one}")
    await first.phone.tap("Join")
    await first.phone.press(not_yet)
    assert "You are in the group North" in first.phone.text
    await late.phone.send(f"/start {two}")
    await late.phone.tap("Join")
    assert [group.members for group in await groups(second)] == [2]


async def test_a_link_works_once_and_a_no_uses_it_up(join: Joining, second) -> None:
    """The second to open it may be whoever intercepted it."""
    keeper, first, late = await join(roles=KEEPER), await join(), await join()
    await new_group(keeper)
    taken, refused = (await links(keeper, 3))[:2]
    await first.phone.send(f"/start {taken}")
    await first.phone.tap("Join")
    await late.phone.send(f"/start {taken}")
    assert "no longer good" in late.phone.text
    await late.phone.send(f"/start {refused}")
    await late.phone.tap("No, thank you")
    assert "worth nothing" in late.phone.text
    await late.phone.send(f"/start {refused}")
    assert "no longer good" in late.phone.text
    assert [group.members for group in await groups(second)] == [1]


async def test_a_link_is_good_for_a_week_and_not_longer(join: Joining, second, clock) -> None:
    """Also when it was opened in time and answered too late."""
    keeper, guest = await join(roles=KEEPER), await join()
    await new_group(keeper)
    [link] = await links(keeper)
    clock.forward(days=6)
    await guest.phone.send(f"/start {link}")
    assert "invited" in guest.phone.text
    clock.forward(days=1)
    await guest.phone.tap("Join")
    assert "no longer good" in guest.phone.toast
    assert [group.members for group in await groups(second)] == [0]


@pytest.mark.parametrize("token", ["", "X", "X" * 24, "g_" * 20, "%00", "ınvite"])
async def test_a_made_up_link_says_nothing_about_groups(join: Joining, token) -> None:
    """Whoever guesses must not learn what there is."""
    guest = await join()
    await guest.phone.send(f"/start g_{token}")
    assert "no longer good" in guest.phone.text


async def test_somebody_new_agrees_first_and_is_asked_about_the_group_afterwards(
    join: Joining, second, phone: Phone
) -> None:
    """An invitation is how many people meet the bot."""
    keeper = await join(roles=KEEPER)
    await new_group(keeper)
    [link] = await links(keeper)
    await phone.send(f"/start {link}")
    assert "North" not in phone.text
    await phone.press(f"gi:{link.removeprefix('g_')}:1")
    assert [group.members for group in await groups(second)] == [0]
    await phone.tap("English")
    await phone.tap("I agree")
    await phone.tap("Skip")
    await phone.tap("Brussels")
    await phone.tap("Done")
    await phone.tap("Skip")
    assert "invited to the group North" in phone.text
    await phone.tap("Join")
    assert [group.members for group in await groups(second)] == [1]


async def test_a_member_sees_their_groups_and_leaves_at_will(join: Joining, second) -> None:
    """Entering by invitation, leaving by one's own."""
    keeper, guest = await join(roles=KEEPER), await join()
    await new_group(keeper)
    [link] = await links(keeper)
    await guest.phone.send(f"/start {link}")
    await guest.phone.tap("Join")
    await guest.phone.send("/settings")
    await guest.phone.tap("My groups")
    assert "North" in guest.phone.text
    await guest.phone.tap("Leave North")
    await guest.phone.tap("No, stay")
    assert [group.members for group in await groups(second)] == [1]
    await guest.phone.tap("Leave North")
    left = guest.phone.data("Yes, leave")
    await guest.phone.press(left)
    assert "You are in no group" in guest.phone.text
    await guest.phone.press(left)
    assert "been done already" in guest.phone.toast
    assert [group.members for group in await groups(second)] == [0]
    acts = [(line.act, line.actor) for line in await audit(second)]
    assert acts.count(("group_left", None)) == 1
    assert guest.id not in {actor for _, actor in acts}


async def test_closing_tells_the_members_once_and_shuts_the_links(
    join: Joining, second, office: Office
) -> None:
    """Nobody waits for news from a circle that is no more."""
    keeper, guest, late = await join(roles=KEEPER), await join("tr"), await join()
    await new_group(keeper)
    taken, still_open = (await links(keeper, 3))[:2]
    await guest.phone.send(f"/start {taken}")
    await guest.phone.tap("Katıl")
    await keeper.phone.tap("Back")
    await keeper.phone.tap("Close")
    closes = keeper.phone.data("Yes, close it")
    await keeper.phone.press(closes)
    assert "is closed" in keeper.phone.text
    await keeper.phone.press(closes)
    assert "been done already" in keeper.phone.toast
    await office.deliver()
    assert "North grubu kapatıldı" in guest.phone.text
    assert await groups(second) == []
    await late.phone.send(f"/start {still_open}")
    assert "no longer good" in late.phone.text
    await guest.phone.send("/settings")
    await guest.phone.tap("Gruplarım")
    assert "Hiçbir grupta" in guest.phone.text


async def test_links_can_be_withdrawn_before_anybody_used_them(join: Joining) -> None:
    """A link that went to the wrong chat can be shut."""
    keeper, guest = await join(roles=KEEPER), await join()
    await new_group(keeper)
    [link] = await links(keeper)
    await keeper.phone.tap("Back")
    assert "1 open invitation" in keeper.phone.text
    await keeper.phone.tap("Withdraw")
    assert "No open invitation" in keeper.phone.text
    await guest.phone.send(f"/start {link}")
    assert "no longer good" in guest.phone.text


async def test_a_group_is_renamed_and_two_are_never_called_the_same(join: Joining, second) -> None:
    """Editors choose by names alone: İzmir and izmir would be the same to a hasty eye."""
    keeper = await join(roles=KEEPER)
    await new_group(keeper, "  İzmir \n dayanışma ")
    assert [group.name for group in await groups(second)] == ["İzmir dayanışma"]
    await new_group(keeper, "izmir DAYANISMA")
    assert "already" in keeper.phone.text
    await keeper.phone.send("South <b>")
    assert "South &lt;b&gt;" in keeper.phone.screen["html"]
    await keeper.phone.tap("Rename")
    await keeper.phone.send("x" * 61)
    assert "too long" in keeper.phone.text
    await keeper.phone.send("West")
    assert {group.name for group in await groups(second)} == {"İzmir dayanışma", "West"}
    await keeper.phone.tap("Rename")
    await keeper.phone.send("WEST")
    assert "West" not in {group.name for group in await groups(second)}, "its own name is free"


async def test_a_group_closed_while_it_is_renamed_holds_nobody(join: Joining) -> None:
    """The next word must not be swallowed by a dialogue about nothing."""
    keeper, colleague = await join(roles=KEEPER), await join(roles=(Role.ADMIN,))
    await new_group(keeper)
    await keeper.phone.tap("Rename")
    await colleague.phone.send("/groups")
    await colleague.phone.tap("North")
    await colleague.phone.tap("Close")
    await colleague.phone.tap("Yes, close it")
    await keeper.phone.send("South")
    assert "cannot find" in keeper.phone.text
    await keeper.phone.send("Hello?")
    assert "cannot find" not in keeper.phone.text


async def test_a_role_that_was_taken_away_ends_at_every_button(join: Joining, second) -> None:
    """Crafted taps and old screens of somebody who keeps no groups any more."""
    keeper = await join(roles=KEEPER)
    await new_group(keeper)
    await keeper.phone.tap("Rename")
    async with keeper.phone.entrance.world.storage.begin() as tx:
        await tx.people.revoke(keeper.id, Role.COORDINATOR)
    await keeper.phone.send("South")
    assert "role" in keeper.phone.text
    for act in ("open", "new", "rename", "invite", "withdraw", "close", "closed"):
        await keeper.phone.press(f"gr:1:{act}")
        assert "role" in keeper.phone.toast, act
    await keeper.phone.press("gk:1:20")
    assert "role" in keeper.phone.toast
    await keeper.phone.press("gl:0")
    assert "role" in keeper.phone.toast
    await keeper.phone.send("/groups")
    assert "role" in keeper.phone.text
    assert [group.name for group in await groups(second)] == ["North"]


async def test_crafted_numbers_find_no_group(join: Joining, second) -> None:
    """A group that does not exist, more links than fit, somebody else's membership."""
    keeper, stranger = await join(roles=KEEPER), await join()
    await new_group(keeper)
    for data in ("gk:1:21", "gk:1:0", "gk:1:-3", "gk:99:1", "gr:99:open", "gr:99:closed"):
        await keeper.phone.press(data)
        assert "cannot find" in keeper.phone.toast, data
    await stranger.phone.send("/help")
    await stranger.phone.press("gm:1:leave")
    assert "cannot find" in stranger.phone.toast
    await stranger.phone.press("gm:1:left")
    assert "been done already" in stranger.phone.toast
    async with second.read() as view:
        assert await view.groups.count_invitations(GroupId(1), now=NOON) == 0


async def test_many_groups_are_paged(join: Joining) -> None:
    """A list longer than a phone."""
    keeper = await join(roles=KEEPER)
    async with keeper.phone.entrance.world.storage.begin() as tx:
        for number in range(10):
            await tx.groups.add(f"Circle {number}", by=keeper.id, at=NOON)
    await keeper.phone.send("/groups")
    assert "Circle 7 · 0" in keeper.phone.buttons
    await keeper.phone.tap("▶️")
    assert "Circle 9 · 0" in keeper.phone.buttons


async def test_what_is_stored_names_the_groups(join: Joining) -> None:
    """/privacy keeps nothing back."""
    keeper, guest = await join(roles=KEEPER), await join()
    await new_group(keeper)
    [link] = await links(keeper)
    await guest.phone.send(f"/start {link}")
    await guest.phone.tap("Join")
    await guest.phone.send("/privacy")
    assert "Groups: North" in guest.phone.text


async def test_links_that_expired_long_ago_are_thrown_away(join: Joining, world, clock) -> None:
    """Nobody needs to know for ever how many were invited."""
    keeper = await join(roles=KEEPER)
    await new_group(keeper)
    await links(keeper, 3)
    clock.forward(days=13)
    assert (await prune(world)).invitations == 0
    clock.forward(days=2)
    assert (await prune(world)).invitations == 3
