"""A person as the product knows them, and, kept apart from that, how Telegram knows them."""

import json
from dataclasses import dataclass
from datetime import datetime

from core.model.identity import PersonId
from core.model.language import Language
from core.model.quiet import QuietHours
from core.model.roles import Role

CONTACT_PURPOSE = "contact"
"""The vault's purpose for a sealed contact: storage seals it, the transport opens it."""


@dataclass(frozen=True, slots=True)
class Contact:
    """How Telegram knows a person: sealed at rest, opened only to send or to show to themselves.

    Attributes:
        telegram_id: Telegram's user id, which is also the id of the private chat.
        name: the name they show on Telegram; may be empty.
        username: without `@`; may be empty.
    """

    telegram_id: int
    name: str = ""
    username: str = ""

    def packed(self) -> bytes:
        """Return what is sealed in storage (under CONTACT_PURPOSE), for `unpacked`."""
        return json.dumps([self.telegram_id, self.name, self.username]).encode()

    @classmethod
    def unpacked(cls, plain: bytes) -> "Contact":
        """Return the contact that `packed` wrote, once the vault has opened it."""
        telegram_id, name, username = json.loads(plain)
        return cls(telegram_id, name, username)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who wrote to the bot.

    Attributes:
        zone: IANA time zone name.
        country: ISO 3166-1 alpha-2 in lower case, if they told.
        consented_at: when they agreed to what is stored; None until then (aware UTC). Kept as the
            day: who signs up in order to report does both at one moment.
        paused: nothing unasked is sent while it is true.
        limited_access: their access to Telegram is limited where they live; None if not told.
        reachable: False after Telegram said blocked or deactivated, until they write again.
        roles: what they may do as staff, at the moment of reading.
    """

    id: PersonId
    language: Language
    zone: str
    country: str | None = None
    consented_at: datetime | None = None
    quiet: QuietHours | None = None
    paused: bool = False
    limited_access: bool | None = None
    reachable: bool = True
    roles: frozenset[Role] = frozenset()

    @property
    def has_begun(self) -> bool:
        """Whether a message reaches them: they agreed to be written to, and block nobody."""
        return self.reachable and self.consented_at is not None

    @property
    def hears_unasked(self) -> bool:
        """Whether anything may be sent to them that they did not ask for at this moment."""
        return self.reachable and not self.paused
