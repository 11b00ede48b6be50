"""What an admin sees of the staff: the list, one person's roles, invitations."""

from collections.abc import Sequence
from typing import ClassVar

from bot.screen import Button, Row, Screen, grid
from bot.taps import DialogueTap, Open, Tap
from bot.words import Words
from core.model.dialogue import Dialogue
from core.model.identity import InvitationId
from core.model.person import Contact
from core.model.roles import Role
from core.usecases.staff.invite import NewInvitation
from core.usecases.staff.list_staff import StaffMember

HELD, NOT_HELD = "✅", "▫️"


class MemberTap(Tap):
    """Open one person."""

    prefix: ClassVar[str] = "sm"
    person: int


class RoleTap(Tap):
    """Give a role (`held` 1) or take it away (0): the end state is said."""

    prefix: ClassVar[str] = "sr"
    person: int
    role: Role
    held: int


class InviteTap(Tap):
    """Make an invitation link for a role; without a role, ask which."""

    prefix: ClassVar[str] = "si"
    role: str


class AddTap(Tap):
    """Add somebody by Telegram's picker or by id."""

    prefix: ClassVar[str] = "sa"


class DecideTap(Tap):
    """Confirm (1) or refuse (0) who took an invitation."""

    prefix: ClassVar[str] = "sd"
    invitation: int
    confirmed: int


def shown_name(contact: Contact) -> str:
    """Return name and handle as one line of plain text; the id when there is neither."""
    handle = f"@{contact.username}" if contact.username else ""
    return " ".join(filter(None, [contact.name, handle])) or str(contact.telegram_id)


def role_name(words: Words, role: Role) -> str:
    """Return a role's name in the reader's language, as plain text."""
    return words.plain(f"staff-role-{role.value}")


def staff_screen(words: Words, staff: Sequence[StaffMember]) -> Screen:
    """Return the list of staff, each a button, and the ways to add somebody."""
    people = [
        Button(shown_name(member.contact)[:40], MemberTap(person=member.person.id))
        for member in staff
    ]
    lines = [
        words.t(
            "staff-line",
            name=shown_name(member.contact),
            roles=", ".join(role_name(words, role) for role in Role if role in member.person.roles),
        )
        for member in staff
    ]
    rows: list[Row] = [
        *grid(people, columns=2),
        [Button(words.plain("staff-invite-button"), InviteTap(role=""))],
        [Button(words.plain("staff-add-button"), AddTap())],
        [Button(words.plain("help-home-button"), Open(command="home"))],
    ]
    return Screen("\n".join([words.t("staff-title"), "", *lines]), rows)


def member_screen(words: Words, member: StaffMember) -> Screen:
    """Return one person with every role as a switch."""
    switches = [
        Button(
            f"{HELD if role in member.person.roles else NOT_HELD} {role_name(words, role)}",
            RoleTap(person=member.person.id, role=role, held=int(role not in member.person.roles)),
        )
        for role in Role
    ]
    known = "staff-member" if member.person.consented_at else "staff-member-not-started"
    back = Button(words.plain("staff-back-button"), Open(command="staff"))
    return Screen(
        words.t(known, name=shown_name(member.contact)), [*grid(switches, columns=1), [back]]
    )


def invite_screen(words: Words) -> Screen:
    """Ask for which role an invitation is."""
    roles = [Button(role_name(words, role), InviteTap(role=role.value)) for role in Role]
    back = Button(words.plain("staff-back-button"), Open(command="staff"))
    return Screen(words.t("staff-invite-role"), [*grid(roles, columns=2), [back]])


def link_screen(words: Words, new: NewInvitation, bot_username: str) -> Screen:
    """Show a fresh invitation's link, once."""
    link = f"https://t.me/{bot_username}?start=invite_{new.token}"
    back = Button(words.plain("staff-back-button"), Open(command="staff"))
    role = role_name(words, new.invitation.role)
    text = words.t("staff-invite-link", link=link, role=role, until=new.invitation.expires_at)
    return Screen(text, [[back]])


def invitation_screen(
    words: Words, invitation: InvitationId, role: Role, contact: Contact
) -> Screen:
    """Ask an admin whether this is who they meant."""
    decide = [
        Button(
            words.plain(f"staff-{answer}-button"), DecideTap(invitation=invitation, confirmed=yes)
        )
        for answer, yes in (("confirm", 1), ("refuse", 0))
    ]
    text = words.t("staff-invite-taken", name=shown_name(contact), role=role_name(words, role))
    return Screen(text, [decide])


def add_screen(words: Words, dialogue: Dialogue) -> Screen:
    """Ask for a Telegram id, with a way out."""
    out = DialogueTap(dialogue=dialogue.name, token=dialogue.token, action="out")
    return Screen(words.t("staff-add"), [[Button(words.plain("staff-back-button"), out)]])
