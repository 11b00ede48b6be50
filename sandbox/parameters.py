"""What came with a call: strings as Telegram reads them, and the typed readers for handlers."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from sandbox.encoding import is_clean
from sandbox.errors import bad_request
from sandbox.method_list import PARAMETERS

_TRUE = frozenset({"true", "yes", "1"})
_INTEGER = re.compile(r"\s*[+-]?[0-9]{1,30}\s*")
_INTEGER_LIMIT = 2**63


@dataclass(slots=True)
class Upload:
    """One file of a multipart request, in memory."""

    name: str
    mime: str
    content: bytes


@dataclass(slots=True)
class Parameters:
    """The parameters of one call to a method; every value is text, as on Telegram's own server."""

    method: str
    values: dict[str, str]
    uploads: dict[str, Upload] = field(default_factory=dict)

    def check(self) -> None:
        """Raise a 400 when a number is no number or a text is not UTF-8."""
        kinds = PARAMETERS[self.method]
        for name, value in self.values.items():
            kind = kinds.get(name)
            if kind == "integer":
                _integer(name, value)
            elif kind == "number":
                _number(name, value)
            elif not is_clean(value):
                raise bad_request("strings must be encoded in UTF-8")

    def size(self) -> int:
        """How many bytes they hold, files included."""
        texts = sum(len(name) + len(value.encode()) for name, value in self.values.items())
        return texts + sum(len(upload.content) for upload in self.uploads.values())

    def text(self, name: str, default: str = "") -> str:
        """The text of a parameter."""
        return self.values.get(name, default)

    def integer(self, name: str, default: int = 0) -> int:
        """The number of a parameter; an empty one counts as missing."""
        value = self.values.get(name)
        return _integer(name, value) if value else default

    def number(self, name: str) -> float | None:
        """The fraction of a parameter, None when it is missing."""
        value = self.values.get(name)
        return _number(name, value) if value else None

    def flag(self, name: str) -> bool:
        """True for true, yes and 1 in any case, as Telegram reads flags."""
        value = self.values.get(name)
        return value is not None and value.strip().lower() in _TRUE

    def json(self, name: str, what: str | None = None) -> Any:
        """The parsed JSON of a parameter, None when it is missing or empty.

        Raises a 400 that names `what` (else the parameter) when it does not parse.
        """
        value = self.values.get(name)
        if not value:
            return None
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            raise bad_request(f"can't parse {what or name} JSON object") from None

    def texts(self, name: str) -> list[str] | None:
        """A JSON array of strings, None when it is missing."""
        value = self.json(name)
        if value is None:
            return None
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise bad_request(f'parameter "{name}" must be an Array of String')
        return value

    def integers(self, name: str) -> list[int] | None:
        """A JSON array of whole numbers, None when it is missing."""
        value = self.json(name)
        if value is None:
            return None
        if not isinstance(value, list):
            raise bad_request(f'parameter "{name}" must be an Array of Integer')
        return [
            _integer(name, item if isinstance(item, str) else json.dumps(item)) for item in value
        ]

    def shown(self, longest: int) -> dict[str, Any]:
        """The parameters typed as documented, for the list of calls; long texts are cut."""
        kinds = PARAMETERS.get(self.method, {})
        shown: dict[str, Any] = {
            name: _typed(kinds.get(name, "text"), value[:longest])
            for name, value in self.values.items()
        }
        for name, upload in self.uploads.items():
            shown[name] = {"file_name": upload.name, "file_size": len(upload.content)}
        return shown


def _integer(name: str, value: str) -> int:
    if _INTEGER.fullmatch(value) is None:
        raise bad_request(f'parameter "{name}" must be of type Integer')
    number = int(value)
    if not -_INTEGER_LIMIT <= number < _INTEGER_LIMIT:
        raise bad_request(f'parameter "{name}" is out of range')
    return number


def _number(name: str, value: str) -> float:
    try:
        number = float(value)
    except ValueError:
        raise bad_request(f'parameter "{name}" must be of type Float') from None
    if number != number or number in (float("inf"), float("-inf")):  # noqa: PLR0124 - NaN differs
        raise bad_request(f'parameter "{name}" is out of range')
    return number


def _typed(kind: str, value: str) -> Any:
    if kind == "flag":
        return value.strip().lower() in _TRUE
    if kind in {"text", "file"}:
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value
