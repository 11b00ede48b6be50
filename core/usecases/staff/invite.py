"""One-time invitation links: make one, take it, confirm who took it."""

from dataclasses import dataclass

from core.model.audit import AuditLine
from core.model.delivery import Doubt, Lane, Notice
from core.model.identity import InvitationId, PersonId
from core.model.person import Contact
from core.model.refusals import AlreadyDone, NotFound
from core.model.roles import INVITATION_LIFETIME, Invitation, InvitationState, Role
from core.ports.storage import Transaction
from core.ports.world import World
from core.usecases.staff.require_role import require_role
from core.usecases.staff.set_role import change_role

TOKEN_LENGTH = 24
"""Characters of a 31-letter alphabet: about 118 bits."""


@dataclass(frozen=True, slots=True)
class NewInvitation:
    """An invitation with the token of its link, which is shown once and not kept."""

    invitation: Invitation
    token: str


async def create_invitation(world: World, admin: PersonId, role: Role) -> NewInvitation:
    """Return a new link's token, good for one person for 24 hours.

    Raises:
        NotAllowed: *admin* is none.
    """
    token = world.vault.code(TOKEN_LENGTH)
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        invitation = await tx.people.add_invitation(
            _digest(world, token), role, by=admin, expires_at=now + INVITATION_LIFETIME
        )
        line = AuditLine(now, admin, "invitation_created", f"invitation:{invitation.id}:{role}")
        await tx.audit.write(line)
    return NewInvitation(invitation, token)


async def take_invitation(world: World, person: PersonId, token: str) -> Invitation:
    """Take a link; the admin who made it is asked whether this is who they meant.

    Raises:
        NotFound: there is no such link, or it has expired, or its admin is none any more.
        AlreadyDone: it was taken before, perhaps by this person.
    """
    now = world.clock.now()
    async with world.storage.begin() as tx:
        found = await tx.people.find_invitation(_digest(world, token))
        if found is None or found.expires_at <= now or not await _is_admin(tx, found.created_by):
            raise NotFound
        moved = await tx.people.move_invitation(
            found.id, was=InvitationState.OPEN, becomes=InvitationState.TAKEN, taken_by=person
        )
        if not moved:
            raise AlreadyDone
        line = AuditLine(now, person, "invitation_taken", f"invitation:{found.id}")
        await tx.audit.write(line)
        notice = Notice("invitation_taken", {"invitation": found.id, "role": found.role.value})
        await tx.outbox.put(
            found.created_by, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=now
        )
        return found


async def decide_invitation(
    world: World, admin: PersonId, invitation: InvitationId, *, confirmed: bool
) -> Invitation:
    """Grant the role to who took the link, or refuse them.

    Raises:
        NotAllowed: *admin* is none.
        NotFound: there is no such invitation, or who took it is gone.
        AlreadyDone: it is not waiting for a decision.
    """
    becomes = InvitationState.CONFIRMED if confirmed else InvitationState.REFUSED
    now = world.clock.now()
    async with world.storage.begin() as tx:
        await require_role(tx, admin, Role.ADMIN)
        found = await tx.people.get_invitation(invitation)
        if found is None or found.taken_by is None:
            raise NotFound
        if not await tx.people.move_invitation(
            invitation, was=InvitationState.TAKEN, becomes=becomes
        ):
            raise AlreadyDone
        await tx.audit.write(
            AuditLine(now, admin, f"invitation_{becomes}", f"invitation:{found.id}")
        )
        if confirmed:
            await change_role(tx, world, found.taken_by, found.role, held=True, by=admin)
        else:
            notice = Notice("invitation_refused", {"role": found.role.value})
            await tx.outbox.put(
                found.taken_by, notice, lane=Lane.ALERT, doubt=Doubt.REPEAT, due_at=now
            )
        return found


async def _is_admin(tx: Transaction, person: PersonId) -> bool:
    found = await tx.people.get(person)
    return found is not None and Role.ADMIN in found.roles


def _digest(world: World, token: str) -> bytes:
    return world.vault.digest(token, purpose="invitation")


async def invitation_taker(world: World, invitation: InvitationId) -> Contact | None:
    """Return who took an invitation that waits for a decision, for the admin who is asked."""
    async with world.storage.read() as view:
        found = await view.people.get_invitation(invitation)
        if found is None or found.state is not InvitationState.TAKEN or found.taken_by is None:
            return None
        return await view.people.contact(found.taken_by)
