"""Groups: circles inside the network that people enter by invitation and leave at will."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.model.identity import GroupId, InvitationId
from core.model.roles import Role

GROUP_NAME_LIMIT = 60
GROUP_INVITATION_LIFETIME = timedelta(days=7)
LINKS_AT_ONCE = 20
"""How many one-time links can be made in one go: what one message shows."""
GROUP_KEEPERS = frozenset({Role.EDITOR, Role.COORDINATOR, Role.ADMIN})
"""Who may make, rename and close groups, and invite to them."""


@dataclass(frozen=True, slots=True)
class Group:
    """A circle of people that something can be sent to.

    Attributes:
        name: as typed, the same in every language.
        members: how many there are; who they are is shown to nobody.
        closed_at: since when nothing can be sent to it any more (aware UTC).
    """

    id: GroupId
    name: str
    members: int = 0
    closed_at: datetime | None = None


class GroupInvitationState(StrEnum):
    """The life of a link: open → joined, declined or withdrawn."""

    OPEN = "open"  # can be used, until it expires
    JOINED = "joined"  # somebody is in the group by it
    DECLINED = "declined"  # somebody said no
    WITHDRAWN = "withdrawn"  # the group was closed, or staff took it back


@dataclass(frozen=True, slots=True)
class GroupInvitation:
    """A one-time link into a group; the token itself is not kept, nor who used it.

    Attributes:
        expires_at: aware UTC; afterwards an open link is worth nothing.
    """

    id: InvitationId
    group: GroupId
    expires_at: datetime
    state: GroupInvitationState
