"""A vault for tests: not secret, but unreadable in a dump, and strict about purpose and row."""

import hashlib
import itertools
import json
from base64 import b64decode, b64encode

from core.model.report import CODE_ALPHABET
from core.ports.vault import Unreadable


class FakeVault:
    """Implements `core.ports.vault.Vault` reversibly."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)

    def seal(self, plain: bytes, *, purpose: str, row: str) -> bytes:
        return _mask(json.dumps([purpose, row, b64encode(plain).decode()]).encode())

    def open(self, sealed: bytes, *, purpose: str, row: str) -> bytes:
        try:
            found, where, plain = json.loads(_mask(sealed))
        except ValueError as error:
            raise Unreadable("damaged") from error
        if (found, where) != (purpose, row):
            raise Unreadable(f"sealed for {found} {where}")
        return b64decode(plain)

    def digest(self, value: str, *, purpose: str) -> bytes:
        return hashlib.blake2b(f"{purpose}|{value}".encode(), digest_size=32, key=b"fake").digest()

    def new_data_key(self, *, row: str) -> bytes:
        return self.seal(f"key {next(self._numbers)}".encode(), purpose="data key", row=row)

    def seal_under(self, data_key: bytes, plain: bytes, *, row: str) -> bytes:
        key = self.open(data_key, purpose="data key", row=row).decode()
        return self.seal(plain, purpose=key, row=row)

    def open_under(self, data_key: bytes, sealed: bytes, *, row: str) -> bytes:
        key = self.open(data_key, purpose="data key", row=row).decode()
        return self.open(sealed, purpose=key, row=row)

    def code(self, length: int) -> str:
        number = next(self._numbers)
        digits = []
        for _ in range(length):
            number, digit = divmod(number, len(CODE_ALPHABET))
            digits.append(CODE_ALPHABET[digit])
        return "".join(reversed(digits))


def _mask(text: bytes) -> bytes:
    return bytes(byte ^ 0x5A for byte in text)
