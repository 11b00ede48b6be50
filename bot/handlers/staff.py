"""/staff: who holds which role; grant and take away, by link, by picker or by id."""

from telegram import Message

from bot.handlers.staff_screens import (
    AddTap,
    DecideTap,
    InviteTap,
    MemberTap,
    RoleTap,
    add_screen,
    invitation_screen,
    invite_screen,
    link_screen,
    member_screen,
    role_name,
    staff_screen,
)
from bot.menu import show_menu
from bot.outgoing import Outgoing
from bot.router import Router
from bot.screen import Button, Screen
from bot.taps import DialogueTap, Open
from bot.visit import Visit
from bot.words import Words
from core.model.delivery import Notice
from core.model.dialogue import Dialogue
from core.model.identity import InvitationId, PersonId
from core.model.person import Contact
from core.model.refusals import Outdated, Unusable
from core.model.roles import Role
from core.ports.world import World
from core.usecases.dialogues.keep_dialogue import begin_dialogue, end_dialogue
from core.usecases.staff.invite import (
    create_invitation,
    decide_invitation,
    invitation_taker,
    take_invitation,
)
from core.usecases.staff.list_staff import get_staff_member, list_staff
from core.usecases.staff.set_role import add_by_contact, set_role

PICKER_REQUEST = 1


async def staff(visit: Visit, _rest: str = "") -> None:
    """Show everyone who holds a role."""
    await visit.show(staff_screen(visit.words, await list_staff(visit.world, visit.person.id)))


async def open_member(visit: Visit, tap: MemberTap) -> None:
    """Show one person's roles."""
    await _show_member(visit, PersonId(tap.person))


async def switch_role(visit: Visit, tap: RoleTap) -> None:
    """Give or take away a role, and bring that person's command menu in line."""
    person = PersonId(tap.person)
    await set_role(visit.world, visit.person.id, person, tap.role, held=bool(tap.held))
    await _show_member(visit, person)
    await _refresh_menu(visit, person)


async def invite(visit: Visit, tap: InviteTap) -> None:
    """Ask for the role, or make the link for it."""
    visit.require(Role.ADMIN)
    if not tap.role:
        await visit.show(invite_screen(visit.words))
        return
    if tap.role not in set(Role):
        raise Outdated
    new = await create_invitation(visit.world, visit.person.id, Role(tap.role))
    await visit.show(link_screen(visit.words, new, visit.answers.bot.username))


async def take(visit: Visit, token: str) -> None:
    """Take an invitation by its deep link; an admin has to confirm."""
    taken = await take_invitation(visit.world, visit.person.id, token)
    role = role_name(visit.words, taken.role)
    home = Button(visit.words.plain("help-home-button"), Open(command="home"))
    await visit.show(Screen(visit.words.t("staff-invite-waiting", role=role), [[home]]))


async def decide(visit: Visit, tap: DecideTap) -> None:
    """Confirm or refuse who took an invitation."""
    decided = await decide_invitation(
        visit.world,
        visit.person.id,
        InvitationId(tap.invitation),
        confirmed=bool(tap.confirmed),
    )
    key = "staff-invite-confirmed" if tap.confirmed else "staff-invite-refused"
    back = Button(visit.words.plain("staff-back-button"), Open(command="staff"))
    text = visit.words.t(key, role=role_name(visit.words, decided.role))
    await visit.show(Screen(text, [[back]]))
    if tap.confirmed and decided.taken_by is not None:
        await _refresh_menu(visit, decided.taken_by)


async def add(visit: Visit, _tap: AddTap) -> None:
    """Begin to add somebody by Telegram's picker or by id."""
    visit.require(Role.ADMIN)
    dialogue = await begin_dialogue(visit.world, visit.person.id, StaffFlow.name, "add")
    await visit.show_step(dialogue, add_screen(visit.words, dialogue))
    words = visit.words
    await visit.answers.offer_picker(
        words.t("staff-pick"), words.plain("staff-pick-button"), PICKER_REQUEST
    )


