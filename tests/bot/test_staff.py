"""/staff: roles are granted by people who may, to people who were meant, and end at once."""

import re

import pytest

from core.model.roles import Role
from core.ports.world import World
from core.usecases.staff.ensure_admins import ensure_admins
from storage.sql_storage import SqlStorage
from tests.bot.casework import Office
from tests.bot.conftest import Joining, Member
from tests.bot.phone import Phone

ADMIN = (Role.ADMIN,)


async def roles(second: SqlStorage, member: Member) -> frozenset[Role]:
    """What a member holds, as a second connection sees it."""
    async with second.read() as view:
        person = await view.people.get(member.id)
    assert person is not None
    return person.roles


async def invitation(admin: Member, role: str = "Editor") -> str:
    """Let an admin make a link; return what stands behind ?start=."""
    await admin.phone.send("/staff")
    await admin.phone.tap("Invite by link")
    await admin.phone.tap(role)
    found = re.search(r"\?start=(invite_\w+)", admin.phone.text)
    assert found, admin.phone.text
    return found[1]


async def outbox(office: Office, member: Member) -> Phone:
    """Deliver what waits, and return the member's phone."""
    await office.deliver()
    return member.phone


async def test_the_first_admins_come_from_the_settings_once(world: World, second) -> None:
    """Before anybody has written, and without a line in the log at each start."""
    assert await ensure_admins(world, (5001, 5002)) == 2
    assert await ensure_admins(world, (5001, 5002)) == 0
    async with second.read() as view:
        admins = await view.people.holders(Role.ADMIN)
        lines = await view.audit.lines(limit=9)
        first = await view.people.find(5001)
    assert first is not None
    assert first.id in {person.id for person in admins}
    assert [(line.act, line.actor) for line in lines] == [("admin_from_settings", None)] * 2


async def test_an_invitation_counts_only_after_the_admin_confirmed_who_took_it(
    join: Joining, second, office: Office
) -> None:
    """A link that is forwarded to the wrong person must not open the queue."""
    admin, guest = await join(roles=ADMIN), await join(name="guest-1")
    link = await invitation(admin, "Reviewer")
    await guest.phone.send(f"/start {link}")
    assert await roles(second, guest) == frozenset()
    asked = await outbox(office, admin)
    assert "guest-1" in asked.text
    await asked.tap("Yes, give the role")
    assert await roles(second, guest) == {Role.REVIEWER}
    assert "Reviewer" in (await outbox(office, guest)).text


async def test_a_refused_guest_holds_nothing_and_is_told(
    join: Joining, second, office: Office
) -> None:
    """The admin did not know them."""
    admin, guest = await join(roles=ADMIN), await join()
    await guest.phone.send(f"/start {await invitation(admin)}")
    await (await outbox(office, admin)).tap("No")
    assert await roles(second, guest) == frozenset()
    assert "did not confirm" in (await outbox(office, guest)).text


async def test_a_link_works_once(join: Joining, second, office: Office) -> None:
    """The second to open it may be whoever intercepted it."""
    admin, first, late = await join(roles=ADMIN), await join(), await join()
    link = await invitation(admin)
    await first.phone.send(f"/start {link}")
    await late.phone.send(f"/start {link}")
    await (await outbox(office, admin)).tap("Yes, give the role")
    assert await roles(second, first) == {Role.EDITOR}
    assert await roles(second, late) == frozenset()


async def test_a_link_is_worth_nothing_after_a_day(join: Joining, second, clock) -> None:
    """An old message in somebody's chat must not open doors."""
    admin, guest = await join(roles=ADMIN), await join()
    link = await invitation(admin)
    clock.forward(hours=24)
    await guest.phone.send(f"/start {link}")
    async with second.read() as view:
        assert not [person for person in await view.people.holders() if person.id == guest.id]
    assert "cannot find" in guest.phone.text


async def test_a_link_of_an_admin_who_is_none_any_more_is_worth_nothing(
    join: Joining, office: Office
) -> None:
    """Its taker would wait for a decision that nobody is asked for."""
    admin, guest = await join(roles=ADMIN), await join()
    link = await invitation(admin)
    async with office.world.storage.begin() as tx:
        await tx.people.revoke(admin.id, Role.ADMIN)
    await guest.phone.send(f"/start {link}")
    assert "cannot find" in guest.phone.text
    before = admin.phone.text
    await office.deliver()
    assert admin.phone.text == before


async def test_confirming_twice_grants_once_and_says_so(
    join: Joining, second, office: Office
) -> None:
    """Two admins, or one impatient thumb."""
    admin, guest = await join(roles=ADMIN), await join()
    await guest.phone.send(f"/start {await invitation(admin)}")
    asked = await outbox(office, admin)
    press = asked.data("Yes, give the role")
    await asked.press(press)
    await asked.press(press)
    assert await roles(second, guest) == {Role.EDITOR}
    assert asked.toast


