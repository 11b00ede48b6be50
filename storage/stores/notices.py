"""Notices as they lie in storage: who they are for, kind and parameters sealed together."""

import json
from datetime import UTC, datetime

from core.model.delivery import Notice
from core.model.identity import PersonId
from core.model.refusals import Param
from core.ports.vault import Vault
from storage.stores.padding import padded

_PURPOSE = "notice"


def seal_notice(vault: Vault, person: PersonId, notice: Notice, row: str) -> bytes:
    """Return a notice for somebody, sealed to a row."""
    return vault.seal(padded(_pack(person, notice)), purpose=_PURPOSE, row=row)


def open_notice(vault: Vault, sealed: bytes, row: str) -> tuple[PersonId | None, Notice]:
    """Return what `seal_notice` sealed; of earlier releases the person stands beside it.

    Raises:
        Unreadable: wrong key or row, or damaged.
    """
    return _unpack(vault.open(sealed, purpose=_PURPOSE, row=row))


def _pack(person: PersonId, notice: Notice) -> bytes:
    params = {
        name: {"at": value.isoformat()} if isinstance(value, datetime) else value
        for name, value in notice.params.items()
    }
    return json.dumps([notice.kind, params, person], ensure_ascii=False).encode()


def _unpack(plain: bytes) -> tuple[PersonId | None, Notice]:
    kind, packed, *person = json.loads(plain)
    params: dict[str, Param] = {
        name: datetime.fromisoformat(value["at"]).astimezone(UTC)
        if isinstance(value, dict)
        else value
        for name, value in packed.items()
    }
    return PersonId(person[0]) if person else None, Notice(kind, params)
