"""Secrets that can be found again however they are written, and the places where they could lie."""

import base64
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

_LETTERS = "bdfghjklmnprstvwxz"


@dataclass(slots=True)
class Planted:
    """Words and numbers that were given away only to the program.

    Attributes:
        words: by what they are; numbers are Telegram's ids.
    """

    words: dict[str, str | int | bytes] = field(default_factory=dict)

    def word(self, what: str) -> str:
        """Return a new secret word, pronounceable by nobody."""
        number = len(self.words)
        first, second = divmod(number, len(_LETTERS))
        made = f"Qu{_LETTERS[first]}a{_LETTERS[second]}ozygy"
        self.words[what] = made
        return made

    def number(self, what: str) -> int:
        """Return a new id of a person, as long as those of newer accounts."""
        made = 7_214_365_870 + 1_000_003 * len(self.words)
        self.words[what] = made
        return made

    def content(self, what: str, head: bytes = b"") -> bytes:
        """Return the bytes of a file whose middle is secret."""
        mark = self.word(what).encode()
        return head + b"\n" + mark * 300

    def also(self, what: str, secret: str | int) -> None:
        """Add what somebody else made up."""
        self.words[what] = secret

    def found_in(self, places: dict[str, bytes]) -> list[str]:
        """Return which secrets lie where, in any of the ways in which they could be written."""
        lower = {place: content.lower() for place, content in places.items()}
        return [
            f"{what} in {place}"
            for what, secret in self.words.items()
            for place in places
            if any(form in places[place] for form in _binary(secret))
            or any(form in lower[place] for form in _written(secret))
        ]


def everything_in(folder: Path) -> dict[str, bytes]:
    """Return the content of every file below, and all their names."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    found = {str(path.relative_to(folder)): path.read_bytes() for path in files}
    return {**found, "names of files": "\n".join(found).encode()}


def _written(secret: str | int | bytes) -> Iterable[bytes]:
    """Yield a secret as text: plain, in hexadecimal, in 16 bits; in small letters."""
    plain = str(secret).encode()
    yield plain.lower()
    yield plain.hex().encode()
    yield str(secret).encode("utf-16-le").lower()


def _binary(secret: str | int | bytes) -> Iterable[bytes]:
    """Yield a secret in base64, however it is aligned, or as a number in a row of SQLite."""
    if isinstance(secret, int):
        for order in ("big", "little"):
            yield secret.to_bytes(5, order)
        return
    plain = str(secret).encode()
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + plain)
        yield whole[4 if before else 0 : -4]
