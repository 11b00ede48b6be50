"""Raw Bot API calls with plain values for parameters, whose answers stay JSON.

For what happens thousands of times, or needs no Telegram objects.
"""

import json
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from telegram.request import BaseRequest

Field = str | int | bool | Mapping[str, Any] | Sequence[Any] | None
"""A parameter: text and numbers as they are, anything else is sent as JSON."""


class Form(NamedTuple):
    """What `BaseRequest.do_request` asks of the library's RequestData, without its objects.

    Attributes:
        parameters: as they were given.
        json_parameters: the same as text, for the wire.
        encoded: the same as a form's body, when that is known already.
    """

    parameters: Mapping[str, Any]
    json_parameters: dict[str, str]
    encoded: bytes = b""
    contains_files: bool = False
    multipart_data: Mapping[str, Any] = MappingProxyType({})


async def call(
    request: BaseRequest, address: str, *, read_seconds: float = 20.0, **fields: Field
) -> Any:
    """Return the result of one call; fields that are None are left out.

    Args:
        request: initialised.
        address: of the method, with the token.
        read_seconds: how long the answer may take.
        fields: the parameters.

    Raises:
        TelegramError: as python-telegram-bot has it.
    """
    given = {name: value for name, value in fields.items() if value is not None}
    form = Form(given, {name: _text(value) for name, value in given.items()})
    return await request.post(
        address,
        request_data=form,  # type: ignore[arg-type]  # the library's class is final, and slower
        read_timeout=read_seconds,
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
