"""Raw Bot API calls whose answers stay JSON, for what needs no Telegram objects."""

from typing import Any
from urllib.parse import urlencode

from telegram.request import BaseRequest


async def call(
    request: BaseRequest,
    address: str,
    *,
    read_seconds: float = 20.0,
    **fields: str | int | None,
) -> Any:
    """Return the result of one call; fields that are None are left out.

    Args:
        request: initialised.
        address: of the method, with the token.
        read_seconds: how long the answer may take.
        fields: the parameters; they go into the query, so keep them short.

    Raises:
        TelegramError: as python-telegram-bot has it.
    """
    query = urlencode({name: value for name, value in fields.items() if value is not None})
    return await request.post(f"{address}?{query}", read_timeout=read_seconds)
