"""Notices as they lie in storage: kind and parameters sealed together."""

import json
from datetime import UTC, datetime

from core.model.delivery import Notice
from core.model.refusals import Param
from core.ports.vault import Vault
from storage.stores.padding import padded

_PURPOSE = "notice"


def seal_notice(vault: Vault, notice: Notice, row: str) -> bytes:
    """Return a notice sealed to a row."""
    return vault.seal(padded(_pack(notice)), purpose=_PURPOSE, row=row)


def open_notice(vault: Vault, sealed: bytes, row: str) -> Notice:
    """Return what `seal_notice` sealed.

    Raises:
        Unreadable: wrong key or row, or damaged.
    """
    return _unpack(vault.open(sealed, purpose=_PURPOSE, row=row))


def _pack(notice: Notice) -> bytes:
    params = {
        name: {"at": value.isoformat()} if isinstance(value, datetime) else value
        for name, value in notice.params.items()
    }
    return json.dumps([notice.kind, params], ensure_ascii=False).encode()


def _unpack(plain: bytes) -> Notice:
    kind, packed = json.loads(plain)
    params: dict[str, Param] = {
        name: datetime.fromisoformat(value["at"]).astimezone(UTC)
        if isinstance(value, dict)
        else value
        for name, value in packed.items()
    }
    return Notice(kind, params)
