"""Staff roles, and the one-time invitations by which they are granted."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.model.identity import InvitationId, PersonId

INVITATION_LIFETIME = timedelta(hours=24)


class Role(StrEnum):
    """What a member of staff may do; one person can hold several."""

    REVIEWER = "reviewer"  # opens and decides reports
    EDITOR = "editor"  # writes briefings and alerts
    COORDINATOR = "coordinator"  # keeps the agenda
    TRUSTEE = "trustee"  # besides being a reviewer: may ask to see who reported, where it was given
    ADMIN = "admin"  # grants roles, sees health


class InvitationState(StrEnum):
    """The life of an invitation: open → taken → confirmed or refused; open → withdrawn."""

    OPEN = "open"  # the link can be taken, until it expires
    TAKEN = "taken"  # somebody took it; an admin has to confirm who
    CONFIRMED = "confirmed"  # the role is granted
    REFUSED = "refused"  # the admin did not recognise who took it
    WITHDRAWN = "withdrawn"  # the admin took it back before anyone took it


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time link that offers a role.

    Attributes:
        token_digest: keyed hash of the token in the link; the token itself is not kept.
        expires_at: aware UTC; afterwards an open link is worth nothing.
        taken_by: who opened it, once `state` is past OPEN.
    """

    id: InvitationId
    role: Role
    created_by: PersonId
    expires_at: datetime
    state: InvitationState
    taken_by: PersonId | None = None
