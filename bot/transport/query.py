"""Raw Bot API calls whose parameters are text already and whose answers stay JSON.

For what happens thousands of times, or needs no Telegram objects.
"""

from dataclasses import dataclass, field
from typing import Any

from telegram.request import BaseRequest


@dataclass(frozen=True, slots=True)
class Form:
    """What `BaseRequest.do_request` asks of the library's RequestData, without its objects."""

    json_parameters: dict[str, str]
    contains_files: bool = False
    multipart_data: dict[str, Any] = field(default_factory=dict)


async def call(
    request: BaseRequest, address: str, *, read_seconds: float = 20.0, **fields: str | int | None
) -> Any:
    """Return the result of one call; fields that are None are left out.

    Args:
        request: initialised.
        address: of the method, with the token.
        read_seconds: how long the answer may take.
        fields: the parameters; anything but text and numbers as JSON.

    Raises:
        TelegramError: as python-telegram-bot has it.
    """
    form = Form({name: str(value) for name, value in fields.items() if value is not None})
    return await request.post(
        address,
        request_data=form,  # type: ignore[arg-type]  # the library's class is final, and slower
        read_timeout=read_seconds,
    )
