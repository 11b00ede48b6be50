"""Whose dialogue it is: a keyed hash, since dialogues are written down together with reports."""

from core.model.identity import PersonId
from core.ports.vault import Vault


def dialogue_owner(vault: Vault, person: PersonId) -> bytes:
    """Return the keyed hash under which a person's dialogues are found."""
    return vault.digest(str(person), purpose="whose dialogue")