@pytest.mark.parametrize("data", ["sr:1:admin:1", "sd:1:1", "si:admin", "sa", "sm:1"])
async def test_a_crafted_button_of_a_member_changes_nothing(
    join: Joining, second, data: str
) -> None:
    """Any client can send any callback data."""
    await join(roles=ADMIN)
    member = await join()
    await member.phone.send("/help")
    await member.phone.press(data)
    assert await roles(second, member) == frozenset()
    assert member.phone.toast
    async with second.read() as view:
        assert len(await view.people.holders()) == 1


async def test_a_member_who_types_staff_is_told_no(join: Joining) -> None:
    """And sees nobody's name."""
    admin, member = await join(roles=ADMIN, name="admin-name"), await join()
    await member.phone.send("/staff")
    assert admin.phone.name not in member.phone.text


async def test_somebody_picked_gets_the_roles_that_are_tapped(join: Joining, second) -> None:
    """Telegram's own picker: the bot learns only who was picked."""
    admin, member = await join(roles=ADMIN), await join()
    await admin.phone.send("/staff")
    await admin.phone.tap("Pick someone")
    shared = {"user_id": member.phone.user_id, "first_name": "member"}
    await admin.phone.send_message(users_shared={"request_id": 1, "users": [shared]})
    await admin.phone.tap("Coordinator")
    assert await roles(second, member) == {Role.COORDINATOR}
    await admin.phone.tap("Coordinator")
    assert await roles(second, member) == frozenset()


@pytest.mark.parametrize("typed", ["abc", "-5", "0", "99999999999999999999", "12 34", "١٢٣"])
async def test_what_is_no_id_is_refused_and_asked_again(join: Joining, typed: str) -> None:
    """Nobody is added by a slip of the thumb."""
    admin = await join(roles=ADMIN)
    await admin.phone.send("/staff")
    await admin.phone.tap("Pick someone")
    await admin.phone.send(typed)
    assert "number" in admin.phone.text.lower()


async def test_an_id_of_somebody_who_never_wrote_can_be_given_a_role(
    join: Joining, second, phone: Phone
) -> None:
    """The role counts as soon as they write."""
    admin = await join(roles=ADMIN)
    await admin.phone.send("/staff")
    await admin.phone.tap("Pick someone")
    await admin.phone.send(str(phone.user_id))
    await admin.phone.tap("Reviewer")
    async with second.read() as view:
        person = await view.people.find(phone.user_id)
    assert person is not None
    assert person.roles == {Role.REVIEWER}


async def test_the_last_admin_stays(join: Joining, second) -> None:
    """Otherwise nobody could ever grant a role again."""
    admin = await join(roles=ADMIN)
    await admin.phone.send("/staff")
    await admin.phone.press(f"sr:{admin.id}:admin:0")
    assert await roles(second, admin) == {Role.ADMIN}
    assert "last admin" in admin.phone.toast


async def test_a_removed_admin_can_do_nothing_at_the_next_press(join: Joining, second) -> None:
    """Rights are checked against storage, not against an old screen."""
    boss, admin, member = await join(roles=ADMIN), await join(roles=ADMIN), await join()
    await admin.phone.send("/staff")
    await boss.phone.send("/staff")
    await boss.phone.press(f"sr:{admin.id}:admin:0")
    await admin.phone.press(f"sr:{member.id}:editor:1")
    assert await roles(second, member) == frozenset()
    assert admin.phone.toast


async def test_every_change_of_a_role_is_in_the_audit_log(join: Joining, second) -> None:
    """Who gave whom the keys must be known afterwards."""
    admin, member = await join(roles=ADMIN), await join()
    await admin.phone.send("/staff")
    await admin.phone.press(f"sr:{member.id}:editor:1")
    async with second.read() as view:
        lines = await view.audit.lines(subject=f"person:{member.id}:editor", limit=5)
        assert [(line.actor, line.act) for line in lines] == [(admin.id, "role_granted")]
        assert await view.audit.intact()


async def test_a_look_at_a_member_without_a_role_leaves_a_trace(join: Joining, second) -> None:
    """An admin with a crafted client could otherwise read the whole membership unseen."""
    admin, member = await join(roles=ADMIN), await join()
    await admin.phone.send("/staff")
    await admin.phone.press(f"sm:{member.id}")
    async with second.read() as view:
        lines = await view.audit.lines(subject=f"person:{member.id}", limit=5)
    assert [(line.actor, line.act) for line in lines] == [(admin.id, "member_looked_up")]
