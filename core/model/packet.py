"""A packet: what leaves of a case, for whom, and what it needs to be complete."""

from dataclasses import dataclass
from enum import StrEnum

from core.model.identity import RecipientId

RECIPIENTS_LIMIT = 30
RECIPIENT_NAME_LIMIT = 80
AGE_KEY_LIMIT = 100


class PacketForm(StrEnum):
    """For whom a packet is put together."""

    UN = "un"  # UN special procedures: needs an identified submitter and both consents
    CONTACT = "contact"  # a contact at the Council of Europe or the EU
    DOSSIER = "dossier"  # a general dossier


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who can be sent packets.

    Attributes:
        age_key: their public key, `age1…`.
    """

    id: RecipientId
    name: str
    age_key: str
