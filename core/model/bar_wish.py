"""What a reporter writes about who must not see their case, and to whom it goes."""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from core.model.identity import PersonId


class WishTo(StrEnum):
    """To whom a reporter writes it."""

    ADMINS = "admins"  # admins who have had nothing to do with the case
    TRUSTEES = "trustees"  # who may see identities, is no admin, and had nothing to do with it
    ALL = "all"  # every admin


@dataclass(frozen=True, slots=True)
class BarWish:
    """What was written.

    Attributes:
        readers: who was told of it, and nobody else reads it; None: all admins.
    """

    text: str
    readers: AbstractSet[PersonId] | None