class StaffFlow:
    """The dialogue in which an admin names somebody to add."""

    name = "staff"

    async def show(self, visit: Visit, dialogue: Dialogue) -> None:
        """Ask again."""
        await visit.show_step(dialogue, add_screen(visit.words, dialogue))

    async def tap(self, visit: Visit, dialogue: Dialogue, tap: DialogueTap) -> None:
        """Leave without adding anyone."""
        if tap.action != "out":
            raise Outdated
        await self.cancel(visit, dialogue)

    async def message(self, visit: Visit, dialogue: Dialogue) -> None:
        """Take a picked person or a typed id, and show that person's roles."""
        visit.require(Role.ADMIN)
        contact = _named(visit.message)
        person = await add_by_contact(visit.world, visit.person.id, contact)
        await end_dialogue(visit.world, visit.person.id, dialogue.name)
        await visit.answers.drop_picker(visit.words.t("staff-added"))
        await _show_member(visit, person)

    async def cancel(self, visit: Visit, dialogue: Dialogue) -> None:
        """End it; nobody was added."""
        await end_dialogue(visit.world, visit.person.id, dialogue.name)
        await visit.answers.drop_picker(visit.words.t("staff-nobody-added"))
        if Role.ADMIN in visit.person.roles:
            await staff(visit)


def _named(message: Message | None) -> Contact:
    """Return who an admin named.

    Raises:
        Unusable: it is neither a picked person nor a Telegram user id.
    """
    if message is not None and message.users_shared is not None:
        user = message.users_shared.users[0]
        name = " ".join(filter(None, [user.first_name, user.last_name]))
        return Contact(user.user_id, name, user.username or "")
    typed = (message.text or "").strip() if message is not None else ""
    if not (typed.isascii() and typed.isdigit() and 0 < int(typed) < 2**52):
        raise Unusable(reason="number")
    return Contact(int(typed))


async def _show_member(visit: Visit, person: PersonId) -> None:
    member = await get_staff_member(visit.world, visit.person.id, person)
    await visit.show(member_screen(visit.words, member))


async def _refresh_menu(visit: Visit, person: PersonId) -> None:
    """Bring somebody's command menu in line with their roles."""
    member = await get_staff_member(visit.world, visit.person.id, person)
    words = Words(visit.words.catalogue, member.person.language, member.person.zone)
    chat_id = member.contact.telegram_id
    await show_menu(visit.answers.bot, words, chat_id, member.person.roles)


async def _role_changed(_world: World, words: Words, notice: Notice) -> Screen:
    key = "staff-role-given" if notice.params["held"] else "staff-role-taken"
    role = role_name(words, Role(str(notice.params["role"])))
    return Screen(words.t(key, role=role), [[Button(words.plain("help-home-button"), _HOME)]])


async def _invitation_taken(world: World, words: Words, notice: Notice) -> Screen | None:
    invitation = InvitationId(int(str(notice.params["invitation"])))
    contact = await invitation_taker(world, invitation)
    if contact is None:
        return None
    return invitation_screen(words, invitation, Role(str(notice.params["role"])), contact)


async def _invitation_refused(_world: World, words: Words, notice: Notice) -> Screen:
    role = role_name(words, Role(str(notice.params["role"])))
    return Screen(words.t("staff-invite-was-refused", role=role))


_HOME = Open(command="home")


def register(router: Router) -> None:
    """Put these handlers into the router's tables."""
    router.on_command("staff", staff)
    router.on_start("invite", take)
    router.on_tap(MemberTap, open_member)
    router.on_tap(RoleTap, switch_role)
    router.on_tap(InviteTap, invite)
    router.on_tap(AddTap, add)
    router.on_tap(DecideTap, decide)
    router.on_dialogue(StaffFlow())


def register_outgoing(outgoing: Outgoing) -> None:
    """Put what goes out to staff into the outgoing tables."""
    outgoing.on_notice("role_changed", _role_changed)
    outgoing.on_notice("invitation_taken", _invitation_taken)
    outgoing.on_notice("invitation_refused", _invitation_refused)
